import { useState, type ReactNode } from 'react';
import type { ResultRow } from '../model.ts';
import { useApi } from './call-api.ts';
import { dateAndTime } from './dates.ts';
import { Loading } from './loading.tsx';

export function ResultsPage(): ReactNode {
  const loaded = useApi<ResultRow[]>('results');
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  const rows = loaded.value.filter((row) => !onlyFlagged || row.flag !== 'Normal');
  return (
    <div className="table-room">
      <p className="tools">
        <label className="check">
          <input type="checkbox" checked={onlyFlagged} onChange={(event) => setOnlyFlagged(event.target.checked)} />
          Only results that are not normal
        </label>
      </p>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Test</th>
            <th scope="col">Value</th>
            <th scope="col">Reference</th>
            <th scope="col">Flag</th>
            <th scope="col">Collected</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={`#/chart/${row.patient.mrn}`}>{row.patient.name}</a>
              </td>
              <td>{row.test}</td>
              <td>{row.value}</td>
              <td>{row.range}</td>
              <td className={`flag flag--${row.flag.toLowerCase()}`}>{row.flag}</td>
              <td>{dateAndTime(row.collectedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
