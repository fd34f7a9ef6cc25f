import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { MESSAGES } from '../../demo/messages.ts';
import { download } from './harness/download.ts';
import { expect, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { press, review, says, sayYes } from './harness/hours-page.ts';
import { storedHours } from './harness/hours-store.ts';
import { searchForLeaks } from './harness/profile-search/search-profile.ts';
import { work } from './harness/work.ts';

const slotsOf = async (ext: Ext): Promise<number[]> => (await storedHours(ext)).history.slots.map(({ slot }) => slot);
/** All said slots are written: leaving a page says the last one. */
const settled = async (ext: Ext, tab: Tab, least: number): Promise<number[]> => {
  await tab.goto('about:blank');
  await expect.poll(async () => (await slotsOf(ext)).length).toBeGreaterThanOrEqual(least);
  return slotsOf(ext);
};

test('nothing is counted before the first question is answered with yes, nor after no', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await work(tab, 2_000);
  await tab.goto(`${demo}?arrive=0#/notes`);
  await work(tab, 2_000);
  expect(await slotsOf(ext)).toEqual([]);
  const page = await review(ext);
  await says(page, 'Is this computer yours alone?');
  await press(page, 'No, do not count here');
  await says(page, 'Time is not counted on this computer.');
  await tab.activate();
  await work(tab, 2_000);
  await tab.goto('about:blank');
  expect((await storedHours(ext)).forms).toEqual([]);
});

test('what was counted is what the pages saw: kills of the worker, two tabs, reload, back and forward', async ({
  ext,
  demo,
}) => {
  await (await sayYes(ext)).close();
  const started = Date.now();
  const truth = new Set<number>();
  const see = (slots: readonly number[]): void => slots.forEach((slot) => truth.add(slot));
  const first = await ext.open(`${demo}?arrive=0#/inbox`);
  see(await work(first, 17_000));
  await ext.killBackground();
  await first.activate();
  see(await work(first, 16_000));
  const second = await ext.open(`${demo}?arrive=0#/notes`);
  see(await work(second, 16_000));
  await ext.killBackground();
  await second.reload();
  await second.activate();
  see(await work(second, 3_000));
  await second.goto(`${demo}classic/messages`);
  // Each step waits for the one before: a browser that is still on its way back has nowhere to go forward to.
  for (let time = 0; time < 5; time += 1) {
    await second.evaluate(() => globalThis.history.back());
    await second.waitFor(() => !location.pathname.includes('classic') && document.readyState === 'complete');
    await second.evaluate(() => globalThis.history.forward());
    await second.waitFor(() => location.pathname.includes('classic') && document.readyState === 'complete');
  }
  see(await work(second, 3_000));
  await first.activate();
  see(await work(first, 4_000));
  const wall = Math.floor(Date.now() / 15_000) - Math.floor(started / 15_000) + 1;
  const counted = await settled(ext, first, truth.size);
  // Neither a slot too many nor, with the worker killed twice, one too few.
  expect(counted.filter((slot) => !truth.has(slot))).toEqual([]);
  expect([...truth].filter((slot) => !counted.includes(slot))).toEqual([]);
  expect(counted.length).toBeLessThanOrEqual(wall);
  const stored = await storedHours(ext);
  expect(new Set(stored.forms)).toEqual(new Set(['plain']));
  const activities = new Set(stored.history.slots.flatMap(({ parts }) => parts.map(({ activity }) => activity)));
  expect([...activities].sort()).toEqual(['inbox', 'notes']);
  expect(
    new Set(stored.history.slots.flatMap(({ parts }) => parts.map(({ profile }) => profile))).has('timeback-demo'),
  ).toBe(true);
});

/** Local date of the charting day, which begins at 04:00, by the browser maker's own calendar of that zone. */
function dayInChicago(epochMs: number): string {
  const at = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago', hour12: false, dateStyle: 'short' });
  const hour = Number(
    new Intl.DateTimeFormat('en-US', { timeZone: 'America/Chicago', hourCycle: 'h23', hour: '2-digit' }).format(
      epochMs,
    ),
  );
  const date = at.format(epochMs);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return hour >= 4 ? date : new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

test('sleep, a clock set forward and back, both changes of daylight saving: each second is counted once, on its day', async ({
  launch,
  demo,
}) => {
  test.setTimeout(240_000);
  const ext = await launch({ timezone: 'America/Chicago' });
  await (await sayYes(ext)).close();
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelector('timeback-panel') !== null);
  const moments = [
    ['an evening', '2026-10-31T23:50:00-05:00', -300],
    ['the clock set forward by less than the idle limit', '2026-10-31T23:51:30-05:00', -300],
    ['after a sleep, in the hour that comes twice', '2026-11-01T01:40:00-05:00', -300],
    ['an hour later, at the same local time', '2026-11-01T01:40:00-06:00', -360],
    ['the clock set back by half an hour', '2026-11-01T01:10:00-06:00', -360],
    ['the next charting day', '2026-11-01T04:10:00-06:00', -360],
    ['before the hour that spring skips', '2027-03-14T01:59:00-06:00', -360],
    ['and after it', '2027-03-14T03:00:30-05:00', -300],
  ] as const;
  const offsets = new Map<number, number>();
  for (const [, at] of moments) {
    const target = Date.parse(at);
    await ext.setClock(target - Date.now());
    await tab.activate();
    const near = async (): Promise<boolean> => {
      await work(tab, 1_000);
      await tab.evaluate(() => dispatchEvent(new Event('pagehide')));
      return (await slotsOf(ext)).some((slot) => slot * 15_000 >= target - 15_000 && slot * 15_000 < target + 60_000);
    };
    await expect.poll(near, { timeout: 30_000 }).toBe(true);
    // Kept here: by spring the autumn is older than slots are kept, and only its daily totals are left.
    for (const { slot, offset } of (await storedHours(ext)).history.slots) offsets.set(slot, offset);
  }
  await tab.goto('about:blank');
  const left = (await storedHours(ext)).history.slots;
  for (const { slot, offset } of left) offsets.set(slot, offset);
  expect(left.length).toBeLessThan(offsets.size);
  const seen = new Map<string, number>();
  for (const [slot, offset] of [...offsets].sort(([a], [b]) => a - b)) {
    const at = slot * 15_000;
    // What the page did between the clock's move and its notice of it belongs to the moment before.
    const moment = moments.find(([, time]) => at >= Date.parse(time) - 15_000 && at < Date.parse(time) + 60_000);
    expect(moment, new Date(at).toISOString()).toBeDefined();
    expect(offset, moment?.[0]).toBe(moment?.[2]);
    seen.set(dayInChicago(at), (seen.get(dayInChicago(at)) ?? 0) + 15);
  }
  expect([...seen.keys()]).toEqual(['2026-10-31', '2026-11-01', '2027-03-13']);
  // The page's own days: no pause was filled over a clock that moved, and no second is on two days.
  const page = await review(ext, Date.parse('2027-03-14T20:00:00-05:00') - Date.now());
  await page.waitFor(() => document.querySelector('.numbers') !== null);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const lines = (await download(page, 'Save daily totals (CSV)')).trim().split('\r\n');
  const column = lines[0]?.split(',').indexOf('ehr_time') ?? -1;
  const days = lines
    .slice(1)
    .map((line) => line.split(','))
    .filter((fields) => fields[column] !== '0');
  expect(new Map(days.map((fields) => [fields[0], Number(fields[column])]))).toEqual(seen);
});

test('a browser that is killed loses the slot that was going on, and no other', async ({ launch, demo }) => {
  const profile = await mkdtemp(join(tmpdir(), 'timeback-killed-'));
  const ext = await launch({ profile });
  await (await sayYes(ext)).close();
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const truth = await work(tab, 35_000);
  await ext.kill();
  const counted = await slotsOf(await launch({ profile }));
  expect(counted.filter((slot) => !truth.includes(slot))).toEqual([]);
  expect(truth.length).toBeGreaterThan(2);
  expect(truth.filter((slot) => !counted.includes(slot)).length).toBeLessThanOrEqual(1);
});

test('a pause stops the counting at once, and "go on" takes it up again', async ({ ext, demo }) => {
  const page = await sayYes(ext);
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await work(tab, 2_000);
  await page.activate();
  await press(page, 'Pause for an hour');
  await says(page, 'It goes on by itself.');
  await expect.poll(async () => (await slotsOf(ext)).length).toBeGreaterThan(0);
  const before = await slotsOf(ext);
  // Into a slot that begins after the pause.
  await sleep(15_000 - (Date.now() % 15_000) + 200);
  await tab.activate();
  await work(tab, 2_000);
  await tab.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await slotsOf(ext)).toEqual(before);
  await page.activate();
  await press(page, 'Go on now');
  await says(page, 'Counting is on.');
  await tab.activate();
  await sleep(15_000 - (Date.now() % 15_000) + 200);
  await work(tab, 2_000);
  expect((await settled(ext, tab, before.length + 1)).length).toBe(before.length + 1);
});

test('nothing of a page is in what is kept of time', async ({ ext, demo, target }) => {
  test.setTimeout(300_000);
  await (await sayYes(ext)).close();
  const tab = await ext.open(`${demo}?arrive=0#/inbox/${MESSAGES[0]?.id ?? ''}`);
  await work(tab, 3_000);
  await settled(ext, tab, 1);
  const shown = MESSAGES.flatMap(({ patient, id }) => [
    ...(patient ? [patient.name, patient.mrn] : []),
    `#/inbox/${id}`,
  ]);
  const { databases } = await ext.dumpStorage();
  const kept = JSON.stringify([databases['timeback']?.['hoursChunks'], databases['timeback']?.['meta']]);
  expect(shown.filter((text) => kept.includes(text))).toEqual([]);
  expect(Object.keys(databases['timeback'] ?? {}).sort()).toEqual([
    'audit',
    'corrections',
    'hoursChunks',
    'marks',
    'meta',
    'origins',
    'playbooks',
  ]);
  await ext.close();
  // The name of the profile is kept with a slot: a search that does not find it sees nothing.
  const leaks = await searchForLeaks(ext.profile, target, {
    canaries: ['timeback-demo'],
    forbidden: [...new Set(shown)],
  });
  expect(leaks).toEqual([]);
});
