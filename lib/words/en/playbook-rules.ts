import type { Conditions, ReadableField, Rule } from '../../core/playbook/format/schema.ts';

/** What the playbook page says about rules, scenarios and answers, English. */
export const playbookRules = {
  intro: () =>
    'Who owns which message. The most cautious lane wins, wherever a rule stands. Within a lane the rule listed first wins.',
  lane: (lane: string) =>
    ({
      'not-physician': 'Should not reach the physician',
      protocol: 'Team, by protocol',
      physician: 'Needs physician judgement',
      'open-first': 'Open first: not read in full',
    })[lane] ?? lane,
  status: (status: string) => ({ draft: 'Draft', active: 'Active', retired: 'Retired' })[status] ?? status,
  asTable: () => 'As a table',
  asSentences: () => 'As sentences',
  show: () => 'Show as',
  filterStatus: () => 'Status',
  allStatus: () => 'All but retired',
  everyStatus: () => 'All',
  withProblems: () => 'Only what is to mend or look at',
  columnRule: () => 'Rule',
  columnWho: () => 'Who',
  columnDue: () => 'Due',
  columnStatus: () => 'Status',
  columnCheck: () => 'Check',
  rulesIn: (lane: string, count: number) => `${lane} (${count})`,
  fine: () => 'Fine',

  // editor
  ruleTitle: () => 'Title',
  laneField: () => 'Lane',
  roleField: () => 'Who acts',
  takes: () => 'This protocol is made for symptoms (nurse triage)',
  clinicalField: () => 'Is it clinical work?',
  clinical: (value: string) => ({ '': 'As its conditions show', yes: 'Yes', no: 'No, desk work only' })[value] ?? value,
  whenTitle: () => 'When',
  whenHint: () => 'All of these must hold. Inside one, any is enough.',
  unlessTitle: () => 'Except when',
  unlessHint: () => 'Any of these sets takes the rule out.',
  exception: (number: number) => `Exception ${number}`,
  addException: () => 'Add an exception',
  removeException: (number: number) => `Remove exception ${number}`,
  addCondition: () => 'Add a condition',
  conditionKind: (kind: string) =>
    ({
      category: 'Message type',
      from: 'Sender',
      priority: 'Priority',
      result: 'Result',
      says: 'Says any of',
      saysAll: 'Says all of',
      age: 'Days since it came',
      duplicate: 'The same notice again, within hours',
      repeat: 'The same patient wrote before, within hours',
      field: 'What could be read',
    })[kind] ?? kind,
  from: (from: string) =>
    ({
      patient: 'Patient',
      pharmacy: 'Pharmacy',
      lab: 'Lab',
      payer: 'Insurance',
      staff: 'Staff',
      clinician: 'Clinician',
      system: 'The EHR itself',
      unknown: 'Not known',
    })[from] ?? from,
  priority: (priority: string) =>
    ({ low: 'Low', routine: 'Routine', high: 'High', stat: 'Stat' })[priority] ?? priority,
  result: (result: string) =>
    ({ normal: 'Normal', abnormal: 'Abnormal', critical: 'Critical', corrected: 'Corrected' })[result] ?? result,
  readable: (field: ReadableField) =>
    ({
      subject: 'Subject',
      text: 'Text',
      category: 'Type',
      priority: 'Priority',
      result: 'Result',
      receivedAt: 'Time',
      patient: 'Patient',
    })[field],
  addChoice: (what: string) => `Add to: ${what}`,
  atLeast: () => 'At least (days)',
  atMost: () => 'At most (days)',
  hours: () => 'Hours',
  present: () => 'Must be there',
  absent: () => 'Must not be there',
  becauseField: () => 'Because',
  protocolField: () => 'Protocol',
  redirectField: () => 'Wording',
  minutesTitle: () => 'Physician minutes one such message takes',
  minutesLow: () => 'Low',
  minutesHigh: () => 'High',
  dueField: () => 'Due within',
  dueUnit: () => 'Unit',
  unit: (unit: string) => ({ h: 'hours', d: 'days' })[unit] ?? unit,
  ownerField: () => 'Owner of the rule',
  reviewField: () => 'Review by',
  evidenceTitle: () => 'Evidence',
  evidenceName: () => 'Title',
  evidenceUrl: () => 'Address (https://…)',
  addEvidence: () => 'Add a source',
  duplicate: () => 'Duplicate',
  copyOf: (title: string) => `${title} (copy)`,
  retire: () => 'Retire',
  retiredNote: () => 'Retired: kept on file, never followed.',
  toDraft: () => 'Back to draft',

  // approval
  approvalTitle: () => 'Approval',
  approvedBy: (by: string, on: string) => `Approved by ${by} on ${on}.`,
  activeNoApproval: () => 'Active. Desk work needs no approval.',
  draftNote: () => 'Draft: shown grey, not followed. Such messages stay with the physician.',
  approver: () => 'Approved by (name)',
  credential: () => 'Credential, such as MD or DO',
  approvedOn: () => 'Date',
  approveButton: () => 'Approve and make active',
  approveMissing: () => 'Fill in who approves, with credential, and the date first.',
  substance: () =>
    'A change of lane, role, conditions, protocol or due time takes this rule back to draft: it is no longer what was approved.',

  // scenarios
  scenariosIntro: () =>
    'Made-up messages with the answer they must get: role-plays for the team and tests for the rules. All of them run at each change.',
  scenariosOfRule: () => 'Scenarios of this rule',
  noScenarios: () => 'No scenario tries this rule yet.',
  scenarioRule: () => 'The rule it tries',
  scenarioKind: () => 'How it tries it',
  kind: (kind: string) =>
    ({ '': 'Other', match: 'A message that must match', 'near-miss': 'A near miss', negated: 'The words negated' })[
      kind
    ] ?? kind,
  message: () => 'The message',
  messageType: () => 'Type label, as the EHR shows it',
  sender: () => 'Sender',
  subject: () => 'Subject',
  text: () => 'Text',
  complete: () => 'The text was read in full',
  notSaid: () => 'Not shown',
  others: (count: number) => `${count} more of the same patient or inbox come with it.`,
  away: () => 'Nobody is there from',
  expectTitle: () => 'It must get',
  expectLane: () => 'Lane',
  expectRule: () => 'Rule',
  expectRole: () => 'Role',
  expectFlag: () => 'Flag',
  anything: () => 'Anything',
  noneAtAll: () => 'None',
  flag: (flag: string) => ({ emergency: 'Emergency', urgent: 'Urgent' })[flag] ?? flag,
  discussion: () => 'For the discussion: who phones, by when, which system fix',
  right: () => 'As expected',
  wrong: () => 'Not as expected',
  now: () => 'What it gets now',
  accept: () => 'The new answer is right',
  acceptAll: (count: number) => `All ${count} new answers are right`,
  onlyWrong: () => 'Only what is not as expected',
  expectedGot: (what: string, expected: string, got: string) => `${what}: expected ${expected}, is ${got}`,
  what: (what: string) =>
    ({ lane: 'lane', rule: 'rule', role: 'who acts', flag: 'flag', floor: 'lifted by', draft: 'draft rule' })[what] ??
    what,
  floor: (floor: string) =>
    ({
      flag: 'a flag',
      'negated-flag': 'a danger sign that is denied',
      'clinical-content': 'a complaint in the text',
      unread: 'not read in full',
      repeat: 'wrote before',
    })[floor] ?? floor,
  nobody: () => 'none',

  // try
  tryIntro: () =>
    'Write a made-up message and see who gets it, and why. Nothing of it is kept. Never paste a real one.',
  tryButton: () => 'Who gets this?',
  answerTitle: () => 'Answer',
  why: () => 'Why',
  words: (list: string) => `Words: ${list}`,
  readNow: (level: string) =>
    level === 'emergency' ? 'Read now: may be an emergency. Phone now.' : 'Read now: phone today.',
  goesTo: (who: string) => `Who acts: ${who}`,
  byRule: (title: string) => `Rule: ${title}`,
  noRule: () => 'No rule decides this one.',
};

export type PlaybookRuleWords = typeof playbookRules;

/** Names of what a rule refers to by id. */
export interface RuleNames {
  readonly role: (id: string) => string;
  readonly category: (id: string) => string;
  readonly protocol: (id: string) => string;
}

const any = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
const SHOWN_PHRASES = 6;
const said = (phrases: readonly string[], whole: boolean): string => {
  const shown = phrases
    .slice(0, whole ? phrases.length : SHOWN_PHRASES)
    .map((phrase) => (phrase.startsWith('@') ? phrase : `“${phrase}”`));
  const more = phrases.length - shown.length;
  return any(more > 0 ? [...shown, `${more} more`] : shown);
};

/** A set of conditions as one clause: "is of type Refill request and says @symptom". */
function conditionsClause(set: Conditions, names: RuleNames, whole: boolean): string {
  const lower = (items: readonly string[], say: (item: string) => string): string =>
    any(items.map((item) => say(item).toLowerCase()));
  const clauses: string[] = [];
  if (set.category) clauses.push(`is of type ${any(set.category.map(names.category))}`);
  if (set.from) clauses.push(`comes from ${lower(set.from, playbookRules.from)}`);
  if (set.priority) clauses.push(`has priority ${lower(set.priority, playbookRules.priority)}`);
  if (set.result) clauses.push(`carries a result marked ${lower(set.result, playbookRules.result)}`);
  if (set.says) clauses.push(`says ${said(set.says, whole)}`);
  if (set.saysAll) clauses.push(`says all of: ${set.saysAll.join(', ')}`);
  if (set.age?.min !== undefined) clauses.push(`is ${set.age.min} days old or more`);
  if (set.age?.max !== undefined) clauses.push(`is ${set.age.max} days old at most`);
  if (set.duplicate) clauses.push(`repeats the same notice within ${set.duplicate.hours} hours`);
  if (set.repeat) clauses.push(`is of a patient who wrote in the last ${set.repeat.hours} hours`);
  const field = (fields: readonly ReadableField[]): string =>
    fields.map((name) => playbookRules.readable(name).toLowerCase()).join(', ');
  if (set.field?.present) clauses.push(`shows its ${field(set.field.present)}`);
  if (set.field?.absent) clauses.push(`does not show its ${field(set.field.absent)}`);
  return clauses.length === 0 ? '…' : clauses.join(' and ');
}

/** "2d" as "2 days". */
export function dueWords(due: string): string {
  const count = Number.parseInt(due, 10);
  const unit = due.endsWith('d') ? 'day' : 'hour';
  return Number.isNaN(count) ? due : `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A rule as a clinician reads it; `whole`: with every phrase, for somebody who signs it. */
export function ruleSentence(rule: Rule, exceptions: readonly Conditions[], names: RuleNames, whole = false): string {
  const who =
    rule.lane === 'physician'
      ? 'it needs the physician'
      : rule.lane === 'protocol'
        ? `${names.role(rule.role)} acts by protocol`
        : `${names.role(rule.role)} handles it, not the physician`;
  const protocol = rule.protocol === undefined ? '' : ` (${names.protocol(rule.protocol)})`;
  const due = rule.due === undefined ? '' : `, within ${dueWords(rule.due)}`;
  const except =
    exceptions.length === 0
      ? ''
      : ` Except when it ${exceptions.map((set) => conditionsClause(set, names, whole)).join('; or ')}.`;
  return `When a message ${conditionsClause(rule.when, names, whole)}, ${who}${protocol}${due}.${except}`;
}
