/** What the playbook page says, English: frame, lists, fields and buttons. */
export const playbook = {
  title: () => 'Playbook',
  loading: () => 'Opening the playbook …',
  failed: () => 'The playbook could not be opened. Close this tab and open it again. Nothing was lost.',
  skip: () => 'Skip to the content',

  // places
  nav: () => 'Parts of the playbook',
  navGroup: (group: string) => ({ learn: 'Begin', write: 'Write', check: 'Check', share: 'Share' })[group] ?? group,
  place: (place: string) =>
    ({
      start: 'Getting started',
      rules: 'Rules',
      roles: 'Roles',
      categories: 'Message types',
      protocols: 'Protocols',
      redirects: 'Wordings',
      lists: 'Phrase lists',
      safety: 'Safety additions',
      resources: 'Resources and closing',
      scenarios: 'Scenarios',
      try: 'Try a message',
      changes: 'Review and put in force',
      versions: 'Versions and files',
      sheets: 'Sheets to print',
      practice: 'Practice',
    })[place] ?? place,

  // bar
  version: (version: number) => `version ${version}`,
  savedDraft: () => 'Draft saved on this computer',
  savingDraft: () => 'Saving the draft …',
  noChanges: () => 'No changes',
  notSaved: () => 'The draft could not be saved. Leave this tab open and save it as a file.',
  elsewhere: () => 'This draft was changed in another tab. What you see here is not saved any more.',
  elsewhereLoad: () => 'Show the other tab’s draft',
  elsewhereKeep: () => 'Keep mine instead',
  undo: () => 'Undo',
  redo: () => 'Redo',
  checking: () => 'Checking …',
  checkFailed: () => 'The check stopped. Reload this page; your draft is saved.',
  counts: (errors: number, warnings: number) =>
    errors === 0 ? `Nothing to mend · ${warnings} to look at` : `${errors} to mend · ${warnings} to look at`,
  scenarioCounts: (right: number, all: number) => `${right} of ${all} scenarios right`,

  // lists
  search: () => 'Search',
  add: (what: string) =>
    ({
      roles: 'Add a role',
      categories: 'Add a message type',
      rules: 'Add a rule',
      protocols: 'Add a protocol',
      redirects: 'Add a wording',
      safety: 'Add a safety phrase set',
      scenarios: 'Add a scenario',
      resources: 'Add a resource',
      lists: 'Add a phrase list',
    })[what] ?? what,
  newName: (what: string) =>
    ({
      roles: 'New role',
      categories: 'New message type',
      rules: 'New rule',
      protocols: 'New protocol',
      redirects: 'New wording',
      safety: 'New safety addition',
      scenarios: 'New scenario',
      resources: 'New resource',
      lists: 'new-list',
    })[what] ?? what,
  nothingFound: () => 'Nothing found.',
  empty: () => 'Nothing here yet.',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pagePrevious: () => 'Previous page',
  pageNext: () => 'Next page',
  removeNamed: (name: string) => `Remove ${name}`,
  usedBy: (count: number) => (count === 1 ? 'Used by 1 rule' : `Used by ${count} rules`),
  moveUp: () => 'Move up',
  moveDown: () => 'Move down',
  back: () => 'Back to the list',
  none: () => 'None',
  choose: () => 'Choose …',
  toMend: (count: number) => (count === 1 ? '1 to mend' : `${count} to mend`),
  toLookAt: (count: number) => (count === 1 ? '1 to look at' : `${count} to look at`),
  untitled: () => '(no title)',

  // roles
  introRoles: () =>
    'Who does the work in your clinic, and how to reach them. “Nobody here” is a good answer: that work then goes to the backup.',
  roleName: () => 'Name',
  roleScope: () => 'May do',
  scope: (scope: string) =>
    ({
      administrative: 'Desk work',
      unlicensed: 'Desk work and clinical support, no licence',
      licensed: 'Clinical work by protocol (licensed)',
      physician: 'Everything (physician, APP)',
    })[scope] ?? scope,
  roleContact: () => 'Pool, phone or person',
  roleContactHint: () => 'Such as “Pool: RN TRIAGE” or “ext. 204”',
  nobodyHere: () => 'Nobody has this role here',
  roleHours: () => 'Hours',
  roleHoursHint: () => 'Such as “Mon-Fri 8-17; Sat 9-12”, “always” or “none”',
  roleBackup: () => 'Backup when nobody is there',

  // categories
  introCategories: () =>
    'Your EHR’s own labels, sorted into message types. A label that is not here matches no rule that asks for a type.',
  categoryName: () => 'Name',
  categoryLabels: () => 'Labels in your EHR',
  categoryHolds: () => 'These messages carry',
  holds: (holds: string) =>
    ({ '': 'Desk work only', results: 'Results', refills: 'Refill requests', symptoms: 'Symptoms' })[holds] ?? holds,

  // protocols
  introProtocols: () => 'The steps that a role follows, and when it hands the message up.',
  itemTitle: () => 'Title',
  protocolRole: () => 'Who follows it',
  protocolSteps: () => 'Steps',
  step: (number: number) => `Step ${number}`,
  addStep: () => 'Add a step',
  escalate: () => 'Hand up when',

  // redirects
  introRedirects: () =>
    'Standard wordings to hand a message on. [Brackets] are filled in before the text can be copied. They are never offered on a flagged message.',
  redirectTo: () => 'Who reads it',
  to: (to: string) => ({ patient: 'The patient', staff: 'Staff', sender: 'The sender' })[to] ?? to,
  redirectText: () => 'Text',
  redirectEs: () => 'Text in Spanish (optional)',
  grade: (grade: number) => `Reads at grade ${grade}. Aim for 8 or lower.`,
  placeholders: (list: string) => `To fill in when copying: ${list}`,
  noPlaceholders: () => 'Nothing to fill in.',

  // phrases
  introLists: () =>
    'Words and phrases that several rules listen for. A rule uses a list by its name with an @, such as @symptom.',
  introSafety: () =>
    'Words that must always raise a flag in your clinic, besides the built-in list. An addition can raise a flag; nothing can lower one.',
  listName: () => 'Name of the list (small letters, digits, hyphens)',
  listNameTaken: () => 'This name is used already, or has other characters than small letters, digits and hyphens.',
  phrases: () => 'Phrases',
  phraseHint: () =>
    'Enter adds it. word* = any ending · (a|b) = either · … = up to three words between · @list = a phrase list',
  chipAdd: () => 'Add',
  safetyLevel: () => 'Level',
  level: (level: string) => ({ emergency: 'Emergency: read now, phone', urgent: 'Urgent: today' })[level] ?? level,
  because: () => 'Why (shown on the card)',

  // resources, closing
  introResources: () => 'What a clinician under strain can call on. Shown in the closing ritual and on the sheets.',
  resourceContact: () => 'Contact',
  resourceUrl: () => 'Address (https://…)',
  closingTitle: () => 'Closing defaults',
  closingIntro: () => 'What the closing ritual starts with in your clinic. Each person’s own choices win.',
  closingLead: () => 'Offer the ritual this many minutes before the last session ends',
  closingLeadHint: (most: number) => `0 to ${most}. Left empty: at the end of the session.`,
  closingWeekly: () => 'Ask once a week how easily work could be left behind (private)',
  closingWeeklyChoice: (value: string) => ({ '': 'As the product does', yes: 'Yes', no: 'No' })[value] ?? value,
  closingKinds: () => 'Kinds of work that can be parked',
  closingPreview: () => 'What people see',
  closingPrompt: (ends: string, prompt: string) =>
    `When clinic ends at ${ends}, the one prompt comes from ${prompt} on.`,
  closingQuestion: (question: string) => `Once a week: ${question}`,
  closingNoQuestion: () => 'No weekly question.',
  closingOwn: () =>
    'So it is for whoever has chosen nothing. What a person chose in “Pauses and settings” stays as it is.',

  // document
  aboutTitle: () => 'About this playbook',
  documentName: () => 'Name of the playbook',
  documentChanges: () => 'What is new in this version',
  documentExpires: () => 'Good until (optional)',
};

export type PlaybookWords = typeof playbook;
