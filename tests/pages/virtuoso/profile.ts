import { pageProfile } from '../profile.ts';

export const profile = pageProfile('virtuoso', {
  list: {
    root: '[data-testid="virtuoso-item-list"]',
    row: ':scope > [data-index]',
    expect: { min: 0, max: 100 },
    id: { in: 'button[aria-controls]', from: 'aria-controls', after: 'message-body-' },
  },
  fields: {
    category: { in: '.type' },
    from: { in: '.kind' },
    subject: { in: '.subject' },
    text: { in: '.preview', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: '.patient' },
    priority: { in: '.priority' },
  },
});
