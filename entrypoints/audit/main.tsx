import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AuditData } from '../../components/audit/audit-data.ts';
import { AuditPage } from '../../components/audit/AuditPage.tsx';
import { readRow } from '../../lib/core/audit/cell.ts';
import { exportCsv, exportJson, exportLines } from '../../lib/core/audit/export-counts.ts';
import { readStoredSheet, type Sheet } from '../../lib/core/audit/sheet.ts';
import { weekOf, weeksUpTo } from '../../lib/core/audit/week.ts';
import { ask } from '../../lib/platform/requests.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { auditRows, eraseAudit, keepSheet, readSheet, shadowWeeks } from '../../lib/store/audit.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { audit as words } from '../../lib/words/en/audit.ts';
import '../../components/ui/page.css';
import '../../components/audit/audit.css';

const WEEKS_SHOWN = 8;

/** Only counts and settings are read here, without a decision of the worker: straight from the store. */
async function load(): Promise<AuditData> {
  const store = await openStore();
  try {
    const facts = await ask('audit-facts', {});
    const [rows, sheet, shadow] = await Promise.all([auditRows(store), readSheet(store), shadowWeeks(store)]);
    return {
      facts,
      cells: rows.map(readRow).filter((cell) => cell !== null),
      today: facts.today,
      weeks: weeksUpTo(weekOf(facts.today), WEEKS_SHOWN),
      shadowWeeks: shadow,
      sheet: readStoredSheet(sheet),
    };
  } finally {
    store.close();
  }
}

async function inStore(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<void>): Promise<void> {
  const store = await openStore();
  await work(store).finally(() => store.close());
}

const dayOf = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString([], { day: 'numeric', month: 'short', timeZone: 'UTC' });

function AuditRoot() {
  const [data, setData] = useState<AuditData | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(() => void load().then(setData, () => setFailed(true)), []);
  useEffect(refresh, [refresh]);
  const then = (work: Promise<unknown>): void => void work.then(refresh, () => setFailed(true));

  const save = (form: 'csv' | 'json'): void => {
    if (!data) return;
    // The week that runs is left out: two exports of it would tell the difference.
    const lines = exportLines(data.cells, data.weeks.slice(0, -1));
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
        void inStore(async (store) => keepSheet(store, sheet)).catch(() => setFailed(true));
      }}
      onCopy={async (text) => navigator.clipboard.writeText(text)}
      onExport={save}
      onErase={() => then(inStore(eraseAudit))}
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
