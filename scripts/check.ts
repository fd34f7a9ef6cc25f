import type { Outcome, Step } from './check/step.ts';
import { STEPS } from './check/steps.ts';

/**
 * The one test command. `npm test` runs every step; `npm test -- unit dom` those whose id starts so.
 * The last line is "N passed, N failed": a check counts one, a suite each of its tests. Exit code 1 on any failure.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !STEPS.some(({ id }) => id.startsWith(word)));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}\nsteps: ${STEPS.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

const chosen = STEPS.filter(({ id }) => wanted.length === 0 || wanted.some((word) => id.startsWith(word)));
const unfit = new Set<string>();
let passed = 0;
let failed = 0;
for (const step of chosen) {
  const started = performance.now();
  const outcome = await outcomeOf(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) {
    unfit.add(step.id);
    console.log(`\n${outcome.output.trimEnd()}\n`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${outcome.passed} passed${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''}`;
  const note = outcome.note === undefined ? '' : ` · ${outcome.note}`;
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${step.title} · ${counts} · ${seconds} s${note}`);
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function outcomeOf(step: Step): Promise<Outcome> {
  const missing = step.needs?.filter((id) => unfit.has(id)) ?? [];
  if (missing.length > 0) return { passed: 0, failed: 1, output: `not run, as this failed: ${missing.join(', ')}` };
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
