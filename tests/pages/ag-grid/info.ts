import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const agGrid: PageInfo = {
  name: 'ag-grid',
  component: 'AG Grid Community 36 (React)',
  messages: 5000,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
