import { err, ok, type Result } from '../../shared/result.ts';

/** Checked on the bytes and the raw JSON, before anything of it is understood. */
export const PLAYBOOK_LIMITS = { bytes: 1_048_576, depth: 8, rules: 2_000, items: 5_000 } as const;

export type LimitError =
  | { readonly code: 'too-big'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly at: number; readonly limit: number };

/** UTF-8 length; stops counting once past `limit`. */
function byteLength(text: string, limit: number): number {
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= limit; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair stands for two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** One pass over the text: brackets outside strings. `JSON.parse` must not meet a document nested 10,000 deep. */
export function checkLimits(text: string): Result<null, LimitError> {
  const { bytes: limit, depth: maxDepth } = PLAYBOOK_LIMITS;
  const bytes = text.length > limit ? text.length : byteLength(text, limit);
  if (bytes > limit) return err({ code: 'too-big', bytes, limit });
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > maxDepth) return err({ code: 'too-deep', at, limit: maxDepth });
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return ok(null);
}
