import type { Reason } from '../core/playbook/routing/decision.ts';
import type { OverlayWords } from '../words/en/overlay.ts';
import { element } from './element.ts';
import type { Entry, GuidanceView } from './entry.ts';
import { redirectForm } from './redirect-form.ts';

/** Says a reason as a sentence. */
export type SayReason = (reason: Reason) => string;

export interface CardFooter {
  readonly name: string;
  readonly version: number;
  readonly fingerprint: string;
}

/** The explanation of one suggestion: flag first, then lane and role, why, protocol, wording, evidence. Text nodes only. */
export function cardContent(
  entry: Entry,
  guidance: GuidanceView | 'loading' | 'failed',
  footer: CardFooter | null,
  words: OverlayWords,
  say: SayReason,
  on: { readonly close: () => void; readonly acknowledge: () => void },
): readonly HTMLElement[] {
  const { decision, reading } = entry;
  const safety = decision.reasons.filter((reason) => SAFETY.has(reason.code));
  const others = decision.reasons.filter((reason) => !SAFETY.has(reason.code));
  const parts: (HTMLElement | null)[] = [
    element('button', { type: 'button', class: 'plain close', click: on.close, 'aria-label': words.close() }, '✕'),
    element('h2', { id: 'title', tabindex: '-1' }, entry.badge.text),
    element('p', { class: 'about' }, words.cardAbout(reading.message.subject || words.noSubject())),
    decision.flag &&
      element(
        'section',
        { class: 'flag' },
        element('strong', {}, words.safetyAsk(decision.flag)),
        element('h3', {}, words.safetyWhy()),
        reasonList(safety, entry, words, say),
        element(
          'button',
          { type: 'button', click: on.acknowledge, 'aria-pressed': entry.acknowledged ? 'true' : 'false' },
          entry.acknowledged ? words.unacknowledge() : words.acknowledge(),
        ),
      ),
    element('p', {}, element('b', {}, laneWords(entry, words))),
    element('h3', {}, words.why()),
    reasonList(decision.flag ? others : decision.reasons, entry, words, say),
    decision.dueHours === null ? null : element('p', {}, words.due(decision.dueHours)),
    ...guidanceParts(guidance, words),
    footer && element('p', { class: 'foot' }, words.playbook(footer.name, footer.version, footer.fingerprint)),
  ];
  return parts.filter((part) => part !== null);
}

const SAFETY: ReadonlySet<string> = new Set(['flag', 'flag-opened', 'flag-negated', 'excluded-zone', 'floor-flag']);
const QUIET: ReadonlySet<string> = new Set(['lost', 'excepted']);

function laneWords({ decision }: Entry, words: OverlayWords): string {
  return {
    'not-physician': words.laneNotPhysician,
    protocol: words.laneProtocol,
    physician: words.lanePhysician,
    'open-first': words.laneOpenFirst,
  }[decision.lane]();
}

function reasonList(reasons: readonly Reason[], entry: Entry, words: OverlayWords, say: SayReason): HTMLElement {
  const items = reasons.map((reason) => {
    const said = [...new Set(entry.words[entry.decision.reasons.indexOf(reason)])].map((word) => `“${word}”`);
    return element(
      'li',
      { class: QUIET.has(reason.code) ? 'lost' : '' },
      say(reason),
      said.length > 0 ? element('span', { class: 'about' }, ` ${words.words(said.join(', '))}`) : null,
    );
  });
  return element('ul', {}, ...items);
}

function guidanceParts(guidance: GuidanceView | 'loading' | 'failed', words: OverlayWords): (HTMLElement | null)[] {
  if (guidance === 'loading') return [element('p', { class: 'about' }, words.loading())];
  if (guidance === 'failed') return [element('p', { class: 'about' }, words.guidanceFailed())];
  const { role, protocol, redirect, evidence } = guidance;
  return [
    role &&
      element(
        'section',
        {},
        element('h3', {}, words.whoActs()),
        element('p', {}, role.name),
        role.contact === null ? null : element('p', { class: 'about' }, words.contact(role.contact)),
        role.hours === null ? null : element('p', { class: 'about' }, words.hours(role.hours)),
      ),
    redirect && redirectForm(redirect, words),
    protocol &&
      element(
        'section',
        {},
        element('h3', {}, words.protocol(protocol.title)),
        element('ol', {}, ...protocol.steps.map((step) => element('li', {}, step))),
        protocol.escalate === null ? null : element('p', {}, words.escalate(protocol.escalate)),
      ),
    evidence.length === 0
      ? null
      : element(
          'section',
          {},
          element('h3', {}, words.evidence()),
          element(
            'ul',
            {},
            ...evidence.map(({ title, url }) =>
              element('li', {}, element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, title)),
            ),
          ),
        ),
  ];
}
