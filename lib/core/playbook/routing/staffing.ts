import { isOpenAt } from '../../shared/weekly-hours.ts';
import type { LocalTime } from '../../shared/local-time.ts';
import type { CompiledPlaybook, CompiledRole } from './compiled.ts';

/** The role that acts in the physician's lane, whatever a playbook calls its people. */
export const PHYSICIAN = 'physician';

export type FallbackReason = 'unmapped' | 'unstaffed' | 'out-of-scope';

export interface Staffed {
  readonly role: string;
  /** Why the first choice could not take it; null where it can. */
  readonly why: FallbackReason | null;
}

type Roles = Pick<CompiledPlaybook, 'roles'>;

function obstacle(role: CompiledRole | undefined, clinical: boolean, time: LocalTime): FallbackReason | null {
  if (role === undefined || role.contact === null) return 'unmapped';
  if (clinical && role.scope !== 'licensed' && role.scope !== 'physician') return 'out-of-scope';
  if (role.open !== null && !isOpenAt(role.open, time.weekday, time.minute)) return 'unstaffed';
  return null;
}

/** Who takes it now: the role, else its backup and so on, in the end the physician. */
export function staff(compiled: Roles, wanted: string, clinical: boolean, time: LocalTime): Staffed {
  let why: FallbackReason | null = null;
  const seen = new Set<string>();
  for (let id = wanted; id !== PHYSICIAN && !seen.has(id);) {
    seen.add(id);
    const role = compiled.roles.find((known) => known.id === id);
    if (role?.scope === 'physician') break;
    const problem = obstacle(role, clinical, time);
    if (problem === null) return { role: id, why };
    why ??= problem;
    id = role?.backup ?? PHYSICIAN;
  }
  return { role: PHYSICIAN, why };
}

/** Somebody licensed who is there now, in the playbook's order; the physician when nobody is. */
export function licensedNow(compiled: Roles, time: LocalTime): string {
  const role = compiled.roles.find((known) => known.scope === 'licensed' && obstacle(known, true, time) === null);
  return role?.id ?? PHYSICIAN;
}
