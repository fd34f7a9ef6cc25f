import { allBut, type PageInfo } from '../../page-info.ts';
import { profile } from './profile.ts';

export const heldOut1: PageInfo = {
  name: 'held-out-1',
  component: 'Held out 1',
  messages: 260,
  controls: allBut('page'),
  sorts: ['date'],
  list: { in: 'page' },
  heldOut: true,
  profile,
};
