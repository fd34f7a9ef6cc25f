import type { Tab } from '../../scripts/browsers/tab.ts';
import { afternoonZone, ask, closeIn, expectNotices, MINUTE, status } from './harness/clinic-close.ts';
import { allSuggested, expect, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { plantFacts } from './harness/hours-store.ts';
import { popupAbout } from './harness/popup-about.ts';

// Many looks through pages of their own: longer than most, on a busy machine.
test.describe.configure({ timeout: 180_000 });

const idleState = async (): Promise<string> => {
  interface Idle {
    queryState(seconds: number): Promise<string>;
  }
  const scope = globalThis as unknown as Record<string, { idle: Idle } | undefined>;
  return (await (scope['browser'] ?? scope['chrome'])?.idle.queryState(60)) ?? '';
};

const mark = async (ext: Ext, tab: Tab): Promise<string> => (await ext.toolbarBadge(tab)).text;
const clearNotices = (ext: Ext): Promise<void> =>
  ext.inExtension(async () => {
    interface Notifications {
      getAll(): Promise<object>;
      clear(id: string): Promise<boolean>;
    }
    const scope = globalThis as unknown as Record<string, { notifications: Notifications } | undefined>;
    const api = (scope['browser'] ?? scope['chrome'])?.notifications;
    for (const id of Object.keys((await api?.getAll()) ?? {})) await api?.clear(id);
  });
const says = (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((text: string) => document.body.textContent?.includes(text), text);
const click = async (tab: Tab, words: string): Promise<void> => {
  await tab.waitFor((words: string) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
    button?.setAttribute('data-click', words);
    return button !== undefined;
  }, words);
  await tab.click(`[data-click="${words}"]`);
};

test('the prompt comes once, by its alarm, to a background that was stopped', async ({ launch }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const tab = await ext.open('about:blank');
  await closeIn(ext, 8);
  expect((await status(ext)).prompt).toBeNull();
  await ext.killBackground();
  // Nobody asks anything: the alarm alone wakes it, and finds somebody there.
  const there = async (): Promise<string> => {
    await ext.touch();
    return mark(ext, tab);
  };
  await expect.poll(there, { timeout: 120_000, intervals: [1000] }).toBe('•');
  await expectNotices(ext, ['timeback-close']);
  expect((await status(ext)).prompt).toEqual({ canSnooze: true });
  // Gone from the screen without an answer: it does not come again, whatever wakes the background.
  await clearNotices(ext);
  for (let look = 0; look < 3; look += 1) {
    await ext.killBackground();
    await status(ext);
  }
  await expectNotices(ext, []);
  expect(await mark(ext, tab)).toBe('•');
});

test('who was away at the close is asked on return, by the return alone', async ({ launch }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const tab = await ext.open('about:blank');
  const away = (): Promise<string> => ext.inExtension(idleState);
  // A headless Chromium takes nobody to be away: there this is the close itself.
  if (ext.name === 'firefox') await expect.poll(away, { timeout: 120_000, intervals: [1000] }).toBe('idle');
  await closeIn(ext, -5);
  expect((await ask(ext, 'close-status')).prompt).toEqual(ext.name === 'firefox' ? null : { canSnooze: true });
  await ext.killBackground();
  expect(await mark(ext, tab)).toBe(ext.name === 'firefox' ? '' : '•');
  await ext.touch();
  await expect.poll(() => mark(ext, tab)).toBe('•');
  await expectNotices(ext, ['timeback-close']);
});

test('never while somebody writes, nor over an open note', async ({ launch, demo }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const tab = await ext.open(`${demo}?arrive=0#/notes`);
  await tab.click('.note-list a');
  await tab.waitFor(() => document.querySelector('textarea') !== null);
  await tab.click('textarea');
  await closeIn(ext, -5);
  expect((await status(ext)).prompt).toBeNull();
  await tab.type('Plan: ');
  expect((await status(ext)).prompt).toBeNull();
  // The focus left, the note is still open with text in it.
  await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect((await status(ext)).prompt).toBeNull();
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelector('textarea') === null);
  expect((await status(ext)).prompt).toEqual({ canSnooze: true });
});

test('snoozed once, then back, then silent for the day', async ({ launch, demo }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await closeIn(ext, -5);
  await status(ext);
  const popup = await popupAbout(ext, tab);
  await says(popup, 'Clinic is over');
  expect(await popup.axe()).toEqual([]);
  await click(popup, 'In 10 minutes');
  await popup.waitFor(() => !document.body.textContent?.includes('Clinic is over'));
  await expectNotices(ext, []);
  await ext.setClock(9 * MINUTE);
  expect((await status(ext)).prompt).toBeNull();
  await ext.setClock(11 * MINUTE);
  expect((await status(ext)).prompt).toEqual({ canSnooze: false });
  await expectNotices(ext, ['timeback-close']);
  await popup.reload();
  await says(popup, 'Clinic is over');
  expect(await popup.evaluate(() => document.body.textContent?.includes('In 10 minutes'))).toBe(false);
  await click(popup, 'Not today');
  await ext.setClock(60 * MINUTE);
  expect(await status(ext)).toMatchObject({ prompt: null, pace: 'daily', closedAt: null });
  await expectNotices(ext, []);
});

test('silent on leave, while paused, in quiet hours, and once the day is closed', async ({ launch }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const today = await (async () => {
    const tab = await ext.open(ext.page('manifest.json'));
    return tab.evaluate(() => {
      const date = new Date();
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    });
  })();
  await closeIn(ext, -5, [{ date: today, kind: 'leave' }]);
  expect((await status(ext)).prompt).toBeNull();
  await ask(ext, 'pause', { forMs: 60 * MINUTE });
  await closeIn(ext, -5);
  expect((await status(ext)).prompt).toBeNull();
  await ask(ext, 'close-settings', { change: { quiet: { from: 0, to: 1440 } } });
  await ask(ext, 'pause', { forMs: 0 });
  expect((await status(ext)).prompt).toBeNull();
  expect((await ask(ext, 'close-day', { plans: [] })).closedAt).not.toBeNull();
  await ask(ext, 'close-settings', { change: { quiet: { from: 0, to: 0 } } });
  expect((await status(ext)).prompt).toBeNull();
  // Reopened without comment: no second round of asking either.
  expect(await ask(ext, 'reopen-day')).toMatchObject({ closedAt: null, prompt: null });
  expect((await status(ext)).prompt).toBeNull();
  await expectNotices(ext, []);
});

test('a restart of the browser asks nothing again', async ({ launch }) => {
  const zone = afternoonZone();
  const first = await launch({ timezone: zone });
  await closeIn(first, -5);
  expect((await status(first)).prompt).toEqual({ canSnooze: true });
  await first.close();
  const again = await launch({ timezone: zone, profile: first.profile });
  const tab = await again.open('about:blank');
  expect((await status(again)).prompt).toEqual({ canSnooze: true });
  await expectNotices(again, []);
  expect(await mark(again, tab)).toBe('•');
});

test('a day is closed by keyboard, and what was parked comes back when it said', async ({ launch, demo }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const inbox = await ext.open(`${demo}?arrive=0#/inbox`);
  const flagged = (await allSuggested(inbox)).filter(({ flag }) => flag === 'emergency').length;
  expect(flagged).toBeGreaterThan(0);
  await closeIn(ext, -5);
  await status(ext);
  const tab = await ext.open(ext.page('ritual.html'));
  // By risk first: one of the demo's emergencies is a result that the laboratory itself calls critical.
  await says(tab, `${flagged - 1} Read now`);
  await says(tab, '1 critical result');
  await says(tab, 'Inbox last read');
  // Opening it is the answer to the prompt.
  expect((await status(ext)).prompt).toBeNull();
  await click(tab, 'Next');
  await click(tab, '+ results');
  await tab.click('[aria-label="One more of the results"]');
  await says(tab, '2 results');
  // The time waits for who chooses.
  await says(tab, 'Waiting for you');
  await click(tab, 'Park it');
  await says(tab, 'Breathe');
  await tab.press('Enter');
  await says(tab, 'Closed');
  await says(tab, 'Next look: tomorrow');
  const closed = await status(ext);
  expect(closed.closedAt).not.toBeNull();
  expect(closed.parked).toMatchObject([{ kind: 'results', count: 2 }]);
  await tab.waitFor(() => document.querySelectorAll('.scale input').length === 11);
  await tab.click('.scale label:nth-child(8)');
  await says(tab, 'Kept. Only you see it.');
  await tab.press('Escape');
  await says(tab, 'Have a good evening.');
  const kept = JSON.stringify((await ext.dumpStorage()).databases);
  expect(kept).toContain('"ritual-days"');
  expect(kept).toMatch(/"ritual-ease","value":\[\{"date":"[\d-]+","value":7\}\]/u);

  const popup = await popupAbout(ext, inbox);
  await says(popup, 'Closed ');
  // A moved clock is forgotten when the background stops, which a slow machine gives it the time for.
  const onReturn = async (): Promise<void> => {
    await ext.setClock((closed.parked[0]?.returnsAt ?? 0) - closed.now + MINUTE);
    await status(ext);
  };
  await onReturn();
  await expectNotices(ext, ['timeback-parked']);
  await onReturn();
  await popup.reload();
  await says(popup, '1 parked plan is back');
  await onReturn();
  const menu = await ext.open(ext.page('ritual.html#parked'));
  await says(menu, 'Back now');
  expect(await menu.axe()).toEqual([]);
  await onReturn();
  await click(menu, 'Later (2 hours)');
  await says(menu, 'Still away');
  await click(menu, 'Let go');
  await says(menu, 'Nothing is parked.');
  expect((await status(ext)).parked).toEqual([]);
  // axe itself brings style sheets that the pages refuse; everything before it was quiet.
  expect((await ext.consoleErrors()).filter(({ text }) => !text.includes('style'))).toEqual([]);
});

test('the ritual runs in the side panel too, beside the inbox', async ({ launch }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const panel = await ext.open(ext.page('sidepanel.html'));
  await click(panel, 'Close clinic');
  await panel.waitFor(() => location.pathname.endsWith('/ritual.html'));
  await says(panel, 'Today');
});

test('as a small card in the EHR’s pages, for whoever chose it; and nothing in it answers', async ({
  launch,
  demo,
}) => {
  const ext = await launch({ timezone: afternoonZone() });
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  const card = (): Promise<string> =>
    tab.inClosedRoot('timeback-panel', (root) => {
      const box = root.querySelector<HTMLElement>('.over');
      return box === null || box.hidden ? '' : (box.textContent ?? '');
    });
  await closeIn(ext, -5);
  expect((await status(ext)).prompt).not.toBeNull();
  expect(await card()).toBe('');
  // Chosen for another day: here the same one, begun anew.
  await ask(ext, 'close-settings', { change: { inPage: true } });
  await plantFacts(ext, 'ritual-nudge', { phase: 'waiting', offeredOn: [], due: null });
  await status(ext);
  await expect.poll(card).toContain('Clinic is over.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.setViewport({ width: 1100, height: 820, colorScheme });
    await tab.screenshot(`test-results/looks/${ext.name}/close-card-${colorScheme}.png`);
  }
  await tab.setViewport({ width: 320, height: 700, colorScheme: 'light' });
  await tab.screenshot(`test-results/looks/${ext.name}/close-card-narrow.png`);
  expect(await tab.axe({ hostSelectors: ['timeback-panel'], hostsOnly: true })).toEqual([]);
  await tab.clickInClosedRoot('timeback-panel', '.over button');
  expect(await card()).toBe('');
  expect((await status(ext)).prompt).toEqual({ canSnooze: true });
});

test('Esc ends it before it begins, and nothing is kept', async ({ launch }) => {
  const ext = await launch({ timezone: afternoonZone() });
  const tab = await ext.open(ext.page('ritual.html'));
  await says(tab, 'Today');
  await tab.press('Escape');
  await says(tab, 'The day is not closed, and nothing was kept.');
  expect(await status(ext)).toMatchObject({ closedAt: null, parked: [] });
  await click(tab, 'Begin again');
  await says(tab, 'Today');
  expect(await ext.cspReports()).toEqual([]);
  expect(await ext.consoleErrors()).toEqual([]);
});
