import { useState } from 'react';
import type { ImportPreview } from '../../lib/core/hours/review.ts';
import { hoursErrorWords } from '../../lib/words/en/hours-errors.ts';
import type { ReviewDataWords } from '../../lib/words/en/review-data.ts';
import type { Format } from './format.ts';
import { Passphrase, type PassphraseProps } from './Passphrase.tsx';

export type Brought =
  | {
      readonly ok: true;
      readonly preview: ImportPreview & { readonly corrections: number };
      readonly take: (calendar: boolean) => Promise<void>;
    }
  | { readonly ok: false; readonly error: string };

export interface DataProps extends Omit<PassphraseProps, 'words'> {
  readonly words: ReviewDataWords;
  readonly format: Format;
  readonly keepDays: number;
  readonly onKeepDays: (days: number) => void;
  readonly onSaveJson: () => void;
  readonly onSaveCsv: () => void;
  readonly onPrint: () => void;
  /** Reads a file and says what it would change, without changing anything. */
  readonly onBring: (file: File) => Promise<Brought>;
  readonly onErase: () => void;
}

const LEAST_DAYS = 30;
const MOST_DAYS = 365;

export function Data(props: DataProps) {
  const { words, keepDays, onKeepDays, onSaveJson, onSaveCsv, onPrint, onErase } = props;
  const [sure, setSure] = useState(false);
  return (
    <section aria-labelledby="data">
      <h2 id="data">{words.title()}</h2>
      <p className="soft">{words.kept(keepDays)}</p>
      <div className="row">
        <button type="button" onClick={onSaveJson}>
          {words.saveJson()}
        </button>
        <button type="button" onClick={onSaveCsv}>
          {words.saveCsv()}
        </button>
        <button type="button" onClick={onPrint}>
          {words.print()}
        </button>
      </div>
      <label className="fields">
        {words.keepDays()}
        <input
          type="number"
          min={LEAST_DAYS}
          max={MOST_DAYS}
          defaultValue={keepDays}
          onBlur={(event) => {
            const days = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.round(Number(event.target.value) || keepDays)));
            event.target.value = String(days);
            // It takes effect with the next day: a slip of the pen can be mended until then.
            if (days !== keepDays) onKeepDays(days);
          }}
        />
      </label>
      <Bring {...props} />
      <Passphrase {...props} />
      <h3>{words.eraseTitle()}</h3>
      <p className="soft">{words.eraseWhat()}</p>
      {sure ? (
        <div className="row">
          <button type="button" className="danger" onClick={onErase}>
            {words.eraseSure()}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            {words.eraseNot()}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setSure(true)}>
          {words.erase()}
        </button>
      )}
    </section>
  );
}

function Bring({ words, format, onBring }: DataProps) {
  const [brought, setBrought] = useState<Brought | null>(null);
  const [calendar, setCalendar] = useState(false);
  const [taken, setTaken] = useState(false);
  const preview = brought?.ok ? brought.preview : null;
  const nothing = preview && preview.newSeconds === 0 && preview.newTotals === 0 && preview.corrections === 0;
  return (
    <details className="block">
      <summary>{words.bring()}</summary>
      <p className="soft">{words.bringHelp()}</p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={words.bring()}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          setTaken(false);
          if (file) void onBring(file).then(setBrought);
        }}
      />
      <div role="status">
        {taken && <p>{words.taken()}</p>}
        {brought && !brought.ok && <p>{hoursErrorWords(brought.error)}</p>}
        {preview && nothing && <p>{words.previewNothing()}</p>}
        {preview && !nothing && (
          <>
            {preview.from !== null && preview.to !== null && (
              <p>
                {words.preview(
                  preview.days,
                  format.date(preview.from),
                  format.date(preview.to),
                  format.duration(preview.newSeconds),
                )}
              </p>
            )}
            {preview.newTotals > 0 && <p>{words.previewTotals(preview.newTotals)}</p>}
            {preview.corrections > 0 && <p>{words.previewCorrections(preview.corrections)}</p>}
          </>
        )}
      </div>
      {brought?.ok && (
        <>
          <label className="check">
            <input type="checkbox" checked={calendar} onChange={(event) => setCalendar(event.target.checked)} />
            {words.takeCalendar()}
          </label>
          <div className="row">
            <button
              type="button"
              className="primary"
              disabled={nothing === true && !calendar}
              onClick={() =>
                void brought.take(calendar).then(() => {
                  setBrought(null);
                  setTaken(true);
                })
              }
            >
              {words.take()}
            </button>
            <button type="button" onClick={() => setBrought(null)}>
              {words.cancel()}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
