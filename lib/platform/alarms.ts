import { browser } from './browser.ts';

/** Makes sure of one repeating alarm. Doing it twice is doing it once: a running period is not begun anew. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(name, { periodInMinutes, delayInMinutes: periodInMinutes });
}
