import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../../../../lib/core/playbook/routing/compile.ts';
import { routeAll } from '../../../../../lib/core/playbook/routing/route.ts';
import { inbox, NOW, offsetMinutes, playbook } from '../../../../reference/arbitraries.ts';
import { referenceRoute } from '../../../../reference/route.ts';

// The longest of all: in a file of its own, which a core of its own can take where there are several.
it('route answers as the plain reference does', () => {
  fc.assert(
    fc.property(playbook, inbox, offsetMinutes, (playbook, messages, offsetMinutes) => {
      const context = { now: NOW, offsetMinutes };
      const decisions = routeAll(compile(playbook), messages, context);
      for (const [at, message] of messages.entries()) {
        const { lane, role, rule, flag, floor, drafts, dueHours } = decisions[at] ?? expect.fail('no decision');
        expect({ lane, role, rule, flag, floor, drafts: drafts.map((draft) => draft.rule), dueHours }).toEqual(
          referenceRoute({ playbook, message, others: messages, ...context }),
        );
      }
    }),
    { numRuns: 60 },
  );
}, 600_000);
