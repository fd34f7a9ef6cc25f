import { useState } from 'react';
import type { ReviewDataWords } from '../../lib/words/en/review-data.ts';

export interface PassphraseProps {
  readonly words: ReviewDataWords;
  readonly locked: boolean;
  /** Resolves when the history is sealed, or in clear again. */
  readonly onSeal: (passphrase: string) => Promise<void>;
  readonly onUnseal: () => Promise<void>;
}

const LEAST_CHARACTERS = 12;

export function Passphrase({ words, locked, onSeal, onUnseal }: PassphraseProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const work = async (task: () => Promise<void>): Promise<void> => {
    setWorking(true);
    await task();
    setWorking(false);
    setFirst('');
    setSecond('');
  };
  return (
    <details className="block">
      <summary>{words.lockTitle()}</summary>
      <p className="soft">{locked ? words.lockOn() : words.lockNone()}</p>
      {locked ? (
        <button type="button" disabled={working} onClick={() => void work(onUnseal)}>
          {words.lockRemove()}
        </button>
      ) : (
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            const wrong =
              first.length < LEAST_CHARACTERS ? words.lockShort() : first === second ? null : words.lockDiffers();
            setProblem(wrong);
            if (wrong === null) void work(() => onSeal(first));
          }}
        >
          <label>
            {words.lockChoose()}
            <input
              type="password"
              autoComplete="new-password"
              value={first}
              onChange={(event) => setFirst(event.target.value)}
            />
          </label>
          <label>
            {words.lockAgain()}
            <input
              type="password"
              autoComplete="new-password"
              value={second}
              onChange={(event) => setSecond(event.target.value)}
            />
          </label>
          <button type="submit" disabled={working}>
            {words.lockSet()}
          </button>
          <p className="soft">{words.lockForget()}</p>
        </form>
      )}
      <p role="status">{working ? words.working() : problem}</p>
    </details>
  );
}

export interface LockedProps {
  readonly words: ReviewDataWords;
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

/** The page while the history is sealed: nothing of it is known, not even how long it is. */
export function Locked({ words, onUnlock }: LockedProps) {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'working' | 'wrong'>('asking');
  return (
    <section aria-labelledby="locked">
      <h2 id="locked">{words.lockedTitle()}</h2>
      <p>{words.lockOn()}</p>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          setState('working');
          void onUnlock(typed).then((opened) => setState(opened ? 'asking' : 'wrong'));
        }}
      >
        <label>
          {words.passphrase()}
          <input
            type="password"
            autoComplete="current-password"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="primary" disabled={state === 'working'}>
          {words.unlock()}
        </button>
      </form>
      <p role="status">{state === 'working' ? words.working() : state === 'wrong' ? words.wrong() : ''}</p>
    </section>
  );
}
