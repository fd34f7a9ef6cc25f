import { accept, examine, type Brought } from '../../../lib/app/import-playbook.ts';
import { acceptWaiting, examineLink, followLink, poll, type SubscribePorts } from '../../../lib/app/subscribe.ts';
import { ensureAlarm } from '../../../lib/platform/alarms.ts';
import { browser } from '../../../lib/platform/browser.ts';
import { onPolicyChange } from '../../../lib/platform/managed-policy.ts';
import { originOf, patternOf } from '../../../lib/platform/origins.ts';
import type { Sender } from '../../../lib/platform/requests.ts';
import type { Handlers } from '../../../lib/protocol/receive.ts';
import type { BroughtFile, SharingRequests } from '../../../lib/protocol/sharing-messages.ts';
import { addOrigins, originsWithRole, removeOrigins } from '../../../lib/store/origins.ts';
import { dropPin } from '../../../lib/store/pins.ts';
import { deactivatePlaybooks } from '../../../lib/store/playbooks.ts';
import type { Context } from '../context.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { bytesInForce, sharingPorts } from './ports.ts';
import { sharingStatus } from './status.ts';

const ALARM = 'playbook';
const EVERY_MINUTES = 60;

interface Sharing {
  readonly handlers: Pick<Required<Handlers<Sender>>, keyof SharingRequests>;
  /** Registers its listeners in the first turn: an hourly look at whoever is followed, and one when policy changes. */
  readonly start: () => void;
}

/** Where the playbook comes from. Each use case is in `lib/app`; here they meet store, network and browser. */
export function createSharing(context: Context): Sharing {
  const ports = sharingPorts(context);
  const inTurn = oneAtATime();

  const fileOf = async ({ text, signature }: BroughtFile): Promise<Brought> => {
    // Whoever follows a clinic takes no file of another one by mistake.
    const followed = await ports.subscription('user');
    return { bytes: new TextEncoder().encode(text), signature, via: 'file', expectedId: followed?.id ?? null };
  };

  const handlers: Sharing['handlers'] = {
    'sharing-status': async () => inTurn(async () => sharingStatus(context, ports)),
    'examine-file': async (file) => inTurn(async () => examine(ports, await fileOf(file))),
    'use-file': async ({ hash, key, ...file }) => inTurn(async () => accept(ports, await fileOf(file), { hash, key })),
    'examine-link': async ({ address }) => inTurn(async () => examineLink(ports, address)),
    'follow-link': async ({ address, hash, key, apply }) =>
      inTurn(async () => {
        const before = await ports.subscription('user');
        const outcome = await followLink(ports, address, { hash, key }, apply);
        if (!outcome.ok) return outcome;
        const after = await ports.subscription('user');
        const origin = originOf(after?.address);
        const store = await context.store();
        if (before && before.id !== outcome.id) await dropPin(store, before.id);
        if (before && originOf(before.address) !== origin) await leave(context, before.address);
        const at = context.clock.now();
        if (origin !== null) await addOrigins(store, [{ origin, role: 'playbook', by: 'user', at }]);
        return outcome;
      }),
    'check-link': async () =>
      inTurn(async () => {
        await poll(ports, true);
        return null;
      }),
    'use-waiting': async ({ hash }) => inTurn(async () => acceptWaiting(ports, hash)),
    'change-link': async ({ apply }) =>
      inTurn(async () => {
        const link = await ports.subscription('user');
        if (link) await ports.keepSubscription('user', { ...link, apply });
        return null;
      }),
    'stop-following': async () => inTurn(async () => stopFollowing(context, ports)),
    'use-built-in': async () =>
      inTurn(async () => {
        const { playbook } = await ports.inForce();
        await stopFollowing(context, ports);
        await dropPin(await context.store(), playbook.id);
        await deactivatePlaybooks(await context.store());
        await context.playbookChanged();
        return null;
      }),
    'export-playbook': async () => {
      const [{ compiled }, bytes] = await Promise.all([context.playbook(), bytesInForce(context)]);
      return { name: `${compiled.id}.json`, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    },
  };

  return {
    handlers,
    start() {
      const look = (): void => void inTurn(async () => poll(ports)).catch(() => undefined);
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === ALARM) look();
      });
      browser.runtime.onInstalled.addListener(look);
      browser.runtime.onStartup.addListener(look);
      onPolicyChange(look);
      void ensureAlarm(ALARM, EVERY_MINUTES);
    },
  };
}

/** Forgets address, key and permission; what is in force stays. */
async function stopFollowing(context: Context, ports: SubscribePorts): Promise<null> {
  const link = await ports.subscription('user');
  if (!link) return null;
  await ports.keepSubscription('user', null);
  await dropPin(await context.store(), link.id);
  await leave(context, link.address);
  return null;
}

/** The address is asked no more: its role goes, and the browser's permission where no EHR is read there. */
async function leave(context: Context, address: string): Promise<void> {
  const origin = originOf(address);
  if (origin === null) return;
  const store = await context.store();
  await removeOrigins(store, [origin], 'playbook');
  const read = await originsWithRole(store, 'ehr');
  if (!read.includes(origin)) await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}
