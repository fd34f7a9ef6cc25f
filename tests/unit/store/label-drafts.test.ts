import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftLabel, readPlaybooks, toDo } from '../../../entrypoints/learn/label-drafts.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { readPlaybookDraft, savePlaybookDraft } from '../../../lib/store/playbook-drafts.ts';

let store: Store | null = null;
beforeEach(async () => {
  store?.close();
  await deleteDB('timeback');
  store = await openStore();
});
const opened = (): Store => store ?? expect.fail('no store');
const LABEL = 'Zebra fax';

async function inForce(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const bytes = new Uint8Array(readFileSync('public/default-playbook.json'));
  await opened().put('playbooks', {
    hash: 'hash',
    bytes,
    importedAt: 1,
    source: 'built-in',
    active: true,
    compiled: null,
  });
  return (await readPlaybooks(opened()))?.inForce.categories ?? expect.fail('no playbook');
}

describe('a label that the playbook does not know', () => {
  it('goes into the draft, under the category that was chosen, and is in force nowhere', async () => {
    const [first, second] = await inForce();
    const before = (await readPlaybooks(opened())) ?? expect.fail('no playbook');
    expect(toDo(before, [first!.name, LABEL])).toEqual([{ label: LABEL, drafted: null }]);
    expect(await draftLabel(opened(), LABEL, second!.id, 5)).toBe('drafted');
    const after = (await readPlaybooks(opened())) ?? expect.fail('no playbook');
    expect(toDo(after, [LABEL])).toEqual([{ label: LABEL, drafted: second!.name }]);
    expect(after.inForce).toEqual(before.inForce);
    expect(await readPlaybookDraft(opened())).toMatchObject({ base: 'hash', revision: 1, savedAt: 5 });
  });

  it('keeps what is in the draft already, and is added once', async () => {
    const [first, second] = await inForce();
    const { edited } = (await readPlaybooks(opened())) ?? expect.fail('no playbook');
    await savePlaybookDraft(
      opened(),
      { base: 'older', text: JSON.stringify({ ...edited, name: 'Mine' }), savedAt: 1 },
      0,
    );
    expect(await draftLabel(opened(), LABEL, first!.id, 5)).toBe('drafted');
    expect(await draftLabel(opened(), LABEL, second!.id, 6)).toBe('no-change');
    const draft = await readPlaybookDraft(opened());
    expect(draft).toMatchObject({ base: 'older', revision: 2 });
    expect(JSON.parse(draft?.text ?? '')).toMatchObject({ name: 'Mine' });
  });

  it('is not offered where no playbook can be read', async () => {
    expect(await readPlaybooks(opened())).toBeNull();
    expect(await draftLabel(opened(), LABEL, 'any', 5)).toBe('no-change');
  });
});
