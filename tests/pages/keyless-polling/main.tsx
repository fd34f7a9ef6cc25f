import { createElement, type ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { ago } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { keylessPolling } from './info.ts';
import './style.css';

const inbox = createInbox(keylessPolling.messages);
const scroller = (): Element | null => document.querySelector('.scroller');
const shown = createShown({ row: '.inbox > li', viewport: scroller });

function Row({ message, now }: { message: PageMessage; now: number }): ReactNode {
  const { expanded, epoch } = inbox.state();
  return (
    <li ref={shown.ref(message)} className={`lines-${heightStep(message, epoch)}`}>
      <span className="source">{message.kind}</span> <b className="patient">{message.patient}</b>
      <a href={`#/message/${message.id}`}>{message.subject}</a>
      <span className="type">{message.type}</span>
      {message.priority !== '' && <em className="priority">{message.priority}</em>}
      <time dateTime={message.date}>{ago(message, now)}</time>
      <p className="snippet">{message.snippet}</p>
      <div className={`more ${expanded.has(message.id) ? 'open' : ''}`}>
        <div>From {message.sender}. Reply, forward, file.</div>
      </div>
    </li>
  );
}

/** Children as arguments have no keys: React matches old and new rows by their place, and reuses every node. */
function List(): ReactNode {
  const { rows } = useInbox(inbox);
  const now = Math.max(...rows.map(({ date }) => Date.parse(date)));
  return (
    <div className="scroller">
      {createElement('ul', { className: 'inbox' }, ...rows.map((message) => createElement(Row, { message, now })))}
    </div>
  );
}

mount(
  <App title="Portal messages" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, keylessPolling.controls, { scrollTo: scrollOf(scroller) });
