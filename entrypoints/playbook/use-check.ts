import { useEffect, useRef, useState } from 'react';
import type { DraftCheck } from '../../lib/core/playbook/authoring/check-draft.ts';
import type { LintContext } from '../../lib/core/playbook/authoring/lint.ts';
import type { Playbook, ScenarioMessage } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import { localTime } from '../../lib/core/shared/local-time.ts';
import { deviceClock } from '../../lib/platform/clock.ts';
import { type Checker, startChecker } from './checker.ts';

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

/** Lint and scenarios at every change, in a worker. */
export function useCheck(document: Playbook, inForce: Playbook): LiveCheck {
  const [done, setDone] = useState<{ draft: Playbook; inForce: Playbook; check: DraftCheck } | null>(null);
  const [failed, setFailed] = useState(false);
  const checker = useRef<Checker | null>(null);
  const against = useRef(inForce);

  useEffect(() => {
    const started = startChecker(
      (draft, check) => setDone({ draft, inForce: against.current, check }),
      () => setFailed(true),
    );
    checker.current = started;
    return () => {
      started.stop();
      checker.current = null;
    };
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => {
      against.current = inForce;
      checker.current?.check(document, inForce, contextNow());
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [document, inForce]);

  return {
    check: done?.check ?? null,
    checking: done?.draft !== document || done.inForce !== inForce,
    failed,
    async tryMessage(message, away) {
      if (checker.current === null) throw new Error('the check has stopped');
      const scenario = { id: 'tried', title: 'tried', message, away: [...away], expect: {} };
      return checker.current.tryScenario(document, scenario, contextNow());
    },
  };
}
