import type { Issue } from '../../lib/core/playbook/authoring/check-draft.ts';
import { findingWords, problemWords } from '../../lib/words/en/problems.ts';
import type { FieldNote } from '../ui/fields.tsx';

const isFinding = (code: string): code is keyof typeof findingWords => Object.hasOwn(findingWords, code);
const isProblem = (code: string): code is keyof typeof problemWords => Object.hasOwn(problemWords, code);

/** An issue as the sentence that is said beside its field. */
export function issueWords({ source, code, params }: Issue): string {
  if (source === 'finding' && isFinding(code)) return findingWords[code](params);
  return isProblem(code) ? problemWords[code](params) : code;
}

/** Each sentence once: one fault in a list is often found twice. */
export function notesOf(issues: readonly Issue[], hint?: string): FieldNote[] {
  const notes = new Map<string, FieldNote>();
  for (const issue of issues) {
    const text = issueWords(issue);
    if (notes.get(text)?.level !== 'error') notes.set(text, { level: issue.level, text });
  }
  return [...(hint === undefined ? [] : [{ level: 'hint', text: hint } as const]), ...notes.values()];
}
