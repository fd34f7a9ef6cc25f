import {
  AllCommunityModule,
  ModuleRegistry,
  themeQuartz,
  type ColDef,
  type GridApi,
  type ICellRendererParams,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { scrollBarOf } from '../host/scroll-bar.ts';
import { createShown } from '../host/shown.ts';
import { usDateTime } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { agGrid } from './info.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const ROW_HEIGHT = 42;
const inbox = createInbox(agGrid.messages);
const viewport = (): Element | null => document.querySelector('.ag-grid-viewport');
const header = (): Element | null => document.querySelector('.ag-header');
const shown = createShown({ row: '.ag-row', viewport, header });

function SubjectCell({ data }: ICellRendererParams<PageMessage>): ReactNode {
  return data && <span ref={shown.ref(data)}>{data.subject}</span>;
}

const COLUMNS: ColDef<PageMessage>[] = [
  { field: 'kind', headerName: 'Source', width: 110 },
  { field: 'sender', headerName: 'From', width: 170 },
  { field: 'patient', headerName: 'Patient', width: 160 },
  { field: 'type', headerName: 'Type', width: 160 },
  { field: 'subject', headerName: 'Subject', flex: 1, minWidth: 220, cellRenderer: SubjectCell },
  { field: 'date', headerName: 'Received', width: 190, valueFormatter: ({ data }) => (data ? usDateTime(data) : '') },
  { field: 'priority', headerName: 'Priority', width: 100 },
];

function heightOf(message: PageMessage | undefined): number {
  if (!message) return ROW_HEIGHT;
  const { epoch, expanded } = inbox.state();
  return ROW_HEIGHT + 16 * heightStep(message, epoch) + (expanded.has(message.id) ? 70 : 0);
}

/** The grid asks for heights once; it is told when they changed. */
function followHeights(api: GridApi<PageMessage>): void {
  let { epoch, expanded } = inbox.state();
  inbox.subscribe(() => {
    const now = inbox.state();
    if (now.epoch === epoch && now.expanded === expanded) return;
    ({ epoch, expanded } = now);
    api.resetRowHeights();
  });
}

function Grid(): ReactNode {
  const { rows } = useInbox(inbox);
  return (
    <AgGridReact<PageMessage>
      theme={themeQuartz}
      rowData={[...rows]}
      columnDefs={COLUMNS}
      getRowId={({ data }) => data.id}
      getRowHeight={({ data }) => heightOf(data)}
      animateRows
      onGridReady={(event) => {
        followHeights(event.api);
      }}
    />
  );
}

mount(
  <App title="In Basket" inbox={inbox}>
    <Grid />
  </App>,
);
installControl(inbox, shown, agGrid.controls, {
  scrollTo: scrollOf(viewport),
  // What people see beside the rows is an element of its own that is scrolled with them.
  scrollBar: () => scrollBarOf(document.querySelector('.ag-body-vertical-scroll-viewport')),
});
