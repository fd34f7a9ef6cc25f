import type { KnownVersion } from '../../components/playbook/VersionsView.tsx';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { type PlaybookDraft, readPlaybookDraft } from '../../lib/store/playbook-drafts.ts';
import { playbookHistory } from '../../lib/store/playbooks.ts';
import type { PlaybookRow } from '../../lib/store/schema.ts';

export interface Loaded {
  readonly hash: string;
  readonly inForce: Playbook;
  readonly rows: readonly PlaybookRow[];
  readonly versions: readonly KnownVersion[];
  readonly draft: PlaybookDraft | null;
}

/** What is in force, what was, and the draft. Asking the background first puts the built-in playbook in force. */
export async function load(store: Store): Promise<Loaded> {
  const { hash } = await ask('playbook-in-force', {});
  const [rows, draft] = await Promise.all([playbookHistory(store), readPlaybookDraft(store)]);
  const versions = rows.map(({ hash, bytes, source, importedAt, active }): KnownVersion => {
    const parsed = parsePlaybook(new TextDecoder().decode(bytes));
    return { hash, source, importedAt, active, playbook: parsed.ok ? parsed.value.playbook : null };
  });
  const inForce = versions.find((version) => version.hash === hash)?.playbook;
  if (!inForce) throw new Error('the playbook in force is not in the store');
  return { hash, inForce, rows, versions, draft };
}
