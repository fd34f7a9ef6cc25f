import type { DraftCheck, Issue } from '../../lib/core/playbook/authoring/check-draft.ts';
import type { Edit } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { ScenarioResult } from '../../lib/core/playbook/authoring/run-scenarios.ts';
import type { Playbook, ScenarioMessage } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import { PHYSICIAN } from '../../lib/core/playbook/routing/staffing.ts';
import type { PlaybookRuleWords } from '../../lib/words/en/playbook-rules.ts';
import type { PlaybookSharingWords } from '../../lib/words/en/playbook-sharing.ts';
import type { PlaybookWords } from '../../lib/words/en/playbook.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';

export interface PlaybookCatalogues {
  readonly page: PlaybookWords;
  readonly rules: PlaybookRuleWords;
  readonly sharing: PlaybookSharingWords;
  readonly ritual: RitualWords;
}

/** What every view of the playbook page gets: the document, what is known about it, and how to change it. */
export interface Editor {
  readonly document: Playbook;
  readonly inForce: Playbook;
  /** One step of undo; steps in a row with the same topic are one. */
  readonly edit: (edit: Edit, topic?: string) => void;
  readonly check: DraftCheck | null;
  readonly checking: boolean;
  readonly issues: IssueIndex;
  readonly results: ReadonlyMap<string, ScenarioResult>;
  readonly words: PlaybookCatalogues;
  /** ISO date of the device. */
  readonly today: string;
  readonly go: (place: string, id?: string) => void;
  readonly tryMessage: (message: ScenarioMessage, away: readonly string[]) => Promise<Decision>;
}

/** Issues by the item that they are about. */
export class IssueIndex {
  readonly #byItem = new Map<string, Issue[]>();

  constructor(issues: readonly Issue[]) {
    for (const issue of issues) {
      const key = `${issue.part} ${issue.at ?? ''}`;
      const list = this.#byItem.get(key);
      if (list === undefined) this.#byItem.set(key, [issue]);
      else list.push(issue);
    }
  }

  of(part: string, at: number | string | null): readonly Issue[] {
    return this.#byItem.get(`${part} ${at ?? ''}`) ?? [];
  }

  /** Those of one field or inside it; conditions say theirs at their set. */
  at(part: string, at: number | string | null, field: string): readonly Issue[] {
    return this.of(part, at).filter((issue) => issue.field === field || issue.field.startsWith(`${field}.`));
  }
}

export const roleName = (document: Playbook, id: string | null | undefined): string => {
  const wanted = id ?? PHYSICIAN;
  return document.roles.find((role) => role.id === wanted)?.name ?? (wanted === PHYSICIAN ? 'Physician' : wanted);
};

export const ruleTitle = (document: Playbook, id: string | null): string | null =>
  id === null ? null : document.rules.find((rule) => rule.id === id)?.title.trim() || id;

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? id;

/** Names for sentences about rules. */
export const namesOf = (document: Playbook) => ({
  role: (id: string): string => roleName(document, id),
  category: (id: string): string => nameIn(document.categories, id),
  protocol: (id: string): string => document.protocols.find((protocol) => protocol.id === id)?.title ?? id,
});

/** Values in differences that are ids or codes, as people call them. */
export const valueNames = ({ words }: Pick<Editor, 'words'>, ...documents: readonly Playbook[]) => {
  const first = (name: (document: Playbook) => string | undefined, id: string): string =>
    documents.map(name).find((found) => found !== undefined) ?? id;
  return (field: string, value: string): string => {
    if (field === 'lane' || field === 'expect.lane') return words.rules.lane(value);
    if (field === 'status') return words.rules.status(value);
    if (field === 'scope') return words.page.scope(value);
    if (field === 'contact' && value === '-') return words.page.nobodyHere();
    if (['role', 'backup', 'expect.role'].includes(field)) {
      return first(({ roles }) => roles.find(({ id }) => id === value)?.name, value);
    }
    if (/(^|\.)category$/u.test(field)) {
      return first(({ categories }) => categories.find(({ id }) => id === value)?.name, value);
    }
    if (field === 'protocol') return first(({ protocols }) => protocols.find(({ id }) => id === value)?.title, value);
    if (field === 'redirect') return first(({ redirects }) => redirects.find(({ id }) => id === value)?.title, value);
    if (field === 'expect.rule' || field === 'expect.draft') {
      return first(({ rules }) => rules.find(({ id }) => id === value)?.title, value);
    }
    return value;
  };
};
