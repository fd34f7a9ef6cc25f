import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionAlive } from '../../lib/platform/content.ts';
import { guardEvents } from '../../lib/overlay/guard-events.ts';
import { readInbox } from './read-inbox.ts';

/** One reader per frame, also when it is both registered and started by hand in a tab that was open before. */
const scope = globalThis as typeof globalThis & { timebackRuns?: () => boolean };

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (scope.timebackRuns?.()) return;
    scope.timebackRuns = extensionAlive;
    start();
  },
});

/** Runs until the page is hidden away; a page that comes back from the browser's cache starts anew. */
function start(): void {
  const life = new AbortController();
  const guard = guardEvents(life.signal);
  addEventListener('pagehide', () => life.abort(), { once: true });
  addEventListener('pageshow', ({ persisted }) => persisted && start(), { once: true });
  void readInbox(guard, life);
}
