import type { ExtensionApi } from './extension-api.ts';

export interface StorageDump {
  /** storage.local, .session, .sync, .managed: what each holds. */
  readonly areas: Readonly<Record<string, unknown>>;
  /** IndexedDB: database → store → rows with their keys. */
  readonly databases: Readonly<Record<string, Readonly<Record<string, readonly { key: unknown; value: unknown }[]>>>>;
  /** Cache storage: cache → address → text. */
  readonly caches: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly localStorage: Readonly<Record<string, string>>;
  /** Names of the origin's private files. */
  readonly files: readonly string[];
  readonly alarms: readonly unknown[];
  readonly notifications: unknown;
  readonly contentScripts: readonly unknown[];
  readonly permissions: unknown;
}

/**
 * The oracle of the leak search. Runs inside an extension page, so it stands alone: no imports, no outer names.
 * What JSON cannot carry is spelt out: bytes as latin-1 text (so that a search can read them), dates, maps, keys. Of many
 * bytes only what may be text is kept: a compiled playbook is millions of them, and the browser's answer would be tens of megabytes.
 */
export async function dumpStorage(): Promise<StorageDump> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const api = scope.browser ?? scope.chrome;

  const FEW = 4_096;
  const plain = (value: unknown): unknown => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
      if (bytes.length < FEW) return { bytes: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
      const text = new TextDecoder('latin1').decode(bytes);
      return { bytes: (text.match(/[\x20-\x7e\x80-\uffff]{4,}/gu) ?? []).join('\n') };
    }
    if (value instanceof Date) return { date: value.toISOString() };
    if (value instanceof Map) return { map: [...value].map(([key, item]) => [plain(key), plain(item)]) };
    if (value instanceof Set) return { set: [...value].map(plain) };
    if (typeof CryptoKey === 'function' && value instanceof CryptoKey) return { key: value.algorithm.name };
    if (typeof value === 'bigint') return { bigint: value.toString() };
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
    }
    return value;
  };
  const answer = async <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
    });

  const areas: Record<string, unknown> = {};
  for (const name of ['local', 'session', 'sync', 'managed']) {
    // Firefox refuses `managed` when no policy is there; Chromium may take minutes to say that none is, and nobody writes it.
    const held = api.storage[name]?.get(null).catch(() => null);
    const late = async (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), 2_000));
    areas[name] = plain(await (name === 'managed' ? Promise.race([held, late()]) : held));
  }

  const databases: Record<string, Record<string, { key: unknown; value: unknown }[]>> = {};
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await answer(indexedDB.open(name));
    const stores: Record<string, { key: unknown; value: unknown }[]> = {};
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      const [keys, values] = await Promise.all([
        answer(store.getAllKeys()),
        answer(store.getAll() as IDBRequest<unknown[]>),
      ]);
      stores[storeName] = keys.map((key, index) => ({ key: plain(key), value: plain(values[index]) }));
    }
    database.close();
    databases[name] = stores;
  }

  const cached: Record<string, Record<string, string>> = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const entries: Record<string, string> = {};
    for (const request of await cache.keys()) {
      entries[request.url] = (await (await cache.match(request))?.text()) ?? '';
    }
    cached[name] = entries;
  }

  const files: string[] = [];
  const directory = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
  for await (const name of directory.keys()) files.push(name);

  return {
    areas,
    databases,
    caches: cached,
    localStorage: { ...localStorage },
    files,
    alarms: (await api.alarms?.getAll()) ?? [],
    notifications: (await api.notifications?.getAll()) ?? {},
    contentScripts: (await api.scripting?.getRegisteredContentScripts()) ?? [],
    permissions: await api.permissions.getAll(),
  };
}
