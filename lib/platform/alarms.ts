import { browser } from './browser.ts';

/** Wakes the background in `delayMs`; null: not any more. Browsers round short delays up to half a minute. */
export async function setAlarm(name: string, delayMs: number | null): Promise<void> {
  await (delayMs === null
    ? browser.alarms.clear(name)
    : browser.alarms.create(name, { when: Date.now() + Math.max(delayMs, 0) }));
}

/** Call synchronously when the background starts. */
export function onAlarm(name: string, heard: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) heard();
  });
}
