import { describe, expect, it } from 'vitest';
import { detectInbox, type Candidate } from '../../../../lib/ehr/detect/detect-inbox.ts';
import { OTHER_PAGES } from '../../../pages/other/other-pages.ts';
import { otherHtml } from '../../../pages/other/page.ts';
import { INBOX, LAYOUTS } from '../learn/layouts.ts';
import { noLayout, show } from '../learn/teach.ts';
import { load } from '../snapshot-of.ts';

const best = (): Candidate | undefined => detectInbox(document, { measure: noLayout })[0];
const put = (body: string, title = 'EHR'): void =>
  load(`<!doctype html><title>${title}</title><main>${body}</main>`, '/ehr/inbox');
const row = (at: number, more = ''): string =>
  `<li data-id="m${at * 7}"><b>Maple, Sample</b> <a href="#/m/${at * 7}">Refill of lisinopril, request ${at}</a> <i>${['Rx Request', 'Lab Result', 'Forms'][at % 3] ?? ''}</i> <time>11/${10 + at}/2026</time>${more}</li>`;
const rows = (count: number): string => Array.from({ length: count }, (_, at) => row(at)).join('');

describe('detectInbox', () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
    'finds exactly the messages of: %s',
    (_name, layout) => {
      const truth = show(layout, INBOX);
      const found = best();
      expect(found?.sure).toBe(true);
      expect(found?.rows).toEqual([...truth.keys()]);
      expect(found?.hasIds).toBe(true);
      expect(found?.selectors).not.toBeNull();
    },
  );

  it.each(OTHER_PAGES.map((page) => [page.name, page] as const))('calls %s no inbox', (_name, page) => {
    load(otherHtml(page), `/other/${page.name}`);
    expect(best()?.sure ?? false).toBe(false);
  });

  it('does not count headers, fillers, comments and detail rows', () => {
    const row = (at: number): string =>
      `<tr><td><input type="checkbox" value="${at * 31}"></td><td>Maple, Sample</td><td>Refill request ${at}</td><td>11/${10 + at}/2026</td></tr><!-- ${at} --><tr class="detail"><td colspan="4"></td></tr>`;
    put(
      `<table><tbody><tr><td></td><td>From</td><td>Subject</td><td>Received</td></tr><tr><td colspan="4">Today</td></tr>${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(row).join('')}</tbody></table>`,
    );
    expect(best()?.rows).toHaveLength(10);
    expect(best()?.rows.every((found) => found.querySelector('input') !== null)).toBe(true);
  });

  it('does not count a dated notice between messages, which has no id', () => {
    const notice = '<li><b>Maple, Sample</b> <a>Requests of the week</a> <i>Forms</i> <time>11/20/2026</time></li>';
    put(`<ul class="inbox">${rows(7)}${notice}${rows(19).slice(rows(7).length)}</ul>`);
    expect(best()?.rows).toHaveLength(19);
    expect(best()?.hasIds).toBe(true);
  });

  it('does not count a hidden copy', () => {
    put(`<ul hidden>${rows(9)}</ul><ul id="shown">${rows(6)}</ul><ul style="display: none">${rows(12)}</ul>`);
    const all = detectInbox(document, { measure: noLayout });
    expect(all.map(({ parent }) => parent.id)).toEqual(['shown']);
  });

  it('says that a row stands for several orders', () => {
    const orders = '<ul><li><a href="#/o/1">Sign CBC</a></li><li><a href="#/o/2">Sign lipid panel</a></li></ul>';
    put(`<ul class="inbox">${Array.from({ length: 8 }, (_, at) => row(at, orders)).join('')}</ul>`);
    expect(best()?.severalPerRow).toBe(true);
  });

  it('looks into open shadow roots, and closed ones that it is let into', () => {
    for (const mode of ['open', 'closed'] as const) {
      put('<clinic-inbox></clinic-inbox>');
      const host = document.querySelector('clinic-inbox');
      const root = host?.attachShadow({ mode });
      if (root) root.innerHTML = `<ul>${rows(8)}</ul>`;
      const shut = detectInbox(document, { measure: noLayout });
      expect(shut).toHaveLength(mode === 'open' ? 1 : 0);
      const openRoot = (element: Element): ShadowRoot | null => {
        if (element.localName === 'b') throw new Error('not an HTML element');
        return element === host ? (root ?? null) : null;
      };
      const found = detectInbox(document, { measure: noLayout, openRoot })[0];
      expect(found?.rows).toHaveLength(8);
      expect(found?.scope.hosts).toEqual([host]);
    }
  });

  it('finds nothing on an empty page', () => {
    put('');
    expect(best()).toBeUndefined();
  });
});
