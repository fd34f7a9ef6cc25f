import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import { routeAll } from '../../lib/core/playbook/routing/route.ts';
import type { SampleAnswer } from '../../lib/protocol/close-messages.ts';
import type { Context } from './context.ts';
import { SAMPLES, type Sample } from './sample-messages.ts';

/** The main job on made-up messages, by the engine and the playbook in force: nothing here is prepared but the messages. */
export const onSample = (context: Context) => async (): Promise<readonly SampleAnswer[]> => {
  const { compiled } = await context.playbook();
  const now = context.clock.now();
  const { known, hard, cutOff } = SAMPLES;
  const samples = [known, ...hard, cutOff];
  const decisions = routeAll(
    compiled,
    samples.map(({ message }) => message),
    { now, offsetMinutes: context.clock.offset(now) },
  );
  const roleName = (id: string | null): string | null => compiled.roles.find((role) => role.id === id)?.name ?? id;
  const answers = decisions.flatMap((decision, index): SampleAnswer[] => {
    const sample = samples[index];
    if (!sample) return [];
    const { subject, text, category } = sample.message;
    const { lane, flag, role } = decision;
    return [
      {
        verdict: verdictOn(sample, decision),
        category: category ?? '',
        subject,
        text,
        lane,
        role: roleName(role),
        flag,
      },
    ];
  });
  const first = answers[0];
  const missed = answers.slice(1, -1).find(({ verdict }) => verdict === 'missed');
  const last = answers.at(-1);
  return [first, missed, last].filter((answer) => answer !== undefined);
};

function verdictOn({ truth }: Sample, { lane, flag }: Decision): SampleAnswer['verdict'] {
  if (lane === 'open-first') return 'unread';
  return truth?.lane === lane && truth.flagged === (flag !== null) ? 'right' : 'missed';
}
