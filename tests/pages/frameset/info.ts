import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const frameset: PageInfo = {
  name: 'frameset',
  component: 'Nested tables in a frameset, full of header rows',
  messages: 200,
  controls: allBut('page'),
  list: { in: 'frame', selector: 'frame[name="list"]', origin: 'same' },
  profile,
};
