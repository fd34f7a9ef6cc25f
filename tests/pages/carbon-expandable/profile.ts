import { pageProfile } from '../profile.ts';

export const profile = pageProfile('carbon-expandable', {
  list: {
    root: '.cds--data-table > tbody',
    // Each is followed by a child row with its details, also while that is closed.
    row: ':scope > tr[data-parent-row]',
    expect: { min: 0, max: 500 },
    id: { in: 'button[aria-controls]', from: 'aria-controls', after: 'expanded-' },
  },
  fields: {
    category: { in: ':scope > :nth-child(4)' },
    from: { in: ':scope > :nth-child(2)' },
    subject: { in: ':scope > :nth-child(5)' },
    date: { in: ':scope > :nth-child(6)' },
    patient: { in: ':scope > :nth-child(3)' },
    priority: { in: ':scope > :nth-child(7)' },
  },
});
