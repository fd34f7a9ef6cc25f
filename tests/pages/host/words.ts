import type { PageMessage } from '../messages.ts';

/** "11/20/2026", of the UTC day: the same on every machine. */
export function usDate({ date }: PageMessage): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${month}/${day}/${year}`;
}

/** "11/20/2026, 04:27 PM" */
export function usDateTime(message: PageMessage): string {
  const [hour = 0, minute = 0] = message.date.slice(11, 16).split(':').map(Number);
  const clock = `${pad(hour % 12 || 12)}:${pad(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${usDate(message)}, ${clock}`;
}

/** "27m ago", "3h ago", "2d ago", counted from `now` (milliseconds since the epoch). */
export function ago({ date }: PageMessage, now: number): string {
  const minutes = Math.max(0, Math.round((now - Date.parse(date)) / 60_000));
  if (minutes < 60) return `${minutes}m ago`;
  return minutes < 1440 ? `${Math.floor(minutes / 60)}h ago` : `${Math.floor(minutes / 1440)}d ago`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
