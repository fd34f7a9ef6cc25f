import { browser } from './browser.ts';

/** What an administrator wrote into the browser's managed storage. Keys and types: public/managed-schema.json. */
export type ManagedPolicy =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'set';
      readonly policy: {
        readonly address: string | null;
        readonly keys: readonly string[];
        readonly id: string | null;
        readonly text: string | null;
      };
    };

/** A browser that has just started may say "nothing" before its policy has come. Milliseconds. */
export const POLICY_SETTLES = 10_000;
const SINCE_KEY = 'policy-asked-since';
const ASK_PATIENCE = 2_000;

/**
 * Three answers, and `unknown` is one of them: while the browser has not answered, or says "nothing" within ten seconds
 * of its start, nobody may conclude that no administrator decides.
 */
export async function managedPolicy(now: number): Promise<ManagedPolicy> {
  const values = await Promise.race([managedValues(), later()]);
  if (values === 'late') return { kind: 'unknown' };
  const text = textAt(values, 'playbookText');
  const address = textAt(values, 'playbookAddress');
  if (text !== null || address !== null) {
    const listed = values['playbookKeys'];
    const keys = Array.isArray(listed) ? listed.filter((key) => typeof key === 'string') : [];
    return { kind: 'set', policy: { address, keys, id: textAt(values, 'playbookId'), text } };
  }
  return { kind: (await settled(now)) ? 'absent' : 'unknown' };
}

/** Did an administrator write anything at all for this extension? What has not come yet says no; `onPolicyChange` tells. */
export async function isManaged(): Promise<boolean> {
  return Object.keys(await managedValues()).length > 0;
}

/** Calls `changed` when an administrator's settings come, change or go. */
export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}

async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no administrator has written a file for this extension.
    return {};
  }
}

async function later(): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), ASK_PATIENCE));
}

/** The first question since the browser started is noted in its session memory, which goes when it closes. */
async function settled(now: number): Promise<boolean> {
  const { [SINCE_KEY]: since } = await browser.storage.session.get(SINCE_KEY);
  if (typeof since === 'number') return Math.abs(now - since) >= POLICY_SETTLES;
  await browser.storage.session.set({ [SINCE_KEY]: now });
  return false;
}

function textAt(values: Record<string, unknown>, key: string): string | null {
  const value = values[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
