import { checkDraft } from '../../lib/core/playbook/authoring/check-draft.ts';
import { runScenarios } from '../../lib/core/playbook/authoring/run-scenarios.ts';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';

/** Compiles and runs off the page's own thread, so that typing never waits for two thousand rules. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(answer(data));
});

function answer(request: CheckRequest): CheckReply {
  const { number, draft, context } = request;
  if (request.kind === 'check') {
    return { kind: 'check', number, check: checkDraft(draft, request.inForce, context) };
  }
  // Only what is good of the draft can be followed; what is not is said by the check.
  const parsed = parsePlaybook(JSON.stringify(draft));
  if (!parsed.ok) return { kind: 'try', number, decision: null };
  const alone = { ...parsed.value.playbook, scenarios: [request.scenario] };
  const [result] = runScenarios(alone, context.now, context.offsetMinutes);
  return { kind: 'try', number, decision: result?.decision ?? null };
}
