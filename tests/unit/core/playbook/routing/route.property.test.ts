import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caution } from '../../../../../lib/core/playbook/routing/choose.ts';
import { compile, NO_PLAYBOOK } from '../../../../../lib/core/playbook/routing/compile.ts';
import type { FlagLevel, ShownLane } from '../../../../../lib/core/playbook/routing/decision.ts';
import { decideAll, route, routeAll } from '../../../../../lib/core/playbook/routing/route.ts';
import { inbox, message, NOW, offsetMinutes, playbook, rule, text } from '../../../../reference/arbitraries.ts';

const grave = (flag: FlagLevel | null): number => (flag === null ? 0 : flag === 'urgent' ? 1 : 2);
const cautious = (lane: ShownLane): number => (lane === 'open-first' ? 3 : caution(lane));

describe('route', () => {
  it('answers one message as it does the whole inbox, twice the same, and from a clone', () => {
    fc.assert(
      fc.property(playbook, inbox, (playbook, messages) => {
        const compiled = compile(playbook);
        const all = routeAll(compiled, messages, { now: NOW, offsetMinutes: 0 });
        const one = messages.map((message) =>
          route(compiled, message, { now: NOW, offsetMinutes: 0, others: messages }),
        );
        expect(one).toEqual(all);
        const bare = decideAll(compiled, messages, { now: NOW, offsetMinutes: 0 });
        expect(bare.map((outcome, index) => ({ ...outcome, reasons: all[index]?.reasons }))).toEqual(all);
        expect(routeAll(structuredClone(compiled), messages, { now: NOW, offsetMinutes: 0 })).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out only what cannot change the answer, however many rules compete', () => {
    const many = fc.tuple(playbook, fc.array(rule(), { minLength: 10, maxLength: 30 })).map(([one, rules]) => ({
      ...one,
      rules: rules.map((rule, at) => ({ ...rule, id: `rule-${at}` })),
    }));
    fc.assert(
      fc.property(many, inbox, offsetMinutes, (playbook, messages, offsetMinutes) => {
        const compiled = compile(playbook);
        const context = { now: NOW, offsetMinutes };
        const all = routeAll(compiled, messages, context);
        const bare = decideAll(compiled, messages, context);
        expect(bare.map((outcome, index) => ({ ...outcome, reasons: all[index]?.reasons }))).toEqual(all);
      }),
      { numRuns: 250 },
    );
  });

  it('never lowers a flag when text is added', () => {
    const compiled = compile(NO_PLAYBOOK);
    const flagOf = (one: Parameters<typeof route>[1]): number =>
      grave(route(compiled, one, { now: NOW, offsetMinutes: 0, others: [] }).flag);
    fc.assert(
      fc.property(message, fc.oneof(text, fc.string()), (message, more) => {
        const added = flagOf({ ...message, text: `${message.text}\n\n${more}` });
        expect(added).toBeGreaterThanOrEqual(flagOf(message));
      }),
      { numRuns: 400 },
    );
  });

  it('is never made less cautious by a rule of a lane at least as cautious as the answer', () => {
    fc.assert(
      fc.property(playbook, message, rule(), fc.nat(6), (playbook, message, extra, at) => {
        const context = { now: NOW, offsetMinutes: 0, others: [] };
        const before = route(compile(playbook), message, context).lane;
        fc.pre(before === 'open-first' || caution(extra.lane) >= caution(before));
        const rules = playbook.rules.toSpliced(at, 0, { ...extra, id: 'extra' });
        const after = route(compile({ ...playbook, rules }), message, context).lane;
        expect(cautious(after)).toBeGreaterThanOrEqual(cautious(before));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same lane in whatever order the rules stand', () => {
    fc.assert(
      fc.property(playbook, message, fc.infiniteStream(fc.nat(1_000)), (playbook, message, order) => {
        const context = { now: NOW, offsetMinutes: 0, others: [] };
        const keyed = playbook.rules.map((rule) => ({ rule, key: Number(order.next().value) }));
        const rules = keyed.sort((a, b) => a.key - b.key).map(({ rule }) => rule);
        const [first, second] = [playbook, { ...playbook, rules }].map((one) => route(compile(one), message, context));
        expect([second?.lane, second?.flag, second?.floor]).toEqual([first?.lane, first?.flag, first?.floor]);
      }),
      { numRuns: 100 },
    );
  });

  it('takes any string, and its spans lie in it', () => {
    fc.assert(
      fc.property(playbook, message, fc.string({ unit: 'binary', maxLength: 300 }), (playbook, message, anything) => {
        const odd = { ...message, subject: anything, text: `chest pain\n\n${anything}`, category: anything };
        const decision = route(compile(playbook), odd, { now: NOW, offsetMinutes: 0, others: [] });
        expect(decision.flag).toBe('emergency');
        for (const { field, start, end } of decision.reasons.flatMap(({ spans }) => spans)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(odd[field].length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
