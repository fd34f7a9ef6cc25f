import { GAP, tokenise } from '../../text/tokenise.ts';

/** Above this a redirect is hard to read for many patients (AMA and NIH advise grade 6 to 8). */
export const READING_GRADE = 8;

/** Syllables of an English word, near enough for a grade: vowel groups, less a silent final e. */
function syllables(word: string): number {
  const groups = word.replace(/e$/u, '').match(/[aeiouy]+/gu)?.length ?? 0;
  return Math.max(1, word.endsWith('le') && !/[aeiouy]le$/u.test(word) ? groups + 1 : groups);
}

/**
 * US school grade that a text asks of its reader: Flesch–Kincaid (https://apps.dtic.mil/sti/citations/ADA006655).
 * Placeholders in square brackets count as one short word.
 */
export function readingGrade(text: string): number {
  const { words, gaps } = tokenise(text.replaceAll(/\[[^\]]*\]/gu, 'it'));
  if (words.length === 0) return 0;
  const sentences = gaps.filter((gap) => gap === GAP.sentence).length;
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * total) / words.length - 15.59;
}
