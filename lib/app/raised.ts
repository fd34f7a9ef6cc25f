import { rises } from '../core/playbook/routing/raise.ts';
import type { Raised } from '../protocol/messages.ts';

/** Flags that opened messages had, by profile and id; the one that was known first comes first. */
export type RaisedFlags = Map<string, Raised>;

/** Adds a flag, or makes it graver; false where it was known, or a graver one. */
export function addRaised(flags: RaisedFlags, one: Raised): boolean {
  const key = `${one.profile}\u0000${one.id}`;
  if (!rises(flags.get(key)?.level ?? null, one.level)) return false;
  flags.set(key, one);
  return true;
}
