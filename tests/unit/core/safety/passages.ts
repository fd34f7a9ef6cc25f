import type { CompiledPlaybook } from '../../../../lib/core/playbook/routing/compiled.ts';
import { createFieldReader } from '../../../../lib/core/playbook/routing/field-reader.ts';

/** Reads the passages of a text that tell of one concept of a playbook's ear, and of no other. */
export function createPassages(playbook: CompiledPlaybook, concept: number): (text: string) => string[] {
  const readField = createFieldReader(playbook);
  return (text) => {
    const found: string[] = [];
    let offsets: { readonly starts: Int32Array; readonly ends: Int32Array } | null = null;
    readField(text, {
      begin: (scan) => (offsets = scan),
      wants: (one) => one === concept,
      phrase: () => undefined,
      heard(one, start, end) {
        if (one === concept && offsets !== null) found.push(text.slice(offsets.starts[start], offsets.ends[end - 1]));
        return false;
      },
    });
    return found;
  };
}
