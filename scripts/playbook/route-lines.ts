import { compile } from '../../lib/core/playbook/routing/compile.ts';
import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import { routeAll } from '../../lib/core/playbook/routing/route.ts';
import { PHYSICIAN } from '../../lib/core/playbook/routing/staffing.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { type InputLine, readLine } from './read-line.ts';

export interface RouteLinesOptions {
  readonly now: number;
  readonly offsetMinutes: number;
  readonly viewer?: string;
}

export interface RoutedLines {
  /** One JSON text for each good line, in order. */
  readonly output: readonly string[];
  /** Wrong lines: their number, from 1, and what is wrong. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

export const rolesOf = (compiled: CompiledPlaybook): string[] => [
  ...new Set([...compiled.roles.map(({ id }) => id), PHYSICIAN]),
];

/** Routes JSON lines; all good lines of one input lie in one inbox. Empty lines are passed over. */
export function routeLines(playbook: Playbook, input: string, options: RouteLinesOptions): RoutedLines {
  const good: InputLine[] = [];
  const problems: { line: number; problem: string }[] = [];
  for (const [at, text] of input.split('\n').entries()) {
    if (text.trim() === '') continue;
    // Padded, so that ids order as lines do.
    const read = readLine(at === 0 ? text.replace(/^\uFEFF/u, '') : text, String(at).padStart(9, '0'));
    if (read.ok) good.push(read.value);
    else problems.push({ line: at + 1, problem: read.error });
  }
  const decisions = routeAll(
    compile(playbook),
    good.map(({ message }) => message),
    options,
  );
  const output = decisions.map(({ lane, role, rule, flag, floor, reasons }, at) =>
    JSON.stringify({ id: good[at]?.id, lane, role, rule, flag, floor, reasons }),
  );
  return { output, problems };
}
