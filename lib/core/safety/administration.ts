import { tokenise } from '../text/tokenise.ts';
import * as english from './administration/english.ts';
import { MEDICINES } from './administration/medicines.ts';
import * as spanish from './administration/spanish.ts';

/** What a word is at the front desk. `asking` is everyday too, and begins a request: "Can you find it?" */
export const DESK = { strange: 0, everyday: 1, asking: 2, business: 3 } as const;

/** In a `deskOf`, beside the `DESK`: who is named comes next; a stop ends no sentence; another clause begins. */
export const KIND = 3;
export const ANNOUNCES = 4;
export const TITLE = 8;
export const JOINS = 16;

const ASKING =
  'can could would will may do does who what where when which how puedo puede pueden podria podrian quien donde cuando cual hay';

const wordsOf = (list: string): string[] => list.split(/\s+/u).flatMap((entry) => tokenise(entry).words);

/** Of the logistics, what is no sign of business by itself. */
const NEITHER: ReadonlySet<string> = new Set(wordsOf(english.NEITHER));

/** "Dr. Vale" is one sentence. */
const TITLES: ReadonlySet<string> = new Set(wordsOf('dr mr mrs ms mx st sra srta'));

/** "Thanks, Ada Vale", "this is Ada Vale". */
const ANNOUNCING: ReadonlySet<string> = new Set(
  wordsOf(`doctor doctors miss nurse hi hello hey dear thanks thank you thx regards sincerely respectfully is im am
    soy gracias atentamente saludos hola doctora`),
);

/** "Please refill it and also my chest ...": what comes next may be another matter. */
const JOINING: ReadonlySet<string> = new Set(wordsOf('and but also because plus since though y pero tambien porque'));

/** Words that administration is made of. Whatever is not among them is strange to a front desk. */
export const ADMINISTRATION: ReadonlyMap<string, number> = new Map([
  ...wordsOf(`${english.EVERYDAY} ${english.LIFE} ${spanish.EVERYDAY}`).map((word) => [word, DESK.everyday] as const),
  ...wordsOf(ASKING).map((word) => [word, DESK.asking] as const),
  ...wordsOf(`${english.BUSINESS} ${english.LOGISTICS} ${english.AROUND} ${spanish.BUSINESS} ${MEDICINES}`).map(
    (word) => [word, NEITHER.has(word) ? DESK.everyday : DESK.business] as const,
  ),
]);

/** What a word is to administration, for the compiled playbook: a `DESK`, and what it says of the next word. */
export function deskOf(word: string): number {
  const title = TITLES.has(word);
  return (
    (ADMINISTRATION.get(word) ?? DESK.strange) |
    (title || ANNOUNCING.has(word) ? ANNOUNCES : 0) |
    (title ? TITLE : 0) |
    (JOINING.has(word) ? JOINS : 0)
  );
}
