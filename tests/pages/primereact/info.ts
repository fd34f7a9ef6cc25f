import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const primereact: PageInfo = {
  name: 'primereact',
  component: 'PrimeReact 10 DataTable, paged, row expansion',
  messages: 240,
  controls: allBut(),
  list: { in: 'page' },
  profile,
};
