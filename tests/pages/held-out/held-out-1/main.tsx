import { Fragment, type ReactNode } from 'react';
import { App, mount, useInbox } from '../../host/app.tsx';
import { installControl, scrollOf } from '../../host/control.ts';
import { Details } from '../../host/details.tsx';
import { createInbox, heightStep } from '../../host/inbox.ts';
import { createShown } from '../../host/shown.ts';
import { usDate, usDateTime } from '../../host/words.ts';
import type { PageMessage } from '../../messages.ts';
import { heldOut1 } from './info.ts';
import './style.css';

const inbox = createInbox(heldOut1.messages);
const scroller = (): Element | null => document.querySelector('.results');
const shown = createShown({ row: '[aria-level="2"]', viewport: scroller });

function Row({ message, step, open }: { message: PageMessage; step: number; open: boolean }): ReactNode {
  return (
    <div role="row" aria-level={2} ref={shown.ref(message)} className={`entry lines-${step}`}>
      <div role="gridcell">
        <button
          type="button"
          data-menu-for={message.id}
          aria-haspopup="menu"
          aria-label={`Actions for ${message.subject}`}
        >
          ⋮
        </button>
      </div>
      <div role="gridcell">
        <div>
          <b data-col="about">{message.patient}</b>
        </div>
        <div className="soft">
          <span data-col="origin">{message.kind}</span> · <span>{message.sender}</span>
        </div>
      </div>
      <div role="gridcell">
        <div data-col="what">{message.subject}</div>
        <div data-col="words" className="soft">
          {message.snippet}
        </div>
      </div>
      <div role="gridcell">
        <span className="chip" data-col="kind">
          {message.type}
        </span>
        {message.priority !== '' && <span data-col="urgency">{message.priority}</span>}
      </div>
      <div role="gridcell">
        <time dateTime={message.date}>{usDateTime(message)}</time>
      </div>
      <Details message={message} open={open} />
    </div>
  );
}

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <>
      <div className="results">
        <div role="treegrid" aria-label="Results and messages">
          {rows.map((message, place) => {
            const before = rows[place - 1];
            return (
              <Fragment key={message.id}>
                {(!before || usDate(before) !== usDate(message)) && (
                  <div role="row" aria-level={1} className="day">
                    <div role="gridcell">{usDate(message)}</div>
                  </div>
                )}
                <Row message={message} step={heightStep(message, epoch)} open={expanded.has(message.id)} />
              </Fragment>
            );
          })}
        </div>
      </div>
      <div className="cards" aria-hidden="true">
        {rows.slice(0, 60).map((message) => (
          <div key={message.id} className="card">
            <b>{message.patient}</b> {message.subject} <span>{usDate(message)}</span>
            <button type="button" data-menu-for={message.id} tabIndex={-1}>
              ⋮
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

mount(
  <App title="Results and messages" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, heldOut1.controls, { scrollTo: scrollOf(scroller) });
