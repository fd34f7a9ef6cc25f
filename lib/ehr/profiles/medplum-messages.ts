import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/**
 * Medplum Provider, messages: `ThreadInbox` of @medplum/react 5. A row shows a thread's topic or, where it has none, the
 * sender and the beginning of the last message in the same place; the two cannot be told apart, so the line is taken as
 * the subject and the text as not there. The open thread carries no id: while another loads, the address and the selected
 * row are ahead of the bubbles, so it is not read.
 */
export const medplumMessages: EhrProfile = {
  id: 'medplum-messages',
  ehr: 'Medplum Provider',
  seen: '2026-11',
  match: { pathHas: '/Communication', has: '.ListWithDetailPane_shell' },
  frames: 'top',
  list: {
    root: '.ListWithDetailPane_shell',
    row: '.ListWithDetailPane_list > *',
    expect: { min: 0, max: 200 },
    id: { in: 'a[href*="/Communication/"]', from: 'href', after: '/Communication/' },
  },
  fields: {
    subject: { in: '.ThreadListItem_content' },
    date: { in: '[data-size="xs"]' },
    patient: { in: '.mantine-Text-root[data-truncate]' },
  },
  senders: {},
  activities: [
    { pathHas: '/Communication', activity: 'inbox' },
    { pathHas: '/Task', activity: 'inbox' },
    { pathHas: '/Encounter', activity: 'notes' },
    { pathHas: '/ServiceRequest', activity: 'orders' },
    { pathHas: '/MedicationRequest', activity: 'orders' },
    { pathHas: '/DiagnosticReport', activity: 'results' },
    { path: '/Calendar', activity: 'schedule' },
    { path: '/Patient', activity: 'chart' },
  ],
};
