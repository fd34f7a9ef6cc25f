import { useState } from 'react';
import { correctionKey, LONGEST_CORRECTION, type Correction } from '../../lib/core/hours/corrections.ts';
import type { Review } from '../../lib/core/hours/review.ts';
import type { Session } from '../../lib/core/hours/sessions.ts';
import { slotStart } from '../../lib/core/hours/slot.ts';
import { ACTIVITIES, type Activity } from '../../lib/core/shared/ehr-profile.ts';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import { minuteOf, type Format } from './format.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';

/** A correction before it has its time of writing. */
export type NewCorrection =
  | { readonly kind: 'not-me' | 'on-call'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'add';
      readonly date: string;
      /** Minutes since midnight on the local clock. */
      readonly minute: number;
      readonly minutes: number;
      readonly activity: Activity;
    };

export interface SessionsProps {
  readonly review: Review;
  readonly corrections: readonly Correction[];
  readonly words: ReviewWords;
  readonly format: Format;
  /** Minutes to add to UTC at an epoch, for corrections that hold no offset of their own. */
  readonly offsetAt: (epochMs: number) => number;
  readonly onCorrect: (correction: NewCorrection) => void;
  readonly onUncorrect: (key: string) => void;
}

const AT_FIRST = 12;
const LONGEST_MINUTES = LONGEST_CORRECTION / 4;

export function Sessions(props: SessionsProps) {
  const { review, words, format, onCorrect } = props;
  const [all, setAll] = useState(false);
  const newest = [...review.sessions].reverse();
  const shown = all ? newest : newest.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions()}</h2>
      {newest.length === 0 ? (
        <p>{words.noSessions()}</p>
      ) : (
        <>
          <p className="soft">{words.sessionsHelp()}</p>
          <ScrollBox name={words.sessions()}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.when()}</th>
                  <th scope="col">{words.length()}</th>
                  <th scope="col">{words.afterHours()}</th>
                  <th scope="col">{words.mostly()}</th>
                  <th scope="col">{words.change()}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((session) => {
                  const when = whenOf(session.from, session.to, session.offset, format);
                  const range = { from: session.from, to: session.to };
                  return (
                    <tr key={session.from}>
                      <th scope="row">{when}</th>
                      <td>{format.duration(session.seconds)}</td>
                      <td>{format.duration(session.afterHours)}</td>
                      <td>{words.activityName(mostOf(session))}</td>
                      <td>
                        <div className="row">
                          {(['not-me', 'on-call'] as const).map((kind) => {
                            const says = kind === 'not-me' ? words.notMe() : words.onCall();
                            return (
                              <button
                                key={kind}
                                type="button"
                                className="quiet"
                                aria-label={words.which(says, when)}
                                onClick={() => onCorrect({ kind, ...range })}
                              >
                                {says}
                              </button>
                            );
                          })}
                        </div>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollBox>
          {!all && newest.length > AT_FIRST && (
            <button type="button" className="quiet" onClick={() => setAll(true)}>
              {words.more(newest.length - AT_FIRST)}
            </button>
          )}
        </>
      )}
      <Corrections {...props} />
      <AddTime {...props} />
    </section>
  );
}

const localDay = (epochMs: number, offset: number): string =>
  new Date(epochMs + offset * 60_000).toISOString().slice(0, 10);
const localMinute = (epochMs: number, offset: number): number =>
  (((Math.floor(epochMs / 60_000) + offset) % 1_440) + 1_440) % 1_440;

function whenOf(from: number, to: number, offset: number, format: Format): string {
  const [start, end] = [slotStart(from), slotStart(to)];
  const span = [start, end].map((ms) => format.clock(localMinute(ms, offset))).join(' – ');
  return `${format.longDate(localDay(start, offset))}, ${span}`;
}

function mostOf({ activities }: Session): Activity {
  return ACTIVITIES.reduce((most, one) => (activities[one] > activities[most] ? one : most));
}

function Corrections({ corrections, words, format, offsetAt, onUncorrect }: SessionsProps) {
  if (corrections.length === 0) return null;
  return (
    <>
      <h3>{words.corrections()}</h3>
      <ul className="list">
        {corrections.map((one) => {
          const { from, to } = one.value;
          const offset = one.kind === 'add' ? one.value.offset : offsetAt(slotStart(from));
          const when = whenOf(from, to, offset, format);
          const says =
            one.kind === 'not-me'
              ? words.notMe()
              : one.kind === 'on-call'
                ? words.onCall()
                : words.added(words.activityName(one.value.activity));
          return (
            <li key={correctionKey(one)}>
              <span>{words.which(says, when)}</span>
              <button
                type="button"
                className="quiet"
                aria-label={words.which(words.undo(), when)}
                onClick={() => onUncorrect(correctionKey(one))}
              >
                {words.undo()}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function AddTime({ review, words, onCorrect }: SessionsProps) {
  const [date, setDate] = useState(review.today);
  const [from, setFrom] = useState('18:00');
  const [minutes, setMinutes] = useState('20');
  const [activity, setActivity] = useState<Activity>('notes');
  const minute = minuteOf(from);
  const length = Number(minutes);
  const good = date !== '' && date <= review.today && minute !== null && length >= 1 && length <= LONGEST_MINUTES;
  return (
    <details className="block">
      <summary>{words.addTitle()}</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (good) onCorrect({ kind: 'add', date, minute, minutes: length, activity });
        }}
      >
        <label>
          {words.addDate()}
          <input type="date" value={date} max={review.today} onChange={(event) => setDate(event.target.value)} />
        </label>
        <label>
          {words.addFrom()}
          <input type="time" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label>
          {words.addMinutes()}
          <input
            type="number"
            min={1}
            max={LONGEST_MINUTES}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </label>
        <label>
          {words.activity()}
          <select value={activity} onChange={(event) => setActivity(event.target.value as Activity)}>
            {ACTIVITIES.map((one) => (
              <option key={one} value={one}>
                {words.activityName(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={!good}>
          {words.add()}
        </button>
      </form>
    </details>
  );
}
