import { PLAYBOOK_LIMITS } from '../../lib/core/playbook/format/limits.ts';
import type { SharingProblem } from '../../lib/core/playbook/trust/refusal.ts';
import { SIGNATURE_FILE_LIMIT } from '../../lib/core/playbook/trust/sizes.ts';
import type { BroughtFile } from '../../lib/protocol/sharing-messages.ts';

/** A playbook and, among the same files, its signature. Sizes are looked at before anything is read. */
export async function readFiles(files: readonly File[]): Promise<BroughtFile | SharingProblem | null> {
  const signature = files.find(({ name }) => name.endsWith('.sig'));
  const playbook = files.find((file) => file !== signature);
  if (!playbook) return null;
  const limit = PLAYBOOK_LIMITS.bytes;
  if (playbook.size > limit) {
    return { code: 'bad-playbook', error: { code: 'too-big', bytes: playbook.size, limit } };
  }
  if (signature && signature.size > SIGNATURE_FILE_LIMIT) return { code: 'bad-signature-file' };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(await playbook.arrayBuffer());
    return { text, signature: signature ? await signature.text() : null };
  } catch {
    return { code: 'not-text' };
  }
}
