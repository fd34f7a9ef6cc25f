import { ROOMS } from '../../lib/core/ritual/rooms.ts';
import { leftMs, stepOf, type Run, type RunEvent } from '../../lib/core/ritual/run.ts';
import { STEPS } from '../../lib/core/ritual/steps/index.ts';
import { STEP_VIEWS } from './steps/index.ts';
import type { StepProps } from './view.ts';

export interface RoomProps extends Omit<StepProps, 'step' | 'spentMs' | 'held' | 'onTouch'> {
  readonly run: Run;
  readonly onEvent: (event: RunEvent) => void;
}

/** One room with its steps: what it is, how far it is, the step itself, and ways on, back and out. */
export function Room({ run, onEvent, ...rest }: RoomProps) {
  const { words, plans } = rest;
  const step = stepOf(run);
  if (!step) return null;
  const steps = ROOMS[run.room];
  const View = STEP_VIEWS[step.step];
  const last = run.at === steps.length - 1;
  const { asks } = STEPS[step.step];
  const touch = (): void => {
    if (asks && !run.held) onEvent({ kind: 'touch' });
  };
  const next = step.step === 'park' ? (plans.length === 0 ? words.nothingOpen() : words.parkThese(plans.length)) : null;
  return (
    <main className="ritual">
      <header>
        <p className="soft">{words.room(run.room)}</p>
        <ol className="progress" aria-label={words.progress()}>
          {steps.map((each, at) => (
            <li
              key={each.step}
              aria-current={at === run.at ? 'step' : undefined}
              style={{ flexGrow: each.seconds }}
              className={at < run.at ? 'past' : ''}
            >
              <span className="name">{words.step(each.step)}</span>
              <span className="bar" aria-hidden="true">
                <i style={{ inlineSize: `${at < run.at ? 100 : at > run.at ? 0 : part(run)}%` }} />
              </span>
            </li>
          ))}
        </ol>
        <p className="unseen" role="status">
          {words.place(run.at + 1, steps.length, words.step(step.step))}
        </p>
      </header>
      <section className={`step step-${step.step}`} key={`${run.room}-${run.at}`}>
        <h1>{words.step(step.step)}</h1>
        <View {...rest} step={step} spentMs={run.spentMs} held={run.held} onTouch={touch} />
      </section>
      <footer>
        <div className="ways">
          <button type="button" className="primary" onClick={() => onEvent({ kind: 'next' })}>
            {next ?? (last ? words.finish() : words.next())}
          </button>
          <button type="button" onClick={() => onEvent({ kind: run.held ? 'go-on' : 'hold' })}>
            {run.held ? words.goOn() : words.hold()}
          </button>
          {run.at > 0 && (
            <button type="button" onClick={() => onEvent({ kind: 'back' })}>
              {words.back()}
            </button>
          )}
          <button type="button" className="plain" onClick={() => onEvent({ kind: 'end' })}>
            {words.end()}
          </button>
        </div>
        <p className="soft time">{run.held ? words.waits() : words.left(Math.ceil(leftMs(run) / 1000))}</p>
      </footer>
    </main>
  );
}

const part = (run: Run): number => {
  const seconds = stepOf(run)?.seconds ?? 1;
  return Math.min((run.spentMs / (seconds * 1000)) * 100, 100);
};
