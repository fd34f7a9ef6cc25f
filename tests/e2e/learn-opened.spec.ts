import type { Tab } from '../../scripts/browsers/tab.ts';
import { expect, suggestions, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { pointAtOne } from './harness/point-at-one.ts';

const BOX = 'timeback-teach';

const boxSays = async (tab: Tab, text: string): Promise<void> =>
  expect
    .poll(
      async () => (await tab.inClosedRoots(BOX, (root) => root.querySelector('.panel')?.textContent ?? ''))[0] ?? '',
    )
    .toContain(text);

const middleOf = async (tab: Tab, selector: string): Promise<{ x: number; y: number }> =>
  tab.evaluate((selector: string) => {
    const found = document.querySelector(selector)!;
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + Math.min(width / 2, 60), y: top + height / 2 };
  }, selector);

const clickOn = async (tab: Tab, selector: string): Promise<void> => {
  const { x, y } = await middleOf(tab, selector);
  await tab.clickAt(x, y);
};

/** The popup is opened for the tab, and its button for teaching is pressed. */
async function startTeaching(ext: Ext, tab: Tab): Promise<void> {
  await pointAtOne(ext, tab);
  await boxSays(tab, 'Click one message');
}

/** A message of a patient that the list only begins, by what the suggestions say: it has to be opened first. */
async function unreadId(tab: Tab): Promise<string> {
  // The panel is not there before the list was read.
  await expect
    .poll(async () => (await suggestions(tab).catch(() => [])).some(({ lane }) => lane === 'open-first'), {
      timeout: 20_000,
    })
    .toBe(true);
  const found = (await suggestions(tab)).find(({ lane }) => lane === 'open-first');
  if (!found) throw new Error('no message has to be opened first');
  return found.id;
}

test('an opened message is taught by clicking its text; then opening a message is reading it in full', async ({
  ext,
  demo,
  target,
}) => {
  test.slow();
  const looks = `test-results/learn-opened/${target}`;
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelectorAll('.inbox-list > .card').length > 50);
  await startTeaching(ext, tab);
  await clickOn(tab, '.inbox-list > .card:nth-of-type(2) .card-subject');
  await boxSays(tab, 'messages are read.');
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Suggestions appear on this page now');
  await boxSays(tab, 'Open first');
  await tab.clickInClosedRoot(BOX, '[data-open]');
  await boxSays(tab, 'Open one message in your EHR');
  await tab.screenshot(`${looks}/1-open.png`);
  expect(await tab.axe({ hostSelectors: [BOX], hostsOnly: true })).toEqual([]);

  // The page is the person's own in this step: a click opens the message.
  await clickOn(tab, '.inbox-list > .card:nth-of-type(3) .card-subject');
  await tab.waitFor(() => document.querySelector('.message-body p') !== null);
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Click the text of the open message');
  await clickOn(tab, '.inbox-list > .card:nth-of-type(3) .card-subject');
  await boxSays(tab, 'That is the list');
  await clickOn(tab, '.message-body p');
  await boxSays(tab, 'Is the whole message there');
  const body = await tab.evaluate(
    () => document.querySelector('.message-body')?.textContent?.replaceAll(/\s+/g, '') ?? '',
  );
  const read = await tab.inClosedRoot(BOX, (root) =>
    root.querySelector('.opened')?.textContent?.replaceAll(/\s+/g, ''),
  );
  expect(read).toBe(body);
  await tab.screenshot(`${looks}/2-check.png`);
  expect(await tab.axe({ hostSelectors: [BOX], hostsOnly: true })).toEqual([]);
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Messages are read in full when you open them');
  await tab.screenshot(`${looks}/3-saved.png`);
  await tab.clickInClosedRoot(BOX, 'button.primary');

  const kept = JSON.stringify(await ext.dumpStorage());
  const learnt = /"open":\{"root".*?\}\}/u.exec(kept)?.[0];
  expect(learnt).toContain('"text":{"in":".message-body"}');
  expect(learnt).toContain('"subject":{"in":".message-subject"}');
  const words = await tab.evaluate(() => document.querySelector('.message-body p')?.textContent?.slice(0, 40) ?? '');
  expect(words).not.toBe('');
  expect(kept.includes(words)).toBe(false);

  // Another message, with what was learnt alone: it no longer has to be opened first once it is open.
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await tab.reload();
  const id = await unreadId(tab);
  await tab.evaluate((id: string) => (location.hash = `#/inbox/${id}`), id);
  await expect
    .poll(async () => (await suggestions(tab).catch(() => [])).find((one) => one.id === id)?.lane ?? 'open-first', {
      timeout: 20_000,
    })
    .not.toBe('open-first');
  expect(await ext.consoleErrors()).toEqual([]);
});
