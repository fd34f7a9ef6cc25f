import type { Near } from '../concept.ts';

const list = (words: string): string[] => words.split(/\s*,\s*/u).map((word) => word.replaceAll(/\s+/gu, ' ').trim());

/** Parts near each other in one sentence; each is a list with commas. */
export const near = (within: number, ...parts: readonly string[]): Near => ({ near: parts.map(list), within });
/** The parts may stand in different sentences. */
export const nearby = (within: number, ...parts: readonly string[]): Near => ({
  ...near(within, ...parts),
  across: true,
});

/** Words for who it is about, in both languages. */
export const BABIES =
  'baby, babys, newborn, infant, weeks old, week old, month old, months old, bebe, recien nacido, un mes, dos meses';
export const CHILDREN =
  'toddler, baby, infant, year old, years old, kid, child, son, daughter, grandson, granddaughter, little one, bebe, nino, nina, hijo, hija, nieto, nieta';
