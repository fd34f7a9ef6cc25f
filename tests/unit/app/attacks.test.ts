import { describe, expect, it } from 'vitest';
import { accept, examine } from '../../../lib/app/import-playbook.ts';
import type { SharingProblem } from '../../../lib/core/playbook/trust/refusal.ts';
import { sharingProblemWords } from '../../../lib/words/en/sharing.ts';
import { bytesOf, newKey, playbookText, signatureOf, world, type Bytes, type World } from './sharing-world.ts';

/** A reader who follows Cedar, has compared its key, and has version 14 in force. */
async function follower() {
  const key = await newKey();
  const made = world();
  const text = playbookText(14);
  const shown = await accept(
    made.ports,
    { bytes: bytesOf(text), signature: await signatureOf(key, text), via: 'link', expectedId: null },
    'by-rule',
  );
  expect(shown).toMatchObject({ ok: true, trust: 'first-use', version: 14 });
  return { ...made, key, text };
}

async function attack({ ports }: World, bytes: Bytes, signature: string | null): Promise<SharingProblem | null> {
  const outcome = await accept(ports, { bytes, signature, via: 'link', expectedId: 'cedar' }, 'by-rule');
  return outcome.ok ? null : outcome.problem;
}

interface Attack {
  readonly name: string;
  readonly code: SharingProblem['code'];
  readonly make: (key: Awaited<ReturnType<typeof newKey>>) => Promise<{ text: string; signature: string | null }>;
}

const signed =
  (text: string): Attack['make'] =>
  async (key) => ({ text, signature: await signatureOf(key, text) });

const ATTACKS: readonly Attack[] = [
  { name: 'no signature', code: 'unsigned', make: async () => ({ text: playbookText(15), signature: null }) },
  {
    name: 'the signature of another playbook',
    code: 'wrong-signature',
    make: async (key) => ({ text: playbookText(15), signature: await signatureOf(key, playbookText(14)) }),
  },
  {
    name: 'another person’s key',
    code: 'other-key',
    make: async () => ({ text: playbookText(15), signature: await signatureOf(await newKey(), playbookText(15)) }),
  },
  {
    name: 'another person’s key, vouched for by nobody we know',
    code: 'other-key',
    make: async () => {
      const [theirs, next] = [await newKey(), await newKey()];
      return { text: playbookText(15), signature: await signatureOf(next, playbookText(15), [theirs]) };
    },
  },
  {
    name: 'a key change that the old key made for another clinic',
    code: 'other-key',
    make: async (key) => ({
      text: playbookText(15),
      signature: await signatureOf(await newKey(), playbookText(15), [key], 'birch'),
    }),
  },
  { name: 'an older version, well signed', code: 'older', make: signed(playbookText(13)) },
  {
    name: 'the same version with other content',
    code: 'same-number',
    make: signed(playbookText(14, { name: 'Cedar changed' })),
  },
  { name: 'past its date', code: 'expired', make: signed(playbookText(15, { expires: '2026-11-21' })) },
  { name: 'another clinic’s id', code: 'wrong-clinic', make: signed(playbookText(15, { id: 'birch' })) },
  { name: 'version 2^53', code: 'bad-playbook', make: signed(playbookText(2 ** 53)) },
  { name: 'a version that is no whole number', code: 'bad-playbook', make: signed(playbookText(15.5)) },
  { name: '10 MiB', code: 'bad-playbook', make: signed(' '.repeat(10 * 1_048_576) + playbookText(15)) },
  {
    name: 'depth 10,000',
    code: 'bad-playbook',
    make: signed(`{"closing":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
  },
  {
    name: '100,000 rules',
    code: 'bad-playbook',
    make: signed(playbookText(15, { rules: Array.from({ length: 100_000 }, () => 0) })),
  },
  {
    name: 'a name that would become a prototype',
    code: 'bad-playbook',
    make: signed(playbookText(15).replace('"roles"', '"__proto__":{"polluted":1},"roles"')),
  },
  { name: 'no JSON', code: 'bad-playbook', make: signed('playbook') },
  { name: 'JSON that is no playbook', code: 'bad-playbook', make: signed('[]') },
  {
    name: 'a signature file that is none',
    code: 'bad-signature-file',
    make: async () => ({ text: playbookText(15), signature: '{"timeback":"signature"}' }),
  },
  {
    name: 'a signature file of 10 MiB',
    code: 'bad-signature-file',
    make: async () => ({ text: playbookText(15), signature: ' '.repeat(10 * 1_048_576) }),
  },
];

describe('attacks: nothing applies, nothing is lost, and it is said', () => {
  it.each(ATTACKS)('$name: $code', async ({ make, code }) => {
    const reader = await follower();
    const before = reader.whatCounts();
    const { text, signature } = await make(reader.key);
    const problem = await attack(reader, bytesOf(text), signature);
    expect(problem?.code).toBe(code);
    expect(reader.whatCounts()).toBe(before);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    // A sentence, not a code, and short enough to read.
    const said = problem ? sharingProblemWords(problem) : '';
    expect(said).toMatch(/^[A-Z"“].{20,400}$/su);
    expect(said).not.toMatch(/undefined|\[object|NaN/u);
  });

  it('every byte of the playbook flipped, its lowest and its highest bit', async () => {
    const reader = await follower();
    const before = reader.whatCounts();
    const text = playbookText(15);
    const signature = await signatureOf(reader.key, text);
    const good = bytesOf(text);
    for (let at = 0; at < good.length; at += 1) {
      for (const bit of [0x01, 0x80]) {
        const bad = good.slice();
        bad[at] = (bad[at] ?? 0) ^ bit;
        const problem = await attack(reader, bad, signature);
        expect(['wrong-signature', 'bad-playbook', 'not-text'], `byte ${at}`).toContain(problem?.code);
      }
    }
    expect(reader.whatCounts()).toBe(before);
    expect(await attack(reader, good, signature)).toBeNull();
  });

  it('every byte of the signature file flipped', async () => {
    const reader = await follower();
    const before = reader.whatCounts();
    const text = playbookText(15);
    const next = await newKey();
    const good = bytesOf(await signatureOf(next, text, [reader.key]));
    for (let at = 0; at < good.length; at += 1) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x01;
      const problem = await attack(reader, bytesOf(text), new TextDecoder().decode(bad));
      expect(['wrong-signature', 'bad-signature-file', 'other-key'], `byte ${at}`).toContain(problem?.code);
    }
    expect(reader.whatCounts()).toBe(before);
    expect(await attack(reader, bytesOf(text), new TextDecoder().decode(good))).toBeNull();
  });

  it('a replay of every earlier version, in any order, after the newest', async () => {
    const reader = await follower();
    const texts = [15, 16, 17].map((version) => playbookText(version));
    const files = await Promise.all(texts.map(async (text) => signatureOf(reader.key, text)));
    expect(await attack(reader, bytesOf(texts[2] ?? ''), files[2] ?? '')).toBeNull();
    for (const at of [0, 1, 0]) {
      expect((await attack(reader, bytesOf(texts[at] ?? ''), files[at] ?? ''))?.code).toBe('older');
    }
    expect(JSON.parse(reader.state.inForce)).toMatchObject({ version: 17 });
  });

  it('markup in every string field stays text: the words carry it, nothing more', async () => {
    const reader = await follower();
    const markup = '<img src=x onerror=alert(1)>';
    const plant = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return ['name', 'title', 'because', 'labels'].includes(key) ? markup : value;
      if (Array.isArray(value)) return value.map((one) => plant(one, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plant(inner, name)]));
    };
    const text = JSON.stringify(plant(JSON.parse(playbookText(15, { changes: markup }))));
    const signature = await signatureOf(reader.key, text);
    const seen = await examine(reader.ports, { bytes: bytesOf(text), signature, via: 'link', expectedId: 'cedar' });
    expect(seen).toMatchObject({ ok: true, name: markup, changes: markup, leftOut: [] });
  });

  it('trusts nothing new until it is known whether an administrator decides, and then only the administrator', async () => {
    const reader = await follower();
    const before = reader.whatCounts();
    const text = playbookText(15);
    const signature = await signatureOf(reader.key, text);
    reader.state.policy = { kind: 'unknown' };
    expect((await attack(reader, bytesOf(text), signature))?.code).toBe('policy-unknown');
    reader.state.policy = {
      kind: 'set',
      policy: { address: 'https://x.example/p.json', keys: [], id: null, text: null },
    };
    expect((await attack(reader, bytesOf(text), signature))?.code).toBe('policy-decides');
    expect(reader.whatCounts()).toBe(before);
  });
});

describe('a change of keys', () => {
  it('is followed when the old key signed it, over several changes, and then the old key is nobody', async () => {
    const reader = await follower();
    const [second, third] = [await newKey(), await newKey()];
    const text = playbookText(15);
    expect(await attack(reader, bytesOf(text), await signatureOf(third, text, [reader.key, second]))).toBeNull();
    expect(reader.state.pins.get('cedar')?.key).toBe(third.publicKey);
    for (const key of [reader.key, second]) {
      const later = playbookText(16);
      expect((await attack(reader, bytesOf(later), await signatureOf(key, later)))?.code).toBe('other-key');
    }
  });

  it('without new bytes moves the pin and applies nothing', async () => {
    const reader = await follower();
    const next = await newKey();
    const applied = reader.state.applied;
    expect(await attack(reader, bytesOf(reader.text), await signatureOf(next, reader.text, [reader.key]))).toBeNull();
    expect(reader.state.pins.get('cedar')?.key).toBe(next.publicKey);
    expect(reader.state.applied).toBe(applied);
  });
});

describe('a file that a person brings', () => {
  const file = (text: string, signature: string | null) =>
    ({ bytes: bytesOf(text), signature, via: 'file', expectedId: null }) as const;

  it('may be unsigned, is said to be, and is put in force only as it was shown', async () => {
    const { ports, state } = world();
    const shown = await examine(ports, file(playbookText(3), null));
    expect(shown).toMatchObject({ ok: true, trust: 'unsigned', key: null });
    const hash = shown.ok ? shown.hash : '';
    const other = await accept(ports, file(playbookText(4), null), { hash, key: null });
    expect(other).toEqual({ ok: false, problem: { code: 'changed-meanwhile' } });
    expect(await accept(ports, file(playbookText(3), null), { hash, key: null })).toMatchObject({ ok: true });
    expect(JSON.parse(state.inForce)).toMatchObject({ version: 3 });
  });

  it('may not be unsigned once the clinic’s key was compared', async () => {
    const { ports } = await follower();
    expect(await examine(ports, file(playbookText(15), null))).toMatchObject({ problem: { code: 'unsigned' } });
  });
});
