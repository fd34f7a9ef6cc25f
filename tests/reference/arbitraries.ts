import * as fc from 'fast-check';
import type { Conditions, Playbook, Rule } from '../../lib/core/playbook/format/schema.ts';
import { FIELDS } from '../../lib/core/playbook/format/schema.ts';
import { type Message, PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../../lib/core/shared/message.ts';

/** Random playbooks and messages over few words, so that rules and messages meet often. */
const PIECES = [
  ...['refill', 'please refill my lisinopril', 'chest pain', 'my chest hurts', 'no', 'denies', 'but', 'and', 'not'],
  ...['my knee is swollen', 'book a visit', 'Friday', 'oxycodone', 'urgent', 'thank you', '.', ',', '\n', '\n\n', '?'],
  ...['inhale 2 puffs as needed for shortness of breath', 'If this is an emergency call 911.', '> chest pain\n'],
  ...[
    'On Nov 3, 2026, at 4:12 PM, Dr. Test wrote:\n',
    'i feel sad',
    'heart racing',
    'сhest pаin',
    'was ruled out',
    'а\u200bb',
    'my chesst hurts',
    'trouble breathng',
    'c h e s t p a i n',
    'chestpain',
    'chess pain',
    'had a stroke in 2019',
    'what are the signs of a stroke',
    'chest of drawers',
    'bleading',
  ],
];
export const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(' '));
const phrase = fc.constantFrom(
  'refill',
  'chest … hurt*',
  'oxycodon*',
  '(book|move) … visit',
  'urgent',
  '@drugs',
  'thank* you',
  'friday',
);
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength: 1, maxLength: 3 });
const HOURS = fc.constantFrom(1, 24, 72);
const CATEGORIES = ['refill', 'scheduling', 'lab'] as const;

/** Often a condition that holds for many messages, so that several rules compete for one; else one of each kind. */
const one: fc.Arbitrary<Conditions> = fc.oneof<fc.MaybeWeightedArbitrary<Conditions>[]>(
  { weight: 4, arbitrary: fc.record({ category: fc.constantFrom<string[]>(['refill'], [...CATEGORIES]) }) },
  { weight: 2, arbitrary: fc.constant<Conditions>({ field: { present: ['text'] } }) },
  { weight: 3, arbitrary: fc.record({ says: some(phrase) }) },
  fc.record({ from: some(fc.constantFrom(...SENDER_ROLES)) }),
  fc.record({ priority: some(fc.constantFrom(...PRIORITIES)) }),
  fc.record({ result: some(fc.constantFrom(...RESULT_KINDS)) }),
  fc.record({ saysAll: some(phrase) }),
  fc.record({ age: fc.record({ min: fc.constantFrom(0, 1), max: fc.constantFrom(2, 5) }, { requiredKeys: [] }) }),
  fc.record({ duplicate: fc.record({ hours: HOURS }) }),
  fc.record({ repeat: fc.record({ hours: HOURS }) }),
  fc.record({
    field: fc.record(
      { present: some(fc.constantFrom(...FIELDS)), absent: some(fc.constantFrom(...FIELDS)) },
      { requiredKeys: [] },
    ),
  }),
);
const conditions: fc.Arbitrary<Conditions> = fc.oneof(
  { weight: 3, arbitrary: one },
  fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })),
);

export const rule = (lanes: readonly Rule['lane'][] = ['not-physician', 'protocol', 'physician']): fc.Arbitrary<Rule> =>
  fc
    .record({
      base: fc.record(
        {
          when: conditions,
          unless: fc.oneof(conditions, fc.array(conditions, { minLength: 1, maxLength: 2 })),
          takes: fc.constant('symptoms' as const),
          clinical: fc.boolean(),
          due: fc.constantFrom('4h', '2d'),
        },
        { requiredKeys: ['when'] },
      ),
      status: fc.constantFrom('active' as const, 'active' as const, 'draft' as const, 'retired' as const),
      lane: fc.constantFrom(...lanes),
      role: fc.constantFrom('rn', 'desk', 'gone', 'night', 'nobody'),
    })
    .map(({ base, status, lane, role }): Rule => {
      const shared = { ...base, status, id: 'rule', title: 'A rule', because: 'Because.' };
      return lane === 'physician' ? { ...shared, lane } : { ...shared, lane, role };
    });

export const playbook: fc.Arbitrary<Playbook> = fc
  .record({
    rules: fc.array(rule(), { maxLength: 6 }),
    rnOpen: fc.constantFrom('Mon-Fri 8-17', 'Sat-Sun 0-24', 'Mon-Sun 0-24'),
  })
  .map(({ rules, rnOpen }) => ({
    format: 1,
    id: 'random',
    name: 'Random',
    version: 1,
    roles: [
      { id: 'rn', name: 'Nurse', scope: 'licensed', hours: rnOpen, backup: 'physician' },
      { id: 'desk', name: 'Desk', scope: 'administrative', backup: 'rn' },
      { id: 'nobody', name: 'Nobody', scope: 'licensed', contact: null, backup: 'desk' },
      { id: 'night', name: 'Night', scope: 'unlicensed', hours: 'Fri-Mon 20-24', backup: 'night' },
    ],
    categories: [
      { id: 'refill', name: 'Refill', labels: ['Rx Request'], holds: 'refills' },
      { id: 'scheduling', name: 'Scheduling', labels: ['Appointment Request', 'Shared'] },
      { id: 'lab', name: 'Lab', labels: ['Lab Result', 'shared'], holds: 'results' },
    ],
    phraseLists: { drugs: ['oxycodon*', 'lisinopril'] },
    rules: rules.map((one, at) => ({ ...one, id: `rule-${at}` })),
    protocols: [],
    redirects: [],
    safety: [{ id: 'own', level: 'urgent', says: ['book a visit friday'], because: 'Test.' }],
    scenarios: [],
    resources: [],
  }));

export const NOW = Date.UTC(2026, 10, 23, 15, 0);
const time = fc.option(fc.integer({ min: 0, max: 100 }).map((hours) => NOW - hours * 3_600_000));
const SAME = 'please refill my lisinopril';

export const message: fc.Arbitrary<Message> = fc.record({
  id: fc.constant('m'),
  category: fc.option(
    fc.constantFrom('Rx Request', 'APPOINTMENT request', 'Lab Result', 'Shared', 'scheduling', 'Other', ''),
  ),
  from: fc.constantFrom(...SENDER_ROLES),
  subject: fc.oneof(fc.constant(''), text),
  text: fc.oneof(fc.constant(SAME), fc.constant('no chest pain'), text),
  textState: fc.constantFrom('read', 'read', 'read', 'cut', 'absent'),
  priority: fc.option(fc.constantFrom(...PRIORITIES)),
  result: fc.option(fc.constantFrom(...RESULT_KINDS)),
  receivedAt: time,
  patientKey: fc.option(fc.constantFrom('a', 'b')),
});

export const inbox = fc
  .array(message, { minLength: 1, maxLength: 6 })
  .map((messages) => messages.map((one, at): Message => ({ ...one, id: `m${at}` })));

/** Monday 10:00, Saturday night, and half past midnight, as offsets from NOW. */
export const offsetMinutes = fc.constantFrom(-300, -3_780, 570);
