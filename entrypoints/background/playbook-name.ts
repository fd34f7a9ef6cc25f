import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import type { PlaybookName } from '../../lib/protocol/messages.ts';

const FINGERPRINT_LENGTH = 8;

export const playbookName = ({ name, version }: CompiledPlaybook, hash: string): PlaybookName => ({
  name,
  version,
  fingerprint: hash.slice(0, FINGERPRINT_LENGTH),
});
