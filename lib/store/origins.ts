import type { Store } from './open-store.ts';
import type { OriginRole, OriginRow } from './schema.ts';

/** Records the role; doing it twice is doing it once. Says nothing about the browser's own permission. */
export async function addOrigins(store: Store, rows: readonly OriginRow[]): Promise<void> {
  const transaction = store.transaction('origins', 'readwrite');
  await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
}

export async function removeOrigins(store: Store, origins: readonly string[], role: OriginRole): Promise<void> {
  const transaction = store.transaction('origins', 'readwrite');
  await Promise.all([...origins.map((origin) => transaction.store.delete([origin, role])), transaction.done]);
}

export async function originsWithRole(store: Store, role: OriginRole): Promise<string[]> {
  const rows = await store.getAll('origins');
  return rows.filter((row) => row.role === role).map((row) => row.origin);
}
