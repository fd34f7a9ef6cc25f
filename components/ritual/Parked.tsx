import { returned, type Parked as Plan, type ParkedAnswer } from '../../lib/core/ritual/parked.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';
import type { Times } from './view.ts';

export interface ParkedProps {
  readonly words: RitualWords;
  readonly parked: readonly Plan[];
  readonly now: number;
  readonly times: Pick<Times, 'day'>;
  readonly onAnswer: (id: number, answer: ParkedAnswer) => void;
}

/** Plans that came back, with their three answers; then those that are still away. */
export function Parked({ words, parked, now, times, onAnswer }: ParkedProps) {
  const back = returned(parked, now);
  const away = parked.filter((plan) => !back.includes(plan));
  return (
    <section aria-labelledby="parked">
      <h2 id="parked">{words.parkedTitle()}</h2>
      {parked.length === 0 && <p className="soft">{words.parkedNone()}</p>}
      {back.length > 0 && <h3>{words.parkedBack()}</h3>}
      <ul className="plans">
        {back.map((plan) => (
          <li key={plan.id} className="plan">
            <What plan={plan} words={words} />
            <div className="row">
              <button type="button" className="primary" onClick={() => onAnswer(plan.id, 'done')}>
                {words.done()}
              </button>
              <button type="button" onClick={() => onAnswer(plan.id, 'later')}>
                {words.later()}
              </button>
              <button type="button" onClick={() => onAnswer(plan.id, 'let-go')}>
                {words.letGo()}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {away.length > 0 && <h3>{words.parkedLater()}</h3>}
      <ul className="plans">
        {away.map((plan) => (
          <li key={plan.id} className="plan">
            <What plan={plan} words={words} />
            <div className="row">
              <span className="soft">{words.parkedReturns(times.day(plan.returnsAt))}</span>
              <button type="button" className="plain" onClick={() => onAnswer(plan.id, 'let-go')}>
                {words.letGo()}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const What = ({ plan, words }: { readonly plan: Plan; readonly words: RitualWords }) => (
  <p>
    <strong>{words.parkedPlan(plan.count, words.kind(plan.kind, plan.count))}</strong>
    <br />
    {words.parkedHow(words.whereName(plan.where), words.firstName(plan.step))}
  </p>
);
