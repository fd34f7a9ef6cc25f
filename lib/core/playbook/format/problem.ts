/** What is wrong with a part of a playbook, and where. Sentences are in `lib/words`. */
export const PROBLEM_CODES = [
  // form
  'wrong-type', // {expected}
  'wrong-value', // {allowed}
  'missing',
  'too-long', // {limit}
  'too-short', // {limit}
  'unknown-part', // {name}: not known to this version; the rule or item is left out, never guessed at
  'forbidden-name', // {name}
  'newer-format', // {format, known}
  'bad-date', // {value}
  'bad-hours', // {value}
  'bad-link', // {value}
  'bad-phrase', // {phrase, why}
  'bad-due', // {value}
  'duplicate-id', // {id}
  'invalid', // anything else the schema refuses
  // references
  'unknown-role', // {id}
  'unknown-category', // {id}
  'unknown-protocol', // {id}
  'unknown-redirect', // {id}
  'unknown-list', // {id}
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Keys and positions from the document's root: ['rules', 3, 'when', 'says', 0]. */
  readonly path: readonly (string | number)[];
  /** Id of the rule or item, where it has one. */
  readonly id: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a whole document is refused; the last good version stays in force. */
export type PlaybookError =
  | { readonly code: 'too-big'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly at: number; readonly limit: number }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-a-playbook' }
  | { readonly code: 'forbidden-name'; readonly name: string; readonly path: readonly (string | number)[] }
  | { readonly code: 'too-many-rules'; readonly rules: number; readonly limit: number }
  | { readonly code: 'newer-format'; readonly format: number; readonly known: number }
  | { readonly code: 'bad-header'; readonly problems: readonly Problem[] };
