import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelope } from '../../../lib/protocol/envelope.ts';
import type { RequestType } from '../../../lib/protocol/messages.ts';
import { receive, type Handlers } from '../../../lib/protocol/receive.ts';
import { REQUESTS, type SenderClass } from '../../../lib/protocol/schemas.ts';

const TYPES = Object.keys(REQUESTS) as RequestType[];
const SENDERS: readonly SenderClass[] = ['content', 'page', 'unknown'];

const PAYLOADS: Record<RequestType, unknown> = {
  hello: {},
  opened: { profile: 'taught', id: '1', byAddress: false, subject: null, text: '' },
  'teach-open': { profile: {}, catching: false, opening: null },
  'flags-rose': { raised: [{ profile: 'demo', id: 'msg-1', level: 'urgent' }] },
  'teach-lesson': {},
  'teach-taken': { over: true },
  route: { messages: [], others: [] },
  guidance: { rule: 'a', role: null },
  report: {
    profile: null,
    notRead: 'no-profile',
    rows: 0,
    readInFull: 0,
    criticalResults: 0,
    opened: null,
    lanes: { 'not-physician': 0, protocol: 0, physician: 0, 'open-first': 0 },
    flags: { emergency: 0, urgent: 0 },
  },
  'count-here': {},
  mark: {
    slot: 119_666_666,
    offset: -300,
    zone: 'America/Chicago',
    jumped: false,
    parts: [{ profile: null, activity: 'inbox', marks: 3 }],
  },
  'page-status': { tabId: 1, origin: 'https://ehr.example' },
  'approve-origins': { origins: ['https://ehr.example'] },
  'revoke-origins': { origins: ['https://ehr.example'] },
  'set-viewer': { viewer: 'rn' },
  pause: { forMs: 3_600_000 },
  'sharing-status': {},
  'examine-file': { text: '{}', signature: null },
  'use-file': { text: '{}', signature: null, hash: 'a'.repeat(64), key: null },
  'examine-link': { address: 'https://clinic.example/cedar.json' },
  'follow-link': { address: 'https://clinic.example/cedar.json', hash: 'a'.repeat(64), key: 'k', apply: 'ask' },
  'check-link': {},
  'use-waiting': { hash: 'a'.repeat(64) },
  'change-link': { apply: 'auto' },
  'stop-following': {},
  'use-built-in': {},
  'export-playbook': {},
  'audit-seen': { cells: [], notRead: 0 },
  'wrong-lane': { lane: 'protocol', rule: 'refill', label: 'Refill', should: 'rn', back: false },
  'audit-facts': {},
  'set-shadow': { shadow: true },
  'playbook-in-force': {},
  'activate-playbook': { text: '{}', source: 'here' },
  'close-status': {},
  'nudge-answer': { answer: 'snooze-10' },
  'close-day': { plans: [{ kind: 'results', count: 2, when: 'midday', where: 'inbox', step: 'open-list' }] },
  'reopen-day': {},
  'parked-answer': { id: 1, answer: 'later' },
  'close-settings': { change: { leadMinutes: 10 }, pace: 'weekly' },
  'ease-answer': { value: 7 },
  sample: {},
  'teach-save': { profile: {} },
  'try-here': { tabId: 1, origin: 'https://ehr.example', profile: null },
  'keep-guess': { origin: 'https://ehr.example', profile: {} },
  'test-set-clock': { offsetMs: 1 },
  'test-set-pages': { profiles: [], badgeColours: { m1: 'red' } },
};

function recording(): { heard: string[]; handlers: Handlers<null> } {
  const heard: string[] = [];
  const handlers = Object.fromEntries(
    TYPES.map((type) => [type, async () => void heard.push(type)]),
  ) as unknown as Handlers<null>;
  return { heard, handlers };
}

const silent = (): void => undefined;

describe('the one door', () => {
  for (const type of TYPES) {
    it.each(SENDERS)(`${type} from %s: heard only from whom it may come`, async (from) => {
      const { heard, handlers } = recording();
      const reply = await receive({ v: 1, type, payload: PAYLOADS[type] }, from, null, handlers, silent);
      const allowed = REQUESTS[type]?.from === from;
      expect(reply.ok).toBe(allowed);
      expect(heard).toEqual(allowed ? [type] : []);
      if (!reply.ok) expect(reply.error).toBe('not-allowed');
    });
  }

  it('lets a content script ask for lanes, report counts, mark slots and say how its own site is read, and nothing else', () => {
    expect(TYPES.filter((type) => REQUESTS[type]?.from === 'content').sort()).toEqual([
      'audit-seen',
      'count-here',
      'flags-rose',
      'guidance',
      'hello',
      'mark',
      'opened',
      'report',
      'route',
      'teach-lesson',
      'teach-open',
      'teach-save',
      'teach-taken',
      'wrong-lane',
    ]);
  });

  it('refuses another protocol version', async () => {
    const { heard, handlers } = recording();
    const reply = await receive({ ...envelope('hello', {}), v: 2 }, 'content', null, handlers, silent);
    expect(reply).toEqual({ ok: false, error: 'unknown-version' });
    expect(heard).toEqual([]);
  });

  it.each([
    ['an extra key', 'hello', { extra: 1 }],
    ['a message without a state', 'route', { messages: [{ id: 'a' }], others: [] }],
    ['a negative count', 'report', { ...(PAYLOADS.report as object), rows: -1 }],
    ['an origin with a path', 'approve-origins', { origins: ['https://a.example/x'] }],
    ['an origin with a wildcard', 'approve-origins', { origins: ['https://*'] }],
    ['a scheme that is no page', 'approve-origins', { origins: ['file://x'] }],
    ['a look at an inbox with a name in it', 'audit-seen', { cells: [], notRead: 0, patient: 'x' }],
    ['a cell with a message time', 'audit-seen', { cells: [{ day: '2026-11-22T10:00' }], notRead: 0 }],
    ['a wrong lane with a subject', 'wrong-lane', { ...(PAYLOADS['wrong-lane'] as object), subject: 'x' }],
    ['no origins', 'approve-origins', { origins: [] }],
  ] as const)('refuses %s', async (_what, type, payload) => {
    const { heard, handlers } = recording();
    const reply = await receive({ v: 1, type, payload }, REQUESTS[type]?.from ?? 'unknown', null, handlers, silent);
    expect(reply).toEqual({ ok: false, error: 'bad-payload' });
    expect(heard).toEqual([]);
  });

  it('never throws and never calls a handler for made-up messages', async () => {
    const { heard, handlers } = recording();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({
            v: fc.constant(1),
            type: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
            payload: fc.anything(),
          }),
        ),
        fc.constantFrom(...SENDERS),
        async (raw, from) => {
          const reply = await receive(raw, from, null, handlers, silent);
          expect(reply.ok).toBe(false);
        },
      ),
    );
    expect(heard).toEqual([]);
  });

  it('answers "failed" when a handler throws, and reports the type only', async () => {
    const bugs: string[] = [];
    const handlers: Handlers<null> = {
      hello: async () => {
        throw new Error('planted');
      },
    };
    const reply = await receive(envelope('hello', {}), 'content', null, handlers, (type) => bugs.push(type));
    expect(reply).toEqual({ ok: false, error: 'failed' });
    expect(bugs).toEqual(['hello']);
  });
});
