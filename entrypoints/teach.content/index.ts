import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTeaching } from './start-teaching.ts';
import { startOpened } from './start-opened.ts';

/** One box per frame, also when the button is pressed again. */
const scope = globalThis as typeof globalThis & { timebackTeach?: AbortController; timebackTeachOpened?: boolean };

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const opened = scope.timebackTeachOpened === true;
    scope.timebackTeachOpened = false;
    // For an opened message every frame is asked, the one that shows the box too.
    if (opened && scope.timebackTeach?.signal.aborted === false) return;
    scope.timebackTeach?.abort();
    scope.timebackTeach = new AbortController();
    if (opened) void startOpened(scope.timebackTeach);
    else startTeaching(scope.timebackTeach);
  },
});
