/** What the toolbar button says, English. */
export const toolbar = {
  name: () => 'Timeback',
  flags: (count: number) => `Timeback: ${count} to read now`,
  reading: (rows: number) => `Timeback: ${rows} messages on this page`,
  notRead: () => 'Timeback: this page is not read',
};
