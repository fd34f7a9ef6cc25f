import { pageProfile } from '../../profile.ts';

export const profile = pageProfile('held-out-2', {
  list: {
    root: '#ctl00_main_gvMessages > tbody',
    // The header is a row of the body; the pager, a table in a cell, is its last.
    row: ':scope > tr:has(> td > input[type="hidden"][name*="hfMessage"])',
    expect: { min: 0, max: 60 },
    id: { in: 'input[type="hidden"][name*="hfMessage"]', from: 'value' },
  },
  fields: {
    date: { in: ':scope > td:nth-child(2)' },
    from: { in: ':scope > td:nth-child(3) > span' },
    patient: { in: ':scope > td:nth-child(4)' },
    category: { in: ':scope > td:nth-child(5)' },
    subject: { in: ':scope > td:nth-child(6) > a' },
    priority: { in: ':scope > td:nth-child(1) > img', from: 'alt' },
  },
});
