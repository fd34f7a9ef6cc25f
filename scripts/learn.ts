/**
 * Makes lib/core/safety/telling-weights.ts anew from the messages of tests/eval whose split is `dev`: `node scripts/learn.ts`.
 * The same messages give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { learnedFrom } from './telling/lessons.ts';

const WIDTH = 136;
const { weights, bias } = learnedFrom();
const byWeight = Map.groupBy(weights.keys(), (said) => weights.get(said) ?? 0);
const lines: string[] = [];
for (const [weight, all] of [...byWeight].toSorted(([a], [b]) => b - a)) {
  let line = '';
  for (const said of all.toSorted()) {
    if (line !== '' && line.length + said.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? `${weight}: ${said}` : `${line}, ${said}`;
  }
  lines.push(line);
}
const target = new URL('../lib/core/safety/telling-weights.ts', import.meta.url);
const before = readFileSync(target, 'utf8');
const head = before.slice(0, before.indexOf('`') + 1).replace(/(TELLING_BIAS = )-?\d+/u, `$1${bias}`);
const tail = before.slice(before.lastIndexOf('`'));
writeFileSync(target, `${head}\n${lines.map((line) => `  ${line}\n`).join('')}${tail}`);
console.log(`${weights.size} words and pairs`);
