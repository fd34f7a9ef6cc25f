import type { AuditLane } from '../../core/audit/cell.ts';
import type { ChangeKind, Verdict } from '../../core/audit/sheet.ts';
import { SMALL } from '../../core/audit/suppress.ts';

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
const span = (low: number, high: number): string =>
  Math.round(low) === Math.round(high)
    ? number(Math.round(high))
    : `${number(Math.round(low))} to ${number(Math.round(high))}`;
const messages = (count: number): string => (count === 1 ? '1 message' : `${number(count)} messages`);

/** What the weekly audit says, English. Never "saved", only "could". */
export const audit = {
  title: () => 'Weekly audit',
  intro: () =>
    'What reached a physician’s inbox, by week, lane, rule and type. These are counts on this computer only: no message, no name, no patient.',
  atLeast: () =>
    'Every number means “at least”: the most that was on the screen at once, by the day it was received. Nothing is counted twice.',
  loading: () => 'Adding up …',
  failed: () => 'Timeback did not answer. Reload this page.',
  notCounting: () =>
    'Nothing is counted now: you look as another role than a physician, and this counts what reaches physicians. You can change that in the Timeback popup.',
  nothingYet: () => 'Nothing is counted yet. Open your inbox with Timeback on; the numbers come by themselves.',
  shadow: () => 'Count without showing lanes (flags stay): an honest baseline',
  playbook: (name: string, version: number) => `Playbook: ${name}, version ${version}`,

  lane: (lane: AuditLane) =>
    ({
      'not-physician': 'Should not reach the physician',
      protocol: 'Team, by protocol',
      physician: 'Needs physician judgement',
    })[lane],
  week: (monday: string) => `Week of ${monday}`,
  number,

  weeks: () => 'This week and the last ones',
  chart: (weeks: number) =>
    `At least this many messages of each lane in the last ${weeks} weeks. The same numbers are in the table below.`,
  sprintMark: () => 'sprint',
  sprintBegan: () => 'a sprint began',
  table: () => 'Numbers as a table',
  columns: () => ({
    week: 'Week from',
    openFirst: 'Open first',
    flags: 'Flags: emergency, urgent',
    noRule: 'No rule',
    wrongLane: 'Wrong lane',
    notRead: 'Not read',
    undated: 'No date',
  }),
  baseline: () => 'baseline: lanes not shown',
  tableNote: () =>
    '“No rule” is part of “needs physician judgement”. “Open first”, flags, “not read” and “no date” are counted beside the lanes. “Wrong lane” is how often somebody said so.',

  could: () => 'What could leave the inbox',
  lastFour: () => 'In the last four weeks',
  couldCount: (count: number) => `At least ${messages(count)} that somebody else can handle.`,
  couldMinutes: (low: number, high: number) =>
    `Handled at once by the right person, they could free ${span(low, high)} physician minutes. This is an estimate from the playbook’s own minutes.`,
  withoutMinutes: (count: number) => `${messages(count)} of rules without minutes are not in it.`,
  handOff: () => 'Minutes that handing one message on takes',
  received: () => 'Work that moves needs staff',
  receivedNote: () => 'What each role would receive, if a message takes them as long as a physician.',
  role: () => 'Role',
  messages: () => 'Messages',
  minutes: () => 'Minutes',
  range: span,
  weekly: () => 'Minutes a week',

  disagree: () => 'Rules that people disagree with',
  disagreeNone: () => 'Nobody has called a lane wrong in these weeks.',
  rule: () => 'Rule',
  taps: () => 'Called wrong',
  ofMessages: (taps: number, count: number) => `${number(taps)} (of ${number(count)})`,
  forget: () => 'Forget',
  should: () => 'Should have been',
  shouldList: (list: readonly { readonly role: string; readonly taps: number }[]) =>
    list.map(({ role, taps }) => `${role} (${number(taps)})`).join(', '),

  uncovered: () => 'What no rule covers: for the next huddle',
  uncoveredNone: () => 'Every message was covered by a rule.',
  type: () => 'Type',
  unknownType: () => 'A type that the playbook does not know',
  noRule: () => 'No rule',

  upstream: () => 'Stop it at the source',
  upstreamNote: () =>
    'A ready request for each kind of message that should not reach a physician, of whole weeks and with small numbers hidden. Copy it, or print this page.',
  upstreamNone: () => 'Nothing to ask for in these weeks.',
  upstreamSmall: (kinds: number) =>
    `${kinds === 1 ? 'One kind is' : `${kinds} kinds are`} left out: ${SMALL} or fewer messages in each week, or a number that would give such a one away.`,
  request: (count: number, type: string, role: string, rule: string) =>
    `At least ${number(count)} messages of the type “${type}” reached physicians in our clinic in the last four whole weeks. ` +
    `They need no physician (our rule: “${rule}”). Please send them to ${role}, or stop them where they start. Thank you.`,
  copy: () => 'Copy',
  copied: () => 'Copied. Nothing was sent.',
  copyFailed: () => 'The browser did not allow copying. Select the text and copy it by hand.',

  sprint: () => '30-day sheet',
  sprintNote: () =>
    'Three to five changes, tried for 30 days, measured, kept or dropped. The start is marked on the picture.',
  begin: () => 'Begin today',
  began: (start: string, end: string) => `From ${start} to ${end}`,
  endSprint: () => 'Clear the sheet',
  addChange: () => 'Add a change',
  change: () => 'Change',
  kind: (kind: ChangeKind) =>
    ({
      'stop-at-source': 'Stop it at the source',
      'route-to-role': 'Send it to the right role',
      'add-rule': 'Add a rule',
      'change-rule': 'Change the rule',
      'approve-draft': 'Approve the draft',
      train: 'Practice with the team',
    })[kind],
  about: () => 'About',
  allRules: () => 'All that could leave the inbox',
  owner: () => 'Owner',
  before: () => 'A week, before',
  after: () => 'A week, since',
  perWeek: (value: number | null) =>
    value === null ? 'not counted yet' : value <= SMALL ? `${SMALL} or fewer` : number(value),
  perWeekShown: (value: number | null) =>
    value === null ? 'not counted yet' : value <= SMALL ? 'small, or hidden' : `at least ${number(Math.floor(value))}`,
  verdict: () => 'Keep or drop',
  verdictName: (verdict: Verdict) => ({ open: 'open', keep: 'keep', drop: 'drop' })[verdict],
  remove: () => 'Remove',
  print: () => 'Print the requests and this sheet',
  printNote: () =>
    'Whole weeks only; numbers from 1 to 10 are hidden, and others with them where they would give one away. “At least” leaves the hidden ones out.',

  export: () => 'Take the numbers with you',
  exportNote: () =>
    'For others to see: whole weeks only. Numbers from 1 to 10 are hidden, and others with them where they would give one away. A week stays as it was when it first left this page as a file, a copy or a print, so that two tables cannot be compared. After an erase, weeks up to that day stay here.',
  csv: () => 'Save as CSV',
  json: () => 'Save as JSON',
  erase: () => 'Erase all counts',
  eraseAsk: () => 'All counts and the sheet on this computer go. This cannot be undone.',
  eraseYes: () => 'Yes, erase',
  cancel: () => 'Cancel',
};

export type AuditWords = typeof audit;
