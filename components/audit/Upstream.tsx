import { useState } from 'react';
import { shownCells } from '../../lib/core/audit/shared-weeks.ts';
import { upstream } from '../../lib/core/audit/summary.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import type { AuditData, Names } from './audit-data.ts';

export interface UpstreamProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  readonly names: Names;
  /** Resolves when the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
}

const MOST = 25;
/** Finished ones: the last of `data.weeks` still runs. */
const REQUEST_WEEKS = 4;

/** Requests to those who can stop a kind of message where it starts: from the numbers that may leave this computer. */
export function Upstream({ words, data, names, onCopy }: UpstreamProps) {
  const [news, setNews] = useState('');
  const weeks = data.weeks.slice(-REQUEST_WEEKS - 1, -1);
  const roleOf = new Map(data.facts.rules.map(({ id, role }) => [id, role]));
  const list = upstream(shownCells(data.shared), weeks).slice(0, MOST);
  const hidden = upstream(data.cells, weeks).length - list.length;
  return (
    <section aria-labelledby="upstream-title">
      <h2 id="upstream-title">{words.upstream()}</h2>
      <p className="soft">{list.length === 0 ? words.upstreamNone() : words.upstreamNote()}</p>
      <p role="status">{news}</p>
      <ul className="requests">
        {list.map(({ rule, category, count }) => {
          const text = words.request(
            count,
            names.type(category),
            names.role(roleOf.get(rule) ?? rule),
            names.rule(rule),
          );
          return (
            <li key={`${rule}|${category}`}>
              <p>{text}</p>
              <button
                type="button"
                aria-label={`${words.copy()}: ${names.type(category)}, ${names.rule(rule)}`}
                onClick={() =>
                  void onCopy(text).then(
                    () => setNews(words.copied()),
                    () => setNews(words.copyFailed()),
                  )
                }
              >
                {words.copy()}
              </button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="soft screen">{words.upstreamSmall(hidden)}</p>}
    </section>
  );
}
