import type { Store } from './open-store.ts';

/** A clinic's key as it was compared, and the highest version seen under it. */
export interface PinRow {
  readonly key: string;
  readonly fingerprint: string;
  readonly version: number;
  readonly hash: string;
}

const keyOf = (playbookId: string): string => `pin:${playbookId}`;

export async function readPin(store: Store, playbookId: string): Promise<PinRow | null> {
  const row = await store.get('meta', keyOf(playbookId));
  return (row?.value as PinRow | undefined) ?? null;
}

/** The version never falls while the key stays: two answers that cross cannot open the way back. */
export async function keepPin(store: Store, playbookId: string, pin: PinRow): Promise<void> {
  const transaction = store.transaction('meta', 'readwrite');
  const before = (await transaction.store.get(keyOf(playbookId)))?.value as PinRow | undefined;
  const older = before?.key === pin.key && before.version > pin.version;
  if (!older) await transaction.store.put({ key: keyOf(playbookId), value: pin });
  await transaction.done;
}

export async function dropPin(store: Store, playbookId: string): Promise<void> {
  await store.delete('meta', keyOf(playbookId));
}
