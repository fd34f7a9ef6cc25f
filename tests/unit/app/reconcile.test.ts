import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../lib/app/reconcile.ts';

/** A browser with permissions, registrations and tabs, as far as `reconcile` can see it. */
function world(approved: readonly string[], granted: ReadonlySet<string>, registered: readonly string[]) {
  const state = { registered, registrations: 0, started: [] as string[] };
  const ports = {
    approved: async () => approved,
    granted: async (pattern: string) => granted.has(pattern),
    registered: async () => state.registered,
    register: async (patterns: readonly string[]) => {
      state.registered = patterns;
      state.registrations += 1;
    },
    startInOpenTabs: async (patterns: readonly string[]) => void state.started.push(...patterns),
  };
  return { state, ports };
}

describe('reconcile', () => {
  it('reads what is both approved and granted', async () => {
    const { state, ports } = world(['a', 'b'], new Set(['b', 'c']), []);
    expect(await reconcile(ports)).toEqual(['b']);
    expect(state).toEqual({ registered: ['b'], registrations: 1, started: ['b'] });
  });

  it('puts back a registration that vanished, and takes one away that is no longer granted', async () => {
    const vanished = world(['a'], new Set(['a']), []);
    await reconcile(vanished.ports);
    expect(vanished.state.registered).toEqual(['a']);
    const revoked = world(['a'], new Set(), ['a']);
    await reconcile(revoked.ports);
    expect(revoked.state.registered).toEqual([]);
    expect(revoked.state.started).toEqual([]);
  });

  it('is idempotent, and never registers what is not approved and granted', async () => {
    const patterns = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    await fc.assert(
      fc.asyncProperty(patterns, patterns, patterns, async (approved, granted, registered) => {
        const { state, ports } = world(approved, new Set(granted), registered);
        await reconcile(ports);
        expect([...state.registered].sort()).toEqual(approved.filter((one) => granted.includes(one)).sort());
        const { registrations, started } = { ...state, started: [...state.started] };
        await reconcile(ports);
        expect(state.registrations).toBe(registrations);
        expect(state.started).toEqual(started);
      }),
    );
  });
});
