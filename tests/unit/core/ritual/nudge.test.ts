import { describe, expect, it } from 'vitest';
import {
  answer,
  canSnooze,
  HOLD_MS,
  look,
  NEW_NUDGE,
  setPace,
  type NudgeFacts,
  type NudgeMemory,
} from '../../../../lib/core/ritual/nudge.ts';

const MINUTE = 60_000;
/** 2027-05-03 is a Monday; times here are UTC. */
const at = (clock: string, date = '2027-05-03'): number => Date.parse(`${date}T${clock}:00Z`);
const clinic = (date = '2027-05-03') => [
  { start: at('08:00', date), end: at('12:00', date) },
  { start: at('13:00', date), end: at('17:00', date) },
];

function facts(clock: string, change: Partial<NudgeFacts> = {}, date = '2027-05-03'): NudgeFacts {
  return {
    now: at(clock, date),
    date,
    sessions: clinic(date),
    quiet: [],
    leadMinutes: 0,
    here: 'active',
    writing: false,
    closed: false,
    ...change,
  };
}

const after = (memory: NudgeMemory, ...looks: NudgeFacts[]): NudgeMemory =>
  looks.reduce((before, one) => look(before, one).memory, memory);

describe('the nudge', () => {
  it('waits for the last of two sessions, and comes at its end', () => {
    expect(look(NEW_NUDGE, facts('11:00'))).toMatchObject({ memory: { phase: 'waiting' }, wakeAt: at('17:00') });
    expect(after(NEW_NUDGE, facts('12:30')).phase).toBe('waiting');
    expect(after(NEW_NUDGE, facts('17:00')).phase).toBe('offered');
    expect(after(NEW_NUDGE, facts('16:50', { leadMinutes: 10 })).phase).toBe('offered');
  });

  it('says nothing on a day without a session, nor once the day is closed', () => {
    expect(after(NEW_NUDGE, facts('17:30', { sessions: [] })).phase).toBe('waiting');
    expect(after(NEW_NUDGE, facts('17:30', { closed: true })).phase).toBe('silent');
    // Reopening is allowed, without comment.
    expect(after(NEW_NUDGE, facts('17:30', { closed: true }), facts('17:31')).phase).toBe('silent');
  });

  it('waits while somebody writes, and lets go after twenty minutes of it', () => {
    let memory = NEW_NUDGE;
    for (let minute = 0; minute < 20; minute += 1) {
      memory = after(memory, { ...facts('17:00', { writing: true }), now: at('17:00') + minute * MINUTE });
      expect(memory.phase).toBe('waiting');
    }
    const pause = { ...facts('17:00'), now: at('17:00') + 19 * MINUTE };
    expect(after(memory, pause).phase).toBe('offered');
    const letGo = after(memory, { ...pause, now: at('17:20'), writing: true });
    expect(letGo).toMatchObject({ phase: 'silent', heldMs: HOLD_MS, offeredOn: [] });
    expect(after(letGo, facts('17:25')).phase).toBe('silent');
  });

  it('does not count absence as presence: it comes on return', () => {
    let memory = NEW_NUDGE;
    for (const clock of ['17:00', '17:20', '17:40', '18:10'])
      memory = after(memory, facts(clock, { here: 'idle', writing: true }));
    expect(memory).toMatchObject({ phase: 'waiting', heldMs: 0 });
    expect(after(memory, facts('18:20')).phase).toBe('offered');
    expect(after(memory, facts('18:20', { here: 'locked' })).phase).toBe('waiting');
  });

  it('sleeps across the close and comes once; a restart asks nothing again', () => {
    const offered = after(NEW_NUDGE, facts('16:00'), facts('19:30'));
    expect(offered.phase).toBe('offered');
    const restarted = structuredClone(offered);
    expect(look(restarted, facts('19:31'))).toEqual({ memory: offered, wakeAt: null });
  });

  it('is silent in quiet times, however they hang together', () => {
    const quiet = [
      { start: at('16:30'), end: at('17:30') },
      { start: at('17:30'), end: at('18:00') },
    ];
    expect(look(NEW_NUDGE, facts('17:10', { quiet }))).toMatchObject({
      memory: { phase: 'waiting' },
      wakeAt: at('18:00'),
    });
    expect(after(NEW_NUDGE, facts('17:10', { quiet }), facts('18:00', { quiet })).phase).toBe('offered');
  });

  it('can be snoozed once, then is silent till tomorrow', () => {
    const offered = after(NEW_NUDGE, facts('17:00'));
    expect(canSnooze(offered)).toBe(true);
    const snoozed = answer(offered, 'snooze-30', at('17:01'));
    expect(look(snoozed, facts('17:10'))).toMatchObject({ memory: { phase: 'snoozed' }, wakeAt: at('17:31') });
    const again = after(snoozed, facts('17:31'));
    expect(again.phase).toBe('offered');
    expect(canSnooze(again)).toBe(false);
    expect(answer(again, 'snooze-10', at('17:32'))).toEqual(again);
    const silent = answer(again, 'dismiss', at('17:32'));
    expect(after(silent, facts('18:00'), facts('23:00')).phase).toBe('silent');
    expect(after(silent, facts('17:00', {}, '2027-05-04')).phase).toBe('offered');
  });

  it('keeps a snooze short when the clock is set back', () => {
    const snoozed = answer(after(NEW_NUDGE, facts('20:30')), 'snooze-10', at('20:30'));
    expect(look(snoozed, facts('17:30')).wakeAt).toBe(at('18:00'));
    // Back into the clinic: it is not over yet.
    expect(look(snoozed, facts('13:30')).wakeAt).toBe(at('17:00'));
  });

  it('comes weekly after two dismissals in a row, and after two more is off', () => {
    let memory = NEW_NUDGE;
    const day = (date: string): boolean => {
      memory = after(memory, facts('17:00', {}, date));
      const came = memory.phase === 'offered';
      memory = answer(memory, 'dismiss', at('17:01', date));
      return came;
    };
    expect([day('2027-05-03'), memory.pace]).toEqual([true, 'daily']);
    expect([day('2027-05-04'), memory.pace]).toEqual([true, 'weekly']);
    expect([day('2027-05-05'), day('2027-05-10')]).toEqual([false, false]);
    expect([day('2027-05-11'), memory.pace]).toEqual([true, 'weekly']);
    expect([day('2027-05-18'), memory.pace]).toEqual([true, 'off']);
    expect(day('2027-06-18')).toBe(false);
    memory = setPace(memory, 'daily');
    expect(day('2027-06-21')).toBe(true);
  });

  it('takes a yes, and a closed day, as the end of a row of dismissals', () => {
    const once = answer(after(NEW_NUDGE, facts('17:00')), 'dismiss', at('17:01'));
    const yes = answer(after(once, facts('17:00', {}, '2027-05-04')), 'accept', at('17:01', '2027-05-04'));
    expect(yes).toMatchObject({ phase: 'silent', dismissed: 0, pace: 'daily' });
    expect(after(once, facts('16:00', { closed: true }, '2027-05-04')).dismissed).toBe(0);
  });

  it('takes a prompt that nobody saw as no answer', () => {
    const unseen = after(NEW_NUDGE, facts('17:00'), facts('09:00', {}, '2027-05-04'));
    expect(unseen).toMatchObject({ phase: 'waiting', dismissed: 0, pace: 'daily' });
  });

  it('follows a calendar edited in the afternoon, before and after it let go', () => {
    const waiting = after(NEW_NUDGE, facts('16:00'));
    const later = clinic().map(({ start, end }) => ({ start, end: end + 90 * MINUTE }));
    expect(look(waiting, facts('17:00', { sessions: later })).wakeAt).toBe(at('18:30'));
    const letGo: NudgeMemory = { ...waiting, phase: 'silent', due: at('17:00'), heldMs: HOLD_MS };
    expect(after(letGo, facts('18:30', { sessions: later })).phase).toBe('offered');
    const dismissed = answer(after(NEW_NUDGE, facts('17:00')), 'dismiss', at('17:01'));
    expect(after(dismissed, facts('18:30', { sessions: later })).phase).toBe('silent');
  });

  it('is not silenced for good by a clock that was wrong', () => {
    const wrong = after(NEW_NUDGE, facts('17:00', {}, '2031-01-06'));
    expect(after(wrong, facts('17:00')).phase).toBe('offered');
  });
});
