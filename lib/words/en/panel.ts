/** What the side panel says, English. */
export const panel = {
  title: () => 'Suggestions on this page',
  loading: () => 'Looking at the page …',
  none: () => 'No inbox is read in this tab. Open your inbox, or press the Timeback button to see why.',
  flags: (count: number) => `${count} to read now`,
  count: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  noSubject: () => '(no subject)',
  list: () => 'Suggestions, flags first',
  privacy: () => 'This list is in memory only. It goes when you close it.',
};

export type PanelWords = typeof panel;
