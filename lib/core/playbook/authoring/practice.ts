import type { Playbook, Scenario } from '../format/schema.ts';
import type { Lane, ShownLane } from '../routing/decision.ts';
import { PHYSICIAN } from '../routing/staffing.ts';

/** Who a team may say owns a message. Three answers of their own beside the roles. */
export const READ_NOW = 'read-now';
export const OPEN_FIRST = 'open-first';

/** One huddle: cases in order, what the team said to each. In memory only: who knew what is nobody's record. */
export interface Practice {
  readonly cases: readonly string[];
  readonly at: number;
  /** Answer to the case on the screen; null while the team talks. */
  readonly answer: string | null;
  readonly right: number;
  readonly answered: number;
  readonly done: boolean;
}

export type PracticeStep =
  | { readonly do: 'answer'; readonly answer: string; readonly owner: string }
  | { readonly do: 'next' }
  | { readonly do: 'back' };

export const startPractice = (cases: readonly string[]): Practice => ({
  cases,
  at: 0,
  answer: null,
  right: 0,
  answered: 0,
  done: cases.length === 0,
});

/** The first answer to a case counts; going back is for looking, and does not count twice. */
export function practise(state: Practice, step: PracticeStep): Practice {
  switch (step.do) {
    case 'answer':
      if (state.answer !== null || state.done) return state;
      return {
        ...state,
        answer: step.answer,
        right: state.right + (step.answer === step.owner ? 1 : 0),
        answered: state.answered + 1,
      };
    case 'next':
      if (state.done) return state;
      return state.at + 1 >= state.cases.length
        ? { ...state, done: true, answer: null }
        : { ...state, at: state.at + 1, answer: null };
    case 'back':
      return state.at === 0 ? state : { ...state, at: state.at - 1, answer: null, done: false };
  }
}

/** Who owns a message by its answer: a flag is everybody's, an unread one nobody's yet. */
export function ownerOf(decision: {
  readonly flag: string | null;
  readonly lane: ShownLane;
  readonly role: string | null;
}): string {
  if (decision.flag !== null) return READ_NOW;
  if (decision.lane === 'open-first') return OPEN_FIRST;
  return decision.role ?? PHYSICIAN;
}

/** Cases that a team can talk about come first: those with a prompt for discussion; then the others. */
export function practiceCases(scenarios: readonly Scenario[], count: number): string[] {
  const withPrompt = scenarios.filter(({ discussion }) => discussion !== undefined);
  const others = scenarios.filter(({ discussion, kind }) => discussion === undefined && kind === 'match');
  return [...withPrompt, ...others].slice(0, count).map(({ id }) => id);
}

export interface OwnedWork {
  readonly role: string;
  readonly rules: readonly { readonly title: string; readonly lane: Lane; readonly due: string | null }[];
  /** What this role hands up, as its protocols say it; each once. */
  readonly escalations: readonly string[];
}

/** "Who owns what": the active rules by the role that acts, in the playbook's order of roles, the physician last. */
export function whoOwnsWhat(playbook: Playbook): OwnedWork[] {
  const roles = [...playbook.roles.map(({ id }) => id).filter((id) => id !== PHYSICIAN), PHYSICIAN];
  return roles.flatMap((role) => {
    const rules = playbook.rules.filter((rule) => rule.status === 'active' && (rule.role ?? PHYSICIAN) === role);
    if (rules.length === 0) return [];
    const protocols = new Set(rules.map(({ protocol }) => protocol));
    const escalations = playbook.protocols
      .filter(({ id }) => protocols.has(id))
      .flatMap(({ escalate }) => escalate ?? []);
    return [
      {
        role,
        rules: rules.map(({ title, lane, due }) => ({ title, lane, due: due ?? null })),
        escalations: [...new Set(escalations)],
      },
    ];
  });
}
