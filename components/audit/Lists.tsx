import { disagreements, uncovered } from '../../lib/core/audit/summary.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import type { AuditData, Names } from './audit-data.ts';

export interface ListsProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  readonly names: Names;
  readonly weeks: readonly string[];
}

const MOST = 25;

export function Disagreements({
  words,
  data,
  names,
  weeks,
  onForget,
}: ListsProps & { readonly onForget: (rule: string) => void }) {
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
                <td>
                  {words.shouldList(should.map(({ role, taps }) => ({ role: names.role(role), taps })))}{' '}
                  <button
                    type="button"
                    aria-label={`${words.forget()}: ${names.rule(rule)}`}
                    onClick={() => onForget(rule)}
                  >
                    {words.forget()}
                  </button>
                </td>
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
