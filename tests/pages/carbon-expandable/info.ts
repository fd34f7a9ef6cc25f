import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const carbonExpandable: PageInfo = {
  name: 'carbon-expandable',
  component: 'Carbon DataTable, expandable child rows',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
