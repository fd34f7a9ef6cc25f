import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import type { RowReading } from '../../lib/core/shared/row-reading.ts';
import { checkList, listRoot, listRows, pageMatches, type ListProblem } from '../../lib/ehr/find-list.ts';
import { patientKeys, readRow } from '../../lib/ehr/read-row.ts';

export interface PageReading {
  readonly matches: boolean;
  readonly problem: ListProblem | null;
  readonly readings: readonly (RowReading | null)[];
}

/**
 * Reads a list once with the product's own reader, from inside the page. `scope` is where the list is searched: the
 * document, a frame's, or a shadow root, which the product has to find by itself.
 */
export function readPage(profile: EhrProfile, page: Document, scope: Document | ShadowRoot = page): PageReading {
  const matches = pageMatches(profile.match, page, new URL(page.location.href));
  const root = listRoot(profile, scope as Document);
  if (!root) return { matches, problem: 'no-list', readings: [] };
  const keyOf = patientKeys();
  const readings = listRows(profile, root).map((row) => readRow(row, profile, keyOf));
  return {
    matches,
    problem: checkList(
      profile,
      readings.map((reading) => reading?.id ?? null),
    ),
    readings,
  };
}
