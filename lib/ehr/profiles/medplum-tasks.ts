import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/**
 * Medplum Provider, tasks: `TaskListItem` of its Provider app. The row is the link itself; its lines ("Due …", "For: …",
 * "Assigned to …") are told apart by their first words only. "Due" is no date of receipt. The opened task shows no id.
 */
export const medplumTasks: EhrProfile = {
  id: 'medplum-tasks',
  ehr: 'Medplum Provider',
  seen: '2026-11',
  match: { pathHas: '/Task', has: '#task-list-scrollarea' },
  frames: 'top',
  list: {
    root: '#task-list-scrollarea',
    row: 'a',
    expect: { min: 0, max: 200 },
    id: { in: '', from: 'href', after: '/Task/' },
  },
  fields: {
    subject: { in: '[class*="_content_"]' },
    patient: { in: '.mantine-Text-root', starts: 'For: ' },
  },
  senders: {},
  activities: [
    { pathHas: '/Task', activity: 'inbox' },
    { pathHas: '/Communication', activity: 'inbox' },
    { pathHas: '/Encounter', activity: 'notes' },
    { path: '/Calendar', activity: 'schedule' },
    { path: '/Patient', activity: 'chart' },
  ],
};
