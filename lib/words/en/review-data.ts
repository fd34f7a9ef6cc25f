/** The part of the review page about the data itself, English. */
export const reviewData = {
  title: () => 'Your data',
  kept: (days: number) =>
    `Steps of 15 seconds are kept for ${days} days, then only daily totals: a diary of your nights should not exist longer than it helps you.`,
  keepDays: () => 'Keep the steps for (days)',
  saveJson: () => 'Save everything (JSON)',
  saveCsv: () => 'Save daily totals (CSV)',
  print: () => 'Print this page',
  bring: () => 'Bring in a saved file',
  bringHelp: () => 'From another computer, or an earlier save. Time that is known already is not counted again.',
  preview: (days: number, from: string, to: string, fresh: string) =>
    `This file has ${days === 1 ? '1 day' : `${days} days`}, ${from} to ${to}. New for you: ${fresh} of marked time.`,
  previewTotals: (days: number) => `${days === 1 ? '1 day' : `${days} days`} that are totals only.`,
  previewNothing: () => 'This file has nothing that is not here already.',
  previewCorrections: (count: number) => (count === 1 ? '1 new correction.' : `${count} new corrections.`),
  takeCalendar: () => 'Take its clinic calendar, in the place of mine',
  take: () => 'Take it',
  cancel: () => 'Take nothing',
  taken: () => 'Taken.',

  lockTitle: () => 'Passphrase',
  lockNone: () =>
    'Without a passphrase, whoever can use this browser profile, or administers this computer, can read the history.',
  lockOn: () => 'The history is sealed. Timeback goes on counting, and only your passphrase opens what was counted.',
  lockForget: () => 'If you forget it, the history is lost. There is no other way in.',
  lockChoose: () => 'New passphrase (12 characters or more)',
  lockAgain: () => 'The same again',
  lockShort: () => 'Please use 12 characters or more.',
  lockDiffers: () => 'The two are not the same.',
  lockSet: () => 'Seal the history',
  lockRemove: () => 'Remove the passphrase',
  lockedTitle: () => 'Your history is sealed',
  unlock: () => 'Open it',
  passphrase: () => 'Passphrase',
  wrong: () => 'That is not the passphrase.',
  working: () => 'One moment …',

  eraseTitle: () => 'Erase',
  erase: () => 'Erase all of it',
  eraseWhat: () =>
    'Every slot, total, correction, session of the calendar, closed day, weekly answer and choice on this page is deleted from this browser, and counting stops. Files that you saved are yours to delete.',
  eraseSure: () => 'Yes, erase all of it now',
  eraseNot: () => 'Keep it',
};

export type ReviewDataWords = typeof reviewData;
