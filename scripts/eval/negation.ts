import { phraseReader } from '../../lib/core/text/read-phrases.ts';
import { tokenise } from '../../lib/core/text/tokenise.ts';
import type { Row } from './read-set.ts';

/** `null`: the concept does not stand in the sentence, so nothing can be asked. */
export interface Negation {
  readonly row: Row;
  readonly negated: boolean | null;
}

/** The concept of a NegEx test row: `concept='…'` of its note, in plain words. */
function conceptOf({ note }: Row): string {
  const concept = /^concept=(?<quote>['"])(?<concept>.*?)\k<quote>(?:;|$)/u.exec(note)?.groups?.concept ?? '';
  return tokenise(concept).words.join(' ');
}

/** Is the concept of each row negated in its sentence? */
export function negations(rows: readonly Row[]): Negation[] {
  return rows.map((row) => {
    const concept = conceptOf(row);
    const [place] = concept === '' ? [] : phraseReader([concept])(row.message.text);
    return { row, negated: place?.negated ?? null };
  });
}
