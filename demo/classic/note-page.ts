import type { FullMessage } from '../model.ts';
import { html, type Html } from './html.ts';
import { page } from './page.ts';

const dateAndTime = (iso: string): string =>
  `${new Date(iso).toLocaleDateString('en-US')}, ${new Date(iso).toLocaleTimeString('en-US', { timeStyle: 'short' })}`;

const paragraphs = (text: string): readonly Html[] => text.split('\n\n').map((part) => html`<p>${part}</p>`);

/** One message on a page of its own, in full. Its form leads back to the list. */
export function notePage(message: FullMessage): Html {
  const fact = (label: string, name: string, value: string | undefined): Html =>
    value === undefined
      ? html``
      : html`<div>
          <dt>${label}</dt>
          <dd class="${name}">${value}</dd>
        </div>`;
  return page(
    'Message',
    html`<form id="note" action="/classic/messages">
      <input type="hidden" name="noteid" value="${message.id}" />
      <h2 class="note-subject">${message.subject}</h2>
      <dl>
        <div>
          <dt>From</dt>
          <dd>${message.sender} <span class="source">${message.source}</span></dd>
        </div>
        ${fact('Patient', 'note-patient', message.patient?.name)} ${fact('Type', 'note-type', message.type)}
        ${fact('Date', 'note-date', dateAndTime(message.receivedAt))}
        ${fact('Priority', 'note-priority', message.priority)} ${fact('Result', 'note-result', message.result)}
      </dl>
      <div class="note-text">${paragraphs(message.body)}</div>
      ${message.thread ? html`<blockquote class="note-thread">${paragraphs(message.thread)}</blockquote>` : null}
      <button>Back to messages</button>
    </form>`,
  );
}
