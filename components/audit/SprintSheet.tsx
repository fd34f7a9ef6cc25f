import { ALL } from '../../lib/core/audit/cell.ts';
import {
  type Change,
  CHANGES,
  measure,
  MOST_CHANGES,
  type Sheet,
  SPRINT_DAYS,
  VERDICTS,
} from '../../lib/core/audit/sheet.ts';
import { shownCells } from '../../lib/core/audit/shared-weeks.ts';
import { plusDays } from '../../lib/core/audit/week.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import type { AuditData, Names } from './audit-data.ts';

export interface SprintSheetProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  readonly names: Names;
  readonly dayOf: (day: string) => string;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onPrint: () => void;
}

/** One sheet for a 30-day cycle. Every field is chosen from a list: no name of a person can be written into it. */
export function SprintSheet({ words, data, names, dayOf, onSheet, onPrint }: SprintSheetProps) {
  const { sheet, today } = data;
  const { start, changes } = sheet;
  const change = (at: number, part: Partial<Change>): void =>
    onSheet({ ...sheet, changes: changes.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const fresh: Change = { kind: 'route-to-role', rule: ALL, owner: data.facts.roles[0]?.id ?? '', verdict: 'open' };
  return (
    <section className="sprint" aria-labelledby="sprint-title">
      <h2 id="sprint-title">{words.sprint()}</h2>
      <p className="soft">{words.sprintNote()}</p>
      {start === null ? (
        <button
          type="button"
          className="primary"
          onClick={() => onSheet({ ...sheet, start: today, changes: changes.length === 0 ? [fresh] : changes })}
        >
          {words.begin()}
        </button>
      ) : (
        <>
          <p>
            <strong>{words.began(dayOf(start), dayOf(plusDays(start, SPRINT_DAYS)))}</strong>
          </p>
          <ol>
            {changes.map((one, at) => (
              // A change has no name of its own: its place in the list is what it is.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <ChangeRow
                  words={words}
                  data={data}
                  names={names}
                  start={start}
                  change={one}
                  onChange={(part) => change(at, part)}
                  onRemove={() => onSheet({ ...sheet, changes: changes.filter((_, index) => index !== at) })}
                />
              </li>
            ))}
          </ol>
          <div className="row controls">
            {changes.length < MOST_CHANGES && (
              <button type="button" onClick={() => onSheet({ ...sheet, changes: [...changes, fresh] })}>
                {words.addChange()}
              </button>
            )}
            <button type="button" onClick={onPrint}>
              {words.print()}
            </button>
            <button type="button" onClick={() => onSheet({ ...sheet, start: null, changes: [] })}>
              {words.endSprint()}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface ChangeRowProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  readonly names: Names;
  readonly start: string;
  readonly change: Change;
  readonly onChange: (part: Partial<Change>) => void;
  readonly onRemove: () => void;
}

function ChangeRow({ words, data, names, start, change, onChange, onRemove }: ChangeRowProps) {
  const { before, after } = measure(data.cells, start, change.rule, data.today);
  const shown = measure(shownCells(data.shared), start, change.rule, data.today);
  const rules = [ALL, ...data.facts.rules.map(({ id }) => id)];
  return (
    <div className="change">
      <Choice
        name={words.change()}
        value={change.kind}
        options={CHANGES.map((kind) => [kind, words.kind(kind)])}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        name={words.about()}
        value={change.rule}
        options={rules.map((id) => [id, id === ALL ? words.allRules() : names.rule(id)])}
        onChange={(rule) => onChange({ rule })}
      />
      <Choice
        name={words.owner()}
        value={change.owner}
        options={data.facts.roles.map(({ id, name }) => [id, name])}
        onChange={(owner) => onChange({ owner })}
      />
      <dl>
        <div>
          <dt>{words.before()}</dt>
          <dd>
            <span className="screen">{words.perWeek(before)}</span>
            <span className="paper">{words.perWeekShown(shown.before)}</span>
          </dd>
        </div>
        <div>
          <dt>{words.after()}</dt>
          <dd>
            <span className="screen">{words.perWeek(after)}</span>
            <span className="paper">{words.perWeekShown(shown.after)}</span>
          </dd>
        </div>
      </dl>
      <Choice
        name={words.verdict()}
        value={change.verdict}
        options={VERDICTS.map((verdict) => [verdict, words.verdictName(verdict)])}
        onChange={(verdict) => onChange({ verdict })}
      />
      <button type="button" className="controls" onClick={onRemove}>
        {words.remove()}
      </button>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label className="field">
      {name}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
