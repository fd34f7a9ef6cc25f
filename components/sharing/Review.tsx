import { useEffect, useRef, useState } from 'react';
import type { Difference } from '../../lib/core/playbook/authoring/differences.ts';
import type { Examined } from '../../lib/core/playbook/trust/examination.ts';
import { problemWords } from '../../lib/words/en/problems.ts';
import type { SharingPageWords } from '../../lib/words/en/sharing-page.ts';
import { type DifferenceSentence, differenceSentences } from '../../lib/words/en/differences.ts';

export interface ReviewProps {
  readonly words: SharingPageWords;
  readonly examined: Examined;
  /** `null`: a file or a waiting version; else what happens with later ones. */
  readonly apply: 'ask' | 'auto' | null;
  readonly onApply: (apply: 'ask' | 'auto') => void;
  readonly onUse: () => void;
  /** Null where there is nothing to go back to: a waiting version just waits. */
  readonly onCancel: (() => void) | null;
  readonly busy: boolean;
}

const MOST_SHOWN = 200;

/** All that a person needs to decide: who signed it, what changes, what is left out. Nothing applies before the button. */
export function Review({ words, examined, apply, onApply, onUse, onCancel, busy }: ReviewProps) {
  const [sure, setSure] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens above what was clicked: eyes and keyboard are taken there.
  useEffect(() => heading.current?.focus(), []);
  const { name, version, trust, kind, fingerprint, changes, leftOut, differences } = examined;
  const asks = trust === 'first-use' || trust === 'unsigned';
  const nothingToDo = kind === 'unchanged' && apply === null && trust !== 'first-use';
  return (
    <section className="review" aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {words.review(name, version)}
      </h2>
      <p className={trust === 'unsigned' ? 'caution' : undefined}>{words.trust(trust)}</p>
      {trust === 'first-use' && <p>{words.compare()}</p>}
      {fingerprint !== null && <p className="digits">{fingerprint}</p>}
      {changes !== null && <p>{words.authors(changes)}</p>}
      {kind === 'unchanged' ? <p>{words.unchanged()}</p> : <Differences words={words} list={differences} />}
      {leftOut.length > 0 && (
        <>
          <p className="caution">{words.leftOut(leftOut.length)}</p>
          <ul>
            {leftOut.slice(0, MOST_SHOWN).map(({ code, path, params }, at) => (
              <li key={`${path.join('.')} ${at}`}>
                <code>{path.join('.')}</code>: {problemWords[code](params)}
              </li>
            ))}
          </ul>
        </>
      )}
      {apply !== null && <Apply words={words} apply={apply} onApply={onApply} />}
      {asks && (
        <label className="check">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
          {trust === 'first-use' ? words.compared() : words.accepted()}
        </label>
      )}
      <div className="row">
        {!nothingToDo && (
          <button type="button" className="primary" disabled={busy || (asks && !sure)} onClick={onUse}>
            {apply === null ? words.use(version) : words.followIt()}
          </button>
        )}
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {words.cancel()}
          </button>
        )}
      </div>
    </section>
  );
}

function Differences({ words, list }: { readonly words: SharingPageWords; readonly list: readonly Difference[] }) {
  const all = differenceSentences(list);
  const [risky, rest] = [all.filter(({ risk }) => risk), all.filter(({ risk }) => !risk)];
  if (all.length === 0) return <p>{words.noChanges()}</p>;
  return (
    <>
      <h3>{words.changes()}</h3>
      {risky.length > 0 && (
        <>
          <p>
            <strong>{words.needsLook()}</strong>
          </p>
          <Sentences list={risky} className="risky" />
        </>
      )}
      {rest.length > 0 && (
        <details open={risky.length === 0}>
          <summary>{words.rest(rest.length, risky.length > 0)}</summary>
          <Sentences list={rest} className="plain" />
        </details>
      )}
    </>
  );
}

function Sentences({ list, className }: { readonly list: readonly DifferenceSentence[]; readonly className: string }) {
  return (
    <ul className={className}>
      {[...new Set(list.map(({ text }) => text))].slice(0, MOST_SHOWN).map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
      {list.length > MOST_SHOWN && <li>+ {list.length - MOST_SHOWN}</li>}
    </ul>
  );
}

export interface ApplyProps {
  readonly words: SharingPageWords;
  readonly apply: 'ask' | 'auto';
  readonly onApply: (apply: 'ask' | 'auto') => void;
}

export function Apply({ words, apply, onApply }: ApplyProps) {
  return (
    <fieldset>
      <legend>{words.applyTitle()}</legend>
      {(['ask', 'auto'] as const).map((choice) => (
        <label key={choice} className="check">
          <input type="radio" name="apply" value={choice} checked={apply === choice} onChange={() => onApply(choice)} />
          {words[choice]()}
        </label>
      ))}
    </fieldset>
  );
}
