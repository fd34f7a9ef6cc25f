import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import { browser } from './browser.ts';

/**
 * A tab in which somebody is showing an opened message: the profile it belongs to, for the page that the message may open
 * on. Nothing of the messages is in it. In the browser's session memory, and gone with the tab.
 */
export interface Lesson {
  readonly origin: string;
  readonly profile: EhrProfile;
  /** The message is open, and is to be clicked now. */
  readonly catching: boolean;
  /** Epoch milliseconds. */
  readonly until: number;
}

const keyOf = (tabId: number): string => `lesson:${tabId}`;

export async function keepLesson(tabId: number, lesson: Lesson): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: lesson });
}

export async function dropLesson(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** That of the first of these tabs that has one which is not over at `now`. */
export async function lessonOf(tabIds: readonly number[], now: number): Promise<Lesson | null> {
  const all = await browser.storage.session.get(tabIds.map(keyOf));
  const lessons = tabIds.map((tabId) => all[keyOf(tabId)] as Lesson | undefined);
  return lessons.find((lesson) => lesson !== undefined && lesson.until > now) ?? null;
}
