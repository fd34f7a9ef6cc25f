import { dropBackup } from './backup.ts';
import { dropMark, readMarks } from './marks.ts';
import type { Store } from './open-store.ts';
import type { AuditRow } from './schema.ts';

const LARGEST = 'audit-largest';
const SHADOW_WEEKS = 'audit-shadow-weeks';
const SHEET = 'audit-sheet';
const SHARED = 'audit-shared';
const ERASED = 'audit-erased';

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

/** More or fewer of `key`: never below none, never above `most`. */
export async function changeCount(store: Store, key: string, by: number, most: number): Promise<void> {
  const transaction = store.transaction('audit', 'readwrite');
  const count = Math.min(((await transaction.store.get(key))?.count ?? 0) + by, most);
  await (count > 0 ? transaction.store.put({ key, count }) : transaction.store.delete(key));
  await transaction.done;
}

/** What was said of this rule, in all weeks, was not meant. */
export async function forgetTaps(store: Store, rule: string): Promise<void> {
  const transaction = store.transaction('audit', 'readwrite');
  for (const key of await transaction.store.getAllKeys()) {
    const [, measure, of] = key.split('|');
    if (measure === 'wrong-lane' && of === rule) await transaction.store.delete(key);
  }
  await transaction.done;
}

/** Weeks as they first left this computer: the week's lines by its name, opaque here. */
type SharedWeeks = Readonly<Record<string, unknown>>;

export async function readShared(store: Store): Promise<SharedWeeks> {
  return ((await store.get('meta', SHARED))?.value as SharedWeeks | undefined) ?? {};
}

/** Weeks that leave now: one that left before stays as it was. Gives the weeks as they may leave. */
export async function keepShared(store: Store, weeks: SharedWeeks): Promise<SharedWeeks> {
  const transaction = store.transaction('meta', 'readwrite');
  const before = ((await transaction.store.get(SHARED))?.value as SharedWeeks | undefined) ?? {};
  const kept = { ...weeks, ...before };
  await transaction.store.put({ key: SHARED, value: kept });
  await transaction.done;
  return kept;
}

/** The week in which counts were last erased; null for never. */
export async function erasedIn(store: Store): Promise<string | null> {
  return ((await store.get('meta', ERASED))?.value as string | undefined) ?? null;
}

export async function auditRows(store: Store): Promise<AuditRow[]> {
  return store.getAll('audit');
}

/**
 * Everything that was counted, and the sheet; the settings stay, and the name of the week: what is counted again of the
 * weeks up to it is never exported, or it could be compared with what was.
 */
export async function eraseAudit(store: Store, week: string): Promise<void> {
  await dropBackup();
  for (const at of await readMarks(store, 'sprint')) await dropMark(store, { kind: 'sprint', at });
  const transaction = store.transaction(['meta', 'audit'], 'readwrite');
  const meta = transaction.objectStore('meta');
  await Promise.all([
    transaction.objectStore('audit').clear(),
    ...[LARGEST, SHADOW_WEEKS, SHEET, SHARED].map(async (key) => meta.delete(key)),
    meta.put({ key: ERASED, value: week }),
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
