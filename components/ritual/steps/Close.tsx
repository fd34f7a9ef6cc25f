import { useState } from 'react';
import type { StepProps } from '../view.ts';

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The day is closed by reaching this step: its sentence is true when it is read. */
export function Close({ words, status, times, onEase, onReopen, onTouch }: StepProps) {
  // The question stays for this close, whatever the status says once it counts as asked.
  const [asks] = useState(status.asks);
  const [ease, setEase] = useState<number | null>(null);
  if (status.closedAt === null) return <p role="status">{words.closing()}</p>;
  return (
    <>
      <p className="closed" role="status">
        {words.closed(times.clock(status.closedAt))}
      </p>
      <p>{status.nextLook === null ? words.noNextLook() : words.nextLook(times.day(status.nextLook))}</p>
      <p className="soft">{words.afterHours()}</p>
      {asks && (
        <fieldset className="ease">
          <legend>{words.easeQuestion()}</legend>
          <div className="scale">
            {VALUES.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="ease"
                  value={value}
                  checked={ease === value}
                  onFocus={onTouch}
                  onChange={() => {
                    setEase(value);
                    onEase(value);
                  }}
                />
                <span>{value}</span>
              </label>
            ))}
          </div>
          <div className="ends soft" aria-hidden="true">
            <span>{words.easeLow()}</span>
            <span>{words.easeHigh()}</span>
          </div>
          <p className="soft" role="status">
            {ease === null ? words.easePrivate() : words.easeThanks()}
          </p>
        </fieldset>
      )}
      <button type="button" className="plain" onClick={onReopen}>
        {words.reopen()}
      </button>
    </>
  );
}
