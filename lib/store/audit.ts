import type { Store } from './open-store.ts';
import type { AuditRow } from './schema.ts';

const LARGEST = 'audit-largest';
const SHADOW_WEEKS = 'audit-shadow-weeks';
const SHEET = 'audit-sheet';

/** Cells by day, opaque here: `lib/core/audit/count-seen.ts` says what they hold. */
type LargestRow = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * One look at an inbox, in one transaction: `count` is given what was known and says what rises, so that two looks at the
 * same moment cannot both count the same message.
 */
export async function countLook(
  store: Store,
  count: (before: LargestRow) => { readonly largest: LargestRow; readonly rises: ReadonlyMap<string, number> },
): Promise<void> {
  const transaction = store.transaction(['meta', 'audit'], 'readwrite');
  const [meta, audit] = [transaction.objectStore('meta'), transaction.objectStore('audit')];
  const before = ((await meta.get(LARGEST))?.value as LargestRow | undefined) ?? {};
  const { largest, rises } = count(before);
  await meta.put({ key: LARGEST, value: largest });
  for (const [key, rise] of rises) {
    const row = await audit.get(key);
    await audit.put({ key, count: (row?.count ?? 0) + rise });
  }
  await transaction.done;
}

/** One more of `key`. */
export async function countOne(store: Store, key: string): Promise<void> {
  const transaction = store.transaction('audit', 'readwrite');
  const row = await transaction.store.get(key);
  await transaction.store.put({ key, count: (row?.count ?? 0) + 1 });
  await transaction.done;
}

export async function auditRows(store: Store): Promise<AuditRow[]> {
  return store.getAll('audit');
}

/** Everything that was counted, and the sheet; the settings stay. */
export async function eraseAudit(store: Store): Promise<void> {
  const transaction = store.transaction(['meta', 'audit'], 'readwrite');
  const meta = transaction.objectStore('meta');
  await Promise.all([
    transaction.objectStore('audit').clear(),
    ...[LARGEST, SHADOW_WEEKS, SHEET].map(async (key) => meta.delete(key)),
    transaction.done,
  ]);
}

/** Weeks in which lanes were not shown on some day: the baseline. */
export async function shadowWeeks(store: Store): Promise<readonly string[]> {
  return ((await store.get('meta', SHADOW_WEEKS))?.value as readonly string[] | undefined) ?? [];
}

export async function noteShadowWeek(store: Store, week: string): Promise<void> {
  const transaction = store.transaction('meta', 'readwrite');
  const known = ((await transaction.store.get(SHADOW_WEEKS))?.value as readonly string[] | undefined) ?? [];
  if (!known.includes(week)) await transaction.store.put({ key: SHADOW_WEEKS, value: [...known, week].sort() });
  await transaction.done;
}

/** The hand-off estimate and the 30-day sheet, as `lib/core/audit/sheet.ts` defines them. */
export async function readSheet(store: Store): Promise<unknown> {
  return (await store.get('meta', SHEET))?.value;
}

export async function keepSheet(store: Store, sheet: object): Promise<void> {
  await store.put('meta', { key: SHEET, value: sheet });
}
