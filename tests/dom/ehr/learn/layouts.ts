import type { Part } from '../../../../lib/ehr/learn/guess-parts.ts';
import { messages, type PageMessage } from '../../../pages/messages.ts';

/** A list of the same messages as another front end would lay it out. */
export interface Layout {
  readonly name: string;
  readonly html: (list: readonly PageMessage[]) => string;
  /** The rows, for the test's own truth. */
  readonly rows: string;
  /** Where each part is, for the pointing; and what it must read. */
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly date: (message: PageMessage) => string;
}

export const usDate = ({ date }: PageMessage): string =>
  new Date(date).toLocaleDateString('en-US', { timeZone: 'UTC' });
const iso = ({ date }: PageMessage): string => date;
const HEADS = ['', 'From', 'Patient', 'Type', 'Subject', 'Received', 'Priority'];
const heads = (tag: string): string => HEADS.map((head) => `<${tag}>${head}</${tag}>`).join('');

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'grid with named cells',
    html: (list) =>
      `<div role="grid" class="grid"><div role="row">${['kind', 'patient', 'type', 'subject', 'date', 'priority'].map((id) => `<div role="columnheader">${id}</div>`).join('')}</div><div class="grid-body">${list
        .map(
          (m) =>
            `<div role="row" row-id="${m.id}" row-index="${m.index}"><div role="gridcell" col-id="kind">${m.kind}</div><div role="gridcell" col-id="patient">${m.patient}</div><div role="gridcell" col-id="type">${m.type}</div><div role="gridcell" col-id="subject"><span>${m.subject}</span></div><div role="gridcell" col-id="date">${usDate(m)}</div><div role="gridcell" col-id="priority">${m.priority}</div></div>`,
        )
        .join('')}</div></div>`,
    rows: '[row-id]',
    parts: {
      from: '[col-id="kind"]',
      patient: '[col-id="patient"]',
      category: '[col-id="type"]',
      subject: '[col-id="subject"] span',
      date: '[col-id="date"]',
      priority: '[col-id="priority"]',
    },
    date: usDate,
  },
  {
    name: 'table with headers',
    html: (list) =>
      `<table id="worklist"><thead><tr>${heads('th')}</tr></thead><tbody>${list
        .map(
          (m) =>
            `<tr><td><input type="checkbox" name="item" value="${m.id}"></td><td>${m.kind}</td><td>${m.patient}</td><td>${m.type}</td><td>${m.subject}</td><td>${usDate(m)}</td><td>${m.priority}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    rows: 'tbody > tr',
    parts: {
      from: 'td:nth-child(2)',
      patient: 'td:nth-child(3)',
      category: 'td:nth-child(4)',
      subject: 'td:nth-child(5)',
      date: 'td:nth-child(6)',
      priority: 'td:nth-child(7)',
    },
    date: usDate,
  },
  {
    name: 'table with two name columns',
    html: (list) =>
      `<table id="tray"><thead><tr><th>No.</th><th>From</th><th>Patient</th><th>Type</th><th>Subject</th><th>Date</th></tr></thead><tbody>${list
        .map(
          (m, at) =>
            `<tr><td>${at + 1}</td><td>${m.sender}</td><td>${m.patient}</td><td>${m.type}</td><td><a href="view?mid=${m.id}&amp;from=tray">${m.subject}</a></td><td>${usDate(m)}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    rows: 'tbody > tr',
    parts: {
      from: 'td:nth-child(2)',
      patient: 'td:nth-child(3)',
      category: 'td:nth-child(4)',
      subject: 'td:nth-child(5) a',
      date: 'td:nth-child(6)',
    },
    date: usDate,
  },
  {
    name: 'cards with classes',
    html: (list) =>
      `<ul class="inbox">${list
        .map(
          (m) =>
            `<li class="card${m.index % 3 ? ' is-unread' : ''}"><span class="source">${m.kind}</span> <b class="patient">${m.patient}</b><a href="#/message/${m.id}">${m.subject}</a><span class="type">${m.type}</span><time datetime="${m.date}">3m ago</time><p class="snippet">${m.snippet}</p></li>`,
        )
        .join('')}</ul>`,
    rows: 'li',
    parts: { from: '.source', patient: '.patient', category: '.type', subject: 'a', date: 'time', text: 'p' },
    date: iso,
  },
  {
    name: 'rows that are links',
    html: (list) =>
      `<nav aria-label="Messages">${list
        .map(
          (m) =>
            `<a href="/message/${m.id}"><small>${m.kind}</small><b>${m.patient}</b><strong>${m.subject}</strong><i data-type="${m.type}" title="${m.type}"></i><time datetime="${m.date}">${usDate(m)}</time><p>${m.snippet}</p></a>`,
        )
        .join('')}</nav>`,
    rows: 'nav[aria-label] > a',
    parts: { from: 'small', patient: 'b', category: 'i', subject: 'strong', date: 'time', text: 'p' },
    date: iso,
  },
  {
    name: 'rows that are buttons, parts by place',
    html: (list) =>
      `<div role="group" aria-label="Inbox">${list
        .map(
          (m) =>
            `<button type="button" aria-controls="reading-pane-${m.id}"><span>${m.kind}</span><span>${m.patient}</span><span>${m.type}</span><span>${m.subject}</span><em>${m.priority}</em><time datetime="${m.date}">${usDate(m)}</time></button>`,
        )
        .join('')}</div>`,
    rows: 'button',
    parts: {
      from: 'span:nth-of-type(1)',
      patient: 'span:nth-of-type(2)',
      category: 'span:nth-of-type(3)',
      subject: 'span:nth-of-type(4)',
      date: 'time',
      priority: 'em',
    },
    date: iso,
  },
  {
    name: 'a table in every cell',
    html: (list) => {
      const cell = (inner: string): string => `<td><table><tbody><tr><td>${inner}</td></tr></tbody></table></td>`;
      return `<table id="messages"><tbody><tr>${HEADS.map(cell).join('')}</tr>${list
        .map(
          (m, at) =>
            `<tr id="row${at + 1}">${[`<input type="checkbox" name="delete_id[]" value="${m.id}">`, m.kind, `<a href="?task=edit&amp;noteid=${m.id}&amp;user=demo">${m.patient}</a>`, m.type, m.subject, usDate(m), m.priority].map(cell).join('')}</tr>`,
        )
        .join('')}</tbody></table>`;
    },
    rows: '#messages > tbody > tr[id]',
    parts: {
      from: ':scope > td:nth-child(2) td',
      patient: 'a',
      category: ':scope > td:nth-child(4) td',
      subject: ':scope > td:nth-child(5) td',
      date: ':scope > td:nth-child(6) td',
      priority: ':scope > td:nth-child(7) td',
    },
    date: usDate,
  },
  {
    name: 'hashed classes',
    html: (list) =>
      `<table class="MuiTable-root css-1guurvj" aria-label="Messages"><thead><tr>${heads('th')}</tr></thead><tbody class="css-y6j1my">${list
        .map(
          (m) =>
            `<tr class="css-1idlk2q" data-row-key="${m.id}"><td class="css-6wusba"></td><td class="css-1plsf6o">${m.kind}</td><td class="css-1plsf6o">${m.patient}</td><td class="css-1plsf6o">${m.type}</td><th scope="row" class="css-1plsf6o">${m.subject}</th><td class="css-1plsf6o">${usDate(m)}</td><td class="css-1plsf6o">${m.priority}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    rows: 'tbody > tr',
    parts: {
      from: 'td:nth-child(2)',
      patient: 'td:nth-child(3)',
      category: 'td:nth-child(4)',
      subject: 'th',
      date: 'td:nth-child(6)',
      priority: 'td:nth-child(7)',
    },
    date: usDate,
  },
  {
    name: 'a feed of articles',
    html: (list) =>
      `<div role="feed" aria-label="Messages">${list
        .map(
          (m) =>
            `<article aria-labelledby="subject-${m.id}"><header><span>${m.kind}</span><b>${m.patient}</b><span>${m.type}</span><em>${m.priority}</em><time datetime="${m.date}">3m ago</time></header><h2 id="subject-${m.id}">${m.subject}</h2><p>${m.snippet}</p></article>`,
        )
        .join('')}</div>`,
    rows: 'article',
    parts: {
      from: 'span:nth-of-type(1)',
      patient: 'b',
      category: 'span:nth-of-type(2)',
      subject: 'h2',
      date: 'time',
      text: 'p',
      priority: 'em',
    },
    date: iso,
  },
  {
    name: 'nothing but boxes',
    html: (list) =>
      `<section><div class="m_a1b2c3">${list
        .map(
          (m) =>
            `<div data-key="${m.id}"><div><div>${m.patient}</div><div>${usDate(m)}</div></div><div>${m.subject}</div><div>${m.type}</div></div>`,
        )
        .join('')}</div></section>`,
    rows: '[data-key]',
    parts: {
      patient: ':scope > div:nth-of-type(1) > div:nth-of-type(1)',
      date: ':scope > div:nth-of-type(1) > div:nth-of-type(2)',
      subject: ':scope > div:nth-of-type(2)',
      category: ':scope > div:nth-of-type(3)',
    },
    date: usDate,
  },
];

export const INBOX: readonly PageMessage[] = messages(40);

/** What each part of a message must read as. */
export const truthOf = (message: PageMessage, layout: Layout): Readonly<Record<Part, string>> =>
  ({
    from: layout.name === 'table with two name columns' ? message.sender : message.kind,
    patient: message.patient,
    category: message.type,
    subject: message.subject,
    text: message.snippet,
    date: layout.date(message),
    priority: message.priority,
    result: '',
  }) as Readonly<Record<Part, string>>;
