import { pageProfile } from '../profile.ts';

export const profile = pageProfile('primereact', {
  list: {
    root: '.p-datatable-tbody',
    row: ':scope > tr:not(.p-datatable-row-expansion)',
    expect: { min: 0, max: 100 },
    id: { in: 'a[href*="/message/"]', from: 'href', after: '/message/' },
  },
  fields: {
    category: { in: ':scope > :nth-child(4)' },
    from: { in: ':scope > :nth-child(2)' },
    subject: { in: ':scope > :nth-child(5)' },
    date: { in: ':scope > :nth-child(6)' },
    patient: { in: ':scope > :nth-child(3)' },
    priority: { in: ':scope > :nth-child(7)' },
  },
});
