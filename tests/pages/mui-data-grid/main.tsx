import { DataGrid, type GridColDef, type GridRenderCellParams } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { scrollBarOf } from '../host/scroll-bar.ts';
import { createShown } from '../host/shown.ts';
import { usDateTime } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { muiDataGrid } from './info.ts';

/** The most that the free tier shows on a page. */
const PER_PAGE = 100;
const ROW_HEIGHT = 44;

const inbox = createInbox(muiDataGrid.messages);
const scroller = (): Element | null => document.querySelector('.MuiDataGrid-virtualScroller');
const header = (): Element | null => document.querySelector('.MuiDataGrid-columnHeaders');
const shown = createShown({ row: '.MuiDataGrid-row', viewport: scroller, header });

const COLUMNS: GridColDef<PageMessage>[] = [
  { field: 'kind', headerName: 'Source', width: 110 },
  { field: 'patient', headerName: 'Patient', width: 160 },
  { field: 'type', headerName: 'Type', width: 170 },
  {
    field: 'subject',
    headerName: 'Subject',
    flex: 1,
    renderCell: ({ row }: GridRenderCellParams<PageMessage>) => <span ref={shown.ref(row)}>{row.subject}</span>,
  },
  {
    field: 'date',
    headerName: 'Received',
    width: 190,
    renderCell: ({ row }: GridRenderCellParams<PageMessage>) => <time dateTime={row.date}>{usDateTime(row)}</time>,
  },
  { field: 'priority', headerName: 'Priority', width: 90 },
];

/** Sorted and filtered by the page, as by a server. */
function List(): ReactNode {
  const { rows, page, epoch } = useInbox(inbox);
  const last = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const current = Math.min(page, last);
  return (
    <DataGrid
      rows={rows.slice((current - 1) * PER_PAGE, current * PER_PAGE)}
      columns={COLUMNS}
      getRowHeight={({ model }) => ROW_HEIGHT + 14 * heightStep(model as PageMessage, epoch)}
      checkboxSelection
      disableRowSelectionOnClick
      disableColumnSorting
      paginationMode="server"
      rowCount={rows.length}
      pageSizeOptions={[PER_PAGE]}
      paginationModel={{ page: current - 1, pageSize: PER_PAGE }}
      onPaginationModelChange={(model) => inbox.page(model.page + 1)}
    />
  );
}

mount(
  <App title="Work queue" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, muiDataGrid.controls, {
  scrollTo: scrollOf(scroller),
  // What people see beside the rows is an element of its own that is scrolled with them.
  scrollBar: () => scrollBarOf(document.querySelector('.MuiDataGrid-scrollbar--vertical')),
});
