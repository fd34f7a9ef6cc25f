import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Schema {
  readonly type: string;
  readonly properties: Readonly<
    Record<string, { readonly type: string; readonly title: string; readonly description: string }>
  >;
}

const schema = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8')) as Schema;
const source = readFileSync(new URL('../../lib/platform/managed-policy.ts', import.meta.url), 'utf8');
const guide = readFileSync(new URL('../../docs/ADMIN-DEPLOYMENT.md', import.meta.url), 'utf8');

describe('what an administrator can set', () => {
  it('is the playbook, and nothing of a person’s hours, pauses, counts or permissions', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([
      'playbookAddress',
      'playbookId',
      'playbookKeys',
      'playbookText',
    ]);
    for (const [key, { title, description }] of Object.entries(schema.properties)) {
      expect(`${key} ${title} ${description}`).not.toMatch(
        /hour|time|slot|session|review|audit|report|count|pause|idle/iu,
      );
    }
  });

  it('is exactly what the extension reads, and what the guide explains', () => {
    const read = [...source.matchAll(/'(playbook\w+)'/gu)].map((match) => match[1]);
    expect(new Set(read)).toEqual(new Set(Object.keys(schema.properties)));
    for (const key of Object.keys(schema.properties)) expect(guide).toContain(`\`${key}\``);
  });
});
