import { failed, finish, passed, type Outcome } from './step.ts';

/** Warnings that are known and why they may stand. */
const KNOWN_WARNINGS: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'data_collection_permissions; Timeback is not offered for Android',
  DANGEROUS_EVAL: 'zod’s probe for `new Function`; z.config({ jitless: true }) keeps it from running',
  UNSAFE_VAR_ASSIGNMENT: 'React sets innerHTML in code that no component of ours reaches (dangerouslySetInnerHTML)',
};

/** addons-linter's JSON (https://github.com/mozilla/addons-linter). */
interface LintReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** What addons.mozilla.org would say to the Firefox build. */
export async function webExtLint(): Promise<Outcome> {
  const { stdout, all } = await finish('web-ext', [
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--output=json',
    '--no-config-discovery',
  ]);
  const start = stdout.indexOf('{');
  if (start < 0) return failed(all);
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as LintReport;
  const wrong = [...errors, ...warnings.filter(({ code }) => KNOWN_WARNINGS[code] === undefined)];
  return wrong.length === 0
    ? passed()
    : failed(wrong.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`).join('\n'));
}
