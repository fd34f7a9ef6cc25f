import { createElement, useState, type ReactNode } from 'react';
import type { InboxItem } from '../model.ts';
import { relativeDate } from './dates.ts';
import { Loading } from './loading.tsx';
import { MessagePane } from './message-pane.tsx';
import type { LiveInbox } from './use-inbox.ts';

const SORTS = {
  newest: ['Newest first', (a: InboxItem, b: InboxItem) => b.receivedAt.localeCompare(a.receivedAt)],
  oldest: ['Oldest first', (a: InboxItem, b: InboxItem) => a.receivedAt.localeCompare(b.receivedAt)],
  type: ['By type', (a: InboxItem, b: InboxItem) => a.type.localeCompare(b.type)],
} as const;
type Sort = keyof typeof SORTS;
const SORT_NAMES: readonly Sort[] = ['newest', 'oldest', 'type'];

export function InboxPage({ inbox, openId }: { readonly inbox: LiveInbox; readonly openId: string | null }): ReactNode {
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Sort>('newest');
  const shown = inbox.items.filter((item) => holds(item, filter)).sort(SORTS[sort][1]);
  return (
    <div className={openId ? 'basket basket--open' : 'basket'}>
      <section className="inbox" aria-label="In Basket">
        <div className="tools">
          <label>
            Filter
            <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
          </label>
          <label>
            Sort
            <select
              value={sort}
              onChange={(event) => setSort(SORT_NAMES.find((name) => name === event.target.value) ?? 'newest')}
            >
              {SORT_NAMES.map((name) => (
                <option key={name} value={name}>
                  {SORTS[name][0]}
                </option>
              ))}
            </select>
          </label>
          <output className="count">
            {shown.length} of {inbox.items.length} messages
          </output>
        </div>
        {inbox.state === 'ready' || inbox.items.length > 0 ? (
          // The cards are spread, not keyed, as much older front-end code does it: when a message arrives, React keeps
          // every node and writes the neighbour's message into it. Whoever reads this list has to cope with that.
          createElement(
            'ul',
            { className: 'inbox-list' },
            // oxlint-disable-next-line react/jsx-key
            ...shown.map((item) => <Card item={item} now={inbox.now} open={item.id === openId} />),
          )
        ) : (
          <Loading state={inbox.state === 'failed' ? 'failed' : 'loading'} />
        )}
      </section>
      {openId && <MessagePane key={openId} id={openId} now={inbox.now} onRead={inbox.markRead} />}
    </div>
  );
}

function holds(item: InboxItem, filter: string): boolean {
  const words = [
    item.sender,
    item.source,
    item.type,
    item.patient?.name,
    item.patient?.mrn,
    item.subject,
    item.snippet,
  ];
  return words.join(' ').toLowerCase().includes(filter.trim().toLowerCase());
}

interface CardProps {
  readonly item: InboxItem;
  readonly now: number;
  readonly open: boolean;
}

function Card({ item, now, open }: CardProps): ReactNode {
  const classes = ['card', item.unread && 'card--unread', open && 'card--open'].filter(Boolean).join(' ');
  return (
    <li className={classes}>
      <a className="card-link" href={`#/inbox/${item.id}`} aria-current={open ? 'true' : undefined}>
        <span className="card-line">
          <span className="card-sender">{item.sender}</span> <span className="card-source">{item.source}</span>{' '}
          <span className="card-type">{item.type}</span>{' '}
          {item.priority && <span className="card-priority">{item.priority}</span>}{' '}
          {item.result && <span className="card-result">{item.result}</span>}{' '}
          <time className="card-date" dateTime={item.receivedAt}>
            {relativeDate(item.receivedAt, now)}
          </time>
        </span>{' '}
        <span className="card-line">
          {item.patient && (
            <span className="card-patient">
              {item.patient.name} · MRN {item.patient.mrn}
            </span>
          )}{' '}
          <span className="card-subject">{item.subject}</span> <span className="card-snippet">{item.snippet}</span>
        </span>
      </a>
    </li>
  );
}
