import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { InboxItem } from '../../model.ts';
import { relativeDate } from '../dates.ts';
import { assignPool, poolSize } from './pool.ts';

/** Pixels; `grid.css` has the same. */
const ROW_HEIGHT = 32;

const COLUMNS = [
  ['sender', 'From'],
  ['source', 'Kind'],
  ['type', 'Type'],
  ['patient', 'Patient'],
  ['subject', 'Subject'],
  ['text', 'Message'],
  ['priority', 'Priority'],
  ['result', 'Result'],
  ['date', 'Received'],
] as const;

interface MessageGridProps {
  readonly items: readonly InboxItem[];
  readonly now: number;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/**
 * Thousands of rows in a few dozen elements, as data grids do it: an element that scrolls out of view is moved to the other
 * end and filled with another message. Arrow keys move the selection; the scroller keeps the focus.
 */
export function MessageGrid({ items, now, selected, onSelect }: MessageGridProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 480 });
  const current = items.findIndex((item) => item.id === selected);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const see = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const resize = new ResizeObserver(see);
    resize.observe(element);
    element.addEventListener('scroll', see, { passive: true });
    return () => {
      resize.disconnect();
      element.removeEventListener('scroll', see);
    };
  }, []);

  const select = (index: number): void => {
    const item = items[Math.max(0, Math.min(index, items.length - 1))];
    const element = scroller.current;
    if (!item || !element) return;
    onSelect(item.id);
    const top = items.indexOf(item) * ROW_HEIGHT;
    // The header stays above the rows and covers the first of the view.
    const covered = element.clientHeight - 2 * ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + covered) element.scrollTop = top - covered;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    select(next);
  };

  const onClick = ({ target }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest('[data-row-id]') : null;
    if (row) select(items.findIndex((item) => item.id === row.getAttribute('data-row-id')));
  };

  const shown = assignPool(view.top, ROW_HEIGHT, poolSize(view.height, ROW_HEIGHT), items.length);
  return (
    <div
      ref={scroller}
      className="message-grid"
      role="grid"
      aria-label="Messages"
      aria-rowcount={items.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={shown.includes(current) ? `row-${selected}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1} className="grid-line">
          {COLUMNS.map(([name, label]) => (
            <span key={name} role="columnheader" className={`cell cell-${name}`}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: items.length * ROW_HEIGHT }}>
        {shown.map((index, element) => {
          const item = index === null ? undefined : items[index];
          if (!item || index === null) return null;
          return (
            <div
              // The element of the pool is the identity here, whatever message it shows: that is what recycling means.
              // oxlint-disable-next-line react/no-array-index-key
              key={element}
              id={`row-${item.id}`}
              role="row"
              className={item.unread ? 'grid-row grid-line grid-row--unread' : 'grid-row grid-line'}
              data-row-id={item.id}
              aria-rowindex={index + 2}
              aria-selected={item.id === selected}
              style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
            >
              {COLUMNS.map(([name]) => (
                <span key={name} role="gridcell" className={`cell cell-${name}`}>
                  {name === 'date' ? (
                    <time dateTime={item.receivedAt}>{relativeDate(item.receivedAt, now)}</time>
                  ) : (
                    textOf(item, name)
                  )}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function textOf(item: InboxItem, column: Exclude<(typeof COLUMNS)[number][0], 'date'>): string {
  switch (column) {
    case 'patient':
      return item.patient?.name ?? '';
    case 'text':
      return item.snippet;
    default:
      return item[column] ?? '';
  }
}
