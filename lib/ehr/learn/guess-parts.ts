import type { FieldSpecs } from '../../core/shared/ehr-profile.ts';
import { isDate, isName, median, share, wordCount } from '../value-shape.ts';
import type { Slot } from './slots.ts';

export type PartName = keyof FieldSpecs;
/** In the order in which they are asked for. */
export const PARTS = [
  'from',
  'patient',
  'category',
  'subject',
  'text',
  'date',
  'priority',
] as const satisfies readonly PartName[];
export type Part = (typeof PARTS)[number];

const CALLED: Readonly<Record<Part, RegExp>> = {
  from: /\b(?:from|sender|source|author|kind|writer)\b|sender|source|-from|المرسل/u,
  patient: /\b(?:patient|member|pt|patient name|for)\b|patient|المريض/u,
  category: /\b(?:type|category|message type|msg type|folder)\b|type|category|النوع/u,
  subject: /\b(?:subject|title|topic|summary|regarding|re|about)\b|subject|title|topic|الموضوع/u,
  text: /\b(?:snippet|preview|body|text|excerpt|content|message)\b|snippet|preview|excerpt|_content|-body/u,
  date: /\b(?:date|received|time|sent|when)\b|date|received|التاريخ/u,
  priority: /\b(?:priority|urgency|importance|flag)\b|priority|urgen|الأولوية/u,
};
const SENDER =
  /^(?:patient|proxy|pharmacy|laborator(?:y|ies)|lab|payer|staff|clinician|provider|nurse|system|portal|caregiver|parent|insurance|imaging)$/iu;
const PRIORITY = /^(?:high|low|normal|routine|stat|urgent|asap|!+)$/iu;
const TYPE =
  /\b(?:rx|request|result|advice|message|refill|auth|forms?|alert|chart|call|note|referral|order|letter|task|renewal)\b/iu;

/** Which place holds which part: by what the page calls it, then by its looks. Suggestions, for a person to correct. */
export function guessParts(slots: readonly Slot[]): ReadonlyMap<Part, Slot> {
  const guessed = new Map<Part, Slot>();
  const taken = new Set<Slot>();
  const ranked = PARTS.flatMap((part) => slots.map((slot) => ({ part, slot, score: likeness(part, slot) })))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  for (const { part, slot } of ranked) {
    if (guessed.has(part) || [...taken].some((other) => other === slot || holdsOther(other, slot))) continue;
    guessed.set(part, slot);
    taken.add(slot);
  }
  // The longest text of two is the body, not the subject.
  const [subject, text] = [guessed.get('subject'), guessed.get('text')];
  if (subject && text && length(subject) > length(text) * 1.5 && !CALLED.subject.test(subject.called)) {
    guessed.set('subject', text);
    guessed.set('text', subject);
  }
  return guessed;
}

const holdsOther = (one: Slot, other: Slot): boolean =>
  other.path.startsWith(`${one.path} > `) || one.path.startsWith(`${other.path} > `);

const said = ({ texts }: Slot): readonly string[] => texts.filter((text) => text !== '');
const length = (slot: Slot): number => median(said(slot).map((text) => text.length));

function likeness(part: Part, slot: Slot): number {
  const named = CALLED[part].test(slot.called) ? 0.5 : 0;
  const texts = said(slot);
  const distinct = new Set(texts).size / Math.max(1, texts.length);
  const full = texts.length / Math.max(1, slot.texts.length);
  const time = slot.elements.some((element) => element?.localName === 'time');
  if (part === 'priority') {
    const values = texts.length === 0 ? 0 : share(texts, (text) => PRIORITY.test(text));
    return texts.length > 0 && values < 0.6 && !/priority/u.test(slot.called) ? 0 : named + 0.6 * values;
  }
  if (texts.length === 0) return 0;
  const dates = share(texts, isDate);
  if (part === 'date')
    return dates < 0.8 ? 0 : 0.6 + named * 0.5 + (time ? 0.2 : 0) - (/^due\b/iu.test(texts[0] ?? '') ? 0.05 : 0);
  if (dates > 0.3 || full < 0.3) return 0;
  const words = median(texts.map(wordCount));
  const names = share(texts, isName);
  const senders = share(texts, (text) => SENDER.test(text));
  // The same in every row is furniture.
  if (distinct <= 1 / Math.max(1, texts.length) && texts.length > 2) return 0;
  switch (part) {
    case 'from':
      return senders >= 0.6 ? 0.9 : names >= 0.5 ? named * 1.4 + 0.25 : named * 0.6;
    case 'patient':
      return names < 0.6 || distinct < 0.15
        ? 0
        : named * 1.4 + 0.35 + (share(texts, (text) => text.includes(',')) > 0.6 ? 0.15 : 0);
    case 'category':
      return distinct > 0.6 || words > 4 || senders > 0.5 ? 0 : named + 0.5 * share(texts, (text) => TYPE.test(text));
    case 'subject':
      return words < 2 || names > 0.7
        ? 0
        : named * 1.2 + 0.15 + 0.35 * distinct + (length(slot) <= 90 ? 0.15 : -0.1) + (words >= 3 ? 0.1 : 0);
    case 'text':
      return words < 5
        ? 0
        : named +
            0.3 * distinct +
            (length(slot) > 60 ? 0.3 : 0) +
            (share(texts, (text) => /(?:…|\.\.\.)$/u.test(text)) > 0.1 ? 0.2 : 0);
  }
}
