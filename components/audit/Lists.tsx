import { useState } from 'react';
import { disagreements, uncovered, upstream } from '../../lib/core/audit/summary.ts';
import { SMALL } from '../../lib/core/audit/suppress.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import type { AuditData, Names } from './audit-data.ts';

export interface ListsProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  readonly names: Names;
  readonly weeks: readonly string[];
  /** Resolves when the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
}

const MOST = 25;

export function Disagreements({ words, data, names, weeks }: ListsProps) {
  const list = disagreements(data.cells, weeks).slice(0, MOST);
  return (
    <section aria-labelledby="disagree-title">
      <h2 id="disagree-title">{words.disagree()}</h2>
      {list.length === 0 ? (
        <p>{words.disagreeNone()}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.rule()}</th>
              <th scope="col">{words.taps()}</th>
              <th scope="col">{words.should()}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ rule, taps, count, should }) => (
              <tr key={rule}>
                <th scope="row">{names.rule(rule)}</th>
                <td>{words.ofMessages(taps, count)}</td>
                <td>{words.shouldList(should.map(({ role, taps }) => ({ role: names.role(role), taps })))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Uncovered({ words, data, names, weeks }: ListsProps) {
  const list = uncovered(data.cells, weeks).slice(0, MOST);
  return (
    <section aria-labelledby="uncovered-title">
      <h2 id="uncovered-title">{words.uncovered()}</h2>
      {list.length === 0 ? (
        <p>{words.uncoveredNone()}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.type()}</th>
              <th scope="col">{words.messages()}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ category, count }) => (
              <tr key={category}>
                <th scope="row">{names.type(category)}</th>
                <td>{words.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Upstream({ words, data, names, weeks, onCopy }: ListsProps) {
  const [news, setNews] = useState('');
  const roleOf = new Map(data.facts.rules.map(({ id, role }) => [id, role]));
  const all = upstream(data.cells, weeks);
  // A request goes to others: small numbers are not told, and would move nobody.
  const list = all.filter(({ count }) => count > SMALL).slice(0, MOST);
  const small = all.filter(({ count }) => count <= SMALL).length;
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
      {small > 0 && <p className="soft">{words.upstreamSmall(small)}</p>}
    </section>
  );
}
