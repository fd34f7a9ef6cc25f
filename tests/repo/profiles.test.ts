import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSelector, MAX_SELECTOR } from '../../lib/ehr/check-selector.ts';
import { PROFILES } from '../../lib/ehr/profiles/index.ts';
import { selectorsOf } from '../../lib/ehr/selectors.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/ehr');
const files = readdirSync(join(ROOT, 'lib/ehr/profiles'))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

describe('the registry of EHR profiles', () => {
  it('has every file, by its name, once', () => {
    expect(PROFILES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('has no folder of fixtures without a profile', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(PROFILES.map(({ id }) => id).sort());
  });

  describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
    it('has a page of each kind with what must be read of it', () => {
      const kinds = ['list', 'empty', 'changed', ...(profile.open ? ['opened'] : [])];
      for (const kind of kinds) {
        for (const end of ['html', 'expected.json']) {
          expect(existsSync(join(FIXTURES, id, `${kind}.${end}`)), `${id}/${kind}.${end}`).toBe(true);
        }
      }
    });

    it('keeps its selectors short, cheap and clear of generated class names', () => {
      for (const { at, selector } of selectorsOf(profile)) {
        expect(selector.length, at).toBeLessThanOrEqual(MAX_SELECTOR);
        expect(checkSelector(selector), at).toBeNull();
        // "css-1x2y3z", "sc-bdVaJa", "_row_1x2yz_3": they change with every release of the EHR.
        expect(selector, at).not.toMatch(/\.(css|sc|jss|makeStyles)-|_[a-z0-9]{5,}_\d/i);
      }
    });

    it('binds to an id in an attribute, which cannot change without a trace', () => {
      expect(profile.list.id.from ?? 'text').not.toBe('text');
    });

    it('writes labels as they are compared: in lower case', () => {
      for (const label of Object.keys({ ...profile.senders, ...profile.priorities, ...profile.results })) {
        expect(label).toBe(label.toLowerCase());
      }
    });
  });
});
