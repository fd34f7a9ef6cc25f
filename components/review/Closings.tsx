import * as Plot from '@observablehq/plot';
import { useMemo } from 'react';
import type { DayBeside } from '../../lib/core/hours/closings.ts';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import type { Format } from './format.ts';
import { Picture } from './Picture.tsx';

export interface ClosingsProps {
  readonly beside: readonly DayBeside[];
  readonly words: ReviewWords;
  readonly format: Format;
  readonly onSave: (name: string, svg: string) => void;
}

const MINUTE = 60;

/** What a person said of their days beside what was counted. It claims nothing about the one and the other. */
export function Closings({ beside, words, format, onSave }: ClosingsProps) {
  const options = useMemo(() => {
    const bars = beside.map((day) => ({ ...day, minutes: (day.afterHours ?? 0) / MINUTE }));
    const most = Math.max(60, ...bars.map(({ minutes }) => minutes));
    return (width: number): Plot.PlotOptions => ({
      height: 220,
      marginLeft: 44,
      marginTop: 28,
      marginBottom: 44,
      x: {
        type: 'band',
        domain: beside.map(({ date }) => date),
        label: null,
        tickSize: 0,
        tickPadding: 20,
        ticks: beside.map(({ date }) => date).filter((_, at) => at % Math.ceil((beside.length * 70) / width) === 0),
        tickFormat: (date: string) => format.date(date),
      },
      y: { domain: [0, most], label: words.minutes(), grid: true, ticks: 5 },
      marks: [
        Plot.barY(bars, { x: 'date', y: 'minutes', fill: 'var(--accent)', inset: 0.5 }),
        Plot.ruleY([0]),
        Plot.dot(
          beside.filter(({ closed }) => closed !== null),
          { x: 'date', y: 0, dy: 12, r: width < 480 ? 2.5 : 4, fill: 'var(--ink)' },
        ),
        Plot.text(
          bars.filter(({ ease }) => ease !== null),
          {
            x: 'date',
            y: 'minutes',
            dy: -10,
            text: ({ ease }: DayBeside) => String(ease),
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 4,
            fontWeight: 700,
          },
        ),
      ],
    });
  }, [beside, words, format]);
  if (beside.length === 0) return null;
  const said = beside.filter(({ closed, ease }) => closed !== null || ease !== null);
  return (
    <>
      <Picture
        name="days-closed"
        title={words.closings()}
        alt={words.closingsAlt()}
        help={words.closingsHelp(said.filter(({ closed }) => closed !== null).length)}
        options={options}
        words={words}
        onSave={onSave}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day()}</th>
                <th scope="col">{words.closedAt()}</th>
                <th scope="col">{words.easeAnswer()}</th>
                <th scope="col">{words.afterHours()}</th>
              </tr>
            </thead>
            <tbody>
              {said.map(({ date, closed, ease, afterHours }) => (
                <tr key={date}>
                  <th scope="row">{format.longDate(date)}</th>
                  <td>{closed === null ? words.notClosed() : format.clock(closed)}</td>
                  <td>{ease ?? words.noAnswer()}</td>
                  <td>{afterHours === null ? words.notCounted() : format.duration(afterHours)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <p className="soft">{words.closingsHonest()}</p>
    </>
  );
}
