import type { SharingProblem } from '../../core/playbook/trust/refusal.ts';
import { playbookErrorWords } from './problems.ts';

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
