/**
 * What routing costs, against what else could do it: `npm run bench`. All candidates run in turn in one process on one
 * seeded load; figures are ratios to merely tokenising the text, so that they mean the same on another machine.
 */
import { writeFileSync } from 'node:fs';
import { compile } from '../../lib/core/playbook/routing/compile.ts';
import { decideAll, routeAll } from '../../lib/core/playbook/routing/route.ts';
import type { Message } from '../../lib/core/shared/message.ts';
import { buildTrie } from '../../lib/core/text/phrase-trie.ts';
import { createScan, scanText } from '../../lib/core/text/scan.ts';
import { referenceRoute } from '../reference/route.ts';
import { type Answer, byRank, type Candidate, oracle, readForTask, type Task } from './candidates.ts';
import { ahoCorasick, jsonLogicJs, jsonRulesEngine, regExpPerRule } from './libraries.ts';
import { type Load, makeLoad, NOW, SIZES } from './load.ts';
import { SAFETY_PHRASES } from './safety-phrases.ts';

const MESSAGES = 10_000;
const CONTEXT = { now: NOW, offsetMinutes: 0 };
const ROUNDS = 7;
/** Answers of a library that are compared with the oracle's. */
const CHECKED = 200;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds that this thread has had the processor: what else the machine does meanwhile is not counted. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds that one measurement takes at least: the processor's own clock may tick every ten. */
const LEAST_MS = 250;

/**
 * Microseconds per message: the best of several rounds after a warm-up, for another program may be in the caches. What
 * is compared takes turns, so that a slow moment of the machine meets all.
 */
function measure(messages: number, runs: readonly (() => void)[]): number[] {
  for (const run of runs) run();
  const times = runs.map((run) => {
    const start = cpuMs();
    run();
    return Math.ceil(LEAST_MS / Math.max(1, cpuMs() - start));
  });
  const best = runs.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, run] of runs.entries()) {
      const start = cpuMs();
      for (let time = 0; time < times[at]!; time += 1) run();
      best[at] = Math.min(best[at] ?? Infinity, (cpuMs() - start) / times[at]!);
    }
  }
  return best.map((ms) => (ms * 1_000) / messages);
}

/** The floor: scanning the text into words, looked up in an empty vocabulary. */
function tokeniser({ messages }: Load): () => void {
  const { vocabulary } = buildTrie([]);
  const scan = createScan();
  return () => {
    for (const { subject, text } of messages) {
      scanText(vocabulary, subject, scan, null);
      scanText(vocabulary, text, scan, null);
    }
  };
}

async function measureCandidate(
  candidate: Candidate,
  task: Task,
  messages: readonly Message[],
): Promise<{ us: number; answers: Answer[] }> {
  const sample = messages.slice(0, candidate.sample);
  const answers: Answer[] = [];
  const run = async (): Promise<void> => {
    answers.length = 0;
    for (const message of sample) {
      const asked = candidate.ask(readForTask(message, task.labels));
      answers.push(asked instanceof Promise ? await asked : asked);
    }
  };
  await run();
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = cpuMs();
    await run();
    times.push(cpuMs() - start);
  }
  return { us: (Math.min(...times) * 1_000) / sample.length, answers };
}

/** Ours against the slow reference, everything included: safety, spelling, negation, zones, floors. */
function checkOurs({ playbook, messages }: Load, count: number): void {
  const sample = messages.slice(0, count);
  const outcomes = decideAll(compile(playbook), sample, CONTEXT);
  for (const [at, message] of sample.entries()) {
    const { lane, role, rule, flag, floor, dueHours } = outcomes[at] ?? {};
    const plain = referenceRoute({ playbook, message, others: sample, ...CONTEXT });
    const same = [lane, role, rule, flag, floor, dueHours].every(
      (value, index) => value === [plain.lane, plain.role, plain.rule, plain.flag, plain.floor, plain.dueHours][index],
    );
    if (!same) throw new Error(`differs from the reference: ${JSON.stringify({ ours: outcomes[at], plain, message })}`);
  }
}

const rows: string[][] = [];
const facts: string[] = [];
const ours = new Map<number, number>();
const others = new Map<string, number>();

for (const size of SIZES) {
  const load = makeLoad(size, MESSAGES);
  const { playbook, messages } = load;
  const rulesOnly: Task = {
    rules: playbook.rules,
    labels: new Map(playbook.categories.map(({ id, labels }) => [labels[0] ?? '', id])),
    concepts: [],
  };
  const withSafety: Task = { ...rulesOnly, concepts: SAFETY_PHRASES };
  const ranked = byRank(playbook.rules);
  const cold = cpuMs();
  const compiled = compile(playbook);
  const coldMs = cpuMs() - cold;
  const compileMs = median(
    Array.from({ length: 7 }, () => {
      const start = cpuMs();
      compile(playbook);
      return cpuMs() - start;
    }),
  );
  const checkedOurs = size.rules > 1_000 ? 20 : 60;
  checkOurs(load, checkedOurs);
  const [floor = 0, decideUs = 0, routeUs = 0] = measure(messages.length, [
    tokeniser(load),
    () => void decideAll(compiled, messages, CONTEXT),
    () => void routeAll(compiled, messages, CONTEXT),
  ]);
  ours.set(size.rules, decideUs / floor);
  const words = median(messages.map(({ text, subject }) => `${subject} ${text}`.trim().split(/\s+/u).length));
  const note = (name: string, us: number, checked: string): void => {
    others.set(`${name} ${size.rules}`, us);
    rows.push([
      String(size.rules),
      name,
      (us / floor).toFixed(us / floor < 100 ? 1 : 0),
      `${us / decideUs >= 10 ? Math.round(us / decideUs) : (us / decideUs).toFixed(2)}`,
      checked,
    ]);
    console.log(size.rules, name, `${us.toFixed(1)} µs`, `${(us / floor).toFixed(1)} × tokenising`);
  };
  note('tokenise only', floor, '');
  note('Timeback, decisions', decideUs, `reference, ${checkedOurs} messages`);
  note('Timeback, decisions with explanations', routeUs, '');
  const makers = [
    (one: Task) => jsonRulesEngine(one, false),
    (one: Task) => jsonRulesEngine(one, true),
    jsonLogicJs,
    regExpPerRule,
    ahoCorasick,
  ];
  for (const [task, what] of [
    [withSafety, ', and safety phrases'],
    [rulesOnly, ', rules only'],
  ] as const) {
    for (const make of makers) {
      const candidate = make(task);
      const { us, answers } = await measureCandidate(candidate, task, messages);
      for (const [at, answer] of answers.slice(0, CHECKED).entries()) {
        const expected = oracle(ranked, task.concepts, readForTask(messages[at]!, task.labels));
        if (answer !== expected) throw new Error(`${candidate.name}: message ${at}: ${answer}, not ${expected}`);
      }
      note(`${candidate.name}${what}`, us, `oracle, ${Math.min(CHECKED, answers.length)} messages`);
    }
  }
  const cloneStart = cpuMs();
  const clone = structuredClone(compiled);
  const cloneMs = cpuMs() - cloneStart;
  const firstStart = cpuMs();
  decideAll(clone, messages.slice(0, 50), CONTEXT);
  const firstMs = cpuMs() - firstStart;
  facts.push(
    `| ${size.rules} | ${words} | ${coldMs.toFixed(0)} | ${compileMs.toFixed(0)} | ${cloneMs.toFixed(1)} | ${firstMs.toFixed(1)} |`,
  );
  console.log(
    `compile ${coldMs.toFixed(0)} ms first, ${compileMs.toFixed(0)} ms after; clone ${cloneMs.toFixed(1)} ms; first 50 rows ${firstMs.toFixed(1)} ms`,
  );
}

const [few = 1, , many = 1] = [...ours.values()];
const against = (name: string): number =>
  (others.get(`${name} 5000`) ?? 0) / (others.get('Timeback, decisions 5000') ?? 1);
const summary = [
  `- 5,000 rules cost ${many.toFixed(1)} × tokenising, and ${(many / few).toFixed(2)} × what 50 rules cost.`,
  `- json-rules-engine at 5,000 rules: ${Math.round(against('json-rules-engine, full run, rules only'))} × as much in full, ${Math.round(against('json-rules-engine, unique priorities + stop, rules only'))} × with unique priorities and stop.`,
];
console.log(summary.join('\n'));
writeFileSync(
  new URL('RESULTS.md', import.meta.url),
  `# What routing costs

Made by \`npm run bench\` (Node ${process.versions.node}); ${MESSAGES.toLocaleString('en')} seeded synthetic messages a size, all candidates in turn in one
process. Slow candidates run on the first few messages only, and say nothing of safety, spelling, clinical content, zones or
repeats, which are in our figure; every candidate's answers are checked, ours against \`tests/reference/route.ts\`.

What the overlay costs a page is in [PAGE.md](PAGE.md) (\`npm run bench:page\`), what a stopped background costs in
[COLD-START.md](COLD-START.md) (\`npm run bench:cold\`).

${summary.join('\n')}

| rules | candidate | × tokenising | × ours | answers checked against |
| --- | --- | ---: | ---: | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

Milliseconds of the thread's own processor time, on the machine that made this page:

| rules | words a message (median) | compile, first in the process | compile, after | clone of the compiled form | first 50 rows from the clone |
| ---: | ---: | ---: | ---: | ---: | ---: |
${facts.join('\n')}
`,
);
