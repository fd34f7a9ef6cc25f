import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const infiniteScroll: PageInfo = {
  name: 'infinite-scroll',
  component: 'React list that loads more at its end',
  messages: 400,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
