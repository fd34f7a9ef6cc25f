import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR, planner, versionOn, type ClinicCalendar } from '../../../../lib/core/hours/calendar.ts';
import { dayOf, weekdayOf } from '../../../../lib/core/hours/calendar-day.ts';
import { corrected, type Correction } from '../../../../lib/core/hours/corrections.ts';
import { EMPTY_HISTORY, union, type SlotRecord } from '../../../../lib/core/hours/history.ts';
import { CELLS, PLACES, sumCells, type Place } from '../../../../lib/core/hours/places.ts';
import { readDays, span } from '../../../../lib/core/hours/read-days.ts';
import { rollUp } from '../../../../lib/core/hours/roll-up.ts';
import { sessions } from '../../../../lib/core/hours/sessions.ts';
import { slotAt } from '../../../../lib/core/hours/slot.ts';
import { history, MONDAY_8, stretch } from './arbitraries.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Mornings with patients Monday to Thursday, an afternoon of administration; Friday as the default has it. */
const CALENDAR: ClinicCalendar = {
  versions: [
    {
      from: '2026-01-01',
      hours: [1, 2, 3, 4].map((weekday) => ({ weekday, from: 480, to: 1_020 })),
      sessions: [1, 2, 3, 4].flatMap((weekday) => [
        { weekday, from: 480, to: 720, patients: true },
        { weekday, from: 780, to: 1_020, patients: false },
      ]),
    },
  ],
  exceptions: [],
};

function read(
  slots: SlotRecord[],
  change: { calendar?: ClinicCalendar; corrections?: Correction[]; threshold?: number } = {},
) {
  const one = union([{ ...EMPTY_HISTORY, slots }]);
  const known = span(one);
  return readDays(one, {
    calendar: CALENDAR,
    corrections: [],
    threshold: 120,
    from: known?.from ?? '2026-11-16',
    to: known?.to ?? '2026-11-16',
    until: null,
    ...change,
  });
}
const placesOf = (slots: SlotRecord[], calendar = CALENDAR): Partial<Record<Place, number>> => {
  const days = read(slots, { calendar });
  const sums = PLACES.map(
    (place) => [place, days.reduce((sum, day) => sum + sumCells(day.seconds, [place]), 0)] as const,
  );
  return Object.fromEntries(sums.filter(([, seconds]) => seconds > 0));
};

describe('a charting day', () => {
  it('begins at 04:00 on the local clock, to the slot', () => {
    const four = MONDAY_8 - 4 * HOUR;
    const days = read([...stretch(four - 15_000, 15), ...stretch(four, 15)]);
    expect(days.map(({ date, seconds }) => [date, sumCells(seconds)])).toEqual([
      ['2026-11-15', 15],
      ['2026-11-16', 15],
    ]);
  });

  it('has the hour twice when the clocks go back, and counts both', () => {
    // 2026-11-01 in Chicago: 01:00 to 02:00 twice, first at UTC−5, then at UTC−6.
    const first = Date.UTC(2026, 10, 1, 6);
    const slots = [...stretch(first, 3_600, { offset: -300 }), ...stretch(first + HOUR, 3_600, { offset: -360 })];
    const days = read(slots);
    expect(days.map(({ date, seconds }) => [date, sumCells(seconds)])).toEqual([['2026-10-31', 7_200]]);
    // Saturday's charting day, though the clock says Sunday; its last touch is at 02:00, 26 hours in.
    expect(days[0]?.lastTouch).toBe(26 * 60);
  });

  it('loses the hour that the clocks skip, and no more', () => {
    // 2027-03-14 in Chicago: 01:59:59 at UTC−6 is followed by 03:00 at UTC−5.
    const two = Date.UTC(2027, 2, 14, 8);
    const slots = [...stretch(two - HOUR, 3_600), ...stretch(two, 3_600, { offset: -300 })];
    const days = read(slots);
    expect(days.map(({ date, seconds }) => [date, sumCells(seconds)])).toEqual([['2027-03-13', 7_200]]);
    expect(days[0]?.lastTouch).toBe(28 * 60);
  });

  it('keeps the zone in which each slot was captured', () => {
    // Ten minutes at 23:50 in Chicago, then a flight; ten minutes at 09:00 the next day in London.
    const evening = Date.UTC(2026, 10, 17, 5, 50);
    const london = { offset: 0, zone: 'Europe/London' };
    const days = read([...stretch(evening, 600), ...stretch(Date.UTC(2026, 10, 17, 9), 600, london)]);
    expect(days.map(({ date, lastTouch }) => [date, lastTouch])).toEqual([
      ['2026-11-16', 24 * 60],
      ['2026-11-17', 9 * 60 + 10],
    ]);
  });
});

describe('places', () => {
  it('change at the minute a session begins and ends', () => {
    const noon = MONDAY_8 + 4 * HOUR;
    expect(placesOf(stretch(MONDAY_8 - 15_000, 30))).toEqual({ early: 15, patients: 15 });
    expect(placesOf(stretch(noon - 15_000, 30))).toEqual({ patients: 15, clinic: 15 });
    expect(placesOf(stretch(MONDAY_8 + 9 * HOUR - 15_000, 30))).toEqual({ clinic: 15, evening: 15 });
  });
  it('tell lunch from evening where the clinic closes for it', () => {
    const lunch = {
      ...CALENDAR,
      versions: [
        {
          from: '2026-01-01',
          hours: [
            { weekday: 1, from: 480, to: 720 },
            { weekday: 1, from: 780, to: 1_020 },
          ],
          sessions: [],
        },
      ],
    };
    expect(placesOf(stretch(MONDAY_8 + 4.5 * HOUR, 60), lunch)).toEqual({ between: 60 });
  });
  it('count a Friday evening after midnight as Friday, and Saturday as weekend', () => {
    const friday = MONDAY_8 + 4 * 24 * HOUR;
    expect(placesOf(stretch(friday + 17 * HOUR, 60), DEFAULT_CALENDAR)).toEqual({ evening: 60 });
    expect(placesOf(stretch(friday + 24 * HOUR, 60), DEFAULT_CALENDAR)).toEqual({ weekend: 60 });
    expect(placesOf(stretch(friday, 60))).toEqual({ off: 60 });
  });
  it('change at the moment a day is closed, to the slot', () => {
    const four = MONDAY_8 + 8 * HOUR;
    const closedAt = (ms: number, calendar = CALENDAR): ClinicCalendar => ({
      ...calendar,
      closed: [{ date: '2026-11-16', closedAt: ms, offset: -360 }],
    });
    const around = stretch(four - 30_000, 60);
    expect(placesOf(around)).toEqual({ clinic: 60 });
    // A slot that begins at the very moment is after it; the one in which the day is closed still belongs to it.
    expect(placesOf(around, closedAt(four))).toEqual({ clinic: 30, closed: 30 });
    expect(placesOf(around, closedAt(four - 1))).toEqual({ clinic: 30, closed: 30 });
    expect(placesOf(around, closedAt(four + 1))).toEqual({ clinic: 45, closed: 15 });
    expect(placesOf(around, closedAt(four + 14_999))).toEqual({ clinic: 45, closed: 15 });
    expect(placesOf(around, closedAt(four + 15_000))).toEqual({ clinic: 45, closed: 15 });
    expect(placesOf(around, closedAt(four + 15_001))).toEqual({ clinic: 60 });
    // A gap that is filled is parted by the same moment.
    const gap = [...stretch(four - 30_000, 15), ...stretch(four + 30_000, 15)];
    expect(placesOf(gap, closedAt(four))).toEqual({ clinic: 30, closed: 45 });
  });
  it('keep booked time apart from other clinic hours, and leave what was after hours anyway', () => {
    const closed = [{ date: '2026-11-16', closedAt: MONDAY_8 + HOUR, offset: -360 }];
    const calendar = { ...CALENDAR, closed };
    const at = (hours: number): Partial<Record<Place, number>> =>
      placesOf(stretch(MONDAY_8 + hours * HOUR, 60), calendar);
    expect([at(0.5), at(1), at(4)]).toEqual([{ patients: 60 }, { 'closed-patients': 60 }, { closed: 60 }]);
    expect([at(-1), at(9), at(18)]).toEqual([{ early: 60 }, { evening: 60 }, { evening: 60 }]);
    // The charting day ends at 04:00, and with it what its closing says.
    expect(at(24)).toEqual({ patients: 60 });
    expect(read(stretch(MONDAY_8 + HOUR, 60), { calendar })[0]?.scheduled).toBe(240);
  });
  it('hold a closing after midnight for the charting day it was said of', () => {
    const date = '2026-11-16';
    const night = { date: '2026-11-17', kind: 'extra', from: 0, to: 180, patients: false } as const;
    const closed = [{ date, closedAt: MONDAY_8 + 17 * HOUR, offset: -360 }];
    const calendar = { ...CALENDAR, exceptions: [night], closed };
    expect(placesOf(stretch(MONDAY_8 + 17 * HOUR - 30_000, 60), calendar)).toEqual({ clinic: 30, closed: 30 });
  });
  it('count on call as work, closed or not, by calendar and by correction', () => {
    const date = '2026-11-16';
    const closed = [{ date, closedAt: MONDAY_8 + 8 * HOUR, offset: -360 }];
    const call = { date, kind: 'on-call', from: 990, to: 1_200 } as const;
    const calendar = { ...CALENDAR, exceptions: [call], closed };
    const edge = MONDAY_8 + 8.5 * HOUR;
    expect(placesOf(stretch(edge - 30_000, 60), calendar)).toEqual({ closed: 30, clinic: 30 });
    const range = { from: slotAt(edge - 30_000), to: slotAt(edge) };
    const [day] = read(stretch(edge - 30_000, 60), {
      calendar,
      corrections: [{ at: 1, kind: 'on-call', value: range }],
    });
    expect(sumCells(day?.seconds ?? [], ['clinic'])).toBe(60);
  });
  it('move with a closing between clinic hours and after hours only, for any history', () => {
    const minute = fc.integer({ min: -600, max: 1_500 });
    fc.assert(
      fc.property(history(5_760), minute, (one, closedAfter) => {
        const closed = [{ date: '2026-11-16', closedAt: MONDAY_8 + closedAfter * MINUTE, offset: -360 }];
        const reading = { corrections: [], threshold: 120, from: '2026-11-14', to: '2026-11-20', until: null };
        const open = readDays(one, { ...reading, calendar: CALENDAR });
        const days = readDays(one, { ...reading, calendar: { ...CALENDAR, closed } });
        for (const [index, day] of days.entries()) {
          const before = open[index]?.seconds ?? [];
          const sum = (seconds: ArrayLike<number>, ...places: Place[]): number => sumCells(seconds, places);
          expect(sum(day.seconds, 'patients', 'closed-patients')).toBe(sum(before, 'patients'));
          expect(sum(day.seconds, 'clinic', 'closed')).toBe(sum(before, 'clinic'));
          for (const place of ['early', 'between', 'evening', 'weekend', 'off'] as const) {
            expect(sum(day.seconds, place)).toBe(sum(before, place));
          }
          if (day.date !== '2026-11-16') expect(day).toEqual(open[index]);
        }
      }),
    );
  });
  it('stay as they were when old days become totals', () => {
    const calendar = { ...CALENDAR, closed: [{ date: '2026-11-16', closedAt: MONDAY_8 + HOUR, offset: -360 }] };
    const one = { ...EMPTY_HISTORY, slots: stretch(MONDAY_8, 2 * 3_600) };
    const reading = { calendar, corrections: [], threshold: 120, from: '2026-11-16', to: '2026-11-16', until: null };
    const [before] = readDays(one, reading);
    const [after] = readDays(rollUp(one, [], calendar, '2026-11-17'), reading);
    expect(after?.known).toBe('totals');
    expect(Array.from(after?.seconds ?? [])).toEqual(Array.from(before?.seconds ?? []));
    expect(sumCells(after?.seconds ?? [], ['closed-patients'])).toBe(3_600);
  });
  it('know leave, half days, extra sessions and a night on call', () => {
    const on = (exceptions: ClinicCalendar['exceptions'], from: number): Partial<Record<Place, number>> =>
      placesOf(stretch(from, 60), { ...CALENDAR, exceptions });
    const date = '2026-11-16';
    expect(on([{ date, kind: 'leave' }], MONDAY_8)).toEqual({ off: 60 });
    expect(on([{ date, kind: 'half-day', from: 480, to: 600 }], MONDAY_8 + 3 * HOUR)).toEqual({ evening: 60 });
    expect(on([{ date, kind: 'half-day', from: 480, to: 600 }], MONDAY_8 + HOUR)).toEqual({ patients: 60 });
    expect(on([{ date, kind: 'extra', from: 1_080, to: 1_200, patients: true }], MONDAY_8 + 10 * HOUR)).toEqual({
      patients: 60,
    });
    const call = { date, kind: 'on-call', from: 1_020, to: 1_440 + 420 } as const;
    expect(on([call], MONDAY_8 + 14 * HOUR)).toEqual({ clinic: 60 });
    expect(on([call], MONDAY_8 + 22 * HOUR)).toEqual({ clinic: 60 });
    expect(on([call], MONDAY_8 + 23 * HOUR)).toEqual({ early: 60 });
  });
  it('keep last month’s schedule when a new one begins', () => {
    const later = { from: '2026-11-16', hours: [], sessions: [{ weekday: 1, from: 600, to: 660, patients: true }] };
    const calendar = { ...CALENDAR, versions: [...CALENDAR.versions, later] };
    expect(versionOn(calendar, '2026-11-15')).toBe(CALENDAR.versions[0]);
    expect(versionOn(calendar, '2026-11-16')).toBe(later);
    expect(versionOn(calendar, '2020-01-01')).toBe(CALENDAR.versions[0]);
    expect(planner(calendar)(dayOf('2026-11-09')).scheduled).toBe(240);
    expect(planner(calendar)(dayOf('2026-11-16')).scheduled).toBe(60);
  });
  it('has weekdays of 1970 to 2100 as the calendar has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_847 }), (day) => {
        expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });
});

describe('sums', () => {
  it('add up over places and activities, never exceed the wall clock, and rise with the threshold', () => {
    fc.assert(
      fc.property(history(3_000), (one) => {
        const known = span(one);
        if (!known) return;
        const ask = (threshold: number) =>
          readDays(one, { calendar: CALENDAR, corrections: [], threshold, ...known, until: null });
        const totals = [30, 120, 300].map((threshold) => {
          const days = ask(threshold);
          const all = days.reduce((sum, { seconds }) => sum + sumCells(seconds), 0);
          const parts = days.reduce((sum, { seconds }) => sum + Array.from(seconds).reduce((a, b) => a + b, 0), 0);
          expect(parts).toBe(all);
          for (const day of days) expect(day.seconds).toHaveLength(CELLS);
          const bySession = sessions(one, [], CALENDAR, threshold, '2000-01-01');
          expect(bySession.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(all);
          for (const { from, to, seconds, afterHours } of bySession) {
            expect(seconds).toBe((to - from) * 15);
            expect(afterHours).toBeLessThanOrEqual(seconds);
          }
          return all;
        });
        const [first = 0, last = 0] = [one.slots[0]?.slot, one.slots.at(-1)?.slot];
        expect(totals[2]).toBeLessThanOrEqual((last - first + 1) * 15);
        expect(totals[0]).toBeGreaterThanOrEqual(one.slots.length * 15);
        expect(totals).toEqual([...totals].sort((a, b) => a - b));
      }),
    );
  });
});

describe('corrections', () => {
  const range = (from: number, seconds: number) => ({ from: slotAt(from), to: slotAt(from) + seconds / 15 });
  const evening = MONDAY_8 + 10 * HOUR;
  it('take out what was somebody else, and do not fill the hole again', () => {
    const slots = stretch(evening, 600);
    const notMe: Correction = { at: 1, kind: 'not-me', value: range(evening + 60_000, 60) };
    const [day] = read(slots, { corrections: [notMe] });
    expect(sumCells(day?.seconds ?? [])).toBe(540);
  });
  it('add what this browser could not see, but nothing twice', () => {
    const add: Correction = {
      at: 1,
      kind: 'add',
      value: { ...range(evening, 1_200), offset: -360, zone: 'America/Chicago', activity: 'notes' },
    };
    const [day] = read(stretch(evening, 600), { corrections: [add, { ...add, at: 2 }] });
    expect(sumCells(day?.seconds ?? [])).toBe(1_200);
    expect(sumCells(day?.seconds ?? [], ['evening'], ['notes'])).toBe(600);
  });
  it('make on-call time clinic time, not patient time', () => {
    const onCall: Correction = { at: 1, kind: 'on-call', value: range(evening, 300) };
    const [day] = read(stretch(evening, 600), { corrections: [onCall] });
    expect(sumCells(day?.seconds ?? [], ['clinic'])).toBe(300);
    expect(sumCells(day?.seconds ?? [], ['evening'])).toBe(300);
  });
  it('leave the raw layer as it is', () => {
    fc.assert(
      fc.property(history(), fc.nat(300), fc.integer({ min: 1, max: 200 }), (one, from, length) => {
        const start = slotAt(MONDAY_8) + from;
        const before = JSON.stringify(one);
        const kept = corrected(one, [{ at: 1, kind: 'not-me', value: { from: start, to: start + length } }]);
        expect(JSON.stringify(one)).toBe(before);
        expect(kept.slots).toEqual(one.slots.filter(({ slot }) => slot < start || slot >= start + length));
      }),
    );
  });
});

describe('retention', () => {
  it('keeps the sums of rolled-up days at every threshold, and none of their slots', () => {
    fc.assert(
      fc.property(history(20_000), (one) => {
        const known = span(one);
        if (!known) return;
        const rolled = rollUp(one, [], CALENDAR, '2026-11-18');
        expect(rolled.slots.every(({ slot }) => slot >= slotAt(Date.UTC(2026, 10, 17)))).toBe(true);
        for (const threshold of [30, 120, 300]) {
          const base = {
            calendar: CALENDAR,
            corrections: [],
            threshold,
            from: known.from,
            to: '2026-11-17',
            until: null,
          };
          const before = readDays(one, base);
          const after = readDays(rolled, base);
          expect(after.map(({ seconds }) => Array.from(seconds))).toEqual(
            before.map(({ seconds }) => Array.from(seconds)),
          );
          expect(after.map(({ date, lastTouch }) => [date, lastTouch])).toEqual(before.map(({ date }) => [date, null]));
        }
        expect(rollUp(rolled, [], CALENDAR, '2026-11-18')).toEqual(rolled);
        expect(union([rolled, rolled])).toEqual(rolled);
      }),
    );
  });
});
