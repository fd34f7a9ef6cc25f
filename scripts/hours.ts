import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCalendarFile } from '../lib/app/read-calendar-file.ts';
import { DEFAULT_CALENDAR, type ClinicCalendar } from '../lib/core/hours/calendar.ts';
import { isDate } from '../lib/core/hours/calendar-day.ts';
import { likelyMeaning, takeEvents } from '../lib/core/hours/calendar-events.ts';
import { readCalendar, readExport, type HoursExport } from '../lib/core/hours/export-format.ts';
import { METRICS } from '../lib/core/hours/metrics/index.ts';
import { sumCells } from '../lib/core/hours/places.ts';
import { DEFAULT_THRESHOLD } from '../lib/core/hours/rolled-day.ts';
import { summarise } from '../lib/core/hours/summary.ts';
import { hoursErrorWords } from '../lib/words/en/hours-errors.ts';

const HELP = `Usage: node scripts/hours.ts metrics EXPORT.json [options]

  --calendar FILE     clinic calendar, as JSON ({versions, exceptions}) or .ics, in the
                      place of the export's own
  --from DATE         first day, such as 2026-11-01
  --to DATE           last day
  --threshold S       idle gaps up to S seconds count (120)

Prints one JSON object: the numbers that the review page shows, with their units. A number
that would mislead is null, and "suppressed" says why. Exit code 2: wrong input.
`;

class UsageError extends Error {}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Cannot read ${file}`);
  }
}

function calendarFrom(file: string, data: HoursExport): ClinicCalendar {
  const text = read(file);
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) {
    const found = readCalendarFile(text, '1970-01-01', () => data.offset);
    if (!found.ok) throw new UsageError(`${file}: ${hoursErrorWords(found.error)}`);
    const chosen = found.value.events.map((event) => ({ event, meaning: likelyMeaning(event) }));
    return takeEvents(DEFAULT_CALENDAR, chosen, '1970-01-01');
  }
  const parsed = readCalendar(text);
  if (!parsed.ok) throw new UsageError(`${file}: ${hoursErrorWords(parsed.error)}`);
  return parsed.value;
}

function dateOption(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isDate(value)) throw new UsageError(`--${name}: "${value}" is no date (2026-11-01)`);
  return value;
}

function metrics(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      calendar: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      threshold: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('metrics needs one file, as the review page exports it');
  const parsed = readExport(read(file));
  if (!parsed.ok) throw new UsageError(`${file}: ${hoursErrorWords(parsed.error)}`);
  const data = parsed.value;
  const threshold = Number(values.threshold ?? DEFAULT_THRESHOLD);
  if (!Number.isInteger(threshold) || threshold < 0 || threshold > 3_600) {
    throw new UsageError('--threshold: whole seconds from 0 to 3600');
  }
  const summary = summarise(data.history, {
    calendar: {
      ...(values.calendar === undefined ? data.calendar : calendarFrom(values.calendar, data)),
      closed: data.closed,
    },
    corrections: data.corrections,
    affirmed: data.affirmed,
    threshold,
    from: dateOption('from', values.from),
    to: dateOption('to', values.to),
    now: { epochMs: data.exportedAt, offset: data.offset },
  });
  const answer = {
    from: summary.from,
    to: summary.to,
    threshold,
    daysWithoutThreshold: summary.daysWithoutThreshold,
    scheduledSeconds: summary.days.reduce((sum, { scheduled }) => sum + scheduled * 60, 0),
    metrics: Object.fromEntries(METRICS.map(({ id, unit }) => [id, { unit, ...summary.metrics.get(id) }])),
    days: summary.days.map(({ date, seconds, known, lastTouch }) => ({
      date,
      seconds: sumCells(seconds),
      known,
      lastTouch,
    })),
  };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

try {
  const [command, ...args] = process.argv.slice(2);
  if (command === 'metrics') metrics(args);
  else if (command === undefined || command === 'help' || command === '--help') process.stdout.write(HELP);
  else throw new UsageError(`Unknown command: ${command}\n\n${HELP}`);
} catch (error) {
  const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!usage) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
