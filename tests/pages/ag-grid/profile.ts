import { pageProfile } from '../profile.ts';

export const profile = pageProfile('ag-grid', {
  list: {
    root: '.ag-grid-scrolling-container',
    row: ':scope > .ag-row[row-id]',
    expect: { min: 0, max: 100 },
    id: { in: '', from: 'row-id' },
  },
  fields: {
    category: { in: '[col-id="type"]' },
    from: { in: '[col-id="kind"]' },
    subject: { in: '[col-id="subject"]' },
    date: { in: '[col-id="date"]' },
    patient: { in: '[col-id="patient"]' },
    priority: { in: '[col-id="priority"]' },
  },
});
