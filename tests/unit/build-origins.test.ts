import { describe, expect, it } from 'vitest';
import { approvedAtBuild } from '../../scripts/build-origins.ts';

describe('origins baked into a build', () => {
  it('are match patterns, without ports', () => {
    expect(approvedAtBuild(' https://ehr.example  http://localhost:3000 ')).toEqual([
      'https://ehr.example/*',
      'http://localhost/*',
    ]);
    expect(approvedAtBuild(undefined)).toEqual([]);
  });

  it.each(['ehr.example', 'https://ehr.example/path', 'https://*/*', 'ftp://a.example', 'https://u@a.example'])(
    'refuses %s loudly',
    (entry) => {
      expect(() => approvedAtBuild(entry)).toThrow(/TIMEBACK_ORIGINS/);
    },
  );
});
