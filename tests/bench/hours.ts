import { decodeChunk, encodeChunk } from '../../lib/core/hours/chunk.ts';
import { addDays } from '../../lib/core/hours/calendar-day.ts';
import { union } from '../../lib/core/hours/history.ts';
import { reviewOf } from '../../lib/core/hours/review.ts';
import { rollUp } from '../../lib/core/hours/roll-up.ts';
import { makeHistory, SOME_CALENDAR } from '../fixtures/hours/make-history.ts';

/** node tests/bench/hours.ts: how large a year of heavy use is, and how long its review page has to think. */
const LAST = '2026-11-18';
const ROUNDS = 15;

const everything = makeHistory(LAST, 365);
const kept = rollUp(everything, [], SOME_CALENDAR, addDays(LAST, -90));
const bytes = encodeChunk(kept);
const now = { epochMs: Date.UTC(2026, 10, 19, 2), offset: -360 };

function middle(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    // Our own processor time: what else the computer does is not counted.
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const read = (): number => bytes.reduce((sum, byte) => (sum + byte) | 0, 0);
const open = (): unknown => {
  const chunk = decodeChunk(bytes);
  if (!chunk.ok) throw new Error(chunk.error);
  const history = union([chunk.value]);
  return reviewOf(history, { calendar: SOME_CALENDAR, corrections: [], affirmed: true, now });
};
const [justRead, opened] = [middle(read), middle(open)];
console.log(
  `A year: ${everything.slots.length} slots marked; kept: ${kept.slots.length} slots and ${kept.days.length} daily totals`,
);
console.log(
  `stored: ${(bytes.length / 1000).toFixed(0)} kB (all 365 days to the slot: ${(encodeChunk(everything).length / 1000).toFixed(0)} kB)`,
);
console.log(
  `reading every byte once: ${justRead.toFixed(2)} ms; decode and all numbers: ${opened.toFixed(1)} ms; ratio ${(opened / justRead).toFixed(0)}`,
);
