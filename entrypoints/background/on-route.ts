import { routeAll } from '../../lib/core/playbook/routing/route.ts';
import type { Requests, RouteReply } from '../../lib/protocol/messages.ts';
import { packDecision } from '../../lib/protocol/packed-decision.ts';
import { readSettings } from '../../lib/store/settings.ts';
import type { Context } from './context.ts';
import { playbookName } from './playbook-name.ts';

/** Routes what one page read. The messages are in memory for the length of this call, and nowhere else. */
export const onRoute =
  (context: Context) =>
  async ({ messages, others }: Requests['route']['request']): Promise<RouteReply> => {
    const [{ compiled, hash }, { viewer, shadow }] = await Promise.all([
      context.playbook(),
      context.store().then(readSettings),
    ]);
    const now = context.clock.now();
    const routing = { now, offsetMinutes: context.clock.offset(now), others };
    return {
      decisions: routeAll(compiled, messages, routing).map(packDecision),
      viewer,
      roles: compiled.roles.map(({ id, name }) => ({ id, name })),
      playbook: playbookName(compiled, hash),
      shadow,
      expired: compiled.expires !== null && Date.parse(compiled.expires) < now,
    };
  };
