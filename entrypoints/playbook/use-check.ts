import { useEffect, useRef, useState } from 'react';
import type { DraftCheck } from '../../lib/core/playbook/authoring/check-draft.ts';
import { documentText } from '../../lib/core/playbook/authoring/document-text.ts';
import type { LintContext } from '../../lib/core/playbook/authoring/lint.ts';
import type { Playbook, ScenarioMessage } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import { localTime } from '../../lib/core/shared/local-time.ts';
import { deviceClock } from '../../lib/platform/clock.ts';
import type { Checker } from './checker.ts';

/** A pause in typing: then everything is checked again. */
const REST_MS = 200;
const clock = deviceClock();

export function contextNow(): LintContext {
  const now = clock.now();
  const offsetMinutes = clock.offset(now);
  return { now, offsetMinutes, today: localTime(now, offsetMinutes).date };
}

export interface LiveCheck {
  /** The newest one; the fields it speaks of may have changed since, while `checking`. */
  readonly check: DraftCheck | null;
  readonly checking: boolean;
  readonly failed: boolean;
  readonly tryMessage: (message: ScenarioMessage, away: readonly string[]) => Promise<Decision>;
}

interface Done {
  readonly draft: Playbook;
  readonly inForce: Playbook;
  readonly check: DraftCheck;
}

/** Lint and scenarios at every change, in the worker; while one draft is checked, only the newest of the others waits. */
export function useCheck(checker: Checker, document: Playbook, inForce: Playbook): LiveCheck {
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState(false);
  const atWork = useRef(false);
  const waiting = useRef<(() => void) | null>(null);

  useEffect(() => {
    const check = (): void => {
      if (atWork.current) {
        waiting.current = check;
        return;
      }
      atWork.current = true;
      const context = contextNow();
      checker
        .ask('check', { draft: documentText(document), inForce: documentText(inForce), context })
        .then((check) => setDone({ draft: document, inForce, check }))
        .catch(() => setFailed(true))
        .finally(() => {
          atWork.current = false;
          const next = waiting.current;
          waiting.current = null;
          next?.();
        });
    };
    const timer = setTimeout(check, REST_MS);
    return () => clearTimeout(timer);
  }, [checker, document, inForce]);

  return {
    check: done?.check ?? null,
    checking: done?.draft !== document || done.inForce !== inForce,
    failed,
    async tryMessage(message, away) {
      const scenario = { id: 'tried', title: 'tried', message, away: [...away], expect: {} };
      const decision = await checker.ask('try', { draft: documentText(document), scenario, context: contextNow() });
      if (decision === null) throw new Error('the draft cannot be used');
      return decision;
    },
  };
}
