import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, type Migration, type MigrationTransaction } from './migrations/index.ts';
import type { TimebackDB } from './schema.ts';

export type Store = IDBPDatabase<TimebackDB>;

const NAME = 'timeback';

/**
 * Opens the database in the extension's own origin, and brings it up to date. All steps run in one transaction: if one
 * fails, the browser rolls every one back, the old version and its rows stay, and this rejects.
 * Another context that wants to upgrade is let through: this connection closes itself.
 */
export async function openStore(migrations: readonly Migration[] = MIGRATIONS): Promise<Store> {
  const store = await openDB<TimebackDB>(NAME, migrations.length, {
    upgrade(database, from, _to, transaction) {
      // A failed step rejects openDB itself; without this the same failure would be reported a second time.
      transaction.done.catch(() => undefined);
      for (const migrate of migrations.slice(from)) {
        migrate(database as unknown as IDBPDatabase, transaction as unknown as MigrationTransaction);
      }
    },
    blocking: () => store.close(),
  });
  return store;
}
