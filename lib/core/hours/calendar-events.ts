import { versionOn, type CalendarException, type CalendarVersion, type ClinicCalendar } from './calendar.ts';
import { addDays } from './calendar-day.ts';

/** What a calendar file says happens, without its titles' meaning: that only the person knows. */
export type CalendarEvent =
  | {
      readonly kind: 'weekly';
      readonly title: string;
      /** First date, and the last one or null. */
      readonly since: string;
      readonly until: string | null;
      readonly weekdays: readonly number[];
      readonly from: number;
      readonly to: number;
      /** Dates on which it does not take place. */
      readonly except: readonly string[];
    }
  | {
      readonly kind: 'once';
      readonly title: string;
      readonly date: string;
      readonly from: number;
      /** Over 1440 when it ends on the next day. */
      readonly to: number;
    }
  | { readonly kind: 'all-day'; readonly title: string; readonly date: string; readonly days: number };

/** What the person says an event is. */
export const EVENT_MEANINGS = ['patients', 'clinic', 'on-call', 'leave', 'nothing'] as const;
export type EventMeaning = (typeof EVENT_MEANINGS)[number];

/** The likeliest meaning, for a start: timed events are clinic, whole days are leave. */
export const likelyMeaning = (event: CalendarEvent): EventMeaning => (event.kind === 'all-day' ? 'leave' : 'patients');

/**
 * The calendar with the chosen events: weekly ones become the sessions from `from` on (clinic hours stay), all others
 * exceptions. Titles are dropped: they may name people.
 */
export function takeEvents(
  calendar: ClinicCalendar,
  chosen: readonly { readonly event: CalendarEvent; readonly meaning: EventMeaning }[],
  from: string,
): ClinicCalendar {
  const wanted = chosen.filter(({ meaning }) => meaning !== 'nothing');
  const weekly = wanted.flatMap(({ event, meaning }) => (event.kind === 'weekly' ? [{ event, meaning }] : []));
  const exceptions: CalendarException[] = wanted.flatMap(({ event, meaning }) => {
    if (event.kind === 'weekly') return [];
    if (event.kind === 'once') return dated(event.date, event.from, event.to, meaning);
    return Array.from({ length: event.days }, (_, day) => addDays(event.date, day)).flatMap((date) =>
      dated(date, 0, 1_440, meaning),
    );
  });
  for (const { event } of weekly) {
    for (const date of event.except) exceptions.push({ date, kind: 'no-session', from: event.from, to: event.to });
  }
  const edges = weekly.flatMap(({ event }) => [
    event.since,
    ...(event.until === null ? [] : [addDays(event.until, 1)]),
  ]);
  const starts = [...new Set([from, ...edges.filter((date) => date > from)])].sort();
  const versions = starts.map((start): CalendarVersion => {
    const sessions = weekly
      .filter(({ event }) => event.since <= start && (event.until === null || start <= event.until))
      .flatMap(({ event, meaning }) =>
        event.weekdays.map((weekday) => ({
          weekday,
          from: event.from,
          to: event.to,
          patients: meaning === 'patients',
        })),
      );
    return { from: start, hours: versionOn(calendar, start).hours, sessions };
  });
  return {
    versions:
      weekly.length === 0 ? calendar.versions : [...calendar.versions.filter((one) => one.from < from), ...versions],
    exceptions: uniqueExceptions([...calendar.exceptions, ...exceptions]),
  };
}

function dated(date: string, from: number, to: number, meaning: EventMeaning): CalendarException[] {
  if (meaning === 'leave') return [{ date, kind: 'leave' }];
  if (meaning === 'on-call') return [{ date, kind: 'on-call', from, to }];
  if (meaning === 'nothing') return [];
  const patients = meaning === 'patients';
  return [
    { date, kind: 'extra', from, to: Math.min(to, 1_440), patients },
    ...(to > 1_440 ? [{ date: addDays(date, 1), kind: 'extra', from: 0, to: to - 1_440, patients } as const] : []),
  ];
}

/** Each once, by date: a file that is read twice adds nothing. */
export function uniqueExceptions(all: readonly CalendarException[]): CalendarException[] {
  const known = new Map(all.map((one) => [keyOf(one), one]));
  return [...known.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function keyOf(one: CalendarException): string {
  const times = 'from' in one ? `${one.from}|${one.to}` : '';
  return `${one.date}|${one.kind}|${times}|${'patients' in one && one.patients}`;
}
