/** What the toolbar button says, English. */
export const toolbar = {
  name: () => 'Timeback',
  flags: (count: number) => `Timeback: ${count} to read now`,
  reading: (rows: number) => `Timeback: ${rows} messages on this page`,
  close: () => 'Timeback: clinic is over. Close the day?',
  parked: () => 'Timeback: something you parked is back',
  notRead: () => 'Timeback: this page is not read',
};
