import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const tanstackVirtual: PageInfo = {
  name: 'tanstack-virtual',
  component: 'TanStack Virtual 3 (React), measured rows',
  messages: 5000,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
