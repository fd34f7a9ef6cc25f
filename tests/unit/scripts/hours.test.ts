import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../lib/core/hours/calendar.ts';
import { readExport, writeExport, type HoursExport } from '../../../lib/core/hours/export-format.ts';
import { EMPTY_HISTORY } from '../../../lib/core/hours/history.ts';
import { rollUp } from '../../../lib/core/hours/roll-up.ts';
import { history, MONDAY_8, stretch } from '../core/hours/arbitraries.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/hours.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'timeback-hours-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DATA: HoursExport = {
  exportedAt: MONDAY_8 + 3 * 86_400_000,
  offset: -360,
  affirmed: true,
  history: { ...EMPTY_HISTORY, slots: [...stretch(MONDAY_8, 600), ...stretch(MONDAY_8 + 11 * 3_600_000, 300)] },
  corrections: [],
  calendar: {
    ...DEFAULT_CALENDAR,
    versions: [
      {
        from: '1970-01-01',
        hours: [{ weekday: 1, from: 480, to: 1_080 }],
        sessions: [{ weekday: 1, from: 480, to: 1_020, patients: true }],
      },
    ],
  },
  closed: [{ date: '2026-11-17', closedAt: MONDAY_8 + 33 * 3_600_000, offset: -360 }],
  ease: [
    { date: '2026-11-16', value: null },
    { date: '2026-11-17', value: 7 },
  ],
};

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
const value = (stdout: string, id: string): unknown => {
  const { metrics } = JSON.parse(stdout) as { metrics: Record<string, { value: unknown; suppressed?: string }> };
  return metrics[id]?.suppressed ?? metrics[id]?.value;
};

describe('the file format', () => {
  it('reads back as it was written, totals of old days included', () => {
    fc.assert(
      fc.property(history(20_000), (one) => {
        const data = { ...DATA, history: rollUp(one, [], DATA.calendar, '2026-11-18') };
        expect(readExport(writeExport(data))).toEqual({ ok: true, value: data });
      }),
    );
  });
  it('reads files of before days could be closed', () => {
    const { closed, ease, ...before } = JSON.parse(writeExport(DATA)) as HoursExport;
    expect([closed.length, ease.length]).toEqual([1, 2]);
    expect(readExport(JSON.stringify(before))).toEqual({ ok: true, value: { ...DATA, closed: [], ease: [] } });
  });
  it('is refused whole, with a reason, when anything in it is not right', () => {
    const text = writeExport(DATA);
    const broken = (from: string, to: string): string => {
      expect(text).toContain(from);
      return text.replace(from, to);
    };
    expect(readExport('')).toEqual({ ok: false, error: 'not-json' });
    expect(readExport('[]')).toEqual({ ok: false, error: 'not-ours' });
    expect(readExport(broken('"version":1', '"version":2'))).toEqual({ ok: false, error: 'newer' });
    for (const one of [
      broken('"version":1', '"version":"1"'),
      broken('"offset":-360', '"offset":1e9'),
      broken('America/Chicago', '<img src=x>'),
      broken('"breaks":[]', '"breaks":[-1]'),
      broken('"patients":true', '"patients":true,"extra":1'),
      broken('"value":7', '"value":11'),
      broken('"closed":[{"date":"2026-11-17"', '"closed":[{"date":"2026-11-31"'),
      broken('"to":1020', '"to":480'),
      broken(',0,-360,', ',7,-360,'),
    ]) {
      expect(readExport(one)).toEqual({ ok: false, error: 'damaged' });
    }
  });
});

describe('npm run hours', { timeout: 120_000 }, () => {
  it('prints the numbers of an export as JSON', () => {
    const { status, stdout } = run('metrics', file('export.json', writeExport(DATA)));
    expect(status).toBe(0);
    expect(value(stdout, 'ehr-time')).toBe(900);
    expect(value(stdout, 'after-hours')).toBe(300);
    expect(value(stdout, 'evening')).toBe(300);
    expect(value(stdout, 'wow8')).toBeCloseTo((8 * 300) / 9);
    expect(value(stdout, 'last-touch')).toBe(19 * 60 + 5);
    expect(JSON.parse(stdout)).toMatchObject({ from: '2026-11-16', to: '2026-11-19', threshold: 120 });
  });
  it('takes dates, a threshold and another calendar', () => {
    const path = file('export.json', writeExport(DATA));
    expect(value(run('metrics', path, '--from', '2026-11-17').stdout, 'ehr-time')).toBe(0);
    expect(value(run('metrics', path, '--to', '2026-11-15').stdout, 'ehr-time')).toBe('no-days');
    const late = file(
      'late.json',
      JSON.stringify({
        ...DATA.calendar,
        versions: [{ from: '2026-01-01', hours: [{ weekday: 1, from: 480, to: 1_200 }], sessions: [] }],
      }),
    );
    const other = run('metrics', path, '--calendar', late).stdout;
    expect([value(other, 'after-hours'), value(other, 'wow')]).toEqual([0, 'no-sessions']);
    const calendar = file(
      'clinic.ics',
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART:20261102T080000',
        'DTEND:20261102T170000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    );
    expect(value(run('metrics', path, '--calendar', calendar).stdout, 'wow')).toBe(300);
  });
  it('says what is wrong with its input, and exits with 2', () => {
    const path = file('export.json', writeExport(DATA));
    for (const args of [
      ['metrics'],
      ['metrics', 'nowhere.json'],
      ['metrics', path, '--from', '2026-02-30'],
      ['metrics', path, '--threshold', 'x'],
      ['nonsense'],
      ['metrics', path, '--nonsense'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.length).toBeGreaterThan(10);
    }
  });
});
