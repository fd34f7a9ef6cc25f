import type { Decision } from '../core/playbook/routing/decision.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import type { BadgeModel } from './badge-model.ts';

/** One message of the page with its answer, as the card and the list need it. */
export interface Entry {
  readonly reading: RowReading;
  readonly decision: Decision;
  /** For each reason, by index: the words it points at. */
  readonly words: readonly (readonly string[])[];
  readonly badge: BadgeModel;
  readonly acknowledged: boolean;
}

/** What the card shows beside the decision; the composition root gets it from the background. */
export interface GuidanceView {
  readonly ruleTitle: string | null;
  readonly because: string | null;
  readonly protocol: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly escalate: string | null;
  } | null;
  readonly redirect: {
    readonly title: string;
    readonly to: 'patient' | 'staff' | 'sender';
    readonly text: string;
    readonly es: string | null;
  } | null;
  readonly role: { readonly name: string; readonly contact: string | null; readonly hours: string | null } | null;
  readonly evidence: readonly { readonly title: string; readonly url: string }[];
}
