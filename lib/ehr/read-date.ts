/**
 * Milliseconds since the epoch for what a page says of a date, or null. ISO dates and times, and US dates; relative
 * words ("27m ago") are no date: they change without the message changing.
 */
export function readDate(text: string | null): number | null {
  if (text === null) return null;
  if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : at;
  }
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!us) return null;
  const [month, day, year] = us.slice(1).map(Number) as [number, number, number];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}
