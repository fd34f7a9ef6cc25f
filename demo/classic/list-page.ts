import type { InboxItem } from '../model.ts';
import { html, type Html } from './html.ts';
import { page } from './page.ts';

const PAGE_ROWS = 20;

/** Columns that can be sorted by: the name in the address, the header, and what a message is sorted by. */
const COLUMNS = [
  ['from', 'From', (item: InboxItem) => item.sender],
  ['patient', 'Patient', (item: InboxItem) => item.patient?.name ?? ''],
  ['type', 'Type', (item: InboxItem) => item.type],
  ['date', 'Date', (item: InboxItem) => item.receivedAt],
  ['status', 'Status', (item: InboxItem) => statusOf(item)],
] as const;

const statusOf = (item: InboxItem): string => (item.unread ? 'New' : 'Read');

/** "11/20/2026": the day only, in the server's zone, as EHRs of 2008 show it. */
const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-US', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** One page of the list. `?sort=COLUMN&order=asc|desc&begin=N`; what it does not know is the first page, newest first. */
export function listPage(items: readonly InboxItem[], query: URLSearchParams): Html {
  const sort = COLUMNS.find(([name]) => name === query.get('sort')) ?? COLUMNS[3];
  const descending = query.has('order') ? query.get('order') !== 'asc' : sort[0] === 'date';
  const sorted = [...items].sort(
    (a, b) => (descending ? -1 : 1) * sort[2](a).localeCompare(sort[2](b)) || a.id.localeCompare(b.id),
  );
  const asked = Number(query.get('begin'));
  const begin = Number.isInteger(asked) && asked > 0 && asked < sorted.length ? asked - (asked % PAGE_ROWS) : 0;
  const shown = sorted.slice(begin, begin + PAGE_ROWS);
  const address = (name: string, descends: boolean, from: number): string =>
    `/classic/messages?sort=${name}&order=${descends ? 'desc' : 'asc'}&begin=${from}`;

  const headers = COLUMNS.map(([name, label]) => {
    const current = name === sort[0];
    const state = current ? (descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" aria-sort="${state}">
      <a href="${address(name, current && !descending, 0)}">${label}</a>
    </th>`;
  });
  const turn = (label: string, from: number): Html =>
    from < 0 || from >= sorted.length
      ? html`<span class="off">${label}</span>`
      : html`<a href="${address(sort[0], descending, from)}">${label}</a>`;

  return page(
    'Messages',
    html`<div class="scroll" tabindex="0" role="region" aria-label="Messages">
        <table id="messages">
          <thead>
            <tr>
              <th scope="col"><input type="checkbox" id="select-all" aria-label="Select all messages" /></th>
              ${headers}
            </tr>
          </thead>
          <tbody>
            ${shown.map(row)}
          </tbody>
        </table>
      </div>
      <p class="turn">
        ${turn('« Previous', begin - PAGE_ROWS)} ${Math.min(begin + 1, sorted.length)} to ${begin + shown.length} of
        ${sorted.length} ${turn('Next »', begin + PAGE_ROWS)}
      </p>`,
  );
}

function row(item: InboxItem): Html {
  const name = item.patient?.name ?? '(no patient)';
  return html`<tr ${item.unread ? html`class="new"` : null}>
    <td>
      <input type="checkbox" name="select" value="${item.id}" aria-label="Select the message of ${item.sender}" />
    </td>
    <td>${item.sender} <span class="source">${item.source}</span></td>
    <td><a href="/classic/messages?task=edit&amp;noteid=${encodeURIComponent(item.id)}">${name}</a></td>
    <td>${item.type}</td>
    <td>${day(item.receivedAt)}</td>
    <td>${statusOf(item)}</td>
  </tr> `;
}
