import { pageProfile } from '../profile.ts';

export const profile = pageProfile('frameset', {
  frames: 'any',
  list: {
    root: '#messages > tbody',
    // The header row is of <td> like all others, and a row's own id is its position.
    row: ':scope > tr[id^="row"]',
    expect: { min: 0, max: 500 },
    id: { in: 'input[name="delete_id[]"]', from: 'value' },
  },
  fields: {
    from: { in: ':scope > td:nth-child(2) td' },
    patient: { in: ':scope > td:nth-child(3) a' },
    category: { in: ':scope > td:nth-child(4) td' },
    subject: { in: ':scope > td:nth-child(5) td' },
    date: { in: ':scope > td:nth-child(6) td' },
    priority: { in: ':scope > td:nth-child(7) td' },
  },
});
