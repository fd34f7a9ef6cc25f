import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const srcdocFrame: PageInfo = {
  name: 'srcdoc-frame',
  component: 'React table in a srcdoc frame',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'frame', selector: 'iframe', origin: 'srcdoc' },
  profile,
};
