import type { Examination } from '../../lib/core/playbook/trust/examination.ts';
import type { SharingStatus } from '../../lib/protocol/sharing-messages.ts';
import type { SharingPageWords } from '../../lib/words/en/sharing-page.ts';
import { sharingProblemWords } from '../../lib/words/en/sharing.ts';
import { Bring } from './Bring.tsx';
import { Follow } from './Follow.tsx';
import { InForce } from './InForce.tsx';
import { Review } from './Review.tsx';

/** What was brought and waits for the person's word. */
export interface UnderReview {
  readonly examination: Examination;
  /** With a link: what happens with its later versions. */
  readonly apply: 'ask' | 'auto' | null;
}

export interface SharingPageProps {
  readonly words: SharingPageWords;
  readonly status: SharingStatus | null;
  readonly failed: boolean;
  readonly busy: boolean;
  readonly review: UnderReview | null;
  /** What was just put in force. */
  readonly done: { readonly name: string; readonly version: number } | null;
  readonly timeOf: (epochMs: number) => string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string, signature: string | null) => void;
  readonly onLook: (address: string) => void;
  readonly onReviewApply: (apply: 'ask' | 'auto') => void;
  readonly onUse: () => void;
  readonly onCancel: () => void;
  readonly onUseWaiting: (hash: string) => void;
  readonly onSave: () => void;
  readonly onBuiltIn: () => void;
  readonly onCheck: () => void;
  readonly onStop: () => void;
  readonly onApply: (apply: 'ask' | 'auto') => void;
}

/** Where the playbook comes from: in use now, ways in, and what waits to be decided. */
export function SharingPage(props: SharingPageProps) {
  const { words, status, failed, busy, review, done } = props;
  return (
    <main className="reading sharing">
      <h1>{words.title()}</h1>
      {status?.policy !== 'set' && <p>{words.intro()}</p>}
      {failed && <p role="alert">{words.failed()}</p>}
      {/* Its line is there also when it says nothing: what is below must not move under a click. */}
      <p role="status" className="news">
        {busy ? words.working() : done ? words.done(done.name, done.version) : status || failed ? '' : words.loading()}
      </p>
      {review && <Decide {...props} review={review} />}
      {status && (
        <>
          <Waiting {...props} status={status} />
          <InForce words={words} status={status} onSave={props.onSave} onBuiltIn={props.onBuiltIn} />
          {status.policy === 'unknown' && <p className="caution">{words.policyUnknown()}</p>}
          {status.policy === 'set' && <p className="card">{words.policySet(status.policyAddress)}</p>}
          {status.policyProblem && (
            <p className="caution">
              {sharingProblemWords(status.policyProblem)} {words.stays()} {words.tellAdmin()}
            </p>
          )}
          {(status.policy !== 'set' || status.link) && <Follow {...props} link={status.link} />}
          {status.policy !== 'set' && <Bring words={words} onFiles={props.onFiles} onText={props.onText} />}
        </>
      )}
    </main>
  );
}

function Decide(props: SharingPageProps & { readonly review: UnderReview }) {
  const { words, review, busy, onReviewApply, onUse, onCancel } = props;
  const { examination, apply } = review;
  if (examination.ok) {
    const rest = { apply, onApply: onReviewApply, onUse, onCancel, busy };
    return <Review key={examination.hash} words={words} examined={examination} {...rest} />;
  }
  return <Refused words={words} examination={examination} onCancel={onCancel} />;
}

/** A new version of the address that is followed, until it is used. */
function Waiting(props: SharingPageProps & { readonly status: SharingStatus }) {
  const { words, status, busy, onUseWaiting } = props;
  const waiting = status.link?.waiting;
  if (!waiting || props.review) return null;
  if (!waiting.ok) return <Refused words={words} examination={waiting} onCancel={null} />;
  if (waiting.kind === 'unchanged') return null;
  return (
    <>
      <p className="news">{words.waiting(waiting.version)}</p>
      <Review
        words={words}
        examined={waiting}
        apply={null}
        onApply={() => undefined}
        onUse={() => onUseWaiting(waiting.hash)}
        onCancel={null}
        busy={busy}
      />
    </>
  );
}

interface RefusedProps {
  readonly words: SharingPageWords;
  readonly examination: Extract<Examination, { ok: false }>;
  readonly onCancel: (() => void) | null;
}

function Refused({ words, examination, onCancel }: RefusedProps) {
  return (
    <section className="review" aria-labelledby="refused-title">
      <h2 id="refused-title">{words.notUsed()}</h2>
      <p role="alert">{sharingProblemWords(examination.problem)}</p>
      <p>{words.stays()}</p>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {words.cancel()}
        </button>
      )}
    </section>
  );
}
