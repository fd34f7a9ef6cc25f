import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AuditData } from '../../components/audit/audit-data.ts';
import { AuditPage } from '../../components/audit/AuditPage.tsx';
import { readRow } from '../../lib/core/audit/cell.ts';
import { exportCsv, exportJson, type ExportLine } from '../../lib/core/audit/export-counts.ts';
import { sharedWeeks, type SharedWeeks } from '../../lib/core/audit/shared-weeks.ts';
import { readStoredSheet, type Sheet } from '../../lib/core/audit/sheet.ts';
import { weekOf, weeksUpTo } from '../../lib/core/audit/week.ts';
import { ask } from '../../lib/platform/requests.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import {
  auditRows,
  eraseAudit,
  erasedIn,
  forgetTaps,
  keepShared,
  keepSheet,
  readSheet,
  readShared,
  shadowWeeks,
} from '../../lib/store/audit.ts';
import { dropMark, keepMark, readMarks } from '../../lib/store/marks.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { audit as words } from '../../lib/words/en/audit.ts';
import '../../components/ui/page.css';
import '../../components/audit/audit.css';

const WEEKS_SHOWN = 8;

/** Only counts and settings are read here, without a decision of the worker: straight from the store. */
async function load(): Promise<AuditData> {
  const store = await openStore();
  try {
    const facts = await ask('audit-facts', {});
    const [rows, stored, shadow, before, erased, marked] = await Promise.all([
      auditRows(store),
      readSheet(store),
      shadowWeeks(store),
      readShared(store),
      erasedIn(store),
      readMarks(store, 'sprint'),
    ]);
    const sheet = readStoredSheet(stored);
    const cells = rows.map(readRow).filter((cell) => cell !== null);
    return {
      facts,
      cells,
      shared: sharedWeeks({ cells, before, thisWeek: weekOf(facts.today), erasedIn: erased }),
      today: facts.today,
      weeks: weeksUpTo(weekOf(facts.today), WEEKS_SHOWN),
      shadowWeeks: shadow,
      sheet,
      sprints: marked,
    };
  } finally {
    store.close();
  }
}

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  return work(store).finally(() => store.close());
}

/** A sprint stays marked when its sheet is cleared; one that was begun and cleared on the same day was a slip. */
async function keepSprint(store: Store, before: string | null, start: string | null, today: string): Promise<void> {
  if (start !== null) await keepMark(store, { kind: 'sprint', at: start });
  else if (before === today) await dropMark(store, { kind: 'sprint', at: today });
}

const dayOf = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString([], { day: 'numeric', month: 'short', timeZone: 'UTC' });

function AuditRoot() {
  const [data, setData] = useState<AuditData | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(() => void load().then(setData, () => setFailed(true)), []);
  useEffect(refresh, [refresh]);
  const then = (work: Promise<unknown>): void => void work.then(refresh, () => setFailed(true));

  /** What is on the page leaves this computer: those weeks stay so. Kept first, so that nothing leaves that is not. */
  const leave = async (shared: SharedWeeks): Promise<readonly ExportLine[]> => {
    const before = await inStore(async (store) => keepShared(store, shared));
    const weeks = sharedWeeks({ cells: [], before, thisWeek: weekOf(data?.facts.today ?? ''), erasedIn: null });
    return Object.keys(shared).flatMap((week) => weeks[week] ?? []);
  };

  useEffect(() => {
    // By the browser's own menu, too.
    const kept = (): void => void (data && leave(data.shared).catch(() => setFailed(true)));
    addEventListener('beforeprint', kept);
    return () => removeEventListener('beforeprint', kept);
  });

  const save = async (form: 'csv' | 'json'): Promise<void> => {
    if (!data) return;
    const lines = await leave(data.shared);
    if (form === 'csv') saveFile('timeback-audit.csv', exportCsv(lines), 'text/csv');
    else saveFile('timeback-audit.json', exportJson(lines), 'application/json');
  };

  return (
    <AuditPage
      words={words}
      data={data}
      failed={failed}
      dayOf={dayOf}
      onShadow={(shadow) => then(ask('set-shadow', { shadow }))}
      onSheet={(sheet: Sheet) => {
        // Shown at once, so that a field follows the hand; the store has it a moment later.
        setData((now) => (now ? { ...now, sheet } : now));
        void inStore(async (store) => {
          await keepSheet(store, sheet);
          await keepSprint(store, data?.sheet.start ?? null, sheet.start, data?.today ?? '');
        }).catch(() => setFailed(true));
      }}
      onCopy={async (text) => leave(data?.shared ?? {}).then(async () => navigator.clipboard.writeText(text))}
      onForget={(rule) => then(inStore(async (store) => forgetTaps(store, rule)))}
      onExport={(form) => then(save(form))}
      onErase={() => then(inStore(async (store) => eraseAudit(store, weekOf(data?.facts.today ?? ''))))}
      onPrint={() => print()}
    />
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AuditRoot />
    </StrictMode>,
  );
}
