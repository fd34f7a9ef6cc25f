import type { Tab } from '../../scripts/browsers/tab.ts';
import { messages } from '../pages/messages.ts';
import { pageProfile } from '../pages/profile.ts';
import { expect, test } from './harness/fixture.ts';
import { servePage, type ServedPage } from './harness/serve-page.ts';

/**
 * A tab as EHRs make them: folders that only look like a list, a short list of what is new, the inbox itself, and a longer copy
 * of it in a frame that is not shown. Which of them a frame is, its address says.
 */
const PAGE = `<!doctype html><html lang="en"><title>Frames</title>
<style>
  body { margin: 0; font: 14px sans-serif }
  iframe { width: 480px; height: 420px; border: 1px solid #888 }
  iframe[hidden] { display: none }
  li { display: flex; gap: 12px; height: 24px; padding-right: 200px; overflow: hidden; white-space: nowrap }
</style>
<body></body>
<script>
  const all = ${JSON.stringify(messages(30)).replaceAll('<', '\\u003c')};
  const add = (tag, into, set) => { const made = Object.assign(document.createElement(tag), set); into.append(made); return made; };
  window.fill = (count) => {
    document.querySelector('.inbox').replaceChildren(...all.slice(0, count).map((message) => {
      const row = document.createElement('li');
      add('a', row, { href: '/message/' + message.id, textContent: message.subject });
      add('span', row, { className: 'type', textContent: message.type });
      add('time', row, { dateTime: message.date, textContent: message.date.slice(0, 10) });
      return row;
    }));
  };
  const place = location.pathname.slice(1);
  const counts = { recent: 5, inbox: 12, copy: 30 };
  if (place === '') {
    for (const name of ['folders', 'recent', 'inbox', 'copy']) {
      add('iframe', document.body, { src: '/' + name, name, title: name, hidden: name === 'copy' });
    }
  } else if (place === 'folders') {
    const list = add('ul', document.body, {});
    for (const { subject, date } of all) add('li', list, { textContent: subject + ', ' + date.slice(0, 10) });
  } else {
    add('ul', document.body, { className: 'inbox' });
    fill(counts[place]);
  }
</script></html>`;

const PROFILE = {
  ...pageProfile('frames', {
    match: { has: '.inbox' },
    frames: 'any',
    list: {
      root: '.inbox',
      row: ':scope > li',
      expect: { min: 0, max: 100 },
      id: { in: 'a[href*="/message/"]', from: 'href', after: '/message/' },
    },
    fields: { category: { in: '.type' }, subject: { in: 'a' }, date: { in: 'time', from: 'datetime' } },
  }),
};

let page: ServedPage;
test.beforeAll(async () => {
  page = await servePage(PAGE);
});
test.afterAll(async () => page.close());

/** For the page ('') and each frame: how many badges are seen in it, and whether the strip is. */
const seen = async (tab: Tab): Promise<Record<string, { badges: number; strip: boolean }>> =>
  tab.evaluate(() => {
    const stripIn = (inside: Document): boolean => {
      const height = inside.defaultView?.innerHeight ?? 0;
      for (let up = 10; up < 60; up += 10)
        if (inside.elementFromPoint(40, height - up)?.localName === 'timeback-panel') return true;
      return false;
    };
    const look = (inside: Document): { badges: number; strip: boolean } => ({
      badges: [...inside.querySelectorAll('timeback-badge')].filter(
        (badge) => getComputedStyle(badge).visibility === 'visible' && badge.getBoundingClientRect().width > 0,
      ).length,
      strip: stripIn(inside),
    });
    const frames = [...document.querySelectorAll('iframe')];
    return Object.fromEntries([
      ['', look(document)],
      ...frames.map((frame) => [frame.name, look(frame.contentDocument!)] as const),
    ]);
  });

const NOTHING = { badges: 0, strip: false };
const NOWHERE = { '': NOTHING, folders: NOTHING, recent: NOTHING, inbox: NOTHING, copy: NOTHING };

/** As a tab of the EHR does: one frame is put behind, another comes to the front. */
const turn = async (tab: Tab, behind: string, front: string): Promise<void> =>
  tab.evaluate(
    (behind, front) => {
      document.querySelector<HTMLElement>(`iframe[name="${behind}"]`)!.hidden = true;
      document.querySelector<HTMLElement>(`iframe[name="${front}"]`)!.hidden = false;
    },
    behind,
    front,
  );

const fill = async (tab: Tab, name: string, count: number): Promise<void> =>
  tab.evaluate(
    (name, count) => {
      const inside = document.querySelector<HTMLIFrameElement>(`iframe[name="${name}"]`)!.contentWindow;
      (inside as unknown as { fill: (count: number) => void }).fill(count);
    },
    name,
    count,
  );

test('a tab of several frames has one strip and one set of badges, where the inbox is', async ({ ext }) => {
  await ext.send('test-set-pages', { profiles: [PROFILE], badgeColours: {} });
  const tab = await ext.open(`${page.origin}/`);
  await tab.setViewport({ width: 1020, height: 900 });

  // Of three frames that hold a list of messages: the longest that is shown.
  await expect.poll(async () => seen(tab)).toEqual({ ...NOWHERE, inbox: { badges: 12, strip: true } });

  await fill(tab, 'inbox', 3);
  await expect.poll(async () => seen(tab)).toEqual({ ...NOWHERE, recent: { badges: 5, strip: true } });
  await fill(tab, 'inbox', 12);
  await expect.poll(async () => seen(tab)).toEqual({ ...NOWHERE, inbox: { badges: 12, strip: true } });

  // Another tab of the EHR comes to the front: its frame is shown, the one before is kept behind it.
  await fill(tab, 'copy', 8);
  await turn(tab, 'inbox', 'copy');
  await expect.poll(async () => seen(tab)).toEqual({ ...NOWHERE, copy: { badges: 8, strip: true } });
  await turn(tab, 'copy', 'inbox');
  await expect.poll(async () => seen(tab)).toEqual({ ...NOWHERE, inbox: { badges: 12, strip: true } });
});
