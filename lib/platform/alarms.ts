import { browser } from './browser.ts';

/** Makes sure of one repeating alarm. Doing it twice is doing it once: a running period is not begun anew. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(name, { periodInMinutes, delayInMinutes: periodInMinutes });
}

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
