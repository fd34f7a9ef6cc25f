import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../demo/messages.ts';
import { MESSAGE_TYPES, SOURCES, type MessageSeed } from '../../../demo/model.ts';
import { FAMILY_NAMES, GIVEN_NAMES, patient, signed, STAFF_AND_SYSTEMS } from '../../../demo/people.ts';
import EXPECTED from '../../fixtures/demo/messages.expected.json' with { type: 'json' };

const HOUR = 60;
const byId = new Map(MESSAGES.map((message) => [message.id, message]));
const expected = new Map(EXPECTED.map((line) => [line.id, line]));
const CHARTS = FAMILY_NAMES.map((family) => patient(family));

function firstHundred(message: MessageSeed): string {
  return Array.from(message.body).slice(0, 100).join('');
}

function isCut(message: MessageSeed): boolean {
  return Array.from(message.body).length > 100;
}

describe('the demo inbox', () => {
  it('has at least 64 messages, each with its own id and minute', () => {
    expect(MESSAGES.length).toBeGreaterThanOrEqual(64);
    expect(byId.size).toBe(MESSAGES.length);
    expect(new Set(MESSAGES.map((message) => message.minutesAgo)).size).toBe(MESSAGES.length);
  });

  it('has every type and every kind of sender', () => {
    expect([...new Set(MESSAGES.map((message) => message.type))].sort()).toEqual([...MESSAGE_TYPES].sort());
    expect([...new Set(MESSAGES.map((message) => message.source))].sort()).toEqual([...SOURCES].sort());
  });

  it('has results of every flag, and one without', () => {
    const flags = MESSAGES.filter((message) => message.type === 'Lab Result').map((message) => message.result);
    expect(new Set(flags)).toEqual(new Set(['Normal', 'Abnormal', 'Critical', 'Corrected', undefined]));
  });

  it('has messages that the list shows whole and messages that it cuts, of patients and of others', () => {
    for (const own of [true, false]) {
      const group = MESSAGES.filter((message) => (message.source === 'Patient') === own);
      expect(group.filter(isCut).length).toBeGreaterThan(5);
      expect(group.filter((message) => !isCut(message)).length).toBeGreaterThan(5);
    }
  });

  it('has exactly one message that arrives later', () => {
    expect(MESSAGES.filter((message) => message.minutesAgo === null)).toHaveLength(1);
  });

  it('repeats one system alert word for word, three times within a day', () => {
    const alerts = MESSAGES.filter((message) => message.type === 'System Alert' && message.patient);
    expect(alerts).toHaveLength(3);
    expect(new Set(alerts.map((alert) => `${alert.patient?.mrn} ${alert.subject} ${alert.body}`)).size).toBe(1);
    const minutes = alerts.map((alert) => alert.minutesAgo ?? 0);
    expect(Math.max(...minutes) - Math.min(...minutes)).toBeLessThan(24 * HOUR);
  });

  it.each([
    ['msg-1003', /pressure in my chest/],
    ['msg-1017', /stools are black/],
    ['msg-1020', /face is drooping/],
    ['msg-1022', /every hour/],
    ['msg-1038', /face droops/],
    ['msg-1041', /7 weeks old.*fever/],
    ['msg-1042', /kill myself/],
    ['msg-1046', /throat feels like it is closing/],
    ['msg-1047', /fever of 102.*rash/],
  ])('hides the danger of %s behind the cut', (id, words) => {
    const message = byId.get(id);
    if (!message) throw new Error(`no ${id}`);
    expect(message.body).toMatch(words);
    expect(`${message.subject} ${firstHundred(message)}`).not.toMatch(words);
  });

  it('follows up one patient within 72 hours with something worse', () => {
    const [second, first] = [byId.get('msg-1040'), byId.get('msg-1039')];
    expect(second?.patient).toEqual(first?.patient);
    expect((first?.minutesAgo ?? 0) - (second?.minutesAgo ?? 0)).toBeGreaterThan(0);
    expect((first?.minutesAgo ?? 0) - (second?.minutesAgo ?? 0)).toBeLessThan(72 * HOUR);
  });

  it('keeps the old emergency of a thread out of the new text', () => {
    const message = byId.get('msg-1012');
    expect(message?.thread).toMatch(/crushing chest pain/);
    expect(message?.body).not.toMatch(/pain/);
  });
});

describe('the people of the demo', () => {
  it('are called by an invented given name and a tree, T-2 record numbers, telephone numbers reserved for fiction', () => {
    expect(new Set(FAMILY_NAMES).size).toBe(FAMILY_NAMES.length);
    for (const chart of CHARTS) {
      const [family, given] = chart.name.split(', ');
      expect(FAMILY_NAMES).toContain(family);
      expect(GIVEN_NAMES).toContain(given);
      expect(chart.mrn).toMatch(/^T-2\d{5}$/);
      expect(chart.phone).toMatch(/^555-01\d\d$/);
    }
  });

  it('are the only ones in the inbox', () => {
    const signatures = new Set([...FAMILY_NAMES.map(signed), ...STAFF_AND_SYSTEMS]);
    for (const message of MESSAGES) {
      const sender = message.sender.replace(/ (\(proxy\)|\u2067.*\u2069)$/u, '');
      expect(signatures, message.id).toContain(sender);
      if (message.patient) expect(CHARTS, message.id).toContainEqual(message.patient);
      if (message.source === 'Patient') expect(sender, message.id).toBe(signedAs(message));
    }
  });

  it('have no telephone number outside the reserved block in any text', () => {
    for (const { body, thread = '' } of MESSAGES) {
      for (const [number] of `${body} ${thread}`.matchAll(/\b\d{3}-\d{4}\b/g)) expect(number).toMatch(/^555-01\d\d$/);
    }
  });
});

describe('what has to become of the demo messages', () => {
  it('is written for every message and for nothing else', () => {
    expect([...expected.keys()].sort()).toEqual([...byId.keys()].sort());
    expect(EXPECTED).toHaveLength(MESSAGES.length);
  });

  it('has a flag and every lane, opened and in the list', () => {
    expect(new Set(EXPECTED.map((line) => line.opened.lane))).toEqual(
      new Set(['not-physician', 'protocol', 'physician']),
    );
    expect(new Set(EXPECTED.map((line) => line.inList.lane))).toEqual(
      new Set(['not-physician', 'protocol', 'physician', 'open-first']),
    );
    expect(new Set(EXPECTED.map((line) => line.opened.flag))).toEqual(new Set(['emergency', 'urgent', null]));
  });

  it('says "open first" in the list exactly where a patient’s or proxy’s text is cut', () => {
    for (const message of MESSAGES) {
      const unread = isCut(message) && (message.source === 'Patient' || message.source === 'Proxy');
      expect(expected.get(message.id)?.inList.lane === 'open-first', message.id).toBe(unread);
    }
  });

  it('is the same opened as in the list where the list shows everything', () => {
    for (const message of MESSAGES.filter((candidate) => !isCut(candidate))) {
      const line = expected.get(message.id);
      expect(line?.inList, message.id).toEqual({ lane: line?.opened.lane, flag: line?.opened.flag });
    }
  });

  it('never routes a flagged message away, and reading more never lowers a flag', () => {
    for (const { id, opened, inList } of EXPECTED) {
      if (opened.flag !== null) expect(opened.lane, id).toBe('physician');
      if (inList.flag !== null) expect(opened.flag, id).toBe(inList.flag);
    }
  });

  it('names no rule where no rule decides: every lower lane has one', () => {
    for (const { id, opened } of EXPECTED) {
      if (opened.lane !== 'physician') expect(opened.ruleNumber, id).not.toBeNull();
    }
  });
});

function signedAs(message: MessageSeed): string {
  const family = FAMILY_NAMES.find((name) => message.patient?.name.startsWith(`${name}, `));
  if (!family) throw new Error(`nobody wrote ${message.id}`);
  return signed(family);
}
