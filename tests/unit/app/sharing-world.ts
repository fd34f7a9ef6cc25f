import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportPorts, PolicyState } from '../../../lib/app/import-playbook.ts';
import { hashOf } from '../../../lib/app/hash-of.ts';
import type { Got, SubscribePorts, Subscription, Validators } from '../../../lib/app/subscribe.ts';
import { webCrypto } from '../../../lib/app/web-crypto.ts';
import { parsePlaybook } from '../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../../lib/core/playbook/format/schema.ts';
import type { Pin } from '../../../lib/core/playbook/trust/judge.ts';
import { type KeyChange, signatureFileText } from '../../../lib/core/playbook/trust/signature-file.ts';
import { readKeyFile, signKeyChange, signPlaybook, type SigningKey } from '../../../scripts/playbook/key-file.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** A small clinic playbook; `change` puts anything into it. */
export const playbookText = (version: number, change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 1,
    id: 'cedar',
    name: 'Cedar Test Clinic',
    version,
    roles: [{ id: 'front-desk', name: 'Front desk', scope: 'administrative' }],
    categories: [{ id: 'billing', name: 'Billing', labels: ['Billing'] }],
    rules: [
      {
        id: 'billing',
        title: 'Billing questions',
        lane: 'not-physician',
        role: 'front-desk',
        when: { category: ['billing'] },
        because: 'Desk work',
        status: 'active',
      },
    ],
    ...change,
  });

const folder = mkdtempSync(join(tmpdir(), 'timeback-keys-'));
let made = 0;

export async function newKey(): Promise<SigningKey> {
  made += 1;
  const file = join(folder, `${made}.key`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return readKeyFile(file);
}

/** The signature file of `text`, by `key`, vouched for by `before` (oldest first). */
export async function signatureOf(
  key: SigningKey,
  text: string,
  before: readonly SigningKey[] = [],
  id = 'cedar',
): Promise<string> {
  const chain = [...before, key];
  const keyChanges: KeyChange[] = [];
  for (const [at, from] of before.entries()) keyChanges.push(await signKeyChange(from, chain[at + 1] ?? key, id));
  return signatureFileText({ key: key.publicKey, signature: await signPlaybook(key, bytesOf(text)), keyChanges });
}

export interface World {
  readonly ports: SubscribePorts;
  readonly state: {
    inForce: string;
    pins: Map<string, Pin>;
    policy: PolicyState;
    applied: number;
    now: number;
    subscriptions: Map<string, Subscription>;
    get: (address: string, validators: Validators | null, limit: number) => Promise<Got>;
    asked: string[];
  };
  /** Everything that counts, to compare before and after an attack. */
  readonly whatCounts: () => string;
}

const parsed = (text: string): Playbook => {
  const result = parsePlaybook(text);
  if (!result.ok) throw new Error('not a playbook');
  return result.value.playbook;
};

export function world(inForce = playbookText(1, { id: 'starter', name: 'Starter' })): World {
  const state: World['state'] = {
    inForce,
    pins: new Map(),
    policy: { kind: 'absent' },
    applied: 0,
    now: Date.UTC(2026, 10, 22, 12),
    subscriptions: new Map(),
    get: async () => ({ kind: 'problem', problem: { code: 'offline' } }),
    asked: [],
  };
  const imports: ImportPorts = {
    ...webCrypto,
    policy: async () => state.policy,
    pinFor: async (id) => state.pins.get(id) ?? null,
    keepPin: async (id, pin) => void state.pins.set(id, pin),
    inForce: async () => ({
      playbook: parsed(state.inForce),
      hash: await hashOf(webCrypto, bytesOf(state.inForce)),
    }),
    putInForce: async (bytes) => {
      state.inForce = new TextDecoder().decode(bytes);
      state.applied += 1;
    },
    today: () => new Date(state.now).toISOString().slice(0, 10),
  };
  const ports: SubscribePorts = {
    ...imports,
    subscription: async (by) => state.subscriptions.get(by) ?? null,
    keepSubscription: async (by, row) =>
      void (row === null ? state.subscriptions.delete(by) : state.subscriptions.set(by, row)),
    get: async (address, validators, limit) => {
      state.asked.push(address);
      return state.get(address, validators, limit);
    },
    now: () => state.now,
    chance: () => 0.5,
    allowLocal: true,
  };
  return {
    ports,
    state,
    whatCounts: () => JSON.stringify([state.inForce, [...state.pins], state.applied]),
  };
}
