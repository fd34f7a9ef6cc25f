import { METRICS } from '../../lib/core/hours/metrics/index.ts';
import type { Measured, Metric } from '../../lib/core/hours/metrics/metric.ts';
import type { Review } from '../../lib/core/hours/review.ts';
import { metricWords, suppressedWords } from '../../lib/words/en/metrics.ts';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import type { Format } from './format.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';

export interface NumbersProps {
  readonly review: Review;
  readonly words: ReviewWords;
  readonly format: Format;
  readonly affirmed: boolean;
  readonly onAffirm: (affirmed: boolean) => void;
}

/** Every number with its definition beside it, for 30, 60 and 90 days. */
export function Numbers({ review, words, format, affirmed, onAffirm }: NumbersProps) {
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{words.numbers()}</h2>
      <p className="soft">{words.numbersHelp()}</p>
      <label className="check">
        <input type="checkbox" checked={affirmed} onChange={(event) => onAffirm(event.target.checked)} />
        {words.affirm()}
      </label>
      <ScrollBox name={words.numbers()}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{words.number()}</th>
              {review.periods.map(({ length, days }) => (
                <th scope="col" key={length}>
                  {words.lastDays(length)}
                  <span className="soft">{words.daysCounted(days)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {METRICS.map((metric) => (
              <Row key={metric.id} metric={metric} review={review} words={words} format={format} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="soft">{words.context()}</p>
    </section>
  );
}

type RowProps = Pick<NumbersProps, 'review' | 'words' | 'format'> & { readonly metric: Metric };

function Row({ metric, review, words, format }: RowProps) {
  const named = metricWords[metric.id];
  const measured = review.periods.map(({ length, metrics }) => ({ length, one: metrics.get(metric.id) }));
  const [first] = measured;
  const none = measured.every(({ one }) => one?.suppressed === first?.one?.suppressed) && first?.one?.suppressed;
  return (
    <tr>
      <th scope="row">
        {named?.name}
        <span className="soft">
          {named?.definition}
          {metric.sources.map(({ title, url }) => (
            <span key={url}>
              {' '}
              <a href={url} target="_blank" rel="noreferrer" title={title}>
                {title.split(',')[0]}
              </a>
            </span>
          ))}
        </span>
      </th>
      {none ? (
        <td colSpan={measured.length} className="soft">
          {suppressedWords(none)}
        </td>
      ) : (
        measured.map(({ length, one }) => (
          <td key={length}>{one && <Value unit={metric.unit} one={one} words={words} format={format} />}</td>
        ))
      )}
    </tr>
  );
}

type ValueProps = Pick<NumbersProps, 'words' | 'format'> & { readonly unit: Metric['unit']; readonly one: Measured };

export function Value({ unit, one, words, format }: ValueProps) {
  if (one.suppressed) return <span className="soft">{suppressedWords(one.suppressed)}</span>;
  if (unit === 'minute') return format.clock(one.value);
  if (unit === 'days') return words.of(one.value, one.of ?? one.value);
  return format.duration(one.value);
}

/** What went where, and what other idle limits would say. */
export function Tables({ review, words, format }: Pick<NumbersProps, 'review' | 'words' | 'format'>) {
  const most = Math.max(1, ...review.activities.map(({ total }) => total));
  return (
    <>
      <section aria-labelledby="activities">
        <h2 id="activities">{words.activities()}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.activity()}</th>
              <th scope="col">{words.total()}</th>
              <th scope="col">{words.afterHours()}</th>
            </tr>
          </thead>
          <tbody>
            {review.activities.map(({ activity, total, afterHours }) => (
              <tr key={activity}>
                <th scope="row">{words.activityName(activity)}</th>
                <td>
                  <meter min={0} max={most} value={total} aria-hidden="true" />
                  {format.duration(total)}
                </td>
                <td>{format.duration(afterHours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="thresholds">
        <h2 id="thresholds">{words.thresholds()}</h2>
        <p className="soft">{words.thresholdsHelp()}</p>
        <ScrollBox name={words.thresholds()}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.limit()}</th>
                {['ehr-time', 'wow', 'after-hours'].map((id) => (
                  <th scope="col" key={id}>
                    {metricWords[id]?.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {review.thresholds.map(({ seconds, metrics }) => (
                <tr key={seconds}>
                  <th scope="row">{words.threshold(seconds)}</th>
                  {['ehr-time', 'wow', 'after-hours'].map((id) => {
                    const one = metrics.get(id);
                    return <td key={id}>{one && <Value unit="seconds" one={one} words={words} format={format} />}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </section>
    </>
  );
}
