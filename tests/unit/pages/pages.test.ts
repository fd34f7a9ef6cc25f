import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { folderOf } from '../../pages/server.ts';

const ROOT = fileURLToPath(new URL('../../pages/', import.meta.url));

describe('the list of pages', () => {
  it('names every folder that has an info.ts, once', () => {
    const folders = ['', 'held-out/']
      .flatMap((inside) => readdirSync(ROOT + inside).map((name) => inside + name))
      .filter((folder) => existsSync(`${ROOT}${folder}/info.ts`));
    expect(PAGES.map(folderOf).sort()).toEqual(folders.sort());
  });

  it.each(PAGES)('$name: has 200 messages or more, and its own profile', ({ name, messages, profile, controls }) => {
    expect(messages).toBeGreaterThanOrEqual(200);
    expect(profile.id).toContain(name);
    expect(controls).toEqual(expect.arrayContaining(['block', 'count', 'idsInView', 'listRect', 'poll', 'scrollTo']));
  });
});
