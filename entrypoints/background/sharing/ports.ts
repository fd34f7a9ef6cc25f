import type { SubscribePorts, Subscription } from '../../../lib/app/subscribe.ts';
import { webCrypto } from '../../../lib/app/web-crypto.ts';
import { parsePlaybook } from '../../../lib/core/playbook/format/parse-playbook.ts';
import { compile, ENGINE_VERSION } from '../../../lib/core/playbook/routing/compile.ts';
import { localTime } from '../../../lib/core/shared/local-time.ts';
import { browser } from '../../../lib/platform/browser.ts';
import { fetchFile } from '../../../lib/platform/fetch.ts';
import { managedPolicy } from '../../../lib/platform/managed-policy.ts';
import { originOf, patternOf } from '../../../lib/platform/origins.ts';
import { keepPin, readPin } from '../../../lib/store/pins.ts';
import { activatePlaybook, activePlaybook } from '../../../lib/store/playbooks.ts';
import { keepSubscription, readSubscription } from '../../../lib/store/subscription.ts';
import type { Context } from '../context.ts';

/** The exact bytes in force: those of the store, or those that ship with the extension. */
export async function bytesInForce(context: Context): Promise<Uint8Array<ArrayBuffer>> {
  const { hash } = await context.playbook();
  const row = await activePlaybook(await context.store());
  if (row?.hash === hash) return row.bytes;
  const response = await fetch(browser.runtime.getURL('default-playbook.json'));
  return new Uint8Array(await response.arrayBuffer());
}

/** What importing and following need of the world. */
export function sharingPorts(context: Context): SubscribePorts {
  const { clock, store } = context;
  return {
    ...webCrypto,
    policy: async () => managedPolicy(clock.now()),
    pinFor: async (id) => readPin(await store(), id),
    keepPin: async (id, pin) => keepPin(await store(), id, pin),
    async inForce() {
      const [{ hash }, bytes] = await Promise.all([context.playbook(), bytesInForce(context)]);
      const parsed = parsePlaybook(new TextDecoder().decode(bytes));
      if (!parsed.ok) throw new Error('the playbook in force cannot be read');
      return { playbook: parsed.value.playbook, hash };
    },
    async putInForce(bytes, hash, source, playbook) {
      const compiled = { form: ENGINE_VERSION, data: compile(playbook) };
      const row = { hash, bytes, source, importedAt: clock.now(), active: true, compiled };
      await activatePlaybook(await store(), row);
      await context.playbookChanged();
    },
    today: () => localTime(clock.now(), clock.offset(clock.now())).date,
    subscription: async (by) => readSubscription<Subscription>(await store(), by),
    keepSubscription: async (by, row) => keepSubscription(await store(), by, row),
    async get(address, validators, limit) {
      const origin = originOf(address);
      const granted = origin !== null && (await browser.permissions.contains({ origins: [patternOf(origin)] }));
      return fetchFile(address, validators, limit, granted);
    },
    now: clock.now,
    chance: Math.random,
    allowLocal: __TEST_BUILD__,
  };
}
