import { describe, expect, it } from 'vitest';
import { playbookInForce, type StoredPlaybook } from '../../../lib/app/active-playbook.ts';
import { err, ok } from '../../../lib/core/shared/result.ts';

type Stored = StoredPlaybook<string>;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Compiles "x" to "C(x)"; "broken" does not compile. The hash of a playbook is its text. */
function world(active: Stored | null, builtIn = 'default') {
  const state = { active, activated: 0, compiled: 0, full: false };
  const ports = {
    form: 2,
    active: async () => state.active,
    activate: async (playbook: Stored) => {
      state.active = playbook;
      state.activated += 1;
    },
    keepCompiled: async (hash: string, compiled: { form: number; data: string }) => {
      if (state.full) throw new Error('no room');
      if (state.active?.hash === hash) state.active = { ...state.active, compiled };
    },
    builtIn: async () => bytesOf(builtIn),
    hash: async (bytes: Uint8Array<ArrayBuffer>) => new TextDecoder().decode(bytes),
    compile: (text: string) => {
      state.compiled += 1;
      return text === 'broken' ? err('no') : ok(`C(${text})`);
    },
  };
  return { state, ports };
}

const stored = (text: string, source: Stored['source'], form = 2): Stored => ({
  hash: text,
  bytes: bytesOf(text),
  source,
  compiled: { form, data: `C(${text})` },
});

describe('the playbook in force', () => {
  it('is the built-in one on the first run, and is then not compiled again', async () => {
    const { state, ports } = world(null);
    expect(await playbookInForce(ports)).toEqual({ compiled: 'C(default)', hash: 'default' });
    expect(state.active).toMatchObject({ source: 'built-in', hash: 'default' });
    await playbookInForce(ports);
    expect(state).toMatchObject({ activated: 1, compiled: 1 });
  });

  it('follows an update of the built-in one', async () => {
    const { ports, state } = world(stored('old', 'built-in'));
    expect((await playbookInForce(ports)).hash).toBe('default');
    expect(state.activated).toBe(1);
  });

  it('is never taken from a clinic that chose its own', async () => {
    const { ports, state } = world(stored('clinic', 'file'));
    expect((await playbookInForce(ports)).hash).toBe('clinic');
    expect(state).toMatchObject({ activated: 0, compiled: 0 });
  });

  it('is compiled again when the engine’s form changed, once', async () => {
    const { ports, state } = world(stored('clinic', 'link', 1));
    expect(await playbookInForce(ports)).toEqual({ compiled: 'C(clinic)', hash: 'clinic' });
    expect(state).toMatchObject({ compiled: 1, activated: 0, active: stored('clinic', 'link') });
    expect(await playbookInForce(ports)).toEqual({ compiled: 'C(clinic)', hash: 'clinic' });
    expect(state.compiled).toBe(1);
  });

  it('answers also where the new form cannot be kept', async () => {
    const { ports, state } = world(stored('clinic', 'link', 1));
    state.full = true;
    expect((await playbookInForce(ports)).hash).toBe('clinic');
    expect(state.active).toEqual(stored('clinic', 'link', 1));
  });

  it('falls back to the built-in one and keeps the stored one when that no longer compiles', async () => {
    const broken = stored('broken', 'file', 1);
    const { ports, state } = world(broken);
    expect((await playbookInForce(ports)).hash).toBe('default');
    expect(state.active).toBe(broken);
  });
});
