import { addressParameters } from './address.ts';
import { arrivals, messages, mix, type PageMessage } from '../messages.ts';
import type { SortDirection, SortKey } from '../page-info.ts';

/** The host application's own state: what its list shows and in which order. Replaced, never changed, so React sees it. */
export interface InboxState {
  /** Filtered and sorted. */
  readonly rows: readonly PageMessage[];
  readonly expanded: ReadonlySet<string>;
  /** Counts full renders; row heights depend on it. */
  readonly epoch: number;
  /** From 1. */
  readonly page: number;
  readonly sort: { readonly key: SortKey; readonly direction: SortDirection };
  readonly filter: string;
}

export interface Inbox {
  readonly state: () => InboxState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly sort: (key: SortKey, direction: SortDirection) => void;
  readonly filter: (text: string) => void;
  readonly page: (number: number) => void;
  readonly poll: (count: number) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly rerender: () => void;
  readonly toggle: (id: string) => void;
}

/** A list of `count` messages. `?poll=MS` in the address lets one arrive every so many milliseconds. */
export function createInbox(count: number): Inbox {
  let all = messages(count);
  let known = count;
  let state: InboxState = {
    rows: all,
    expanded: new Set(),
    epoch: 0,
    page: 1,
    sort: { key: 'date', direction: 'desc' },
    filter: '',
  };
  const listeners = new Set<() => void>();

  const set = (change: Partial<InboxState>): void => {
    state = { ...state, ...change };
    state = { ...state, rows: arrange(all, state) };
    for (const listener of listeners) listener();
  };

  const inbox: Inbox = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    sort: (key, direction) => set({ sort: { key, direction } }),
    filter: (text) => set({ filter: text.toLowerCase(), page: 1 }),
    page: (number) => set({ page: number }),
    poll(count) {
      all = [...arrivals(known, count), ...all];
      known += count;
      set({});
    },
    remove(ids) {
      const gone = new Set(ids);
      all = all.filter(({ id }) => !gone.has(id));
      set({});
    },
    rerender: () => set({ epoch: state.epoch + 1 }),
    toggle(id) {
      const expanded = new Set(state.expanded);
      if (!expanded.delete(id)) expanded.add(id);
      set({ expanded });
    },
  };
  const every = Number(addressParameters().get('poll') ?? 0);
  if (every > 0) setInterval(() => inbox.poll(1), every);
  return inbox;
}

function arrange(all: readonly PageMessage[], { filter, sort }: InboxState): readonly PageMessage[] {
  const kept = filter === '' ? all : all.filter((message) => textOf(message).includes(filter));
  const sign = sort.direction === 'asc' ? 1 : -1;
  return [...kept].sort((a, b) => sign * compare(a[sort.key], b[sort.key]) || a.index - b.index);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const textOf = ({ subject, sender, patient, type }: PageMessage): string =>
  [subject, sender, patient, type].join(' ').toLowerCase();

/** 0, 1 or 2: how much higher than usual a row is in this epoch; all are 0 until the first full render. */
export function heightStep({ index }: PageMessage, epoch: number): 0 | 1 | 2 {
  return epoch === 0 ? 0 : ((mix(index * 64 + epoch) % 3) as 0 | 1 | 2);
}
