import { readFileSync } from 'node:fs';
import { MESSAGES } from '../../demo/messages.ts';
import { allSuggested, expect, test } from './harness/demo-inbox.ts';
import { searchForLeaks } from './harness/profile-search/search-profile.ts';

const PLAYBOOK = readFileSync(new URL('../../public/default-playbook.json', import.meta.url), 'utf8');
const CANARY = 'canary-of-the-clinic-day';
const NOTE = 'Mx. Quillfeather-Demo feels better on the invented dose';

/** What the day shows of people, and what the physician writes. */
function whatTheDayShows(): string[] {
  const patients = MESSAGES.flatMap(({ patient }) => (patient ? [patient.name, patient.mrn] : []));
  const starts = MESSAGES.map(({ body }) => body.slice(0, 40)).filter((text) => text.length === 40);
  return [...new Set([...patients, ...starts, NOTE])].filter((text) => !PLAYBOOK.includes(text));
}

test('inbox, notes, close, evening: the day is kept as counts, and nothing of a patient', async ({
  ext,
  demo,
  target,
}) => {
  test.setTimeout(600_000);
  // Morning: the inbox, and a message.
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const [first] = await allSuggested(tab);
  await tab.goto(`${demo}?arrive=0#/inbox/${first?.id}`);
  await tab.waitFor(() => document.querySelector('article[data-message]') !== null);
  // Noon: a note.
  await tab.goto(`${demo}?arrive=0#/notes`);
  await tab.click('.note-list a');
  await tab.click('textarea');
  await tab.type(NOTE);
  // Close: the ritual with a plan, answered, to its end.
  const ritual = await ext.open(ext.page('ritual.html'));
  const says = (text: string): Promise<unknown> =>
    ritual.waitFor((text: string) => document.body.textContent?.includes(text), text);
  await says('Today');
  await ritual.click('footer .primary');
  await ritual.click('.chip');
  await ritual.click('footer .primary');
  await says('Breathe');
  await ritual.click('footer .primary');
  await says('Closed');
  await ritual.click('.scale label:nth-child(5)');
  await says('Kept. Only you see it.');
  await ritual.click('footer .primary');
  await says('Have a good evening.');
  // Evening: somebody works on. Nothing comments on it.
  await tab.activate();
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  expect(await ext.send('close-status', {})).toMatchObject({ ok: true, value: { prompt: null } });

  await ext.inExtension(async (canary: string) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('timeback');
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      request.addEventListener('success', () => {
        const change = request.result.transaction('meta', 'readwrite');
        change.objectStore('meta').put({ key: 'canary', value: canary });
        change.addEventListener('complete', () => resolve());
      });
    });
  }, CANARY);
  const shown = whatTheDayShows();
  expect(shown).toContain(NOTE);
  const dump = JSON.stringify(await ext.dumpStorage());
  expect(dump).toContain(CANARY);
  expect(dump).toContain('ritual-parked');
  expect(shown.filter((text) => dump.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  expect(await ext.consoleErrors()).toEqual([]);
  expect(await ext.cspReports()).toEqual([]);
  await ext.close();
  expect(await searchForLeaks(ext.profile, target, { canaries: [CANARY], forbidden: shown })).toEqual([]);
});
