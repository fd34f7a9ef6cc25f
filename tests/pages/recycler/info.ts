import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const recycler: PageInfo = {
  name: 'recycler',
  component: 'Fixed pool of 14 rows, plain DOM',
  messages: 1000,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
