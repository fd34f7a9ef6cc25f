import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const rtl: PageInfo = {
  name: 'rtl',
  component: 'React table, right to left, Arabic labels',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
