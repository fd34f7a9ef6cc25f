import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, NO_PLAYBOOK } from '../../lib/core/playbook/routing/compile.ts';
import { mayBePatient } from '../../lib/core/playbook/routing/inbox.ts';
import { TELLING_LIMITS } from '../../lib/core/safety/telling.ts';
import { readSet } from '../eval/read-set.ts';
import { createFeatures } from './features.ts';
import { learn, type Learned } from './learn.ts';

const SETS = fileURLToPath(new URL('../../tests/eval/', import.meta.url));

/** What the messages of tests/eval teach that may be learned from: of patients, and not held out. */
export function learnedFrom(): Learned {
  const featuresOf = createFeatures(compile(NO_PLAYBOOK));
  const examples = readdirSync(SETS)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readSet(SETS + name))
    .filter(({ split, message }) => split === 'dev' && mayBePatient(message))
    .map(({ message, label }) => ({ features: featuresOf(message.text), isEmergency: label === 'emergency' }));
  return learn(examples, TELLING_LIMITS.scale);
}
