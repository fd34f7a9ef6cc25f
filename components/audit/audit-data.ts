import type { WeekCell } from '../../lib/core/audit/cell.ts';
import { NONE } from '../../lib/core/audit/cell.ts';
import type { SharedWeeks } from '../../lib/core/audit/shared-weeks.ts';
import type { Sheet } from '../../lib/core/audit/sheet.ts';
import type { AuditFacts } from '../../lib/protocol/audit-messages.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';

/** All that the page is drawn from. */
export interface AuditData {
  readonly facts: AuditFacts;
  readonly cells: readonly WeekCell[];
  /** ISO date. */
  readonly today: string;
  /** Oldest first; the last is the one that runs. */
  readonly weeks: readonly string[];
  readonly shadowWeeks: readonly string[];
  readonly sheet: Sheet;
  /** First days of sprints, as far as they were kept; the sheet knows its own. */
  readonly sprints: readonly string[];
  /** What may leave this computer, of finished weeks. */
  readonly shared: SharedWeeks;
}

/** Names of ids, for people. An id that the playbook no longer has is shown as it is. */
export interface Names {
  readonly rule: (id: string) => string;
  readonly role: (id: string) => string;
  readonly type: (id: string) => string;
}

export function namesOf({ rules, roles, categories }: AuditFacts, words: AuditWords): Names {
  const table = (list: readonly { readonly id: string }[], nameOf: (at: number) => string): Map<string, string> =>
    new Map(list.map(({ id }, at) => [id, nameOf(at)]));
  const ruleNames = table(rules, (at) => rules[at]?.title ?? '');
  const roleNames = table(roles, (at) => roles[at]?.name ?? '');
  const typeNames = table(categories, (at) => categories[at]?.name ?? '');
  return {
    rule: (id) => ruleNames.get(id) ?? (id === NONE ? words.noRule() : id),
    role: (id) => roleNames.get(id) ?? id,
    type: (id) => typeNames.get(id) ?? (id === NONE ? words.unknownType() : id),
  };
}
