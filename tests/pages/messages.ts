/**
 * Invented inbox messages in any number, always the same ones for the same place in the sequence. Nobody who reads
 * "Placeholder Ginkgo, T-204434" can take that for somebody.
 */

export const SENDER_KINDS = [
  'Patient',
  'Proxy',
  'Pharmacy',
  'Laboratory',
  'Payer',
  'Staff',
  'Clinician',
  'System',
] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];

export const PRIORITY_LABELS = ['', 'High', 'Stat'] as const;
export type PriorityLabel = (typeof PRIORITY_LABELS)[number];

export interface PageMessage {
  /** Place in the sequence, from 0: what the colours encode. Kept when the list is sorted. */
  readonly index: number;
  /** "msg-100001" and up. */
  readonly id: string;
  readonly sender: string;
  readonly kind: SenderKind;
  /** The EHR's own label of the kind of message. */
  readonly type: string;
  readonly subject: string;
  /** The body as far as a list shows it: at most 100 characters, cut with "…". */
  readonly snippet: string;
  /** ISO, UTC. Later in the sequence is earlier in time, except for those that arrive later (`arrivals`). */
  readonly date: string;
  readonly priority: PriorityLabel;
  /** As charts list people: "Maple, Sample". */
  readonly patient: string;
}

const FIRST_ID = 100_001;
const NEWEST = Date.UTC(2026, 10, 20, 16, 30);
const SNIPPET_LENGTH = 100;

const GIVEN = ['Sample', 'Testa', 'Demo', 'Mock', 'Example', 'Trial', 'Fictia', 'Pretenda', 'Dummy', 'Placeholder'];
const FAMILY =
  'Maple Birch Juniper Oak Willow Cedar Aspen Hazel Alder Rowan Spruce Larch Elder Linden Poplar Sequoia Magnolia Fig Yew Walnut Acacia Almond Baobab Beech Boxwood Catalpa Cherry Chestnut Cypress Dogwood Ebony Elm Fir Ginkgo Hawthorn Hickory Holly'.split(
    ' ',
  );

const SENDERS: Readonly<Record<Exclude<SenderKind, 'Patient' | 'Proxy'>, readonly string[]>> = {
  Pharmacy: ['Samplemart Pharmacy #00', 'Mockwell Drugs'],
  Laboratory: ['Pretend Reference Lab', 'Makebelieve Imaging', 'Placeholder Pathology'],
  Payer: ['Imaginary Health Plan', 'Nonesuch Mutual'],
  Staff: ['Nurse Mockingbird, RN', 'Demi Finch, MA', 'Front Desk Wren'],
  Clinician: ['Testor Heron, MD', 'Exempla Osprey, NP'],
  System: ['Test Page EHR'],
};

interface Theme {
  readonly kind: SenderKind;
  readonly type: string;
  readonly subject: string;
  readonly body: string;
}

const DRUGS = [
  'lisinopril 10 mg',
  'metformin 500 mg',
  'atorvastatin 20 mg',
  'levothyroxine 50 mcg',
  'sertraline 50 mg',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const COMPLAINTS = [
  'a dry cough at night',
  'a sore knee after gardening',
  'an itchy rash on one arm',
  'a pressure in my chest when I climb stairs',
  'headaches in the afternoon',
  'a swollen ankle',
];

/** `{drug}`, `{day}`, `{complaint}` and `{n}` are filled per message, so that hardly any two rows say the same. */
const THEMES: readonly Theme[] = [
  {
    kind: 'Patient',
    type: 'Appointment Request',
    subject: 'Move my visit to {day}',
    body: 'Could somebody move my visit to {day}? Anything after {n} works for me, work has changed my shift again.',
  },
  {
    kind: 'Patient',
    type: 'Patient Advice',
    subject: 'Question about {complaint}',
    body: 'For {n} days I have had {complaint}. I feel all right otherwise. Should I come in or wait it out?',
  },
  {
    kind: 'Proxy',
    type: 'Forms',
    subject: 'Camp form, {n} pages',
    body: 'Please sign the camp form for my child, {n} pages, needed by {day}. I can pick it up at the desk.',
  },
  {
    kind: 'Pharmacy',
    type: 'Rx Request',
    subject: 'Renewal request: {drug}',
    body: 'Renewal requested for {drug}, quantity {n}, last filled on the usual schedule. Please approve or deny.',
  },
  {
    kind: 'Patient',
    type: 'Rx Request',
    subject: 'Refill of {drug}',
    body: 'May I have {drug} refilled at the same pharmacy? I have about {n} days left.',
  },
  {
    kind: 'Laboratory',
    type: 'Lab Result',
    subject: 'Result {n}-DEMO: basic panel',
    body: 'Final result of accession {n}-DEMO. All values of the basic panel lie within their reference ranges.',
  },
  {
    kind: 'Laboratory',
    type: 'Imaging Result',
    subject: 'Report {n}-MOCK: chest film',
    body: 'Final report {n}-MOCK. No acute finding. Comparison with the earlier film is described in the full text.',
  },
  {
    kind: 'Payer',
    type: 'Prior Auth',
    subject: 'Form needed for {drug}',
    body: 'Authorization {n}-TEST: please complete the form for {drug} and attach the latest note before {day}.',
  },
  {
    kind: 'Staff',
    type: 'Staff Message',
    subject: 'Room {n} on {day}',
    body: 'Room {n} is closed for painting on {day}. Patients will be roomed next door, nothing to do for you.',
  },
  {
    kind: 'Clinician',
    type: 'CC Chart',
    subject: 'Consult note, {n} pages',
    body: 'Copy of the consult note for your records, {n} pages. No change of {drug}. Follow-up with us as planned.',
  },
  {
    kind: 'System',
    type: 'System Alert',
    subject: 'Export {n} finished',
    body: 'The nightly export {n} finished on {day} without errors. This notice needs no answer.',
  },
];

/** A small integer hash: the same for the same input in every engine, well mixed in all 32 bits. */
export function mix(value: number): number {
  let hash = Math.imul(value ^ 0x9e37_79b9, 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function pick<T>(list: readonly T[], seed: number): T {
  const found = list[mix(seed) % list.length];
  if (found === undefined) throw new Error('an empty list has nothing to pick');
  return found;
}

/** Message `index` (a whole number from 0) of the sequence, received at `at` (milliseconds since the epoch). */
function messageAt(index: number, at: number): PageMessage {
  const seed = index * 16;
  const theme = pick(THEMES, seed);
  const patient = { given: pick(GIVEN, seed + 1), family: pick(FAMILY, seed + 2) };
  const words: Readonly<Record<string, string>> = {
    drug: pick(DRUGS, seed + 3),
    day: pick(DAYS, seed + 4),
    complaint: pick(COMPLAINTS, seed + 5),
    n: String(2 + (mix(seed + 6) % 97)),
  };
  const fill = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_all, word: string) => words[word] ?? '');
  const own = theme.kind === 'Patient' || theme.kind === 'Proxy' ? null : SENDERS[theme.kind];
  const body = fill(theme.body);
  const urgency = mix(seed + 7) % 20;
  return {
    index,
    id: `msg-${FIRST_ID + index}`,
    sender: own ? pick(own, seed + 8) : `${patient.given} ${patient.family}`,
    kind: theme.kind,
    type: theme.type,
    subject: fill(theme.subject),
    snippet: body.length > SNIPPET_LENGTH ? `${body.slice(0, SNIPPET_LENGTH)}…` : body,
    date: new Date(at).toISOString(),
    priority: urgency === 0 ? 'Stat' : urgency < 3 ? 'High' : '',
    patient: `${patient.family}, ${patient.given}`,
  };
}

/** The first `count` messages, newest first, some three minutes apart. */
export function messages(count: number): PageMessage[] {
  let at = NEWEST;
  return Array.from({ length: count }, (_, index) => {
    at -= (60 + (mix(index + 7_000_000) % 240)) * 1000;
    return messageAt(index, at);
  });
}

/**
 * `count` messages that arrive after `known` others exist, newest first, each newer than any before it.
 * Their indexes go on where the sequence stood, so the newest has the highest.
 */
export function arrivals(known: number, count: number): PageMessage[] {
  return Array.from({ length: count }, (_, place) =>
    messageAt(known + place, NEWEST + (known + place) * 1000),
  ).reverse();
}

/** The place in the sequence of a message with this id, or null for any other text. */
export function indexOfId(id: string): number | null {
  const match = /^msg-(\d{6,})$/.exec(id);
  return match ? Number(match[1]) - FIRST_ID : null;
}
