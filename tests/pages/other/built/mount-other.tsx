import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** The page around it: a title, and the link to the inbox that every EHR has on every page. */
export function mountOther(title: string, content: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no place for its content');
  createRoot(root).render(
    <>
      <nav>
        <a href="#/inbox">Inbox (12)</a> <a href="#/schedule">Schedule</a> <a href="#/patients">Patients</a>
      </nav>
      <main>
        <h1>{title}</h1>
        {content}
      </main>
    </>,
  );
}
