import { detectInbox, type Candidate } from '../../lib/ehr/detect/detect-inbox.ts';
import { layoutMeasure } from '../../lib/ehr/detect/measure.ts';
import type { OpenRoot } from '../../lib/ehr/detect/scopes.ts';

/** What a test wants to know of a candidate, without its elements. */
export interface Told extends Pick<Candidate, 'score' | 'sure' | 'traits' | 'severalPerRow' | 'selectors' | 'hasIds'> {
  readonly rows: number;
  /** The list's elements, by what the page's own control says of them: boxes in the frame's own window. */
  readonly boxes: readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
  readonly first: string;
}

/** The product's detection, run inside a page; `hosts` are elements whose closed root is known to the test. */
export function detect(page: Document = document, closed: readonly (readonly [Element, ShadowRoot])[] = []): Told[] {
  const known = new Map(closed);
  const openRoot: OpenRoot = (element) => known.get(element) ?? element.shadowRoot;
  return detectInbox(page, { measure: layoutMeasure, openRoot }).map(
    ({ rows, score, sure, traits, severalPerRow, selectors, hasIds }) => ({
      score,
      sure,
      traits,
      severalPerRow,
      selectors,
      hasIds,
      rows: rows.length,
      boxes: rows.map((row) => {
        const { left, top, right, bottom } = row.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
      first: rows[0]?.textContent.slice(0, 80) ?? '',
    }),
  );
}
