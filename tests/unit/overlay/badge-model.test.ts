import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../lib/core/playbook/routing/decision.ts';
import { badgeOf } from '../../../lib/overlay/badge-model.ts';
import { overlay as words } from '../../../lib/words/en/overlay.ts';
import { plainDecision } from '../../fixtures/decided.ts';

const NAMES: Record<string, string> = { physician: 'Physician', rn: 'Triage nurse', fd: 'Front desk' };
const view = {
  viewer: 'physician',
  roleName: (id: string) => NAMES[id] ?? id,
  expired: false,
  shadow: false,
  acknowledged: false,
};

const decision = (change: Partial<Decision>): Decision => ({ ...plainDecision, ...change });

describe('what a badge says', () => {
  it('hands on what is not the viewer’s', () => {
    const fd = decision({ lane: 'not-physician', role: 'fd' });
    expect(badgeOf(fd, view, words)).toEqual({ form: 'not-physician', text: '→ Front desk', small: false });
    expect(badgeOf(fd, { ...view, viewer: 'fd' }, words)?.text).toBe('Yours');
    expect(badgeOf(decision({}), { ...view, viewer: 'fd' }, words)?.text).toBe('→ Physician');
  });

  it('says when no rule matched, and never as a rule’s verdict', () => {
    expect(badgeOf(decision({ rule: null }), view, words)?.text).toBe('Yours · no rule');
    expect(badgeOf(decision({ rule: null, floor: 'clinical-content' }), view, words)?.text).toBe('Yours');
  });

  it('shows a flag before everything else, the same whoever looks, and small when it was seen', () => {
    for (const viewer of ['physician', 'fd']) {
      for (const lane of ['physician', 'open-first'] as const) {
        const flagged = decision({ lane, flag: 'emergency', role: lane === 'physician' ? 'physician' : null });
        expect(badgeOf(flagged, { ...view, viewer }, words)).toEqual({
          form: 'emergency',
          text: 'Read now: phone',
          small: false,
        });
      }
    }
    const seen = badgeOf(decision({ flag: 'urgent' }), { ...view, acknowledged: true }, words);
    expect(seen).toEqual({ form: 'urgent', text: 'Flag seen', small: true });
  });

  it('gives no lane to what was not read, and says what it looks like', () => {
    const unread = decision({ lane: 'open-first', role: null, rule: null, floor: 'unread' });
    expect(badgeOf(unread, view, words)).toMatchObject({ form: 'open-first', text: 'Open first' });
    const like = { ...unread, looksLike: { rule: 'r', lane: 'protocol', role: 'rn' } as const };
    expect(badgeOf(like, view, words)?.text).toBe('Open first · looks like → Triage nurse');
  });

  it('shows a draft grey, and every lane grey once the playbook is out of date, but never a flag', () => {
    const draft = decision({ rule: null, drafts: [{ rule: 'd', lane: 'protocol', role: 'rn' }] });
    expect(badgeOf(draft, view, words)).toMatchObject({ form: 'grey', text: 'Yours · could be Triage nurse' });
    const late = { ...view, expired: true };
    expect(badgeOf(decision({ lane: 'protocol', role: 'rn' }), late, words)?.form).toBe('grey');
    expect(badgeOf(decision({ flag: 'emergency' }), late, words)?.form).toBe('emergency');
  });

  it('shows no lane in shadow mode, and every flag', () => {
    const shadow = { ...view, shadow: true };
    expect(badgeOf(decision({ lane: 'protocol', role: 'rn' }), shadow, words)).toBeNull();
    expect(badgeOf(decision({ lane: 'open-first', role: null }), shadow, words)).toBeNull();
    expect(badgeOf(decision({ flag: 'urgent' }), shadow, words)?.text).toBe('Read now');
  });
});
