import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Decision } from '../../../lib/core/playbook/routing/decision.ts';
import { createCard, type Card } from '../../../lib/overlay/card.ts';
import { element } from '../../../lib/overlay/element.ts';
import type { Entry, GuidanceView } from '../../../lib/overlay/entry.ts';
import { createStrip, type Strip } from '../../../lib/overlay/strip.ts';
import { overlay as words } from '../../../lib/words/en/overlay.ts';
import { plainDecision, plainMessage } from '../../fixtures/decided.ts';

const NOWHERE = new DOMRect(0, 0, 10, 10);
const GUIDANCE: GuidanceView = {
  ruleTitle: null,
  because: null,
  protocol: null,
  redirect: { title: 'Forms', to: 'patient', text: 'Dear [name]', es: null },
  role: { name: 'Front desk', contact: null, hours: null },
  evidence: [],
};
const decision: Decision = { ...plainDecision, id: 'm1', lane: 'not-physician', role: 'front-desk', flag: 'urgent' };
const entryOf = (change: Partial<Decision> | null = null): Entry => ({
  reading: {
    id: 'm1',
    fingerprint: 'one text',
    message: { ...plainMessage, id: 'm1', subject: 'A form for school' },
    interlock: null,
  },
  decision: change ? { ...decision, ...change } : decision,
  words: [],
  badge: { form: 'urgent', text: '→ Front desk', small: false },
  acknowledged: false,
});

let life: AbortController;
let root: ShadowRoot;
let now: Entry;
let card: Card;
let strip: Strip;
const guidance = vi.fn<(entry: Entry) => Promise<GuidanceView>>();
const focused = (): string => root.activeElement?.textContent ?? '';
const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const list = (): void =>
  strip.show({
    state: 'reading',
    flags: 1,
    entries: () => [now],
    suggestions: 1,
    rows: 1,
    notInFull: 0,
    expired: false,
    shadow: false,
  });

beforeEach(() => {
  life = new AbortController();
  now = entryOf();
  guidance.mockReset().mockResolvedValue(GUIDANCE);
  const host = element('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  const surface = element('div');
  root.append(surface);
  const acknowledge = (): void => {
    now = { ...now, acknowledged: !now.acknowledged };
    card.refresh();
  };
  const verdict = (): HTMLElement => element('button', { type: 'button' }, 'Wrong lane');
  const current = (): Entry => now;
  const ports = { words, say: () => '', footer: () => null, guidance, current, acknowledge, verdict };
  card = createCard(surface, ports, life.signal);
  strip = createStrip(surface, words, (entry, from) => card.open(entry, from));
  list();
  strip.focus();
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

test('the keyboard goes back to where it was, also where the list was drawn anew meanwhile', () => {
  const here = focused();
  expect(here).toContain('A form for school');
  find('[data-id="m1"]').click();
  expect(focused()).toBe('→ Front desk');
  list();
  card.close();
  expect(focused()).toBe(here);
});

test('a card that closes by itself takes the keyboard from nowhere', () => {
  const field = element('input');
  document.body.append(field);
  field.focus();
  card.open(now, NOWHERE);
  const other = element('input');
  document.body.append(other);
  other.focus();
  card.close();
  expect(document.activeElement).toBe(other);
});

test('a switch that was pressed keeps the keyboard, whatever it says now', () => {
  card.open(now, NOWHERE);
  find('[aria-pressed]').focus();
  find('[aria-pressed]').click();
  expect(find('[aria-pressed]').getAttribute('aria-pressed')).toBe('true');
  expect(root.activeElement).toBe(find('[aria-pressed]'));
});

test('what had the keyboard has it after the guidance came', async () => {
  card.open(now, NOWHERE);
  find('.close').focus();
  await vi.waitFor(() => expect(root.querySelector('.quote')).not.toBeNull());
  expect(root.activeElement).toBe(find('.close'));
});

test('another rule has other guidance: the wording of the one before goes at once, and an old answer is not shown', async () => {
  card.open(now, NOWHERE);
  await vi.waitFor(() => expect(find('.quote').textContent).toBe('Dear [name]'));
  const answers: ((view: GuidanceView) => void)[] = [];
  guidance.mockImplementation(async () => new Promise((resolve) => answers.push(resolve)));
  now = entryOf({ rule: 'second' });
  card.refresh();
  expect(root.querySelector('.quote')).toBeNull();
  now = entryOf({ rule: 'third' });
  card.refresh();
  const wording = (text: string): GuidanceView => ({
    ...GUIDANCE,
    redirect: { title: 'Forms', to: 'patient', es: null, text },
  });
  answers[1]?.(wording('third'));
  await vi.waitFor(() => expect(find('.quote').textContent).toBe('third'));
  answers[0]?.(wording('second'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(find('.quote').textContent).toBe('third');
});
