/**
 * What kind of thing a short text is, by its looks alone: no language but for the words that go with dates. Used to tell lists
 * of messages from other lists, and to notice that a column no longer holds what it held.
 */

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|dic|janv|févr|avr|mai|juin|juil|août|déc|mär|okt|dez)[a-zé]*';
const DATE = new RegExp(
  [
    String.raw`\b\d{4}-\d{2}-\d{2}`,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b`,
    String.raw`\b\d{1,2}-\d{1,2}-\d{4}\b`,
    String.raw`\b${MONTH}\.?,? \d{1,2}(?:,? \d{4})?\b`,
    String.raw`\b\d{1,2}\.? (?:de )?${MONTH}\.?(?: (?:de )?\d{4})?\b`,
    String.raw`\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b)?`,
    String.raw`\b\d+ ?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|y|years?) ago\b`,
    String.raw`\b(?:yesterday|now|ayer|hoy|gestern|heute|hier)\b`,
  ].join('|'),
  'iu',
);
const ONLY_DATE_WORDS =
  /^(?:today|yesterday|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|at|on|due|received|sent|[ap]\.?m\.?|utc|gmt|[ce]st|[ce]dt|[pm]st|[pm]dt|z|t)$/iu;

export const plain = (text: string): string => text.replaceAll(BIDI, '').replaceAll(/\s+/gu, ' ').trim();

/** Somewhere in it is a date, a time of day, or "27m ago". */
export const hasDate = (text: string): boolean => DATE.test(plain(text));

/** It is a date or time and hardly anything else: "Today, 03:02 PM", "Due 11/20/2026". */
export function isDate(text: string): boolean {
  const value = plain(text);
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?$/u.test(value)) return true;
  if (value.length > 40 || !DATE.test(value)) return /^(?:today|yesterday|now|just now)$/iu.test(value);
  let rest = value;
  for (let found = DATE.exec(rest); found; found = DATE.exec(rest)) rest = rest.replace(found[0], ' ');
  const words = rest.split(/[^\p{L}]+/u).filter(Boolean);
  return words.filter((word) => !ONLY_DATE_WORDS.test(word)).length <= 1 && !/\d{3}/u.test(rest);
}

/** Two to five words that begin with capitals, as people and firms are named; "Maple, Sample", "Nurse Finch, RN". */
export function isName(text: string): boolean {
  const value = plain(text);
  if (value.length < 4 || value.length > 45 || /[\d:?!…]/u.test(value.replace(/ ?[#(]?\b[A-Z]{0,2}-?\d+\)?$/u, ''))) {
    return false;
  }
  const words = value.split(/[\s,]+/u).filter(Boolean);
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^[\p{Lu}\p{Lo}#(]/u.test(word));
}

/** Share of the characters that are digits, 0 to 1. */
export function digitShare(text: string): number {
  const value = text.replaceAll(/\s/gu, '');
  return value.length === 0 ? 0 : (value.match(/\p{Nd}/gu) ?? []).length / value.length;
}

export const isNumber = (text: string): boolean =>
  /^[<>≤≥~$€£+−-]? ?\d[\d.,]*(?: ?[%\p{L}/µ°^*\d]{1,10})?$/u.test(plain(text));

/** How many words a text has; scripts without spaces count by pairs of letters. */
export const wordCount = (text: string): number =>
  plain(text)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word)).length;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Share of the items for which `test` holds; 0 for none. */
export const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;
