import { expect, it } from 'vitest';
import type { Decision } from '../../../../../lib/core/playbook/routing/decision.ts';
import { raise } from '../../../../../lib/core/playbook/routing/raise.ts';

const handed: Decision = {
  id: 'm',
  lane: 'not-physician',
  role: 'front-desk',
  rule: 'scheduling',
  flag: null,
  floor: null,
  looksLike: null,
  drafts: [],
  dueHours: 24,
  protocol: 'book',
  redirect: 'thanks',
  reasons: [
    { code: 'rule', params: { rule: 'scheduling' }, spans: [] },
    { code: 'lost', params: { rule: 'other' }, spans: [] },
  ],
};
const unread: Decision = {
  ...handed,
  lane: 'open-first',
  role: null,
  rule: null,
  floor: 'unread',
  looksLike: { rule: 'scheduling', lane: 'not-physician', role: 'front-desk' },
};

it('takes a flagged message from whoever had it, and says why first', () => {
  const { reasons, ...rest } = raise(handed, 'urgent');
  expect(rest).toMatchObject({
    lane: 'physician',
    role: 'physician',
    rule: null,
    flag: 'urgent',
    floor: 'flag',
    protocol: null,
    redirect: null,
  });
  // What was said of the lane it had is not said any more.
  expect(reasons.map(({ code }) => code)).toEqual(['flag-opened', 'lost', 'floor-flag']);
});

it('leaves a message that is not read in full one to open first', () => {
  expect(raise(unread, 'emergency')).toMatchObject({
    lane: 'open-first',
    floor: 'unread',
    flag: 'emergency',
    looksLike: null,
  });
});

it('never lowers a flag, and adds nothing to the same one', () => {
  const emergency: Decision = { ...handed, lane: 'physician', flag: 'emergency' };
  expect(raise(emergency, 'urgent')).toBe(emergency);
  expect(raise(emergency, 'emergency')).toBe(emergency);
  expect(raise({ ...emergency, flag: 'urgent' }, 'emergency').flag).toBe('emergency');
});
