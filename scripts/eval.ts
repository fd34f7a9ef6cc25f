import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decide, defaultPlaybook, heardIn } from './eval/answer.ts';
import { type Answered, figures, percent, share } from './eval/measure.ts';
import { negations } from './eval/negation.ts';
import { readSet, type Row } from './eval/read-set.ts';
import { isLost, keptLanes, wrapAll } from './eval/wrapped.ts';

const HELP = `Usage: npm run eval [-- FILE.jsonl ...]

Measures what the engine hears. A file has one JSON object a line with text and
label ("emergency", "complaint", anything else); source, split, from, category, subject and
note are used where given. Without files: tests/eval/*.jsonl, and the public data
beside the project where it is present. Labels "affirmed" and "negated" (with
note "concept='...'") measure negation.

Per source: sensitivity and alert rate with 95 % Wilson intervals, administrative
wrapping, lanes kept. Every miss and false alarm is written to test-results/eval/.
`;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const OUT = path('../test-results/eval');

function defaultFiles(): string[] {
  const own = path('../tests/eval');
  const sets = readdirSync(own).filter((name) => name.endsWith('.jsonl'));
  const shared = ['messages.jsonl', 'negation.jsonl'].map((name) => path(`../../shared/data/${name}`));
  return [...sets.map((name) => join(own, name)), ...shared.filter((file) => existsSync(file))];
}

const fileName = (source: string): string => source.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);

function write(name: string, rows: readonly object[]): void {
  writeFileSync(join(OUT, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function bySource<T extends { readonly row: Row }>(all: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = [one.row.source, one.row.split].filter((part) => part !== '').join(', ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups];
}

const brief = ({ row }: { readonly row: Row }): object => ({
  id: row.id,
  label: row.label,
  split: row.split,
  text: row.message.text,
});

function main(files: readonly string[]): void {
  mkdirSync(OUT, { recursive: true });
  const all = files.flatMap(readSet);
  const isNegation = ({ label }: Row): boolean => label === 'affirmed' || label === 'negated';
  const rows = all.filter((row) => !isNegation(row));
  const shipped = defaultPlaybook('shipped');
  const approved = defaultPlaybook('approved');

  const answers = rows.map((row): Answered => {
    const decision = decide(shipped, row.message);
    return { row, flag: decision.flag, concepts: heardIn(decision) };
  });
  console.log('Flags (any level | emergency level), per source');
  for (const { group, label, any, emergency } of figures(answers)) {
    const what = label === 'emergency' ? 'sensitivity' : 'alert rate ';
    console.log(`  ${what}  ${percent(any)} | ${percent(emergency)}  ${label}: ${group}`);
  }
  for (const [source, some] of bySource(answers)) {
    const wrong = some.filter(({ row, flag }) => (row.label === 'emergency') === (flag === null));
    write(
      `flags-${fileName(source)}`,
      wrong.map((answer) => ({ ...brief(answer), flag: answer.flag, concepts: answer.concepts })),
    );
  }

  const emergencies = rows.filter(({ label }) => label === 'emergency');
  for (const [name, playbook] of Object.entries({ shipped, approved })) {
    console.log(`\nEmergencies in administrative messages, handled as administration without a flag (drafts ${name})`);
    for (const [source, some] of bySource(wrapAll(playbook, emergencies))) {
      const lost = some.filter(isLost);
      console.log(`  ${percent(share(lost.length, some.length))}  ${source}`);
      const lines = lost.map((one) => ({ ...brief(one), wrapper: one.wrapper, lane: one.lane }));
      write(`lost-${name}-${fileName(source)}`, lines);
    }
  }

  console.log('\nClinical remarks in administrative messages, handled as administration alone (drafts approved)');
  const remarks = rows.filter(({ label }) => label === 'complaint');
  for (const [source, some] of bySource(wrapAll(approved, remarks))) {
    const passed = some.filter(isLost);
    console.log(`  ${percent(share(passed.length, some.length))}  ${source}`);
    const lines = passed.map((one) => ({ ...brief(one), wrapper: one.wrapper, lane: one.lane }));
    write(`passed-${fileName(source)}`, lines);
  }

  console.log('\nOrdinary administrative messages that keep their lane');
  for (const [source, some] of bySource(keptLanes(approved, rows))) {
    const lifted = some.filter(({ kept }) => !kept);
    console.log(`  ${percent(share(some.length - lifted.length, some.length))}  ${source}`);
    write(
      `lifted-${fileName(source)}`,
      lifted.map((one) => ({ ...brief(one), category: one.category })),
    );
  }

  for (const [source, some] of bySource(negations(all.filter(isNegation)))) {
    const asked = some.filter(({ negated }) => negated !== null);
    const wrong = asked.filter(({ row, negated }) => negated !== (row.label === 'negated'));
    console.log(`\nNegation, accuracy  ${percent(share(asked.length - wrong.length, asked.length))}  ${source}`);
    const negated = asked.filter(({ row }) => row.label === 'negated');
    const heard = negated.filter((one) => one.negated === true);
    console.log(`  of negated         ${percent(share(heard.length, negated.length))}`);
    console.log(`  concept not found  ${some.length - asked.length}`);
    write(
      `negation-${fileName(source)}`,
      wrong.map((one) => ({ ...brief(one), note: one.row.note })),
    );
  }
  console.log(`\nMisses and false alarms: ${OUT}`);
}

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) console.log(HELP);
else main(args.length > 0 ? args : defaultFiles());
