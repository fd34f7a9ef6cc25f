import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import type { NudgeAnswer } from '../../lib/core/ritual/nudge.ts';
import { returned } from '../../lib/core/ritual/parked.ts';
import type { CloseLineWords } from '../../lib/words/en/close-line.ts';

export interface CloseLineProps {
  readonly status: CloseStatus | null;
  readonly words: CloseLineWords;
  readonly timeOf: (epochMs: number) => string;
  /** A page of ours: "ritual.html", "ritual.html#menu". */
  readonly onOpen: (path: string) => void;
  readonly onAnswer: (answer: NudgeAnswer) => void;
}

/** How the day stands, in one line, and the ways to close it. Answers the prompt where the browser's own has no buttons. */
export function CloseLine({ status, words, timeOf, onOpen, onAnswer }: CloseLineProps) {
  if (!status) return null;
  const { closedAt, prompt, parked, now } = status;
  const back = returned(parked, now).length;
  return (
    <section className="close-line" aria-label={words.name()}>
      {closedAt !== null && <p>{words.closed(timeOf(closedAt))}</p>}
      {prompt && <p>{words.over()}</p>}
      {back > 0 && (
        <button type="button" onClick={() => onOpen('ritual.html#parked')}>
          {words.back(back)}
        </button>
      )}
      <div className="close-ways">
        {closedAt === null && (
          <button type="button" className={prompt ? 'primary' : ''} onClick={() => onOpen('ritual.html')}>
            {words.close()}
          </button>
        )}
        {prompt?.canSnooze &&
          ([10, 30] as const).map((minutes) => (
            <button key={minutes} type="button" onClick={() => onAnswer(`snooze-${minutes}`)}>
              {words.snooze(minutes)}
            </button>
          ))}
        {prompt && (
          <button type="button" onClick={() => onAnswer('dismiss')}>
            {words.notToday()}
          </button>
        )}
        <button type="button" onClick={() => onOpen('ritual.html#menu')}>
          {words.pauses()}
        </button>
      </div>
    </section>
  );
}
