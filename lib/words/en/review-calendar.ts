/** The part of the review page about clinic hours, English. */
export const reviewCalendar = {
  title: () => 'Your clinic calendar',
  help: () =>
    'Clinic hours decide what is after hours. Sessions with patients decide what is work outside work. After the last session (or clinic hour, while there are no sessions here) Timeback asks once whether to close the day; never on leave or on call. A change holds from its date on; earlier months keep their schedule.',
  hours: () => 'Clinic hours',
  sessions: () => 'Sessions',
  weekday: () => 'Weekday',
  from: () => 'From',
  to: () => 'To',
  withPatients: () => 'Patients booked',
  remove: (what: string) => `Remove ${what}`,
  removeShort: () => 'Remove',
  addHours: () => 'Add clinic hours',
  addSession: () => 'Add a session',
  validFrom: () => 'Holds from',
  save: () => 'Save the calendar',
  saved: () => 'Saved.',
  wrongTimes: () => 'Each row must end after it begins.',
  held: (count: number) => (count === 1 ? '1 earlier version is kept.' : `${count} earlier versions are kept.`),

  exceptions: () => 'Days that differ',
  noExceptions: () => 'None yet.',
  date: () => 'Date',
  kind: () => 'What',
  kinds: (kind: string) =>
    ({
      leave: 'Leave',
      holiday: 'Holiday',
      'half-day': 'Half day: only between',
      'no-session': 'No patients between',
      'on-call': 'On call between',
      extra: 'Extra clinic between',
    })[kind] ?? kind,
  addException: () => 'Add the day',

  file: () => 'Take it from a calendar file (.ics)',
  fileHelp: () =>
    'The file is read here and not kept. Titles are shown to you once and never stored: they may name people.',
  found: (events: number, left: number) =>
    `${events === 1 ? '1 entry' : `${events} entries`} found${left > 0 ? `, ${left} could not be read` : ''}. Say what each is:`,
  meanings: (meaning: string) =>
    ({
      patients: 'Clinic with patients',
      clinic: 'Clinic, no patients',
      'on-call': 'On call',
      leave: 'Leave',
      nothing: 'Leave out',
    })[meaning] ?? meaning,
  untitled: () => '(no title)',
  weekly: (days: string, from: string, to: string) => `${days}, ${from} to ${to}`,
  once: (date: string, from: string, to: string) => `${date}, ${from} to ${to}`,
  allDay: (date: string, days: number) => (days === 1 ? date : `${date}, ${days} days`),
  take: () => 'Take these',
  cancel: () => 'Take nothing',
};

export type ReviewCalendarWords = typeof reviewCalendar;
