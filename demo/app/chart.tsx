import type { ReactNode } from 'react';
import type { Chart } from '../model.ts';
import { useApi } from './call-api.ts';
import { dateAndTime } from './dates.ts';
import { Loading } from './loading.tsx';

export function ChartPage({ mrn }: { readonly mrn: string | null }): ReactNode {
  const loaded = useApi<Chart>(`charts/${encodeURIComponent(mrn ?? '')}`);
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  const { patient, problems, medications, allergies, messages } = loaded.value;
  return (
    <div className="chart">
      <h2>
        {patient.name} · MRN {patient.mrn}
      </h2>
      <p className="muted">
        {patient.age} · {patient.phone}
      </p>
      <Facts title="Problems" lines={problems} />
      <Facts title="Medications" lines={medications} />
      <Facts title="Allergies" lines={allergies} />
      <section>
        <h3>Messages</h3>
        <ul>
          {messages.map((message) => (
            <li key={message.id}>
              <a href={`#/inbox/${message.id}`}>
                {message.type}: {message.subject}
              </a>{' '}
              <span className="muted">{dateAndTime(message.receivedAt)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Facts({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
