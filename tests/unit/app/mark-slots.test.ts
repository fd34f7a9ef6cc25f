import { describe, expect, it } from 'vitest';
import { createMarker } from '../../../lib/app/mark-slots.ts';
import type { Mark } from '../../../lib/protocol/hours-messages.ts';

const START = Date.UTC(2026, 10, 16, 14);

/** A page with a clock that the test moves; timers fire when it passes them. */
function page() {
  const said: Mark[] = [];
  let [now, steady] = [START, 0];
  let view: { profile: string | null; activity: 'inbox' | 'notes' } | null = { profile: 'demo', activity: 'inbox' };
  let timers: { at: number; call: () => void }[] = [];
  const marker = createMarker({
    now: () => now,
    steady: () => steady,
    place: () => ({ offset: -360, zone: 'America/Chicago' }),
    look: () => view,
    send: (mark) => said.push(mark),
    later(call, ms) {
      const timer = { at: steady + ms, call };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
  });
  const pass = (ms: number): void => {
    now += ms;
    steady += ms;
    for (const timer of timers.filter(({ at }) => at <= steady)) {
      timers = timers.filter((one) => one !== timer);
      timer.call();
    }
  };
  return { said, marker, pass, look: (next: typeof view) => (view = next), setClock: (ms: number) => (now += ms) };
}
const slotsOf = (said: readonly Mark[]): number[] => said.map(({ slot }) => slot - START / 15_000);

describe('marking slots', () => {
  it('says a slot once, at its end, with all its marks', () => {
    const { said, marker, pass } = page();
    for (let event = 0; event < 40; event += 1) {
      marker.hand();
      pass(100);
    }
    expect(said).toEqual([]);
    pass(15_000);
    expect(said).toEqual([
      {
        slot: START / 15_000,
        offset: -360,
        zone: 'America/Chicago',
        jumped: false,
        parts: [{ profile: 'demo', activity: 'inbox', marks: 40 }],
      },
    ]);
    pass(60_000);
    expect(said).toHaveLength(1);
  });

  it('says what it has when the page is left, and the whole slot again when somebody comes back to it', () => {
    const { said, marker, pass } = page();
    marker.hand();
    marker.flush();
    marker.flush();
    pass(2_000);
    marker.hand();
    pass(15_000);
    expect(slotsOf(said)).toEqual([0, 0]);
    expect(said.map(({ parts }) => parts[0]?.marks)).toEqual([1, 2]);
  });

  it('counts nothing while the page is not seen or not in front', () => {
    const { said, marker, pass, look } = page();
    look(null);
    for (let event = 0; event < 100; event += 1) {
      marker.hand();
      pass(500);
    }
    expect(said).toEqual([]);
    look({ profile: null, activity: 'notes' });
    marker.hand();
    pass(15_000);
    expect(slotsOf(said)).toEqual([3]);
  });

  it('tells apart what was done in one slot', () => {
    const { said, marker, pass, look } = page();
    marker.hand();
    pass(1_500);
    look({ profile: 'demo', activity: 'notes' });
    marker.hand();
    marker.hand();
    pass(15_000);
    expect(said[0]?.parts).toEqual([
      { profile: 'demo', activity: 'inbox', marks: 1 },
      { profile: 'demo', activity: 'notes', marks: 2 },
    ]);
  });

  it('believes a page that scrolls by itself for no longer than a slot', () => {
    const { said, marker, pass } = page();
    marker.scroll();
    pass(30_000);
    expect(said).toEqual([]);
    marker.hand();
    for (let event = 0; event < 600; event += 1) {
      pass(100);
      marker.scroll();
    }
    pass(15_000);
    expect(slotsOf(said)).toEqual([2, 3]);
  });

  it('says when the clock was moved or the computer slept', () => {
    const { said, marker, pass, setClock } = page();
    marker.hand();
    pass(15_000);
    setClock(90_000);
    marker.hand();
    pass(15_000);
    marker.hand();
    setClock(-3_600_000);
    marker.hand();
    pass(15_000);
    expect(slotsOf(said)).toEqual([0, 7, 8, -232]);
    expect(said.map(({ jumped }) => jumped)).toEqual([false, true, false, true]);
  });
});
