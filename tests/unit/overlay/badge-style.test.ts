import { describe, expect, it } from 'vitest';
import { wordsStyle } from '../../../lib/overlay/badge-style.ts';

describe('the words of a badge', () => {
  it('are shortened where they may not fit, and are left alone where they fit', () => {
    expect(wordsStyle('Yours', 176)).not.toContain('ellipsis');
    expect(wordsStyle('Looks like: Front desk team and pharmacy', 176)).toContain('ellipsis');
    expect(wordsStyle('→ Front desk', 100)).toContain('ellipsis');
  });
});
