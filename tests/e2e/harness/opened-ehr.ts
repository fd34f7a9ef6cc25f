import { createServer } from 'node:http';
import { messages, type PageMessage } from '../../pages/messages.ts';

/** Where a message opens: beside the list in another frame, in a modal dialog over it, or on a page of its own. */
export type Place = 'frames' | 'silent-frames' | 'script-frame' | 'dialog' | 'page';

export interface OpenedEhr {
  /** "http://localhost:PORT/PLACE/" */
  readonly url: (place: Place) => string;
  readonly list: readonly PageMessage[];
  readonly close: () => Promise<void>;
}

/** The body of the message that says, at its end and nowhere in the list, what may be an emergency. */
const LATE =
  'Thank you for the new tablets, they are easier to swallow. I also wanted to say that since this morning I have crushing chest pain and cannot catch my breath.';
/** Its place in the list: one that a patient wrote. */
export const LATE_AT = messages(24).findIndex(({ kind }, at) => kind === 'Patient' && at > 3);

/** A server-rendered EHR of the old kind. It knows nothing of the extension. */
export async function startOpenedEhr(): Promise<OpenedEhr> {
  const list = messages(24);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, place = '', page = ''] = pathname.split('/');
    const message = list.find(({ id }) => id === searchParams.get('mid')) ?? null;
    const html = pageOf(place as Place, page, list, message);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html === null ? '' : `<!doctype html><html lang="en"><title>Old EHR</title>${STYLE}${html}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: (place) => `http://localhost:${address.port}/${place}/`,
    list,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const STYLE = `<style>body { font: 14px/1.4 sans-serif; margin: 8px } td, th { padding: 3px 8px; text-align: left; border-bottom: 1px solid #ccc }
iframe { width: 100%; height: 45vh; border: 1px solid #999 } dialog { width: 520px }</style>`;

const bodyOf = ({ index, snippet, patient }: PageMessage): string =>
  index === LATE_AT
    ? LATE
    : `${snippet.replace('…', '')} Please call ${patient.split(', ')[1] ?? ''} back.\nThank you.`;

function pageOf(place: Place, page: string, list: readonly PageMessage[], message: PageMessage | null): string | null {
  const frames = place === 'frames' || place === 'silent-frames' || place === 'script-frame';
  if (page === '' && frames) {
    return `<h1>Messages</h1><iframe name="list" title="List" src="/${place}/list"></iframe><iframe name="message" title="Message" src="/${place}/message"></iframe>`;
  }
  if (page === '' || page === 'list')
    return `<h1>Inbox</h1>${table(place, list)}${place === 'dialog' ? DIALOG(list) : ''}`;
  if (page !== 'message') return null;
  if (place === 'script-frame') return `<div id="pane"></div>${SCRIPT(list)}`;
  return message ? opened(place, message) : '<p>Choose a message from the list above to read it here.</p>';
}

function table(place: Place, list: readonly PageMessage[]): string {
  const rows = list.map((m) => {
    const to =
      place === 'dialog' || place === 'script-frame'
        ? `<a href="#" data-open="${m.id}">${m.subject}</a>`
        : `<a href="/${place}/message?mid=${m.id}"${place === 'page' ? '' : ' target="message"'}>${m.subject}</a>`;
    return `<tr><td><input type="checkbox" name="item" value="${m.id}" aria-label="Select"></td><td>${m.kind}</td><td>${m.patient}</td><td>${m.type}</td><td>${to}</td><td>${m.date.slice(0, 10)}</td></tr>`;
  });
  return `<table id="worklist"><thead><tr><th></th><th>From</th><th>Patient</th><th>Type</th><th>Subject</th><th>Received</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** As it is read by people: who, what, whose, and all of it. Only `silent-frames` has no id anywhere. */
function opened(place: Place, m: PageMessage): string {
  const id = place === 'silent-frames' ? '' : `<input type="hidden" name="noteid" value="${m.id}">`;
  return `<form class="note-view">${id}<h2 class="note-subject">${m.subject}</h2><dl><dt>From</dt><dd class="note-source">${m.kind}</dd><dt>Patient</dt><dd class="note-patient">${m.patient}</dd><dt>Type</dt><dd class="note-type">${m.type}</dd></dl><div class="note-text">${bodyOf(
    m,
  )
    .split('\n')
    .map((part) => `<p>${part}</p>`)
    .join('')}</div></form>${place === 'page' ? '<p><a href="/page/">Back to the list</a></p>' : ''}`;
}

/** What the pages' scripts open, without asking the server. */
const DATA = (list: readonly PageMessage[], place: Place): string =>
  `const all = ${JSON.stringify(Object.fromEntries(list.map((m) => [m.id, opened(place, m)])))};`;

const DIALOG = (
  list: readonly PageMessage[],
): string => `<dialog aria-label="Message"></dialog><script>${DATA(list, 'dialog')}
const dialog = document.querySelector('dialog');
document.addEventListener('click', (event) => {
  const id = event.target.closest?.('[data-open]')?.dataset.open;
  if (!id) return;
  event.preventDefault();
  dialog.innerHTML = all[id] + '<button type="button">Close</button>';
  dialog.querySelector('button').onclick = () => dialog.close();
  dialog.showModal();
});</script>`;

/** The message frame is filled by the list's frame and never loads again. */
const SCRIPT = (list: readonly PageMessage[]): string => `<script>${DATA(list, 'script-frame')}
parent.document.querySelector('[name=list]').addEventListener('load', listen);
listen();
function listen() {
  parent.frames.list.document.onclick = (event) => {
    const id = event.target.closest?.('[data-open]')?.dataset.open;
    if (!id) return;
    event.preventDefault();
    document.getElementById('pane').innerHTML = all[id];
  };
}</script>`;
