import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../lib/core/playbook/routing/decision.ts';
import { badgeOf } from '../../../lib/overlay/badge-model.ts';
import { cardContent } from '../../../lib/overlay/card-content.ts';
import type { Entry, GuidanceView } from '../../../lib/overlay/entry.ts';
import { createCloseCard } from '../../../lib/overlay/close-card.ts';
import { createStrip } from '../../../lib/overlay/strip.ts';
import { overlay } from '../../../lib/words/en/overlay.ts';
import { pseudo } from '../../../lib/words/pseudo.ts';
import { plainDecision, plainMessage } from '../../fixtures/decided.ts';

/** What the page and the playbook say is marked here too, so that whatever is left was written past the catalogue. */
const words = pseudo(overlay);
const given = (text: string): string => `⟦${text}⟧`;
const view = { viewer: 'physician', roleName: given, expired: false, shadow: false, acknowledged: false };

const decision: Decision = {
  ...plainDecision,
  id: 'm1',
  lane: 'protocol',
  role: 'rn',
  flag: 'emergency',
  dueHours: 72,
  protocol: 'p',
  redirect: 'd',
  reasons: [{ code: 'rule', params: {}, spans: [] }],
};
const entry: Entry = {
  reading: {
    id: 'm1',
    fingerprint: 'f',
    interlock: null,
    message: { ...plainMessage, id: 'm1', category: given('type'), subject: given('subject') },
  },
  decision,
  words: [[]],
  badge: badgeOf(decision, view, words)!,
  acknowledged: false,
};
const guidance: GuidanceView = {
  ruleTitle: given('rule'),
  because: given('because'),
  protocol: { title: given('protocol'), steps: [given('step')], escalate: given('escalate') },
  redirect: { title: given('wording'), to: 'patient', text: given('text'), es: given('texto') },
  role: { name: given('role'), contact: given('contact'), hours: given('hours') },
  evidence: [{ title: given('evidence'), url: 'https://example.org/' }],
};

/** Text nodes, and the attributes that are read aloud, without their marks. */
function unmarked(root: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  for (const named of [root, ...root.querySelectorAll('*')]) {
    texts.push(named.getAttribute('aria-label') ?? '', named.getAttribute('title') ?? '');
  }
  return texts.filter((text) => /\p{L}/u.test(text) && !/^[^\p{L}]*⟦[^]*⟧[^\p{L}]*$/u.test(text));
}

describe('every sentence of the overlay comes from the catalogue', () => {
  it.each([['loading'], ['failed'], [guidance]] as const)('card with guidance %#', (told) => {
    const on = { close: () => undefined, acknowledge: () => undefined };
    const footer = { name: 'P', version: 1, fingerprint: 'abc' };
    const card = document.createElement('div');
    card.append(...cardContent(entry, told, footer, words, () => given('reason'), on));
    expect(card.textContent).toContain('⟦');
    expect(unmarked(card)).toEqual([]);
  });

  it.each(['reading', 'not-read', 'stale', 'paused', 'elsewhere'] as const)('strip while %s', (state) => {
    const host = document.createElement('div');
    const surface = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(surface);
    document.body.append(host);
    const strip = createStrip(surface, words, () => undefined);
    const entries = Array.from({ length: 400 }, () => entry);
    strip.show({
      state,
      flags: 1,
      suggestions: 400,
      entries: () => entries,
      rows: 400,
      notInFull: 2,
      expired: true,
      shadow: true,
    });
    strip.focus();
    expect(unmarked(surface)).toEqual([]);
    host.remove();
  });

  it('the card of the day’s close, up and put away', () => {
    const surface = document.createElement('div');
    const card = createCloseCard(surface, words);
    const text = (): string => surface.querySelector('section:not([hidden]) [role=status]')?.textContent ?? '';
    expect(text()).toBe('');
    card.show(true);
    expect(text()).toBe(words.clinicOver());
    expect(unmarked(surface)).toEqual([]);
    surface.querySelector('button')?.click();
    expect(text()).toBe('');
  });

  it('sees a sentence that was written past it', () => {
    const planted = document.createElement('p');
    planted.textContent = 'Hello';
    expect(unmarked(planted)).toEqual(['Hello']);
  });
});
