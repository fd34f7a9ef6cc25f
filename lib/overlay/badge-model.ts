import type { Decision, FlagLevel } from '../core/playbook/routing/decision.ts';
import type { OverlayWords } from '../words/en/overlay.ts';

/** How a badge looks; the word says what it means, the form is never the only sign. */
export type BadgeForm = 'emergency' | 'urgent' | 'open-first' | 'not-physician' | 'protocol' | 'physician' | 'grey';

export interface BadgeModel {
  readonly form: BadgeForm;
  readonly text: string;
  /** The flag was acknowledged: it is small, and still there. */
  readonly small: boolean;
  /** Test builds only: one even CSS colour instead of the form. */
  readonly paint?: string;
}

/** From whose side a badge is said, and what the playbook calls its roles. */
export interface BadgeView {
  readonly viewer: string;
  readonly roleName: (id: string) => string;
  /** The playbook's date has passed: lanes are shown grey. Flags are not. */
  readonly expired: boolean;
  /** Shadow mode: lanes are counted and not shown; flags are shown as ever. */
  readonly shadow: boolean;
  readonly acknowledged: boolean;
}

/** The badge for a decision, from the viewer's side; null where none is shown. A flag comes before everything else. */
export function badgeOf(decision: Decision, view: BadgeView, words: OverlayWords): BadgeModel | null {
  if (decision.flag) return flagBadge(decision.flag, view.acknowledged, words);
  if (view.shadow) return null;
  if (decision.lane === 'open-first') {
    const like = decision.looksLike;
    const text = like && like.lane !== 'physician' ? words.looksLike(view.roleName(like.role)) : words.openFirst();
    return { form: 'open-first', text, small: false };
  }
  const mine = decision.role === view.viewer;
  const role = view.roleName(decision.role ?? 'physician');
  const [draft] = decision.drafts;
  if (draft && decision.lane === 'physician' && mine) {
    return { form: 'grey', text: words.draft(view.roleName(draft.role)), small: false };
  }
  const noRule = decision.rule === null && decision.floor === null;
  const text = noRule ? (mine ? words.noRule() : words.noRuleOther(role)) : mine ? words.yours() : words.handTo(role);
  return { form: view.expired ? 'grey' : decision.lane, text, small: false };
}

function flagBadge(level: FlagLevel, acknowledged: boolean, words: OverlayWords): BadgeModel {
  if (acknowledged) return { form: level, text: words.acknowledged(), small: true };
  return { form: level, text: level === 'emergency' ? words.readNowPhone() : words.readNow(), small: false };
}
