import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const muiDataGrid: PageInfo = {
  name: 'mui-data-grid',
  component: 'MUI X Data Grid 8 (free tier: 100 rows a page), virtualised',
  messages: 5000,
  controls: allBut('expand'),
  list: { in: 'page' },
  profile,
};
