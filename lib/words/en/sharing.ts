import type { Difference, DifferenceCode } from '../../core/playbook/trust/differences.ts';
import type { SharingProblem } from '../../core/playbook/trust/refusal.ts';
import { playbookErrorWords } from './problems.ts';

type Params = Difference['params'];

const LANES: Readonly<Record<string, string>> = {
  'not-physician': '“should not reach the physician”',
  protocol: '“team, by protocol”',
  physician: '“needs physician judgement”',
};
const STATUSES: Readonly<Record<string, string>> = { draft: 'a draft', active: 'in use', retired: 'retired' };
const PARTS: Readonly<Record<string, string>> = {
  roles: 'Role',
  categories: 'Message type',
  protocols: 'Protocol',
  redirects: 'Wording',
  scenarios: 'Practice case',
  resources: 'Resource',
  ehrProfiles: 'How EHR pages are read',
  closing: 'The closing ritual',
};
const RULE_PARTS: Readonly<Record<string, string>> = {
  title: 'title',
  because: 'reason',
  protocol: 'protocol',
  redirect: 'wording',
  minutes: 'minutes',
  due: 'due time',
  owner: 'owner',
  reviewBy: 'review date',
  approved: 'approval',
  evidence: 'evidence',
  format: 'format',
};
const word = (table: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  table[String(key ?? '')] ?? String(key ?? '');
const more = (count: string | number | undefined, words: string | number | undefined): string => {
  const rest = Number(count) - String(words).split(', ').length;
  return rest > 0 ? `${words} and ${rest} more` : String(words);
};

/** What changes, one sentence each. */
export const differenceWords: Record<DifferenceCode, (params: Params) => string> = {
  'other-playbook': ({ from, to }) => `Another playbook: “${to}” takes the place of “${from}”.`,
  expires: ({ on }) => (on === '' ? 'It no longer has an end date.' : `It now counts until ${on}.`),
  'safety-added': ({ title, level }) => `New safety words “${title}” (${level}).`,
  'safety-removed': ({ title, level }) => `Safety words “${title}” (${level}) are gone. The built-in list stays.`,
  'safety-changed': ({ title, level }) => `Safety words “${title}” (${level}) are changed.`,
  'rule-lane': ({ title, from, to }) => `“${title}” moves from ${word(LANES, from)} to ${word(LANES, to)}.`,
  'rule-role': ({ title, from, to }) => `“${title}” goes to ${to} instead of ${from}.`,
  'rule-status': ({ title, from, to }) => `“${title}” was ${word(STATUSES, from)} and is now ${word(STATUSES, to)}.`,
  'rule-added': ({ title, lane, role, status }) =>
    `New rule “${title}”: ${word(LANES, lane)}, to ${role}, ${word(STATUSES, status)}.`,
  'rule-removed': ({ title, lane }) => `Rule “${title}” (${word(LANES, lane)}) is gone.`,
  'rule-conditions': ({ title }) => `“${title}” now asks for other words or types.`,
  'rule-exceptions': ({ title }) => `“${title}” has other exceptions.`,
  'rule-order': ({ title }) => `“${title}” stands at another place in its lane.`,
  'rule-text': ({ title, parts }) =>
    `“${title}”: new ${String(parts)
      .split(', ')
      .map((part) => word(RULE_PARTS, part))
      .join(', ')}.`,
  'words-added': ({ list, words, count }) => `Words added to “${list}”: ${more(count, words)}.`,
  'words-removed': ({ list, words, count }) => `Words taken out of “${list}”: ${more(count, words)}.`,
  'item-added': ({ part, title }) => `${word(PARTS, part)} added: “${title}”.`,
  'item-removed': ({ part, title }) => `${word(PARTS, part)} gone: “${title}”.`,
  'item-changed': ({ part, title }) => `${word(PARTS, part)} changed: “${title}”.`,
  other: ({ part }) => `${word(PARTS, part)}: changed.`,
};

export const differenceSentence = ({ code, params }: Difference): string => differenceWords[code](params);

/** Why nothing was put in force, and what to do. Each ends with what stays true. */
export function sharingProblemWords(problem: SharingProblem): string {
  switch (problem.code) {
    case 'policy-unknown':
      return 'The browser has not said yet whether your organization sets the playbook. Try again in a few seconds.';
    case 'policy-decides':
      return 'Your organization sets the playbook on this computer. Other playbooks are not used.';
    case 'not-text':
      return 'This file is not a playbook: it is not plain text.';
    case 'bad-playbook':
      return playbookErrorWords(problem.error);
    case 'unsigned':
      return 'There is no signature with this playbook. Nobody can tell who wrote it, so it is not used.';
    case 'bad-signature-file':
      return 'The signature file cannot be read. Ask for the file whose name ends in .json.sig.';
    case 'wrong-signature':
      return 'The signature does not belong to this playbook: it was changed on the way, or the two files are of different versions. Not used.';
    case 'other-key':
      return problem.expected === ''
        ? `It is signed with a key that your organization did not name (${problem.fingerprint}). Not used.`
        : `It is signed with another key (${problem.fingerprint}) than the one you compared (${problem.expected}), and the old key does not vouch for it. Not used. Call your clinic lead.`;
    case 'wrong-clinic':
      return `This is the playbook “${problem.id}”; “${problem.expected}” was expected. Not used.`;
    case 'older':
      return `Version ${problem.version} is older than version ${problem.last}, which you already had. Not used.`;
    case 'same-number':
      return `Version ${problem.version} was changed without a new version number. Not used.`;
    case 'expired':
      return `This playbook counted until ${problem.on}. It is too old to be put in use.`;
    case 'changed-meanwhile':
      return 'What came now is not what was shown to you. Look at it again.';
    case 'bad-address':
      return 'This is not an address that starts with https:// and ends with the name of a playbook file.';
    case 'offline':
      return 'The address cannot be reached now. Timeback tries again later.';
    case 'too-slow':
      return `The address did not answer in full within ${problem.seconds} seconds. Timeback tries again later.`;
    case 'too-big':
      return `The answer is bigger than a playbook may be (${problem.limit} bytes).`;
    case 'redirected':
      return 'The address sends readers on to another one. Ask for the final address.';
    case 'status':
      return problem.status === 404
        ? 'There is no playbook with a signature at this address (404).'
        : `The address answered with an error (${problem.status}).`;
  }
}
