import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../../lib/ehr/profile-schema.ts';
import { selectorsHold, selectorsOf } from '../../../../lib/ehr/selectors.ts';
import { messages } from '../../../pages/messages.ts';
import { INBOX, LAYOUTS } from './layouts.ts';
import { readList } from './read-list.ts';
import { show, taught, teach } from './teach.ts';

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'a list learnt by pointing: %s',
  (_name, layout) => {
    it('is read right: every row, every part', () => {
      const truth = show(layout, INBOX);
      const { profile, problems } = teach(layout);
      expect(problems).toEqual([]);
      expect(Object.keys(profile?.fields ?? {}).sort()).toEqual(Object.keys(layout.parts).sort());
      expect(profile && readList(profile, truth, layout)).toEqual({ problem: null, read: INBOX.length, wrong: [] });
    });

    it('gives the same profile whichever row is pointed at', () => {
      show(layout, INBOX);
      const first = JSON.stringify(teach(layout, 0).profile?.fields);
      for (const at of [3, 17, 39]) expect(JSON.stringify(teach(layout, at).profile?.fields)).toBe(first);
    });

    it('passes the schema that guards what comes from outside', () => {
      show(layout, INBOX);
      const profile = taught(layout);
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
      expect(selectorsHold(profile, document)).toBe(true);
    });

    it('holds no class that a build made up, and nothing of any message', () => {
      show(layout, INBOX);
      const profile = taught(layout);
      for (const { selector } of selectorsOf(profile)) expect(selector).not.toMatch(/css-|m_a1b2c3/u);
      const text = JSON.stringify(profile).toLowerCase();
      for (const { id, patient, subject, sender } of INBOX) {
        for (const secret of [id, patient, subject, sender.includes(' ') ? sender : subject])
          expect(text).not.toContain(secret.toLowerCase());
      }
    });

    it('still reads after a reload, on the next page, in another order, and with few rows', () => {
      show(layout, INBOX);
      const profile = taught(layout);
      const next = messages(90).slice(50);
      const sorted = [...INBOX].sort((a, b) => a.patient.localeCompare(b.patient));
      for (const list of [INBOX, next, sorted, [...INBOX].reverse(), next.slice(0, 3)]) {
        const truth = show(layout, list, '/ehr/inbox?page=2');
        expect(readList(profile, truth, layout)).toEqual({ problem: null, read: list.length, wrong: [] });
      }
    });
  },
);
