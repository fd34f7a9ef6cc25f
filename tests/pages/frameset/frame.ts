import '../host/base.css';
import { installControl, scrollOf } from '../host/control.ts';
import { answerParent } from '../host/frame-control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown, wantsColours } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { frameset } from './info.ts';
import './style.css';

const HEADERS = ['', 'From', 'Patient', 'Type', 'Subject', 'Date', 'Status', ''];

const inbox = createInbox(frameset.messages);
// The document itself scrolls, as in pages of that age.
const shown = createShown({ row: '#messages > tbody > tr', viewport: () => document.documentElement });

/** Everything is thrown away and written again at each change, as a page from the server is. */
function draw(): void {
  const { rows, epoch, expanded } = inbox.state();
  const table = document.createElement('table');
  table.id = 'messages';
  const body = table.createTBody();
  const header = body.insertRow();
  for (const label of HEADERS) header.insertCell().append(inTable(label));
  for (const [place, message] of rows.entries()) {
    const row = body.insertRow();
    row.id = `row${place + 1}`;
    row.style.height = `${30 + 14 * heightStep(message, epoch)}px`;
    for (const content of cells(message)) row.insertCell().append(inTable(content));
    if (expanded.has(message.id)) row.cells[4]?.append(document.createElement('hr'), message.snippet);
  }
  document.body.replaceChildren(table);
  for (const [place, message] of rows.entries()) {
    const row = body.rows[place + 1];
    if (row) shown.say(row, message);
  }
}

function cells(message: PageMessage): (string | Element)[] {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'delete_id[]';
  box.setAttribute('value', message.id);
  const link = document.createElement('a');
  link.href = `?task=edit&noteid=${message.id}&user=demo`;
  link.textContent = message.patient;
  return [box, message.kind, link, message.type, message.subject, usDate(message), message.priority, ''];
}

/** A table of one cell: how that age kept texts from touching. */
function inTable(content: string | Element): Element {
  const table = document.createElement('table');
  table.insertRow().insertCell().append(content);
  return table;
}

if (wantsColours()) document.documentElement.classList.add('colours');
inbox.subscribe(draw);
draw();
installControl(inbox, shown, frameset.controls, { scrollTo: scrollOf(() => document.scrollingElement) });
answerParent();
