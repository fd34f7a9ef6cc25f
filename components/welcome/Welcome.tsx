import { useState } from 'react';
import type { OpenSpan } from '../../lib/core/shared/weekly-hours.ts';
import { parseWeeklyHours } from '../../lib/core/shared/weekly-hours.ts';
import type { SampleAnswer } from '../../lib/protocol/close-messages.ts';
import type { RoleName } from '../../lib/protocol/messages.ts';
import type { WelcomeWords } from '../../lib/words/en/welcome.ts';
import { Sample } from './Sample.tsx';

export interface WelcomeProps {
  readonly words: WelcomeWords;
  /** Null while the engine answers. */
  readonly answers: readonly SampleAnswer[] | null;
  readonly failed: boolean;
  readonly roles: readonly RoleName[];
  readonly viewer: string;
  readonly hoursText: string;
  readonly playbook: string;
  /** An administrator decides: nothing is asked. */
  readonly managed: boolean;
  readonly onViewer: (viewer: string) => void;
  /** "Is this computer yours alone?", as answered before; null: not yet. */
  readonly alone: Alone;
  readonly onHours: (hours: readonly OpenSpan[]) => void;
  /** No: nothing is asked and nothing counted on it. */
  readonly onAlone: (alone: 'yes' | 'no') => void;
}

type Alone = 'yes' | 'no' | null;

const QUESTIONS = ['role', 'hours', 'playbook'] as const;

/** One screen: what it does, honestly, then three questions of which none must be answered. */
export function Welcome(props: WelcomeProps) {
  const { words, failed, managed } = props;
  const [at, setAt] = useState(0);
  const question = managed ? undefined : QUESTIONS[at];
  const next = (): void => setAt(at + 1);
  return (
    <main className="welcome">
      <header>
        <h1>{words.title()}</h1>
        <p className="lead">{words.lead()}</p>
      </header>
      {failed ? <p role="alert">{words.sampleFailed()}</p> : <Sample words={words} answers={props.answers} />}
      <section aria-labelledby="questions" className="questions">
        <h2 id="questions">{question === undefined ? words.end() : words.questions()}</h2>
        <p className="soft" role="status">
          {managed
            ? words.managed()
            : question === undefined
              ? words.kept()
              : `${words.question(at + 1, QUESTIONS.length)}. ${words.skippable()}`}
        </p>
        {question === 'role' && <Role {...props} onNext={next} />}
        {question === 'hours' && <Hours {...props} onNext={next} />}
        {question === 'playbook' && <Playbook {...props} onNext={next} />}
        {question === undefined && (
          <>
            <p>{words.endHelp()}</p>
            <p className="soft">{words.where()}</p>
            <p>
              <a href="ritual.html#menu">{words.pauses()}</a>
            </p>
          </>
        )}
      </section>
      <footer className="soft">{words.privacy()}</footer>
    </main>
  );
}

type QuestionProps = WelcomeProps & { readonly onNext: () => void };

function Role({ words, roles, viewer, onViewer, onNext }: QuestionProps) {
  const [chosen, setChosen] = useState(viewer);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onViewer(chosen);
        onNext();
      }}
    >
      <label className="field">
        <strong>{words.role()}</strong>
        <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="soft">{words.roleHelp()}</p>
      <p className="soft">{words.ehr()}</p>
      <Ways words={words} onNext={onNext} />
    </form>
  );
}

function Hours({ words, hoursText, onHours, onAlone, onNext, ...props }: QuestionProps) {
  const [text, setText] = useState(hoursText);
  const [alone, setAlone] = useState(props.alone);
  const shared = alone === 'no';
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const hours = parseWeeklyHours(text);
        if (!shared && !hours) {
          setWrong(true);
          return;
        }
        if (!shared && hours) onHours(hours);
        if (alone !== null) onAlone(alone);
        onNext();
      }}
    >
      <p>
        <strong>{words.hours()}</strong>
      </p>
      <label className="field">
        {words.hoursLabel()}
        <input
          type="text"
          value={text}
          disabled={shared}
          aria-invalid={wrong}
          aria-describedby="hours-help"
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
        />
      </label>
      <p id="hours-help" className="soft">
        {words.hoursHelp()}
      </p>
      <p role="status">{wrong && words.hoursWrong()}</p>
      <fieldset>
        <legend>{words.alone()}</legend>
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer} className="check">
            <input type="radio" name="alone" checked={alone === answer} onChange={() => setAlone(answer)} />
            {answer === 'yes' ? words.aloneYes() : words.aloneNo()}
          </label>
        ))}
        <p className="soft">{words.aloneHelp()}</p>
      </fieldset>
      <Ways words={words} onNext={onNext} />
    </form>
  );
}

function Playbook({ words, playbook, onNext }: QuestionProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <p>
        <strong>{words.playbook()}</strong>
      </p>
      <p>{words.playbookHelp(playbook)}</p>
      <p className="soft">
        {words.playbookMore()}{' '}
        <a href="sharing.html" target="_blank" rel="noreferrer">
          {words.playbookFollow()}
        </a>
      </p>
      <Ways words={words} onNext={onNext} />
    </form>
  );
}

const Ways = ({ words, onNext }: Pick<QuestionProps, 'words' | 'onNext'>) => (
  <div className="ways">
    <button type="submit" className="primary">
      {words.keep()}
    </button>
    <button type="button" onClick={onNext}>
      {words.skip()}
    </button>
  </div>
);
