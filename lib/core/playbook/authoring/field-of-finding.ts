import type { FindingCode } from './lint.ts';

/** The field beside which each finding is said; '' is the item as a whole. */
const FIELDS: Readonly<Record<FindingCode, string>> = {
  'clinical-unlicensed': 'role',
  'clinical-unapproved': 'approved',
  'unknown-role': 'role',
  'unknown-category': 'when',
  'unknown-protocol': 'protocol',
  'unknown-redirect': 'redirect',
  'never-wins': 'when',
  'patient-text-alone': 'when',
  'scenario-fails': 'expect',
  'version-not-risen': '',
  'backup-circle': 'backup',
  'label-twice': 'labels',
  'rules-overlap': 'when',
  'no-owner': 'owner',
  'review-passed': 'reviewBy',
  'no-scenario': 'scenarios',
  'hard-to-read': 'text',
  'no-contact': 'contact',
  expired: '',
};

export const fieldOfFinding = (code: FindingCode): string => FIELDS[code];
