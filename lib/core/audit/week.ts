const DAY = 86_400_000;

/** "2026-W47": the ISO 8601 week of a calendar day. Weeks begin on Monday and belong to the year of their Thursday. */
export function weekOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a week, as a calendar day. */
export function mondayOf(week: string): string {
  const [year, number] = week.split('-W').map(Number);
  // The fourth of January lies in week 1 of its year.
  const fourth = Date.UTC(year ?? 0, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + ((number ?? 1) - 1) * 7 * DAY;
  return dayOf(monday);
}

export function plusDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** The `count` weeks that end with `last`, oldest first. */
export function weeksUpTo(last: string, count: number): string[] {
  const monday = mondayOf(last);
  return Array.from({ length: count }, (_, at) => weekOf(plusDays(monday, (at - count + 1) * 7)));
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
