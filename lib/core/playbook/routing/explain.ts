import { laneOf } from './choose.ts';
import type { CompiledPlaybook } from './compiled.ts';
import type { Reason, Span, Suggestion } from './decision.ts';
import type { Findings } from './route.ts';

interface Shown {
  readonly role: string | null;
  readonly looksLike: Suggestion | null;
  /** Local calendar date. */
  readonly date: string;
  readonly viewer: string | null;
}

const reason = (code: Reason['code'], params: Reason['params'], spans: readonly Span[] = []): Reason => ({
  code,
  params,
  spans,
});

/** The explanation of a decision, most important first. Codes and parameters; `lib/words` makes sentences of them. */
export function explain(compiled: CompiledPlaybook, findings: Findings, shown: Shown): Reason[] {
  const { candidates, drafts, excepted, winner, listened, floors } = findings;
  const reasons: Reason[] = [...listened.reasons, ...floors];
  if (winner !== null) {
    const { rule, held, staffed } = winner;
    reasons.push(reason('rule', { rule: rule.id, title: rule.title, lane: rule.lane }));
    reasons.push(reason('because', { text: rule.because }));
    for (const { kind, value, spans } of held) reasons.push(reason('condition', { kind, value }, spans));
    if (staffed.why !== null) {
      reasons.push(reason('role-fallback', { from: rule.role, to: staffed.role, why: staffed.why }));
    }
    if (rule.reviewBy !== null && rule.reviewBy < shown.date) {
      reasons.push(reason('review-due', { rule: rule.id, on: rule.reviewBy }));
    }
  } else if (candidates.length === 0) reasons.push(reason('no-rule', {}));
  if (shown.looksLike !== null) {
    const { rule, lane, role } = shown.looksLike;
    const title = compiled.rules.find(({ id }) => id === rule)?.title ?? rule;
    reasons.push(reason('looks-like', { rule, title, lane, role }));
  }
  for (const candidate of drafts) {
    reasons.push(reason('draft', { rule: candidate.rule.id, title: candidate.rule.title, role: candidate.staffed.role }));
  }
  for (const candidate of candidates) {
    if (candidate === winner || candidate.rule.id === shown.looksLike?.rule) continue;
    reasons.push(
      reason('lost', { rule: candidate.rule.id, title: candidate.rule.title, lane: laneOf(candidate) }),
    );
  }
  for (const { rule, by } of excepted) {
    reasons.push(reason('excepted', { rule: rule.id, title: rule.title, condition: by.kind, value: by.value }, by.spans));
  }
  if (shown.viewer !== null && shown.role !== null) {
    const whose = shown.viewer === shown.role ? 'yours' : 'theirs';
    reasons.push(reason('viewer', { whose, viewer: shown.viewer, role: shown.role }));
  }
  if (compiled.expires !== null && compiled.expires < shown.date) {
    reasons.push(reason('playbook-expired', { on: compiled.expires }));
  }
  return reasons;
}
