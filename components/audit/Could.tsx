import { preventable, ruleCounts } from '../../lib/core/audit/summary.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import type { AuditData, Names } from './audit-data.ts';

export interface CouldProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  readonly names: Names;
  /** The four weeks that are summed. */
  readonly weeks: readonly string[];
  readonly onHandOff: (minutes: number) => void;
}

/** Preventable volume, and who would have to take it. */
export function Could({ words, data, names, weeks, onHandOff }: CouldProps) {
  const { cells, facts, sheet } = data;
  const { count, minutes, withoutMinutes, received } = preventable(
    ruleCounts(cells, weeks),
    facts.rules,
    sheet.handOffMinutes,
  );
  return (
    <section aria-labelledby="could-title">
      <h2 id="could-title">{words.could()}</h2>
      <p className="soft">{words.lastFour()}</p>
      <p className="big">{words.couldCount(count)}</p>
      <p>{words.couldMinutes(...minutes)}</p>
      {withoutMinutes > 0 && <p className="soft">{words.withoutMinutes(withoutMinutes)}</p>}
      <label className="field narrow">
        {words.handOff()}
        <input
          type="number"
          min={0}
          max={10}
          step={0.5}
          value={sheet.handOffMinutes}
          onChange={({ target }) => {
            const value = target.valueAsNumber;
            if (value >= 0 && value <= 10) onHandOff(value);
          }}
        />
      </label>
      {received.length > 0 && (
        <>
          <h3>{words.received()}</h3>
          <p className="soft">{words.receivedNote()}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.role()}</th>
                <th scope="col">{words.messages()}</th>
                <th scope="col">{words.weekly()}</th>
              </tr>
            </thead>
            <tbody>
              {received.map(({ role, count, minutes: [low, high] }) => (
                <tr key={role}>
                  <th scope="row">{names.role(role)}</th>
                  <td>{words.number(count)}</td>
                  <td>{words.range(low / weeks.length, high / weeks.length)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
