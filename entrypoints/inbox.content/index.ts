import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionAlive, onNotice, onWritingQuestion } from '../../lib/platform/content.ts';
import { guardEvents } from '../../lib/overlay/guard-events.ts';
import { markTime } from './mark.ts';
import { raisedHere } from './raised-here.ts';
import { readInbox } from './read-inbox.ts';
import { watchWriting } from './writing.ts';

/** One reader per frame, also when it is both registered and started by hand in a tab that was open before. */
const scope = globalThis as typeof globalThis & {
  timeback?: { readonly alive: () => boolean; readonly start: () => void };
};

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (!scope.timeback?.alive()) {
      scope.timeback = { alive: extensionAlive, start: reader() };
      onWritingQuestion(watchWriting());
    }
    scope.timeback.start();
  },
});

/**
 * Gives a function that starts the reading, or does nothing while it runs. It ends when the page is hidden away or may no
 * longer be read, and starts again when the page comes back from the browser's cache, when an approval or a pause changes,
 * and when a pause is over.
 */
function reader(): () => void {
  let life: AbortController | null = null;
  const raised = raisedHere();
  markTime();

  const start = (): void => {
    if (life && !life.signal.aborted) return;
    const mine = new AbortController();
    life = mine;
    void readInbox(guardEvents(mine.signal), mine, raised).then((pausedFor) => {
      if (pausedFor !== null) setTimeout(start, pausedFor);
    });
  };

  addEventListener('pagehide', () => life?.abort());
  addEventListener('pageshow', ({ persisted }) => persisted && start());
  onNotice((notice) => {
    if (notice !== 'stop') return;
    life?.abort();
    start();
  });
  return start;
}
