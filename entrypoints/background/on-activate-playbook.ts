import { activateEdited } from '../../lib/app/activate-edited.ts';
import { hashOf } from '../../lib/app/hash-of.ts';
import { webCrypto } from '../../lib/app/web-crypto.ts';
import { compile, ENGINE_VERSION } from '../../lib/core/playbook/routing/compile.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { activatePlaybook, activePlaybook } from '../../lib/store/playbooks.ts';
import type { Context } from './context.ts';

/** A playbook from the playbook page comes in force, or is refused with a reason; open inboxes ask again at once. */
export const onActivatePlaybook =
  (context: Context) =>
  async ({
    text,
    source,
  }: Requests['activate-playbook']['request']): Promise<Requests['activate-playbook']['reply']> => {
    const { clock } = context;
    await context.playbook();
    const store = await context.store();
    const reply = await activateEdited(text, {
      now: clock.now(),
      offsetMinutes: clock.offset(clock.now()),
      active: async () => activePlaybook(store),
      hash: async (bytes) => hashOf(webCrypto, bytes),
      activate: async (playbook, { hash, bytes }) =>
        activatePlaybook(store, {
          hash,
          bytes,
          source,
          importedAt: clock.now(),
          active: true,
          compiled: { form: ENGINE_VERSION, data: compile(playbook) },
        }),
    });
    if (reply.ok) await context.playbookChanged();
    return reply;
  };
