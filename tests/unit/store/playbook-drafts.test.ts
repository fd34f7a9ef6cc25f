import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { dropPlaybookDraft, readPlaybookDraft, savePlaybookDraft } from '../../../lib/store/playbook-drafts.ts';
import { activatePlaybook, playbookHistory } from '../../../lib/store/playbooks.ts';

let store: Store | null = null;
beforeEach(async () => {
  store?.close();
  await deleteDB('timeback');
  store = await openStore();
});
const opened = (): Store => store ?? expect.fail('no store');
const draft = (name: string) => ({ base: 'hash', text: JSON.stringify({ name }), savedAt: 1 });

describe('the draft of a playbook', () => {
  it('is there after it was saved, with faults and all', async () => {
    expect(await readPlaybookDraft(opened())).toBeNull();
    expect(await savePlaybookDraft(opened(), draft(''), 0)).toBe(1);
    expect(await savePlaybookDraft(opened(), draft('Second'), 1)).toBe(2);
    expect(await readPlaybookDraft(opened())).toMatchObject({
      revision: 2,
      base: 'hash',
      text: '{"name":"Second"}',
    });
  });

  it('is never written over by a tab that has not seen the last one', async () => {
    await savePlaybookDraft(opened(), draft('Mine'), 0);
    expect(await savePlaybookDraft(opened(), draft('Theirs'), 0)).toBeNull();
    expect(await dropPlaybookDraft(opened(), 0)).toBe(false);
    expect(await readPlaybookDraft(opened())).toMatchObject({ text: '{"name":"Mine"}' });
  });

  it('is saved once when two tabs save at the same time', async () => {
    const answers = await Promise.all([
      savePlaybookDraft(opened(), draft('A'), 0),
      savePlaybookDraft(opened(), draft('B'), 0),
    ]);
    expect(answers.filter((answer) => answer !== null)).toEqual([1]);
  });

  it('goes when it is thrown away, and thrown away twice is no fault', async () => {
    await savePlaybookDraft(opened(), draft('Mine'), 0);
    expect(await dropPlaybookDraft(opened(), 1)).toBe(true);
    expect(await dropPlaybookDraft(opened(), 1)).toBe(true);
    expect(await readPlaybookDraft(opened())).toBeNull();
  });

  it('of a newer form is left as it is', async () => {
    await opened().put('meta', { key: 'playbook-draft', value: { form: 99, text: 'unknown' } });
    expect(await readPlaybookDraft(opened())).toBeNull();
  });
});

describe('the playbooks of this computer', () => {
  it('stay, the one in force first', async () => {
    for (const [at, hash] of ['one', 'two', 'three'].entries()) {
      await activatePlaybook(opened(), {
        hash,
        bytes: new Uint8Array([at]),
        source: 'here',
        importedAt: at,
        active: true,
        compiled: null,
      });
    }
    const rows = await playbookHistory(opened());
    expect(rows.map(({ hash, active }) => [hash, active])).toEqual([
      ['three', true],
      ['two', false],
      ['one', false],
    ]);
  });
});
