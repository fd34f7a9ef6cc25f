import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import { compile, NO_PLAYBOOK } from '../../lib/core/playbook/routing/compile.ts';
import { TELLING_LIMITS } from '../../lib/core/safety/telling.ts';
import { readSet } from '../eval/read-set.ts';
import { learn, type Learned, type Lesson } from './learn.ts';
import { createTold } from './told-words.ts';

const SETS = fileURLToPath(new URL('../../tests/eval/', import.meta.url));
const DEFAULT_PLAYBOOK = new URL('../../public/default-playbook.json', import.meta.url);

/** What our own messages teach: those of tests/eval that may be learned from, and the default playbook's scenarios. */
export function learnedFrom(): Learned {
  const told = createTold(compile(NO_PLAYBOOK));
  const parsed = parsePlaybook(readFileSync(DEFAULT_PLAYBOOK, 'utf8'));
  if (!parsed.ok) throw new Error('The default playbook cannot be read.');
  const scenarios = parsed.value.playbook.scenarios.flatMap(({ message, expect }): Lesson[] =>
    message.from === 'patient' && expect.flag !== undefined && message.text !== undefined
      ? [{ told: told(message.text), isEmergency: expect.flag !== null }]
      : [],
  );
  const rows = readdirSync(SETS)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readSet(SETS + name))
    .filter(({ split }) => split === 'dev');
  const lessons = rows.map(({ message, label }) => ({ told: told(message.text), isEmergency: label === 'emergency' }));
  return learn([...lessons, ...scenarios], TELLING_LIMITS.scale);
}
