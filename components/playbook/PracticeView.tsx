import { useEffect, useReducer, useState } from 'react';
import {
  OPEN_FIRST,
  ownerOf,
  practiceCases,
  practise,
  type Practice,
  type PracticeStep,
  READ_NOW,
  startPractice,
} from '../../lib/core/playbook/authoring/practice.ts';
import type { ScenarioResult } from '../../lib/core/playbook/authoring/run-scenarios.ts';
import { NumberField } from '../ui/fields.tsx';
import { type Editor, roleName } from './editor.ts';
import { Explanation } from './Explanation.tsx';
import { roleChoices } from './PeopleViews.tsx';

const USUAL_CASES = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

type Step = PracticeStep | { readonly do: 'start'; readonly cases: readonly string[] } | { readonly do: 'end' };

function reduce(state: Practice | null, step: Step): Practice | null {
  if (step.do === 'start') return startPractice(step.cases);
  if (step.do === 'end' || state === null) return null;
  return practise(state, step);
}

/** Scenarios as a huddle exercise. The score lives in this component and ends with it. */
export function PracticeView({ editor }: { readonly editor: Editor }) {
  const { sharing: words } = editor.words;
  const [state, step] = useReducer(reduce, null);
  const [count, setCount] = useState(USUAL_CASES);
  const id = state?.cases[state.at];
  const result = id === undefined ? undefined : editor.results.get(id);
  const choices = [
    { value: READ_NOW, text: words.practiceReadNow() },
    { value: OPEN_FIRST, text: words.practiceOpenFirst() },
    ...roleChoices(editor),
  ].slice(0, LETTERS.length);
  const owner = result === undefined ? null : ownerOf(result.decision);

  useEffect(() => {
    if (state === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
      const chosen = choices[LETTERS.indexOf(event.key.toLowerCase())];
      if (event.key === 'ArrowRight') step({ do: 'next' });
      else if (event.key === 'ArrowLeft') step({ do: 'back' });
      else if (event.key === 'Escape') step({ do: 'end' });
      else if (event.key.length === 1 && chosen !== undefined && owner !== null) {
        step({ do: 'answer', answer: chosen.value, owner });
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  if (state === null) {
    const cases = practiceCases(editor.document.scenarios, count);
    return (
      <>
        <p className="lead">{words.practiceIntro()}</p>
        {editor.document.scenarios.length === 0 ? (
          <p>{words.practiceNone()}</p>
        ) : (
          <div className="tools">
            <NumberField
              label={words.practiceCount()}
              min={1}
              max={editor.document.scenarios.length}
              value={count}
              onChange={(value) => setCount(Math.max(1, Math.round(value ?? 1)))}
            />
            <button type="button" className="primary" onClick={() => step({ do: 'start', cases })}>
              {words.practiceStart()}
            </button>
          </div>
        )}
      </>
    );
  }
  if (state.done || result === undefined || owner === null) {
    return (
      <div className="practice">
        <p className="big" role="status">
          {words.practiceDone(state.right, state.answered)}
        </p>
        <button type="button" className="primary" onClick={() => step({ do: 'end' })}>
          {words.practiceAgain()}
        </button>
      </div>
    );
  }
  return (
    <div className="practice">
      <p className="soft practice-bar">
        <span>{words.practiceCase(state.at + 1, state.cases.length)}</span>
        <span>{words.practiceScore(state.right, state.answered)}</span>
      </p>
      <CaseMessage editor={editor} result={result} />
      <h2 className="big">{words.practiceAsk()}</h2>
      <div className="options">
        {choices.map(({ value, text }, at) => (
          <button
            type="button"
            key={value}
            aria-pressed={state.answer === value}
            className={state.answer === null ? '' : value === owner ? 'is-owner' : ''}
            onClick={() => step({ do: 'answer', answer: value, owner })}
          >
            <kbd aria-hidden="true">{LETTERS[at]}</kbd> <bdi>{text}</bdi>
          </button>
        ))}
      </div>
      <div aria-live="polite">
        {state.answer !== null && (
          <section className="box revealed">
            <h2 className="big">{state.answer === owner ? words.practiceRight() : words.practiceOther()}</h2>
            <p>
              <bdi>
                {words.practiceOwner(
                  choices.find(({ value }) => value === owner)?.text ?? roleName(editor.document, owner),
                )}
              </bdi>
            </p>
            <Explanation editor={editor} decision={result.decision} message={result.scenario.message} />
            <h3>{words.practiceDiscuss()}</h3>
            {result.scenario.discussion !== undefined && (
              <p>
                <bdi>{result.scenario.discussion}</bdi>
              </p>
            )}
          </section>
        )}
      </div>
      <div className="actions-row">
        <button type="button" disabled={state.at === 0} onClick={() => step({ do: 'back' })}>
          ← {words.practiceBack()}
        </button>
        <button type="button" className="primary" onClick={() => step({ do: 'next' })}>
          {words.practiceNext()} →
        </button>
        <button type="button" onClick={() => step({ do: 'end' })}>
          {words.practiceEnd()}
        </button>
      </div>
      <p className="soft">{words.practiceKeys()}</p>
    </div>
  );
}

function CaseMessage({ editor, result }: { readonly editor: Editor; readonly result: ScenarioResult }) {
  const { sharing: words, rules } = editor.words;
  const { message } = result.scenario;
  return (
    <blockquote className="case">
      <p className="soft">
        {words.practiceFrom(rules.from(message.from ?? 'patient'))}
        {message.category !== undefined && (
          <>
            {' · '}
            <bdi>{words.practiceType(message.category)}</bdi>
          </>
        )}
      </p>
      {message.subject !== undefined && (
        <p>
          <strong>
            <bdi>{message.subject}</bdi>
          </strong>
        </p>
      )}
      <p>
        <bdi>{message.text}</bdi>
      </p>
      {message.complete === false && <p className="soft">{words.practiceUnread()}</p>}
    </blockquote>
  );
}
