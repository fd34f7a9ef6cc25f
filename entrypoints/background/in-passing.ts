import { addRaised, type RaisedFlags } from '../../lib/app/raised.ts';
import type { Raised } from '../../lib/protocol/messages.ts';

/** What one page of a tab hands to the next. */
export interface InPassing {
  /** Flags that rose on opening, on a site. The graver of two for one message counts. */
  readonly handFlags: (tabId: number, origin: string, raised: readonly Raised[]) => void;
  readonly flagsOf: (tabId: number, origin: string) => readonly Raised[];
  /** While an opened message is being shown: the id of the row that was clicked last. */
  readonly handOpening: (tabId: number, id: string | null) => void;
  readonly openingOf: (tabId: number) => string | null;
  readonly drop: (tabId: number) => void;
}

/** The oldest go first: nobody opens so many flagged messages in one tab. */
const MOST = 200;

/**
 * In this script's memory and in no storage: ids of messages are never kept. When the script is stopped all of it is gone, and
 * need not be there: each page holds what it was handed, and hands it over when it goes.
 */
export function inPassing(): InPassing {
  /** By tab, then by site: two sites' messages may have the same ids. */
  const flags = new Map<number, Map<string, RaisedFlags>>();
  const openings = new Map<number, string>();
  return {
    flagsOf: (tabId, origin) => [...(flags.get(tabId)?.get(origin)?.values() ?? [])],
    handFlags(tabId, origin, raised) {
      const sites = flags.get(tabId) ?? new Map<string, RaisedFlags>();
      const known: RaisedFlags = sites.get(origin) ?? new Map();
      for (const one of raised) addRaised(known, one);
      for (const oldest of [...known.keys()].slice(0, -MOST)) known.delete(oldest);
      flags.set(tabId, sites.set(origin, known));
    },
    handOpening(tabId, id) {
      if (id === null) openings.delete(tabId);
      else openings.set(tabId, id);
    },
    openingOf: (tabId) => openings.get(tabId) ?? null,
    drop(tabId) {
      flags.delete(tabId);
      openings.delete(tabId);
    },
  };
}
