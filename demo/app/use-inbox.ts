import { useEffect, useState } from 'react';
import type { Inbox, InboxItem } from '../model.ts';
import { callApi } from './call-api.ts';

const POLL_MS = 5_000;
const LEAST_POLL_MS = 100;
const TICK_MS = 60_000;

export interface LiveInbox {
  readonly items: readonly InboxItem[];
  /** The server's clock, ms since the epoch, as of the last poll or minute. */
  readonly now: number;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly markRead: (id: string) => void;
}

/** The list, polled as long as the page lives. `?poll=ms` sets the interval, `?arrive=0` keeps the late message away. */
export function useInbox(): LiveInbox {
  const [items, setItems] = useState<readonly InboxItem[]>([]);
  const [state, setState] = useState<LiveInbox['state']>('loading');
  const [ahead, setAhead] = useState(0);
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const flags = new URLSearchParams(window.location.search);
    const interval = Math.max(LEAST_POLL_MS, Number(flags.get('poll')) || POLL_MS);
    let stopped = false;
    let timer: number | undefined;
    const poll = async (query: string): Promise<void> => {
      let next = query;
      try {
        const inbox = await callApi<Inbox>(`inbox?${query}`);
        if (stopped) return;
        next = `session=${inbox.session}`;
        setItems(inbox.items);
        setAhead(Date.parse(inbox.now) - Date.now());
        setNow(Date.now());
        setState('ready');
      } catch {
        if (stopped) return;
        setState('failed');
      }
      timer = window.setTimeout(() => void poll(next), interval);
    };
    void poll(flags.get('arrive') === '0' ? 'arrive=0' : 'arrive=1');
    const tick = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      window.clearInterval(tick);
    };
  }, []);

  return {
    items,
    state,
    now: now + ahead,
    markRead: (id) => {
      setItems((shown) => shown.map((item) => (item.id === id ? { ...item, unread: false } : item)));
    },
  };
}
