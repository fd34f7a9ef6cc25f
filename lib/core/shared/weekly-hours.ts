/** When somebody is there: "Mon-Fri 8-17; Sat 9-12:30". Local clock time; ends exclusive. */
export interface OpenSpan {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SPAN = /^([a-z]{3})(?:-([a-z]{3}))? (\d{1,2})(?::(\d\d))?-(\d{1,2})(?::(\d\d))?$/u;

/** Null when the text is not of that form; "none" is never there, "always" always. */
export function parseWeeklyHours(text: string): OpenSpan[] | null {
  const plain = text.trim().toLowerCase().replaceAll('–', '-');
  if (plain === 'none') return [];
  if (plain === 'always') return DAYS.map((_, weekday) => ({ weekday, from: 0, to: 1440 }));
  const spans: OpenSpan[] = [];
  for (const piece of plain.split(/[;,]/u)) {
    const match = SPAN.exec(piece.trim().replaceAll(/\s+/gu, ' ').replaceAll(/ ?- ?/gu, '-'));
    if (match === null) return null;
    const first = DAYS.indexOf(match[1] ?? '');
    const last = match[2] === undefined ? first : DAYS.indexOf(match[2]);
    const from = Number(match[3]) * 60 + Number(match[4] ?? 0);
    const to = Number(match[5]) * 60 + Number(match[6] ?? 0);
    if (first === -1 || last === -1 || from >= to || to > 1440) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      spans.push({ weekday: day, from, to });
      if (day === last) break;
    }
  }
  return spans;
}

export const isOpenAt = (spans: readonly OpenSpan[], weekday: number, minute: number): boolean =>
  spans.some((span) => span.weekday === weekday && span.from <= minute && minute < span.to);
