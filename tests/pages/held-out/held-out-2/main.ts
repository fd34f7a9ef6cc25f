import '../../host/base.css';
import { installControl, scrollOf } from '../../host/control.ts';
import { createInbox, heightStep, type Inbox } from '../../host/inbox.ts';
import { createShown, wantsColours } from '../../host/shown.ts';
import { usDate } from '../../host/words.ts';
import type { PageMessage } from '../../messages.ts';
import type { PageControl } from '../../page-info.ts';
import { heldOut2 } from './info.ts';
import './style.css';

const PER_PAGE = 30;
const HEADERS = ['', 'Date', 'From', 'Patient', 'Type', 'Subject', ''];
const STORED = 'held-out-2';
const GRID = 'ctl00$main$gvMessages';

/** What has been asked of the list since the first visit. The server would know; here the tab's own storage does. */
type Step = readonly [name: 'sort' | 'filter' | 'page' | 'poll' | 'remove' | 'rerender', ...args: unknown[]];
const steps = JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as Step[];

const inbox = createInbox(heldOut2.messages);
for (const [name, ...args] of steps) (inbox[name] as (...args: unknown[]) => void)(...args);

/** Every click posts the page back: the whole document is loaded again. */
function postBack(...step: Step): void {
  sessionStorage.setItem(STORED, JSON.stringify([...steps, step]));
  location.reload();
}

const shown = createShown({ row: 'tr', viewport: () => document.querySelector('#pnlScroll') });
draw(inbox);

function draw({ state }: Inbox): void {
  const { rows, page, epoch } = state();
  const last = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const current = Math.min(page, last);
  const panel = document.createElement('div');
  const table = document.createElement('table');
  panel.id = 'pnlScroll';
  table.id = 'ctl00_main_gvMessages';
  const body = table.createTBody();
  const header = body.insertRow();
  for (const label of HEADERS) header.insertCell().append(label);
  const marks: [Element, PageMessage][] = [];
  for (const [place, message] of rows.slice((current - 1) * PER_PAGE, current * PER_PAGE).entries()) {
    const row = body.insertRow();
    row.className = place % 2 ? 'alternate' : '';
    row.style.height = `${34 + 15 * heightStep(message, epoch)}px`;
    fill(row, message, place);
    marks.push([row, message]);
  }
  const pager = body.insertRow().insertCell();
  pager.colSpan = HEADERS.length;
  pager.append(pagerOf(last, current));
  panel.append(table);
  document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Inbox' }), panel);
  if (wantsColours()) document.documentElement.classList.add('colours');
  for (const [mark, message] of marks) shown.say(mark, message);
}

function fill(row: HTMLTableRowElement, message: PageMessage, place: number): void {
  const hidden = document.createElement('input');
  hidden.type = 'hidden';
  hidden.name = `${GRID}$ctl${String(place + 2).padStart(2, '0')}$hfMessage`;
  hidden.setAttribute('value', message.id);
  const first = row.insertCell();
  first.append(hidden);
  if (message.priority !== '') first.append(Object.assign(document.createElement('img'), { alt: message.priority }));
  row.insertCell().append(usDate(message));
  row
    .insertCell()
    .append(message.sender, ' (', Object.assign(document.createElement('span'), { textContent: message.kind }), ')');
  row.insertCell().append(message.patient);
  row.insertCell().append(message.type);
  const link = document.createElement('a');
  link.href = `#select-${place}`;
  link.textContent = message.subject;
  row.insertCell().append(link);
  row.insertCell().append('\u00a0');
}

function pagerOf(last: number, current: number): Element {
  const table = document.createElement('table');
  const row = table.insertRow();
  for (let page = 1; page <= last; page++) {
    const link = document.createElement('a');
    link.href = `#page-${page}`;
    link.textContent = String(page);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      postBack('page', page);
    });
    row.insertCell().append(page === current ? String(page) : link);
  }
  return table;
}

const byPostBack: Partial<PageControl> = {
  sort: (key, direction) => postBack('sort', key, direction),
  filter: (text) => postBack('filter', text),
  page: (number) => postBack('page', number),
  poll: (count) => postBack('poll', count),
  rerender: () => postBack('rerender'),
  remove: (count) =>
    postBack(
      'remove',
      shown
        .inView()
        .slice(1, 1 + count)
        .map(({ id }) => id),
    ),
  scrollTo: scrollOf(() => document.querySelector('#pnlScroll')),
};
installControl(inbox, shown, heldOut2.controls, byPostBack);
