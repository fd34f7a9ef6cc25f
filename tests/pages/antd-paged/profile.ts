import { pageProfile } from '../profile.ts';

export const profile = pageProfile('antd-paged', {
  list: {
    root: '.ant-table-tbody',
    // Measuring rows and details are rows too; only a message's carries a key and this class.
    row: ':scope > tr.ant-table-row[data-row-key]',
    expect: { min: 0, max: 100 },
    id: { in: '', from: 'data-row-key' },
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
