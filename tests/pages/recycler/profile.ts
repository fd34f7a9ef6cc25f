import { pageProfile } from '../profile.ts';

export const profile = pageProfile('recycler', {
  list: {
    root: '.pool',
    row: ':scope > .item:not([hidden])',
    // The pool is fixed; fewer are in use where a filter leaves fewer messages.
    expect: { min: 0, max: 14 },
    id: { in: '', from: 'data-message-id' },
  },
  fields: {
    category: { in: '[data-field="type"]' },
    from: { in: '[data-field="kind"]' },
    subject: { in: '[data-field="subject"]' },
    date: { in: '[data-field="date"]' },
    patient: { in: '[data-field="patient"]' },
    priority: { in: '[data-field="priority"]' },
  },
});
