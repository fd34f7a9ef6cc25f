import { useState } from 'react';
import type { StepProps } from '../view.ts';

export function Thanks({ words, onTouch }: StepProps) {
  const [text, setText] = useState(words.thanksStart());
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(text.trim()).then(() => setCopied(true));
  return (
    <>
      <p>{words.thanksHelp()}</p>
      <label className="field">
        {words.thanksLabel()}
        <textarea
          rows={2}
          maxLength={300}
          value={text}
          onFocus={onTouch}
          onChange={(event) => {
            setText(event.target.value);
            setCopied(false);
          }}
        />
      </label>
      <div className="row">
        <button type="button" onClick={copy}>
          {words.copy()}
        </button>
        <span role="status">{copied && words.copied()}</span>
      </div>
    </>
  );
}
