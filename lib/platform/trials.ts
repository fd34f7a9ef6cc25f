import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import { browser } from './browser.ts';

/** A tab that is read for now, without approval of its site: in the browser's session memory, and gone with the tab. */
export interface Trial {
  readonly origin: string;
  readonly profile: EhrProfile | null;
}

const keyOf = (tabId: number): string => `trial:${tabId}`;

export async function keepTrial(tabId: number, trial: Trial): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: trial });
}

export async function dropTrial(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

export async function trialOf(tabId: number): Promise<Trial | null> {
  const { [keyOf(tabId)]: trial } = await browser.storage.session.get(keyOf(tabId));
  return (trial as Trial | undefined) ?? null;
}
