import { ACTIVITIES } from '../shared/ehr-profile.ts';
import { attribute } from './attribute.ts';
import { CLINIC, PATIENTS, planner, type ClinicCalendar, type DayPlan } from './calendar.ts';
import { chartingDay, dateOf, dayOf, localMinutes, MINUTES_A_DAY, weekdayOf } from './calendar-day.ts';
import { corrected, type Correction, type SlotRange } from './corrections.ts';
import type { History, SlotRecord } from './history.ts';
import { CELLS, PLACES, type Place } from './places.ts';
import { THRESHOLDS } from './rolled-day.ts';
import { eachRun } from './runs.ts';
import { SLOT_S, slotStart } from './slot.ts';

/** One charting day, 04:00 to 04:00 local time. */
export interface Day {
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Seconds by `cellOf(place, activity)`. */
  readonly seconds: ArrayLike<number>;
  /** Minutes with patients booked. */
  readonly scheduled: number;
  /** When the last session of the day ended, minutes since midnight (over 1440: after it); null without slots. */
  readonly lastTouch: number | null;
  /** `slots`: counted to the slot. `totals`: only sums are kept. `none`: nothing was seen. */
  readonly known: 'slots' | 'totals' | 'none';
}

export interface Reading {
  readonly calendar: ClinicCalendar;
  readonly corrections: readonly Correction[];
  /** Idle threshold T in seconds. */
  readonly threshold: number;
  /** First and last date, inclusive. */
  readonly from: string;
  readonly to: string;
  /** Up to here the last day has gone; its later sessions are not yet scheduled time. Null: all days are over. */
  readonly until: { readonly epochMs: number; readonly offset: number } | null;
}

interface Sums {
  readonly seconds: Float64Array;
  lastTouch: number | null;
}

/** Every day from `from` to `to`, also those without any time. */
export function readDays(history: History, reading: Reading): Day[] {
  const { calendar, corrections, threshold, until } = reading;
  const [first, last] = [dayOf(reading.from), dayOf(reading.to)];
  const plan = planner(calendar);
  const sums = sumSlots(corrected(history, corrections), onCallRanges(corrections), plan, threshold, first, last);
  const rolled = new Map(history.days.map((day) => [dayOf(day.date), day]));
  const column = THRESHOLDS.findIndex((one) => one === threshold);
  const now = until && localMinutes(until.epochMs, until.offset);

  const days: Day[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = dateOf(day);
    const base = { date, weekday: weekdayOf(day) };
    const counted = sums.get(day);
    const kept = rolled.get(day);
    const cells = kept?.cells[column];
    if (kept && cells && (!counted || total(counted.seconds) < cells.reduce((sum, [, more]) => sum + more, 0))) {
      const seconds = new Float64Array(CELLS);
      for (const [cell, more] of cells) seconds[cell] = more;
      days.push({ ...base, seconds, scheduled: kept.scheduled, lastTouch: null, known: 'totals' });
      continue;
    }
    days.push({
      ...base,
      seconds: counted?.seconds ?? new Float64Array(CELLS),
      scheduled: scheduledUntil(plan(day), now === null ? null : now - day * MINUTES_A_DAY),
      lastTouch: counted?.lastTouch ?? null,
      known: counted ? 'slots' : 'none',
    });
  }
  return days;
}

const total = (seconds: Float64Array): number => seconds.reduce((sum, more) => sum + more, 0);

const onCallRanges = (corrections: readonly Correction[]): readonly SlotRange[] =>
  corrections.flatMap((one) => (one.kind === 'on-call' ? [one.value] : []));

/** Minutes with patients up to a minute of the day; all of them when that is null. */
function scheduledUntil({ minutes, scheduled }: DayPlan, until: number | null): number {
  if (until === null || until >= MINUTES_A_DAY) return scheduled;
  let sum = 0;
  for (let at = 0; at < until; at += 1) if (minutes[at] === PATIENTS) sum += 1;
  return sum;
}

function sumSlots(
  history: History,
  onCall: readonly SlotRange[],
  plan: ReturnType<typeof planner>,
  threshold: number,
  first: number,
  last: number,
): Map<number, Sums> {
  const sums = new Map<number, Sums>();
  const place = placer(plan, onCall);
  eachRun(history, threshold, ({ record, filled, last: ends }) => {
    const activity = ACTIVITIES.indexOf(attribute(record.parts));
    for (let slot = record.slot; slot <= record.slot + filled; slot += 1) {
      const local = localMinutes(slotStart(slot), record.offset);
      const day = chartingDay(local);
      if (day < first || day > last) continue;
      let sum = sums.get(day);
      if (!sum) sums.set(day, (sum = { seconds: new Float64Array(CELLS), lastTouch: null }));
      const cell = PLACES.indexOf(place(slot, local, day)) * ACTIVITIES.length + activity;
      sum.seconds[cell] = (sum.seconds[cell] ?? 0) + SLOT_S;
      if (ends) sum.lastTouch = endOf(record) - day * MINUTES_A_DAY;
    }
  });
  return sums;
}

const endOf = ({ slot, offset }: SlotRecord): number => Math.floor(slotStart(slot + 1) / 60_000) + offset;

/**
 * Where a slot lies: the local clock says whether clinic is on, the charting day whether it was closed by then and what kind of
 * time it is otherwise. The slot in which the day is closed still belongs to it. On call is work, closed or not.
 */
export function placer(
  plan: ReturnType<typeof planner>,
  onCall: readonly SlotRange[],
): (slot: number, local: number, chartDay: number) => Place {
  return (slot, local, chartDay) => {
    const day = Math.floor(local / MINUTES_A_DAY);
    const today = plan(day);
    const minuteOfDay = local - day * MINUTES_A_DAY;
    const here = today.minutes[minuteOfDay];
    const { open, off, closedAt } = plan(chartDay);
    const closed = closedAt !== null && slotStart(slot) >= closedAt;
    if (here === PATIENTS) return closed ? 'closed-patients' : 'patients';
    if (onCall.some(({ from, to }) => from <= slot && slot < to)) return 'clinic';
    if (here === CLINIC) {
      return closed && !today.onCall.some(({ from, to }) => from <= minuteOfDay && minuteOfDay < to)
        ? 'closed'
        : 'clinic';
    }
    if (off) return 'off';
    const weekday = weekdayOf(chartDay);
    if (weekday === 0 || weekday === 6 || open === null) return 'weekend';
    const minute = local - chartDay * MINUTES_A_DAY;
    return minute < open.from ? 'early' : minute < open.to ? 'between' : 'evening';
  };
}

/** First and last charting day that the history knows anything of; null when it is empty. */
export function span({ slots, days }: History): { readonly from: string; readonly to: string } | null {
  // Who flies over the date line has the same day twice: the first slot need not be in the first day.
  let [first, last] = [Infinity, -Infinity];
  const see = (day: number): void => void ([first, last] = [Math.min(first, day), Math.max(last, day)]);
  for (const { slot, offset } of slots) see(chartingDay(localMinutes(slotStart(slot), offset)));
  for (const { date } of days) see(dayOf(date));
  return first === Infinity ? null : { from: dateOf(first), to: dateOf(last) };
}
