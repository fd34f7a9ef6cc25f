import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import { readValue } from './read-value.ts';

/** The message that is open on the page, read in full. */
export interface OpenedReading {
  readonly id: string;
  readonly subject: string | null;
  readonly text: string;
}

/** Null where nothing is open or what is open does not carry a row's id: it is never guessed from position or selection. */
export function readOpened(profile: EhrProfile, page: Document): OpenedReading | null {
  const spec = profile.open;
  const root = spec && page.querySelector(spec.root);
  if (!spec || !root) return null;
  const id = readValue(root, spec.id);
  const text = readText(root, spec.text.in);
  if (!id || text === null) return null;
  return { id, subject: spec.subject ? readValue(root, spec.subject) : null, text };
}

/** Paragraphs keep their line breaks: a quoted thread or a signature is told apart by them. */
function readText(root: Element, selector: string): string | null {
  const found = selector === '' ? root : root.querySelector(selector);
  if (!found) return null;
  const blocks = [...found.querySelectorAll('p, div, li, br, blockquote')].some(Boolean);
  if (!blocks) return found.textContent.trim();
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += (child as Text).data;
      else if (child instanceof Element) {
        const block = /^(P|DIV|LI|BR|BLOCKQUOTE|TR)$/.test(child.tagName);
        if (block && lines.at(-1) !== '') lines.push('');
        walk(child);
        if (block && lines.at(-1) !== '') lines.push('');
      }
    }
  };
  walk(found);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
