/** Pages that are no inbox, made with the component libraries that inboxes are made with. Path: /other-built/NAME/. */
export const BUILT_PAGES = [
  'calendar-antd',
  'labs-ag-grid',
  'patients-mui-data-grid',
  'medications-mui',
  'schedule-primereact',
  'news-mantine',
  'shop-antd',
] as const;
