import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import type { RowReading } from '../../lib/core/shared/row-reading.ts';
import { checkList, listRoot, listRows, pageMatches, type ListProblem } from '../../lib/ehr/find-list.ts';
import { patientKeys, readRow } from '../../lib/ehr/read-row.ts';
import type { Box } from './page-info.ts';

export interface PageReading {
  readonly matches: boolean;
  readonly problem: ListProblem | null;
  /** In the document's order; places are those of the list's own window. */
  readonly rows: readonly { readonly reading: RowReading | null; readonly rect: Box }[];
}

/**
 * Reads a list once with the product's own reader, from inside the page. `scope` is where the list is searched: the
 * document, a frame's, or a shadow root, which the product has to find by itself.
 */
export function readPage(profile: EhrProfile, page: Document, scope: Document | ShadowRoot = page): PageReading {
  const matches = pageMatches(profile.match, page, new URL(page.location.href));
  const root = listRoot(profile, scope);
  if (!root) return { matches, problem: 'no-list', rows: [] };
  const keyOf = patientKeys();
  const rows = listRows(profile, root).map((row) => {
    const { left, top, right, bottom } = row.getBoundingClientRect();
    return { reading: readRow(row, profile, keyOf), rect: { left, top, right, bottom } };
  });
  const ids = rows.map(({ reading }) => reading?.id ?? null);
  return { matches, problem: checkList(profile, ids), rows };
}
