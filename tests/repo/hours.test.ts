import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../lib/core/hours/metrics/index.ts';
import { REQUESTS } from '../../lib/protocol/schemas.ts';
import { metricWords } from '../../lib/words/en/metrics.ts';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const filesOf = (folder: string): string[] => readdirSync(new URL(`../../${folder}`, import.meta.url));

describe('every number', () => {
  it('has a file of its own, words and a row in the documents', () => {
    const files = filesOf('lib/core/hours/metrics/').filter((file) => !['index.ts', 'metric.ts'].includes(file));
    expect(files.sort()).toEqual(METRICS.map(({ id }) => `${id}.ts`).sort());
    expect(Object.keys(metricWords).sort()).toEqual(METRICS.map(({ id }) => id).sort());
    const rows = text('docs/HOURS.md');
    for (const { id } of METRICS) expect(rows).toContain(`| \`${id}\``);
  });
  it('is never called by a vendor’s name', () => {
    const words = ['review', 'review-calendar', 'review-data', 'metrics', 'popup'].map((file) =>
      text(`lib/words/en/${file}.ts`),
    );
    expect(words.join('\n')).not.toMatch(/\b(pajama|signal data|epic|cerner)\b/i);
  });
});

/** The file that handles this message: its own, or the one it shares with messages of its kind. */
function handlerOf(type: string): string {
  const folder = 'entrypoints/background/';
  const sources = filesOf(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => ({ name, source: text(folder + name) }));
  const found =
    sources.find(({ name }) => name === `on-${type}.ts`) ?? sources.find(({ source }) => source.includes(`'${type}'(`));
  if (!found) throw new Error(`no handler of ${type}`);
  return found.source;
}

describe('nobody else can ask for a person’s hours', () => {
  it('by a message: the handlers that a content script reaches never read what was counted', () => {
    const reachable = Object.entries(REQUESTS)
      .filter(([, { from }]) => from === 'content')
      .map(([type]) => type);
    expect(reachable).toContain('mark');
    for (const type of reachable) {
      const source = handlerOf(type);
      // What the handler can answer: `mark` reads chunks only to unite them, and its only answer is null.
      if (type === 'mark') {
        const answers = [...source.matchAll(/return ([^;]+);/g)].map((match) => match[1]);
        expect(source).toContain('Promise<null>');
        expect(answers.filter((answer) => answer === 'null').length).toBeGreaterThan(2);
      } else expect(source).not.toMatch(/readChunks|readBook|readCorrections|hours-book/);
    }
  });
  it('by policy: nothing of the hours is read from managed storage', () => {
    const sources = [
      'lib/store/hours.ts',
      'lib/app/hours-book.ts',
      'lib/app/seal-hours.ts',
      'entrypoints/review/main.tsx',
      'entrypoints/review/book.ts',
      'entrypoints/background/on-mark.ts',
      'entrypoints/background/on-count-here.ts',
    ];
    for (const path of sources) expect(text(path), path).not.toMatch(/managed|policy/i);
    const schemas = filesOf('public/').filter((file) => /managed|policy/.test(file));
    for (const file of schemas) expect(text(`public/${file}`), file).not.toMatch(/hour|slot|correction|session/i);
  });
  it('by a page of an EHR: the database opens in extension pages and the worker only', () => {
    expect(text('entrypoints/inbox.content/mark.ts')).not.toMatch(/indexedDB|store/);
  });
});
