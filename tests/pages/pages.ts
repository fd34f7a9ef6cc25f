import type { PageInfo } from './page-info.ts';
import { agGrid } from './ag-grid/info.ts';
import { antdPaged } from './antd-paged/info.ts';
import { antdVirtual } from './antd-virtual/info.ts';
import { buttonRows } from './button-rows/info.ts';
import { carbonExpandable } from './carbon-expandable/info.ts';
import { crossOriginFrame } from './cross-origin-frame/info.ts';
import { frameset } from './frameset/info.ts';
import { heldOut1 } from './held-out/held-out-1/info.ts';
import { heldOut2 } from './held-out/held-out-2/info.ts';
import { infiniteScroll } from './infinite-scroll/info.ts';
import { keylessPolling } from './keyless-polling/info.ts';
import { linkRows } from './link-rows/info.ts';
import { medplumMessages } from './medplum-messages/info.ts';
import { medplumTasks } from './medplum-tasks/info.ts';
import { muiDataGrid } from './mui-data-grid/info.ts';
import { muiTable } from './mui-table/info.ts';
import { primereact } from './primereact/info.ts';
import { recycler } from './recycler/info.ts';
import { rtl } from './rtl/info.ts';
import { shadowClosed } from './shadow-closed/info.ts';
import { shadowOpen } from './shadow-open/info.ts';
import { srcdocFrame } from './srcdoc-frame/info.ts';
import { strictCsp } from './strict-csp/info.ts';
import { tanstackVirtual } from './tanstack-virtual/info.ts';
import { virtuoso } from './virtuoso/info.ts';

/** Every page. A new one is a folder with info.ts, profile.ts and main.tsx, and a line here. */
export const PAGES: readonly PageInfo[] = [
  agGrid,
  muiTable,
  muiDataGrid,
  tanstackVirtual,
  antdPaged,
  antdVirtual,
  primereact,
  virtuoso,
  carbonExpandable,
  medplumMessages,
  medplumTasks,
  keylessPolling,
  recycler,
  frameset,
  srcdocFrame,
  crossOriginFrame,
  shadowOpen,
  shadowClosed,
  strictCsp,
  rtl,
  infiniteScroll,
  linkRows,
  buttonRows,
  heldOut1,
  heldOut2,
];
