import { allBut, type PageInfo } from '../../page-info.ts';
import { profile } from './profile.ts';

export const heldOut2: PageInfo = {
  name: 'held-out-2',
  component: 'Held out 2',
  messages: 240,
  controls: allBut('expand', 'scrollBar'),
  list: { in: 'page' },
  heldOut: true,
  profile,
};
