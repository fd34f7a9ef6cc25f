import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const shadowClosed: PageInfo = {
  name: 'shadow-closed',
  component: 'Custom element with its list in a closed shadow root',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'shadow', host: 'clinic-inbox', mode: 'closed' },
  profile,
};
