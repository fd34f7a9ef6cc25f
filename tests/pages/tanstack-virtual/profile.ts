import { pageProfile } from '../profile.ts';

export const profile = pageProfile('tanstack-virtual', {
  list: {
    root: '[role="list"]',
    row: ':scope > [role="listitem"]',
    expect: { min: 0, max: 100 },
    id: { in: 'input[type="checkbox"]', from: 'value' },
  },
  fields: {
    category: { in: '[data-part="type"]' },
    from: { in: '[data-part="kind"]' },
    subject: { in: '[data-part="subject"]' },
    text: { in: '[data-part="preview"]', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: '[data-part="patient"]' },
    priority: { in: '[data-part="priority"]' },
  },
});
