import { useCallback, useMemo } from 'react';
import { LANES } from '../../lib/core/audit/cell.ts';
import { weekTotals } from '../../lib/core/audit/summary.ts';
import { mondayOf, weekOf } from '../../lib/core/audit/week.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import type { AuditData } from './audit-data.ts';
import { WeeksChart } from './WeeksChart.tsx';

export interface WeeksProps {
  readonly words: AuditWords;
  readonly data: AuditData;
  /** A calendar day in the person's own way of writing, short. */
  readonly dayOf: (day: string) => string;
}

/** The picture, and the same as a table. */
export function Weeks({ words, data, dayOf }: WeeksProps) {
  const { cells, weeks, sprints } = data;
  const { start } = data.sheet;
  const totals = useMemo(() => weeks.map((week) => weekTotals(cells, week)), [cells, weeks]);
  const label = useCallback((week: string) => dayOf(mondayOf(week)), [dayOf]);
  const sprintWeeks = useMemo(() => {
    const began = new Set([...sprints, ...(start === null ? [] : [start])].map(weekOf));
    return weeks.filter((week) => began.has(week));
  }, [weeks, sprints, start]);
  const columns = words.columns();
  return (
    <section aria-labelledby="weeks-title">
      <h2 id="weeks-title">{words.weeks()}</h2>
      <WeeksChart words={words} totals={totals} label={label} sprintWeeks={sprintWeeks} />
      <details open>
        <summary>{words.table()}</summary>
        {/* Who uses the keyboard scrolls it too (axe: scrollable-region-focusable). */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="wide" role="region" aria-label={words.table()} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.week}</th>
                {LANES.map((lane) => (
                  <th key={lane} scope="col">
                    {words.lane(lane)}
                  </th>
                ))}
                <th scope="col">{columns.noRule}</th>
                <th scope="col">{columns.openFirst}</th>
                <th scope="col">{columns.flags}</th>
                <th scope="col">{columns.wrongLane}</th>
                <th scope="col">{columns.notRead}</th>
                <th scope="col">{columns.undated}</th>
              </tr>
            </thead>
            <tbody>
              {totals.toReversed().map((one) => (
                <tr key={one.week} data-week={one.week}>
                  <th scope="row">
                    {label(one.week)}
                    {data.shadowWeeks.includes(one.week) && <small> {words.baseline()}</small>}
                    {sprintWeeks.includes(one.week) && <small> {words.sprintBegan()}</small>}
                  </th>
                  {LANES.map((lane) => (
                    <td key={lane}>{words.number(one.lanes[lane])}</td>
                  ))}
                  <td>{words.number(one.noRule)}</td>
                  <td>{words.number(one.openFirst)}</td>
                  <td>
                    {words.number(one.flags.emergency)}, {words.number(one.flags.urgent)}
                  </td>
                  <td>{words.number(one.wrongLane)}</td>
                  <td>{words.number(one.notRead)}</td>
                  <td>{words.number(one.undated)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="soft">{words.tableNote()}</p>
      </details>
    </section>
  );
}
