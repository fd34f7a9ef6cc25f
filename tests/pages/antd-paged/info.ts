import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const antdPaged: PageInfo = {
  name: 'antd-paged',
  component: 'Ant Design 6 Table, paged, expandable rows',
  messages: 240,
  controls: allBut(),
  list: { in: 'page' },
  profile,
};
