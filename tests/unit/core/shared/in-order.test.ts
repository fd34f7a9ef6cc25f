import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../lib/core/shared/in-order.ts';

/** Questions that are answered when the test says so, and what was taken of the answers. */
function watched() {
  const open: { readonly answer: (value: string) => void; readonly fail: () => void }[] = [];
  const taken: string[] = [];
  const look = inOrder<string>(
    () =>
      new Promise((resolve, reject) => {
        open.push({ answer: resolve, fail: () => reject(new Error('no answer')) });
      }),
    (answer) => void taken.push(answer),
    () => 'failed',
  );
  return { open, taken, look };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('an answer that a later one has overtaken is dropped', async () => {
  const { open, taken, look } = watched();
  look();
  look();
  open[1]?.answer('new');
  await settled();
  open[0]?.answer('old');
  await settled();
  expect(taken).toEqual(['new']);
});

test('answers that come in order are all taken, failures too', async () => {
  const { open, taken, look } = watched();
  look();
  look();
  open[0]?.fail();
  await settled();
  open[1]?.answer('new');
  await settled();
  expect(taken).toEqual(['failed', 'new']);
});

test('whatever the order of the answers, the last question’s is what stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 8 }), async (ranks) => {
      const { open, taken, look } = watched();
      for (const _ of ranks) look();
      const order = ranks.map((rank, index) => ({ rank, index })).toSorted((a, b) => a.rank - b.rank);
      for (const { index } of order) {
        open[index]?.answer(`answer ${index}`);
        await settled();
      }
      expect(taken.at(-1)).toBe(`answer ${ranks.length - 1}`);
    }),
    { numRuns: 50 },
  );
});
