import type { Requests } from '../../lib/protocol/messages.ts';
import { addOrigins } from '../../lib/store/origins.ts';
import type { Context } from './context.ts';

/**
 * The user pressed "Read this inbox". Written before the browser's own question is answered, because the popup may not
 * live to see the answer: without the permission this changes nothing, with it `permissions.onAdded` does the rest.
 */
export const onApproveOrigins =
  (context: Context) =>
  async ({ origins }: Requests['approve-origins']['request']): Promise<null> => {
    const at = context.clock.now();
    const rows = origins.map((origin) => ({ origin, role: 'ehr', by: 'user', at }) as const);
    await addOrigins(await context.store(), rows);
    await context.reconcile();
    return null;
  };
