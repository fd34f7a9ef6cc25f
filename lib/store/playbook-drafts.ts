import type { Store } from './open-store.ts';

const KEY = 'playbook-draft';
/** Rises when the row changes its meaning; a row of another form is left as it is and not opened. */
const FORM = 1;

/** A playbook that is being written, as it is: also with faults in it. */
export interface PlaybookDraft {
  readonly form: typeof FORM;
  /** One higher with each save: a tab that has not seen the last one must not write over it. */
  readonly revision: number;
  /** Hash of the playbook that it started from. */
  readonly base: string;
  /** JSON text: quicker to write at each letter than a clone of thousands of objects. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

const isDraft = (value: unknown): value is PlaybookDraft =>
  typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;

export async function readPlaybookDraft(store: Store): Promise<PlaybookDraft | null> {
  const row = await store.get('meta', KEY);
  return isDraft(row?.value) ? row.value : null;
}

/**
 * Saves the draft if nobody else did since `seen` (0: there was none). Gives the new revision, or null when another tab
 * was first; then nothing is written.
 */
export async function savePlaybookDraft(
  store: Store,
  draft: Pick<PlaybookDraft, 'base' | 'text' | 'savedAt'>,
  seen: number,
): Promise<number | null> {
  const transaction = store.transaction('meta', 'readwrite');
  const row = await transaction.store.get(KEY);
  const revision = isDraft(row?.value) ? row.value.revision : 0;
  if (revision !== seen) {
    await transaction.done;
    return null;
  }
  const put = transaction.store.put({ key: KEY, value: { ...draft, form: FORM, revision: revision + 1 } });
  // Not after an answer to the row: a tab that is killed meanwhile would lose what was typed.
  transaction.commit();
  await Promise.all([put, transaction.done]);
  return revision + 1;
}

/** Throws the draft away, if it is still the one that was seen. Says whether it was. */
export async function dropPlaybookDraft(store: Store, seen: number): Promise<boolean> {
  const transaction = store.transaction('meta', 'readwrite');
  const row = await transaction.store.get(KEY);
  const same = !isDraft(row?.value) || row.value.revision === seen;
  if (same) await transaction.store.delete(KEY);
  await transaction.done;
  return same;
}
