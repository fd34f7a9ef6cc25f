import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const CONFIGS = ['.dependency-cruiser.cjs', '.dependency-cruiser.content.cjs'].map((file) => join(ROOT, file));
type Walls = IFlattenedRuleSet & { readonly options: object };

/** For each wall: a file that breaks it, what it imports, and what stands there. */
const PLANTED: readonly (readonly [rule: string, from: string, imports: string])[] = [
  ['core/shared: imports point down', 'lib/core/shared/x.ts', '../text/y.ts'],
  ['core/text: imports point down', 'lib/core/text/x.ts', '../safety/y.ts'],
  ['core/safety: imports point down', 'lib/core/safety/x.ts', '../playbook/y.ts'],
  ['core/playbook: imports point down', 'lib/core/playbook/x.ts', '../hours/y.ts'],
  ['core/hours: imports point down', 'lib/core/hours/x.ts', '../playbook/y.ts'],
  ['core/ritual: imports point down', 'lib/core/ritual/x.ts', '../hours/y.ts'],
  ['core/audit: imports point down', 'lib/core/audit/x.ts', '../playbook/y.ts'],
  ['ehr: imports point down', 'lib/ehr/x.ts', '../overlay/y.ts'],
  ['overlay: imports point down', 'lib/overlay/x.ts', '../ehr/y.ts'],
  ['protocol: imports point down', 'lib/protocol/x.ts', '../store/y.ts'],
  ['store: imports point down', 'lib/store/x.ts', '../protocol/y.ts'],
  ['platform: imports point down', 'lib/platform/x.ts', '../store/y.ts'],
  ['app: imports point down', 'lib/app/x.ts', '../store/y.ts'],
  ['words: imports point down', 'lib/words/x.ts', '../overlay/y.ts'],
  ['components: imports point down', 'components/x.tsx', '../lib/store/y.ts'],
  ['demo: imports point down', 'demo/x.ts', '../lib/core/shared/y.ts'],
  ['scripts: core, app and the demo only', 'scripts/x.ts', '../lib/store/y.ts'],
  ['components: protocol types only', 'components/x.tsx', '../lib/protocol/y.ts'],
  ['routing: no zod', 'lib/core/playbook/routing/x.ts', 'zod'],
  ['profiles: never import each other', 'lib/ehr/profiles/x.ts', './y.ts'],
  ['entrypoints: never import each other', 'entrypoints/popup/x.ts', '../options/y.ts'],
  ['content scripts: nothing heavy or private within reach', 'entrypoints/x.content/index.ts', '../../lib/store/y.ts'],
  ['content scripts: nothing heavy or private within reach', 'entrypoints/x.content/index.ts', 'zod'],
  ['content scripts: nothing heavy or private within reach', 'entrypoints/x.content/index.ts', 'react'],
  ['one door to the polyfill', 'entrypoints/popup/x.ts', 'webextension-polyfill'],
  ['every import resolves', 'lib/core/shared/x.ts', './nowhere.ts'],
  ['core/shared: npm packages', 'lib/core/shared/x.ts', 'zod'],
  ['core/text: npm packages', 'lib/core/text/x.ts', 'zod'],
  ['core/safety: npm packages', 'lib/core/safety/x.ts', 'zod'],
  ['core/playbook: npm packages', 'lib/core/playbook/x.ts', 'idb'],
  ['core/hours: npm packages', 'lib/core/hours/x.ts', 'idb'],
  ['core/ritual: npm packages', 'lib/core/ritual/x.ts', 'zod'],
  ['core/audit: npm packages', 'lib/core/audit/x.ts', 'zod'],
  ['ehr: npm packages', 'lib/ehr/x.ts', 'idb'],
  ['overlay: npm packages', 'lib/overlay/x.ts', 'react'],
  ['protocol: npm packages', 'lib/protocol/x.ts', 'idb'],
  ['store: npm packages', 'lib/store/x.ts', 'zod'],
  ['platform: npm packages', 'lib/platform/x.ts', 'idb'],
  ['app: npm packages', 'lib/app/x.ts', 'zod'],
  ['words: npm packages', 'lib/words/x.ts', 'react'],
  ['components: npm packages', 'components/x.tsx', 'idb'],
  ['demo: npm packages', 'demo/x.ts', 'idb'],
];

let walls: Walls[];
const folders: string[] = [];

/** A small tree of its own with one planted import, judged by the repository's real rules. */
async function verdictOn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'timeback-walls-'));
  folders.push(folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const rooms = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))];
  const violations: string[] = [];
  for (const { options, ...ruleSet } of walls) {
    const { output } = await cruise(rooms, { ...options, baseDir: folder, ruleSet, validate: true });
    violations.push(...(output as ICruiseResult).summary.violations.map((violation) => violation.rule.name));
  }
  return violations;
}

beforeAll(async () => {
  walls = (await Promise.all(CONFIGS.map((config) => extractConfig(config)))) as Walls[];
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the walls between rooms', () => {
  it.each(PLANTED)('%s: refuses %s importing %s', async (rule, from, imports) => {
    const target = imports.startsWith('.') ? new URL(imports, `file:///${from}`).pathname.slice(1) : null;
    const missing = imports.includes('nowhere');
    const violations = await verdictOn({
      [from]: `import { y } from '${imports}';\nexport const x = y;\n`,
      ...(target !== null && !missing && { [target]: 'export const y = 1;\n' }),
    });
    expect(violations).toContain(rule);
  });

  it('refuses a cycle', async () => {
    const violations = await verdictOn({
      'lib/core/shared/x.ts': "import { y } from './y.ts';\nexport const x = y;\n",
      'lib/core/shared/y.ts': "import { x } from './x.ts';\nexport const y = x;\n",
    });
    expect(violations).toContain('no cycles');
  });

  it('lets legal imports pass', async () => {
    const violations = await verdictOn({
      'lib/overlay/x.ts': "import { y } from '../core/shared/y.ts';\nexport const x = y;\n",
      'lib/core/shared/y.ts': 'export const y = 1;\n',
      'lib/core/playbook/format/z.ts': "import { z } from 'zod';\nexport const x = z;\n",
    });
    expect(violations).toEqual([]);
  });

  it('has a planted import for every rule', () => {
    const names = walls.flatMap(({ forbidden }) => (forbidden ?? []).map(({ name }) => name));
    const planted = new Set([...PLANTED.map(([rule]) => rule), 'no cycles']);
    expect(names.filter((name) => !planted.has(name ?? ''))).toEqual([]);
  });
});
