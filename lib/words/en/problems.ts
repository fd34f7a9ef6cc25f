import type { FindingCode } from '../../core/playbook/authoring/lint.ts';
import type { PlaybookError, ProblemCode } from '../../core/playbook/format/problem.ts';

type Params = Readonly<Record<string, string | number>>;
type Sentence = (params: Params) => string;

/** What is wrong with a part of a playbook that was left out. */
export const problemWords: Record<ProblemCode, Sentence> = {
  'wrong-type': ({ expected }) => `This must be of type ${expected}.`,
  'wrong-value': ({ value, allowed }) =>
    `${value === undefined ? 'This' : `"${value}"`} is not a value that is known here${allowed === undefined ? '' : `; use one of: ${allowed}`}.`,
  missing: () => 'This is missing.',
  'too-long': ({ limit }) => `This is too long; the limit is ${limit}.`,
  'too-short': ({ limit }) =>
    Number(limit) === 1 ? 'This must not be empty.' : `This is too short; at least ${limit} is needed.`,
  'unknown-part': ({ name }) => `"${name}" is not known to this version, so this part was left out.`,
  'forbidden-name': ({ name }) => `"${name}" cannot be used as a name.`,
  'newer-format': ({ format, known }) =>
    `This rule needs format ${format}; this version reads up to ${known}. Update to use it.`,
  'bad-date': ({ value }) => `"${value}" is not a date; write it as 2027-05-01.`,
  'bad-hours': ({ value }) => `"${value}" is not read as hours; write them as "Mon-Fri 8-17".`,
  'bad-link': ({ value }) => `"${value}" is not an https address.`,
  'bad-phrase': ({ value, why }) => `The phrase "${value}" cannot be read: ${PHRASE_WHY[String(why)] ?? why}.`,
  'bad-due': ({ value }) => `"${value}" is not a due time; write hours or days, as in 36h or 3d.`,
  'duplicate-id': ({ id }) => `The id "${id}" is used before; this second one was left out.`,
  invalid: () => 'This is not valid here.',
  'unknown-role': ({ id }) => `There is no role "${id}".`,
  'unknown-category': ({ id }) => `There is no category "${id}".`,
  'unknown-protocol': ({ id }) => `There is no protocol "${id}".`,
  'unknown-redirect': ({ id }) => `There is no redirect "${id}".`,
  'unknown-list': ({ id }) => `There is no phrase list "@${id}".`,
};

const PHRASE_WHY: Readonly<Record<string, string>> = {
  empty: 'it has no words',
  'too-long': 'it is too long',
  'too-many-ways': 'it has too many alternatives',
  'bad-bracket': 'a bracket is open, empty or inside another',
  'bad-star': 'a star must stand at the end of a word of two letters or more',
  'bad-gap': 'a gap must stand between words and be at most …5',
  'bad-list': 'a list stands alone, as in @symptom, and not inside a list',
};

/** What the check of a playbook found. */
export const findingWords: Record<FindingCode, Sentence> = {
  'clinical-unlicensed': ({ role }) => `This is clinical work, and "${role}" is not a licensed role.`,
  'clinical-unapproved': () => 'An active clinical rule needs who approved it and when.',
  'unknown-role': ({ id }) => `There is no role "${id}".`,
  'unknown-category': ({ id }) => `There is no category "${id}".`,
  'unknown-protocol': ({ id }) => `There is no protocol "${id}".`,
  'unknown-redirect': ({ id }) => `There is no redirect "${id}".`,
  'never-wins': ({ by }) => `This rule can never win: "${by}" always does instead.`,
  'patient-text-alone': () => 'A rule that keeps patient messages from the physician needs a category or one sender.',
  'scenario-fails': ({ what, expected, got }) => `The ${what} should be ${expected}; it is ${got}.`,
  'version-not-risen': ({ version, last }) => `Version ${version} must be higher than the last one, ${last}.`,
  'backup-circle': ({ id }) => `The backups go round in a circle at "${id}".`,
  'label-twice': ({ label, category }) => `The label "${label}" already belongs to "${category}".`,
  'rules-overlap': ({ other, scenario }) => `In scenario "${scenario}" the rule "${other}" matches too.`,
  'no-owner': () => 'This rule has no owner.',
  'review-passed': ({ on }) => `This rule was due for review on ${on}.`,
  'no-scenario': ({ kind }) => `This rule has no scenario of the kind "${kind}".`,
  'hard-to-read': ({ grade }) => `This text reads at grade ${grade}; aim for 8 or lower.`,
  'no-contact': () => 'This role has no contact yet.',
  expired: ({ on }) => `This playbook expired on ${on}.`,
};

/** Why a whole document was refused. */
export function playbookErrorWords(error: PlaybookError): string {
  switch (error.code) {
    case 'too-big':
      return `The playbook is too big: ${error.limit} bytes is the limit.`;
    case 'too-deep':
      return `The playbook is nested too deep (at character ${error.at}); ${error.limit} levels is the limit.`;
    case 'not-json':
      return `This is not JSON: ${error.detail}`;
    case 'not-a-playbook':
      return 'This is JSON, but not a playbook.';
    case 'forbidden-name':
      return `"${error.name}" cannot be used as a name (at ${error.path.join('.')}).`;
    case 'too-many-rules':
      return `The playbook has ${error.rules} rules; ${error.limit} is the limit.`;
    case 'newer-format':
      return `The playbook needs format ${error.format}; this version reads up to ${error.known}. Update to use it.`;
    case 'bad-header':
      return `The playbook's heading is wrong: ${error.problems
        .map(({ code, path, params }) => `${path.join('.')}: ${problemWords[code](params)}`)
        .join(' ')}`;
  }
}
