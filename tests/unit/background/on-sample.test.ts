import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePlaybook } from '../../../lib/core/playbook/format/parse-playbook.ts';
import { compile } from '../../../lib/core/playbook/routing/compile.ts';
import type { Context } from '../../../entrypoints/background/context.ts';
import { onSample } from '../../../entrypoints/background/on-sample.ts';

it('the first run shows one right, one missed and one unread, as the engine really answers', async () => {
  const text = readFileSync(new URL('../../../public/default-playbook.json', import.meta.url), 'utf8');
  const parsed = parsePlaybook(text);
  if (!parsed.ok) throw new Error('the built-in playbook does not parse');
  const compiled = compile(parsed.value.playbook);
  const context = {
    clock: { now: () => Date.UTC(2027, 4, 3, 15), zone: () => 'UTC', offset: () => 0 },
    playbook: async () => ({ compiled, hash: '' }),
  } as Pick<Context, 'clock' | 'playbook'> as Context;
  const answers = await onSample(context)();
  expect(answers.map(({ verdict }) => verdict)).toEqual(['right', 'missed', 'unread']);
  expect(answers[0]).toMatchObject({ lane: 'not-physician', role: 'Front desk', flag: null });
  expect(answers[2]).toMatchObject({ lane: 'open-first', flag: null });
});
