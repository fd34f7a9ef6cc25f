import type { EhrProfile } from '../../../../lib/core/shared/ehr-profile.ts';
import { checkList, chooseProfile, listRoot, listRows, type ListProblem } from '../../../../lib/ehr/find-list.ts';
import { fittingProfile } from '../../../../lib/ehr/heal-profile.ts';
import { fieldsOf, rowFits } from '../../../../lib/ehr/page-fit.ts';
import { patientKeys, readRow } from '../../../../lib/ehr/read-row.ts';
import { readValue } from '../../../../lib/ehr/read-value.ts';
import { plain } from '../../../../lib/ehr/value-shape.ts';
import type { PageMessage } from '../../../pages/messages.ts';
import { truthOf, type Layout } from './layouts.ts';

export interface Outcome {
  readonly problem: ListProblem | 'no-profile' | null;
  readonly read: number;
  /** Readings that say something else than the message does. */
  readonly wrong: readonly string[];
}

/** Reads the page once, as the reader does, and compares every reading with the message that its row shows. */
export function readList(learnt: EhrProfile, truth: ReadonlyMap<Element, PageMessage>, layout: Layout): Outcome {
  const nothing = (problem: Outcome['problem']): Outcome => ({ problem, read: 0, wrong: [] });
  if (!chooseProfile([learnt], document, new URL(location.href))) return nothing('no-profile');
  const root = listRoot(learnt, document);
  if (!root) return nothing('no-list');
  const profile = fittingProfile(learnt, root);
  if (!profile) return nothing('changed');
  const rows = listRows(profile, root);
  const keyOf = patientKeys();
  const readings = rows.map((row) => (rowFits(row, profile) ? readRow(row, profile, keyOf) : null));
  const problem = checkList(
    profile,
    readings.map((reading) => reading?.id ?? null),
  );
  if (problem) return nothing(problem);
  const wrong: string[] = [];
  let read = 0;
  for (const [at, reading] of readings.entries()) {
    const row = rows[at];
    if (!reading || !row) continue;
    read += 1;
    const message = truth.get(row) ?? [...truth].find(([known]) => known.contains(row) || row.contains(known))?.[1];
    if (!message) {
      wrong.push(`not a message: ${row.outerHTML.slice(0, 80)}`);
      continue;
    }
    if (!reading.id.includes(message.id)) wrong.push(`id ${reading.id} of ${message.id}`);
    const said = truthOf(message, layout);
    for (const [name, spec] of fieldsOf(profile)) {
      const value = plain(readValue(row, spec) ?? '');
      if (value !== plain(said[name as keyof typeof said]))
        wrong.push(`${name} "${value}" of "${said[name as keyof typeof said]}"`);
    }
  }
  return { problem: null, read, wrong };
}
