import { openDB, type IDBPDatabase } from 'idb';
import { backUp } from './backup.ts';
import { MIGRATIONS, type Migration, type MigrationTransaction } from './migrations/index.ts';
import type { TimebackDB } from './schema.ts';

export type Store = IDBPDatabase<TimebackDB>;

const NAME = 'timeback';

/**
 * Opens the database in the extension's own origin, and brings it up to date: first a backup of every row, then all steps in
 * one transaction. If a step fails, the browser rolls every one back, the old version and its rows stay, and this rejects.
 * If there is no room for a backup there is no upgrade: the old version is used as it is, and the next opening tries again.
 * Another context that wants to upgrade is let through: this connection closes itself.
 */
export async function openStore(
  migrations: readonly Migration[] = MIGRATIONS,
  now = new Date().getTime(),
  closed: () => void = () => undefined,
): Promise<Store> {
  const known = (await indexedDB.databases()).find(({ name }) => name === NAME)?.version ?? 0;
  const behind = known > 0 && known < migrations.length;
  const version = behind && !(await backedUp(now)) ? known : migrations.length;
  let failure: unknown = null;
  const steps = async (database: IDBPDatabase, from: number, transaction: MigrationTransaction): Promise<void> => {
    try {
      for (const migrate of migrations.slice(from, version)) await migrate(database, transaction);
    } catch (error) {
      failure = error;
      transaction.abort();
    }
  };
  const opening = openDB<TimebackDB>(NAME, version, {
    upgrade(database, from, _to, transaction) {
      // A failed step rejects openDB itself; without this the same failure would be reported a second time.
      transaction.done.catch(() => undefined);
      void steps(database as unknown as IDBPDatabase, from, transaction as unknown as MigrationTransaction);
    },
    blocking() {
      store.close();
      closed();
    },
  });
  const store = await opening.catch((error: unknown) => {
    throw failure ?? error;
  });
  return store;
}

async function backedUp(now: number): Promise<boolean> {
  const old = await openDB(NAME, undefined, { blocking: () => old.close() });
  try {
    await backUp(old, now);
    return true;
  } catch {
    return false;
  } finally {
    old.close();
  }
}
