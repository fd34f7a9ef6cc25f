import '../host/base.css';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown, wantsColours } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { recycler } from './info.ts';
import './style.css';

const POOL = 14;
const ROW_HEIGHT = 50;
const STEP_HEIGHT = 14;
const DETAILS_HEIGHT = 56;
const FIELDS = ['kind', 'patient', 'type', 'subject', 'date', 'priority', 'details'] as const;

const inbox = createInbox(recycler.messages);
const scroller = document.createElement('div');
const pool = document.createElement('div');
const items = Array.from({ length: POOL }, makeItem);
const shown = createShown({ row: '.item', viewport: () => scroller });

function makeItem(): HTMLElement {
  const item = document.createElement('div');
  item.className = 'item';
  for (const field of FIELDS) {
    const part = document.createElement('span');
    part.dataset['field'] = field;
    item.append(part);
  }
  return item;
}

/** Where each message's row begins, and one past the last where the list ends. Pixels. */
function offsets(): number[] {
  const { rows, epoch, expanded } = inbox.state();
  const starts = [0];
  for (const message of rows) {
    const height =
      ROW_HEIGHT + STEP_HEIGHT * heightStep(message, epoch) + (expanded.has(message.id) ? DETAILS_HEIGHT : 0);
    starts.push((starts.at(-1) ?? 0) + height);
  }
  return starts;
}

/** Row n of the list is shown by element n mod 14, whatever that showed before. */
function draw(): void {
  const { rows } = inbox.state();
  const starts = offsets();
  const end = starts.at(-1) ?? 0;
  pool.style.height = `${end}px`;
  const top = scroller.scrollTop;
  const first = Math.max(0, starts.findIndex((start) => start > top) - 1);
  for (let place = first; place < first + POOL; place++) {
    const item = items[place % POOL];
    if (!item) continue;
    const message = rows[place];
    item.hidden = message === undefined;
    if (!message) continue;
    const start = starts[place] ?? 0;
    fill(item, message);
    item.style.top = `${start}px`;
    item.style.height = `${(starts[place + 1] ?? end) - start}px`;
  }
}

function fill(item: HTMLElement, message: PageMessage): void {
  const texts: Readonly<Record<(typeof FIELDS)[number], string>> = {
    kind: message.kind,
    patient: message.patient,
    type: message.type,
    subject: message.subject,
    date: usDate(message),
    priority: message.priority,
    details: inbox.state().expanded.has(message.id) ? message.sender : '',
  };
  item.dataset['messageId'] = message.id;
  for (const [place, field] of FIELDS.entries()) {
    const part = item.children[place];
    if (part && part.textContent !== texts[field]) part.textContent = texts[field];
  }
  shown.say(item, message);
}

const app = document.createElement('main');
const title = document.createElement('h1');
app.className = 'app';
title.textContent = 'Task list';
scroller.className = 'list scroller';
pool.className = 'pool';
pool.append(...items);
scroller.append(pool);
app.append(title, scroller);
document.body.replaceChildren(app);
if (wantsColours()) document.documentElement.classList.add('colours');

scroller.addEventListener('scroll', () => {
  pool.classList.remove('moving');
  draw();
});
let expanded = inbox.state().expanded;
inbox.subscribe(() => {
  // Only what opens or closes moves; rows that are recycled must not fly across the list.
  pool.classList.toggle('moving', inbox.state().expanded !== expanded);
  ({ expanded } = inbox.state());
  draw();
});
draw();
installControl(inbox, shown, recycler.controls, { scrollTo: scrollOf(() => scroller) });
