import { deleteDB, openDB, type IDBPDatabase } from 'idb';

/** All rows as they were before an upgrade, for a later version to mend what an upgrade broke. */
export const BACKUP = 'timeback-backup';
const DAY = 86_400_000;
/** A copy of somebody's hours does not lie about for longer than a mistake takes to be noticed. */
export const BACKUP_DAYS = 14;

export interface BackupRow {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** Copies every row of `database` in one transaction: the backup is whole, or there is none of this version. */
export async function backUp(database: IDBPDatabase, now: number): Promise<void> {
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  const rows = await Promise.all(
    names.map(async (store) => {
      const [keys, values] = await Promise.all([
        reading.objectStore(store).getAllKeys(),
        reading.objectStore(store).getAll(),
      ]);
      return keys.map((key, at): BackupRow => ({ store, key, value: values[at] }));
    }),
  );
  const backup = await openBackup();
  try {
    const writing = backup.transaction(['about', 'rows'], 'readwrite');
    await Promise.all([
      writing.objectStore('rows').clear(),
      writing.objectStore('about').put({ version: database.version, at: now }, 'about'),
      ...rows.flat().map((row) => writing.objectStore('rows').add(row)),
      writing.done,
    ]);
  } finally {
    backup.close();
  }
}

/** What the backup holds; null where there is none. */
export async function readBackup(): Promise<{ readonly version: number; readonly rows: readonly BackupRow[] } | null> {
  if (!(await exists(BACKUP))) return null;
  const backup = await openBackup();
  try {
    const about = (await backup.get('about', 'about')) as { version: number } | undefined;
    return about ? { version: about.version, rows: (await backup.getAll('rows')) as BackupRow[] } : null;
  } finally {
    backup.close();
  }
}

/** Takes a backup away that has served its time. */
export async function dropOldBackup(now: number): Promise<void> {
  if (!(await exists(BACKUP))) return;
  const backup = await openBackup();
  const about = (await backup.get('about', 'about')) as { at: number } | undefined;
  backup.close();
  if (!about || now - about.at > BACKUP_DAYS * DAY || about.at > now) await dropBackup();
}

/** What is erased is erased in the copy, too. */
export async function dropBackup(): Promise<void> {
  await deleteDB(BACKUP);
}

export async function exists(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}

async function openBackup(): Promise<IDBPDatabase> {
  return openDB(BACKUP, 1, {
    upgrade(database) {
      database.createObjectStore('about');
      database.createObjectStore('rows', { autoIncrement: true });
    },
  });
}
