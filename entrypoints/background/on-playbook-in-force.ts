import type { Requests } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';

export const onPlaybookInForce = (context: Context) => async (): Promise<Requests['playbook-in-force']['reply']> => {
  const { hash } = await context.playbook();
  return { hash };
};
