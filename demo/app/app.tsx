import { useEffect, type ReactNode } from 'react';
import { ChartPage } from './chart.tsx';
import { InboxPage } from './inbox.tsx';
import { NotesPage } from './notes.tsx';
import { OrdersPage } from './orders.tsx';
import { ResultsPage } from './results.tsx';
import { SchedulePage } from './schedule.tsx';
import { useInbox } from './use-inbox.ts';
import { useRoute } from './use-route.ts';

const PAGES = [
  ['inbox', 'In Basket'],
  ['schedule', 'Schedule'],
  ['notes', 'Notes'],
  ['orders', 'Orders'],
  ['results', 'Results'],
] as const;

/** The frame of every page. The inbox is held here, so that it keeps polling whatever page is shown. */
export function App(): ReactNode {
  const { page, id } = useRoute();
  const inbox = useInbox();
  const unread = inbox.items.filter((item) => item.unread).length;
  const title = PAGES.find(([name]) => name === page)?.[1] ?? 'Chart';
  useEffect(() => {
    document.title = `${title} · Cedar Demo Clinic EHR (synthetic)`;
  }, [title]);
  return (
    <div className="frame">
      <header className="top">
        <strong>Cedar Demo Clinic EHR</strong>
        <span className="top-note">Synthetic: every person here is invented</span>
        <nav className="top-styles" aria-label="Front ends of this demo">
          <a href="/" aria-current="page">
            Cards
          </a>{' '}
          <a href="/classic/">Classic</a> <a href="/grid/">Grid</a>
        </nav>
        <span className="top-user">Testor Heron, MD · Family Medicine</span>
      </header>
      <nav className="side" aria-label="Activities">
        <ul>
          {PAGES.map(([name, label]) => (
            <li key={name}>
              <a href={`#/${name}`} aria-current={name === page ? 'page' : undefined}>
                {label}
                {name === 'inbox' && unread > 0 && <span className="side-count">{unread}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="main">
        <h1 className="page-title">{title}</h1>
        {page === 'inbox' && <InboxPage inbox={inbox} openId={id} />}
        {page === 'schedule' && <SchedulePage />}
        {page === 'notes' && <NotesPage openId={id} />}
        {page === 'orders' && <OrdersPage />}
        {page === 'results' && <ResultsPage />}
        {page === 'chart' && <ChartPage mrn={id} />}
      </main>
    </div>
  );
}
