export type SelectorProblem = 'bad-selector' | 'nested-has' | 'too-costly';

/** Characters. The longest that a hand-written profile ever needed is a third of it. */
export const MAX_SELECTOR = 300;
const MAX_ALTERNATIVES = 8;
const MAX_STEPS = 12;
const MAX_HAS = 2;

/**
 * What speaks against a selector from outside, before any page is asked: `:has` in `:has` (invalid, and the cost would
 * multiply), pseudo-elements (they match nothing), brackets and quotes that do not close, and more alternatives and steps
 * than reading a row needs. It is not a parser; whether a selector is valid in full, only the page's own can say.
 */
export function checkSelector(selector: string): SelectorProblem | null {
  const bare = withoutStrings(selector);
  if (bare === null || /[{}@;<\p{Cc}]|::|\/\*/u.test(bare) || !balanced(bare)) return 'bad-selector';
  if (hasDepth(bare) > 1) return 'nested-has';
  const count = (pattern: RegExp): number => [...bare.matchAll(pattern)].length;
  if (count(/:has\(/giu) > MAX_HAS || count(/,/gu) >= MAX_ALTERNATIVES) return 'too-costly';
  return count(/[>+~\s]+/gu) > MAX_STEPS ? 'too-costly' : null;
}

/** The selector with every quoted string emptied and every escaped character gone; null where a string does not end. */
function withoutStrings(selector: string): string | null {
  const bare = selector.replaceAll(/\\./gsu, '').replaceAll(/"[^"\n]*"|'[^'\n]*'/gu, '""');
  return /["']/u.test(bare.replaceAll('""', '')) || bare.endsWith('\\') ? null : bare;
}

function balanced(bare: string): boolean {
  const open: string[] = [];
  for (const character of bare) {
    if (character === '(' || character === '[') open.push(character);
    else if (character === ')' && open.pop() !== '(') return false;
    else if (character === ']' && open.pop() !== '[') return false;
  }
  return open.length === 0;
}

function hasDepth(bare: string): number {
  let deepest = 0;
  const open: boolean[] = [];
  for (const [part] of bare.matchAll(/:has\(|\(|\)/giu)) {
    if (part === ')') open.pop();
    else open.push(part.length > 1);
    deepest = Math.max(deepest, open.filter(Boolean).length);
  }
  return deepest;
}
