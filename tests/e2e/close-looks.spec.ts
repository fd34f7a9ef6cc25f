import type { Tab } from '../../scripts/browsers/tab.ts';
import { allSuggested, expect, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';

const VIEWS = [
  { name: 'light', width: 1100, height: 820, colorScheme: 'light' },
  { name: 'dark', width: 1100, height: 820, colorScheme: 'dark' },
  { name: 'narrow', width: 320, height: 700, colorScheme: 'light' },
] as const;

const click = async (tab: Tab, words: string): Promise<void> => {
  await tab.waitFor((words: string) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
    button?.setAttribute('data-click', words);
    return button !== undefined;
  }, words);
  await tab.click(`[data-click="${words}"]`);
};
const title = async (tab: Tab, words: string): Promise<unknown> =>
  tab.waitFor((words: string) => document.querySelector('h1')?.textContent?.includes(words), words);
/** Nothing may hang over the side, at any width. */
const fits = async (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

async function look(tab: Tab, target: string, step: string): Promise<void> {
  for (const { name, ...view } of VIEWS) {
    await tab.setViewport(view);
    await tab.screenshot(`test-results/looks/${target}/close-${step}-${name}.png`, { fullPage: true });
    expect(await fits(tab), `${step} ${name}`).toBe(true);
    expect(await tab.axe(), `${step} ${name}`).toEqual([]);
  }
  await tab.setViewport(VIEWS[0]);
}

const openRoom = async (ext: Ext, hash: string): Promise<Tab> => {
  const tab = await ext.open(ext.page(`ritual.html${hash}`));
  await tab.setViewport(VIEWS[0]);
  await tab.waitFor(() => document.querySelector('h1') !== null);
  return tab;
};

test('every step of every room reads well, light, dark and narrow', async ({ ext, demo, target }) => {
  test.setTimeout(600_000);
  const inbox = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(inbox);

  const rooms = {
    '': ['Today', 'Park', 'Breathe', 'Close'],
    '#reset': ['Breathe', 'Let go', 'next patient'],
    '#handover': ['loosen', 'Breathe', 'Handed'],
    '#huddle': ['risks', 'Who owns', 'practice', 'thank'],
  };
  for (const [hash, steps] of Object.entries(rooms)) {
    const tab = await openRoom(ext, hash);
    for (const [at, step] of steps.entries()) {
      await title(tab, step);
      await click(tab, 'Hold');
      if (step === 'Park') {
        await click(tab, '+ results');
        await click(tab, '+ notes');
      }
      if (step === 'practice') await click(tab, 'Turn over');
      await look(tab, target, `${hash.slice(1) || 'closing'}-${at + 1}`);
      await tab.click('footer .primary');
    }
    await look(tab, target, `${hash.slice(1) || 'closing'}-over`);
    await tab.close();
  }

  const menu = await openRoom(ext, '#menu');
  await look(menu, target, 'menu');
  const welcome = await ext.open(ext.page('welcome.html'));
  await welcome.waitFor(() => document.querySelectorAll('.sample li').length === 3);
  for (const at of [1, 2, 3]) {
    await welcome.waitFor((at: number) => document.body.textContent?.includes(`${at} of 3`), at);
    await look(welcome, target, `welcome-${at}`);
    await click(welcome, at === 2 ? 'Skip' : 'Keep');
  }
  await look(welcome, target, 'welcome-end');
});

test('without motion the breath is words', async ({ ext, target }) => {
  const tab = await openRoom(ext, '#reset');
  await tab.setViewport({ reducedMotion: true });
  await tab.waitFor(() => getComputedStyle(document.querySelector('.circle') ?? document.body).display === 'none');
  await tab.waitFor(() => document.querySelector('.breath')?.textContent === 'Breathe out');
  await tab.screenshot(`test-results/looks/${target}/close-breathe-words.png`);
  expect(await tab.axe()).toEqual([]);
});
