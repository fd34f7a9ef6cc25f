import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'timeback-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const run = (...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/playbook.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const playbook = (name: string, change: object): string => {
  const base = JSON.parse(readFileSync('public/default-playbook.json', 'utf8')) as object;
  writeFileSync(at(name), JSON.stringify({ ...base, scenarios: [], id: 'cedar', ...change }));
  return at(name);
};
const publish = (file: string, key = 'a.key', ...more: string[]) =>
  run('publish', at('www'), '--playbook', file, '--key', at(key), ...more);
const served = (): string => readFileSync(at('www/cedar.json'), 'utf8');

describe('publishing from the command line', () => {
  const fourteen = playbook('14.json', { version: 14 });

  it('makes a key once, for its owner’s eyes, and says its fingerprint', () => {
    const { status, said } = run('keygen', at('a.key'));
    expect([status, /fingerprint: (\d{5} ){5}\d{5}\n/u.test(said)]).toEqual([0, true]);
    expect(statSync(at('a.key')).mode & 0o077).toBe(0);
    const key = readFileSync(at('a.key'), 'utf8');
    expect(run('keygen', at('a.key'))).toMatchObject({ status: 2 });
    expect(readFileSync(at('a.key'), 'utf8')).toBe(key);
    // Any other tool reads it.
    expect(createPrivateKey(key).asymmetricKeyType).toBe('ed25519');
    expect(run('keygen', at('b.key')).status).toBe(0);
  });

  it('writes what a static host serves, byte for byte, and verifies it', () => {
    expect(publish(fourteen)).toMatchObject({ status: 0 });
    expect(served()).toBe(readFileSync(fourteen, 'utf8'));
    const index = JSON.parse(readFileSync(at('www/index.json'), 'utf8')) as {
      playbooks: { version: number; fingerprint: string }[];
    };
    expect(index.playbooks).toMatchObject([
      { id: 'cedar', version: 14, playbook: 'cedar.json', signature: 'cedar.json.sig' },
    ]);
    const fingerprint = index.playbooks[0]?.fingerprint ?? '';
    for (const expected of [fingerprint, fingerprint.replaceAll(' ', '')]) {
      expect(run('verify', at('www/cedar.json'), '--expect', expected).status).toBe(0);
    }
    expect(run('verify', at('www/cedar.json'), '--expect', '1'.repeat(30))).toMatchObject({ status: 1 });
    // The same once more changes nothing a reader sees.
    expect(publish(fourteen).status).toBe(0);
  });

  it.each([
    ['a version that did not rise', { version: 14, name: 'Changed' }, 1, 'must be higher'],
    ['an older version', { version: 13 }, 1, 'must be higher'],
    ['one past its date', { version: 15, expires: '2020-01-01' }, 2, 'expired'],
    ['a part that readers would leave out', { version: 15, rules: [{ id: 'x' }] }, 2, 'left out'],
    ['version 2^53', { version: 2 ** 53 }, 2, 'heading is wrong'],
  ])('refuses %s and leaves the folder as it was', (_name, change, status, words) => {
    const before = served();
    const outcome = publish(playbook('bad.json', change));
    expect(outcome.status).toBe(status);
    expect(outcome.said).toContain(words);
    expect(served()).toBe(before);
  });

  it('changes keys only when the old one vouches for it, and keeps the chain', () => {
    const fifteen = playbook('15.json', { version: 15 });
    const refused = publish(fifteen, 'b.key');
    expect([refused.status, refused.said.includes('--replaces')]).toEqual([2, true]);
    expect(publish(fifteen, 'b.key', '--replaces', at('a.key')).status).toBe(0);
    expect(publish(playbook('16.json', { version: 16 }), 'b.key').status).toBe(0);
    const { said } = run('verify', at('www/cedar.json'));
    expect(said).toContain('good');
    expect(said).toContain('vouched for by 1 earlier key');
    expect(publish(playbook('17.json', { version: 17 }), 'a.key').status).toBe(2);
  });

  it('sees one changed byte', () => {
    const file = playbook('signed.json', { version: 3 });
    expect(run('sign', file, '--key', at('a.key')).status).toBe(0);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version":3', '"version":4'));
    expect(run('verify', file)).toMatchObject({ status: 1, said: expect.stringContaining('BAD') as string });
  });

  it('escapes what it writes into the page for people', () => {
    expect(
      run('publish', at('page'), '--playbook', playbook('x.json', { name: '<script>x</script>' }), '--key', at('a.key'))
        .status,
    ).toBe(0);
    expect(readFileSync(at('page/index.html'), 'utf8')).not.toContain('<script');
  });
});

it('says differences as sentences, what needs a second look first', () => {
  const base = JSON.parse(readFileSync('public/default-playbook.json', 'utf8')) as {
    rules: { lane: string; id: string }[];
  };
  const before = playbook('before.json', { version: 1 });
  const rules = base.rules
    .filter(({ id }) => id !== 'billing')
    .map((rule) => (rule.lane === 'physician' ? { ...rule, status: 'retired' } : rule));
  const { status, said } = run('diff', before, playbook('after.json', { version: 2, rules }));
  const lines = said
    .trim()
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('In its'));
  expect(status).toBe(0);
  expect(lines[0]).toMatch(/^! Rule “.*” was in use and is now retired\.$/u);
  expect(said).toContain('  Rule “Bill or insurance question” (“should not reach the physician”) is gone.');
  expect(run('diff', before, before).said).toContain('No difference');
});

it.each([
  [['keygen'], 'Missing: keygen FILE'],
  [['sign', 'public/default-playbook.json'], 'Missing: --key'],
  [['sign', 'public/default-playbook.json', '--key', 'package.json'], 'not a private key'],
  [['sign', 'nowhere.json', '--key', 'x'], 'Cannot read nowhere.json'],
  [['publish', 'x', '--key', 'x'], 'Missing: --playbook'],
  [['verify', 'public/default-playbook.json'], 'Cannot read public/default-playbook.json.sig'],
  [['diff', 'public/default-playbook.json'], 'Missing: diff OLD NEW'],
])('explains a wrong call: %s', (args, words) => {
  const { status, said } = run(...args);
  expect([status, said.includes(words)]).toEqual([2, true]);
  expect(existsSync('public/default-playbook.json.sig')).toBe(false);
});
