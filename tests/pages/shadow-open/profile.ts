import { pageProfile } from '../profile.ts';

export const profile = pageProfile('shadow-open', {
  hosts: ['clinic-inbox'],
  list: {
    root: '.messages',
    row: ':scope > .message[data-key]',
    expect: { min: 0, max: 500 },
    id: { in: '', from: 'data-key' },
  },
  fields: {
    category: { in: '[part="type"]' },
    from: { in: '[part="source"]' },
    subject: { in: '[part="subject"]' },
    text: { in: '[part="preview"]', cutBy: '…' },
    date: { in: '[part="date"]' },
    patient: { in: '[part="patient"]' },
    priority: { in: '[part="priority"]' },
  },
});
