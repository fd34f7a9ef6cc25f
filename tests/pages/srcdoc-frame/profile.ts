import { pageProfile } from '../profile.ts';

export const profile = pageProfile('srcdoc-frame', {
  // A srcdoc frame has no path: only what is in it tells it.
  match: { has: 'table#tray' },
  frames: 'any',
  list: {
    root: '#tray > tbody',
    row: ':scope > tr',
    expect: { min: 0, max: 500 },
    id: { in: 'a[href*="mid="]', from: 'href', after: 'mid=' },
  },
  fields: {
    category: { in: 'td:nth-child(4)' },
    from: { in: 'td:nth-child(2)' },
    subject: { in: 'a' },
    date: { in: 'td:nth-child(6)' },
    patient: { in: 'td:nth-child(3)' },
    priority: { in: 'td:nth-child(7)' },
  },
});
