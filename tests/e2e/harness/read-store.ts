import type { Ext } from './ext.ts';

/** The rows of one store of the extension's database; `dumpStorage` reads all of them, compiled playbooks too. */
export async function readStore<Row>(ext: Ext, name: string): Promise<Row[]> {
  const rows = await ext.inExtension(async (name: string) => {
    const database = await new Promise<IDBDatabase | null>((resolve) => {
      const request = indexedDB.open('timeback');
      // It is not for a test to make it: where there is none yet, nothing is made, and nothing is in it.
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(null));
    });
    if (!database) return [];
    const found = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no rows')));
    });
    database.close();
    return found;
  }, name);
  return rows as Row[];
}
