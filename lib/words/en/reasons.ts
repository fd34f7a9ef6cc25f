import type { ReasonCode } from '../../core/playbook/routing/decision.ts';
import { conceptName } from './concepts.ts';

type Params = Readonly<Record<string, string | number>>;

const LANES: Readonly<Record<string, string>> = {
  'not-physician': 'not for the physician',
  protocol: 'a team member by protocol',
  physician: 'the physician',
};
const ZONES: Readonly<Record<string, string>> = {
  quoted: 'an earlier message',
  signature: 'a signature',
  boilerplate: 'standard wording',
  sig: 'medicine directions',
  history: 'the past',
  education: 'a general question',
};
const CONDITIONS: Readonly<Record<string, string>> = {
  category: 'Type',
  from: 'Sender',
  priority: 'Priority',
  result: 'Result',
  says: 'Says',
  saysAll: 'Says all of',
  age: 'Days old',
  duplicate: 'Same notice within hours',
  repeat: 'Same patient within hours',
  field: 'Fields',
};
const FALLBACKS: Readonly<Record<string, string>> = {
  unmapped: 'nobody has this role here',
  unstaffed: 'nobody is there at this hour',
  'out-of-scope': 'this is clinical work',
};
const word = (table: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  table[String(key ?? '')] ?? String(key ?? '');

/** One short sentence for each reason code. */
export const reasonWords: Record<ReasonCode, (params: Params) => string> = {
  flag: ({ level, concept }) =>
    `${level === 'emergency' ? 'May be an emergency' : 'May be urgent'}: ${conceptName(concept)}. Read now and phone.`,
  'flag-opened': ({ level }) =>
    `${level === 'emergency' ? 'May be an emergency' : 'May be urgent'}: so it said when you opened it. Read now and phone.`,
  'flag-negated': ({ concept }) => `Says there is no ${conceptName(concept)}.`,
  'excluded-zone': ({ zone, concept }) => `Names ${conceptName(concept)} in ${word(ZONES, zone)}: not counted.`,
  rule: ({ title, lane }) => `Rule: ${title} (${word(LANES, lane)}).`,
  because: ({ text }) => String(text ?? ''),
  condition: ({ kind, value }) => `${word(CONDITIONS, kind)}: ${value}`,
  'no-rule': () => 'No rule covers this message, so it stays with the physician.',
  lost: ({ title, lane }) => `Also matched: ${title} (${word(LANES, lane)}).`,
  excepted: ({ title, condition, value }) =>
    `Not used: ${title}. Its exception applies (${word(CONDITIONS, condition)}: ${value}).`,
  draft: ({ title, role }) => `Could be ${role} under “${title}”: not approved here.`,
  'looks-like': ({ title, role }) => `Looks like: ${title} → ${role}. Open it to be sure.`,
  'floor-flag': () => 'A flagged message stays with the physician until somebody has read it.',
  'floor-negated-flag': () => 'It names a danger sign, so someone licensed looks at it.',
  'floor-clinical-content': ({ concept }) => `The message also speaks of ${conceptName(concept)}.`,
  'floor-unread': () => 'The text was not read in full. Open it first.',
  'floor-repeat': ({ hours }) => `This patient wrote before within ${hours} hours.`,
  'role-fallback': ({ from, to, why }) => `${from} → ${to}: ${word(FALLBACKS, why)}.`,
  viewer: ({ whose, role }) => (whose === 'yours' ? 'This is yours.' : `Hand to: ${role}.`),
  'review-due': ({ on }) => `This rule was due for review on ${on}.`,
  'playbook-expired': ({ on }) => `The playbook expired on ${on}. Lanes are shown grey; flags still work.`,
};
