import { pageProfile } from '../profile.ts';

export const profile = pageProfile('mui-table', {
  list: {
    root: 'table[aria-label="Messages"] > tbody',
    // After each message's row comes one that holds its details, empty while closed.
    row: ':scope > tr:has(> td input[type="checkbox"])',
    expect: { min: 0, max: 100 },
    id: { in: 'input[type="checkbox"]', from: 'value' },
  },
  fields: {
    from: { in: ':scope > td:nth-child(3)' },
    patient: { in: ':scope > td:nth-child(4)' },
    category: { in: ':scope > td:nth-child(5)' },
    subject: { in: ':scope > th' },
    date: { in: ':scope > td:nth-child(7)' },
    priority: { in: ':scope > td:nth-child(8)' },
  },
});
