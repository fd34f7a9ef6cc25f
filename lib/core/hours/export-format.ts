import * as z from 'zod';
import { ACTIVITIES } from '../shared/ehr-profile.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { MINUTES_A_DAY, isDate } from './calendar-day.ts';
import type { CalendarException, ClinicCalendar, ClosedDay } from './calendar.ts';
import type { Ease } from './closings.ts';
import { LONGEST_CORRECTION, uniteCorrections, type Correction } from './corrections.ts';
import { MAX_MARKS, union, uniteParts, type History } from './history.ts';
import { isRolledDay, type RolledDay } from './rolled-day.ts';
import { FIRST_SLOT, LAST_SLOT } from './slot.ts';

// Zod otherwise probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true });

/** Everything about a person's hours, as they take it away or bring it along. Rises when the file changes its meaning. */
export const EXPORT_VERSION = 1;

export interface HoursExport {
  readonly exportedAt: number;
  /** Minutes to add to UTC, where and when it was exported. */
  readonly offset: number;
  readonly affirmed: boolean;
  readonly history: History;
  readonly corrections: readonly Correction[];
  /** Without closed days, which stand beside it. */
  readonly calendar: ClinicCalendar;
  readonly closed: readonly ClosedDay[];
  readonly ease: readonly Ease[];
}

const slot = z.number().int().min(FIRST_SLOT).max(LAST_SLOT);
const offset = z.number().int().min(-1_080).max(1_080);
const zone = z.string().regex(/^[A-Za-z0-9_+\-/]{1,50}$/u);
const profile = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u);
const date = z.string().refine(isDate);
const minute = z.number().int().min(0).max(MINUTES_A_DAY);
const weekday = z.number().int().min(0).max(6);
const forward = ({ from, to }: { from: number; to: number }): boolean => from < to;

const range = z
  .strictObject({ from: slot, to: slot })
  .refine(forward)
  .refine(({ from, to }) => to - from <= LONGEST_CORRECTION);
const correction = z.discriminatedUnion('kind', [
  z.strictObject({ at: z.number(), kind: z.literal('not-me'), value: range }),
  z.strictObject({ at: z.number(), kind: z.literal('on-call'), value: range }),
  z.strictObject({
    at: z.number(),
    kind: z.literal('add'),
    value: z
      .strictObject({ from: slot, to: slot, offset, zone, activity: z.enum(ACTIVITIES) })
      .refine(forward)
      .refine(({ from, to }) => to - from <= LONGEST_CORRECTION),
  }),
]);

const openSpan = z.strictObject({ weekday, from: minute, to: minute }).refine(forward);
const session = z.strictObject({ weekday, from: minute, to: minute, patients: z.boolean() }).refine(forward);
const exception: z.ZodType<CalendarException> = z.discriminatedUnion('kind', [
  z.strictObject({ date, kind: z.enum(['leave', 'holiday']) }),
  z.strictObject({ date, kind: z.enum(['half-day', 'no-session']), from: minute, to: minute }).refine(forward),
  z
    .strictObject({
      date,
      kind: z.literal('on-call'),
      from: minute,
      to: z
        .number()
        .int()
        .max(2 * MINUTES_A_DAY),
    })
    .refine(forward),
  z.strictObject({ date, kind: z.literal('extra'), from: minute, to: minute, patients: z.boolean() }).refine(forward),
]);

/** A clinic calendar alone is a file too: `--calendar FILE` of the command line. */
const calendar = z.strictObject({
  versions: z
    .array(z.strictObject({ from: date, hours: z.array(openSpan).max(100), sessions: z.array(session).max(200) }))
    .min(1)
    .max(200),
  exceptions: z.array(exception).max(10_000),
});

const file = z.strictObject({
  format: z.literal('timeback-hours'),
  version: z.literal(EXPORT_VERSION),
  exportedAt: z.number().int(),
  offset,
  affirmed: z.boolean(),
  /** What the numbers of activities mean; the same in every file of this version. */
  activities: z.array(z.enum(ACTIVITIES)).refine((all) => all.join() === ACTIVITIES.join()),
  zones: z.array(zone).max(1_000),
  profiles: z.array(profile).max(1_000),
  /** [slot, index of zone, offset, then for each part: index of profile or −1, index of activity, marks] */
  slots: z.array(z.array(z.number().int()).min(6).max(300)).max(10_000_000),
  breaks: z.array(slot),
  days: z.array(z.custom<RolledDay>(isRolledDay)).max(100_000),
  corrections: z.array(correction).max(100_000),
  calendar,
  /** Files of before clinic close have none of the two. */
  closed: z
    .array(z.strictObject({ date, closedAt: z.number().int().min(0), offset }))
    .max(10_000)
    .default([]),
  ease: z
    .array(z.strictObject({ date, value: z.number().int().min(0).max(10).nullable() }))
    .max(10_000)
    .default([]),
});

export function writeExport(data: HoursExport): string {
  const zones = [...new Set(data.history.slots.map(({ zone }) => zone))];
  const profiles = [
    ...new Set(data.history.slots.flatMap(({ parts }) => parts.flatMap(({ profile }) => profile ?? []))),
  ];
  const head = {
    format: 'timeback-hours',
    version: EXPORT_VERSION,
    exportedAt: data.exportedAt,
    offset: data.offset,
    affirmed: data.affirmed,
    activities: ACTIVITIES,
    zones,
    profiles,
    slots: data.history.slots.map(({ slot, offset, zone, parts }) => [
      slot,
      zones.indexOf(zone),
      offset,
      ...parts.flatMap((part) => [
        part.profile === null ? -1 : profiles.indexOf(part.profile),
        ACTIVITIES.indexOf(part.activity),
        part.marks,
      ]),
    ]),
    breaks: data.history.breaks,
    days: data.history.days,
    corrections: data.corrections,
    calendar: data.calendar,
    closed: data.closed,
    ease: data.ease,
  };
  // One slot a line: a person who opens the file can see what is in it.
  return JSON.stringify(head).replaceAll('],[', '],\n[');
}

export type ExportProblem = 'not-json' | 'not-ours' | 'newer' | 'damaged';

export function readExport(text: string): Result<HoursExport, ExportProblem> {
  const json = parse(text);
  if (!json.ok) return err('not-json');
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'timeback-hours')
    return err('not-ours');
  if ('version' in value && typeof value.version === 'number' && value.version > EXPORT_VERSION) return err('newer');
  const parsed = file.safeParse(value);
  if (!parsed.success) return err('damaged');
  const { zones, profiles, slots, breaks, days, corrections, calendar } = parsed.data;
  const records = [];
  for (const [at = 0, zoneAt = 0, offset = 0, ...numbers] of slots) {
    const zone = zones[zoneAt];
    const parts = [];
    for (let part = 0; part < numbers.length; part += 3) {
      const [profileAt = -1, activityAt = -1, marks = 0] = numbers.slice(part, part + 3);
      const [profile, activity] = [profileAt === -1 ? null : profiles[profileAt], ACTIVITIES[activityAt]];
      if (profile === undefined || activity === undefined || marks < 1 || marks > MAX_MARKS) return err('damaged');
      parts.push({ profile, activity, marks });
    }
    if (zone === undefined || Math.abs(offset) > 1_080 || at < FIRST_SLOT || at > LAST_SLOT) return err('damaged');
    records.push({ slot: at, zone, offset, parts: uniteParts(parts) });
  }
  return ok({
    exportedAt: parsed.data.exportedAt,
    offset: parsed.data.offset,
    affirmed: parsed.data.affirmed,
    history: union([{ slots: records, breaks, days }]),
    corrections: uniteCorrections([corrections]),
    calendar,
    closed: parsed.data.closed,
    ease: parsed.data.ease,
  });
}

export function readCalendar(text: string): Result<ClinicCalendar, ExportProblem> {
  const json = parse(text);
  if (!json.ok) return err('not-json');
  const parsed = calendar.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err('damaged');
}

function parse(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(null);
  }
}
