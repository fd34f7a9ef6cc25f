import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const antdVirtual: PageInfo = {
  name: 'antd-virtual',
  component: 'Ant Design 6 Table, virtual',
  messages: 5000,
  controls: allBut('page'),
  list: { in: 'page' },
  profile,
};
