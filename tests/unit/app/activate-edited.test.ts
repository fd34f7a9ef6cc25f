import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activateEdited, type ActivateEditedPorts } from '../../../lib/app/activate-edited.ts';
import { refusalWords } from '../../../lib/words/en/playbook-sharing.ts';

const text = readFileSync('public/default-playbook.json', 'utf8');
type Source = NonNullable<Awaited<ReturnType<ActivateEditedPorts['active']>>>['source'];
const document = JSON.parse(text) as { version: number; rules: Record<string, unknown>[] };

function ports(source: Source = 'built-in'): { activated: string[]; ports: ActivateEditedPorts } {
  const activated: string[] = [];
  return {
    activated,
    ports: {
      now: Date.parse('2026-11-23T12:00:00Z'),
      offsetMinutes: 0,
      active: async () => ({ hash: text, bytes: new TextEncoder().encode(text), source }),
      hash: async (bytes) => new TextDecoder().decode(bytes),
      activate: async (_, { bytes }) => void activated.push(new TextDecoder().decode(bytes)),
    },
  };
}
const next = JSON.stringify({ ...document, version: 2 }, null, 3);

describe('putting an edited playbook in force', () => {
  it('keeps its exact bytes', async () => {
    const { ports: doors, activated } = ports();
    expect(await activateEdited(next, doors)).toEqual({ ok: true, hash: next });
    expect(activated).toEqual([next]);
  });

  it('leaves the one that is in force already as it is', async () => {
    const { ports: doors, activated } = ports();
    expect(await activateEdited(text, doors)).toEqual({ ok: true, hash: text });
    expect(activated).toEqual([]);
  });

  const unapproved = document.rules.map((rule) =>
    rule['id'] === 'refill-stable' ? { ...rule, status: 'active' } : rule,
  );
  const REFUSED: Readonly<Record<string, { text: string; source?: Source; code: string }>> = {
    'with what is not a playbook': { text: '[]', code: 'unreadable' },
    'with a version that did not rise': { text: JSON.stringify(document), code: 'version-not-risen' },
    'with a clinical rule that nobody approved': {
      text: JSON.stringify({ ...document, version: 2, rules: unapproved }),
      code: 'has-errors',
    },
    'with a part that would be left out': {
      text: JSON.stringify({ ...document, version: 2, roles: [{ id: 'Not an id' }] }),
      code: 'has-errors',
    },
    'while a link is followed': { text: next, source: 'link', code: 'followed' },
    'while a policy sets it': { text: next, source: 'policy', code: 'followed' },
  };
  it.each(Object.entries(REFUSED))('is refused %s, and says so', async (_name, { text, source, code }) => {
    const { ports: doors, activated } = ports(source);
    const reply = await activateEdited(text, doors);
    expect(activated).toEqual([]);
    if (reply.ok) expect.fail('not refused');
    expect(reply.why.code).toBe(code);
    expect(refusalWords(reply.why)).toMatch(/\.$/u);
  });
});
