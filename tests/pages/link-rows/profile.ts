import { pageProfile } from '../profile.ts';

export const profile = pageProfile('link-rows', {
  list: {
    root: 'nav[aria-label="Messages"]',
    row: ':scope > a[href*="/message/"]',
    expect: { min: 0, max: 500 },
    id: { in: '', from: 'href', after: '/message/' },
  },
  fields: {
    category: { in: '[data-type]', from: 'data-type' },
    from: { in: 'small' },
    subject: { in: 'strong' },
    text: { in: 'p', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: 'b' },
  },
});
