import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/** The demo EHR's grid (`demo/app/grid/`): 5,000 messages in a few dozen rows that are used again while it scrolls. */
export const timebackDemoGrid: EhrProfile = {
  id: 'timeback-demo-grid',
  ehr: 'Cedar Demo Clinic EHR, grid (synthetic)',
  seen: '2026-11',
  match: { path: '/grid/' },
  frames: 'top',
  list: {
    root: '.grid-body',
    row: ':scope > .grid-row',
    expect: { min: 0, max: 300 },
    id: { in: '', from: 'data-row-id' },
  },
  fields: {
    from: { in: '.cell-source' },
    category: { in: '.cell-type' },
    patient: { in: '.cell-patient' },
    subject: { in: '.cell-subject' },
    text: { in: '.cell-text', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    priority: { in: '.cell-priority' },
    result: { in: '.cell-result' },
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
    root: 'article.detail[data-message]',
    id: { in: '', from: 'data-message' },
    subject: { in: '.detail-subject' },
    text: { in: '.detail-text' },
  },
  activities: [{ path: '/grid/', activity: 'inbox' }],
};
