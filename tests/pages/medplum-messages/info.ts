import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const medplumMessages: PageInfo = {
  name: 'medplum-messages',
  component: 'Medplum React 5, ThreadInbox with a mock server',
  messages: 240,
  // The list has one order choice and no search of its own; its rows neither open nor change their height.
  controls: allBut('filter', 'expand', 'rerender'),
  sorts: ['date'],
  list: { in: 'page' },
  profile,
};
