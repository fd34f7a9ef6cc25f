import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTeaching } from './start-teaching.ts';

/** One box per frame, also when the button is pressed again. */
const scope = globalThis as typeof globalThis & { timebackTeach?: AbortController };

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    scope.timebackTeach?.abort();
    scope.timebackTeach = new AbortController();
    startTeaching(scope.timebackTeach);
  },
});
