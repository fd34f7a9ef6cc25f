import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, NO_PLAYBOOK } from '../../lib/core/playbook/routing/compile.ts';
import { mayBePatient } from '../../lib/core/playbook/routing/inbox.ts';
import { PARTS } from '../../lib/core/safety/scales.ts';
import { readSet, type Row } from '../eval/read-set.ts';
import { clausesOf, createReader, featuresOf } from './features.ts';
import { learn, type Learned } from './logistic.ts';

const SETS = fileURLToPath(new URL('../../tests/eval/', import.meta.url));

/** Messages of tests/eval that may be learned from: of patients, and not held out. */
function lessons(): Row[] {
  return readdirSync(SETS)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readSet(SETS + name))
    .filter(({ split, message }) => split === 'dev' && mayBePatient(message));
}

/** How emergencies are told. A `complaint` is a remark of either kind: it says nothing of this. */
export function learnTelling(): Learned {
  const read = createReader(compile(NO_PLAYBOOK));
  const examples = lessons()
    .filter(({ label }) => label !== 'complaint')
    .map(({ message, label }) => ({ features: featuresOf(read(message.text)), speaksFor: label === 'emergency' }));
  return learn(examples, PARTS);
}

/** What a patient writes to the front desk about. */
const ERRANDS: ReadonlySet<string> = new Set([
  ...['Appointment Request', 'Rx Request', 'Billing Question', 'Portal Support', 'Records Request', 'Referral Status'],
  ...['Prior Auth', 'Forms', 'Referral Request', 'Equipment Order'],
]);
/** Errands and complaints in one set: they teach nothing of which is which. */
const MIXED = 'many-errands';

/** Is the message clinical, or an errand? Null: that is not known. */
function isClinical({ label, source, message }: Row): boolean | null {
  if (label === 'emergency' || label === 'complaint') return true;
  if (label !== 'ordinary' || source === MIXED) return null;
  if (message.category === null) return true;
  return ERRANDS.has(message.category) ? false : null;
}

/** Which clauses speak of something clinical. */
export function learnMatter(): Learned {
  const read = createReader(compile(NO_PLAYBOOK));
  const examples = lessons().flatMap((row) => {
    const speaksFor = isClinical(row);
    if (speaksFor === null) return [];
    return clausesOf(read(row.message.text)).map((features) => ({ features, speaksFor }));
  });
  return learn(examples, PARTS);
}
