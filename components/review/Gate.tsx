import type { ReviewWords } from '../../lib/words/en/review.ts';

export interface GateProps {
  readonly words: ReviewWords;
  readonly alone: 'no' | null;
  readonly onAnswer: (alone: 'yes' | 'no') => void;
}

/** The first question. Nothing is counted before it is answered with yes. */
export function Gate({ words, alone, onAnswer }: GateProps) {
  return (
    <section aria-labelledby="gate" className="gate">
      {alone === 'no' && <p role="status">{words.gateIsNo()}</p>}
      <h2 id="gate">{words.gateTitle()}</h2>
      <p>{words.gateWhy()}</p>
      <p>{words.gateWhat()}</p>
      <p>{words.gateSheet()}</p>
      <div className="row">
        <button type="button" className="primary" onClick={() => onAnswer('yes')}>
          {words.gateYes()}
        </button>
        {alone === null && (
          <button type="button" onClick={() => onAnswer('no')}>
            {words.gateNo()}
          </button>
        )}
      </div>
    </section>
  );
}
