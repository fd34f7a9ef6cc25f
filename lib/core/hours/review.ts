import { ACTIVITIES, type Activity } from '../shared/ehr-profile.ts';
import { OUTSIDE, planner } from './calendar.ts';
import { addDays, chartingDay, dateOf, dayOf, DAY_STARTS_AT, localMinutes, MINUTES_A_DAY } from './calendar-day.ts';
import { corrected } from './corrections.ts';
import type { History } from './history.ts';
import { measureAll } from './metrics/index.ts';
import type { Measured } from './metrics/metric.ts';
import { AFTER_HOURS, sumCells } from './places.ts';
import { placer, readDays, span, type Day } from './read-days.ts';
import { DEFAULT_THRESHOLD, THRESHOLDS } from './rolled-day.ts';
import { eachRun } from './runs.ts';
import { sessions, type Session } from './sessions.ts';
import { SLOT_S, slotStart } from './slot.ts';
import { summarise, todayOf, type Asked } from './summary.ts';

/** Periods that stand side by side, days. */
export const PERIODS = [30, 60, 90] as const;
/** Days of the day × hour picture, and of the list of sessions. */
const GRID_DAYS = 28;
const SESSION_DAYS = 14;
/** "Usual" is the middle one of so many weeks before this one, and of two at least. */
const USUAL_WEEKS = 8;
const LEAST_WEEKS = 2;
const TREND_WEEKS = 52;

export interface Week {
  /** Its Monday. */
  readonly from: string;
  readonly afterHours: number;
  readonly total: number;
  /** All its days were counted and are over. */
  readonly whole: boolean;
}

export interface GridDay {
  readonly date: string;
  /** Seconds in each of the 24 hours from 04:00 on. */
  readonly hours: readonly number[];
  /** Of these, outside clinic hours. */
  readonly outside: readonly number[];
  /** Minutes from 04:00 on between which the clinic is open: [from, to), several a day. */
  readonly clinic: readonly (readonly [from: number, to: number])[];
}

export interface Review {
  readonly today: string;
  /** The first day that was counted; null when there is none. */
  readonly since: string | null;
  readonly week: {
    /** Monday to today. */
    readonly days: readonly Day[];
    readonly afterHours: number;
    /** What it usually is by this day of the week; null while there are not weeks enough to say. */
    readonly usual: number | null;
    /** The day with the most, when there is one. */
    readonly longest: { readonly weekday: number; readonly seconds: number } | null;
  };
  readonly weeks: readonly Week[];
  /** The middle one of all whole weeks of the trend; null with fewer than four. */
  readonly baseline: number | null;
  readonly grid: readonly GridDay[];
  readonly periods: readonly {
    readonly length: number;
    /** Days of it that were counted on. */
    readonly days: number;
    readonly metrics: ReadonlyMap<string, Measured>;
  }[];
  /** Seconds in the last 30 days. */
  readonly activities: readonly { readonly activity: Activity; readonly total: number; readonly afterHours: number }[];
  readonly thresholds: readonly { readonly seconds: number; readonly metrics: ReadonlyMap<string, Measured> }[];
  readonly sessions: readonly Session[];
  /** Everything since the first day, at the default threshold. */
  readonly days: readonly Day[];
}

/** All that the review page shows, from the history in one go. */
export function reviewOf(history: History, asked: Omit<Asked, 'threshold' | 'from' | 'to'>): Review {
  const { calendar, corrections, affirmed, now } = asked;
  const today = todayOf(now);
  const all = summarise(history, { ...asked, threshold: DEFAULT_THRESHOLD });
  const inLast = (days: readonly Day[], length: number): Day[] => {
    const from = addDays(today, 1 - length);
    return days.filter(({ date }) => date >= from);
  };
  const month = inLast(all.days, PERIODS[0]);
  const sessionsFrom = addDays(today, 1 - SESSION_DAYS);
  const weeks = weeksOf(all.days, today);
  const whole = weeks.filter((week) => week.whole).map(({ afterHours }) => afterHours);
  return {
    today,
    since: all.from,
    week: thisWeek(all.days, today),
    weeks: weeks.slice(-TREND_WEEKS),
    baseline: whole.length < 4 ? null : median(whole.slice(-TREND_WEEKS)),
    grid: gridOf(history, asked, today, all.from ?? today),
    periods: PERIODS.map((length) => {
      const days = inLast(all.days, length);
      return { length, days: days.length, metrics: measureAll({ days, affirmed, today }) };
    }),
    activities: ACTIVITIES.map((activity) => ({
      activity,
      total: month.reduce((sum, { seconds }) => sum + sumCells(seconds, undefined, [activity]), 0),
      afterHours: month.reduce((sum, { seconds }) => sum + sumCells(seconds, AFTER_HOURS, [activity]), 0),
    })),
    thresholds: THRESHOLDS.map((seconds) => {
      if (seconds === DEFAULT_THRESHOLD || all.from === null) {
        return { seconds, metrics: measureAll({ days: month, affirmed, today }) };
      }
      const from = addDays(today, 1 - PERIODS[0]);
      const first = from > all.from ? from : all.from;
      const recent = recentOf(history, dayOf(first));
      const days = readDays(recent, { calendar, corrections, threshold: seconds, from: first, to: today, until: now });
      return { seconds, metrics: measureAll({ days, affirmed, today }) };
    }),
    sessions: sessions(recentOf(history, dayOf(sessionsFrom)), corrections, calendar, DEFAULT_THRESHOLD, sessionsFrom),
    days: all.days,
  };
}

const afterHoursOf = ({ seconds }: Day): number => sumCells(seconds, AFTER_HOURS);

/** Days since Monday. */
const sinceMonday = (date: string): number => (((dayOf(date) + 3) % 7) + 7) % 7;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

function thisWeek(days: readonly Day[], today: string): Review['week'] {
  const monday = addDays(today, -sinceMonday(today));
  const week = days.filter(({ date }) => date >= monday);
  const first = days[0]?.date ?? today;
  const before = Array.from({ length: USUAL_WEEKS }, (_, back) => addDays(monday, -7 * (back + 1)))
    .filter((start) => start >= first)
    .map((start) => {
      const end = addDays(start, sinceMonday(today));
      return days.filter(({ date }) => start <= date && date <= end).reduce((sum, day) => sum + afterHoursOf(day), 0);
    });
  const longest = week.reduce<Day | null>(
    (most, day) => (afterHoursOf(day) > (most ? afterHoursOf(most) : 0) ? day : most),
    null,
  );
  return {
    days: week,
    afterHours: week.reduce((sum, day) => sum + afterHoursOf(day), 0),
    usual: before.length < LEAST_WEEKS ? null : median(before),
    longest: longest && { weekday: longest.weekday, seconds: afterHoursOf(longest) },
  };
}

function weeksOf(days: readonly Day[], today: string): Week[] {
  const weeks = new Map<string, { afterHours: number; total: number; days: number }>();
  for (const day of days) {
    const monday = addDays(day.date, -sinceMonday(day.date));
    const week = weeks.get(monday) ?? { afterHours: 0, total: 0, days: 0 };
    week.afterHours += afterHoursOf(day);
    week.total += sumCells(day.seconds);
    week.days += 1;
    weeks.set(monday, week);
  }
  return [...weeks].map(([from, { afterHours, total, days: count }]) => ({
    from,
    afterHours,
    total,
    whole: count === 7 && addDays(from, 6) < today,
  }));
}

function gridOf(
  history: History,
  { calendar, corrections }: Pick<Asked, 'calendar' | 'corrections'>,
  today: string,
  since: string,
): GridDay[] {
  const earliest = addDays(today, 1 - GRID_DAYS);
  const first = dayOf(since > earliest ? since : earliest);
  const plan = planner(calendar);
  const place = placer(
    plan,
    corrections.flatMap((one) => (one.kind === 'on-call' ? [one.value] : [])),
  );
  const hours = new Map<number, { all: number[]; outside: number[] }>();
  const recent = recentOf(history, first);
  eachRun(corrected(recent, corrections), DEFAULT_THRESHOLD, ({ record, filled }) => {
    for (let slot = record.slot; slot <= record.slot + filled; slot += 1) {
      const local = localMinutes(slotStart(slot), record.offset);
      const day = chartingDay(local);
      if (day < first) continue;
      const lists = hours.get(day) ?? { all: noHours(), outside: noHours() };
      const hour = Math.floor((local - day * MINUTES_A_DAY - DAY_STARTS_AT) / 60);
      lists.all[hour] = (lists.all[hour] ?? 0) + SLOT_S;
      if (AFTER_HOURS.includes(place(slot, local, day))) lists.outside[hour] = (lists.outside[hour] ?? 0) + SLOT_S;
      hours.set(day, lists);
    }
  });
  const last = dayOf(today);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const day = first + index;
    const minuteAt = (minute: number): boolean => {
      const at = minute + DAY_STARTS_AT;
      const on = day + Math.floor(at / MINUTES_A_DAY);
      return plan(on).minutes[at % MINUTES_A_DAY] !== OUTSIDE;
    };
    const clinic: [number, number][] = [];
    for (let minute = 0; minute < MINUTES_A_DAY; minute += 1) {
      const span = clinic.at(-1);
      if (!minuteAt(minute)) continue;
      if (span && span[1] === minute) span[1] = minute + 1;
      else clinic.push([minute, minute + 1]);
    }
    const { all, outside } = hours.get(day) ?? { all: noHours(), outside: noHours() };
    return { date: dateOf(day), hours: all, outside, clinic };
  });
}

const noHours = (): number[] => Array.from({ length: 24 }, () => 0);

/** Slots of `first` and later, with a day to spare for zones. */
function recentOf(history: History, first: number): History {
  const from = (first - 1) * ((24 * 3_600) / SLOT_S);
  return { ...history, slots: history.slots.filter(({ slot }) => slot >= from) };
}

/** What an import would change, before it is taken. */
export interface ImportPreview {
  readonly days: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Slots that are not known yet, in seconds. */
  readonly newSeconds: number;
  readonly newTotals: number;
}

export function previewImport(mine: History, theirs: History): ImportPreview {
  const known = new Set(mine.slots.map(({ slot }) => slot));
  const dates = new Set(mine.days.map(({ date }) => date));
  const range = span(theirs);
  const fresh = theirs.slots.filter(({ slot }) => !known.has(slot));
  const days = new Set(theirs.slots.map(({ slot, offset }) => chartingDay(localMinutes(slotStart(slot), offset))));
  for (const { date } of theirs.days) days.add(dayOf(date));
  return {
    days: days.size,
    from: range?.from ?? null,
    to: range?.to ?? null,
    newSeconds: fresh.length * SLOT_S,
    newTotals: theirs.days.filter(({ date }) => !dates.has(date)).length,
  };
}
