import { cellKey, NONE } from '../../lib/core/audit/cell.ts';
import { countSeen, type Seen } from '../../lib/core/audit/count-seen.ts';
import { weekOf } from '../../lib/core/audit/week.ts';
import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import { labelKey } from '../../lib/core/playbook/routing/label-key.ts';
import { localTime } from '../../lib/core/shared/local-time.ts';
import { notifyContent, type Sender } from '../../lib/platform/requests.ts';
import type { AuditContentRequests, AuditFacts, AuditPageRequests } from '../../lib/protocol/audit-messages.ts';
import type { Handlers } from '../../lib/protocol/receive.ts';
import { changeCount, countLook, noteShadowWeek } from '../../lib/store/audit.ts';
import { changeSettings, readSettings } from '../../lib/store/settings.ts';
import type { Context } from './context.ts';

/** Of one rule, type and role in a week: more than that many taps say nothing more, whoever made them. */
const MOST_TAPS = 100;

/** Counts what reaches a physician. Labels are mapped to the playbook's own types here, and then forgotten. */
export function auditHandlers(
  context: Context,
): Pick<Required<Handlers<Sender>>, keyof AuditContentRequests | keyof AuditPageRequests> {
  const today = (): string => localTime(context.clock.now(), context.clock.offset(context.clock.now())).date;

  return {
    async 'audit-seen'({ cells, notRead }) {
      const [{ compiled }, store] = await Promise.all([context.playbook(), context.store()]);
      const { viewer, shadow } = await readSettings(store);
      if (!looksAsPhysician(compiled, viewer)) return null;
      const day = today();
      const seen = cells.map(({ label, rule, ...cell }): Seen => ({
        ...cell,
        rule: knownRule(compiled, rule),
        category: categoryOf(compiled, label),
      }));
      await countLook(store, (before) => countSeen(before, seen, notRead, day));
      if (shadow) await noteShadowWeek(store, weekOf(day));
      return null;
    },
    async 'wrong-lane'({ rule, label, should, back }) {
      const { compiled } = await context.playbook();
      const role = should === 'physician' || compiled.roles.some(({ id }) => id === should) ? should : NONE;
      const cell = {
        measure: 'wrong-lane',
        rule: knownRule(compiled, rule) ?? NONE,
        category: categoryOf(compiled, label) ?? NONE,
        should: role,
      } as const;
      await changeCount(await context.store(), `${weekOf(today())}|${cellKey(cell)}`, back ? -1 : 1, MOST_TAPS);
      return null;
    },
    async 'audit-facts'(): Promise<AuditFacts> {
      const [{ compiled }, settings] = await Promise.all([context.playbook(), context.store().then(readSettings)]);
      return {
        playbook: { name: compiled.name, version: compiled.version },
        rules: compiled.rules.map(({ id, title, lane, role, minutes }) => ({ id, title, lane, role, minutes })),
        roles: compiled.roles.map(({ id, name }) => ({ id, name })),
        categories: compiled.categories.map(({ id, name }) => ({ id, name })),
        shadow: settings.shadow,
        today: today(),
        counting: looksAsPhysician(compiled, settings.viewer),
      };
    },
    async 'set-shadow'({ shadow }) {
      await changeSettings(await context.store(), { shadow });
      await notifyContent('stop');
      return null;
    },
  };
}

function looksAsPhysician({ roles }: CompiledPlaybook, viewer: string): boolean {
  return viewer === 'physician' || roles.some(({ id, scope }) => id === viewer && scope === 'physician');
}

const knownRule = ({ rules }: CompiledPlaybook, rule: string | null): string | null =>
  rules.some(({ id }) => id === rule) ? rule : null;

/** The playbook's type that a label of the EHR means; null for a label that it does not know. */
function categoryOf({ labels, categories }: CompiledPlaybook, label: string | null): string | null {
  const [number] = label === null ? [] : (labels.get(labelKey(label)) ?? []);
  return number === undefined ? null : (categories[number]?.id ?? null);
}
