import type { CheckWork, WorkKind, WorkReply } from './check-messages.ts';
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
  /** Rejects when the worker has stopped. */
  readonly ask: <K extends WorkKind>(kind: K, payload: CheckWork[K]['request']) => Promise<CheckWork[K]['reply']>;
}

export function startChecker(): Checker {
  const worker = new Worker(trusted(workerUrl));
  const asked = new Map<number, { resolve: (value: WorkReply['value']) => void; reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkReply>) => {
    asked.get(data.number)?.resolve(data.value);
    asked.delete(data.number);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of asked.values()) reject(new Error('the worker stopped'));
    asked.clear();
  });
  return {
    ask(kind, payload) {
      number += 1;
      const reply = new Promise<WorkReply['value']>((resolve, reject) => asked.set(number, { resolve, reject }));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ kind, number, payload });
      return reply;
    },
  };
}
