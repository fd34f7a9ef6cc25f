import type { Conditions, Playbook, Rule } from '../../lib/core/playbook/format/schema.ts';
import { type Message, SENDER_ROLES } from '../../lib/core/shared/message.ts';
import { seeded } from '../../scripts/seeded.ts';

// A seeded synthetic load: the same numbers give the same rules and messages on every machine. Nobody in it exists.

export const NOW = Date.UTC(2026, 10, 23, 15, 0);
const CATEGORIES = 24;
const WORDS = 6_000;

/**
 * Numbers of rules, and of the distinct phrases that they say. Rules share phrases: 4.3 a rule from one pool give just
 * these numbers of distinct ones (215, 2,150 and 21,500 draws from some 15,500).
 */
export const SIZES = [
  { rules: 50, phrases: 211 },
  { rules: 500, phrases: 1_920 },
  { rules: 5_000, phrases: 11_631 },
] as const;
const PHRASES_A_RULE = 4.3;
export type Size = (typeof SIZES)[number];

/** Invented words, so that no list of anybody's is in the load: common ones first, as in a language. */
function inventWords(next: () => number): string[] {
  const [onsets, vowels, codas] = [
    'b c d f g k l m n p r s t v w br cl dr gr pl st tr'.split(' '),
    'a e i o u ai ea ou'.split(' '),
    ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'x'],
  ];
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.floor(next() * 3);
    let word = '';
    for (let one = 0; one < syllables; one += 1) word += pick(onsets) + pick(vowels) + pick(codas);
    if (word.length > 2) words.add(word);
  }
  return [...words];
}

/** What patients write around the point: our own sentences, complaints and their negations among them. */
const SENTENCES = [
  'Hello, I hope you are well.',
  'Thank you so much for your help!',
  'I am writing to ask about my last visit.',
  'Can you please send the form to my school?',
  'My insurance changed in October and the new card is in the portal.',
  'I need a refill before Friday because we travel on Saturday.',
  "I don't have any more tablets left.",
  'The pharmacy on Oak Street says they never got it.',
  'Please call me after three, my phone is off at work.',
  'No fever, no cough, no shortness of breath.',
  'I have not had any chest pain since then.',
  'My knee is a bit swollen again.',
  'She denies nausea, vomiting or dizziness.',
  'I feel tired most days.',
  'Could the appointment be moved to another week?',
  'Is it okay to take it with food?',
  'Best regards, Testa Birch',
  'My son needs a note for gym class.',
  'The nurse told me to write here.',
  'I saw the result but do not understand it.',
  'We are out of test strips, and the order is on hold.',
  'My blood pressure was fine this morning.',
  'It has been two weeks and I still wait for an answer.',
  'If this is an emergency, call 911.',
  'He says that it is much better now.',
  'Inhale 2 puffs every 4 hours as needed for wheezing.',
];

export interface Load {
  readonly playbook: Playbook;
  readonly messages: readonly Message[];
}

export function makeLoad(size: Size, messages: number): Load {
  const next = seeded(2_026 + size.rules);
  const words = inventWords(seeded(7));
  const below = (count: number): number => Math.floor(next() * count);
  /** Zipf-like: low numbers often. */
  const common = (): string => words[Math.floor(WORDS ** next()) - 1] ?? 'word';
  const phraseSet = new Set<string>();
  while (phraseSet.size < size.phrases) {
    const length = 1 + below(3);
    // Single words must be rare ones, or every message would match every rule.
    const phrase = length === 1 ? (words[500 + below(WORDS - 500)] ?? '') : Array.from({ length }, common).join(' ');
    phraseSet.add(phrase);
  }
  const phrases = [...phraseSet];
  // Each phrase once, and repeats up to the number of mentions, dealt out in a random order.
  const mentions = [...phrases];
  while (mentions.length < PHRASES_A_RULE * size.rules) mentions.push(phrases[below(phrases.length)] ?? '');
  for (let at = mentions.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [mentions[at], mentions[other]] = [mentions[other] ?? '', mentions[at] ?? ''];
  }
  const per = mentions.length / size.rules;
  const category = (): string => `category-${below(CATEGORIES)}`;
  const lanes = ['not-physician', 'protocol', 'physician'] as const;
  const rules = Array.from({ length: size.rules }, (_, at): Rule => {
    const own = [...new Set(mentions.slice(Math.floor(at * per), Math.floor((at + 1) * per)))];
    const cut = Math.max(1, Math.ceil(own.length * 0.75));
    const when: Conditions = { says: own.slice(0, cut) };
    if (next() < 0.5) when.category = [category(), category()];
    if (next() < 0.3) when.from = [SENDER_ROLES[below(8)] ?? 'patient', SENDER_ROLES[below(8)] ?? 'patient'];
    const except = own.slice(cut);
    const lane = lanes[below(3)] ?? 'physician';
    const shared = {
      id: `rule-${at}`,
      title: `Rule ${at}`,
      when,
      because: 'Bench.',
      status: 'active' as const,
      ...(except.length > 0 ? { unless: { says: except } } : {}),
      ...(next() < 0.2 ? { due: `${1 + below(5)}d` } : {}),
    };
    return lane === 'physician' ? { ...shared, lane } : { ...shared, lane, role: 'rn' };
  });
  const playbook: Playbook = {
    format: 1,
    id: 'bench',
    name: 'Bench',
    version: 1,
    roles: [{ id: 'rn', name: 'Nurse', scope: 'licensed' }],
    categories: Array.from({ length: CATEGORIES }, (_, at) => ({
      id: `category-${at}`,
      name: `Category ${at}`,
      labels: [`Label ${at}`],
    })),
    phraseLists: {},
    rules,
    protocols: [],
    redirects: [],
    safety: [],
    scenarios: [],
    resources: [],
  };
  const write = (length: number): string => {
    const parts: string[] = [];
    for (let count = 0; count < length;) {
      const kind = next();
      const part =
        kind < 0.55
          ? (SENTENCES[below(SENTENCES.length)] ?? '')
          : kind < 0.75
            ? `${next() < 0.25 ? 'no ' : ''}${phrases[below(phrases.length)]}${next() < 0.5 ? '.' : ','}`
            : Array.from({ length: 4 + below(6) }, common).join(' ') + (next() < 0.5 ? '.' : '\n');
      parts.push(part);
      count += part.split(' ').length;
    }
    return parts.join(' ');
  };
  return {
    playbook,
    messages: Array.from({ length: messages }, (_, at): Message => ({
      id: `m${at}`,
      category: next() < 0.9 ? `Label ${below(CATEGORIES)}` : null,
      from: SENDER_ROLES[below(8)] ?? 'unknown',
      subject: next() < 0.5 ? write(4) : '',
      // Median 59 words, a long tail.
      text: write(Math.round(51 * Math.exp((next() + next() + next() - 1.5) * 0.9))),
      textState: 'read',
      priority: null,
      result: null,
      receivedAt: NOW - below(200) * 3_600_000,
      patientKey: `p${below(Math.ceil(messages / 3))}`,
    })),
  };
}
