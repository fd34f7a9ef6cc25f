import type { LabelToDo } from '../../components/learn/UnknownLabels.tsx';
import { documentText } from '../../lib/core/playbook/authoring/document-text.ts';
import { categoryOfLabel, mapLabel } from '../../lib/core/playbook/authoring/map-label.ts';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { readPlaybookDraft, savePlaybookDraft, type PlaybookDraft } from '../../lib/store/playbook-drafts.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { activePlaybook } from '../../lib/store/playbooks.ts';

/** The playbook in force, and what is being written of the next one. */
export interface Playbooks {
  readonly hash: string;
  readonly inForce: Playbook;
  readonly draft: PlaybookDraft | null;
  /** What a change is made to: the draft, or else what is in force. */
  readonly edited: Playbook;
}

/** Null where no playbook is in force yet, or where the one that is cannot be read. */
export async function readPlaybooks(store: Store): Promise<Playbooks | null> {
  const row = await activePlaybook(store);
  const parsed = row && parsePlaybook(new TextDecoder().decode(row.bytes));
  if (!row || !parsed?.ok) return null;
  const { playbook } = parsed.value;
  const draft = await readPlaybookDraft(store);
  // A draft is what the playbook page wrote itself, faults of the person's and all.
  return { hash: row.hash, inForce: playbook, draft, edited: draft ? (JSON.parse(draft.text) as Playbook) : playbook };
}

/** The labels that the playbook in force does not know, and where the draft puts them. */
export function toDo({ inForce, edited }: Playbooks, labels: readonly string[]): readonly LabelToDo[] {
  return labels
    .filter((label) => categoryOfLabel(inForce, label) === null)
    .map((label) => {
      const id = categoryOfLabel(edited, label);
      return { label, drafted: edited.categories.find((one) => one.id === id)?.name ?? null };
    });
}

/**
 * Puts a label into a category of the playbook's draft; nothing is in force by that. `elsewhere`: another tab changed the
 * draft meanwhile, and nothing was written. `no-change`: the draft knows the label, or has no room for it there.
 */
export async function draftLabel(
  store: Store,
  label: string,
  category: string,
  nowMs: number,
): Promise<'drafted' | 'elsewhere' | 'no-change'> {
  const known = await readPlaybooks(store);
  if (!known) return 'no-change';
  const { hash, draft, edited } = known;
  const next = mapLabel(label, category)(edited);
  if (next === edited) return 'no-change';
  const change = { base: draft?.base ?? hash, text: documentText(next), savedAt: nowMs };
  return (await savePlaybookDraft(store, change, draft?.revision ?? 0)) === null ? 'elsewhere' : 'drafted';
}
