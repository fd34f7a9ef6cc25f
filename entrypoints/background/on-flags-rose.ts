import { withOpener, type Sender } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import type { InPassing } from './in-passing.ts';

/** A list that loads in this tab, or in the one that opened it, shows the flags again. */
export const onFlagsRose =
  (passing: InPassing) =>
  async ({ raised }: Requests['flags-rose']['request'], { tabId, origin }: Sender): Promise<null> => {
    if (tabId === null || origin === null) return null;
    // At once: the page that takes this one's place may ask before anything else is known.
    passing.handFlags(tabId, origin, raised);
    for (const id of await withOpener(tabId).catch(() => [])) if (id !== tabId) passing.handFlags(id, origin, raised);
    return null;
  };
