import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser that answers when and what a test wants. */
const fake = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  managed: async (): Promise<Record<string, unknown>> => ({}),
}));

vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: async () => fake.managed() },
      session: {
        get: async (key: string) => ({ [key]: fake.session.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) fake.session.set(key, value);
        },
      },
    },
  },
}));

const { managedPolicy, POLICY_SETTLES } = await import('../../../lib/platform/managed-policy.ts');

const START = Date.UTC(2026, 10, 22);
const policy = { playbookAddress: 'https://clinic.example/cedar.json', playbookKeys: ['k', 7], playbookId: 'cedar' };
const inMs = async (ms: number, values: Record<string, unknown>): Promise<Record<string, unknown>> =>
  new Promise((resolve) => setTimeout(() => resolve(values), ms));

beforeEach(() => {
  vi.useFakeTimers();
  fake.session.clear();
});
afterEach(() => vi.useRealTimers());

/** What is said about policy `at` milliseconds after the browser's start. */
const askedAt = async (at: number): Promise<string> => {
  const answer = managedPolicy(START + at);
  await vi.advanceTimersByTimeAsync(2_100);
  return (await answer).kind;
};

describe('an administrator’s policy that comes late', () => {
  it.each([0, 100, 1_900, 3_000, 10_000])('answered after %i ms: never "absent" before it is there', async (delay) => {
    fake.managed = async () => inMs(delay, policy);
    expect(await askedAt(0)).toBe(delay < 2_000 ? 'set' : 'unknown');
  });

  it('that is empty at first is unknown, then set when it comes, then absent when it is taken away', async () => {
    fake.managed = async () => ({});
    expect([await askedAt(0), await askedAt(POLICY_SETTLES - 1)]).toEqual(['unknown', 'unknown']);
    fake.managed = async () => policy;
    expect(await askedAt(POLICY_SETTLES - 1)).toBe('set');
    fake.managed = async () => ({});
    expect(await askedAt(POLICY_SETTLES)).toBe('absent');
  });

  it('is absent, in time, where Firefox says that nobody wrote one', async () => {
    fake.managed = async () => {
      throw new Error('Managed storage manifest not found');
    };
    expect([await askedAt(0), await askedAt(POLICY_SETTLES)]).toEqual(['unknown', 'absent']);
  });

  it('is asked anew after the browser’s next start', async () => {
    fake.managed = async () => ({});
    await askedAt(0);
    expect(await askedAt(POLICY_SETTLES)).toBe('absent');
    fake.session.clear();
    expect(await askedAt(POLICY_SETTLES)).toBe('unknown');
  });

  it('is read as far as its types are right', async () => {
    fake.managed = async () => policy;
    expect(await managedPolicy(START)).toEqual({
      kind: 'set',
      policy: { address: 'https://clinic.example/cedar.json', keys: ['k'], id: 'cedar', text: null },
    });
    fake.managed = async () => ({ playbookAddress: 5, playbookText: '  ' });
    expect(await askedAt(0)).toBe('unknown');
  });
});
