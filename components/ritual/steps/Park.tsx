import {
  FIRST_STEPS,
  MOST_OF_A_KIND,
  MOST_PARKED,
  WHENS,
  WHERES,
  type FirstStep,
  type Kind,
  type Plan,
  type Where,
} from '../../../lib/core/ritual/parked.ts';
import { Choice } from '../Choice.tsx';
import type { StepProps } from '../view.ts';

/** Where such work mostly is, and how it mostly starts: one click is a whole plan. */
const USUAL: Record<Kind, readonly [Where, FirstStep]> = {
  results: ['inbox', 'oldest-first'],
  messages: ['inbox', 'oldest-first'],
  refills: ['inbox', 'sign'],
  notes: ['chart', 'oldest-first'],
  calls: ['phone', 'one-call'],
  forms: ['inbox', 'sign'],
  orders: ['chart', 'sign'],
};

export function Park({ words, status, plans, onPlans, onTouch, times }: StepProps) {
  const change = (after: readonly Plan[]): void => {
    onTouch();
    onPlans(after);
  };
  const left = status.settings.kinds.filter((kind) => plans.every((plan) => plan.kind !== kind));
  const full = plans.length >= MOST_PARKED;
  const add = (kind: Kind): void => {
    const [where, step] = USUAL[kind];
    change([...plans, { kind, count: 1, when: 'first-thing', where, step }]);
  };
  const set = (kind: Kind, to: Partial<Plan>): void =>
    change(plans.map((plan) => (plan.kind === kind ? { ...plan, ...to } : plan)));
  return (
    <>
      <p>{words.parkQuestion()}</p>
      <ul className="plans">
        {plans.map((plan) => {
          const { kind, count } = plan;
          const many = words.kind(kind, 2);
          return (
            <li key={kind} className="plan">
              <div className="plan-what">
                <button
                  type="button"
                  className="small"
                  aria-label={words.fewer(many)}
                  disabled={count <= 1}
                  onClick={() => set(kind, { count: count - 1 })}
                >
                  −
                </button>
                <strong aria-live="polite">{words.parkedPlan(count, words.kind(kind, count))}</strong>
                <button
                  type="button"
                  className="small"
                  aria-label={words.more(many)}
                  disabled={count >= MOST_OF_A_KIND}
                  onClick={() => set(kind, { count: count + 1 })}
                >
                  +
                </button>
                <button
                  type="button"
                  className="small plain"
                  aria-label={words.remove(many)}
                  onClick={() => change(plans.filter((other) => other.kind !== kind))}
                >
                  ×
                </button>
              </div>
              <div className="plan-how">
                <Choice
                  label={words.when()}
                  value={plan.when}
                  options={WHENS}
                  onFocus={onTouch}
                  name={(when) => words.whenName(when, times.day(times.returns(when)))}
                  onChange={(when) => set(kind, { when })}
                />
                <Choice
                  label={words.where()}
                  value={plan.where}
                  options={WHERES}
                  onFocus={onTouch}
                  name={words.whereName}
                  onChange={(where) => set(kind, { where })}
                />
                <Choice
                  label={words.first()}
                  value={plan.step}
                  options={FIRST_STEPS}
                  onFocus={onTouch}
                  name={words.firstName}
                  onChange={(step) => set(kind, { step })}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {full ? (
        <p className="soft">{words.threeAreEnough()}</p>
      ) : (
        <div className="chips">
          {left.map((kind) => (
            <button key={kind} type="button" className="chip" onClick={() => add(kind)}>
              + {words.kind(kind, 2)}
            </button>
          ))}
        </div>
      )}
      <p className="soft">{plans.length === 0 ? words.parkWhy() : words.staysThere()}</p>
    </>
  );
}
