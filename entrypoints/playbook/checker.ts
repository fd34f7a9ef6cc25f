import type { DraftCheck } from '../../lib/core/playbook/authoring/check-draft.ts';
import type { LintContext } from '../../lib/core/playbook/authoring/lint.ts';
import type { Playbook, Scenario } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';
// oxlint-disable-next-line import/default -- the bundler makes it: the address of the built worker
import workerUrl from './check.worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Our policy demands Trusted Types where the browser knows them: this one lets exactly our own worker through. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy('timeback-playbook-worker', {
    createScriptURL(asked) {
      if (asked !== workerUrl) throw new TypeError('not our worker');
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

export interface Checker {
  /** Checks the newest draft; one that comes while another is at work waits, and only the last waiting one is done. */
  readonly check: (draft: Playbook, inForce: Playbook, context: LintContext) => void;
  /** Rejects when the draft cannot be used at all. */
  readonly tryScenario: (draft: Playbook, scenario: Scenario, context: LintContext) => Promise<Decision>;
  readonly stop: () => void;
}

export function startChecker(onCheck: (draft: Playbook, check: DraftCheck) => void, onFailure: () => void): Checker {
  const worker = new Worker(trusted(workerUrl));
  const tried = new Map<number, { resolve: (decision: Decision) => void; reject: (error: Error) => void }>();
  let number = 0;
  let atWork: Playbook | null = null;
  let waiting: (() => void) | null = null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const send = (request: CheckRequest): void => worker.postMessage(request);

  worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    if (data.kind === 'try') {
      const asked = tried.get(data.number);
      tried.delete(data.number);
      if (data.decision === null) asked?.reject(new Error('the draft cannot be used'));
      else asked?.resolve(data.decision);
      return;
    }
    const draft = atWork;
    atWork = null;
    const next = waiting;
    waiting = null;
    if (next !== null) next();
    else if (draft !== null) onCheck(draft, data.check);
  });
  worker.addEventListener('error', onFailure);

  const check: Checker['check'] = (draft, inForce, context) => {
    if (atWork !== null) {
      waiting = () => check(draft, inForce, context);
      return;
    }
    atWork = draft;
    number += 1;
    send({ kind: 'check', number, draft, inForce, context });
  };
  return {
    check,
    tryScenario: (draft, scenario, context) =>
      new Promise((resolve, reject) => {
        number += 1;
        tried.set(number, { resolve, reject });
        send({ kind: 'try', number, draft, scenario, context });
      }),
    stop: () => worker.terminate(),
  };
}
