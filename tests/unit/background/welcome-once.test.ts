import { beforeEach, describe, expect, it, vi } from 'vitest';
import { welcomeOnce } from '../../../entrypoints/background/welcome-once.ts';

const world = vi.hoisted(() => ({
  installed: (_details: { reason: string }): void => undefined,
  policy: async (): Promise<Record<string, unknown>> => ({}),
  opened: [] as string[],
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (heard: typeof world.installed) => (world.installed = heard) },
      getURL: (path: string) => path,
    },
    storage: { managed: { get: async () => world.policy() } },
    tabs: { create: async ({ url }: { url: string }) => void world.opened.push(url) },
  },
}));

async function install(
  reason: string,
  build: { test?: boolean; approved?: readonly string[] } = {},
): Promise<string[]> {
  vi.stubGlobal('__TEST_BUILD__', build.test ?? false);
  vi.stubGlobal('__APPROVED_AT_BUILD__', build.approved ?? []);
  welcomeOnce();
  world.installed({ reason });
  await vi.waitFor(async () => world.policy().catch(() => null));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return world.opened;
}

describe('the first run', () => {
  beforeEach(() => {
    world.opened = [];
    world.policy = async () => ({});
  });
  it('opens once a person has installed it, and not at an update', async () => {
    expect(await install('install')).toEqual(['welcome.html']);
    expect(await install('update')).toEqual(['welcome.html']);
  });
  it('opens where Firefox refuses to read a policy that is not there', async () => {
    world.policy = async () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await install('install')).toEqual(['welcome.html']);
  });
  it('is skipped under an administrator’s policy, whatever it says', async () => {
    world.policy = async () => ({ playbookId: 'cedar' });
    expect(await install('install')).toEqual([]);
  });
  it('is skipped in an IT department’s build', async () => {
    expect(await install('install', { approved: ['https://ehr.invalid/*'] })).toEqual([]);
  });
});
