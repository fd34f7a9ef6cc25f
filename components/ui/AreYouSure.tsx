export interface AreYouSureProps {
  /** What was asked for, as its button says it. */
  readonly about: string;
  /** What happens, and that it cannot be taken back. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  /** The question goes, whatever was answered. */
  readonly onEnd: () => void;
}

/** The second step before something that cannot be undone. */
export function AreYouSure({ about, ask, yes, no, onYes, onEnd }: AreYouSureProps) {
  return (
    <div role="group" className="sure" aria-label={about}>
      <p>{ask}</p>
      <div className="row">
        <button
          type="button"
          onClick={() => {
            onEnd();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" onClick={onEnd}>
          {no}
        </button>
      </div>
    </div>
  );
}
