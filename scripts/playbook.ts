import { readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintPlaybook } from '../lib/core/playbook/authoring/lint.ts';
import { runScenarios } from '../lib/core/playbook/authoring/run-scenarios.ts';
import { type ParsedPlaybook, parsePlaybook } from '../lib/core/playbook/format/parse-playbook.ts';
import { playbookJsonSchema } from '../lib/core/playbook/format/schema.ts';
import { compile } from '../lib/core/playbook/routing/compile.ts';
import { localTime } from '../lib/core/shared/local-time.ts';
import { findingWords, playbookErrorWords, problemWords } from '../lib/words/en/problems.ts';
import { rolesOf, routeLines } from './playbook/route-lines.ts';
import { diff, keygen, publish, sign, verify } from './playbook/trust-commands.ts';
import { UsageError } from './playbook/usage-error.ts';

const DEFAULT_PLAYBOOK = fileURLToPath(new URL('../public/default-playbook.json', import.meta.url));

const HELP = `Usage: node scripts/playbook.ts COMMAND

  route [--playbook FILE] [--viewer ROLE]  < messages.jsonl > lanes.jsonl
        One JSON object a line: {id, category?, from?, subject?, text?, complete?,
        priority?, result?, receivedAt?, patient?}. Answers in order:
        {id, lane, role, rule, flag, floor, reasons}.
  lint FILE     what must be mended (errors) or looked at (warnings)
  test FILE     runs the scenarios
  schema        prints the JSON Schema of a playbook

  keygen FILE   makes the clinic's key, once; prints its fingerprint
  sign FILE --key KEYFILE [--replaces OLDKEYFILE]
                writes FILE.sig; with a new key, the old one vouches for it
  verify FILE [--expect FINGERPRINT|PUBLICKEY]
                does FILE.sig belong to FILE, and to the expected key?
  diff OLD NEW  what changes, as sentences; "!" before what needs a second look
  publish DIR --playbook FILE --key KEYFILE [--replaces OLDKEYFILE]
                writes into DIR what any static host serves (docs/SHARING.md)

  help          prints this

Without --playbook, the default playbook is used. Exit codes: 0 fine; 1 lint errors
failed scenarios or a bad signature; 2 wrong input (its lines are named, the others
are answered).
`;

/** Written in full before the process may end: a pipe takes only part at a time. */
function write(fd: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      // The reader is slower than we are (EAGAIN): try again. The reader went away (EPIPE): nothing left to say.
      if (error.code === 'EPIPE') return;
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}
const say = (...lines: readonly string[]): void => write(1, lines.map((line) => `${line}\n`).join(''));
const complain = (...lines: readonly string[]): void => write(2, lines.map((line) => `${line}\n`).join(''));

function readPlaybook(file: string): ParsedPlaybook {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Cannot read ${file}`);
  }
  const parsed = parsePlaybook(text);
  if (!parsed.ok) throw new UsageError(`${file}: ${playbookErrorWords(parsed.error)}`);
  return parsed.value;
}

const skippedLines = (file: string, { skipped }: ParsedPlaybook): string[] =>
  skipped.map(
    ({ code, path, id, params }) =>
      `${file}: left out ${path.join('.')}${id === null ? '' : ` (${id})`}: ${problemWords[code](params)}`,
  );

const clock = (): { now: number; offsetMinutes: number } => {
  const now = new Date();
  return { now: now.getTime(), offsetMinutes: -now.getTimezoneOffset() };
};

function routeCommand(playbookFile: string | undefined, viewer: string | undefined): number {
  const file = playbookFile ?? DEFAULT_PLAYBOOK;
  const parsed = readPlaybook(file);
  complain(...skippedLines(file, parsed));
  const roles = rolesOf(compile(parsed.playbook));
  if (viewer !== undefined && !roles.includes(viewer)) {
    throw new UsageError(`Unknown role "${viewer}". Roles: ${roles.join(', ')}`);
  }
  const { output, problems } = routeLines(parsed.playbook, readFileSync(0, 'utf8'), {
    ...clock(),
    ...(viewer === undefined ? {} : { viewer }),
  });
  if (output.length > 0) say(...output);
  complain(...problems.map(({ line, problem }) => `line ${line}: ${problem}`));
  return problems.length > 0 ? 2 : 0;
}

function lintCommand(file: string): number {
  const parsed = readPlaybook(file);
  const { now, offsetMinutes } = clock();
  const today = localTime(now, offsetMinutes).date;
  const findings = lintPlaybook(parsed.playbook, { now, offsetMinutes, today });
  say(...skippedLines(file, parsed).map((line) => `error: ${line}`));
  say(
    ...findings.map(
      ({ level, code, path, id, params }) =>
        `${level}: ${path.join('.')}${id === null ? '' : ` (${id})`}: ${findingWords[code](params)} [${code}]`,
    ),
  );
  const errors = parsed.skipped.length + findings.filter(({ level }) => level === 'error').length;
  say(`${errors} errors, ${findings.length - errors + parsed.skipped.length} warnings`);
  return errors > 0 ? 1 : 0;
}

function testCommand(file: string): number {
  const parsed = readPlaybook(file);
  const { now, offsetMinutes } = clock();
  const results = runScenarios(parsed.playbook, now, offsetMinutes);
  const failed = results.filter(({ deviations }) => deviations.length > 0);
  for (const { scenario, deviations } of failed) {
    const why = deviations.map(({ what, expected, got }) => `${what} should be ${expected}, is ${got}`).join('; ');
    say(`failed: ${scenario.id}: ${why}`);
  }
  say(...skippedLines(file, parsed), `${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 || parsed.skipped.length > 0 ? 1 : 0;
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new UsageError(`Missing: ${what}`);
  return value;
}

const keysOf = (values: {
  readonly key?: string | undefined;
  readonly replaces?: string | undefined;
}): { key: string; replaces: string | undefined } => ({
  key: needed(values.key, '--key KEYFILE'),
  replaces: values.replaces,
});

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      playbook: { type: 'string' },
      viewer: { type: 'string' },
      key: { type: 'string' },
      replaces: { type: 'string' },
      expect: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, file, ...rest] = positionals;
  if (values.help === true || command === undefined || command === 'help') {
    say(HELP.trimEnd());
    return 0;
  }
  const most = command === 'diff' ? 1 : 0;
  if (rest.length > most) throw new UsageError(`Unexpected: ${rest.join(' ')}`);
  switch (command) {
    case 'route':
      if (file !== undefined) throw new UsageError(`Unexpected: ${file} (messages come on standard input)`);
      return routeCommand(values.playbook, values.viewer);
    case 'lint':
      return lintCommand(file ?? values.playbook ?? DEFAULT_PLAYBOOK);
    case 'test':
      return testCommand(file ?? values.playbook ?? DEFAULT_PLAYBOOK);
    case 'schema':
      say(JSON.stringify(playbookJsonSchema(), null, 2));
      return 0;
    case 'keygen':
      return keygen(needed(file, 'keygen FILE'), say);
    case 'sign':
      return sign(needed(file, 'sign FILE'), keysOf(values), say);
    case 'verify':
      return verify(needed(file, 'verify FILE'), values.expect, say);
    case 'diff':
      return diff(needed(file, 'diff OLD NEW'), needed(rest[0], 'diff OLD NEW'), say);
    case 'publish':
      return publish(needed(file, 'publish DIR'), needed(values.playbook, '--playbook FILE'), keysOf(values), say);
    default:
      throw new UsageError(`Unknown command "${command}".`);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!expected) throw error;
  complain(error.message, 'See: node scripts/playbook.ts help');
  process.exitCode = 2;
}
