import { pageProfile } from '../profile.ts';

export const profile = pageProfile('button-rows', {
  list: {
    root: '[role="group"][aria-label="Inbox"]',
    row: ':scope > button',
    expect: { min: 0, max: 500 },
    id: { in: '', from: 'aria-controls', after: 'reading-pane-' },
  },
  fields: {
    category: { in: ':scope > span:nth-of-type(3)' },
    from: { in: ':scope > span:nth-of-type(1)' },
    subject: { in: ':scope > span:nth-of-type(4)' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: ':scope > span:nth-of-type(2)' },
    priority: { in: 'em' },
  },
});
