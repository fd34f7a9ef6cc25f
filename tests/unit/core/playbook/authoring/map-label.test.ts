import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryOfLabel, mapLabel } from '../../../../../lib/core/playbook/authoring/map-label.ts';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../../../../lib/core/playbook/format/schema.ts';
import { readFileSync } from 'node:fs';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
const playbook: Playbook = parsed.ok ? parsed.value.playbook : expect.fail('the default playbook does not parse');
const ids = playbook.categories.map(({ id }) => id);

describe('mapLabel', () => {
  it('puts a new label into one category and changes nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.stringMatching(/^zq[a-z]{4,12}( [a-z]{3,8})?$/u), (id, label) => {
        const next = mapLabel(label, id)(playbook);
        expect(categoryOfLabel(playbook, label)).toBeNull();
        expect(categoryOfLabel(next, label.toUpperCase())).toBe(id);
        expect({ ...next, categories: null }).toEqual({ ...playbook, categories: null });
        expect(next.categories.filter((one, at) => one !== playbook.categories[at]).map((one) => one.id)).toEqual([id]);
        // A second time, or for another category, it is known: one label stands for one category.
        for (const other of ids) expect(mapLabel(label, other)(next)).toBe(next);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a playbook as it is that has no such category, or no room in it', () => {
    expect(mapLabel('Zqnew label', 'no-such')(playbook)).toBe(playbook);
    const [first, ...others] = playbook.categories;
    if (!first) throw new Error('no category');
    const full = {
      ...playbook,
      categories: [{ ...first, labels: Array.from({ length: 100 }, (_, at) => `zq ${at}x`) }, ...others],
    };
    expect(mapLabel('Zqnew label', first.id)(full)).toBe(full);
  });
});
