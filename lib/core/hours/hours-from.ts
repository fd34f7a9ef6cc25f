import type { OpenSpan } from '../shared/weekly-hours.ts';
import { versionOn, type ClinicCalendar } from './calendar.ts';

/** The calendar with other clinic hours from a date on; its sessions, and what held before, stay. */
export function hoursFrom(calendar: ClinicCalendar, from: string, hours: readonly OpenSpan[]): ClinicCalendar {
  const { sessions } = versionOn(calendar, from);
  return { ...calendar, versions: [...calendar.versions.filter((one) => one.from < from), { from, hours, sessions }] };
}
