import ICAL from 'ical.js';
import type { CalendarEvent } from '../core/hours/calendar-events.ts';
import { err, ok, type Result } from '../core/shared/result.ts';

/** Occurrences that are no weekly rule are written out this far, days. */
const AHEAD = 400;
const MOST_EVENTS = 2_000;

export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  /** Events that could not be read, or were one too many. */
  readonly left: number;
}

/**
 * Reads an .ics file (RFC 5545). Times are taken as their own zone's clock shows them: a clinic session is at eight, wherever
 * one reads of it; times in UTC are moved by `offsetAt` (minutes to add at an epoch).
 */
export function readCalendarFile(
  text: string,
  from: string,
  offsetAt: (epochMs: number) => number,
): Result<CalendarFile, 'not-a-calendar'> {
  let items: ICAL.Component[];
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    if (calendar.name !== 'vcalendar') return err('not-a-calendar');
    items = calendar.getAllSubcomponents('vevent');
  } catch {
    return err('not-a-calendar');
  }
  const events: CalendarEvent[] = [];
  let left = 0;
  for (const item of items) {
    try {
      if (item.getFirstPropertyValue('status') === 'CANCELLED') continue;
      const read = eventsOf(new ICAL.Event(item), from, offsetAt);
      if (events.length + read.length > MOST_EVENTS) left += 1;
      else events.push(...read);
    } catch {
      left += 1;
    }
  }
  return ok({ events, left });
}

function eventsOf(event: ICAL.Event, from: string, offsetAt: (epochMs: number) => number): CalendarEvent[] {
  const title = event.summary ?? '';
  const start = local(event.startDate, offsetAt);
  const length = Math.round(event.duration.toSeconds() / 60);
  if (length <= 0) return [];
  const once = (at: Local): CalendarEvent =>
    event.startDate.isDate
      ? { kind: 'all-day', title, date: at.date, days: Math.max(1, Math.round(length / 1_440)) }
      : { kind: 'once', title, date: at.date, from: at.minute, to: at.minute + length };
  if (!event.isRecurring()) return [once(start)];

  const rule = event.component.getFirstPropertyValue('rrule') as ICAL.Recur | null;
  const except = event.component
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues() as ICAL.Time[])
    .map((time) => local(time, offsetAt).date);
  const simple = rule?.freq === 'WEEKLY' && rule.interval === 1 && rule.count === null && !event.startDate.isDate;
  if (rule && simple && start.minute + length <= 1_440) {
    const weekdays = (rule.parts['BYDAY'] ?? []).map((day) => ICAL.Recur.icalDayToNumericDay(day, 1) - 1);
    const until = rule.until ? local(rule.until, offsetAt).date : null;
    const days = weekdays.length > 0 ? weekdays : [start.weekday];
    const times = { from: start.minute, to: start.minute + length };
    return [{ kind: 'weekly', title, since: start.date, until, weekdays: days, ...times, except }];
  }
  const found: CalendarEvent[] = [];
  const occurrences = event.iterator();
  const last = new Date(Date.parse(`${from}T00:00:00Z`) + AHEAD * 86_400_000).toISOString().slice(0, 10);
  for (let next = occurrences.next() as ICAL.Time | null; next; next = occurrences.next() as ICAL.Time | null) {
    const at = local(next, offsetAt);
    if (at.date > last || found.length >= MOST_EVENTS) break;
    if (at.date >= from) found.push(once(at));
  }
  return found;
}

interface Local {
  readonly date: string;
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

function local(time: ICAL.Time, offsetAt: (epochMs: number) => number): Local {
  const { year, month, day, hour, minute } = time;
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const utc = time.zone?.tzid === 'UTC' && !time.isDate;
  const moved = new Date(utc ? shown + offsetAt(shown) * 60_000 : shown);
  return {
    date: moved.toISOString().slice(0, 10),
    weekday: moved.getUTCDay(),
    minute: moved.getUTCHours() * 60 + moved.getUTCMinutes(),
  };
}
