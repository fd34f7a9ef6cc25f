import { partName } from './part-name.ts';

/** What the page of taught sites says, English. */
export const learnWords = {
  title: () => 'Sites I have taught',
  intro: () =>
    'Each entry says how one site’s message list is read: where the list is and where its parts are. It holds no message and no name.',
  none: () => 'Nothing yet. Open your inbox, press the Timeback button, and choose “Teach me”.',
  import: () => 'Import a file',
  importHelp: () => 'A file that was exported here, by you or by a colleague.',
  importOrigin: () => 'For which site?',
  importOriginHelp: () => 'For example https://ehr.example. Leave it empty for every site that Timeback reads.',
  badOrigin: () => 'Write the site as https:// and its name, without anything after it.',
  imported: (count: number) => (count === 1 ? '1 entry was imported.' : `${count} entries were imported.`),
  importFailed: (line: string) => `Nothing was imported. ${line}`,
  notJson: () => 'The file is not what this page exports.',
  problem: (at: string, code: string) =>
    `“${at}”: ${
      {
        'wrong-shape': 'is not filled in as it should be',
        'unknown-key': 'is not known to this version',
        'too-long': 'is too long',
        'bad-selector': 'is not a selector that browsers understand',
        'nested-has': 'uses :has inside :has',
        'too-costly': 'would take too long to look for',
      }[code] ?? 'cannot be used'
    }.`,
  intoPlaybook: () => 'Put into the playbook',
  profileDrafted: (ehr: string) =>
    `“${ehr}” is in the draft of the playbook. Put the draft in force on the playbook page and share it: everybody who uses it then reads this site without teaching.`,
  profileInDraft: (ehr: string) => `“${ehr}” is in the draft of the playbook already, as it is here.`,
  exportOne: () => 'Export',
  exportAll: () => 'Export all, for the playbook',
  exportHelp: () =>
    'The file goes into the playbook’s “ehrProfiles”. Everybody who uses the playbook then reads this site.',
  site: (origin: string) => (origin === '' ? 'Every site that is read' : origin),
  guessed: () => 'Guessed by Timeback; nobody has checked it.',
  seen: (month: string) => `Taught ${month}`,
  edit: () => 'Edit',
  close: () => 'Close',
  remove: () => 'Delete',
  removeSure: () => 'Delete it now',
  removed: () => 'Deleted. That site is read with what else is known of it.',
  save: () => 'Save changes',
  saved: () => 'Saved. Open pages of the site are read anew.',
  name: () => 'Name of the EHR',
  parts: () => 'Parts of a message',
  partsHelp: () =>
    'Where each part is in a row of the list, as a selector. To show it again by pointing, use the Timeback button on the page.',
  part: partName,
  senders: () => 'Who writes',
  sendersHelp: () => 'The list’s own words for who wrote a message, and what they mean.',
  sendersNone: () =>
    'The list shows people, not kinds of senders. Every message is treated as if a patient may have written it.',
  addWord: () => 'Another word',
  wordLabel: () => 'Word in the list',
  meansLabel: (word: string) => `“${word}” means`,
  role: (role: string) =>
    ({
      patient: 'a patient or family',
      pharmacy: 'a pharmacy',
      lab: 'a laboratory or imaging',
      payer: 'an insurer',
      staff: 'the clinic’s staff',
      clinician: 'a clinician',
      system: 'the EHR itself',
      unknown: 'not known',
    })[role] ?? role,
  add: () => 'Add',
  labels: () => 'Types that the playbook does not know yet',
  labelsHelp: () =>
    'Choose which of the playbook’s message types each one is. It goes into the draft of the playbook; nothing changes until the draft is put in force.',
  categoryFor: (label: string) => `Message type of “${label}”`,
  chooseCategory: () => 'Choose a message type',
  draft: () => 'Add to the draft',
  draftLabel: (label: string) => `Add to the draft: “${label}”`,
  drafted: (category: string) => `In the draft: ${category}`,
  draftedNotice: (label: string, category: string) => `“${label}” is in the draft now, under ${category}.`,
  draftedHelp: () => 'Read it again and put it in force on the playbook page:',
  draftedLink: () => 'changes in the draft',
  draftElsewhere: () => 'The draft was changed in another tab a moment ago. Nothing was written. Try again.',
  draftNoChange: () =>
    'Nothing was changed: the draft knows this label by now, or that message type has too many labels.',
  labelsNone: () => 'The playbook knows every type of this list.',
  labelsUnknown: () => 'The list shows no type, or many different ones: there is nothing to match.',
  activities: () => 'What kind of work a page is',
  activitiesHelp: () => 'For your own time review. The first line that fits counts.',
  startsWith: () => 'Address begins with',
  activity: (activity: string) =>
    ({
      inbox: 'Inbox',
      notes: 'Notes',
      orders: 'Orders',
      results: 'Results',
      chart: 'Chart',
      schedule: 'Schedule',
      other: 'Something else',
    })[activity] ?? activity,
  kind: () => 'Kind of work',
  removeLine: (address: string) => `Remove ${address}`,
};

export type LearnWords = typeof learnWords;
