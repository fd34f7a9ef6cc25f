import { addRaised, type RaisedFlags } from '../../lib/app/raised.ts';
import type { FlagLevel } from '../../lib/core/playbook/routing/decision.ts';
import { askBackground, extensionAlive } from '../../lib/platform/content.ts';
import type { Raised } from '../../lib/protocol/messages.ts';

/** Flags that rose on opening in this tab, on earlier pages too, for as long as this page is there. */
export interface RaisedHere {
  readonly take: (raised: readonly Raised[]) => void;
  readonly of: (profile: string | undefined) => ReadonlyMap<string, FlagLevel>;
  /** One rose now: the page that comes next is to know it too. */
  readonly add: (raised: Raised) => void;
}

/** The background holds them for a moment only: when this page goes it hands over what it holds, paused or not. */
export function raisedHere(): RaisedHere {
  const known: RaisedFlags = new Map();
  const handOver = (): void => {
    if (known.size === 0 || !extensionAlive()) return;
    askBackground('flags-rose', { raised: [...known.values()] }).catch(() => undefined);
  };
  addEventListener('pagehide', handOver);
  return {
    take(raised) {
      for (const one of raised) addRaised(known, one);
    },
    of: (profile) =>
      new Map([...known.values()].filter((one) => one.profile === profile).map(({ id, level }) => [id, level])),
    add(one) {
      if (addRaised(known, one)) handOver();
    },
  };
}
