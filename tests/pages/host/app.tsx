import { useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './base.css';
import type { Inbox, InboxState } from './inbox.ts';
import { wantsColours } from './shown.ts';

export function useInbox(inbox: Inbox): InboxState {
  return useSyncExternalStore(inbox.subscribe, inbox.state);
}

/** The page around the list: a title, and room for the list that is left over. */
export function App({ title, inbox, children }: { title: string; inbox: Inbox; children: ReactNode }): ReactNode {
  const { rows } = useInbox(inbox);
  return (
    <main className="app">
      <header>
        <h1>{title}</h1>
        <span>{rows.length} messages</span>
      </header>
      <div className="list">{children}</div>
    </main>
  );
}

/** Puts the page's content into its only element, in the colours that the address asks for. */
export function mount(
  content: ReactNode,
  into: Element | DocumentFragment | null = document.getElementById('root'),
): void {
  if (!into) throw new Error('the page has no place for its content');
  if (wantsColours()) document.documentElement.classList.add('colours');
  createRoot(into).render(content);
}
