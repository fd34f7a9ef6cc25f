import { useSyncExternalStore } from 'react';

const NAMES = ['inbox', 'schedule', 'notes', 'orders', 'results', 'chart'] as const;
type PageName = (typeof NAMES)[number];

/** The page in the address: "#/inbox/msg-1001" is page "inbox", id "msg-1001". Anything unknown is the inbox. */
export function useRoute(): { readonly page: PageName; readonly id: string | null } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [, name, id] = hash.split('/');
  return { page: NAMES.find((known) => known === name) ?? 'inbox', id: id ? decodeURIComponent(id) : null };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
