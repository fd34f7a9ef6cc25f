import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const keylessPolling: PageInfo = {
  name: 'keyless-polling',
  component: 'React list without keys',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
