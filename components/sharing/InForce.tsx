import { useState } from 'react';
import type { SharingStatus } from '../../lib/protocol/sharing-messages.ts';
import type { SharingPageWords } from '../../lib/words/en/sharing-page.ts';
import { AreYouSure } from '../ui/AreYouSure.tsx';

export interface InForceProps {
  readonly words: SharingPageWords;
  readonly status: SharingStatus;
  readonly onSave: () => void;
  readonly onBuiltIn: () => void;
}

/** The playbook that counts, and the two things one can do with it. */
export function InForce({ words, status, onSave, onBuiltIn }: InForceProps) {
  const [asking, setAsking] = useState(false);
  const { name, version, fingerprint, source, expires, keyFingerprint } = status.inForce;
  return (
    <section className="card" aria-labelledby="in-force-title">
      <h2 id="in-force-title">{words.inForce()}</h2>
      <p>
        <strong>{name}</strong>
        <br />
        {words.version(version, fingerprint)}
      </p>
      <p>
        {words.source(source)} {expires === null ? words.noEnd() : words.until(expires)}{' '}
        {source !== 'built-in' && (keyFingerprint === null ? words.notSigned() : words.signedBy(keyFingerprint))}
      </p>
      <div className="row">
        <button type="button" onClick={onSave}>
          {words.save()}
        </button>
        {source !== 'built-in' && status.policy === 'absent' && !asking && (
          <button type="button" onClick={() => setAsking(true)}>
            {words.builtIn()}
          </button>
        )}
      </div>
      {asking && (
        <AreYouSure
          about={words.builtIn()}
          ask={words.builtInAsk()}
          yes={words.yes()}
          no={words.cancel()}
          onYes={onBuiltIn}
          onEnd={() => setAsking(false)}
        />
      )}
    </section>
  );
}
