import type { Tab } from '../../scripts/browsers/tab.ts';
import { suggestions } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { pointAtOne } from './harness/point-at-one.ts';
import { expect, test } from './harness/fixture.ts';
import { LATE_AT, startOpenedEhr, type OpenedEhr } from './harness/opened-ehr.ts';
import { popupAbout } from './harness/popup-about.ts';

const BOX = 'timeback-teach';
const PANEL = 'timeback-panel';

let ehr: OpenedEhr;

test.beforeAll(async () => {
  ehr = await startOpenedEhr();
});

test.afterAll(async () => {
  await ehr.close();
});

/** A part of the page: the tab's own document, or that of its frame of this name. */
type Part = string | null;

const said = async (tab: Tab, part: Part, host: string, inner: string): Promise<string> => {
  const read = (root: ShadowRoot, inner: string): string => {
    const found = root.querySelector<HTMLElement>(inner);
    return found === null || found.hidden ? '' : (found.textContent ?? '');
  };
  const all = part === null ? tab.inClosedRoots(host, read, inner) : tab.inClosedRootsOf(part, host, read, inner);
  return (await all.catch(() => []))[0] ?? '';
};

const says = async (tab: Tab, part: Part, text: string, host = BOX, inner = '.panel'): Promise<void> =>
  expect.poll(async () => said(tab, part, host, inner), { timeout: 20_000 }).toContain(text);

const press = async (tab: Tab, part: Part, inner: string): Promise<void> =>
  part === null ? tab.clickInClosedRoot(BOX, inner) : tab.clickInClosedRootOf(part, BOX, inner);

/** Clicks an element of a part of the page, whatever of ours lies above it. */
async function clickOn(tab: Tab, part: Part, selector: string): Promise<void> {
  const { x, y } = await tab.waitFor(
    (part: string | null, selector: string) => {
      const frame = part === null ? null : document.querySelector<HTMLIFrameElement>(`[name="${part}"]`);
      const found = (frame?.contentDocument ?? document).querySelector(selector);
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const at = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: at.left + left + Math.min(width / 2, 60), y: at.top + top + height / 2 };
    },
    part,
    selector,
  );
  await tab.clickAt(x, y);
}

const row = (at: number): string => `#worklist tbody tr:nth-of-type(${at + 1})`;

/** From the toolbar button to "show it an opened message", in the part that has the list. */
async function teachList(ext: Ext, tab: Tab, part: Part): Promise<void> {
  await pointAtOne(ext, tab);
  await says(tab, part, 'Click one message');
  await clickOn(tab, part, `${row(2)} td:nth-of-type(4)`);
  await says(tab, part, 'All 24 messages are read');
  await press(tab, part, 'button.primary');
  await says(tab, part, 'Suggestions appear on this page now');
  await press(tab, part, '[data-open]');
  await says(tab, part, 'Open one message in your EHR');
}

/** The row's own answer, as the list beside the page says it. */
const answerOf = async (tab: Tab, part: Part, id: string): Promise<{ lane: string; flag: string } | null> => {
  const read = (root: ShadowRoot, id: string): { lane: string; flag: string } | null => {
    const toggle = root.querySelector<HTMLElement>('.strip [aria-expanded="false"]');
    toggle?.click();
    const item = root.querySelector<HTMLElement>(`.strip .list [data-id="${id}"]`);
    return item && { lane: item.dataset['lane'] ?? '', flag: item.dataset['flag'] ?? '' };
  };
  const all = part === null ? tab.inClosedRoots(PANEL, read, id) : tab.inClosedRootsOf(part, PANEL, read, id);
  return (await all.catch(() => []))[0] ?? null;
};

for (const place of ['frames', 'script-frame'] as const) {
  test(`${place}: a message that opens in another frame is taught there, and tied to its row`, async ({
    ext,
    target,
  }) => {
    test.slow();
    const looks = `test-results/learn-apart/${target}-${place}`;
    const tab = await ext.open(ehr.url(place));
    await tab.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('tbody tr').length === 24,
    );
    await teachList(ext, tab, 'list');
    await tab.screenshot(`${looks}/1-ask.png`);
    await clickOn(tab, 'list', `${row(3)} a`);
    await tab.waitFor(() =>
      document.querySelector<HTMLIFrameElement>('[name=message]')?.contentDocument?.querySelector('.note-text'),
    );
    await press(tab, 'list', 'button.primary');
    await says(tab, 'list', 'Click the text of the open message');
    await expect.poll(async () => said(tab, 'message', BOX, '.marks').then((text) => text !== null)).toBe(true);
    await tab.waitFor(
      () =>
        document
          .querySelector<HTMLIFrameElement>('[name=message]')
          ?.contentDocument?.querySelector('timeback-teach') !== null,
    );
    await clickOn(tab, 'message', '.note-text p');
    await says(tab, 'message', 'Is the whole message there');
    await tab.screenshot(`${looks}/2-check.png`);
    expect(await said(tab, 'message', BOX, '.panel')).toContain('Thank you.');
    expect(await said(tab, 'message', BOX, '.panel')).not.toContain('by itself');
    // One box at a time.
    await expect.poll(async () => said(tab, 'list', BOX, '.panel')).toBe('');
    await press(tab, 'message', 'button.primary');
    await says(tab, 'message', 'Messages are read in full when you open them');
    await press(tab, 'message', 'button.primary');

    // A flag that rises on opening is shown at once, on its row; and nothing is shown twice.
    const late = ehr.list[LATE_AT]!;
    await expect.poll(async () => (await answerOf(tab, 'list', late.id))?.lane).toBe('open-first');
    await clickOn(tab, 'list', `${row(LATE_AT)} a`);
    await expect.poll(async () => (await answerOf(tab, 'list', late.id))?.flag, { timeout: 20_000 }).toBe('emergency');
    await tab.screenshot(`${looks}/3-flag.png`);
    await expect.poll(async () => said(tab, 'message', PANEL, '.strip')).toBe('');
    // The list is loaded anew while the message is open: its flag does not go.
    await tab.evaluate(() =>
      document.querySelector<HTMLIFrameElement>('[name=list]')?.contentWindow?.location.reload(),
    );
    await expect.poll(async () => (await answerOf(tab, 'list', late.id))?.flag, { timeout: 20_000 }).toBe('emergency');
    const status = (await ext.send('page-status', {
      tabId: await ext.tabNumber(tab),
      origin: 'http://localhost',
    })) as { value: { frames: { rows: number; opened: string | null }[] } };
    const frames = status.value.frames.filter(({ rows, opened }) => rows > 0 || opened !== null);
    expect(frames.map(({ rows, opened }) => [rows, opened])).toEqual(
      expect.arrayContaining([
        [24, null],
        [0, 'tied'],
      ]),
    );
    const popup = await popupAbout(ext, tab);
    await popup.waitFor(() => document.body.textContent?.includes('Read in a part (frame) of this page: List'));
    await popup.screenshot(`${looks}/4-popup.png`);
    await popup.close();
    const kept = JSON.stringify(await ext.dumpStorage());
    for (const words of [late.subject, late.patient, 'crushing']) expect(kept).not.toContain(words);
    expect(await ext.consoleErrors()).toEqual([]);
  });
}

test('a message that says nowhere which row it is: said so, read by itself, its flag shown at once', async ({
  ext,
  target,
}) => {
  test.slow();
  const looks = `test-results/learn-apart/${target}-silent`;
  const tab = await ext.open(ehr.url('silent-frames'));
  await tab.waitFor(
    () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('tbody tr').length === 24,
  );
  await teachList(ext, tab, 'list');
  await clickOn(tab, 'list', `${row(3)} a`);
  await tab.waitFor(() =>
    document.querySelector<HTMLIFrameElement>('[name=message]')?.contentDocument?.querySelector('.note-text'),
  );
  await press(tab, 'list', 'button.primary');
  await tab.waitFor(
    () =>
      document.querySelector<HTMLIFrameElement>('[name=message]')?.contentDocument?.querySelector('timeback-teach') !==
      null,
  );
  await clickOn(tab, 'message', '.note-text p');
  await says(tab, 'message', 'not enough to be sure');
  await tab.screenshot(`${looks}/1-check.png`);
  await press(tab, 'message', 'button.primary');
  await says(tab, 'message', 'goes on saying “Open first”');
  await press(tab, 'message', 'button.primary');
  const late = ehr.list[LATE_AT]!;
  await expect.poll(async () => (await answerOf(tab, 'list', late.id))?.lane).toBe('open-first');
  await clickOn(tab, 'list', `${row(LATE_AT)} a`);
  await says(tab, 'message', 'to read now', PANEL, '.strip');
  await says(tab, 'message', 'does not say which line', PANEL, '.strip');
  await tab.screenshot(`${looks}/2-flag.png`);
  expect((await answerOf(tab, 'list', late.id))?.lane).toBe('open-first');
});

test('a message that opens in a modal dialog is taught over it, and tied to its row', async ({ ext, target }) => {
  test.slow();
  const looks = `test-results/learn-apart/${target}-dialog`;
  const tab = await ext.open(ehr.url('dialog'));
  await tab.waitFor(() => document.querySelectorAll('#worklist tbody tr').length === 24);
  await teachList(ext, tab, null);
  await clickOn(tab, null, `${row(3)} a`);
  await tab.waitFor(() => document.querySelector('dialog[open] .note-text') !== null);
  // All but the dialog is dead to the mouse; the box is not.
  await press(tab, null, 'button.primary');
  await says(tab, null, 'Click the text of the open message');
  await clickOn(tab, null, '.note-text p');
  await says(tab, null, 'Is the whole message there');
  await tab.screenshot(`${looks}/1-check.png`);
  await press(tab, null, 'button.primary');
  await says(tab, null, 'Messages are read in full when you open them');
  await press(tab, null, 'button.primary');
  await tab.click('dialog > button');
  const late = ehr.list[LATE_AT]!;
  await expect.poll(async () => (await answerOf(tab, null, late.id))?.lane).toBe('open-first');
  await clickOn(tab, null, `${row(LATE_AT)} a`);
  await expect.poll(async () => (await answerOf(tab, null, late.id))?.flag, { timeout: 20_000 }).toBe('emergency');
  await says(tab, null, 'to read now', PANEL, '.strip');
  await tab.screenshot(`${looks}/2-flag.png`);
  expect(await ext.consoleErrors()).toEqual([]);
});

test('a message that opens on a page of its own: taught there, and its row keeps the flag that rose on opening', async ({
  ext,
  target,
}) => {
  test.slow();
  const looks = `test-results/learn-apart/${target}-page`;
  const tab = await ext.open(ehr.url('page'));
  await tab.waitFor(() => document.querySelectorAll('#worklist tbody tr').length === 24);
  await teachList(ext, tab, null);
  await clickOn(tab, null, `${row(3)} a`);
  await tab.waitFor(() => document.querySelector('.note-text') !== null);
  await says(tab, null, 'Click the text of the open message');
  await tab.screenshot(`${looks}/1-click.png`);
  await clickOn(tab, null, '.note-text p');
  await says(tab, null, 'Is the whole message there');
  expect(await said(tab, null, BOX, '.panel')).not.toContain('by itself');
  await tab.screenshot(`${looks}/2-check.png`);
  expect(await tab.axe({ hostSelectors: [BOX], hostsOnly: true })).toEqual([]);
  await press(tab, null, 'button.primary');
  await says(tab, null, 'Messages are read in full when you open them');
  await press(tab, null, 'button.primary');
  await tab.goto(ehr.url('page'));
  await tab.waitFor(() => document.querySelectorAll('#worklist tbody tr').length === 24);
  await expect.poll(async () => (await suggestions(tab).catch(() => [])).length, { timeout: 20_000 }).toBe(24);
  const late = ehr.list[LATE_AT]!;
  expect((await answerOf(tab, null, late.id))?.flag).toBe('');
  // The lesson is over: a page that loads now is left alone.
  await clickOn(tab, null, `${row(LATE_AT)} a`);
  await says(tab, null, 'to read now', PANEL, '.strip');
  await tab.screenshot(`${looks}/3-flag.png`);
  expect(await tab.evaluate(() => document.querySelector('timeback-teach') === null)).toBe(true);
  const popup = await popupAbout(ext, tab);
  await popup.waitFor(() => document.body.textContent?.includes('open without its list'));
  await popup.close();
  // Back on the list, whose rows say nothing of it.
  await tab.goto(ehr.url('page'));
  await expect.poll(async () => (await answerOf(tab, null, late.id))?.flag, { timeout: 20_000 }).toBe('emergency');
  expect((await answerOf(tab, null, late.id))?.lane).toBe('open-first');
  await says(tab, null, 'to read now', PANEL, '.strip');
  await tab.screenshot(`${looks}/4-back.png`);
  const kept = JSON.stringify(await ext.dumpStorage());
  for (const words of [late.id, late.subject, late.patient, 'crushing']) expect(kept).not.toContain(words);
  expect(await ext.consoleErrors()).toEqual([]);
});
