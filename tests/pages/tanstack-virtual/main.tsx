import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDateTime } from '../host/words.ts';
import { tanstackVirtual } from './info.ts';
import './style.css';

const inbox = createInbox(tanstackVirtual.messages);
const scroller = (): Element | null => document.querySelector('.scroller');
const shown = createShown({ row: '[role="listitem"]', viewport: scroller });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  const parent = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- No compiler runs here that could memoize it.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => parent.current,
    estimateSize: () => 62,
    overscan: 6,
    getItemKey: (place) => rows[place]?.id ?? place,
  });
  useLayoutEffect(() => virtual.measure(), [virtual, epoch]);
  return (
    <div ref={parent} className="scroller">
      <div role="list" style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const message = rows[index];
          if (!message) return null;
          return (
            <div
              key={key}
              role="listitem"
              data-index={index}
              ref={(row) => {
                virtual.measureElement(row);
                if (row) shown.say(row, message);
              }}
              className={`lines-${heightStep(message, epoch)}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              <input type="checkbox" value={message.id} aria-label={`Select ${message.subject}`} />
              <span data-part="kind">{message.kind}</span>
              <b data-part="patient">{message.patient}</b>
              <span data-part="subject">{message.subject}</span>
              <span data-part="type">{message.type}</span>
              <span data-part="priority">{message.priority}</span>
              <time dateTime={message.date}>{usDateTime(message)}</time>
              <div data-part="preview">{message.snippet}</div>
              <div className={`more ${expanded.has(message.id) ? 'open' : ''}`}>
                <div>From {message.sender}. Reply, forward, file.</div>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

mount(
  <App title="Messages" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, tanstackVirtual.controls, { scrollTo: scrollOf(scroller) });
