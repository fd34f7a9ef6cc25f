import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { makeHistory, SOME_CALENDAR } from '../fixtures/hours/make-history.ts';
import { download } from './harness/download.ts';
import { expect, test } from './harness/demo-inbox.ts';
import { press, review, says, sayYes } from './harness/hours-page.ts';
import { plantFacts, plantHours, plantMarks, storedHours } from './harness/hours-store.ts';
import { work } from './harness/work.ts';

const LAST = '2026-11-18';
/** Wednesday evening, 20:00 in Chicago. */
const EVENING = Date.UTC(2026, 10, 19, 2);
const COMMAND = fileURLToPath(new URL('../../scripts/hours.ts', import.meta.url));

/** Accessible, and no wider than its window: light, dark and narrow. */
async function looksRight(tab: Tab, name: string): Promise<void> {
  for (const [look, view] of Object.entries({
    light: { width: 1000, height: 900, colorScheme: 'light' },
    dark: { width: 1000, height: 900, colorScheme: 'dark' },
    narrow: { width: 320, height: 800, colorScheme: 'light' },
  } as const)) {
    await tab.setViewport(view);
    expect(await tab.axe()).toEqual([]);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await tab.screenshot(`test-results/hours/${name}-${look}.png`, { fullPage: true });
  }
}

const SPANS = [
  ['day', 1],
  ['week', 7],
  ['quarter', 85],
  ['year', 365],
] as const;

for (const [name, days] of SPANS) {
  test(`the page of a ${name}: readable, named, without a report of the policy`, async ({ launch, target }) => {
    const ext = await launch({ timezone: 'America/Chicago' });
    await (await review(ext)).close();
    await plantHours(ext, makeHistory(LAST, days), { alone: 'yes', affirmed: true, calendar: SOME_CALENDAR });
    const tab = await review(ext, EVENING - Date.now());
    await tab.waitFor(() => document.querySelectorAll('.plot svg').length === 3);
    const sentence = await tab.evaluate(() => document.querySelector('.sentence')?.textContent ?? '');
    expect(sentence).toMatch(/^This week: .* after hours.*\.$/);
    expect(sentence.includes('your usual') || sentence.includes('as usual')).toBe(days > 14);
    await looksRight(tab, `${target}-${name}`);
    // Each picture has its numbers behind it.
    const tables = await tab.evaluate(() =>
      [...document.querySelectorAll('.picture')].map((picture) => picture.querySelectorAll('tbody tr').length),
    );
    expect(tables).toHaveLength(3);
    for (const rows of tables) expect(rows).toBeGreaterThan(0);
    expect(await ext.cspReports()).toEqual([]);
    expect(await ext.consoleErrors()).toEqual([]);
  });
}

const bring = async (tab: Tab, accept: string, name: string, text: string): Promise<void> =>
  tab.evaluate(
    (accept: string, name: string, text: string) => {
      const input = document.querySelector<HTMLInputElement>(`input[accept^="${accept}"]`);
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      if (!input) throw new Error('no such input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    accept,
    name,
    text,
  );
const number = async (tab: Tab, name: string): Promise<string[]> =>
  tab.evaluate(
    (name: string) =>
      [...document.querySelectorAll('.numbers tbody tr')]
        .filter((row) => row.querySelector('th')?.firstChild?.textContent === name)
        .flatMap((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    name,
  );

test('own data goes out and comes in: the command prints what the page shows, and nothing counts twice', async ({
  launch,
}) => {
  const shift = EVENING - Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'timeback-hours-'));
  const ext = await launch({ timezone: 'America/Chicago' });
  await (await review(ext)).close();
  await plantHours(ext, makeHistory(LAST, 40), { alone: 'yes', affirmed: true, calendar: SOME_CALENDAR });
  const tab = await review(ext, shift);
  await tab.waitFor(() => document.querySelector('.numbers') !== null);
  const text = await download(tab, 'Save everything (JSON)');
  const file = join(folder, 'export.json');
  await writeFile(file, text);
  const printed = spawnSync(process.execPath, [COMMAND, 'metrics', file, '--from', '2026-10-20'], { encoding: 'utf8' });
  const { metrics } = JSON.parse(printed.stdout) as { metrics: Record<string, { value: number }> };
  const duration = (seconds: number): string => {
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
  };
  for (const [id, name] of [
    ['ehr-time', 'EHR time'],
    ['wow', 'Work outside work (WOW)'],
    ['after-hours', 'After-hours time'],
    ['wow8', 'WOW per 8 clinic hours'],
  ] as const) {
    expect((await number(tab, name))[0], name).toBe(duration(metrics[id]?.value ?? NaN));
  }
  const csv = await download(tab, 'Save daily totals (CSV)');
  expect(csv.split('\r\n')[0]).toContain('date,known,scheduled_minutes,ehr_time,after_hours');
  expect(csv.trim().split('\r\n')).toHaveLength(41);
  const picture = await download(tab, 'Save picture');
  expect(picture).toMatch(/^<svg.*<\/svg>$/s);
  expect(picture).not.toContain('var(--accent)');

  // The same file again adds nothing; a damaged one is refused with a sentence.
  await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await bring(tab, '.json', 'export.json', text);
  await says(tab, 'This file has nothing that is not here already.');
  await bring(tab, '.json', 'export.json', text.slice(0, -40));
  await says(tab, 'This file is not JSON.');
  const before = await number(tab, 'EHR time');
  await bring(tab, '.json', 'export.json', text);
  await says(tab, 'This file has nothing that is not here already.');
  expect(await number(tab, 'EHR time')).toEqual(before);

  // On another computer it is all new.
  const other = await launch({ timezone: 'America/Chicago' });
  const there = await sayYes(other);
  await there.goto(`${other.page('review.html')}?shift=${shift}`);
  await says(there, 'Nothing is counted yet.');
  await there.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await bring(there, '.json', 'export.json', text);
  await says(there, 'New for you: ');
  await there.click('[aria-labelledby="data"] .check input');
  await press(there, 'Take it');
  await there.waitFor(() => document.querySelector('.numbers') !== null);
  expect((await number(there, 'EHR time'))[0]).toBe(before[0]);
  expect((await number(there, 'Work outside work (WOW)'))[0]).toBe((await number(tab, 'Work outside work (WOW)'))[0]);
  await rm(folder, { recursive: true });
});

test('corrections and the calendar change the numbers, and can be taken back', async ({ launch }) => {
  const ext = await launch({ timezone: 'America/Chicago' });
  await (await review(ext)).close();
  await plantHours(ext, makeHistory(LAST, 1), { alone: 'yes', affirmed: true });
  const tab = await review(ext, EVENING - Date.now());
  await tab.waitFor(() => document.querySelector('.numbers') !== null);
  expect(await number(tab, 'Work outside work (WOW)')).toEqual(['Needs your clinic sessions (below).']);
  const before = (await number(tab, 'EHR time'))[0];
  await tab.click('[aria-labelledby="sessions"] tbody tr:first-child button');
  await says(tab, 'Your corrections');
  await expect.poll(async () => (await number(tab, 'EHR time'))[0]).not.toBe(before);
  await press(tab, 'Undo');
  await expect.poll(async () => (await number(tab, 'EHR time'))[0]).toBe(before);

  // A session with patients, by hand: Wednesday, 08:00 to 12:00.
  await press(tab, 'Add a session');
  await tab.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('fieldset select');
    if (!select) throw new Error('no select');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, '3');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press(tab, 'Save the calendar');
  await expect.poll(async () => (await number(tab, 'Work outside work (WOW)'))[0]).toMatch(/ h /);
  expect(await number(tab, 'WOW per 8 clinic hours')).toEqual(['Needs 8 hours of booked patients in this time.']);

  // And from a calendar file, whose titles are shown and not kept.
  await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Clinic with Avery Sample-Person',
    'DTSTART:20261104T080000',
    'DTEND:20261104T170000',
    'RRULE:FREQ=WEEKLY;BYDAY=WE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  await bring(tab, '.ics', 'clinic.ics', ics.join('\r\n'));
  await says(tab, 'Clinic with Avery Sample-Person');
  await press(tab, 'Take these');
  await expect.poll(async () => (await number(tab, 'WOW per 8 clinic hours'))[0]).toMatch(/min|h/);
  expect(JSON.stringify((await ext.dumpStorage()).databases)).not.toContain('Avery');
  await bring(tab, '.ics', 'clinic.ics', 'no calendar');
  await says(tab, 'This file is not a calendar');
});

test('with a passphrase the worker writes on, and only the passphrase opens it; erase leaves nothing', async ({
  ext,
  demo,
}) => {
  const page = await sayYes(ext);
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await work(tab, 2_000);
  await tab.goto('about:blank');
  await page.activate();
  await page.reload();
  await page.waitFor(() => document.querySelector('.numbers') !== null);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  for (const nth of [1, 2]) {
    await page.click(`form label:nth-of-type(${nth}) input[type="password"]`);
    await page.type('a calm long phrase');
  }
  await press(page, 'Seal the history');
  await says(page, 'only your passphrase opens what was counted');
  expect(new Set((await storedHours(ext)).forms)).toEqual(new Set(['sealed']));

  const again = await ext.open(`${demo}?arrive=0#/notes`);
  await sleep(15_000 - (Date.now() % 15_000) + 200);
  await work(again, 2_000);
  await again.goto('about:blank');
  await expect.poll(async () => (await storedHours(ext)).forms.length).toBe(2);
  expect(new Set((await storedHours(ext)).forms)).toEqual(new Set(['sealed']));

  await page.activate();
  await page.reload();
  await says(page, 'Your history is sealed');
  expect(await page.evaluate(() => document.querySelector('.numbers') === null)).toBe(true);
  await page.click('input[type="password"]');
  await page.type('not the phrase\n');
  await says(page, 'That is not the passphrase.');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('input')?.select());
  await page.type('a calm long phrase\n');
  await page.waitFor(() => document.querySelector('.numbers') !== null);
  await expect.poll(async () => (await storedHours(ext)).forms).toEqual(['sealed']);
  expect(await page.evaluate(() => document.body.textContent?.includes('1 day counted so far'))).toBe(true);

  await press(page, 'Erase all of it');
  await press(page, 'Yes, erase all of it now');
  await says(page, 'Is this computer yours alone?');
  const { databases } = await ext.dumpStorage();
  expect(databases['timeback']?.['hoursChunks']).toEqual([]);
  expect(databases['timeback']?.['corrections']).toEqual([]);
  expect(JSON.stringify(databases['timeback']?.['meta'])).not.toContain('hours');
});

test('days closed stand beside after-hours time, and move it; a sprint is marked', async ({ launch, target }) => {
  const ext = await launch({ timezone: 'America/Chicago' });
  await (await review(ext)).close();
  await plantHours(ext, makeHistory(LAST, 40), { alone: 'yes', affirmed: true, calendar: SOME_CALENDAR });
  const first = await review(ext, EVENING - Date.now());
  await first.waitFor(() => document.querySelector('.numbers') !== null);
  expect((await number(first, 'After closing'))[0]).toBe('0 min');
  expect(await first.evaluate(() => document.querySelectorAll('.picture').length)).toBe(3);
  await first.close();

  // Tuesday was closed at 16:00, an hour before clinic hours end; two more days at 17:10.
  const closed = (date: string, hour: number, minute: number): object => ({
    date,
    closedAt: Date.parse(`${date}T00:00:00Z`) + ((hour + 6) * 60 + minute) * 60_000,
    offset: -360,
  });
  await plantFacts(ext, 'ritual-days', [
    closed('2026-11-10', 17, 10),
    closed('2026-11-12', 17, 10),
    closed('2026-11-17', 16, 0),
  ]);
  await plantFacts(ext, 'ritual-ease', [
    { date: '2026-11-10', value: 4 },
    { date: '2026-11-17', value: 8 },
  ]);
  await plantFacts(ext, 'audit-sheet', { start: '2026-11-04', changes: [], handOffMinutes: 0.5 });
  // An earlier sprint, whose sheet was cleared, and two days on which the playbook changed.
  await plantMarks(ext, [
    { kind: 'sprint', at: '2026-10-21' },
    { kind: 'playbook', at: '2026-10-23T15:00:00.000Z' },
    { kind: 'playbook', at: '2026-11-11T15:00:00.000Z' },
  ]);
  const tab = await review(ext, EVENING - Date.now());
  await tab.waitFor(() => document.querySelectorAll('.plot svg').length === 4);
  // Work goes on until 16:45 that day: three quarters of an hour, less the pauses too long to be filled.
  const after = (await number(tab, 'After closing'))[0] ?? '';
  expect(after).toMatch(/^(3\d|4[0-5]) min$/);
  const rows = await tab.evaluate(() => {
    const picture = [...document.querySelectorAll('.picture')].find(({ textContent }) =>
      textContent?.includes('how easily you left work behind'),
    );
    return [...(picture?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].slice(1, 3).map(({ textContent }) => textContent?.replaceAll(/\s/gu, ' ')),
    );
  });
  expect(rows).toEqual([
    ['5:10 PM', '4'],
    ['5:10 PM', '–'],
    ['4:00 PM', '8'],
  ]);
  await says(tab, 'a coincidence until it is not');
  await says(tab, 'S marks a week in which a 30-day sprint began.');
  await says(tab, 'P marks');
  const marked = await tab.evaluate(() =>
    [...document.querySelectorAll('.picture tbody th')].flatMap(({ textContent }) =>
      textContent && /sprint|playbook/u.test(textContent) ? [textContent.replaceAll(/\s/gu, ' ')] : [],
    ),
  );
  expect(marked).toEqual([
    expect.stringMatching(/^Oct 19.*playbook.*sprint/u),
    expect.stringMatching(/^Nov 2.*sprint/u),
    expect.stringMatching(/^Nov 9.*playbook/u),
  ]);
  await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await looksRight(tab, `${target}-closings`);
  // The command line counts the closing of an exported file as the page does.
  const folder = await mkdtemp(join(tmpdir(), 'timeback-hours-'));
  const file = join(folder, 'export.json');
  await writeFile(file, await download(tab, 'Save everything (JSON)'));
  const printed = spawnSync(process.execPath, [COMMAND, 'metrics', file, '--from', '2026-10-20'], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  const { metrics } = JSON.parse(printed.stdout) as { metrics: Record<string, { value: number }> };
  expect(`${Math.round((metrics['after-closing']?.value ?? NaN) / 60)} min`).toBe(after);
  expect(await ext.cspReports()).toEqual([]);
});
