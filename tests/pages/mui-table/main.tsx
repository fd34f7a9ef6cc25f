import Checkbox from '@mui/material/Checkbox';
import Collapse from '@mui/material/Collapse';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TablePagination from '@mui/material/TablePagination';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { Fragment, type ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import type { SortKey } from '../page-info.ts';
import { muiTable } from './info.ts';

const PER_PAGE = 50;
const COLUMNS: readonly (readonly [label: string, key: SortKey | null])[] = [
  ['Source', null],
  ['Patient', 'patient'],
  ['Type', null],
  ['Subject', 'subject'],
  ['Received', 'date'],
  ['Priority', null],
];

const inbox = createInbox(muiTable.messages);
const scroller = (): Element | null => document.querySelector('.MuiTableContainer-root');
const header = (): Element | null => document.querySelector('thead th');
const shown = createShown({ row: 'tr', viewport: scroller, header });

function Rows({ message, open, step }: { message: PageMessage; open: boolean; step: number }): ReactNode {
  return (
    <>
      <TableRow ref={shown.ref(message)} hover sx={{ '& > *': { borderBottom: 'unset' }, height: 53 + 14 * step }}>
        <TableCell padding="checkbox">
          <Checkbox slotProps={{ input: { value: message.id, 'aria-label': `Select ${message.subject}` } as object }} />
        </TableCell>
        <TableCell padding="checkbox">
          <IconButton aria-label="Details" size="small" onClick={() => inbox.toggle(message.id)}>
            {open ? '▴' : '▾'}
          </IconButton>
        </TableCell>
        <TableCell>{message.kind}</TableCell>
        <TableCell>{message.patient}</TableCell>
        <TableCell>{message.type}</TableCell>
        <TableCell component="th" scope="row">
          {message.subject}
        </TableCell>
        <TableCell>{usDate(message)}</TableCell>
        <TableCell>{message.priority}</TableCell>
      </TableRow>
      <TableRow>
        <TableCell style={{ paddingBottom: 0, paddingTop: 0 }} colSpan={8}>
          <Collapse in={open} timeout="auto" unmountOnExit>
            <p>From {message.sender}</p>
            <p>{message.snippet}</p>
          </Collapse>
        </TableCell>
      </TableRow>
    </>
  );
}

function List(): ReactNode {
  const { rows, page, sort, epoch, expanded } = useInbox(inbox);
  const last = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const current = Math.min(page, last);
  return (
    <Paper sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <TableContainer sx={{ flex: 1 }}>
        <Table stickyHeader aria-label="Messages">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox" />
              <TableCell padding="checkbox" />
              {COLUMNS.map(([label, key]) => (
                <TableCell key={label}>
                  {key ? (
                    <TableSortLabel
                      active={sort.key === key}
                      direction={sort.direction}
                      onClick={() => inbox.sort(key, sort.direction === 'asc' ? 'desc' : 'asc')}
                    >
                      {label}
                    </TableSortLabel>
                  ) : (
                    label
                  )}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice((current - 1) * PER_PAGE, current * PER_PAGE).map((message) => (
              <Fragment key={message.id}>
                <Rows message={message} open={expanded.has(message.id)} step={heightStep(message, epoch)} />
              </Fragment>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <TablePagination
        component="div"
        count={rows.length}
        page={current - 1}
        rowsPerPage={PER_PAGE}
        rowsPerPageOptions={[PER_PAGE]}
        onPageChange={(_event, next) => inbox.page(next + 1)}
      />
    </Paper>
  );
}

mount(
  <App title="Clinical inbox" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, muiTable.controls, { scrollTo: scrollOf(scroller) });
