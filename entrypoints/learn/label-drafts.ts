import type { LabelToDo } from '../../components/learn/UnknownLabels.tsx';
import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { documentText } from '../../lib/core/playbook/authoring/document-text.ts';
import type { Edit } from '../../lib/core/playbook/authoring/edit-document.ts';
import { categoryOfLabel, mapLabel } from '../../lib/core/playbook/authoring/map-label.ts';
import { putProfile } from '../../lib/core/playbook/authoring/put-profile.ts';
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
export async function draftLabel(store: Store, label: string, category: string, nowMs: number): Promise<Drafted> {
  return edit(store, mapLabel(label, category), nowMs);
}

export type Drafted = 'drafted' | 'elsewhere' | 'no-change';

/** The same for a profile: everybody who uses the playbook then reads its site. `no-change`: the draft has it as it is. */
export async function draftProfile(store: Store, profile: EhrProfile, nowMs: number): Promise<Drafted> {
  return edit(store, putProfile(profile), nowMs);
}

async function edit(store: Store, change: Edit, nowMs: number): Promise<Drafted> {
  const known = await readPlaybooks(store);
  if (!known) return 'no-change';
  const { hash, draft, edited } = known;
  const next = change(edited);
  if (next === edited) return 'no-change';
  const saved = { base: draft?.base ?? hash, text: documentText(next), savedAt: nowMs };
  return (await savePlaybookDraft(store, saved, draft?.revision ?? 0)) === null ? 'elsewhere' : 'drafted';
}
