import { describe, expect, it } from 'vitest';
import { readCalendarFile } from '../../../lib/app/read-calendar-file.ts';
import { DEFAULT_CALENDAR, planner } from '../../../lib/core/hours/calendar.ts';
import { likelyMeaning, takeEvents } from '../../../lib/core/hours/calendar-events.ts';
import { dayOf } from '../../../lib/core/hours/calendar-day.ts';

const ics = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cedar Demo Clinic//EN',
    ...events.flatMap((lines, at) => [
      'BEGIN:VEVENT',
      `UID:e${at}@example`,
      'DTSTAMP:20260101T000000Z',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const MORNINGS = [
  'SUMMARY:Clinic',
  'DTSTART;TZID=America/Chicago:20261102T080000',
  'DTEND;TZID=America/Chicago:20261102T120000',
  'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T235959Z',
  'EXDATE;TZID=America/Chicago:20261111T080000',
];
const read = (text: string) => readCalendarFile(text, '2026-01-01', () => -360);
const scheduled = (text: string, ...dates: string[]): number[] => {
  const found = read(text);
  if (!found.ok) throw new Error(found.error);
  const chosen = found.value.events.map((event) => ({ event, meaning: likelyMeaning(event) }));
  const plan = planner(takeEvents(DEFAULT_CALENDAR, chosen, '2026-01-01'));
  return dates.map((date) => plan(dayOf(date)).scheduled);
};

describe('a calendar file', () => {
  it('gives weekly sessions from their first date to their last, without the dates they are off', () => {
    const days = ['2026-10-26', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-11', '2026-12-30', '2027-01-04'];
    expect(scheduled(ics(MORNINGS), ...days)).toEqual([0, 240, 0, 240, 0, 240, 0]);
  });
  it('gives single events, whole days, and times in UTC on the local clock', () => {
    const text = ics(
      ['SUMMARY:Extra clinic', 'DTSTART:20261107T150000Z', 'DTEND:20261107T180000Z'],
      ['SUMMARY:Away', 'DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261203'],
    );
    const found = read(text);
    expect(found.ok && found.value.events).toEqual([
      { kind: 'once', title: 'Extra clinic', date: '2026-11-07', from: 540, to: 720 },
      { kind: 'all-day', title: 'Away', date: '2026-12-01', days: 2 },
    ]);
    expect(
      scheduled(
        `${ics(MORNINGS).replace('END:VCALENDAR\r\n', '')}${text.split('\r\n').slice(3).join('\r\n')}`,
        '2026-11-07',
        '2026-12-02',
      ),
    ).toEqual([180, 0]);
  });
  it('writes out rules that are not weekly', () => {
    const found = read(
      ics([
        'SUMMARY:Board',
        'DTSTART:20260105T090000',
        'DTEND:20260105T100000',
        'RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1MO',
      ]),
    );
    expect(found.ok && found.value.events.map((event) => 'date' in event && event.date)).toEqual([
      '2026-01-05',
      '2026-02-02',
      '2026-03-02',
    ]);
  });
  it('keeps no titles: they may name people', () => {
    const found = read(
      ics(['SUMMARY:Visit of Avery Sample-Person', 'DTSTART:20261107T150000', 'DTEND:20261107T160000']),
    );
    const events = found.ok ? found.value.events : [];
    const taken = takeEvents(
      DEFAULT_CALENDAR,
      events.map((event) => ({ event, meaning: 'patients' })),
      '2026-01-01',
    );
    expect(taken.exceptions).toHaveLength(1);
    expect(JSON.stringify(taken)).not.toContain('Avery');
  });
  it('is taken twice as once', () => {
    const found = read(ics(MORNINGS, ['DTSTART;VALUE=DATE:20261201', 'SUMMARY:Away']));
    const chosen = found.ok ? found.value.events.map((event) => ({ event, meaning: likelyMeaning(event) })) : [];
    const once = takeEvents(DEFAULT_CALENDAR, chosen, '2026-01-01');
    expect(takeEvents(once, chosen, '2026-01-01')).toEqual(once);
  });
  it.each(['', 'hello', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARD', '{"a":1}'])(
    'says so when it is none: %j',
    (text) => {
      expect(read(text).ok).toBe(false);
    },
  );
  it('leaves a broken event out and says how many', () => {
    const found = read(ics(MORNINGS, ['SUMMARY:No start']));
    expect(found.ok && [found.value.events.length, found.value.left]).toEqual([1, 1]);
  });
});
