import { useState } from 'react';
import {
  versionOn,
  type CalendarException,
  type ClinicCalendar,
  type ClinicSession,
} from '../../lib/core/hours/calendar.ts';
import { uniqueExceptions } from '../../lib/core/hours/calendar-events.ts';
import type { ReviewCalendarWords } from '../../lib/words/en/review-calendar.ts';
import { CalendarFileImport, type CalendarFileProps } from './CalendarFileImport.tsx';
import { minuteOf, type Format } from './format.ts';

export interface CalendarProps extends Pick<CalendarFileProps, 'onReadFile'> {
  readonly calendar: ClinicCalendar;
  readonly today: string;
  /** The first day that was counted, or today. */
  readonly since: string;
  readonly words: ReviewCalendarWords;
  readonly format: Format;
  readonly onChange: (calendar: ClinicCalendar) => void;
}

/** A span whose times are being typed, so that they may be wrong for a moment. */
interface Row {
  readonly key: number;
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  readonly patients: boolean;
}

const WEEK = [1, 2, 3, 4, 5, 6, 0];
const spanOf = (row: Row): ClinicSession | null => {
  const [from, to] = [minuteOf(row.from), minuteOf(row.to)];
  // Midnight as an end is the end of the day.
  const end = to === 0 ? 1_440 : to;
  return from === null || end === null || from >= end
    ? null
    : { weekday: row.weekday, from, to: end, patients: row.patients };
};

export function Calendar(props: CalendarProps) {
  const { calendar, today, since, words, format, onChange } = props;
  const held = versionOn(calendar, today);
  const rowsOf = (spans: readonly Partial<ClinicSession>[]): Row[] =>
    spans.map(({ weekday = 1, from = 480, to = 1_020, patients = true }, key) => ({
      key,
      weekday,
      from: format.field(from),
      to: format.field(to),
      patients,
    }));
  const [hours, setHours] = useState(() => rowsOf(held.hours));
  const [sessions, setSessions] = useState(() => rowsOf(held.sessions));
  const [from, setFrom] = useState(held.sessions.length === 0 ? since : today);
  const [saved, setSaved] = useState(false);
  const spans = [...hours, ...sessions].map(spanOf);
  const good = from !== '' && !spans.includes(null);

  const save = (): void => {
    const version = {
      from,
      hours: hours.flatMap((row) => spanOf(row) ?? []).map(({ weekday, from, to }) => ({ weekday, from, to })),
      sessions: sessions.flatMap((row) => spanOf(row) ?? []),
    };
    onChange({ ...calendar, versions: [...calendar.versions.filter((one) => one.from < from), version] });
    setSaved(true);
  };
  const changed =
    (set: (rows: Row[]) => void) =>
    (rows: Row[]): void => {
      setSaved(false);
      set(rows);
    };
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{words.title()}</h2>
      <p className="soft">{words.help()}</p>
      <details className="block" open={held.sessions.length === 0}>
        <summary>{words.sessions()}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (good) save();
          }}
        >
          <Rows
            rows={sessions}
            title={words.sessions()}
            patients
            {...{ words, format }}
            add={words.addSession()}
            onChange={changed(setSessions)}
          />
          <Rows
            rows={hours}
            title={words.hours()}
            {...{ words, format }}
            add={words.addHours()}
            onChange={changed(setHours)}
          />
          {spans.includes(null) && (
            <p role="alert" className="soft">
              {words.wrongTimes()}
            </p>
          )}
          <div className="fields">
            <label>
              {words.validFrom()}
              <input
                type="date"
                value={from}
                onChange={(event) => {
                  setSaved(false);
                  setFrom(event.target.value);
                }}
              />
            </label>
            <button type="submit" className="primary" disabled={!good}>
              {words.save()}
            </button>
            <span role="status" className="soft">
              {saved && words.saved()}
            </span>
          </div>
          {calendar.versions.length > 1 && <p className="soft">{words.held(calendar.versions.length - 1)}</p>}
        </form>
      </details>
      <Exceptions {...props} />
      <CalendarFileImport {...props} onTake={onChange} />
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly Row[];
  readonly title: string;
  readonly add: string;
  readonly patients?: boolean;
  readonly words: ReviewCalendarWords;
  readonly format: Format;
  readonly onChange: (rows: Row[]) => void;
}

function Rows({ rows, title, add, patients, words, format, onChange }: RowsProps) {
  const change = (key: number, part: Partial<Row>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const last = rows.at(-1);
  return (
    <fieldset>
      <legend>{title}</legend>
      {rows.map((row) => (
        <div key={row.key} className="fields">
          <label>
            {words.weekday()}
            <select value={row.weekday} onChange={(event) => change(row.key, { weekday: Number(event.target.value) })}>
              {WEEK.map((weekday) => (
                <option key={weekday} value={weekday}>
                  {format.weekday(weekday)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.from()}
            <input type="time" value={row.from} onChange={(event) => change(row.key, { from: event.target.value })} />
          </label>
          <label>
            {words.to()}
            <input type="time" value={row.to} onChange={(event) => change(row.key, { to: event.target.value })} />
          </label>
          {patients && (
            <label className="check">
              <input
                type="checkbox"
                checked={row.patients}
                onChange={(event) => change(row.key, { patients: event.target.checked })}
              />
              {words.withPatients()}
            </label>
          )}
          <button
            type="button"
            className="quiet"
            aria-label={words.remove(`${title}, ${format.weekday(row.weekday)} ${row.from}`)}
            onClick={() => onChange(rows.filter((one) => one.key !== row.key))}
          >
            {words.removeShort()}
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => {
          const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
          const weekday = last ? (last.weekday % 6) + (last.weekday === 0 ? 0 : 1) : 1;
          const like = last ?? { from: '08:00', to: '12:00', patients: true };
          onChange([...rows, { ...like, key, weekday: last ? weekday : 1 }]);
        }}
      >
        {add}
      </button>
    </fieldset>
  );
}

const KINDS = ['leave', 'holiday', 'half-day', 'no-session', 'on-call', 'extra'] as const;

function Exceptions({ calendar, today, words, format, onChange }: CalendarProps) {
  const [date, setDate] = useState(today);
  const [kind, setKind] = useState<CalendarException['kind']>('leave');
  const [from, setFrom] = useState('08:00');
  const [to, setTo] = useState('12:00');
  const timed = kind !== 'leave' && kind !== 'holiday';
  const made = exceptionOf(date, kind, minuteOf(from), minuteOf(to));
  const coming = calendar.exceptions.filter((one) => one.date >= today);
  return (
    <details className="block">
      <summary>{words.exceptions()}</summary>
      {coming.length === 0 && <p className="soft">{words.noExceptions()}</p>}
      <ul className="list">
        {coming.map((one) => {
          const times = 'from' in one ? ` ${format.clock(one.from)} – ${format.clock(one.to)}` : '';
          const says = `${format.longDate(one.date)}: ${words.kinds(one.kind)}${times}`;
          return (
            <li key={says}>
              <span>{says}</span>
              <button
                type="button"
                className="quiet"
                aria-label={words.remove(says)}
                onClick={() =>
                  onChange({ ...calendar, exceptions: calendar.exceptions.filter((other) => other !== one) })
                }
              >
                {words.removeShort()}
              </button>
            </li>
          );
        })}
      </ul>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (made) onChange({ ...calendar, exceptions: uniqueExceptions([...calendar.exceptions, made]) });
        }}
      >
        <label>
          {words.date()}
          <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        </label>
        <label>
          {words.kind()}
          <select value={kind} onChange={(event) => setKind(event.target.value as CalendarException['kind'])}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.kinds(one)}
              </option>
            ))}
          </select>
        </label>
        {timed && (
          <>
            <label>
              {words.from()}
              <input type="time" value={from} onChange={(event) => setFrom(event.target.value)} />
            </label>
            <label>
              {words.to()}
              <input type="time" value={to} onChange={(event) => setTo(event.target.value)} />
            </label>
          </>
        )}
        <button type="submit" disabled={made === null}>
          {words.addException()}
        </button>
      </form>
    </details>
  );
}

function exceptionOf(
  date: string,
  kind: CalendarException['kind'],
  from: number | null,
  to: number | null,
): CalendarException | null {
  if (date === '') return null;
  if (kind === 'leave' || kind === 'holiday') return { date, kind };
  if (from === null || to === null) return null;
  // A night on call ends the next morning.
  if (kind === 'on-call') return { date, kind, from, to: to > from ? to : to + 1_440 };
  const end = to === 0 ? 1_440 : to;
  if (from >= end) return null;
  return kind === 'extra' ? { date, kind, from, to: end, patients: true } : { date, kind, from, to: end };
}
