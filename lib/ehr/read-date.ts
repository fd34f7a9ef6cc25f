/** "11/21/2026", "11/21/2026, 3:02 PM", "11/21/2026 15:02:10": as US pages and `Intl` in "en-US" write them. */
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?)?$/i;

/**
 * Milliseconds since the epoch for what a page says of a date, or null. ISO dates and times, and US dates; without a zone
 * they are the device's local time, as the page meant them. Relative words ("27m ago") are no date: they change without
 * the message changing.
 */
export function readDate(text: string | null): number | null {
  if (text === null) return null;
  if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) {
    const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text);
    return Number.isNaN(at) ? null : at;
  }
  const us = US_DATE.exec(text);
  if (!us) return null;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = us
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const half = us[7]?.toUpperCase();
  if (minute > 59 || second > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'P' ? 12 : 0);
  const date = new Date(year, month - 1, day, hours, minute, second);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}
