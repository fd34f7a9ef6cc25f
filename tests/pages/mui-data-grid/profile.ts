import { pageProfile } from '../profile.ts';

export const profile = pageProfile('mui-data-grid', {
  list: {
    root: '.MuiDataGrid-virtualScrollerRenderZone',
    row: ':scope > [role="row"][data-id]',
    expect: { min: 0, max: 100 },
    id: { in: '', from: 'data-id' },
  },
  fields: {
    category: { in: '[data-field="type"]' },
    from: { in: '[data-field="kind"]' },
    subject: { in: '[data-field="subject"]' },
    date: { in: '[data-field="date"] time', from: 'datetime' },
    patient: { in: '[data-field="patient"]' },
    priority: { in: '[data-field="priority"]' },
  },
});
