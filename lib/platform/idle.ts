import { browser } from './browser.ts';

/** Without input for so many seconds, somebody is taken to be away. The least that browsers accept is 15. */
const AWAY_SECONDS = 60;

export const presenceNow = (): Promise<'active' | 'idle' | 'locked'> => browser.idle.queryState(AWAY_SECONDS);

/** Somebody came back. Call synchronously when the background starts. */
export function onReturn(heard: () => void): void {
  browser.idle.setDetectionInterval(AWAY_SECONDS);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') heard();
  });
}
