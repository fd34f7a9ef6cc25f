import { partName } from './part-name.ts';

/** What is said while somebody points at a message, English. */
export const teach = {
  title: () => 'Show Timeback your inbox',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  close: () => 'Close',
  move: () => 'Move this box to the other side',
  point: () => 'Click one message in your list. Any one will do.',
  pointKeys: () => 'With the keyboard: arrow keys go from message to message, Enter takes it, Escape closes.',
  noList: () => 'That is not part of a list. Click on a message, in the middle of your list of messages.',
  found: (rows: number) => `${rows} messages are marked on the page.`,
  another: () => 'That is not my list: click again',
  partsTitle: () => 'Is each part right?',
  partsHelp: () => 'If one is wrong or missing, press its button, then click the right words in the marked message.',
  pick: (part: string) => `Now click “${part}” in the marked message.`,
  pickKeys: () => 'Arrow keys go from part to part, Enter takes it, Escape goes back.',
  notInRow: () => 'That is outside the marked message. Click inside the thick frame.',
  change: () => 'Change',
  add: () => 'Show it',
  none: () => 'The list does not show it',
  removed: () => 'not shown in the list',
  empty: () => '(empty in this message)',
  previewTitle: () => 'How every message is read',
  previewCount: (read: number, not: number) =>
    not === 0 ? `All ${read} messages are read.` : `${read} messages are read, ${not} are not.`,
  previewNone: () => 'not read',
  more: (count: number) => `and ${count} more`,
  labels: (labels: string) =>
    `These labels are kept to find the list again: ${labels}. Go on only if none of them is a person’s name.`,
  fullText: () => 'The list shows the whole message, not only its beginning',
  fullTextHelp: () => 'If you are not sure, leave this off. Messages are then read in full when you open them.',
  ehr: () => 'What do you call this EHR?',
  save: () => 'Save for this site',
  saving: () => 'Saving …',
  saved: () => 'Saved.',
  savedReading: () => 'Suggestions appear on this page now.',
  savedApprove: () => 'One thing is left: press the Timeback button in the toolbar and choose “Always on this site”.',
  share: () => 'To give this to your whole clinic, open “Sites I have taught” from the Timeback button and export it.',
  failed: () => 'It was not saved. Close this box, press the Timeback button and try again.',
  kept: () =>
    'Kept on this computer: how the page is built, and the fixed beginning of its address. No message and no name.',
  part: partName,
  problem: (code: string, part: string) =>
    ({
      'no-id':
        'The messages in this list carry no mark of their own, so one cannot be told from another. Timeback does not read such a list: a suggestion could land on the wrong message.',
      'not-named': 'Nothing on this page names the list, so it would not be found again.',
      'several-per-row':
        'Each line holds several orders or messages. Their parts would be mixed up, so Timeback does not read them.',
      'not-in-other-rows': `${part}: the same place was not found in the other messages. Try clicking the words themselves.`,
      'not-a-date': `${part}: this is not a date or time in every message.`,
      'looks-like-another': `${part}: another column looks just the same and has no name. If they changed places, the wrong one would be read, so this part is left out.`,
      'no-parts': 'No part could be read. Show at least the subject or the type.',
    })[code] ?? 'This cannot be learned.',
  openOffer: () =>
    'One more thing, if you like: patients’ messages say “Open first” until Timeback can read them in full.',
  openStart: () => 'Show it an opened message',
  openAsk: () => 'Open one message in your EHR, as you always do. Then come back to this box.',
  openHelp: () =>
    'It may open beside the list, over it, in another part of the page, or in place of the list: then this box waits for you there. Nothing of the message is kept.',
  openReady: () => 'It is open: let me click its text',
  openClick: () => 'Click the text of the open message.',
  openKeys: () => 'Arrow keys go from part to part, Enter takes it, Escape goes back.',
  openReads: () => 'This is what is read when a message is opened',
  openSubject: () => 'Subject',
  openText: () => 'Text',
  openCheck: () => 'Is the whole message there, from its first word to its last?',
  openWider: () => 'Some of it is missing: take more',
  openAgain: () => 'Not right: click again',
  openSave: () => 'Yes, save it',
  openSkip: () => 'Leave it out',
  openSaved: () => 'Saved. Messages are read in full when you open them.',
  openSavedAlone: () =>
    'Saved. An open message is read in full, by itself. Its line in the list goes on saying “Open first”.',
  openUntied: (code: string) =>
    ({
      'no-id': 'The open message carries no mark that says which line of the list it is, and Timeback does not guess.',
      'address-only':
        'Only the address of the page says which message this is, and the list does not show how its text begins. That is not enough to be sure.',
      'no-list': 'The list is not on this page, so there is no line to tie the message to.',
    })[code] + ' It is read by itself: its flags are shown, and its line in the list stays as it is.',
  openProblem: (code: string) =>
    ({
      'list-gone':
        'Your list is no longer in view. Timeback can tie an opened message to its line only while both can be seen. If your EHR always shows them one after the other, leave this out.',
      'in-list': 'That is the list. Open a message, and click its text where it is shown in full.',
      elsewhere:
        'The message is shown in another part of the page than the list, where Timeback cannot tie the two together. Leave this out.',
      'not-the-message':
        'Nothing there is like any message in your list. Click the text of the message that you opened.',
      'no-id':
        'The open message carries no mark that says which line of the list it is. Timeback does not guess that, so it cannot be learned.',
      'two-alike': 'Two messages fit what is open. Leave only one open, or open another one and try again.',
      'address-only':
        'Only the address of the page says which message this is, and the list does not show how its text begins. That is not enough to be sure, so it cannot be learned.',
      'not-named':
        'Nothing on this page names that text, so it would not be found again. Try clicking all of the message.',
    })[code] ?? 'This cannot be learned.',
};

export type TeachWords = typeof teach;
