import { examineWaiting, policyProblem, type SubscribePorts } from '../../../lib/app/subscribe.ts';
import type { LinkStatus, SharingStatus } from '../../../lib/protocol/sharing-messages.ts';
import { activePlaybook } from '../../../lib/store/playbooks.ts';
import { readPin } from '../../../lib/store/pins.ts';
import type { Context } from '../context.ts';
import { playbookName } from '../playbook-name.ts';

/** All that the sharing page shows before anything is brought. */
export async function sharingStatus(context: Context, ports: SubscribePorts): Promise<SharingStatus> {
  const [policy, { compiled, hash }, store, { playbook }] = await Promise.all([
    ports.policy(),
    context.playbook(),
    context.store(),
    ports.inForce(),
  ]);
  const row = await activePlaybook(store);
  const source = row?.hash === hash ? row.source : 'built-in';
  const pin = await readPin(store, source === 'policy' ? `policy:${compiled.id}` : compiled.id);
  return {
    policy: policy.kind,
    policyAddress: policy.kind === 'set' ? policy.policy.address : null,
    policyProblem: await policyProblem(ports),
    inForce: {
      id: compiled.id,
      ...playbookName(compiled, hash),
      source,
      expires: compiled.expires,
      changes: playbook.changes ?? null,
      keyFingerprint: pin?.hash === hash ? pin.fingerprint : null,
    },
    link: await linkStatus(ports, policy.kind === 'set' ? 'policy' : 'user'),
  };
}

async function linkStatus(ports: SubscribePorts, by: 'user' | 'policy'): Promise<LinkStatus | null> {
  const link = await ports.subscription(by);
  if (!link) return null;
  const { address, apply, checkedAt, nextCheckAt, problem } = link;
  const waiting = by === 'user' ? await examineWaiting(ports) : null;
  return { address, by, apply, checkedAt, nextCheckAt, problem, waiting };
}
