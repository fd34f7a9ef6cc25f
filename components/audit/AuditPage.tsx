import { useState } from 'react';
import type { Sheet } from '../../lib/core/audit/sheet.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';
import { AreYouSure } from '../ui/AreYouSure.tsx';
import { namesOf, type AuditData } from './audit-data.ts';
import { Could } from './Could.tsx';
import { Disagreements, Uncovered } from './Lists.tsx';
import { SprintSheet } from './SprintSheet.tsx';
import { Upstream } from './Upstream.tsx';
import { Weeks } from './Weeks.tsx';

export interface AuditPageProps {
  readonly words: AuditWords;
  readonly data: AuditData | null;
  readonly failed: boolean;
  readonly dayOf: (day: string) => string;
  readonly onShadow: (shadow: boolean) => void;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onCopy: (text: string) => Promise<void>;
  /** What was said of this rule was not meant. */
  readonly onForget: (rule: string) => void;
  readonly onExport: (form: 'csv' | 'json') => void;
  readonly onErase: () => void;
  readonly onPrint: () => void;
}

const SUMMED_WEEKS = 4;

/** Counts of what reached a physician, for a lead's huddle or for oneself. */
export function AuditPage(props: AuditPageProps) {
  const { words, data, failed } = props;
  return (
    <main className="reading audit">
      <h1>{words.title()}</h1>
      <p>{words.intro()}</p>
      <p className="soft">{words.atLeast()}</p>
      {failed && <p role="alert">{words.failed()}</p>}
      {!data && !failed && <p role="status">{words.loading()}</p>}
      {data && <Loaded {...props} data={data} />}
    </main>
  );
}

function Loaded(props: AuditPageProps & { readonly data: AuditData }) {
  const { words, data, dayOf, onShadow, onSheet, onCopy, onForget, onPrint } = props;
  const { facts, sheet } = data;
  const names = namesOf(facts, words);
  const weeks = data.weeks.slice(-SUMMED_WEEKS);
  const lists = { words, data, names, weeks };
  return (
    <>
      <p className="soft">{words.playbook(facts.playbook.name, facts.playbook.version)}</p>
      {!facts.counting && <p className="caution">{words.notCounting()}</p>}
      <label className="check controls">
        <input type="checkbox" checked={facts.shadow} onChange={({ target }) => onShadow(target.checked)} />
        {words.shadow()}
      </label>
      {data.cells.length === 0 ? (
        <p className="caution">{words.nothingYet()}</p>
      ) : (
        <>
          <p className="paper">{words.printNote()}</p>
          <div className="screen">
            <Weeks words={words} data={data} dayOf={dayOf} />
            <Could
              words={words}
              data={data}
              names={names}
              weeks={weeks}
              onHandOff={(handOffMinutes) => onSheet({ ...sheet, handOffMinutes })}
            />
          </div>
          <Upstream words={words} data={data} names={names} onCopy={onCopy} />
          <div className="screen">
            <Uncovered {...lists} />
            <Disagreements {...lists} onForget={onForget} />
          </div>
          <SprintSheet words={words} data={data} names={names} dayOf={dayOf} onSheet={onSheet} onPrint={onPrint} />
          <Take {...props} />
        </>
      )}
    </>
  );
}

function Take({ words, onExport, onErase }: AuditPageProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="controls" aria-labelledby="export-title">
      <h2 id="export-title">{words.export()}</h2>
      <p className="soft">{words.exportNote()}</p>
      <div className="row">
        <button type="button" onClick={() => onExport('csv')}>
          {words.csv()}
        </button>
        <button type="button" onClick={() => onExport('json')}>
          {words.json()}
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          {words.erase()}
        </button>
      </div>
      {asking && (
        <AreYouSure
          about={words.erase()}
          ask={words.eraseAsk()}
          yes={words.eraseYes()}
          no={words.cancel()}
          onYes={onErase}
          onEnd={() => setAsking(false)}
        />
      )}
    </section>
  );
}
