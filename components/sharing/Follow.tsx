import { useState } from 'react';
import type { LinkStatus } from '../../lib/protocol/sharing-messages.ts';
import type { SharingPageWords } from '../../lib/words/en/sharing-page.ts';
import { sharingProblemWords } from '../../lib/words/en/sharing.ts';
import { Apply } from './Review.tsx';

export interface FollowProps {
  readonly words: SharingPageWords;
  readonly link: LinkStatus | null;
  readonly busy: boolean;
  /** A point of time in the person's own way of writing. */
  readonly timeOf: (epochMs: number) => string;
  readonly onLook: (address: string) => void;
  readonly onCheck: () => void;
  readonly onStop: () => void;
  readonly onApply: (apply: 'ask' | 'auto') => void;
}

/** The address that is followed, or the way to one. */
export function Follow(props: FollowProps) {
  const { words, link } = props;
  return (
    <section aria-labelledby="follow-title">
      <h2 id="follow-title">{words.follow()}</h2>
      {link ? <Following {...props} link={link} /> : <Ask {...props} />}
    </section>
  );
}

function Ask({ words, busy, onLook }: FollowProps) {
  const [address, setAddress] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLook(address);
      }}
    >
      <p>{words.followHelp()}</p>
      <label className="field">
        {words.address()}
        <input
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={busy || address.trim() === ''}>
        {words.look()}
      </button>
    </form>
  );
}

function Following({
  words,
  link,
  busy,
  timeOf,
  onCheck,
  onStop,
  onApply,
}: FollowProps & { readonly link: LinkStatus }) {
  const { address, by, apply, checkedAt, nextCheckAt, problem, waiting } = link;
  return (
    <>
      <p>
        <strong>{words.following(address)}</strong>
      </p>
      <p className="soft">
        {checkedAt === null ? words.never() : words.checked(timeOf(checkedAt))} {words.next(timeOf(nextCheckAt))}
      </p>
      {problem === null ? (
        waiting === null && checkedAt !== null && <p>{words.fine()}</p>
      ) : (
        <p className="caution">
          {sharingProblemWords(problem)} {words.stays()}
        </p>
      )}
      {by === 'user' && <Apply words={words} apply={apply} onApply={onApply} />}
      <div className="row">
        <button type="button" disabled={busy} onClick={onCheck}>
          {words.check()}
        </button>
        {by === 'user' && (
          <button type="button" onClick={onStop}>
            {words.stop()}
          </button>
        )}
      </div>
    </>
  );
}
