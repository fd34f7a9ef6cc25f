import { pageProfile } from '../profile.ts';

export const profile = pageProfile('infinite-scroll', {
  list: {
    root: '[role="feed"]',
    row: ':scope > article[aria-labelledby]',
    expect: { min: 0, max: 1000 },
    id: { in: '', from: 'aria-labelledby', after: 'subject-' },
  },
  fields: {
    category: { in: 'header > span:nth-of-type(2)' },
    from: { in: 'header > span:nth-of-type(1)' },
    subject: { in: 'h2' },
    text: { in: 'p', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: 'header > b' },
    priority: { in: 'header > em' },
  },
});
