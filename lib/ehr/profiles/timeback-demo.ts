import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/** The demo EHR of this repository (`demo/`): a single-page app with a two-line card list. */
export const timebackDemo: EhrProfile = {
  id: 'timeback-demo',
  ehr: 'Cedar Demo Clinic EHR (synthetic)',
  seen: '2026-11',
  match: { has: 'section.inbox > ul.inbox-list' },
  frames: 'top',
  list: {
    root: 'section.inbox > ul.inbox-list',
    row: ':scope > li.card',
    expect: { min: 0, max: 5_000 },
    id: { in: 'a[href*="#/inbox/"]', from: 'href', after: '#/inbox/' },
  },
  fields: {
    category: { in: '.card-type' },
    from: { in: '.card-source' },
    subject: { in: '.card-subject' },
    text: { in: '.card-snippet', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: '.card-patient' },
    priority: { in: '.card-priority' },
    result: { in: '.card-result' },
  },
  senders: {
    patient: 'patient',
    proxy: 'patient',
    pharmacy: 'pharmacy',
    laboratory: 'lab',
    payer: 'payer',
    staff: 'staff',
    clinician: 'clinician',
    system: 'system',
  },
  priorities: { high: 'high', stat: 'stat' },
  results: { normal: 'normal', abnormal: 'abnormal', critical: 'critical', corrected: 'corrected' },
  open: {
    root: 'article.message[data-message]',
    id: { in: '', from: 'data-message' },
    subject: { in: '.message-subject' },
    text: { in: '.message-body' },
  },
  activities: [
    { hash: '#/inbox', activity: 'inbox' },
    { hash: '#/notes', activity: 'notes' },
    { hash: '#/orders', activity: 'orders' },
    { hash: '#/results', activity: 'results' },
    { hash: '#/schedule', activity: 'schedule' },
    { hash: '#/chart', activity: 'chart' },
  ],
};
