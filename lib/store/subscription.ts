import type { Store } from './open-store.ts';

/** Whom this device follows: the person's own choice, and an administrator's, which goes first while it is set. */
export type SubscriptionOwner = 'user' | 'policy';

const keyOf = (by: SubscriptionOwner): string => `subscription:${by}`;

/** The row is opaque here: `lib/app/subscribe.ts` says what it holds. */
export async function readSubscription<Row>(store: Store, by: SubscriptionOwner): Promise<Row | null> {
  const row = await store.get('meta', keyOf(by));
  return (row?.value as Row | undefined) ?? null;
}

export async function keepSubscription(store: Store, by: SubscriptionOwner, row: object | null): Promise<void> {
  if (row === null) await store.delete('meta', keyOf(by));
  else await store.put('meta', { key: keyOf(by), value: row });
}
