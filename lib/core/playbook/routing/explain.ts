import type { CompiledPlaybook, CompiledRule } from './compiled.ts';
import type { HeldCondition } from './conditions.ts';
import type { Lane, Reason, Span, Suggestion } from './decision.ts';
import type { Staffed } from './staffing.ts';

/** A rule that holds for the message, and who would take it now. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly lane: Lane;
  readonly staffed: Staffed;
}

/** Everything that was found out about a message on the way to its lane. */
export interface Findings {
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly Candidate[];
  /** Rules that would be candidates but for an exception. */
  readonly excepted: readonly { readonly rule: CompiledRule; readonly by: HeldCondition }[];
  readonly winner: (Candidate & { readonly held: readonly HeldCondition[] }) | null;
  /** What was heard, and the floors. */
  readonly heard: readonly Reason[];
}

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
  const { candidates, drafts, excepted, winner, heard } = findings;
  const reasons: Reason[] = [...heard];
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
    reasons.push(
      reason('draft', { rule: candidate.rule.id, title: candidate.rule.title, role: candidate.staffed.role }),
    );
  }
  for (const candidate of candidates) {
    if (candidate.rule === winner?.rule || candidate.rule.id === shown.looksLike?.rule) continue;
    reasons.push(reason('lost', { rule: candidate.rule.id, title: candidate.rule.title, lane: candidate.lane }));
  }
  for (const { rule, by } of excepted) {
    reasons.push(
      reason('excepted', { rule: rule.id, title: rule.title, condition: by.kind, value: by.value }, by.spans),
    );
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
