/** What `reconcile` needs of the world. */
export interface ReconcilePorts {
  /** Origins the user (or an IT department's build) approved to be read, as match patterns. */
  readonly approved: () => Promise<readonly string[]>;
  /** Does the browser grant access to this pattern now? */
  readonly granted: (pattern: string) => Promise<boolean>;
  readonly registered: () => Promise<readonly string[]>;
  readonly register: (patterns: readonly string[]) => Promise<void>;
  readonly startInOpenTabs: (patterns: readonly string[]) => Promise<void>;
}

/**
 * Makes the registered reader agree with what is approved: role `ehr` ∩ granted permission. Idempotent; called at every
 * worker start and permission change, because registrations and grants can vanish without a word (reload, restart).
 * Gives the patterns that are read from now on.
 */
export async function reconcile(ports: ReconcilePorts): Promise<readonly string[]> {
  const candidates = [...new Set(await ports.approved())].sort();
  const answers = await Promise.all(candidates.map((pattern) => ports.granted(pattern)));
  const wanted = candidates.filter((_, index) => answers[index]);
  const before = new Set(await ports.registered());
  const unchanged = wanted.length === before.size && wanted.every((pattern) => before.has(pattern));
  if (!unchanged) await ports.register(wanted);
  const fresh = wanted.filter((pattern) => !before.has(pattern));
  if (fresh.length > 0) await ports.startInOpenTabs(fresh);
  return wanted;
}
