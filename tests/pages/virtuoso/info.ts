import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const virtuoso: PageInfo = {
  name: 'virtuoso',
  component: 'React Virtuoso 4, heights unknown',
  messages: 5000,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
