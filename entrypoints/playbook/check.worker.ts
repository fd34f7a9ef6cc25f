import { checkDraft } from '../../lib/core/playbook/authoring/check-draft.ts';
import { runScenarios } from '../../lib/core/playbook/authoring/run-scenarios.ts';
import { serialise } from '../../lib/core/playbook/authoring/serialise.ts';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import type { CheckWork, WorkReply, WorkRequest } from './check-messages.ts';

/** Compiles and runs off the page's own thread, so that typing never waits for two thousand rules. */
addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  postMessage({ number: data.number, value: answer(data) } satisfies WorkReply);
});

/** The playbook in force is the same for many drafts. */
let known: { text: string; playbook: Playbook | null } = { text: '', playbook: null };
function inForce(text: string): Playbook | null {
  if (text !== known.text) {
    const parsed = parsePlaybook(text);
    known = { text, playbook: parsed.ok ? parsed.value.playbook : null };
  }
  return known.playbook;
}

function answer(request: WorkRequest): WorkReply['value'] {
  switch (request.kind) {
    case 'check':
      return checkDraft(request.payload.draft, inForce(request.payload.inForce), request.payload.context);
    case 'try':
      return tryScenario(request.payload);
    case 'read':
      return parsePlaybook(request.payload.text);
    case 'write':
      return serialise(request.payload.playbook);
  }
}

function tryScenario({ draft, scenario, context }: CheckWork['try']['request']): CheckWork['try']['reply'] {
  // Only what is good of the draft can be followed; what is not is said by the check.
  const parsed = parsePlaybook(draft);
  if (!parsed.ok) return null;
  const alone = { ...parsed.value.playbook, scenarios: [scenario] };
  const [result] = runScenarios(alone, context.now, context.offsetMinutes);
  return result?.decision ?? null;
}
