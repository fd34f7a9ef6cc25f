import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const buttonRows: PageInfo = {
  name: 'button-rows',
  component: 'React list whose rows are buttons',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
