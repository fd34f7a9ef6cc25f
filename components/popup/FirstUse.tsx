import type { PopupLearnWords } from '../../lib/words/en/popup-learn.ts';

/** What the look at the page found; null: it could not be looked at. */
export interface Found {
  readonly sure: boolean;
  readonly rows: number;
  readonly severalPerRow: boolean;
  /** It can be read with what was guessed. */
  readonly readable: boolean;
  readonly inFrame: boolean;
}

export interface FirstUseProps {
  readonly words: PopupLearnWords;
  readonly found: Found;
  readonly onTry: () => void;
  readonly onApprove: () => void;
  readonly onTeach: () => void;
}

/** First use on any page: try it, have it always, or show where the messages are. */
export function FirstUse({ words, found, onTry, onApprove, onTeach }: FirstUseProps) {
  const ready = found.sure && found.readable;
  const teach = (
    <button type="button" className={ready ? undefined : 'primary'} onClick={onTeach}>
      {words.teach()}
    </button>
  );
  return (
    <section>
      <p>
        <strong>{heading(words, found)}</strong>
      </p>
      {found.sure && found.inFrame && <p className="soft">{words.foundFrame()}</p>}
      <div className="actions">
        {ready && (
          <>
            <button type="button" className="primary" onClick={onTry} aria-describedby="try-help">
              {words.tryHere()}
            </button>
            <p className="soft" id="try-help">
              {words.tryHereHelp()}
            </p>
          </>
        )}
        {!ready && teach}
        <button type="button" onClick={onApprove}>
          {words.always()}
        </button>
        {ready && teach}
      </div>
    </section>
  );
}

function heading(words: PopupLearnWords, found: Found): string {
  if (found.rows === 0) return words.none();
  if (!found.sure) return words.unsure();
  if (found.severalPerRow) return words.several();
  return found.readable ? words.found(found.rows) : words.cannotGuess();
}
