import { useState, type ReactNode } from 'react';
import type { FullMessage, GridInbox } from '../../model.ts';
import { useApi } from '../call-api.ts';
import { dateAndTime } from '../dates.ts';
import { Loading } from '../loading.tsx';
import { MessageGrid } from './message-grid.tsx';

/** The third front end: everything in one grid, the selected message below it. */
export function GridPage(): ReactNode {
  const inbox = useApi<GridInbox>('grid');
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className="grid-frame">
      <header className="top">
        <strong>Cedar Demo Clinic EHR</strong>
        <span className="top-note">Synthetic: every person here is invented</span>
        <nav className="top-styles" aria-label="Front ends of this demo">
          <a href="/">Cards</a> <a href="/classic/">Classic</a>{' '}
          <a href="/grid/" aria-current="page">
            Grid
          </a>
        </nav>
        <span className="top-user">Testor Heron, MD · Family Medicine</span>
      </header>
      <main className="grid-main">
        <h1 className="page-title">All messages</h1>
        {inbox.state === 'ready' ? (
          <MessageGrid
            items={inbox.value.items}
            now={Date.parse(inbox.value.now)}
            selected={selected}
            onSelect={setSelected}
          />
        ) : (
          <Loading state={inbox.state} />
        )}
        {selected === null ? (
          <p className="detail muted">No message is selected.</p>
        ) : (
          <Detail key={selected} id={selected} />
        )}
      </main>
    </div>
  );
}

function Detail({ id }: { readonly id: string }): ReactNode {
  const loaded = useApi<FullMessage>(`grid/${encodeURIComponent(id)}`);
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  const message = loaded.value;
  return (
    // It scrolls and holds nothing that could take the focus, so it has to take it itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className="detail" data-message={message.id} aria-label="Selected message" tabIndex={0}>
      <h2 className="detail-subject">{message.subject}</h2>
      <p className="muted">
        {message.sender} · {message.type} · {dateAndTime(message.receivedAt)}
        {message.patient && ` · ${message.patient.name} · MRN ${message.patient.mrn}`}
      </p>
      <div className="detail-text">
        {message.body.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {message.thread && <blockquote className="detail-thread">{message.thread}</blockquote>}
    </article>
  );
}
