import { useEffect, useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { FullMessage, Reply } from '../model.ts';
import { callApi, useApi } from './call-api.ts';
import { dateAndTime, relativeDate } from './dates.ts';
import { Loading } from './loading.tsx';

interface MessagePaneProps {
  readonly id: string;
  readonly now: number;
  readonly onRead: (id: string) => void;
}

/** The open message, full text, beside the list. */
export function MessagePane({ id, now, onRead }: MessagePaneProps): ReactNode {
  const loaded = useApi<FullMessage>(`messages/${encodeURIComponent(id)}`);
  const ready = loaded.state === 'ready';
  useEffect(() => {
    if (!ready) return;
    // A mark that did not reach the server is set again the next time the message is opened.
    callApi(`messages/${encodeURIComponent(id)}/read`, 'PUT').then(
      () => onRead(id),
      () => undefined,
    );
    // onRead is new at every poll; the message is marked once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, ready]);
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  const message = loaded.value;
  return (
    <article className="message" data-message={message.id} aria-label="Open message">
      <header>
        <h2 className="message-subject">{message.subject}</h2>
        <p className="message-from">
          {message.sender} <span className="message-source">{message.source}</span>
        </p>
        <p className="message-facts">
          <span className="message-type">{message.type}</span>{' '}
          {message.priority && <span className="message-priority">{message.priority}</span>}{' '}
          {message.result && <span className="message-result">{message.result}</span>}{' '}
          <time className="message-date" dateTime={message.receivedAt} title={dateAndTime(message.receivedAt)}>
            {relativeDate(message.receivedAt, now)}
          </time>
        </p>
        {message.patient && (
          <p className="message-patient">
            <a href={`#/chart/${message.patient.mrn}`}>
              {message.patient.name} · MRN {message.patient.mrn}
            </a>
            {` · ${message.patient.age} · ${message.patient.phone}`}
          </p>
        )}
        <a className="message-close" href="#/inbox">
          Close
        </a>
      </header>
      <div className="message-body">{paragraphs(message.body)}</div>
      {message.thread && <div className="message-thread">{paragraphs(message.thread)}</div>}
      <ReplyForm id={message.id} earlier={message.replies} />
    </article>
  );
}

function ReplyForm({ id, earlier }: { readonly id: string; readonly earlier: readonly Reply[] }): ReactNode {
  const [text, setText] = useState('');
  const [replies, setReplies] = useState(earlier);
  const [failed, setFailed] = useState(false);
  const field = useId();
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    try {
      const answer = await callApi<{ replies: Reply[] }>(`messages/${id}/replies`, 'POST', { text });
      setReplies(answer.replies);
      setText('');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {replies.map((reply) => (
        <div className="message-reply" key={reply.at}>
          <strong>Replied {dateAndTime(reply.at)}</strong>
          {paragraphs(reply.text)}
        </div>
      ))}
      <form className="reply" onSubmit={(event) => void send(event)}>
        <label htmlFor={field}>
          Reply
          <textarea id={field} rows={4} required value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button>Send</button>
        {failed && <p role="alert">The reply was not sent. Try again.</p>}
      </form>
    </>
  );
}

function paragraphs(text: string): ReactNode {
  return text.split('\n\n').map((paragraph, index) => (
    // A text never changes under its article, so the position is its identity.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={index}>{paragraph}</p>
  ));
}
