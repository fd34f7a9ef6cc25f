import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { Details } from '../host/details.tsx';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDateTime } from '../host/words.ts';
import { linkRows } from './info.ts';
import './style.css';

const inbox = createInbox(linkRows.messages);
const scroller = (): Element | null => document.querySelector('nav');
const shown = createShown({ row: 'nav > a', viewport: scroller });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <nav aria-label="Messages">
      {rows.map((message) => (
        <a
          key={message.id}
          ref={shown.ref(message)}
          href={`/link-rows/message/${message.id}`}
          className={`lines-${heightStep(message, epoch)}`}
        >
          <small>{message.kind}</small>
          <b>{message.patient}</b>
          <strong>{message.subject}</strong>
          <i data-type={message.type} title={message.type} />
          <time dateTime={message.date}>{usDateTime(message)}</time>
          <p>{message.snippet}</p>
          <Details message={message} open={expanded.has(message.id)} />
        </a>
      ))}
    </nav>
  );
}

mount(
  <App title="Conversations" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, linkRows.controls, { scrollTo: scrollOf(scroller) });
