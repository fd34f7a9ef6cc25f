import type { Activity } from '../../core/shared/ehr-profile.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const ACTIVITY: Readonly<Record<Activity, string>> = {
  inbox: 'Inbox',
  notes: 'Notes',
  orders: 'Orders',
  results: 'Results',
  chart: 'Chart',
  schedule: 'Schedule',
  other: 'Other',
};

/** What the review page says, English. Durations, dates and times come as text. */
export const review = {
  title: () => 'After-hours time',
  private: () => 'Only you can see this. It is kept in this browser and sent nowhere.',
  loading: () => 'Reading your history …',
  failed: () => 'Your history could not be opened. Close this page and open it again; nothing was changed.',
  damaged: (parts: number) =>
    `${plural(parts, 'part', 'parts')} of your history cannot be read. The rest is shown, and nothing was deleted.`,

  hours: (hours: number, minutes: number) =>
    hours === 0 ? `${minutes} min` : minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`,
  underAMinute: () => 'under 1 min',

  gateTitle: () => 'Is this computer yours alone?',
  gateWhy: () =>
    'Timeback can count your own active time in the EHR, to show you what fell outside clinic hours. On a shared computer it would count other people’s work as yours.',
  gateWhat: () =>
    'It notes in which 15 seconds a hand moved on an EHR page that you approved, and what kind of page it was. No keys, no text, no patients, no addresses. It stays in this browser.',
  gateSheet: () => 'This is not a time sheet. If you are paid by the hour, leave it off.',
  gateYes: () => 'Yes, count my time here',
  gateNo: () => 'No, do not count here',
  gateIsNo: () => 'Time is not counted on this computer.',

  counting: () => 'Counting is on.',
  pause: () => 'Pause for an hour',
  paused: (time: string) => `Paused until ${time}. It goes on by itself.`,
  resume: () => 'Go on now',
  stopCounting: () => 'Stop counting here',

  week: (afterHours: string) => `This week: ${afterHours} after hours`,
  weekNone: () => 'This week: no after-hours time so far',
  weekLess: (less: string) => `, ${less} less than your usual by this day`,
  weekMore: (more: string) => `, ${more} more than your usual by this day`,
  weekSame: () => ', as usual by this day',
  weekLong: (weekday: string) => `; ${weekday} was the long one.`,
  weekEnd: () => '.',
  afterHoursIs: () =>
    'After-hours time is active EHR time outside clinic hours, and after you closed the day. Timeback sees this browser only: not a phone app, a desktop EHR, paper or thinking.',
  firstDay: () => 'Nothing is counted yet.',
  firstDayHelp: () =>
    'Work in your EHR as always. After a first day you see it here; after two weeks, what is usual for you. Until then, tell Timeback your clinic sessions below: they decide what is “after hours”.',
  firstWeek: (days: number) => `${plural(days, 'day', 'days')} counted so far. Comparisons come after two full weeks.`,

  tableOf: () => 'Show as a table',
  savePicture: () => 'Save picture',
  day: () => 'Day',
  weekOf: () => 'Week of',
  inClinicHours: () => 'In clinic hours',
  afterHours: () => 'After hours',
  total: () => 'Total',
  minutes: () => 'minutes',

  weekPicture: () => 'This week, day by day',
  weekPictureAlt: () => 'Bars: minutes in the EHR for each day of this week, with after-hours minutes on top.',
  gridPicture: () => 'The last four weeks, hour by hour',
  gridPictureAlt: () =>
    'One row a day, one box an hour from 4 in the morning on. Darker is more; the framed band is clinic hours.',
  gridHelp: () => 'Darker: more of the hour was active. Framed: clinic hours. A day here runs from 4 a.m. to 4 a.m.',
  trendPicture: () => 'After hours, week by week',
  trendPictureAlt: () => 'Bars: after-hours minutes of each week. The line is the middle of all whole weeks.',
  trendHelp: (usual: string) => `The line is your own middle week: ${usual}.`,
  trendLight: () => 'Lighter bars are weeks that were not counted in full.',
  trendPlaybook: () => 'P marks a week in which the clinic’s playbook changed.',
  trendSprint: () => 'S marks a week in which a 30-day sprint began.',
  markPlaybook: () => 'P',
  markSprint: () => 'S',
  notWhole: () => 'not a whole week',
  playbookChanged: () => 'playbook changed',
  sprintBegan: () => 'sprint began',

  closings: () => 'Days closed, and how easily you left work behind',
  closingsAlt: () =>
    'A bar a day: after-hours minutes of the last six weeks. Dots below: days that you closed. Numbers above: your weekly answer, 0 to 10.',
  closingsHelp: (closed: number) =>
    `${plural(closed, 'day', 'days')} closed in six weeks. Bars: after-hours time. A dot: you closed the day. A number: your answer from 0 to 10.`,
  closingsHonest: () =>
    'They stand side by side, and that is all. Whatever you see here is a coincidence until it is not: a few weeks cannot tell what came of what.',
  closedAt: () => 'Closed',
  easeAnswer: () => 'Left work behind (0 to 10)',
  notClosed: () => 'not closed',
  notCounted: () => 'not counted',
  noAnswer: () => '–',

  numbers: () => 'The numbers',
  numbersHelp: () =>
    'They will not equal your EHR vendor’s report: vendors count differently. Benchmarks from studies are context, not targets.',
  lastDays: (days: number) => `Last ${days} days`,
  daysCounted: (days: number) => plural(days, 'day counted', 'days counted'),
  number: () => 'Number',
  of: (value: number, all: number) => `${value} of ${all}`,
  source: () => 'Source',
  affirm: () => 'This browser sees my EHR work (not mostly a desktop app or phone)',
  context: () =>
    'For context: a median of 5.2 hours of EHR time per 8 clinic hours (Melnick 2021); 86 of 355 minutes a workday after hours (Arndt 2017).',

  activities: () => 'What the time went to, last 30 days',
  activity: () => 'Kind of work',
  activityName: (activity: Activity) => ACTIVITY[activity],

  thresholds: () => 'What the idle limit changes, last 30 days',
  thresholdsHelp: () =>
    'A short pause counts as work, a long one does not. Two minutes is the limit here; other systems use others, and that moves the totals.',
  threshold: (seconds: number) => (seconds < 60 ? `${seconds} seconds` : plural(seconds / 60, 'minute', 'minutes')),
  limit: () => 'Idle limit',

  sessions: () => 'Sessions of the last two weeks',
  sessionsHelp: () => 'Was it not you, or were you on call? Say so. What was counted is kept, and you can undo it.',
  noSessions: () => 'No sessions in the last two weeks.',
  when: () => 'When',
  length: () => 'Length',
  mostly: () => 'Mostly',
  change: () => 'Correct',
  notMe: () => 'Not me',
  onCall: () => 'On call',
  which: (what: string, when: string) => `${what}: ${when}`,
  more: (count: number) => `Show ${count} more`,
  corrections: () => 'Your corrections',
  undo: () => 'Undo',
  added: (activity: string) => `Added: ${activity}`,
  addTitle: () => 'Add time that this browser could not see',
  addDate: () => 'Date',
  addFrom: () => 'From',
  addMinutes: () => 'Minutes',
  add: () => 'Add',
};

export type ReviewWords = typeof review;
