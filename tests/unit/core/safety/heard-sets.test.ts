import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide, defaultPlaybook, heardIn } from '../../../../scripts/eval/answer.ts';
import { type Answered, type Figure, figures } from '../../../../scripts/eval/measure.ts';
import { readSet, type Row } from '../../../../scripts/eval/read-set.ts';
import { isLost, keptLanes, wrapAll } from '../../../../scripts/eval/wrapped.ts';

/**
 * Our own sets, through the real route. Each was written before the patterns that it tests; its figures at first sight are in
 * docs/SAFETY.md. What it missed was looked at afterwards, so all of them are regression tests now.
 */
const SETS = new URL('../../../eval/', import.meta.url);
const rows = readdirSync(SETS)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readSet(new URL(name, SETS).pathname));
const shipped = defaultPlaybook('shipped');
const approved = defaultPlaybook('approved');
const answers = rows.map((row): Answered => {
  const decision = decide(shipped, row.message);
  return { row, flag: decision.flag, concepts: heardIn(decision) };
});
const all = figures(answers);
const figure = (group: string, label: string): Figure =>
  all.find((one) => one.group === group && one.label === label) ?? expect.fail(`no rows: ${group}, ${label}`);
const emergencies = rows.filter(({ label }) => label === 'emergency');

it('nothing that is held out is learned from', () => {
  const learned = new Set(
    rows.filter(({ split }) => split === 'dev').map(({ message }) => message.text.trim().toLowerCase()),
  );
  const both = rows.filter(
    ({ split, message }) => split === 'held-out' && learned.has(message.text.trim().toLowerCase()),
  );
  expect(both.map(({ id }) => id)).toEqual([]);
});

describe('emergencies in patients’ own words', () => {
  it.each([
    ['emergencies, dev', 0.98],
    ['emergencies, held-out', 0.93],
    ['oblique-emergencies, dev', 0.95],
    ['plain-emergencies, dev', 0.98],
    ['plain-emergencies, held-out', 0.9],
    ['lay-emergencies, dev', 0.98],
    ['lay-emergencies, held-out', 0.97],
    ['fresh-emergencies, held-out', 0.97],
    ['last-emergencies, held-out', 0.96],
    ['everyday-emergencies, held-out', 0.98],
    ['plainly-told-emergencies, dev', 0.98],
    ['plainly-told-emergencies, held-out', 0.94],
    ['aslant-emergencies, dev', 0.96],
    ['dialect-emergencies, dev', 0.98],
    ['long-emergencies, dev', 0.96],
    ['many-voices, dev', 0.98],
    ['asked-in-need, dev', 0.98],
    ['asked-a-doctor, dev', 0.98],
    ['few-words, dev', 0.98],
    ['told-sideways, dev', 0.98],
    ['noticed, dev', 0.98],
    ['in-passing, dev', 0.97],
    // No weight was learned from these, and but for single messages no list was mended for them.
    ['aslant-emergencies, held-out', 0.9],
    ['dialect-emergencies, held-out', 0.95],
    ['long-emergencies, held-out', 0.97],
    ['asked-in-need, held-out', 0.98],
    ['retold-emergencies, held-out', 0.94],
    ['unheard-emergencies, held-out', 0.91],
    ['lay-calls, held-out', 0.94],
    ['sent-tonight, held-out', 0.97],
  ])('%s: at least %d flagged', (group, least) => {
    expect(figure(group, 'emergency').any.rate).toBeGreaterThanOrEqual(least);
  });

  it('are heard in Spanish as well', () => {
    const spanish = answers.filter(
      ({ row }) => row.label === 'emergency' && row.language === 'es' && row.source !== 'aslant-emergencies',
    );
    expect(spanish.length).toBeGreaterThanOrEqual(40);
    const missed = spanish.filter(({ flag }) => flag === null).map(({ row }) => row.id);
    expect(missed.length / spanish.length).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['shipped', shipped],
    ['approved', approved],
  ])('are not handled as administration when wrapped in it (drafts %s)', (_, playbook) => {
    const wrapped = wrapAll(playbook, emergencies);
    expect(wrapped.length).toBeGreaterThan(50_000);
    expect(wrapped.filter(isLost).map(({ row, wrapper }) => `${row.id}, ${wrapper}`)).toEqual([]);
  });
});

describe('ordinary messages', () => {
  it.each([
    ['consumer, dev', 'ordinary', 0.03],
    ['consumer, held-out', 'ordinary', 0.05],
    ['ordinary-complaints, dev', 'ordinary', 0.05],
    ['ordinary-complaints, held-out', 'ordinary', 0.15],
    ['consumer-complaints, dev', 'ordinary', 0.05],
    ['consumer-complaints, held-out', 'ordinary', 0.05],
    ['last-complaints, held-out', 'ordinary', 0.05],
    ['health-questions, dev', 'ordinary', 0.02],
    ['health-questions, held-out', 'ordinary', 0.08],
    ['consumer-questions, held-out', 'ordinary', 0.05],
    ['weekday-questions, held-out', 'ordinary', 0.08],
    ['asked-a-doctor, dev', 'ordinary', 0.09],
    ['second-opinions, dev', 'ordinary', 0.13],
    ['nothing-urgent, dev', 'harmless', 0.13],
    ['chatty-administration, dev', 'ordinary', 0.01],
    ['chatty-administration, held-out', 'ordinary', 0.04],
    ['lively-administration, dev', 'ordinary', 0.02],
    ['lively-administration, held-out', 'ordinary', 0.03],
    ['plain-requests, held-out', 'ordinary', 0.02],
    ['usual-requests, held-out', 'ordinary', 0.01],
    ['desk-mail, held-out', 'ordinary', 0.01],
    ['clinic-mail, held-out', 'ordinary', 0.01],
    ['everyday-inbox, held-out', 'ordinary', 0.04],
    ['many-errands, dev', 'ordinary', 0.07],
    // Complaints that are old, mild or worked up, told at length: the lists flag too many of them.
    ['asked-online, dev', 'ordinary', 0.15],
    ['routine-complaints, dev', 'ordinary', 0.07],
    ['routine-complaints, held-out', 'ordinary', 0.1],
    ['harmless-stories, dev', 'harmless', 0.08],
    ['harmless-stories, held-out', 'harmless', 0.15],
    // Red-flag words used of something else, one beside the other.
    ['lookalikes, held-out', 'harmless', 0.38],
    ['near-misses, dev', 'harmless', 0.03],
    ['near-misses, held-out', 'harmless', 0.05],
    ['inbox, dev, patients', 'ordinary', 0.03],
    ['inbox, held-out, patients', 'ordinary', 0.03],
    ['inbox, dev, others', 'ordinary', 0.01],
    ['inbox, held-out, others', 'ordinary', 0.02],
  ])('%s (%s): at most %d flagged', (group, label, most) => {
    expect(figure(group, label).any.rate).toBeLessThanOrEqual(most);
  });

  it('of patients raise the emergency level at most once in fifty', () => {
    for (const split of ['dev', 'held-out']) {
      expect(figure(`inbox, ${split}, patients`, 'ordinary').emergency.rate).toBeLessThanOrEqual(0.02);
    }
  });

  it('keep their lane when they are refills, visits and paperwork', () => {
    const kept = keptLanes(approved, rows);
    const lifted = (of: (row: Row) => boolean): number => {
      const some = kept.filter(({ row }) => of(row));
      expect(some.length).toBeGreaterThan(100);
      return some.filter(({ kept }) => !kept).length / some.length;
    };
    const AT_FIRST_SIGHT: Readonly<Record<string, number>> = {
      // Plain ones as they come, and those that tell of a day as well: nothing was learned from their held-out halves.
      'clinic-mail': 0.1,
      'plain-requests': 0.07,
      'usual-requests': 0.16,
      'desk-mail': 0.18,
      'everyday-inbox': 0.28,
      'lively-administration': 0.19,
      'chatty-administration': 0.24,
    };
    expect(lifted(({ source }) => !Object.hasOwn(AT_FIRST_SIGHT, source))).toBeLessThanOrEqual(0.13);
    for (const [name, most] of Object.entries(AT_FIRST_SIGHT)) {
      expect(
        lifted(({ source }) => source === name),
        name,
      ).toBeLessThanOrEqual(most);
    }
  });

  it('that hide a complaint are seldom handled as administration alone', () => {
    const hidden = wrapAll(
      approved,
      rows.filter(({ label }) => label === 'complaint'),
    );
    for (const [source, some] of Map.groupBy(hidden, ({ row }) => row.source)) {
      expect(some.length).toBeGreaterThan(1_000);
      expect(some.filter(isLost).length / some.length, source).toBeLessThanOrEqual(0.105);
    }
  });
});
