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
/** Sets of complaints and questions that are no emergency. What is neither listed here nor an errand teaches nothing of the two. */
const QUESTIONS: ReadonlySet<string> = new Set([
  ...['asked-a-doctor', 'asked-online', 'second-opinions', 'health-questions'],
  ...['routine-complaints', 'ordinary-complaints', 'consumer', 'consumer-complaints'],
]);

/** Is the message clinical, or an errand? Null: that is not known. */
function isClinical({ label, source, message }: Row): boolean | null {
  if (label === 'emergency' || label === 'complaint' || QUESTIONS.has(source)) return true;
  return label === 'ordinary' && message.category !== null && ERRANDS.has(message.category) ? false : null;
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
