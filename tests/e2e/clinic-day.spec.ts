import { readFileSync } from 'node:fs';
import { MESSAGES } from '../../demo/messages.ts';
import { expect, test, versionInUse } from './harness/clinic.ts';
import { afternoonZone, closeIn, expectNotices, MINUTE, status } from './harness/clinic-close.ts';
import { allSuggested } from './harness/demo-inbox.ts';
import { plantFacts, storedHours } from './harness/hours-store.ts';
import { searchForLeaks } from './harness/profile-search/search-profile.ts';
import { notOfMakers, recordRequests } from './harness/request-recorder.ts';

const PLAYBOOK = readFileSync(new URL('../../public/default-playbook.json', import.meta.url), 'utf8');
const CANARY = 'canary-of-the-clinic-day';
const NOTE = 'Mx. Quillfeather-Demo feels better on the invented dose';

/** What the day shows of people, and what the physician writes. */
function whatTheDayShows(): string[] {
  const patients = MESSAGES.flatMap(({ patient }) => (patient ? [patient.name, patient.mrn] : []));
  const starts = MESSAGES.map(({ body }) => body.slice(0, 40)).filter((text) => text.length === 40);
  return [...new Set([...patients, ...starts, NOTE])].filter((text) => !PLAYBOOK.includes(text));
}

test('inbox, notes, close, evening: the day is kept as counts, and nothing of a patient leaves or stays', async ({
  launch,
  clinic,
  demo,
  target,
}) => {
  test.setTimeout(900_000);
  const recorder = await recordRequests();
  await clinic.publish({ ...(JSON.parse(PLAYBOOK) as object), scenarios: [], id: 'cedar', name: 'Cedar', version: 14 });
  const { address, publicKey } = clinic;
  const ext = await launch({
    timezone: afternoonZone(),
    proxy: recorder.address,
    policy: { playbookAddress: address, playbookKeys: [publicKey], playbookId: 'cedar' },
  });
  // Twice: where each page and worker asks, in the browser's words; and where anything goes, by a proxy.
  const asked = await ext.browser.watchRequests();
  // Early: the clinic's playbook is followed, and the person counts their own time.
  await expect.poll(async () => versionInUse(ext), { timeout: 60_000 }).toBe(14);
  await plantFacts(ext, 'hours', { alone: 'yes' });
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
  // Clinic ends over the open note: nothing is said. The note is left, and the one prompt comes.
  await closeIn(ext, -5);
  expect((await status(ext)).prompt).toBeNull();
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelector('textarea') === null);
  expect((await status(ext)).prompt).toEqual({ canSnooze: true });
  await expectNotices(ext, ['timeback-close']);
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
  await ext.setClock(180 * MINUTE);
  await tab.activate();
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  expect(await status(ext)).toMatchObject({ prompt: null });
  await ext.send('check-link', {});
  await expectNotices(ext, []);
  expect((await storedHours(ext)).history.slots.length).toBeGreaterThan(0);

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

  // The whole day's requests: those of the EHR's pages, and the playbook's own address.
  const known = [new URL(demo).origin, clinic.host.origin].sort();
  expect(await asked()).toEqual(known);
  expect(notOfMakers(recorder.origins())).toEqual(known);
  // And one that somebody else was asked for would have been seen, from a page of ours and from any other.
  const page = await ext.open('about:blank');
  await ritual.evaluate(async () => fetch('https://from-the-extension.invalid/').catch(() => null));
  await page.evaluate(async () => fetch('http://from-the-page.invalid/').catch(() => null));
  const canaries = ['http://from-the-page.invalid', 'https://from-the-extension.invalid:443'];
  expect(notOfMakers(recorder.origins())).toEqual([...known, ...canaries].sort());
  expect((await asked()).length).toBe(known.length + canaries.length);

  await ext.close();
  await recorder.close();
  expect(await searchForLeaks(ext.profile, target, { canaries: [CANARY], forbidden: shown })).toEqual([]);
});
