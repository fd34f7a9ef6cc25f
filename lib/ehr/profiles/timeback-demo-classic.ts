import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/** The demo EHR's table (`demo/classic/`): server-rendered in two iframes, full reloads, no subject or body in the list. */
export const timebackDemoClassic: EhrProfile = {
  id: 'timeback-demo-classic',
  ehr: 'Cedar Demo Clinic EHR, classic (synthetic)',
  seen: '2026-11',
  match: { path: '/classic/messages' },
  frames: 'any',
  list: {
    root: '#messages',
    row: 'tbody > tr',
    expect: { min: 0, max: 20 },
    id: { in: 'input[name="select"]', from: 'value' },
  },
  fields: {
    from: { in: '.source' },
    patient: { in: 'a[href*="noteid="]', none: '(' },
    category: { in: 'td:nth-child(4)' },
    date: { in: 'td:nth-child(5)' },
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
  open: {
    root: '#note',
    id: { in: 'input[name="noteid"]', from: 'value' },
    subject: { in: '.note-subject' },
    text: { in: '.note-text' },
    fields: {
      from: { in: '.source' },
      patient: { in: '.note-patient' },
      category: { in: '.note-type' },
      date: { in: '.note-date' },
      priority: { in: '.note-priority' },
      result: { in: '.note-result' },
    },
  },
  priorities: { high: 'high', stat: 'stat' },
  results: { normal: 'normal', abnormal: 'abnormal', critical: 'critical', corrected: 'corrected' },
  activities: [{ path: '/classic/messages', activity: 'inbox' }],
};
