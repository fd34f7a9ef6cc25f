import type { FirstStep, Kind, When, Where } from '../../core/ritual/parked.ts';
import type { Pace } from '../../core/ritual/nudge.ts';
import type { RoomId } from '../../core/ritual/rooms.ts';
import type { StepId } from '../../core/ritual/steps/index.ts';

const one = (count: number, single: string, many: string): string => `${count} ${count === 1 ? single : many}`;

const ROOM: Record<RoomId, string> = {
  closing: 'Close clinic',
  reset: '90-second reset',
  handover: 'Two-minute handover reset',
  huddle: 'Seven-minute huddle',
  thanks: 'A line of thanks',
};

const ROOM_HELP: Record<RoomId, string> = {
  closing: 'See what is open, park it, breathe, close the day.',
  reset: 'Between two patients: breathe, let go of the last room, turn to the next.',
  handover: 'Before you give a handover or after you took one. Never during it.',
  huddle: 'With the team: top risks, who owns what, one practice message, one thank-you.',
  thanks: 'One sentence for somebody who helped today.',
};

const STEP: Record<StepId, string> = {
  today: 'Today',
  park: 'Park what is open',
  breathe: 'Breathe',
  close: 'Close',
  shift: 'Let go of the last room',
  next: 'The next patient',
  loosen: 'Stand and loosen',
  handed: 'Handed over, kept, first',
  risks: 'Top three risks today',
  owners: 'Who owns what',
  scenario: 'One practice message',
  thanks: 'One thank-you',
};

const KIND: Record<Kind, readonly [string, string]> = {
  results: ['result', 'results'],
  messages: ['message', 'messages'],
  refills: ['refill', 'refills'],
  notes: ['note', 'notes'],
  calls: ['call', 'calls'],
  forms: ['form', 'forms'],
  orders: ['order', 'orders'],
};

const WHEN: Record<When, string> = {
  'first-thing': 'First thing',
  midday: 'At midday',
  'before-close': 'Before close',
};

const WHERE: Record<Where, string> = {
  inbox: 'in the inbox',
  chart: 'in the chart',
  phone: 'by phone',
  'with-nurse': 'with my nurse',
};

const FIRST: Record<FirstStep, string> = {
  'open-list': 'open the list',
  'oldest-first': 'take the oldest one',
  'one-call': 'make one call',
  'ask-colleague': 'ask a colleague',
  sign: 'sign what is ready',
};

const PACE: Record<Pace, string> = {
  daily: 'Once on a clinic day',
  weekly: 'At most once a week',
  off: 'Never',
};

/** What the ritual, its rooms and the parked plans say, English. */
export const ritual = {
  title: () => 'Timeback',
  loading: () => 'One moment …',
  failed: () => 'Timeback could not open this. Close the tab and try again. Nothing was lost.',

  room: (id: RoomId) => ROOM[id],
  roomHelp: (id: RoomId) => ROOM_HELP[id],
  step: (id: StepId) => STEP[id],
  place: (at: number, of: number, step: string) => `Step ${at} of ${of}: ${step}`,
  progress: () => 'Steps',
  left: (seconds: number) =>
    seconds >= 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : one(seconds, 'second', 'seconds'),
  next: () => 'Next',
  nothingOpen: () => 'Nothing open',
  parkThese: (count: number) => (count === 1 ? 'Park it' : `Park these ${count}`),
  finish: () => 'Done',
  back: () => 'Back',
  hold: () => 'Hold',
  goOn: () => 'Go on',
  waits: () => 'Waiting for you',
  end: () => 'End (Esc)',

  flagsEmergency: (count: number) => `${count} Read now: may be an emergency`,
  criticalResults: (count: number) => one(count, 'critical result', 'critical results'),
  flagsUrgent: (count: number) => `${count} to read today`,
  whoHas: (count: number, time: string) => `Inbox last read ${time}. ${count === 1 ? 'Who has it?' : 'Who has them?'}`,
  noFlags: (count: number, time: string) =>
    `Nothing was flagged in ${count === 1 ? 'the 1 message' : `the ${count} messages`} read last, ${time}.`,
  notReadYet: () => 'The inbox was not read since this browser was started.',
  minutes: (minutes: number) => `${one(minutes, 'minute', 'minutes')} in the EHR today`,
  lanes: () => 'In the inbox then',
  lanePhysician: () => 'Needs physician judgement',
  laneProtocol: () => 'Team, by protocol',
  laneNotPhysician: () => 'Should not reach the physician',
  laneOpenFirst: () => 'Not opened yet',
  plansWait: (count: number) => (count === 1 ? '1 plan of yours is back' : `${count} plans of yours are back`),

  parkQuestion: () => 'What stays open? Choose up to three.',
  parkWhy: () => 'A plan with a time, a place and a first step is easier to leave behind.',
  kind: (id: Kind, count: number) => KIND[id][count === 1 ? 0 : 1],
  count: (kind: string) => `How many ${kind}`,
  fewer: (kind: string) => `One less of the ${kind}`,
  more: (kind: string) => `One more of the ${kind}`,
  when: () => 'When',
  whenName: (id: When, time: string) => `${WHEN[id]}, ${time}`,
  whenPlain: (id: When) => WHEN[id],
  where: () => 'Where',
  whereName: (id: Where) => WHERE[id],
  first: () => 'First step',
  firstName: (id: FirstStep) => FIRST[id],
  remove: (kind: string) => `Do not park the ${kind}`,
  threeAreEnough: () => 'Three are enough. The rest stays in the EHR.',
  staysThere: () => 'Only the kind and the number are kept, on this computer.',

  breatheIn: () => 'Breathe in',
  breatheOut: () => 'Breathe out',
  breath: (number: number, of: number) => `Breath ${number} of ${of}`,
  breathePlain: () => 'Four seconds in, six seconds out.',

  closed: (time: string) => `Closed ${time}`,
  nextLook: (when: string) => `Next look: ${when}`,
  noNextLook: () => 'No clinic in sight. Enjoy it.',
  afterHours: () => 'From now on, time in the EHR counts as after hours.',
  reopen: () => 'Open the day again',
  reopened: () => 'The day is open again.',
  closing: () => 'Closing …',
  easeQuestion: () => 'How easily could you leave work behind today?',
  easeLow: () => '0 not at all',
  easeHigh: () => '10 easily',
  easePrivate: () => 'Asked once a week at most. Only you see it.',
  easeThanks: () => 'Kept. Only you see it.',

  over: () => 'That’s it.',
  overClosed: () => 'Have a good evening.',
  notClosed: () => 'Ended. The day is not closed, and nothing was kept.',
  again: () => 'Begin again',
  menu: () => 'All pauses',
  toPanel: () => 'Back to the list',

  shift1: () => 'Feel both feet on the floor.',
  shift2: () => 'Let your shoulders drop. Open your hands.',
  shift3: () => 'Find one sound that you had not noticed.',
  next1: () => 'Who is next? Say the name to yourself.',
  next2: () => 'One thing that matters for them.',
  loosen1: () => 'Stand up, if you can.',
  loosen2: () => 'Roll your shoulders back, three times.',
  loosen3: () => 'Look at something far away.',
  handed1: () => 'Handed over: what is no longer yours?',
  handed2: () => 'Kept: what stays with you, and who knows that?',
  handed3: () => 'First task: what do you do first?',
  risks1: () => 'Each says one risk, in one sentence.',
  risks2: () => 'Who is the sickest? What is missing? Where will it be tight?',
  risks3: () => 'Settle on three.',
  owners1: () => 'For each of the three: one name, one time.',
  owners2: () => 'Who steps in when that person is busy?',
  owners3: () => 'Say it back once.',

  scenarioHelp: () => 'Made up. Read it aloud. Whose is it?',
  scenarioNone: () => 'This playbook has no practice messages yet.',
  cutOff: () => 'The list shows no more of it than this.',
  turnOver: () => 'Turn over',
  answerPhysician: () => 'The physician’s judgement',
  answerProtocol: (role: string) => `By protocol: ${role}`,
  answerNotPhysician: (role: string) => `Should never reach the physician: ${role}`,
  answerOpenFirst: () => 'Nobody can say yet: open it first',
  answerFlag: () => 'Read now: may be an emergency',
  answerUrgent: () => 'Read today',
  subject: () => 'Subject',
  discuss: () => 'Talk about it',

  thanksHelp: () => 'Say it aloud, or copy it. It is not kept.',
  thanksLabel: () => 'Your sentence',
  thanksStart: () => 'Thank you for ',
  copy: () => 'Copy',
  copied: () => 'Copied',

  parkedTitle: () => 'Parked',
  parkedBack: () => 'Back now',
  parkedLater: () => 'Still away',
  parkedNone: () => 'Nothing is parked.',
  parkedPlan: (count: number, kind: string) => `${count} ${kind}`,
  parkedHow: (where: string, first: string) => `${where}: ${first}`,
  parkedReturns: (when: string) => `Comes back ${when}`,
  done: () => 'Done',
  later: () => 'Later (2 hours)',
  letGo: () => 'Let go',

  resources: () => 'People to call',
  resourcesHelp: () => 'From your clinic’s playbook. Timeback does not note that you looked.',
  resourcesNone: () => 'Your clinic’s playbook names nobody yet.',

  settings: () => 'Settings for clinic close',
  calendar: () =>
    'Your clinic calendar says when clinic is, and when you are on leave or on call: then nothing is asked.',
  calendarLink: () => 'Change the clinic calendar',
  lead: () => 'Ask me',
  leadChoice: (minutes: number) => (minutes === 0 ? 'at the end of clinic' : `${minutes} minutes before`),
  inPage: () => 'Show it as a small card in the EHR’s pages, too',
  pace: () => 'How often',
  paceName: (id: Pace) => PACE[id],
  paceWeekly: () => 'You chose this, or said “not today” twice in a row.',
  paceOff: () => 'You chose this, or said “not today” four times. You can still close the day here at any time.',
  quiet: () => 'Quiet hours',
  quietFrom: () => 'From',
  quietTo: () => 'to',
  quietHelp: () => 'No prompt and no reminder then. The same time twice means none.',
  weekly: () => 'Ask once a week how easily I could leave work behind',
};

export type RitualWords = typeof ritual;
