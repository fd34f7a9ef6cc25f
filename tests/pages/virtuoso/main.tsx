import type { ReactNode } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep, type InboxState } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDateTime } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { virtuoso } from './info.ts';
import './style.css';

const inbox = createInbox(virtuoso.messages);
const scroller = (): Element | null => document.querySelector('[data-virtuoso-scroller]');
const shown = createShown({ row: '[data-index]', viewport: scroller });

function Row({ message, open, step }: { message: PageMessage; open: boolean; step: number }): ReactNode {
  return (
    <article ref={shown.ref(message)} className={`lines-${step}`}>
      <header>
        <span className="kind">{message.kind}</span>
        <b className="patient">{message.patient}</b>
        <span className="type">{message.type}</span>
        <span className="priority">{message.priority}</span>
        <time dateTime={message.date}>{usDateTime(message)}</time>
      </header>
      <button
        aria-expanded={open}
        aria-controls={`message-body-${message.id}`}
        onClick={() => inbox.toggle(message.id)}
      >
        <span className="subject">{message.subject}</span>
      </button>
      <p className="preview">{message.snippet}</p>
      <div id={`message-body-${message.id}`} className={`more ${open ? 'open' : ''}`}>
        <div>From {message.sender}. Reply, forward, file.</div>
      </div>
    </article>
  );
}

type Context = Pick<InboxState, 'epoch' | 'expanded'>;

const row = (_place: number, message: PageMessage, { epoch, expanded }: Context): ReactNode => (
  <Row message={message} open={expanded.has(message.id)} step={heightStep(message, epoch)} />
);

const FULL = { height: '100%' };

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <Virtuoso<PageMessage, Context>
      style={FULL}
      data={rows}
      increaseViewportBy={200}
      computeItemKey={(_place, { id }) => id}
      context={{ epoch, expanded }}
      itemContent={row}
    />
  );
}

mount(
  <App title="Conversations" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, virtuoso.controls, { scrollTo: scrollOf(scroller) });
