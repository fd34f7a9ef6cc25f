import { pageProfile } from '../../profile.ts';

export const profile = pageProfile('held-out-1', {
  list: {
    root: '[role="treegrid"]',
    // Headings of days lie between the rows, and the same list is there once more for telephones.
    row: ':scope > [role="row"][aria-level="2"]',
    expect: { min: 0, max: 500 },
    id: { in: 'button[data-menu-for]', from: 'data-menu-for' },
  },
  fields: {
    category: { in: '[data-col="kind"]' },
    from: { in: '[data-col="origin"]' },
    subject: { in: '[data-col="what"]' },
    text: { in: '[data-col="words"]', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: '[data-col="about"]' },
    priority: { in: '[data-col="urgency"]' },
  },
});
