import type { ReactNode } from 'react';
import type { PanelItem } from '../../lib/protocol/messages.ts';
import type { PanelWords } from '../../lib/words/en/panel.ts';

export interface PanelProps {
  /** Null while the page has not answered yet. */
  readonly items: readonly PanelItem[] | null;
  readonly words: PanelWords;
  /** How the day stands. */
  readonly children?: ReactNode;
}

const RISK: Readonly<Record<string, number>> = { emergency: 0, urgent: 1 };

/** The page's suggestions outside the page, flags first: what hides the overlay cannot hide these. */
export function Panel({ items, words, children }: PanelProps) {
  const flags = items?.filter(({ flag }) => flag !== null).length ?? 0;
  const ordered = [...(items ?? [])].sort((a, b) => (RISK[a.flag ?? ''] ?? 2) - (RISK[b.flag ?? ''] ?? 2));
  return (
    <main className="panel">
      <h1>{words.title()}</h1>
      <p role="status" className={flags > 0 ? 'flag' : 'soft'}>
        {items === null && words.loading()}
        {items?.length === 0 && words.none()}
        {items !== null && items.length > 0 && (flags > 0 ? words.flags(flags) : words.count(items.length))}
      </p>
      {ordered.length > 0 && (
        <ul aria-label={words.list()}>
          {ordered.map(({ id, form, suggestion, category, subject }) => (
            <li key={id} className={`is-${form}`}>
              <strong>{suggestion}</strong>
              <span>{subject || words.noSubject()}</span>
              <span className="soft">{category}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
      <p className="soft">{words.privacy()}</p>
    </main>
  );
}
