/** Name and definition of every number, as they stand beside it. Ids are those of `lib/core/hours/metrics`. */
export const metricWords: Readonly<Record<string, { readonly name: string; readonly definition: string }>> = {
  'ehr-time': { name: 'EHR time', definition: 'All active time in the EHR.' },
  wow: {
    name: 'Work outside work (WOW)',
    definition: 'Active EHR time outside the time in which patients are booked. Nothing before or after is left out.',
  },
  'after-hours': {
    name: 'After-hours time',
    definition:
      'Active EHR time outside clinic hours, and after you closed the day. Clinic hours without patients are not in it, so it differs from WOW.',
  },
  early: { name: 'Early', definition: 'After-hours time before the first clinic hour of a working day.' },
  between: {
    name: 'Between sessions',
    definition: 'After-hours time between the first and last clinic hour, where the clinic closes in between.',
  },
  evening: { name: 'Evening', definition: 'After-hours time after the last clinic hour, until 4 in the morning.' },
  weekend: { name: 'Weekend', definition: 'After-hours time on Saturday and Sunday.' },
  'time-off': { name: 'Time off', definition: 'After-hours time on leave, holidays and weekdays without clinic.' },
  'after-closing': {
    name: 'After closing',
    definition: 'After-hours time within clinic hours, on days that you had closed by then.',
  },
  'ehr-time8': {
    name: 'EHR time per 8 clinic hours',
    definition: '8 × EHR time ÷ hours with patients booked (EHR-Time8). Sums are divided, never averages averaged.',
  },
  wow8: { name: 'WOW per 8 clinic hours', definition: '8 × work outside work ÷ hours with patients booked (WOW8).' },
  'inbox-time8': {
    name: 'Inbox per 8 clinic hours',
    definition: '8 × inbox time ÷ hours with patients booked (IB-Time8).',
  },
  'note-time8': {
    name: 'Notes per 8 clinic hours',
    definition: '8 × time in notes ÷ hours with patients booked (Note-Time8).',
  },
  'last-touch': {
    name: 'Last touch',
    definition: 'When the last session of a day ended, on the middle day of the period.',
  },
  'days-kept': { name: 'Days kept', definition: 'Days that are over and had no after-hours time.' },
};

export const suppressedWords = (code: string): string =>
  ({
    'no-days': 'Nothing counted yet.',
    'no-sessions': 'Needs your clinic sessions (below).',
    'not-affirmed': 'Shown once you say that this browser sees your EHR work.',
    'few-hours': 'Needs 8 hours of booked patients in this time.',
  })[code] ?? 'Not shown.';
