import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const linkRows: PageInfo = {
  name: 'link-rows',
  component: 'React list whose rows are links',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
