const BLOCK = /^(P|DIV|LI|BR|BLOCKQUOTE|PRE|TR|H[1-6])$/;
/** https://www.w3.org/TR/css-text-3/#white-space-property: the values that keep the line breaks of the source. */
const KEEPS_BREAKS = /^(pre|break-spaces)/;

/**
 * A text as it is seen: paragraphs, and line breaks where the page shows them, stay, because a quoted thread or a
 * signature is told apart by its lines; line breaks of the page's source do not, because they mean nothing.
 */
export function readText(found: Element): string {
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const endLine = (): void => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const walk = (parent: Element): void => {
    const keeps = parent.matches('textarea') || KEEPS_BREAKS.test(getComputedStyle(parent).whiteSpace);
    for (const child of parent.childNodes) {
      if (child instanceof Text) add(keeps ? child.data : child.data.replaceAll(/\s+/g, ' '));
      else if (child instanceof Element) {
        const block = BLOCK.test(child.tagName);
        if (block) endLine();
        walk(child);
        if (block) endLine();
      }
    }
  };
  walk(found);
  return lines
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
