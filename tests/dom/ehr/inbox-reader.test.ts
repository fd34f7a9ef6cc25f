import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EhrProfile } from '../../../lib/core/shared/ehr-profile.ts';
import { createInboxReader, type InboxReader, type Snapshot } from '../../../lib/ehr/inbox-reader.ts';
import { timebackDemo } from '../../../lib/ehr/profiles/timeback-demo.ts';
import { idle, load } from './snapshot-of.ts';

const profile: EhrProfile = { ...timebackDemo, list: { ...timebackDemo.list, expect: { min: 0, max: 5 } } };
const card = (id: string, subject = `Subject ${id}`): string =>
  `<li class="card"><a href="#/inbox/${id}"><span class="card-subject">${subject}</span></a></li>`;
const inbox = (...cards: string[]): string =>
  `<main><section class="inbox"><ul class="inbox-list">${cards.join('')}</ul></section></main>`;

let life: AbortController;
let reader: InboxReader;
let lists: { readonly list: Element; readonly signal: AbortSignal }[];
let seen: Snapshot[];

function start(profiles: readonly EhrProfile[] = [profile], whenIdle = idle): void {
  reader = createInboxReader(
    profiles,
    document,
    {
      whenIdle,
      openRoot: ({ shadowRoot }) => shadowRoot,
      listFound: (list, signal) => lists.push({ list, signal }),
      seen: (snapshot) => seen.push(snapshot),
    },
    life.signal,
  );
}
const subjects = (): string[] => seen.at(-1)?.readings.map(({ message }) => message.subject) ?? [];
const main = (): Element => document.querySelector('main') ?? document.body;
/** Mutation records come as microtasks; bursts settle after 60 ms; idle moments are timers. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  life = new AbortController();
  lists = [];
  seen = [];
  load('<!doctype html><title>Synthetic</title><main></main>', '/#/inbox');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('createInboxReader', () => {
  it('reads the list that is there', async () => {
    main().outerHTML = inbox(card('1'), card('2'));
    start();
    await settled();
    expect(lists).toHaveLength(1);
    expect(seen).toHaveLength(1);
    expect(subjects()).toEqual(['Subject 1', 'Subject 2']);
    expect(reader.rows()).toHaveLength(2);
  });

  it('says that it knows no profile for the page, and reads when there is one', async () => {
    start();
    await settled();
    expect(seen.at(-1)).toMatchObject({ profile: null, problem: 'no-profile', rows: 0 });
    main().outerHTML = inbox(card('1'));
    await settled();
    expect(seen.at(-1)?.problem).toBeNull();
    expect(subjects()).toEqual(['Subject 1']);
  });

  it('follows a list that the page swaps, and ends with the one before', async () => {
    main().outerHTML = inbox(card('1'));
    start();
    await settled();
    main().outerHTML = inbox(card('7'), card('8'));
    await settled();
    expect(lists.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(lists[1]?.list.isConnected).toBe(true);
    expect(subjects()).toEqual(['Subject 7', 'Subject 8']);
    main().replaceChildren();
    await settled();
    expect(lists.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    expect(seen.at(-1)).toMatchObject({ readings: [], rows: 0 });
    expect(reader.rows()).toEqual([]);
  });

  it('reads changed rows again, change after change, and only those', async () => {
    main().outerHTML = inbox(card('1'), card('2'));
    start();
    await settled();
    const untouched = seen.at(-1)?.readings[1];
    for (const subject of ['First', 'Second', 'Third']) {
      const row = reader.rows()[0];
      const label = row?.querySelector('.card-subject');
      if (!row || !label) throw new Error('no row');
      label.textContent = subject;
      reader.changed(new Set([row]));
      await settled();
      expect(subjects()).toEqual([subject, 'Subject 2']);
    }
    expect(seen.at(-1)?.readings[1]).toBe(untouched);
    expect(lists).toHaveLength(1);
  });

  it('reads rows that come, and forgets those that go', async () => {
    main().outerHTML = inbox(card('1'), card('2'));
    start();
    await settled();
    document.querySelector('ul')?.insertAdjacentHTML('afterbegin', card('0'));
    await settled();
    expect(subjects()).toEqual(['Subject 0', 'Subject 1', 'Subject 2']);
    document.querySelector('li:nth-child(2)')?.remove();
    await settled();
    expect(subjects()).toEqual(['Subject 0', 'Subject 2']);
  });

  it('reads nothing of a list that is not what the profile says, and says why', async () => {
    main().outerHTML = inbox(...['1', '2', '3', '4', '5', '6'].map((id) => card(id)));
    start();
    await settled();
    expect(seen.at(-1)).toMatchObject({ problem: 'too-many', readings: [], rows: 6, opened: null });
    document.querySelector('li')?.remove();
    await settled();
    expect(seen.at(-1)?.problem).toBeNull();
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', card('5'));
    document.querySelector('li')?.remove();
    await settled();
    expect(seen.at(-1)).toMatchObject({ problem: 'double-ids', readings: [] });
  });

  it('tells of an opened message when it opens', async () => {
    main().outerHTML = inbox(card('1'));
    start();
    await settled();
    expect(seen.at(-1)?.opened).toBeNull();
    main().insertAdjacentHTML(
      'beforeend',
      '<article class="message" data-message="1"><h2 class="message-subject">S</h2><div class="message-body">B</div></article>',
    );
    await settled();
    expect(seen.at(-1)?.opened).toEqual({ id: '1', subject: 'S', text: 'B' });
  });

  it('tells once per burst of changes', async () => {
    main().outerHTML = inbox(card('1'));
    start();
    await settled();
    const before = seen.length;
    for (let change = 2; change < 5; change += 1) {
      document.querySelector('ul')?.insertAdjacentHTML('beforeend', card(String(change)));
      await vi.advanceTimersByTimeAsync(1);
    }
    await settled();
    expect(seen.length - before).toBe(1);
    expect(subjects()).toHaveLength(4);
  });

  it('reads a page that is never idle within seconds, and never for long at a time', async () => {
    // Half a millisecond a row, and a fifth of a second until the browser gives up waiting for an idle moment.
    let now = 0;
    let longest = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 0.5));
    main().outerHTML = inbox(...Array.from({ length: 2_000 }, (_, at) => card(String(at))));
    const many = { ...profile, list: { ...profile.list, expect: { min: 0, max: 5_000 } } };
    start([many], (work) => {
      setTimeout(() => {
        now += 200;
        const begun = now;
        work({ timeRemaining: () => 0 });
        longest = Math.max(longest, now - begun);
      }, 200);
    });
    await vi.advanceTimersByTimeAsync(12_000);
    clock.mockRestore();
    expect(subjects()).toHaveLength(2_000);
    expect(now).toBeLessThan(10_000);
    expect(longest).toBeLessThan(50);
  });

  it('reads in slices, and still all of it', async () => {
    main().outerHTML = inbox(...Array.from({ length: 30 }, (_, at) => card(String(at))));
    const thirty = { ...profile, list: { ...profile.list, expect: { min: 0, max: 30 } } };
    let slices = 0;
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1.5));
    start([thirty], (work) => {
      slices += 1;
      idle(work);
    });
    await settled();
    now.mockRestore();
    expect(slices).toBeGreaterThan(1);
    expect(subjects()).toHaveLength(30);
  });

  it('leaves nothing running when it is told to end', async () => {
    main().outerHTML = inbox(card('1'));
    start();
    await settled();
    const before = seen.length;
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', card('2'));
    await vi.advanceTimersByTimeAsync(1);
    life.abort();
    await settled();
    main().outerHTML = inbox(card('9'));
    reader.changed(new Set());
    await settled();
    expect(seen).toHaveLength(before);
    expect(lists).toHaveLength(1);
    expect(lists[0]?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing when it is told to end in the middle of reading', async () => {
    main().outerHTML = inbox(card('1'));
    start();
    life.abort();
    await settled();
    expect(seen).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does without a profile that the page’s parser refuses, and with the others', async () => {
    main().outerHTML = inbox(card('1'));
    start([{ ...profile, id: 'broken', match: { has: 'section[' } }, profile]);
    await settled();
    expect(seen.at(-1)?.profile?.id).toBe('timeback-demo');
  });
});
