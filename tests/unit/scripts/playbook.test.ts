import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/playbook.ts', ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });
const answers = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('playbook route', () => {
  it('answers good lines in order, names wrong ones, exits 2', () => {
    const lines = [
      '{"id":"a","category":"Billing Question","from":"patient","text":"Two charges on my bill?","extra":1}',
      'not json',
      '{"id":"b","from":"alien"}',
      '',
      '{"id":3,"category":"billing","from":"patient","text":"my chest hurts","receivedAt":"2026-11-20T10:00:00Z"}',
      '{"text":"x"}',
      '{"id":"c","category":"Billing","from":"patient","text":"Two ch","complete":false}',
    ];
    const { stdout, stderr, status } = run(['route'], lines.join('\n'));
    expect(status).toBe(2);
    expect(answers(stdout).map(({ id, lane, role, rule, flag, floor }) => [id, lane, role, rule, flag, floor])).toEqual(
      [
        ['a', 'not-physician', 'billing', 'billing', null, null],
        [3, 'physician', 'physician', null, 'emergency', 'flag'],
        ['c', 'open-first', null, null, null, 'unread'],
      ],
    );
    expect(stderr.match(/^line \d+/gmu)).toEqual(['line 2', 'line 3', 'line 6']);
  });

  it('says whose it is, and which roles there are', () => {
    const line = '{"id":1,"category":"Billing","text":"Two charges?"}';
    expect(run(['route', '--viewer', 'billing'], line).stdout).toContain('"whose":"yours"');
    const unknown = run(['route', '--viewer', 'king'], line);
    expect([unknown.status, unknown.stderr.includes('front-desk')]).toEqual([2, true]);
  });

  it('takes 20,000 lines of one patient without quadratic time', () => {
    const line = (id: number): string =>
      JSON.stringify({
        id,
        category: 'System Alert',
        from: id % 2 ? 'system' : 'patient',
        text: 'Same notice',
        patient: 'oak',
        receivedAt: id,
      });
    const { stdout, status } = run(['route'], Array.from({ length: 20_000 }, (_, id) => line(id)).join('\n'));
    expect(status).toBe(0);
    const all = answers(stdout);
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 20_000 }, (_, id) => id));
    expect(all.filter(({ rule }) => rule === 'duplicate-alert')).toHaveLength(9_999);
  }, 30_000);
});

it('lints, tests, prints the schema and help, and refuses what it does not know', () => {
  expect(run(['lint', 'public/default-playbook.json']).status).toBe(0);
  expect(run(['test', 'public/default-playbook.json']).stdout).toMatch(/ 0 failed/u);
  expect(JSON.parse(run(['schema']).stdout)).toHaveProperty('properties.rules');
  expect(run(['help']).stdout).toContain('route');
  expect(run(['dance']).status).toBe(2);
  expect(run(['lint', 'nowhere.json']).status).toBe(2);
  expect(run(['route', '--what']).status).toBe(2);
  expect(run(['lint', 'package.json']).status).toBe(2);
});
