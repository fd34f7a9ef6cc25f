/** What the overlay says in the page, English. Short words: a tired reader sees them out of the corner of an eye. */
export const overlay = {
  // badges
  yours: () => 'Yours',
  handTo: (role: string) => `→ ${role}`,
  noRule: () => 'Yours · no rule',
  noRuleOther: (role: string) => `→ ${role} · no rule`,
  draft: (role: string) => `Yours · could be ${role}`,
  openFirst: () => 'Open first',
  looksLike: (role: string) => `Open first · looks like → ${role}`,
  readNowPhone: () => 'Read now: phone',
  readNow: () => 'Read now',
  acknowledged: () => 'Flag seen',

  // lanes and roles in sentences
  physician: () => 'Physician',
  team: () => 'the team',
  laneNotPhysician: () => 'Should not reach the physician',
  laneProtocol: () => 'Team, by protocol',
  lanePhysician: () => 'Needs physician judgement',
  laneOpenFirst: () => 'Open first: not read in full',

  // card
  cardAbout: (subject: string) => `Suggestion for: ${subject}`,
  noSubject: () => '(no subject)',
  close: () => 'Close',
  why: () => 'Why',
  words: (list: string) => `Words: ${list}`,
  safetyWhy: () => 'Heard by the safety list',
  safetyAsk: (level: string) =>
    level === 'emergency'
      ? 'May be an emergency. The first licensed person who sees this phones the patient now.'
      : 'Should be read now. The first licensed person who sees this phones the patient today.',
  acknowledge: () => 'I have seen this flag',
  unacknowledge: () => 'Show the flag in full again',
  whoActs: () => 'Who acts',
  contact: (contact: string) => `Reach them: ${contact}`,
  hours: (hours: string) => `There: ${hours}`,
  due: (hours: number) =>
    hours < 24 ? `Due within ${hours} h` : `Due within ${Math.round(hours / 24)} day${hours < 36 ? '' : 's'}`,
  protocol: (title: string) => `Protocol: ${title}`,
  escalate: (text: string) => `Hand up when: ${text}`,
  redirect: (title: string) => `Wording: ${title}`,
  redirectTo: (to: string) => ({ patient: 'to the patient', staff: 'to staff', sender: 'to the sender' })[to] ?? to,
  copy: () => 'Copy wording',
  copySpanish: () => 'Copy in Spanish',
  copied: () => 'Copied. Nothing was sent.',
  copyFailed: () => 'The browser did not allow copying. Select the text and copy it by hand.',
  placeholders: () => 'Fill in the [brackets] first, then copy.',
  fill: (name: string) => `Fill in: ${name}`,
  evidence: () => 'Evidence',
  playbook: (name: string, version: number, fingerprint: string) =>
    `${name}, version ${version} (${fingerprint}). A suggestion, not an order. Nothing is done in the EHR.`,
  wrongLane: () => 'Wrong lane? It should have been:',
  wrongLaneNoted: (role: string) => `Counted for the audit: should have been ${role}. Nothing was sent or moved.`,
  wrongLaneUndo: () => 'Take it back',
  wrongLaneBack: () => 'Taken back.',
  wrongLaneCovered: () =>
    'Not counted: something on this page lies over this card or changes how it looks, or it came up just now. Look at it for a second and try again.',
  wrongLaneFailed: () => 'This could not be counted. Close this and open it again.',
  loading: () => 'Looking it up …',
  guidanceFailed: () => 'The playbook did not answer. Close this and open it again.',

  // the day's prompt
  clinicOverName: () => 'Clinic close',
  clinicOver: () => 'Clinic is over. The Timeback button in the toolbar closes the day in 90 seconds.',
  clinicOverHide: () => 'Hide',

  // strip
  stripName: () => 'Timeback suggestions',
  stripFlags: (count: number) => `${count} to read now`,
  stripUnread: (notInFull: number, all: number) => `${notInFull} of ${all} not read in full`,
  stripAllRead: (all: number) => (all === 1 ? '1 message, read in full' : `${all} messages, all read in full`),
  stripOpened: () => 'The open message is read by itself: it does not say which line of the list it is.',
  stripNotRead: () => 'Not read: this page has changed',
  stripStale: () => 'Timeback was updated: refresh this tab',
  stripPaused: () => 'Paused: this page keeps removing suggestions. Flags are on the toolbar.',
  stripExpired: () => 'The playbook is out of date: lanes are grey, flags still work',
  stripShadow: () => 'Shadow mode: lanes are counted, not shown',
  showList: () => 'Show list',
  hideList: () => 'Hide list',
  showMore: (more: number) => `Show more (${more} left)`,
  listName: () => 'Suggestions for the messages on this page, flags first',
  listItem: (suggestion: string, subject: string, type: string) => `${suggestion}. ${type}: ${subject}`,
};

export type OverlayWords = typeof overlay;
