import { idSource } from '../learn/id-source.ts';
import { rootSelector, rowSelector } from '../learn/row-selector.ts';
import { plain } from '../value-shape.ts';
import { groupsIn, type Group } from './groups.ts';
import type { Measure } from './measure.ts';
import { messagesOnly } from './messages-only.ts';
import { scopesOf, type OpenRoot, type Scope } from './scopes.ts';
import { scoreGroup, type Place, type Scored } from './score.ts';
import { severalPerRow } from './several-per-row.ts';

/** A list that may be the inbox. */
export interface Candidate extends Scored {
  readonly scope: Scope;
  readonly parent: Element;
  /** Messages only: no header, filler, detail or hidden rows. */
  readonly rows: readonly Element[];
  /** High enough to be offered as "your inbox"; below it the person is asked to point. */
  readonly sure: boolean;
  readonly severalPerRow: boolean;
  /** How the rows would be found again; null where nothing on the page names them. */
  readonly selectors: { readonly root: string; readonly row: string } | null;
  readonly hasIds: boolean;
}

/** From here on a list is called an inbox. tests/e2e/detect.spec.ts shows what lies on either side. */
export const SURE = 0.6;

/** Candidates that are built in full: the best few. */
const MOST = 5;
/** Groups that are scored, those with most text first. */
const MOST_SCORED = 80;

export interface DetectPorts {
  readonly measure: Measure;
  readonly openRoot?: OpenRoot;
}

/** The lists of one document (a frame asks for itself) that may be its inbox, best first; empty where there is no list. */
export function detectInbox(page: Document, { measure, openRoot }: DetectPorts): readonly Candidate[] {
  const scored = scopesOf(page, openRoot).flatMap((scope) =>
    groupsIn(scope.root, measure).map((group) => ({ scope, group })),
  );
  scored.sort((a, b) => weight(b.group) - weight(a.group));
  return scored
    .slice(0, MOST_SCORED)
    .map(({ scope, group }) => ({ scope, group, ...scoreGroup(group, placeOf(group.parent, page, scope)) }))
    .sort((a, b) => b.score - a.score || weight(b.group) - weight(a.group))
    .slice(0, MOST)
    .map(({ scope, group, score, traits }) => {
      const rows = messagesOnly(group.parent, group.rows);
      const id = idSource(rows);
      const root = rootSelector(group.parent, scope.root);
      const row = rowSelector(group.parent, rows, id);
      return {
        scope,
        parent: group.parent,
        rows,
        score,
        traits,
        sure: score >= SURE,
        severalPerRow: severalPerRow(rows),
        selectors: root !== null && row !== null ? { root, row } : null,
        hasIds: id !== null,
      };
    });
}

const weight = ({ rows, texts }: Group): number =>
  rows.length * Math.min(200, texts.join('').length / Math.max(1, texts.length));

/** The page's title, the list's own name, the nearest heading, the tab that is selected; ids and classes apart. */
function placeOf(parent: Element, page: Document, scope: Scope): Place {
  const titles: string[] = [page.title];
  const names: string[] = scope.hosts.map(({ localName }) => localName);
  let headings = 0;
  for (let up: Element | null = parent; up; up = up.parentElement) {
    titles.push(up.getAttribute('aria-label') ?? '');
    names.push(up.id, up.getAttribute('class') ?? '');
    const heading = up.querySelector(':scope > :is(h1, h2, h3, caption, legend), :scope > header > :is(h1, h2)');
    if (heading && headings < 2 && !parent.contains(heading)) {
      headings += 1;
      titles.push(plain(heading.textContent).slice(0, 60));
    }
  }
  const current = scope.root.querySelector('[aria-current="page"], [role="tab"][aria-selected="true"]');
  if (current) titles.push(plain(current.textContent).slice(0, 40));
  return { titles: titles.join(' | '), names: names.join(' | ') };
}
