import type { EhrProfile, ValueSpec } from '../../core/shared/ehr-profile.ts';
import { ADDRESS } from '../read-value.ts';
import { fieldsOf } from '../page-fit.ts';

/** What a selector asks of an attribute's value. */
export interface Condition {
  readonly attribute: string;
  readonly operator: string;
  readonly operand: string;
}

const NAME = String.raw`(?:[\w-]|[^\0-\x7f])+`;
const ATTRIBUTE = String.raw`\[(?:${NAME})(?:[*^$~|]?=(?:"[^"\\]*"|'[^'\\]*'|${NAME}))?\]`;
const PLACE = String.raw`:(?:(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)\((?:odd|even|[\dn +-]+)\))`;
const PLAIN = String.raw`(?:${NAME}|\*)?(?:\.${NAME}|${ATTRIBUTE}|${PLACE})*`;
const INNER = String.raw`(?:${PLAIN}|:(?:not|has)\(${PLAIN}\))`;
const ELEMENT = String.raw`(?:${NAME}|\*)?(?:\.${NAME}|${ATTRIBUTE}|${PLACE}|:(?:not|has)\(${INNER}\))*`;
const ALTERNATIVE = `(?:${ELEMENT}|:scope(?: > | )${ELEMENT}(?:(?: > | )${ELEMENT})*)`;
const WITHIN = new RegExp(`^${ALTERNATIVE}(?:, ?${ALTERNATIVE})*$`, 'u');

/**
 * Does what the selector finds in a row depend on the row's own markup alone: not on what is around the row, on its place among
 * others, on texts, or on what a person does? Says no where it does not know.
 */
export const looksWithin = (selector: string): boolean => selector !== '' && WITHIN.test(selector);

/** What the selector asks of values of attributes; classes are not among it. */
export function conditionsOf(selector: string): readonly Condition[] {
  const pattern = new RegExp(String.raw`\[(${NAME})([*^$~|]?=)(?:"([^"\\]*)"|'([^'\\]*)'|(${NAME}))\]`, 'gu');
  return [...selector.matchAll(pattern)].map(([, attribute = '', operator = '', double, single, bare]) => ({
    attribute: attribute.toLowerCase(),
    operator,
    operand: double ?? single ?? bare ?? '',
  }));
}

/** https://www.w3.org/TR/selectors-4/#attribute-selectors */
export function holds({ operator, operand }: Condition, value: string): boolean {
  if (operator === '=') return value === operand;
  if (operator === '|=') return value === operand || value.startsWith(`${operand}-`);
  if (operand === '') return false;
  if (operator === '~=') return value.split(/[\t\n\f\r ]/u).includes(operand);
  if (operator === '^=') return value.startsWith(operand);
  return operator === '$=' ? value.endsWith(operand) : value.includes(operand);
}

/**
 * Where the profile's values are, the id first, for a profile all of whose values can be told from a row's own markup; else null. One
 * that was learnt is looked at more closely than that (`rowFits`).
 */
export function valuesWithin(profile: EhrProfile): readonly ValueSpec[] | null {
  const specs = [profile.list.id, ...fieldsOf(profile).map(([, spec]) => spec)];
  const within = ({ in: where, from, starts }: ValueSpec): boolean =>
    starts === undefined && from !== ADDRESS && (where === '' || looksWithin(where));
  return profile.fit === undefined && specs.every(within) ? specs : null;
}
