import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { Details } from '../host/details.tsx';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDateTime } from '../host/words.ts';
import { buttonRows } from './info.ts';
import './style.css';

const inbox = createInbox(buttonRows.messages);
const scroller = (): Element | null => document.querySelector('.rows');
const shown = createShown({ row: '.rows > button', viewport: scroller });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <div className="rows" role="group" aria-label="Inbox">
      {rows.map((message) => (
        <button
          key={message.id}
          type="button"
          ref={shown.ref(message)}
          aria-controls={`reading-pane-${message.id}`}
          className={`lines-${heightStep(message, epoch)}`}
          onClick={() => inbox.toggle(message.id)}
        >
          <span>{message.kind}</span>
          <span>{message.patient}</span>
          <span>{message.type}</span>
          <span>{message.subject}</span>
          <em>{message.priority}</em>
          <time dateTime={message.date}>{usDateTime(message)}</time>
          <Details message={message} open={expanded.has(message.id)} />
        </button>
      ))}
    </div>
  );
}

mount(
  <App title="My inbox" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, buttonRows.controls, { scrollTo: scrollOf(scroller) });
