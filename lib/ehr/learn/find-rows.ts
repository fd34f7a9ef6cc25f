import { layoutMeasure, type Measure } from '../detect/measure.ts';
import { groupsIn } from '../detect/groups.ts';
import { messagesOnly } from '../detect/messages-only.ts';
import { scoreGroup } from '../detect/score.ts';

export interface FoundRows {
  readonly parent: Element;
  readonly rows: readonly Element[];
  /** The row that was pointed at. */
  readonly row: Element;
}

const NOWHERE = { titles: '', names: '' };

/** The list that `element` is a part of: of all that hold it, the one most like a list of messages; null where it is in none. */
export function findRows(element: Element, measure: Measure = layoutMeasure): FoundRows | null {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const holding = groupsIn(root, measure)
    .filter(({ parent }) => parent.contains(element))
    .flatMap((group) => {
      const row = group.rows.find((one) => one.contains(element));
      return row ? [{ group, row, score: scoreGroup(group, NOWHERE).score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best] = holding;
  if (!best) return null;
  const rows = messagesOnly(best.group.parent, best.group.rows);
  return rows.includes(best.row) ? { parent: best.group.parent, rows, row: best.row } : null;
}
