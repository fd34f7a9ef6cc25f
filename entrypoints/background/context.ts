import { playbookInForce, type InForce } from '../../lib/app/active-playbook.ts';
import { hashOf } from '../../lib/app/hash-of.ts';
import { reconcile } from '../../lib/app/reconcile.ts';
import { webCrypto } from '../../lib/app/web-crypto.ts';
import { parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import { compile, ENGINE_VERSION } from '../../lib/core/playbook/routing/compile.ts';
import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import { ok } from '../../lib/core/shared/result.ts';
import type { Clock } from '../../lib/core/shared/clock.ts';
import { browser } from '../../lib/platform/browser.ts';
import { registeredPatterns, registerReader, startInOpenTabs } from '../../lib/platform/content-scripts.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import { notifyContent } from '../../lib/platform/requests.ts';
import { dropOldBackup } from '../../lib/store/backup.ts';
import { MIGRATIONS } from '../../lib/store/migrations/index.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { originsWithRole } from '../../lib/store/origins.ts';
import { activatePlaybook, activePlaybook, keepCompiled } from '../../lib/store/playbooks.ts';

/** What the handlers share: doors to the truth (store, clock, permissions) and one derived cache. No state of its own. */
export interface Context {
  readonly clock: Clock;
  readonly store: () => Promise<Store>;
  readonly playbook: () => Promise<InForce<CompiledPlaybook>>;
  /** Another playbook is in force: it is read anew, and open pages ask again. */
  readonly playbookChanged: () => Promise<void>;
  /** Match patterns of pages that may be read: role `ehr` ∩ granted permission. */
  readonly approvedPatterns: () => Promise<readonly string[]>;
  readonly reconcile: () => Promise<void>;
}

export function createContext(clock: Clock): Context {
  let opened: Promise<Store> | null = null;
  let inForce: Promise<InForce<CompiledPlaybook>> | null = null;

  const store = (): Promise<Store> => {
    // Another context upgraded, or the browser closed it: open again when it is next needed.
    const closed = (): void => void (opened = null);
    opened ??= openStore(MIGRATIONS, clock.now(), closed).then((database) => {
      dropOldBackup(clock.now()).catch(() => undefined);
      database.addEventListener('close', closed);
      return database;
    });
    opened.catch(() => (opened = null));
    return opened;
  };

  const candidates = async (): Promise<readonly string[]> => [
    ...__APPROVED_AT_BUILD__,
    ...(await originsWithRole(await store(), 'ehr')).map(patternOf),
  ];

  const granted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

  return {
    clock,
    store,
    playbook() {
      inForce ??= loadPlaybook(store, clock);
      inForce.catch(() => (inForce = null));
      return inForce;
    },
    async playbookChanged() {
      inForce = null;
      await notifyContent('refresh');
    },
    async approvedPatterns() {
      const all = [...new Set(await candidates())];
      const answers = await Promise.all(all.map(granted));
      return all.filter((_, index) => answers[index]);
    },
    async reconcile() {
      await reconcile({
        approved: candidates,
        granted,
        registered: registeredPatterns,
        register: registerReader,
        startInOpenTabs,
      });
    },
  };
}

async function loadPlaybook(store: () => Promise<Store>, clock: Clock): Promise<InForce<CompiledPlaybook>> {
  return playbookInForce<CompiledPlaybook>({
    form: ENGINE_VERSION,
    async active() {
      const row = await activePlaybook(await store());
      // The form's number, checked before use, says that the data is what this engine's `compile` made.
      return row as (typeof row & { compiled: { form: number; data: CompiledPlaybook } | null }) | null;
    },
    activate: async (playbook) =>
      activatePlaybook(await store(), { ...playbook, importedAt: clock.now(), active: true }),
    keepCompiled: async (hash, compiled) => keepCompiled(await store(), hash, compiled),
    async builtIn() {
      const response = await fetch(browser.runtime.getURL('default-playbook.json'));
      return new Uint8Array(await response.arrayBuffer());
    },
    hash: async (bytes) => hashOf(webCrypto, bytes),
    compile(text) {
      const parsed = parsePlaybook(text);
      return parsed.ok ? ok(compile(parsed.value.playbook)) : parsed;
    },
  });
}
