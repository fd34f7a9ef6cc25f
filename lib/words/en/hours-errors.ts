const WORDS: Readonly<Record<string, string>> = {
  'not-json': 'This file is not JSON. Choose the file that Timeback exported.',
  'not-ours': 'This file is not an export of after-hours time.',
  newer: 'This file was written by a newer version of Timeback. Update first.',
  damaged: 'This file is damaged or was changed by hand. Nothing of it was taken.',
  'not-a-calendar': 'This file is not a calendar (.ics).',
};

/** What is wrong with a file that somebody brought. */
export const hoursErrorWords = (code: string): string => WORDS[code] ?? 'This file could not be read.';
