import { MESSAGES } from './messages.ts';
import type { MessageSeed } from './model.ts';
import { FAMILY_NAMES, patient, signed } from './people.ts';

const TOTAL = 5_000;
const SEED = 20_261_121;
/** Between two made messages lie 9 to 35 minutes: three months of a busy clinic. */
const LEAST_GAP = 9;
const GAP_RANGE = 27;

type Kind = Pick<MessageSeed, 'source' | 'type'> & {
  readonly sender?: string;
  readonly result?: NonNullable<MessageSeed['result']>;
  readonly subjects: readonly string[];
  readonly openings: readonly string[];
  readonly endings: readonly string[];
};

/** What the made messages are put together from. Nothing urgent is among it: what is, is written by hand in `messages/`. */
const KINDS: readonly Kind[] = [
  {
    source: 'Patient',
    type: 'Appointment Request',
    subjects: ['Moving my visit', 'New appointment', 'Cancel please'],
    openings: ['I cannot come on the day we agreed.', 'Is there something in the late afternoon?', 'My shift changed.'],
    endings: [
      'Any day next month is good.',
      'Mornings are best for me, before the bus leaves at ten past eleven.',
      'Thanks!',
    ],
  },
  {
    source: 'Patient',
    type: 'Rx Request',
    subjects: ['Refill', 'Refill please', 'Running low'],
    openings: ['Please renew my lisinopril.', 'I need the metformin again.', 'The atorvastatin is nearly gone.'],
    endings: [
      'Same dose, same pharmacy.',
      'I have about two weeks left and am away from the twentieth on, so sooner is better.',
    ],
  },
  {
    source: 'Pharmacy',
    type: 'Rx Request',
    sender: 'Samplemart Pharmacy #00',
    subjects: ['Renewal request', 'Renewal request, second notice'],
    openings: ['Electronic renewal request.', 'Renewal request for a maintenance drug.'],
    endings: [
      'Quantity: 90. Refills remaining: 0.',
      'Please approve, deny or call. Last filled 88 days before this request.',
    ],
  },
  {
    source: 'Laboratory',
    type: 'Lab Result',
    sender: 'Pretend Reference Lab',
    result: 'Normal',
    subjects: ['TSH', 'Lipid panel', 'Basic metabolic panel'],
    openings: ['All values within the reference range.', 'Final report.'],
    endings: [
      'No previous value on file.',
      'Compared with the previous report there is no change of note in any of the values.',
    ],
  },
  {
    source: 'Payer',
    type: 'Prior Auth',
    sender: 'Imaginary Health Plan',
    subjects: ['Form received', 'More information needed'],
    openings: ['The request has been received.', 'The request is incomplete.'],
    endings: [
      'Please allow five days.',
      'Please send the chart notes of the last two visits together with the form attached here.',
    ],
  },
  {
    source: 'System',
    type: 'System Alert',
    sender: 'Cedar Demo EHR',
    subjects: ['Chart updated', 'Order about to expire'],
    openings: ['A demographic field was changed at check-in.', 'A standing order expires in 30 days.'],
    endings: [
      'No action is needed.',
      'This notice is sent to everybody who has opened the chart within the last ninety days.',
    ],
  },
  {
    source: 'Staff',
    type: 'Staff FYI',
    sender: 'Demi Finch, MA',
    subjects: ['FYI', 'For the chart'],
    openings: ['The forms were faxed.', 'Records came from the other clinic.'],
    endings: [
      'Nothing to do.',
      'They are scanned under media, with the name of the clinic and the date of the last visit.',
    ],
  },
];

/** mulberry32, public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function made(count: number): MessageSeed[] {
  const random = seeded(SEED);
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let minutesAgo = 0;
  return Array.from({ length: count }, (_, index): MessageSeed => {
    const kind = pick(KINDS);
    const family = pick(FAMILY_NAMES);
    minutesAgo += LEAST_GAP + Math.floor(random() * GAP_RANGE);
    return {
      id: `grid-${String(index + 1).padStart(4, '0')}`,
      minutesAgo,
      sender: kind.sender ?? signed(family),
      source: kind.source,
      type: kind.type,
      ...(kind.result && { result: kind.result }),
      patient: patient(family),
      subject: pick(kind.subjects),
      body: `${pick(kind.openings)} ${pick(kind.endings)}`,
      ...(random() < 0.6 && { read: true as const }),
    };
  });
}

/** The grid's 5,000 messages, newest first: the In Basket and, around it, made ones that are the same on every day. */
export const MANY_MESSAGES: readonly MessageSeed[] = [...MESSAGES, ...made(TOTAL - MESSAGES.length)].sort(
  (a, b) => (a.minutesAgo ?? 0) - (b.minutesAgo ?? 0) || a.id.localeCompare(b.id),
);
