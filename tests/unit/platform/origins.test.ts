import { describe, expect, it } from 'vitest';
import { originOf, patternOf } from '../../../lib/platform/origins.ts';

describe('originOf', () => {
  it.each([
    ['https://ehr.example/a?b#c', 'https://ehr.example'],
    ['http://localhost:8080/x', 'http://localhost'],
    ['https://user:secret@ehr.example/', 'https://ehr.example'],
    ['about:blank', null],
    ['file:///etc/hosts', null],
    ['chrome-extension://abc/popup.html', null],
    ['not an address', null],
    [undefined, null],
  ])('%s → %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  it('makes the match pattern of an origin', () => {
    expect(patternOf('https://ehr.example')).toBe('https://ehr.example/*');
  });
});
