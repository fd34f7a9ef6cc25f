import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInboxSession } from '../../../lib/app/inbox-session.ts';
import type { Decision, FlagLevel } from '../../../lib/core/playbook/routing/decision.ts';
import type { Message } from '../../../lib/core/shared/message.ts';
import type { RowReading } from '../../../lib/core/shared/row-reading.ts';
import type { RouteReply } from '../../../lib/protocol/messages.ts';
import { packDecision } from '../../../lib/protocol/packed-decision.ts';
import { plainDecision, plainMessage } from '../../fixtures/decided.ts';

const messageOf = (id: string, text: string, textState: Message['textState'] = 'cut'): Message => ({
  ...plainMessage,
  id,
  text,
  textState,
});

const reading = (id: string, text: string): RowReading => ({
  id,
  fingerprint: text,
  message: messageOf(id, text),
  interlock: null,
});

/** Answers with the message's own text as its rule, so that a wrong pairing shows. */
const decide = (message: Message): Decision => ({
  ...plainDecision,
  id: message.id,
  rule: message.text,
  reasons: [{ code: 'rule', params: {}, spans: [{ field: 'text', start: 0, end: 2 }] }],
});

const replyTo = (messages: readonly Message[]): RouteReply => ({
  decisions: messages.map((message) => packDecision(decide(message))),
  viewer: 'rn',
  roles: [{ id: 'rn', name: 'Triage nurse' }],
  playbook: { name: 'P', version: 1, fingerprint: 'abc' },
  expired: false,
  shadow: false,
});

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the inbox session', () => {
  it('gives an answer for exactly the id and content it was asked for', async () => {
    const session = createInboxSession(
      { route: async (messages) => replyTo(messages) },
      () => undefined,
      () => undefined,
    );
    session.see([reading('a', 'one')]);
    await settled();
    expect(session.answerFor(reading('a', 'one'))?.decision.rule).toBe('one');
    expect(session.answerFor(reading('a', 'one'))?.words).toBeNull();
    expect(session.answerFor(reading('a', 'changed'))).toBeNull();
    expect(session.answerFor(reading('b', 'one'))).toBeNull();
    expect(session.view().roleName('rn')).toBe('Triage nurse');
    expect(session.view().roleName('ma')).toBe('ma');
  });

  it('asks once for what it knows, in batches, and again only for what is new', async () => {
    const asked: number[] = [];
    const session = createInboxSession(
      {
        route: async (messages) => {
          asked.push(messages.length);
          return replyTo(messages);
        },
      },
      () => undefined,
      () => undefined,
    );
    const many = Array.from({ length: 480 }, (_, index) => reading(`m${index}`, 'text'));
    session.see(many);
    await settled();
    expect(asked).toEqual([200, 200, 80]);
    session.see([...many, reading('new', 'text')]);
    await settled();
    expect(asked).toEqual([200, 200, 80, 1]);
  });

  it('sends, beside a batch, the further messages of its patients and no others', async () => {
    const sent: { messages: string[]; others: string[] }[] = [];
    const session = createInboxSession(
      {
        route: async (messages, others) => {
          sent.push({ messages: messages.map(({ id }) => id), others: others.map(({ id }) => id) });
          return replyTo(messages);
        },
      },
      () => undefined,
      () => undefined,
    );
    const of = (id: string, patientKey: string | null): RowReading => {
      const plain = reading(id, 'text');
      return { ...plain, message: { ...plain.message, patientKey } };
    };
    const first = [of('a1', 'p1'), of('b1', 'p2'), of('none', null)];
    session.see(first);
    await settled();
    session.see([...first, of('a2', 'p1'), of('other', null)]);
    await settled();
    expect(sent).toEqual([
      { messages: ['a1', 'b1', 'none'], others: [] },
      { messages: ['a2', 'other'], others: ['a1'] },
    ]);
  });

  it('keeps what was read in full while the row still says the same, and not longer', async () => {
    const session = createInboxSession(
      { route: async (messages) => replyTo(messages) },
      () => undefined,
      () => undefined,
    );
    session.see([reading('a', 'cut…')]);
    await settled();
    expect(session.answerFor(reading('a', 'cut…'))?.inFull).toBe(false);
    session.open(reading('a', 'cut…'), null, 'the whole text');
    await settled();
    expect(session.answerFor(reading('a', 'cut…'))).toMatchObject({
      inFull: true,
      decision: { rule: 'the whole text' },
    });
    expect(session.answerFor(reading('a', 'another'))).toBeNull();
  });

  it('keeps a flag that rose on opening, whatever the row says later and whichever playbook is in force', async () => {
    const flagging = (messages: readonly Message[]): RouteReply => ({
      ...replyTo(messages),
      decisions: messages.map((message) =>
        packDecision({ ...decide(message), flag: message.text.includes('whole') ? 'urgent' : null }),
      ),
    });
    const session = createInboxSession(
      { route: async (messages) => flagging(messages) },
      () => undefined,
      () => undefined,
    );
    session.see([reading('a', 'cut…'), reading('b', 'cut…')]);
    await settled();
    const flags = new Map<string, FlagLevel>();
    const open = (id: string, text: string): void =>
      session.open(reading(id, 'cut…'), null, text, (level) => session.flagged(new Map(flags.set(id, level))));
    open('a', 'the whole text');
    await settled();
    // The page says whose the next one is before it shows it, and is read again before there is an answer.
    open('b', 'the whole text');
    open('b', 'the whole text');
    await settled();
    open('b', 'another');
    await settled();
    expect([...flags]).toEqual([['a', 'urgent']]);
    session.forget();
    session.see([reading('a', 'changed'), reading('b', 'cut…')]);
    await settled();
    const answer = session.answerFor(reading('a', 'changed'));
    expect(answer).toMatchObject({ inFull: false, decision: { flag: 'urgent' } });
    expect(session.answerFor(reading('b', 'cut…'))?.decision.flag).toBeNull();
    session.flagged(new Map([...flags, ['b', 'emergency']]));
    expect(session.answerFor(reading('b', 'cut…'))?.decision.flag).toBe('emergency');
    expect(session.answerFor(reading('a', 'changed'))).toBe(answer);
  });

  it('forgets everything when the playbook changes, answers on their way included', async () => {
    let release: (() => void) | null = null;
    let version = 1;
    const session = createInboxSession(
      {
        route: async (messages) => {
          const answer = { ...replyTo(messages), playbook: { name: 'P', version, fingerprint: 'x' } };
          if (version === 1) await new Promise<void>((resolve) => (release = resolve));
          return answer;
        },
      },
      () => undefined,
      () => undefined,
    );
    session.see([reading('a', 'one')]);
    await settled();
    version = 2;
    session.forget();
    release!();
    await settled();
    expect(session.view().playbook?.version).toBe(2);
    expect(session.answerFor(reading('a', 'one'))).not.toBeNull();
  });

  it('says which messages were answered, and that it may be all of them when they are said otherwise', async () => {
    const heard: (string[] | null)[] = [];
    let viewer = 'rn';
    const session = createInboxSession(
      { route: async (messages) => ({ ...replyTo(messages), viewer }) },
      (about) => heard.push(about ? [...about] : null),
      () => undefined,
    );
    const [a, b, c] = [reading('a', 'one'), reading('b', 'one'), reading('c', 'one')];
    session.see([a]);
    await settled();
    session.see([a, b]);
    await settled();
    viewer = 'ma';
    session.see([a, b, c]);
    await settled();
    session.forget();
    await settled();
    expect(heard).toEqual([null, ['b'], null, null]);
  });

  it('keeps the explanation as text until it is asked for, and then gives the same one', async () => {
    const session = createInboxSession(
      { route: async (messages) => replyTo(messages) },
      () => undefined,
      () => undefined,
    );
    session.see([reading('a', 'one')]);
    await settled();
    const decision = session.answerFor(reading('a', 'one'))?.decision;
    expect(decision).toEqual(decide(reading('a', 'one').message));
    expect(decision?.reasons).toBe(decision?.reasons);
  });

  it('tells once when the extension is gone', async () => {
    let failures = 0;
    const session = createInboxSession(
      { route: () => Promise.reject(new Error('gone')) },
      () => undefined,
      () => (failures += 1),
    );
    session.see([reading('a', 'one')]);
    await settled();
    expect(failures).toBe(1);
  });

  it('never pairs an answer with other content, whatever the order of rows, changes and replies', async () => {
    const step = fc.record({
      rows: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x1', 'x2', 'x3')), { maxLength: 4 }),
      reply: fc.nat({ max: 3 }),
      forget: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const waiting: (() => void)[] = [];
        const session = createInboxSession(
          {
            route: async (messages) => {
              await new Promise<void>((resolve) => waiting.push(resolve));
              return replyTo(messages);
            },
          },
          () => undefined,
          () => undefined,
        );
        for (const { rows, reply, forget } of steps) {
          session.see(rows.map(([id, text]) => reading(id, text)));
          if (forget) session.forget();
          for (let index = 0; index < reply; index += 1) waiting.shift()?.();
          await settled();
          for (const id of ['a', 'b', 'c']) {
            for (const text of ['x1', 'x2', 'x3']) {
              const answer = session.answerFor(reading(id, text));
              if (answer) expect([answer.decision.id, answer.decision.rule]).toEqual([id, text]);
            }
          }
        }
      }),
    );
  });

  it('keeps the flag of a row, and why, when what is opened does not raise it', async () => {
    const route = async (messages: readonly Message[]): Promise<RouteReply> => ({
      ...replyTo(messages),
      decisions: messages.map((message) =>
        packDecision(
          message.textState === 'read'
            ? decide(message)
            : {
                ...decide(message),
                flag: 'urgent',
                reasons: [
                  {
                    code: 'flag',
                    params: { level: 'urgent', concept: 'fainting' },
                    spans: [{ field: 'text', start: 4, end: 9 }],
                  },
                ],
              },
        ),
      ),
    });
    const levels: FlagLevel[] = [];
    const session = createInboxSession(
      { route },
      () => undefined,
      () => undefined,
    );
    const row = reading('a', 'she faint …');
    session.see([row]);
    await settled();
    session.open(row, null, 'she faintly recalls the date of her visit', (level) => levels.push(level));
    await settled();
    const answer = session.answerFor(row);
    expect(answer?.decision.flag).toBe('urgent');
    expect(answer?.decision.reasons[0]?.code).toBe('flag');
    expect(answer?.words?.[0]).toEqual(['faint']);
    expect(answer?.inFull).toBe(true);
    expect(levels).toEqual(['urgent']);
  });
});
