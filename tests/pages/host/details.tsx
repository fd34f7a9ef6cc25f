import type { ReactNode } from 'react';
import type { PageMessage } from '../messages.ts';
import './details.css';

/** What opens below a row, sliding. Of spans, because rows may be links or buttons. */
export function Details({ message, open }: { message: PageMessage; open: boolean }): ReactNode {
  return (
    <span className={`details ${open ? 'open' : ''}`}>
      <span>From {message.sender}. Reply, forward, file.</span>
    </span>
  );
}
