import { useState, type ReactNode } from 'react';
import type { Visit } from '../model.ts';
import { useApi } from './call-api.ts';
import { clockTime } from './dates.ts';
import { Loading } from './loading.tsx';

const OPENS = 8 * 60;
const CLOSES = 17 * 60;
const STEP = 20;
const TIMES = Array.from({ length: (CLOSES - OPENS) / STEP }, (_, index) => OPENS + index * STEP);

/** Today as a grid of twenty-minute rows; a longer visit spans its rows. */
export function SchedulePage(): ReactNode {
  const loaded = useApi<Visit[]>('schedule');
  const [today] = useState(() => new Date().toLocaleDateString('en-US', { dateStyle: 'full' }));
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  const visits = loaded.value;
  const within = (time: number): boolean =>
    visits.some((visit) => visit.start < time && time < visit.start + visit.minutes);
  return (
    <div className="table-room">
      <table className="grid day">
        <caption>{today}</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Visit</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {TIMES.map((time) => {
            const visit = visits.find((candidate) => candidate.start === time);
            const rows = visit ? visit.minutes / STEP : 1;
            const state = visit ? `visit visit--${visit.state.toLowerCase()}` : 'visit visit--free';
            return (
              <tr key={time}>
                <th scope="row">{clockTime(time)}</th>
                {!within(time) && (
                  <>
                    <td className={state} rowSpan={rows}>
                      {visit?.patient && <a href={`#/chart/${visit.patient.mrn}`}>{visit.patient.name}</a>}{' '}
                      {visit ? visit.reason : 'Open'}
                    </td>
                    <td className={state} rowSpan={rows}>
                      {visit?.state ?? ''}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
