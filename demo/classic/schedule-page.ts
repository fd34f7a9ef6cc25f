import type { Visit } from '../model.ts';
import { html, type Html } from './html.ts';
import { page } from './page.ts';

/** "8:20 AM" from minutes after midnight. */
const clockTime = (minutes: number): string =>
  new Date(Date.UTC(2000, 0, 1, 0, minutes)).toLocaleTimeString('en-US', { timeStyle: 'short', timeZone: 'UTC' });

/** Today's visits: a table in the same frame that is no inbox. */
export function schedulePage(visits: readonly Visit[]): Html {
  const rows = visits.map(
    (visit) =>
      html`<tr>
        <td>${clockTime(visit.start)}</td>
        <td>${visit.patient?.name ?? '(none)'}</td>
        <td>${visit.reason}</td>
        <td>${visit.state}</td>
      </tr> `,
  );
  return page(
    'Schedule',
    html`<div class="scroll" tabindex="0" role="region" aria-label="Schedule">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Patient</th>
            <th scope="col">Reason</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`,
  );
}
