import type { EhrProfile } from '../../../../lib/core/shared/ehr-profile.ts';
import type { Measure } from '../../../../lib/ehr/detect/measure.ts';
import { deriveProfile, type Learnt } from '../../../../lib/ehr/learn/derive-profile.ts';
import { findRows } from '../../../../lib/ehr/learn/find-rows.ts';
import type { Part } from '../../../../lib/ehr/learn/guess-parts.ts';
import type { PageMessage } from '../../../pages/messages.ts';
import { load } from '../snapshot-of.ts';
import type { Layout } from './layouts.ts';

/** A document without layout: everything is there and 40 px high. */
export const noLayout: Measure = {
  box: () => ({ width: 800, height: 40 }),
  shown: (element) => element.closest('[hidden], [style*="display: none"]') === null,
};

/** Puts the layout on the page; gives which row is which message. */
export function show(layout: Layout, list: readonly PageMessage[], address = '/ehr/inbox'): Map<Element, PageMessage> {
  load(
    `<!doctype html><title>EHR</title><nav><a href="/ehr/notes/open">Notes</a><a href="/ehr/schedule">Schedule</a></nav><main>${layout.html(list)}</main>`,
    address,
  );
  const rows = [...document.querySelectorAll(layout.rows)];
  if (rows.length !== list.length) throw new Error(`${layout.name}: ${rows.length} rows`);
  return new Map(rows.map((row, at) => [row, list[at] as PageMessage]));
}

/** What a person does: points at one row and names its parts. */
export function teach(layout: Layout, at = 1): Learnt {
  const row = document.querySelectorAll(layout.rows)[at];
  if (!row) throw new Error('no such row');
  const found = findRows(row, noLayout);
  if (!found || found.row !== row) throw new Error(`${layout.name}: the pointed row was not found`);
  const parts = new Map<Part, Element>();
  for (const [part, selector] of Object.entries(layout.parts) as [Part, string][]) {
    const element = row.querySelector(selector);
    if (!element) throw new Error(`${layout.name}: no ${part}`);
    parts.set(part, element);
  }
  return deriveProfile({
    page: document,
    address: new URL(location.href),
    top: true,
    shadow: null,
    parent: found.parent,
    rows: found.rows,
    row,
    parts,
    fullText: false,
    id: 'taught',
    ehr: 'Taught EHR',
    seen: '2026-11',
  });
}

export function taught(layout: Layout): EhrProfile {
  const { profile, problems } = teach(layout);
  if (!profile) throw new Error(`${layout.name}: ${JSON.stringify(problems)}`);
  return profile;
}
