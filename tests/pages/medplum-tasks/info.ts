import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const medplumTasks: PageInfo = {
  name: 'medplum-tasks',
  component: 'Medplum React 5, ListWithDetailPane with rows as links',
  messages: 240,
  controls: allBut('expand'),
  list: { in: 'page' },
  profile,
};
