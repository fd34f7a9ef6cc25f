import type { Activity } from '../shared/ehr-profile.ts';
import { attribute } from './attribute.ts';
import { planner, type ClinicCalendar } from './calendar.ts';
import { chartingDay, dateOf, localMinutes } from './calendar-day.ts';
import { corrected, type Correction } from './corrections.ts';
import type { History } from './history.ts';
import { AFTER_HOURS } from './places.ts';
import { placer } from './read-days.ts';
import { eachRun } from './runs.ts';
import { SLOT_S, slotStart } from './slot.ts';

/** A run of active slots, closed by a gap longer than the threshold. */
export interface Session {
  /** Slots, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The charting day it began in. */
  readonly date: string;
  /** Minutes to add to UTC for the local time of its beginning. */
  readonly offset: number;
  readonly zone: string;
  readonly seconds: number;
  /** Of these, outside clinic hours. */
  readonly afterHours: number;
  readonly activities: Readonly<Record<Activity, number>>;
}

/** Sessions that began on `from` or later, oldest first, as corrected. */
export function sessions(
  history: History,
  corrections: readonly Correction[],
  calendar: ClinicCalendar,
  threshold: number,
  from: string,
): Session[] {
  const place = placer(
    planner(calendar),
    corrections.flatMap((one) => (one.kind === 'on-call' ? [one.value] : [])),
  );
  const found: Session[] = [];
  let open: { -readonly [K in keyof Session]: Session[K] } | null = null;
  let activities = nothing();
  eachRun(corrected(history, corrections), threshold, ({ record, filled, last }) => {
    if (!open) {
      activities = nothing();
      const date = dateOf(chartingDay(localMinutes(slotStart(record.slot), record.offset)));
      const { slot, offset, zone } = record;
      open = { from: slot, to: slot, date, offset, zone, seconds: 0, afterHours: 0, activities };
    }
    const activity = attribute(record.parts);
    for (let slot = record.slot; slot <= record.slot + filled; slot += 1) {
      const local = localMinutes(slotStart(slot), record.offset);
      open.seconds += SLOT_S;
      activities[activity] += SLOT_S;
      if (AFTER_HOURS.includes(place(slot, local, chartingDay(local)))) open.afterHours += SLOT_S;
    }
    open.to = record.slot + filled + 1;
    if (!last) return;
    if (open.date >= from) found.push(open);
    open = null;
  });
  return found;
}

const nothing = (): Record<Activity, number> => ({
  inbox: 0,
  notes: 0,
  orders: 0,
  results: 0,
  chart: 0,
  schedule: 0,
  other: 0,
});
