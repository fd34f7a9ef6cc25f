/** What the popup says, English. */
export const popup = {
  title: () => 'Timeback',
  loading: () => 'Looking at this page …',
  failed: () => 'Timeback could not look at this page. Close this and open it again.',

  notAPage: () => 'This is not a page that Timeback can read.',
  notAPageHelp: () => 'Open your EHR’s inbox in this tab, then press the Timeback button again.',

  notApproved: (origin: string) => `Timeback does not read ${origin}.`,
  whatIsRead: () =>
    'If you say yes, Timeback reads the messages that are on the screen, to suggest whose they are. It never sends, moves or deletes anything.',
  whatIsKept: () =>
    'Kept on this computer: that you approved this site, and counts. Never names, messages or addresses of pages. Nothing is sent anywhere.',
  withFrames: (origins: string) => `This page also shows parts from ${origins}. They are read too.`,
  approve: () => 'Read the inbox on this site',

  read: (rows: number) => (rows === 1 ? '1 message on this page' : `${rows} messages on this page`),
  readInFull: (inFull: number, rows: number) => `${inFull} of ${rows} read in full`,
  profile: (name: string) => `Read as: ${name}`,
  flagsEmergency: (count: number) => `${count} may be an emergency: read now, phone`,
  flagsUrgent: (count: number) => `${count} to read today`,
  lanes: () => 'Suggestions',
  laneNotPhysician: () => 'Should not reach the physician',
  laneProtocol: () => 'Team, by protocol',
  lanePhysician: () => 'Needs physician judgement',
  laneOpenFirst: () => 'Open first: not read in full',

  notRead: () => 'Not read',
  whyNot: (code: string) =>
    ({
      'no-profile': 'Timeback does not know this page. If it is your inbox, open the message list.',
      'no-list': 'This EHR is known, but no message list is on the page. Open the inbox.',
      'too-few': 'The list has fewer rows than it should: this page has changed.',
      'too-many': 'The list has more rows than it should: this page has changed.',
      'no-ids': 'The messages cannot be told from each other: this page has changed.',
      changed: 'The list does not look as it did: this page has changed.',
      'double-ids': 'Two messages carry the same mark: this page has changed.',
    })[code] ?? 'This page has changed.',
  starting: () => 'Nothing read yet. If this page was open before, refresh it.',

  viewer: () => 'I look as',
  playbook: (name: string, version: number, fingerprint: string) => `${name}, version ${version} (${fingerprint})`,
  playbookPage: () => 'Playbook',
  pause: () => 'No suggestions for an hour',
  paused: (time: string) => `Paused until ${time}. No message is read, and no flag is raised.`,
  resume: () => 'Go on now',
  panel: () => 'Open the list beside the page',
  sharing: () => 'Playbook sharing',
  audit: () => 'Audit',
  hours: () => 'After-hours time',
  stop: () => 'Stop reading this site',
  stopped: () => 'Stopped. Nothing of this site is read.',
};

export type PopupWords = typeof popup;
