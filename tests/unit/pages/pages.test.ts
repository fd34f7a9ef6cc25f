import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeColour } from '../../pages/colours.ts';
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

/** Text is transparent where rows are coloured; borders and grounds stay. */
const PAINTED = /(?:border|background)[\w-]*:[^;]*?(#[0-9a-f]{6})\b/gu;
/** More than any page has, with those that arrive. */
const MESSAGES = 1_600;

it('borders and grounds of a page are no message’s badge to a judge of pixels', () => {
  const taken = globSync(`${ROOT}{host,*}/*.css`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(PAINTED)].flatMap(([, colour = '']) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const found = decodeColour([red, green, blue]);
      return found?.kind === 'badge' && found.index < MESSAGES ? [`${file}: ${colour}`] : [];
    }),
  );
  expect(taken).toEqual([]);
});
