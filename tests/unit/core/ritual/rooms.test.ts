import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt } from '../../../../lib/core/ritual/breath.ts';
import { ROOMS, secondsOf, type RoomId } from '../../../../lib/core/ritual/rooms.ts';
import { advance, leftMs, startRun, stepOf, type Run, type RunEvent } from '../../../../lib/core/ritual/run.ts';
import { STEPS } from '../../../../lib/core/ritual/steps/index.ts';

const room = fc.constantFrom(...(Object.keys(ROOMS) as RoomId[]));

/** The step at each whole second, with ticks of `ms`. */
function schedule(id: RoomId, ms: number): string[] {
  let run = startRun(id);
  const steps: string[] = [];
  for (let passed = 0; stepOf(run); passed += ms) {
    if (passed % 1000 === 0) steps.push(stepOf(run)?.step ?? '');
    run = advance(run, { kind: 'tick', ms });
  }
  return steps;
}

describe('the rooms', () => {
  it('take the time they say: 90 seconds, 90 seconds, two minutes, seven minutes', () => {
    expect([secondsOf('closing'), secondsOf('reset'), secondsOf('handover'), secondsOf('huddle')]).toEqual([
      90, 90, 120, 420,
    ]);
  });

  it.each([50, 200, 250, 1000])('close in the order and at the seconds of the design, by ticks of %i ms', (ms) => {
    const seconds = schedule('closing', ms);
    expect(seconds).toHaveLength(90);
    const from = (step: string): number[] => [seconds.indexOf(step), seconds.lastIndexOf(step) + 1];
    expect([from('today'), from('park'), from('breathe'), from('close')]).toEqual([
      [0, 10],
      [10, 60],
      [60, 80],
      [80, 90],
    ]);
  });

  it('use every step that there is', () => {
    const used = new Set(Object.values(ROOMS).flatMap((steps) => steps.map(({ step }) => step)));
    expect([...used].sort()).toEqual(Object.keys(STEPS).sort());
  });

  it('can be skipped through with one key', () => {
    fc.assert(
      fc.property(room, (id) => {
        let run = startRun(id);
        for (const { step } of ROOMS[id]) {
          expect(stepOf(run)?.step).toBe(step);
          run = advance(run, { kind: 'next' });
        }
        expect(stepOf(run)).toBeNull();
      }),
    );
  });

  it('stand still while they are held, and never skip a step unseen', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('tick' as const), ms: fc.integer({ min: -1000, max: 600_000 }) }),
      fc.record({ kind: fc.constantFrom('next', 'back', 'hold', 'go-on', 'touch', 'end') }),
    ) as fc.Arbitrary<RunEvent>;
    fc.assert(
      fc.property(room, fc.array(event, { maxLength: 60 }), (id, events) => {
        let run: Run = startRun(id);
        for (const one of events) {
          const after = advance(run, one);
          if (one.kind === 'tick' && run.held) expect(after).toEqual(run);
          if (one.kind === 'tick') expect(after.at - run.at).toBeLessThanOrEqual(1);
          expect(after.at).toBeGreaterThanOrEqual(0);
          expect(after.at).toBeLessThanOrEqual(ROOMS[id].length);
          expect(leftMs(after)).toBeGreaterThanOrEqual(0);
          run = after;
        }
      }),
    );
  });
});

describe('a breath', () => {
  it('is four seconds in and six out, twice in twenty', () => {
    const phases = Array.from({ length: 20 }, (_, second) => breathAt(second * 1000, 20));
    expect(phases.map(({ phase }) => phase[0]).join('')).toBe('iiiioooooo'.repeat(2));
    expect(phases.map(({ number }) => number)).toEqual([...Array(10).fill(1), ...Array(10).fill(2)]);
    expect(breathAt(25_000, 20)).toEqual({ phase: 'out', number: 2, of: 2 });
  });
});
