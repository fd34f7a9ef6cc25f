import { useState } from 'react';
import type { SharingPageWords } from '../../lib/words/en/sharing-page.ts';

export interface BringProps {
  readonly words: SharingPageWords;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string, signature: string | null) => void;
}

/** A playbook by hand: dropped, chosen or pasted. */
export function Bring({ words, onFiles, onText }: BringProps) {
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const [signature, setSignature] = useState('');
  return (
    <section aria-labelledby="bring-title">
      <h2 id="bring-title">{words.bring()}</h2>
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onFiles([...event.dataTransfer.files]);
        }}
      >
        <p>{words.drop()}</p>
        <label className="file">
          <span>{words.choose()}</span>
          <input
            type="file"
            multiple
            accept=".json,.sig"
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              // The same file may be chosen again after it was mended.
              event.target.value = '';
            }}
          />
        </label>
      </div>
      <details>
        <summary>{words.paste()}</summary>
        <label className="field">
          {words.pastePlaybook()}
          <textarea rows={6} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className="field">
          {words.pasteSignature()}
          <textarea
            rows={3}
            value={signature}
            spellCheck={false}
            onChange={(event) => setSignature(event.target.value)}
          />
        </label>
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => onText(text, signature.trim() === '' ? null : signature)}
        >
          {words.lookAtText()}
        </button>
      </details>
    </section>
  );
}
