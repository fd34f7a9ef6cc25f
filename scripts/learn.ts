/**
 * Makes lib/core/safety/weights anew from the messages of tests/eval whose split is `dev`: `node scripts/learn.ts`. The same
 * messages give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { learnMatter, learnTelling } from './weights/lessons.ts';
import type { Learned } from './weights/logistic.ts';

const WIDTH = 136;

/** A line is a weight and all that weighs it. */
function linesOf(weights: Learned['weights']): string[] {
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
  return lines;
}

for (const [name, learned] of [
  ['telling', learnTelling()],
  ['matter', learnMatter()],
] as const) {
  const target = new URL(`../lib/core/safety/weights/${name}.ts`, import.meta.url);
  const before = readFileSync(target, 'utf8');
  const head = before.slice(0, before.indexOf('`') + 1).replace(/(bias: )-?\d+/u, `$1${learned.bias}`);
  const tail = before.slice(before.lastIndexOf('`'));
  const lines = linesOf(learned.weights);
  writeFileSync(target, `${head}\n${lines.map((line) => `  ${line}\n`).join('')}${tail}`);
  console.log(`${name}: ${learned.weights.size} words and pairs`);
}
