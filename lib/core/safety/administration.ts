import { tokenise } from '../text/tokenise.ts';
import * as english from './administration/english.ts';
import { MEDICINES } from './administration/medicines.ts';
import * as spanish from './administration/spanish.ts';

/** What a word is at the front desk. `asking` is everyday too, and begins a request: "Can you find it?" */
export const DESK = { strange: 0, everyday: 1, asking: 2, business: 3 } as const;

const ASKING =
  'can could would will may do does who what where when which how puedo puede pueden podria podrian quien donde cuando cual hay';

const wordsOf = (list: string): string[] => list.split(/\s+/u).flatMap((entry) => tokenise(entry).words);

/** Of the logistics, what is no sign of business by itself. */
const NEITHER: ReadonlySet<string> = new Set(wordsOf(english.NEITHER));

/** Words that administration is made of. Whatever is not among them is strange to a front desk. */
export const ADMINISTRATION: ReadonlyMap<string, number> = new Map([
  ...wordsOf(`${english.EVERYDAY} ${spanish.EVERYDAY}`).map((word) => [word, DESK.everyday] as const),
  ...wordsOf(ASKING).map((word) => [word, DESK.asking] as const),
  ...wordsOf(`${english.BUSINESS} ${english.LOGISTICS} ${spanish.BUSINESS} ${MEDICINES}`).map(
    (word) => [word, NEITHER.has(word) ? DESK.everyday : DESK.business] as const,
  ),
]);
