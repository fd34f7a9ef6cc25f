/** What the popup says of detecting and teaching, English. */
export const popupLearn = {
  looking: () => 'Looking for your inbox …',
  found: (rows: number) => `This looks like your inbox: ${rows} messages.`,
  foundFrame: () => 'It is in a part (frame) of this page.',
  several: () => 'Each line seems to hold several orders. Timeback cannot read such a list yet.',
  unsure: () => 'Timeback is not sure where your inbox is. Point at one message, and it will know.',
  none: () => 'Timeback finds no list of messages here. Open your inbox first.',
  cannotGuess: () => 'It looks like your inbox, but how to read it must be shown once: point at one message.',
  tryHere: () => 'Try it here',
  tryHereHelp: () => 'For this tab only. Nothing is kept.',
  always: () => 'Always on this site',
  teach: () => 'Teach me: point at one message',
  teachAgain: () => 'Show me again: point at one message',
  trial: () => 'You are trying Timeback in this tab. It ends when you reload the page or close the tab.',
  inFrame: (name: string | null) =>
    name === null ? 'Read in a part (frame) of this page' : `Read in a part (frame) of this page: ${name}`,
  openedTied: () =>
    'A message is open in another part (frame) of this page. It is read in full, with its line in the list.',
  openedAlone: () => 'This message is open without its list, and is read by itself.',
  profiles: () => 'Sites I have taught',
};

export type PopupLearnWords = typeof popupLearn;
