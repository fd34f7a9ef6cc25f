import type { Review } from '../../lib/core/hours/review.ts';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import type { Format } from './format.ts';

export interface GlanceProps {
  readonly review: Review;
  readonly words: ReviewWords;
  readonly format: Format;
}

/** Differences under this many seconds are as usual. */
const AS_USUAL = 300;
/** A day is called long from here on, seconds. */
const LONG = 900;
const TWO_WEEKS = 14;

/** The week in one sentence. It compares with the person's own weeks, and with nobody else's. */
export function Glance({ review, words, format }: GlanceProps) {
  const { week, since, days } = review;
  if (since === null) {
    return (
      <section>
        <p className="sentence">{words.firstDay()}</p>
        <p>{words.firstDayHelp()}</p>
      </section>
    );
  }
  const { afterHours, usual, longest } = week;
  const compared =
    usual === null
      ? ''
      : Math.abs(afterHours - usual) < AS_USUAL
        ? words.weekSame()
        : afterHours < usual
          ? words.weekLess(format.duration(usual - afterHours))
          : words.weekMore(format.duration(afterHours - usual));
  const long = longest && longest.seconds >= LONG ? words.weekLong(format.weekday(longest.weekday)) : words.weekEnd();
  const start = afterHours === 0 ? words.weekNone() : words.week(format.duration(afterHours));
  return (
    <section>
      <p className="sentence">{`${start}${compared}${long}`}</p>
      <p className="soft">{words.afterHoursIs()}</p>
      {days.length < TWO_WEEKS && <p className="soft">{words.firstWeek(days.length)}</p>}
    </section>
  );
}
