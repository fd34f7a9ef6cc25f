import type { Ext } from './ext.ts';

/** The rows of one store of the extension's database; `dumpStorage` reads all of them, compiled playbooks too. */
export async function readStore<Row>(ext: Ext, name: string): Promise<Row[]> {
  const rows = await ext.inExtension(async (name: string) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('timeback');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
    // One that this page has just made is empty: the background has not come to it yet.
    const stores = [...database.objectStoreNames];
    const found = stores.includes(name)
      ? await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('no rows')));
        })
      : [];
    database.close();
    return found;
  }, name);
  return rows as Row[];
}
