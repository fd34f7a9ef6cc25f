import { activateEdited } from '../../lib/app/activate-edited.ts';
import { compile, ENGINE_VERSION } from '../../lib/core/playbook/routing/compile.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { activatePlaybook, activePlaybook } from '../../lib/store/playbooks.ts';
import type { Context } from './context.ts';
import { sha256 } from './sha256.ts';

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
      hash: sha256,
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
