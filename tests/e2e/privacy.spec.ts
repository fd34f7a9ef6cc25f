import { readFileSync } from 'node:fs';
import { MESSAGES } from '../../demo/messages.ts';
import { searchForLeaks } from './harness/profile-search/search-profile.ts';
import { allSuggested, expect, suggestions, test } from './harness/demo-inbox.ts';

const PLAYBOOK = readFileSync(new URL('../../public/default-playbook.json', import.meta.url), 'utf8');

/** What the demo shows of people and their messages: names, record numbers, and words that are not the playbook's own. */
function whatTheDemoShows(): string[] {
  const patients = MESSAGES.flatMap(({ patient }) => (patient ? [patient.name, patient.mrn] : []));
  const starts = MESSAGES.map(({ body }) => body.slice(0, 40)).filter((text) => text.length === 40);
  const subjects = MESSAGES.map(({ subject }) => subject).filter((subject) => subject.length > 12);
  const shown = new Set([...patients, ...starts, ...subjects, ...MESSAGES.map(({ id }) => id)]);
  return [...shown].filter((text) => !PLAYBOOK.includes(text));
}

test('after a day at the demo, nothing of a patient is in anything of ours', async ({ ext, demo, target }) => {
  const canaries = ['canary-in-local-storage', 'canary-in-the-database'];
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const listed = await allSuggested(tab);
  for (const { id } of listed.slice(0, 15)) {
    await tab.goto(`${demo}?arrive=0#/inbox/${id}`);
    await tab.waitFor((open: string) => document.querySelector(`article[data-message="${open}"]`) !== null, id);
    await suggestions(tab);
  }
  await ext.killBackground();
  await tab.reload();
  await allSuggested(tab);
  await ext.inExtension(
    async (local: string, stored: string) => {
      const scope = globalThis as unknown as Record<
        string,
        { storage: { local: { set(value: object): Promise<void> } } }
      >;
      await (scope['browser'] ?? scope['chrome'])?.storage.local.set({ canary: local });
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('timeback');
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const change = request.result.transaction('meta', 'readwrite');
          change.objectStore('meta').put({ key: 'canary', value: stored });
          change.addEventListener('complete', () => resolve());
        });
      });
    },
    ...(canaries as [string, string]),
  );

  const shown = whatTheDemoShows();
  expect(shown.length).toBeGreaterThan(200);
  const dump = JSON.stringify(await ext.dumpStorage());
  for (const canary of canaries) expect(dump).toContain(canary);
  expect(shown.filter((text) => dump.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);

  await ext.close();
  expect(await searchForLeaks(ext.profile, target, { canaries, forbidden: shown })).toEqual([]);
});

test('the page cannot see a database of ours', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  expect(await tab.evaluate(async () => indexedDB.databases())).toEqual([]);
  expect(await tab.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
});

test('a content script is refused everything but its own questions', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  // The page itself has no way to the background at all.
  expect(
    await tab.evaluate(() => {
      const scope = globalThis as unknown as { chrome?: { runtime?: unknown }; browser?: unknown };
      return scope.chrome?.runtime === undefined && scope.browser === undefined;
    }),
  ).toBe(true);
  expect(await ext.send('route', { messages: [], others: [] })).toEqual({ ok: false, error: 'not-allowed' });
  expect(await ext.send('nonsense', {})).toEqual({ ok: false, error: 'unknown-type' });
  expect(await ext.send('page-status', { tabId: 'x' })).toEqual({ ok: false, error: 'bad-payload' });
});
