import { describe, expect, it } from 'vitest';
import { arrivals, indexOfId, messages, PRIORITY_LABELS, SENDER_KINDS } from '../../pages/messages.ts';

describe('invented messages', () => {
  it('are the same for the same place, however many there are', () => {
    expect(messages(5000).slice(0, 200)).toEqual(messages(200));
  });

  it('come newest first, each with an id that says its place', () => {
    const all = messages(5000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(5000);
    for (const [place, { index, id, date }] of all.entries()) {
      expect(index).toBe(place);
      expect(indexOfId(id)).toBe(place);
      const before = all[place - 1];
      if (before) expect(Date.parse(date)).toBeLessThan(Date.parse(before.date));
    }
    expect(indexOfId('row7')).toBeNull();
  });

  it('arrive newer than all before them, with places that nobody has', () => {
    const all = [...arrivals(200, 3), ...messages(200)];
    expect(all.slice(0, 3).map(({ index }) => index)).toEqual([202, 201, 200]);
    const dates = all.map(({ date }) => Date.parse(date));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    // The same ones as if they had come one by one.
    expect([...arrivals(201, 2), ...arrivals(200, 1)]).toEqual(arrivals(200, 3));
  });

  it('differ: all senders and priorities, few equal neighbours, texts of list length', () => {
    const all = messages(1000);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(SENDER_KINDS));
    expect(new Set(all.map(({ priority }) => priority))).toEqual(new Set(PRIORITY_LABELS));
    expect(new Set(all.map(({ subject, patient }) => subject + patient)).size).toBeGreaterThan(900);
    for (const { snippet, subject } of all) {
      expect(snippet.length).toBeGreaterThan(20);
      expect(snippet.length).toBeLessThanOrEqual(101);
      expect(`${subject}${snippet}`).not.toMatch(/[{}]/);
    }
  });

  it('are about nobody: patients have a tree for a family name and say "test" in the given one', () => {
    for (const { patient } of messages(500)) {
      expect(patient).toMatch(
        /^[A-Z][a-z]+, (Sample|Testa|Demo|Mock|Example|Trial|Fictia|Pretenda|Dummy|Placeholder)$/,
      );
    }
  });
});
