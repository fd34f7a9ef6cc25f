import { browser } from '../../lib/platform/browser.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import { notifyContent } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { originsWithRole, removeOrigins } from '../../lib/store/origins.ts';
import type { Context } from './context.ts';

/** Takes the role and, where no other role needs it, the browser's permission; open pages stop at once. */
export const onRevokeOrigins =
  (context: Context) =>
  async ({ origins }: Requests['revoke-origins']['request']): Promise<null> => {
    const store = await context.store();
    await removeOrigins(store, origins, 'ehr');
    const needed = new Set(await originsWithRole(store, 'playbook'));
    const free = origins.filter((origin) => !needed.has(origin)).map(patternOf);
    if (free.length > 0) await browser.permissions.remove({ origins: free }).catch(() => false);
    await context.reconcile();
    await notifyContent('stop');
    return null;
  };
