import { parsePlaybook } from '../format/parse-playbook.ts';
import { PLAYBOOK_LIMITS } from '../format/limits.ts';
import type { Playbook } from '../format/schema.ts';

/**
 * A playbook as the text of a file, with the parts in the format's own order: one line a value, so that people can read
 * and compare it; on fewer lines where it would pass the limit of size. The same playbook always gives the same text.
 */
export function serialise(playbook: Playbook): string {
  const parsed = parsePlaybook(JSON.stringify(playbook));
  // Only a document without faults is put in the format's order: a fault would leave its part out.
  const ordered = parsed.ok && parsed.value.skipped.length === 0 ? parsed.value.playbook : playbook;
  const readable = `${JSON.stringify(ordered, null, 2)}\n`;
  // A character is at most three bytes of UTF-8 for each of its UTF-16 units.
  const fits = readable.length * 3 <= PLAYBOOK_LIMITS.bytes || parsePlaybook(readable).ok;
  return fits ? readable : `${JSON.stringify(ordered)}\n`;
}
