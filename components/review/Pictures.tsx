import * as Plot from '@observablehq/plot';
import { useMemo } from 'react';
import { addDays, DAY_STARTS_AT } from '../../lib/core/hours/calendar-day.ts';
import { AFTER_HOURS, sumCells } from '../../lib/core/hours/places.ts';
import type { Review } from '../../lib/core/hours/review.ts';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import type { Format } from './format.ts';
import { Picture } from './Picture.tsx';

export interface PicturesProps {
  readonly review: Review;
  readonly words: ReviewWords;
  readonly format: Format;
  readonly onSave: (name: string, svg: string) => void;
  /** Dates on which the clinic's playbook changed. */
  readonly playbookDates: readonly string[];
  /** Dates on which a 30-day sprint began. */
  readonly sprintDates: readonly string[];
}

const QUIET = 'var(--quiet)';
const LOUD = 'var(--accent)';
const MINUTE = 60;

/** Seven bars: in clinic hours, and on top of it after hours. */
export function WeekPicture({ review, words, format, onSave }: PicturesProps) {
  const rows = useMemo(
    () =>
      review.week.days.map((day) => {
        const after = sumCells(day.seconds, AFTER_HOURS);
        return { day: format.shortWeekday(day.weekday), date: day.date, after, inside: sumCells(day.seconds) - after };
      }),
    [review, format],
  );
  const options = useMemo(() => {
    const bars = rows.flatMap(({ day, after, inside }) => [
      { day, minutes: inside / MINUTE, what: words.inClinicHours() },
      { day, minutes: after / MINUTE, what: words.afterHours() },
    ]);
    const domain = [1, 2, 3, 4, 5, 6, 0].map(format.shortWeekday);
    const most = Math.max(60, ...rows.map(({ after, inside }) => (after + inside) / MINUTE));
    return (): Plot.PlotOptions => ({
      height: 200,
      marginLeft: 44,
      x: { domain, label: null },
      y: { domain: [0, most], label: words.minutes(), grid: true, ticks: 5 },
      color: { domain: [words.inClinicHours(), words.afterHours()], range: [QUIET, LOUD] },
      marks: [Plot.barY(bars, { x: 'day', y: 'minutes', fill: 'what', inset: 0.5 }), Plot.ruleY([0])],
    });
  }, [rows, words, format]);
  return (
    <Picture
      name="week"
      title={words.weekPicture()}
      alt={words.weekPictureAlt()}
      options={options}
      legend
      words={words}
      onSave={onSave}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day()}</th>
              <th scope="col">{words.inClinicHours()}</th>
              <th scope="col">{words.afterHours()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ date, after, inside }) => (
              <tr key={date}>
                <th scope="row">{format.longDate(date)}</th>
                <td>{format.duration(inside)}</td>
                <td>{format.duration(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** A row a day, a box an hour from 04:00 to 04:00, with the clinic's hours framed. */
export function GridPicture({ review, words, format, onSave }: PicturesProps) {
  const { grid } = review;
  const options = useMemo(() => {
    const label = (date: string): string => format.date(date);
    const boxes = grid.flatMap(({ date, hours, outside }) =>
      hours.flatMap((seconds, hour) =>
        seconds === 0 ? [] : [{ date: label(date), hour, seconds, after: (outside[hour] ?? 0) * 2 >= seconds }],
      ),
    );
    const clinic = grid.flatMap(({ date, clinic }) =>
      clinic.map(([from, to]) => ({ date: label(date), from: from / 60, to: to / 60 })),
    );
    return (width: number): Plot.PlotOptions => ({
      height: 36 + grid.length * 18,
      marginLeft: 56,
      marginTop: 28,
      marginBottom: 8,
      x: {
        domain: [0, 24],
        axis: 'top',
        label: null,
        ticks: width < 480 ? [4, 14] : [2, 6, 10, 14, 18, 22],
        tickFormat: (hour: number) => format.clock(DAY_STARTS_AT + hour * 60),
      },
      y: { type: 'band', domain: grid.map(({ date }) => label(date)), label: null, padding: 0.12, tickSize: 0 },
      marks: [
        Plot.rect(clinic, { x1: 'from', x2: 'to', y: 'date', fill: 'var(--shade)' }),
        Plot.rect(boxes, {
          x1: ({ hour }: { hour: number }) => hour,
          x2: ({ hour }: { hour: number }) => hour + 1,
          y: 'date',
          fill: ({ after }: { after: boolean }) => (after ? LOUD : QUIET),
          // Four steps are told apart more easily than a slope.
          fillOpacity: ({ seconds }: { seconds: number }) => Math.ceil((seconds / 3_600) * 4) / 4,
          inset: width < 480 ? 0.5 : 1.5,
        }),
        Plot.rect(clinic, { x1: 'from', x2: 'to', y: 'date', stroke: 'var(--soft)' }),
      ],
    });
  }, [grid, format]);
  return (
    <Picture
      name="days-and-hours"
      title={words.gridPicture()}
      alt={words.gridPictureAlt()}
      help={words.gridHelp()}
      legend
      options={options}
      words={words}
      onSave={onSave}
      table={
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{words.day()}</th>
              {Array.from({ length: 24 }, (_, hour) => (
                <th scope="col" key={hour}>
                  {(hour + 4) % 24}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.map(({ date, hours }) => (
              <tr key={date}>
                <th scope="row">{format.date(date)}</th>
                {hours.map((seconds, hour) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the place is the hour
                  <td key={hour}>{seconds === 0 ? '·' : Math.max(1, Math.round(seconds / 60))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** The weeks in which the dates lie. */
const weeksWith = (weeks: Review['weeks'], dates: readonly string[]): ReadonlySet<string> =>
  new Set(dates.flatMap((date) => weeks.find(({ from }) => from <= date && date < addDays(from, 7))?.from ?? []));

/** After-hours time of every week, with the person's own middle week, and where the playbook changed or a sprint began. */
export function TrendPicture({ review, words, format, onSave, playbookDates, sprintDates }: PicturesProps) {
  const { weeks, baseline } = review;
  const changed = useMemo(() => weeksWith(weeks, playbookDates), [weeks, playbookDates]);
  const sprints = useMemo(() => weeksWith(weeks, sprintDates), [weeks, sprintDates]);
  const options = useMemo(() => {
    const bars = weeks.map(({ from, afterHours, whole }) => ({ from, minutes: afterHours / MINUTE, whole }));
    return (width: number): Plot.PlotOptions => ({
      height: 200,
      marginLeft: 44,
      x: {
        type: 'band',
        domain: weeks.map(({ from }) => from),
        label: null,
        ticks: weeks.map(({ from }) => from).filter((_, at) => at % Math.ceil((weeks.length * 70) / width) === 0),
        tickFormat: (from: string) => format.date(from),
      },
      y: {
        label: words.minutes(),
        grid: true,
        ticks: 5,
        domain: [0, Math.max(60, ...bars.map(({ minutes }) => minutes))],
      },
      marks: [
        Plot.barY(bars, {
          x: 'from',
          y: 'minutes',
          fill: LOUD,
          fillOpacity: ({ whole }: { whole: boolean }) => (whole ? 1 : 0.45),
        }),
        Plot.ruleY([0]),
        ...(baseline === null
          ? []
          : [Plot.ruleY([baseline / MINUTE], { stroke: 'var(--ink)', strokeDasharray: '5 4' })]),
        Plot.text([...new Set([...changed, ...sprints])], {
          x: (from: string) => from,
          y: 0,
          text: (from: string) =>
            [changed.has(from) ? words.markPlaybook() : '', sprints.has(from) ? words.markSprint() : ''].join(''),
          dy: -8,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 4,
          fontWeight: 700,
        }),
      ],
    });
  }, [weeks, baseline, changed, sprints, words, format]);
  const help = [
    ...(baseline === null ? [] : [words.trendHelp(format.duration(baseline))]),
    ...(weeks.every(({ whole }) => whole) ? [] : [words.trendLight()]),
    ...(changed.size === 0 ? [] : [words.trendPlaybook()]),
    ...(sprints.size === 0 ? [] : [words.trendSprint()]),
  ].join(' ');
  return (
    <Picture
      name="weeks"
      title={words.trendPicture()}
      alt={words.trendPictureAlt()}
      {...(help !== '' && { help })}
      options={options}
      words={words}
      onSave={onSave}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.weekOf()}</th>
              <th scope="col">{words.afterHours()}</th>
              <th scope="col">{words.total()}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, afterHours, total, whole }) => (
              <tr key={from}>
                <th scope="row">
                  {format.date(from)}
                  {!whole && <span className="soft"> ({words.notWhole()})</span>}
                  {changed.has(from) && <span className="soft"> ({words.playbookChanged()})</span>}
                  {sprints.has(from) && <span className="soft"> ({words.sprintBegan()})</span>}
                </th>
                <td>{format.duration(afterHours)}</td>
                <td>{format.duration(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
