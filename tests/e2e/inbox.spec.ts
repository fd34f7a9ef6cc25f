import { readFileSync } from 'node:fs';
import { allSuggested, expect, openInbox, suggestions, test, type Suggested } from './harness/demo-inbox.ts';

interface Expected {
  readonly id: string;
  readonly opened: { readonly lane: string; readonly ruleNumber: number | null; readonly flag: string | null };
  readonly inList: { readonly lane: string; readonly flag: string | null };
  readonly why: string;
}

const EXPECTED = JSON.parse(
  readFileSync(new URL('../fixtures/demo/messages.expected.json', import.meta.url), 'utf8'),
) as Expected[];

/** The numbers of the design's table of rules, as this playbook calls them. */
const RULES: Readonly<Record<number, readonly string[]>> = {
  1: ['scheduling'],
  2: ['portal-help', 'portal-urgent-result'],
  3: ['billing', 'billing-medicine-cost'],
  4: ['records-copy'],
  5: ['duplicate-alert'],
  6: ['order-notice', 'order-notice-nurse'],
  7: ['outside-event'],
  8: ['no-show', 'no-show-nurse'],
  9: ['staff-fyi'],
  10: ['referral-status', 'referral-status-nurse'],
  11: ['referral-request'],
  12: ['prior-auth'],
  13: ['denial'],
  14: ['pharmacy-clarification'],
  15: ['forms'],
  16: ['equipment', 'equipment-nurse'],
  17: ['vaccine'],
  18: ['cc-chart'],
  19: ['consult-note'],
  20: ['discharge-call', 'hospital-event'],
  21: ['refill-stable'],
  22: ['refill-monitoring'],
  23: ['refill-controlled'],
  24: ['refill-high-risk'],
  25: ['refill-unlisted', 'refill-stopped-early-lost'],
  26: ['last-doses', 'last-doses-prescriber'],
  27: ['normal-lab'],
  28: ['result-not-normal'],
  29: ['imaging-pathology'],
  30: ['result-corrected', 'result-addended'],
  31: ['ordered-elsewhere'],
  32: ['home-readings'],
  33: ['symptom-triage', 'symptom-any-type'],
  34: ['medication-question'],
  35: ['second-message'],
  36: ['pregnancy-infant'],
  37: ['behavioral-health', 'mood-violence-substance'],
  38: ['proxy-sensitive', 'confidential-request'],
  39: ['staff-question'],
  40: ['complaint', 'legal-or-harm'],
};

const expectedOf = (id: string): Expected => {
  const found = EXPECTED.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario for ${id}`);
  return found;
};

test('every message of the demo inbox gets the lane and flag that its scenario says', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const found = await allSuggested(tab);
  expect(found.length).toBeGreaterThanOrEqual(60);
  const said = found.map(({ id, lane, flag }) => ({ id, lane, flag }));
  expect(said).toEqual(found.map(({ id }) => ({ id, ...expectedOf(id).inList })));
  // Flags first: the list is what keyboard and screen reader users go through.
  const flagged = found.map(({ flag }) => flag !== null);
  expect(flagged).toEqual([...flagged].sort((a, b) => Number(b) - Number(a)));
});

test('every message, once opened and read in full, gets the lane, rule and flag that its scenario says', async ({
  ext,
  demo,
}) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const listed = await allSuggested(tab);
  const wrong: unknown[] = [];
  for (const { id } of listed) {
    await tab.goto(`${demo}?arrive=0#/inbox/${id}`);
    await tab.waitFor((open: string) => document.querySelector(`article[data-message="${open}"]`) !== null, id);
    const { opened, why } = expectedOf(id);
    const matches = (one: Suggested | undefined): boolean =>
      one?.lane === opened.lane &&
      one.flag === opened.flag &&
      (opened.ruleNumber === null ? one.rule === null : (RULES[opened.ruleNumber] ?? []).includes(one.rule ?? ''));
    let now: Suggested | undefined;
    for (let tries = 0; tries < 40 && !matches(now); tries += 1) {
      now = (await suggestions(tab)).find((one) => one.id === id);
      if (!matches(now)) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (!matches(now)) wrong.push({ id, why, expected: opened, now });
  }
  expect(wrong).toEqual([]);
});

test('a row that the page has not filled yet has no badge until it says something', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const has = async (): Promise<boolean> =>
    tab.evaluate(() => document.querySelector('#later timeback-badge') !== null);
  await tab.evaluate(() => {
    const list = document.querySelector('.inbox-list');
    const row = list?.querySelector('.card')?.cloneNode(true) as HTMLElement;
    row.id = 'later';
    for (const part of row.querySelectorAll('timeback-badge, time, [class^="card-"]:not(.card-link, .card-line)'))
      part.remove();
    row.querySelector('a')?.setAttribute('href', '#/inbox/later');
    list?.prepend(row);
  });
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await has()).toBe(false);
  await tab.evaluate(() => {
    const subject = document.createElement('span');
    subject.className = 'card-subject';
    subject.textContent = 'Refill of lisinopril';
    document.querySelector('#later .card-line')?.append(subject);
  });
  await expect.poll(has).toBe(true);
});

test('what was read in full is remembered when the message is closed again', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const before = await allSuggested(tab);
  const unread = before.find(({ lane }) => lane === 'open-first');
  expect(unread).toBeDefined();
  const id = unread?.id ?? '';
  await tab.goto(`${demo}?arrive=0#/inbox/${id}`);
  await expect.poll(async () => (await suggestions(tab)).find((one) => one.id === id)?.lane).not.toBe('open-first');
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelector('article.message') === null);
  const after = await suggestions(tab);
  expect(after.find((one) => one.id === id)?.lane).toBe(expectedOf(id).opened.lane);
});

test('a stopped background worker is felt by nobody', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const before = await allSuggested(tab);
  await ext.killBackground();
  await tab.reload();
  expect(await allSuggested(tab)).toEqual(before);
  await ext.killBackground();
  const unread = before.find(({ lane }) => lane === 'open-first')?.id ?? '';
  await tab.goto(`${demo}?arrive=0#/inbox/${unread}`);
  await expect
    .poll(async () => (await suggestions(tab)).find(({ id }) => id === unread)?.lane)
    .toBe(expectedOf(unread).opened.lane);
});

test('a badge stays with its message when the list is re-rendered without keys, sorted and filtered', async ({
  ext,
  demo,
}) => {
  const tab = await ext.open(`${demo}?poll=400#/inbox`);
  await allSuggested(tab);
  const arrived = 'msg-1052';
  await tab.waitFor((id: string) => document.querySelector(`a[href$="${id}"]`) !== null, arrived);
  /** Every badge that can be seen, with the message of its row and what it says. */
  const seen = async (): Promise<{ row: string; badge: string | null }[]> =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('timeback-badge')]
        .filter((badge) => getComputedStyle(badge).visibility === 'visible')
        .map((badge) => ({
          row: badge.parentElement?.querySelector('a')?.getAttribute('href')?.replace('#/inbox/', '') ?? '',
          badge: badge.getAttribute('for'),
        })),
    );
  const check = async (): Promise<void> => {
    await expect.poll(async () => (await seen()).length).toBeGreaterThan(10);
    for (const { row, badge } of await seen()) expect(badge).toBe(row);
  };
  await check();
  await expect.poll(async () => (await suggestions(tab)).some(({ id }) => id === arrived)).toBe(true);
  await tab.evaluate(() => {
    const sort = document.querySelector('select');
    if (!sort) throw new Error('no sort');
    sort.selectedIndex = 1;
    sort.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await check();
  await tab.evaluate(() => document.querySelector('.inbox-list')?.scrollTo(0, 1500));
  await check();
  await tab.click('input');
  await tab.type('refill');
  await tab.waitFor(() => document.querySelectorAll('.inbox-list > .card').length < 30);
  for (const { row, badge } of await seen()) expect(badge).toBe(row);
});
