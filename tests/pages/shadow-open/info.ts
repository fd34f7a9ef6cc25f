import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const shadowOpen: PageInfo = {
  name: 'shadow-open',
  component: 'Custom element with its list in an open shadow root',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'shadow', host: 'clinic-inbox', mode: 'open' },
  profile,
};
