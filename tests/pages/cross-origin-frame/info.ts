import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const crossOriginFrame: PageInfo = {
  name: 'cross-origin-frame',
  component: 'React table in a frame of another origin',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'frame', selector: 'iframe', origin: 'other' },
  profile,
};
