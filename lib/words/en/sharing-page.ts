import type { Trust } from '../../core/playbook/trust/judge.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'built-in': 'It ships with Timeback.',
  file: 'It came from a file.',
  link: 'It comes from the address you follow.',
  policy: 'Your organization set it.',
};

/** What the sharing page says, English. */
export const sharingPage = {
  title: () => 'Playbook sharing',
  intro: () =>
    'One playbook for the whole clinic: bring it as a file, or follow an address. You see what changes before you use it.',
  loading: () => 'Looking …',
  failed: () => 'Timeback did not answer. Reload this page.',
  working: () => 'One moment …',

  inForce: () => 'In use now',
  version: (version: number, fingerprint: string) => `Version ${version} (${fingerprint})`,
  source: (source: string) => SOURCES[source] ?? '',
  until: (on: string) => `It counts until ${on}.`,
  noEnd: () => 'It has no end date.',
  signedBy: (fingerprint: string) => `Signed with the key ${fingerprint}`,
  notSigned: () => 'Not signed.',
  save: () => 'Save a copy',
  builtIn: () => 'Back to the built-in playbook',
  builtInAsk: () => 'Timeback stops following the address and uses the playbook that ships with it.',
  yes: () => 'Yes, go back',
  cancel: () => 'Cancel',

  policySet: (address: string | null) =>
    address === null
      ? 'Your organization sets the playbook on this computer.'
      : `Your organization sets the playbook on this computer. It comes from ${address}.`,
  policyUnknown: () =>
    'The browser has not said yet whether your organization sets the playbook. Until then nothing new is used. This takes some seconds.',

  tellAdmin: () => 'Please tell whoever manages this computer.',

  follow: () => 'Follow an address',
  followHelp: () =>
    'Your clinic lead gives you the address of the playbook file. Timeback asks it at most once an hour. It sends nothing about you or your patients.',
  address: () => 'Address',
  look: () => 'Look at it',
  following: (address: string) => `Following ${address}`,
  checked: (when: string) => `Last asked: ${when}.`,
  never: () => 'Not asked yet.',
  next: (when: string) => `Next: ${when}.`,
  fine: () => 'Everything is up to date.',
  stays: () => 'The playbook in use stays as it is.',
  check: () => 'Ask now',
  stop: () => 'Stop following',
  applyTitle: () => 'When a new version comes',
  ask: () => 'Show me first what changes',
  auto: () => 'Use it by itself, once its signature is checked',

  bring: () => 'Bring a file',
  drop: () => 'Drop the playbook (.json) and its signature (.json.sig) here, or choose them.',
  choose: () => 'Choose files',
  paste: () => 'Paste the text instead',
  pastePlaybook: () => 'Playbook',
  pasteSignature: () => 'Signature, if there is one',
  lookAtText: () => 'Look at this text',

  review: (name: string, version: number) => `${name}, version ${version}`,
  waiting: (version: number) => `Version ${version} is ready. See what changes before you use it.`,
  unchanged: () => 'This is the playbook in use already.',
  trust: (trust: Trust) =>
    ({
      'first-use': 'It is signed. You have not compared this key before.',
      'same-key': 'It is signed with the key that you compared before.',
      'key-changed': 'The clinic has a new key. The old key, which you compared before, vouches for it.',
      'by-policy': 'Your organization vouches for it.',
      unsigned:
        'It is not signed: anybody could have written it. Use it only if you got it from the person who wrote it.',
    })[trust],
  compare: () => 'Compare these digits aloud with the person who publishes the playbook, on the phone or face to face:',
  compared: () => 'The digits are the same.',
  accepted: () => 'I got this file from the person who wrote it.',
  authors: (text: string) => `What its authors say: ${text}`,
  changes: () => 'What changes',
  noChanges: () => 'Nothing in its rules changes.',
  needsLook: () => 'Please look at these first',
  rest: (count: number, more: boolean) => `${count}${more ? ' more' : ''} ${count === 1 ? 'change' : 'changes'}`,
  leftOut: (count: number) =>
    count === 1
      ? 'One part is left out by this version of Timeback:'
      : `${count} parts are left out by this version of Timeback:`,
  use: (version: number) => `Use version ${version}`,
  followIt: () => 'Follow this address',
  done: (name: string, version: number) => `${name}, version ${version}, is in use.`,
  notUsed: () => 'Not used',
};

export type SharingPageWords = typeof sharingPage;
