import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { primereact } from './info.ts';
import './style.css';

const PER_PAGE = 50;

const inbox = createInbox(primereact.messages);
const scroller = (): Element | null => document.querySelector('.p-datatable-wrapper');
const header = (): Element | null => document.querySelector('.p-datatable-thead');
const shown = createShown({ row: 'tr', viewport: scroller, header });

function subject(message: PageMessage): ReactNode {
  return (
    <a ref={shown.ref(message)} href={`#/message/${message.id}`}>
      {message.subject}
    </a>
  );
}

function details({ sender, snippet }: PageMessage): ReactNode {
  return (
    <div className="details">
      From {sender}: {snippet}
    </div>
  );
}

function List(): ReactNode {
  const { rows, page, epoch, expanded } = useInbox(inbox);
  const last = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  return (
    <DataTable<PageMessage[]>
      value={[...rows]}
      dataKey="id"
      scrollable
      scrollHeight="580px"
      paginator
      rows={PER_PAGE}
      first={(Math.min(page, last) - 1) * PER_PAGE}
      onPage={(event) => inbox.page((event.page ?? 0) + 1)}
      rowClassName={(message) => `lines-${heightStep(message, epoch)}`}
      expandedRows={Object.fromEntries([...expanded].map((id) => [id, true]))}
      onRowToggle={() => undefined}
      rowExpansionTemplate={details}
    >
      <Column expander style={{ width: '3rem' }} />
      <Column field="kind" header="Source" />
      <Column field="patient" header="Patient" />
      <Column field="type" header="Type" />
      <Column field="subject" header="Subject" body={subject} />
      <Column field="date" header="Received" body={usDate} />
      <Column field="priority" header="Priority" />
    </DataTable>
  );
}

mount(
  <App title="Inbox" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, primereact.controls, { scrollTo: scrollOf(scroller) });
