import { pageProfile } from '../profile.ts';

export const profile = pageProfile('rtl', {
  list: {
    root: 'table.messages > tbody',
    row: ':scope > tr[data-message]',
    expect: { min: 0, max: 500 },
    id: { in: '', from: 'data-message' },
  },
  fields: {
    category: { in: ':scope > td:nth-child(3)' },
    from: { in: ':scope > td:nth-child(1)' },
    subject: { in: ':scope > td:nth-child(4)' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: ':scope > td:nth-child(2)' },
    priority: { in: ':scope > td:nth-child(6)', from: 'data-priority' },
  },
  senders: {
    مريض: 'patient',
    وكيل: 'patient',
    صيدلية: 'pharmacy',
    مختبر: 'lab',
    تأمين: 'payer',
    موظف: 'staff',
    طبيب: 'clinician',
    النظام: 'system',
  },
});
