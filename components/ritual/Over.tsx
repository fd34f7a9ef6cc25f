import type { RoomId } from '../../lib/core/ritual/rooms.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';
import type { Times } from './view.ts';

export interface OverProps {
  readonly room: RoomId;
  readonly words: RitualWords;
  readonly status: CloseStatus;
  readonly times: Times;
  readonly onReopen: () => void;
  readonly onAgain: () => void;
}

/** The end of a room. Nothing more is asked. */
export function Over({ room, words, status, times, onReopen, onAgain }: OverProps) {
  const closing = room === 'closing';
  const closed = closing && status.closedAt !== null;
  return (
    <main className="ritual over">
      <h1>{closed ? words.closed(times.clock(status.closedAt ?? 0)) : words.over()}</h1>
      <p role="status">{closed ? words.overClosed() : closing && words.notClosed()}</p>
      {closed && status.nextLook !== null && <p>{words.nextLook(times.day(status.nextLook))}</p>}
      <div className="ways">
        {closed ? (
          <button type="button" onClick={onReopen}>
            {words.reopen()}
          </button>
        ) : (
          <button type="button" onClick={onAgain}>
            {words.again()}
          </button>
        )}
        <a href="#menu">{words.menu()}</a>
      </div>
    </main>
  );
}
