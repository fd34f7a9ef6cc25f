import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const muiTable: PageInfo = {
  name: 'mui-table',
  component: 'MUI Table 7, paged, collapsible rows',
  messages: 240,
  controls: allBut(),
  list: { in: 'page' },
  profile,
};
