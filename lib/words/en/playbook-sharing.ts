import type { ActivationRefusal } from '../../core/playbook/authoring/activation-refusal.ts';
import { playbookErrorWords } from './problems.ts';

/** What the playbook page says about starting, changes, versions, sheets and practice, English. */
export const playbookSharing = {
  // start
  startTitle: () => 'Your clinic’s rules of the road',
  startIntro: () => 'Five minutes: say who is who, see what is active, try two messages, print the sheet to sign.',
  startRoles: () => '1. Who does this here?',
  startRolesHint: () =>
    'Write the pool, phone or person for each role. Tick “Nobody here” where your clinic has none: the work goes to the backup.',
  startRules: () => '2. What is active',
  startActive: (count: number) => `${count} rules are active: desk work, and what always needs the physician.`,
  startDrafts: (count: number) =>
    `${count} clinical rules are drafts. They show grey and are not followed until your medical director approves them.`,
  startScenarios: () => '3. Try two messages',
  startTry: () => 'Show the answer',
  startPrint: () => '4. Print the sheet to sign',
  startPrintHint: () => 'The medical director reads, ticks and signs it. Then approve those rules here, one by one.',
  startPrintButton: () => 'Open the approval sheet',
  startDone: () => 'Then look at your changes and put them in force.',
  backupIs: (role: string) => `Backup: ${role}`,

  // changes
  changesIntro: () => 'What changes for everyone who uses this playbook, before it is saved.',
  outdated: () =>
    'Another version came in force since this draft was begun. What that version changed shows below as if you took it back.',
  noDifferences: () => 'Your draft is the same as the playbook in force.',
  differencesTitle: () => 'What is different',
  messagesTitle: () => 'Messages that get another answer',
  noMessages: () => 'No scenario changes its lane, rule, role or flag.',
  columnMessage: () => 'Scenario',
  columnBefore: () => 'Until now',
  columnAfter: () => 'From then on',
  columnWanted: () => 'As expected?',
  yes: () => 'Yes',
  no: () => 'No',
  errorsTitle: () => 'To mend first',
  goThere: () => 'Go there',
  publishTitle: () => 'Put it in force',
  willBeVersion: (version: number) => `It becomes version ${version}.`,
  activate: () => 'Put in force on this computer',
  activated: (version: number) => `Version ${version} is in force on this computer. Open inboxes use it now.`,
  notYet: (count: number) => (count === 1 ? 'Mend 1 thing first.' : `Mend ${count} things first.`),
  stillChecking: () => 'Wait until the check has finished.',
  exportDraft: () => 'Save the draft as a file',
  discard: () => 'Throw the draft away',
  discardSure: () => 'Throw all changes away? The playbook in force stays as it is.',
  discardYes: () => 'Yes, throw them away',
  cancel: () => 'Cancel',

  // versions
  versionsIntro: () => 'Every playbook that was in force on this computer, the newest first.',
  inForce: () => 'In force now',
  source: (source: string) =>
    ({
      'built-in': 'Came with Timeback',
      here: 'Written here',
      file: 'From a file',
      link: 'From a link',
      policy: 'Set by your organisation',
    })[source] ?? source,
  fingerprint: (hash: string) => `Fingerprint ${hash}`,
  compare: (version: number) => `What differs from version ${version} to your draft`,
  startFrom: () => 'Take this one as the draft',
  taken: (version: number) => `Version ${version} is your draft now. Undo brings the other one back.`,
  saveFile: () => 'Save as a file',
  unreadableVersion: () => 'This version cannot be read any more. Its file can still be saved.',
  openTitle: () => 'Open a playbook file',
  openHint: () => 'From a colleague or another clinic. Nothing applies before you have seen it.',
  openButton: () => 'Choose a file',
  opened: (name: string, version: number) => `${name}, version ${version}`,
  openedSame: () => 'It is the same as the playbook in force.',
  openedSkipped: (count: number) =>
    count === 1
      ? '1 part of it is not understood and would be left out:'
      : `${count} parts of it are not understood and would be left out:`,
  openedActivate: () => 'Put in force as it is',
  openedDraft: () => 'Take it as the draft',
  notText: () => 'This file is not plain text in UTF-8, so it is not a playbook.',
  draftNote: () => 'Your draft stays: it is compared with the new one from now on.',

  // sheets
  sheetsIntro: () => 'For the wall and for the signature. They show the draft as you see it here.',
  sheet: (sheet: string) =>
    ({ owns: 'Who owns what', rules: 'Rules of the road', approval: 'Pending approval' })[sheet] ?? sheet,
  print: () => 'Print',
  sheetFoot: (name: string, version: number, date: string) => `${name} · version ${version} · printed ${date}`,
  ownsContact: (contact: string) => `Reach: ${contact}`,
  ownsHours: (hours: string) => `There: ${hours}`,
  ownsBackup: (backup: string) => `Backup: ${backup}`,
  ownsNobody: (backup: string) => `Nobody here: goes to ${backup}`,
  handUp: () => 'Hand up when',
  columnWork: () => 'Message',
  columnHow: () => 'How',
  roadIntro: () => 'Read the whole message first. Any danger sign: phone now, whatever the type says.',
  roadRules: () => 'The most cautious answer wins. When in doubt, it is the physician’s.',
  approvalIntro: () =>
    'These clinical rules are drafts. They are followed only once the medical director has approved them.',
  approvalLists: () => 'The phrase lists that these rules name',
  approvalNone: () => 'No rule waits for approval.',
  columnSteps: () => 'Steps',
  columnYes: () => 'Approve',
  columnChange: () => 'Change',
  signName: () => 'Name and credential',
  signDate: () => 'Date',
  signSign: () => 'Signature',

  // practice
  practiceIntro: () =>
    'A huddle exercise: read the message aloud, decide who owns it, then look. The score is on this screen only and kept nowhere.',
  practiceCount: () => 'Number of cases',
  practiceStart: () => 'Start',
  practiceCase: (at: number, all: number) => `Case ${at} of ${all}`,
  practiceScore: (right: number, answered: number) => `The team: ${right} of ${answered}`,
  practiceAsk: () => 'Who owns this?',
  practiceKeys: () => 'Keys: the letter answers · → next · ← back · Esc ends',
  practiceReadNow: () => 'Read now: phone',
  practiceOpenFirst: () => 'Open it first',
  practiceRight: () => 'Yes.',
  practiceOther: () => 'The playbook says otherwise.',
  practiceOwner: (owner: string) => `Owner: ${owner}`,
  practiceDiscuss: () => 'To discuss: who phones, by when, which system fix?',
  practiceNext: () => 'Next',
  practiceBack: () => 'Back',
  practiceEnd: () => 'End',
  practiceDone: (right: number, answered: number) => `Done: ${right} of ${answered}. Thank you for the time.`,
  practiceAgain: () => 'Once more',
  practiceFrom: (sender: string) => `From: ${sender}`,
  practiceType: (type: string) => `Type: ${type}`,
  practiceUnread: () => 'Only the first lines are shown. The rest was not read.',
  practiceNone: () => 'There is no scenario to practise with.',
};

export type PlaybookSharingWords = typeof playbookSharing;

/** Why a playbook was not put in force. */
export function refusalWords(why: ActivationRefusal): string {
  switch (why.code) {
    case 'unreadable':
      return playbookErrorWords(why.error);
    case 'has-errors':
      return `It was not put in force: ${why.count} thing${why.count === 1 ? ' has' : 's have'} to be mended first. Take it as the draft to see them.`;
    case 'version-not-risen':
      return `It was not put in force: its version ${why.version} is not higher than version ${why.last}, which is in force.`;
    case 'followed':
      return why.from === 'policy'
        ? 'It was not put in force: your organisation sets the playbook. Save it as a file and send it to them.'
        : 'It was not put in force: this computer follows a shared playbook. Save it as a file and publish it there.';
  }
}
