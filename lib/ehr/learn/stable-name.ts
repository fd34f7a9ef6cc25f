/**
 * Is a class, id or attribute value a name that somebody wrote, or one that a build or a run made up ("css-1idlk2q",
 * "_content_1qbq7_1", ":r3:", "m_849cf0da")? Made-up ones are never learnt: the next release has others.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[A-Za-z][\w-]*$/u.test(name)) return false;
  if (/^(?:sc|css|jsx|jss|emotion|svelte|astro|ng)-/u.test(name)) return false;
  // States come and go with the person's own doing.
  if (STATE.test(name)) return false;
  const parts = name.split(/[-_]+/u).filter(Boolean);
  return parts.every((part) => !isHash(part));
}

const STATE =
  /(?:^|[-_])(?:active|selected|select|hover|focus|focused|focusable|open|opened|closed|expanded|collapsed|even|odd|first|last|read|unread|new|checked|disabled|current|visited|dragging|loading|hidden|visible|highlight|line|lines|level|position|animation|editing|sorted)(?:$|[-_])|(?:^|[-_])is[-_]|(?:^|[-_])has[-_]|\d$/iu;

/** A part with digits among its letters, or letters that no word has. */
function isHash(part: string): boolean {
  if (/\d/u.test(part)) return /[a-z]/iu.test(part) ? part.length > 2 : part.length > 3;
  if (/^[a-z]{1,2}$/iu.test(part)) return false;
  // "gvoll", "xqzkd": at least five letters with hardly a vowel, or capitals strewn in.
  if (part.length >= 5 && (part.match(/[aeiouy]/giu)?.length ?? 0) / part.length < 0.15) return true;
  return /[a-z][A-Z]{2,}[a-z]|[a-z][A-Z][a-z][A-Z][a-z]?[A-Z]/u.test(part);
}

/** Attributes whose value names a part, in order of trust. Values still have to be the same in every row. */
export const NAMING = [
  'data-field',
  'col-id',
  'data-col-id',
  'data-column',
  'data-column-id',
  'data-col',
  'data-name',
  'data-part',
  'part',
  'itemprop',
  'headers',
  'data-label',
  'data-title',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-automation-id',
  'slot',
  'name',
  'aria-colindex',
] as const;

/** Attributes that hold a part of the message themselves. */
export const VALUES = ['data-priority', 'data-type', 'data-category', 'data-status'] as const;
