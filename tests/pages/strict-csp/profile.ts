import { pageProfile } from '../profile.ts';

export const profile = pageProfile('strict-csp', {
  list: {
    root: '#worklist > tbody',
    row: ':scope > tr',
    expect: { min: 0, max: 500 },
    id: { in: 'input[name="item"]', from: 'value' },
  },
  fields: {
    category: { in: ':scope > td:nth-child(4)' },
    from: { in: ':scope > td:nth-child(2)' },
    subject: { in: ':scope > td:nth-child(5)' },
    date: { in: ':scope > td:nth-child(6)' },
    patient: { in: ':scope > td:nth-child(3)' },
    priority: { in: ':scope > td:nth-child(7)' },
  },
});
