import { readFileSync } from 'node:fs';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import { compile } from '../../lib/core/playbook/routing/compile.ts';
import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import { route } from '../../lib/core/playbook/routing/route.ts';
import type { Message } from '../../lib/core/shared/message.ts';

const ALWAYS = 'Sun-Sat 0-24';
const DEFAULT_PLAYBOOK = new URL('../../public/default-playbook.json', import.meta.url);

/**
 * The default playbook with every role mapped, round the clock. As shipped its drafts are not followed; `approved`, all
 * are: the most work that it can keep from the physician.
 */
export function defaultPlaybook(drafts: 'shipped' | 'approved'): CompiledPlaybook {
  const parsed = parsePlaybook(readFileSync(DEFAULT_PLAYBOOK, 'utf8'));
  if (!parsed.ok) throw new Error('The default playbook cannot be read.');
  const { playbook } = parsed.value;
  return compile({
    ...playbook,
    roles: playbook.roles.map((role) => ({ ...role, contact: role.contact ?? 'Pool: TEST', hours: ALWAYS })),
    rules: playbook.rules.map((rule) =>
      drafts === 'approved' && rule.status === 'draft' ? { ...rule, status: 'active' } : rule,
    ),
  });
}

const NOON = Date.UTC(2026, 10, 18, 12);

/** The answer for a message that is alone in its inbox, on a weekday at noon. */
export const decide = (playbook: CompiledPlaybook, message: Message): Decision =>
  route(playbook, message, { now: NOON, offsetMinutes: 0, others: [] });

/** Concepts that raised the flag. */
export const heardIn = ({ reasons }: Decision): string[] =>
  reasons.flatMap(({ code, params }) => (code === 'flag' ? [String(params.concept)] : []));
