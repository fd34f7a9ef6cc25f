import type { Guidance, Requests } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';

/** What the playbook says about a rule and the role that acts, for the card. Nothing of a message is asked or answered. */
export const onGuidance =
  (context: Context) =>
  async ({ rule: ruleId, role: roleId }: Requests['guidance']['request']): Promise<Guidance> => {
    const { compiled } = await context.playbook();
    const rule = compiled.rules.find(({ id }) => id === ruleId);
    const role = compiled.roles.find(({ id }) => id === roleId);
    const protocol = compiled.protocols.find(({ id }) => id === rule?.protocol);
    const redirect = compiled.redirects.find(({ id }) => id === rule?.redirect);
    return {
      ruleTitle: rule?.title ?? null,
      because: rule?.because ?? null,
      protocol: protocol ? { title: protocol.title, steps: protocol.steps, escalate: protocol.escalate ?? null } : null,
      redirect: redirect
        ? { title: redirect.title, to: redirect.to, text: redirect.text, es: redirect.es ?? null }
        : null,
      role: role ? { name: role.name, contact: role.contact ?? null, hours: role.hours ?? null } : null,
      evidence: rule?.evidence ?? [],
    };
  };
