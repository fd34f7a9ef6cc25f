import {
  DataTable,
  Table,
  TableBody,
  TableCell,
  TableExpandHeader,
  TableExpandedRow,
  TableExpandRow,
  TableHead,
  TableHeader,
  TableRow,
} from '@carbon/react';
import '@carbon/styles/css/styles.min.css';
import { Fragment, type ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { carbonExpandable } from './info.ts';
import './style.css';

const HEADERS = [
  { key: 'kind', header: 'Source' },
  { key: 'patient', header: 'Patient' },
  { key: 'type', header: 'Type' },
  { key: 'subject', header: 'Subject' },
  { key: 'received', header: 'Received' },
  { key: 'priority', header: 'Priority' },
];

const inbox = createInbox(carbonExpandable.messages);
const scroller = (): Element | null => document.querySelector('.table-scroll');
const header = (): Element | null => document.querySelector('thead th');
const shown = createShown({ row: 'tr', viewport: scroller, header });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  const messages = new Map<string, PageMessage>(rows.map((message) => [message.id, message]));
  const tableRows = rows.map((message) => ({
    ...message,
    received: usDate(message),
    isExpanded: expanded.has(message.id),
  }));
  return (
    <div className="table-scroll">
      <DataTable rows={tableRows} headers={HEADERS}>
        {({ rows, headers, getTableProps }) => (
          <Table {...getTableProps()} aria-label="Messages">
            <TableHead>
              <TableRow>
                <TableExpandHeader aria-label="Details" />
                {headers.map(({ key, header }) => (
                  <TableHeader key={key}>{header}</TableHeader>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => {
                const message = messages.get(row.id);
                if (!message) return null;
                return (
                  <Fragment key={row.id}>
                    <TableExpandRow
                      aria-label="Details"
                      aria-controls={`expanded-${row.id}`}
                      isExpanded={expanded.has(row.id)}
                      onExpand={() => inbox.toggle(row.id)}
                      className={`lines-${heightStep(message, epoch)}`}
                    >
                      {row.cells.map(({ id, value }, place) => (
                        <TableCell key={id}>
                          {place === 0 ? <span ref={shown.ref(message)}>{value}</span> : value}
                        </TableCell>
                      ))}
                    </TableExpandRow>
                    <TableExpandedRow id={`expanded-${row.id}`} colSpan={headers.length + 1}>
                      <p>
                        From {message.sender}: {message.snippet}
                      </p>
                    </TableExpandedRow>
                  </Fragment>
                );
              })}
            </TableBody>
          </Table>
        )}
      </DataTable>
    </div>
  );
}

mount(
  <App title="Orders and messages" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, carbonExpandable.controls, { scrollTo: scrollOf(scroller) });
