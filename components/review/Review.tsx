import { useMemo } from 'react';
import type { Correction } from '../../lib/core/hours/corrections.ts';
import type { ClinicCalendar, ClosedDay } from '../../lib/core/hours/calendar.ts';
import type { History } from '../../lib/core/hours/history.ts';
import { daysBeside, type Ease } from '../../lib/core/hours/closings.ts';
import { reviewOf } from '../../lib/core/hours/review.ts';
import type { ReviewCalendarWords } from '../../lib/words/en/review-calendar.ts';
import type { ReviewDataWords } from '../../lib/words/en/review-data.ts';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import { Calendar, type CalendarProps } from './Calendar.tsx';
import { Closings } from './Closings.tsx';
import { Data, type DataProps } from './Data.tsx';
import type { Format } from './format.ts';
import { Glance } from './Glance.tsx';
import { Numbers, Tables } from './Numbers.tsx';
import { GridPicture, TrendPicture, WeekPicture } from './Pictures.tsx';
import { Sessions, type SessionsProps } from './Sessions.tsx';

export interface ReviewProps
  extends
    Pick<CalendarProps, 'onReadFile'>,
    Omit<DataProps, 'words' | 'format'>,
    Pick<SessionsProps, 'offsetAt' | 'onCorrect' | 'onUncorrect'> {
  readonly words: {
    readonly page: ReviewWords;
    readonly calendar: ReviewCalendarWords;
    readonly data: ReviewDataWords;
  };
  readonly format: Format;
  readonly history: History;
  readonly corrections: readonly Correction[];
  readonly calendar: ClinicCalendar;
  readonly closed: readonly ClosedDay[];
  readonly ease: readonly Ease[];
  readonly affirmed: boolean;
  readonly damaged: number;
  /** The person said yes: time counts, but for pauses. */
  readonly counting: boolean;
  readonly now: { readonly epochMs: number; readonly offset: number };
  /** When it goes on, in the person's own way of writing; null while it is not paused. */
  readonly pausedUntil: string | null;
  readonly playbookDates: readonly string[];
  readonly sprintDates: readonly string[];
  readonly onPause: (on: boolean) => void;
  readonly onStop: () => void;
  readonly onAffirm: (affirmed: boolean) => void;
  readonly onCalendar: (calendar: ClinicCalendar) => void;
  readonly onSavePicture: (name: string, svg: string) => void;
}

/** One sentence and one picture first; everything else below, for whoever wants to know more. */
export function Review(props: ReviewProps) {
  const { words, format, history, corrections, calendar, closed, ease, affirmed, now, damaged } = props;
  const review = useMemo(
    () => reviewOf(history, { calendar: { ...calendar, closed }, corrections, affirmed, now }),
    [history, calendar, closed, corrections, affirmed, now],
  );
  const beside = useMemo(() => daysBeside(closed, ease, review.days, review.today), [closed, ease, review]);
  const { onSavePicture: onSave, playbookDates, sprintDates } = props;
  const pictures = { review, words: words.page, format, onSave, playbookDates, sprintDates };
  const page = { review, words: words.page, format };
  return (
    <>
      {damaged > 0 && (
        <p role="alert" className="flag">
          {words.page.damaged(damaged)}
        </p>
      )}
      <Glance {...page} />
      {review.since !== null && (
        <>
          <WeekPicture {...pictures} />
          <GridPicture {...pictures} />
          <TrendPicture {...pictures} />
          <Numbers {...page} affirmed={affirmed} onAffirm={props.onAffirm} />
          <Tables {...page} />
        </>
      )}
      <Closings beside={beside} words={words.page} format={format} onSave={onSave} />
      <Sessions
        {...page}
        corrections={corrections}
        offsetAt={props.offsetAt}
        onCorrect={props.onCorrect}
        onUncorrect={props.onUncorrect}
      />
      <Calendar
        key={JSON.stringify(calendar.versions)}
        calendar={calendar}
        today={review.today}
        since={review.since ?? review.today}
        words={words.calendar}
        format={format}
        onChange={props.onCalendar}
        onReadFile={props.onReadFile}
      />
      <Data {...props} words={words.data} />
      {props.counting && (
        <section className="counting">
          <p>{props.pausedUntil === null ? words.page.counting() : words.page.paused(props.pausedUntil)}</p>
          <div className="row">
            <button type="button" onClick={() => props.onPause(props.pausedUntil === null)}>
              {props.pausedUntil === null ? words.page.pause() : words.page.resume()}
            </button>
            <button type="button" onClick={props.onStop}>
              {words.page.stopCounting()}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
