import { pageProfile } from '../profile.ts';

export const profile = pageProfile('keyless-polling', {
  list: {
    root: '.inbox',
    row: ':scope > li',
    expect: { min: 0, max: 500 },
    id: { in: 'a[href*="/message/"]', from: 'href', after: '/message/' },
  },
  fields: {
    category: { in: '.type' },
    from: { in: '.source' },
    subject: { in: 'a' },
    text: { in: '.snippet', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: '.patient' },
    priority: { in: '.priority' },
  },
});
