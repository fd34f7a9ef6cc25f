/** What happened to a list's rows, as mutation records tell it. */
export interface RowChanges {
  /** Rows whose content or attributes changed. */
  readonly touched: ReadonlySet<Element>;
  /** Rows that may be styled otherwise; all of them, where what holds them is. */
  readonly restyled: ReadonlySet<Element> | 'all';
  /** Rows whose own style attribute changed. */
  readonly placed: ReadonlySet<Element>;
  readonly cameOrWent: boolean;
  /** Rows may stand in another order, as in lists that place them by style. */
  readonly rearranged: boolean;
  /** Rows may have come into view that are not `near`. */
  readonly moved: boolean;
}

/**
 * `rows` are those of `list`. A change of an inline style alone says nothing of what a row says: lists that hold only what is in
 * view change them with every step of a scroll.
 */
export function rowChanges(
  records: readonly MutationRecord[],
  list: Element,
  rows: ReadonlySet<Element>,
  near: ReadonlySet<Element>,
): RowChanges {
  const touched = new Set<Element>();
  const restyled = new Set<Element>();
  const placed = new Set<Element>();
  let [allRestyled, cameOrWent, rearranged, moved] = [false, false, false, false];
  for (const record of records) {
    if (isOurs(record)) continue;
    const row = rowOf(record.target, list, rows);
    const own = row === record.target;
    if (row === null || own) rearranged = true;
    moved ||= row === null || !near.has(row);
    if (record.attributeName === 'style') {
      if (row && own) placed.add(row);
      continue;
    }
    if (row) touched.add(row);
    if (record.type === 'attributes' && row === null) allRestyled = true;
    else if (record.type === 'attributes' && row && own) restyled.add(row);
    else if (record.type === 'childList' && row === null) cameOrWent = true;
  }
  return { touched, restyled: allRestyled ? 'all' : restyled, placed, cameOrWent, rearranged, moved };
}

function rowOf(node: Node, list: Element, rows: ReadonlySet<Node>): Element | null {
  for (let at: Node | null = node; at && at !== list; at = at.parentNode) {
    if (rows.has(at)) return at as Element;
  }
  return null;
}

/** What we ourselves did: our shells coming, and what we write on them. The page taking one away is not ours. */
function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return isShell(record.target);
  return record.removedNodes.length === 0 && [...record.addedNodes].every(isShell);
}

const isShell = (node: Node): boolean => node.nodeName === 'TIMEBACK-BADGE';
