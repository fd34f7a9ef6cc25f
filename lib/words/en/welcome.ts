type Verdict = 'right' | 'missed' | 'unread';

const VERDICT: Record<Verdict, string> = {
  right: 'Right',
  missed: 'Missed',
  unread: 'Not read',
};

const WHY: Record<Verdict, string> = {
  right: 'A booking. Nobody needs a physician for it.',
  missed: 'A person would have known better. That no flag is up never means that all is well: your eyes come first.',
  unread: 'The list shows half a sentence. Timeback does not guess: open it, then it is read.',
};

/** What the first run says, English. */
export const welcome = {
  title: () => 'Timeback',
  lead: () => 'It suggests whose work each inbox message is. It sends, moves and deletes nothing.',
  sample: () => 'This is what it does',
  sampleHelp: () => 'Three made-up messages, judged just now by the rules on this computer.',
  sampleFailed: () => 'The sample could not be read. Everything else works.',
  laneNotPhysician: (role: string) => `→ ${role}`,
  laneProtocol: (role: string) => `→ ${role}, by protocol`,
  lanePhysician: () => 'Physician',
  laneOpenFirst: () => 'Open first',
  flag: () => 'Read now',
  verdict: (id: Verdict) => VERDICT[id],
  why: (id: Verdict) => WHY[id],

  questions: () => 'Three questions',
  skippable: () => 'Each can be skipped, and changed later.',
  question: (at: number, of: number) => `${at} of ${of}`,
  skip: () => 'Skip',
  keep: () => 'Keep',
  kept: () => 'Kept.',

  role: () => 'How do you look at the inbox?',
  roleHelp: () => 'Suggestions are said from your side: “Yours” or “→ Front desk”.',
  ehr: () => 'Then open your EHR’s inbox and press the Timeback button: it asks you before it reads a site.',

  hours: () => 'When is clinic?',
  hoursHelp: () => 'At its end Timeback asks once, politely, whether you want to close the day. Such as Mon-Fri 8-17.',
  hoursLabel: () => 'Clinic hours',
  hoursWrong: () => 'This cannot be read. Write it as Mon-Thu 8-12; Mon-Thu 13-17; Fri 8-12:30, or none.',
  alone: () => 'Is this computer yours alone?',
  aloneYes: () => 'Yes: count my own EHR time here, for my eyes only',
  aloneNo: () => 'No: count nothing here, and ask nothing when clinic ends',
  aloneHelp: () =>
    'It notes in which 15 seconds a hand moved on an EHR page that you approved: no keys, no text. It is not a time sheet. Paid by the hour? Leave this unanswered: nothing is counted then.',

  playbook: () => 'Which playbook?',
  playbookHelp: (name: string) =>
    `“${name}” is a start. Its clinical protocols are drafts: shown grey, not followed until your clinic approves them.`,
  playbookMore: () => 'If your clinic has its own, your clinic lead has the file or the link.',
  playbookFollow: () => 'Follow my clinic’s playbook',

  managed: () => 'Your organization has set Timeback up on this computer. You are asked nothing.',
  end: () => 'That’s all',
  endHelp: () => 'Open your EHR’s inbox and press the Timeback button in the toolbar.',
  where: () => 'No button in the toolbar? Look behind the puzzle piece, and pin it.',
  pauses: () => 'Look at the pauses and settings',
  privacy: () =>
    'Kept on this computer: what you choose here, counts, and your own time if you say so. Never messages or names. Nothing is sent.',
};

export type WelcomeWords = typeof welcome;
