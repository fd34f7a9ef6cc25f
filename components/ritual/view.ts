import type { Plan } from '../../lib/core/ritual/parked.ts';
import type { RoomStep } from '../../lib/core/ritual/rooms.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';

/** A practice message of the playbook in force, ready to be shown. */
export interface Scenario {
  readonly title: string;
  readonly category: string | null;
  readonly subject: string | null;
  readonly text: string;
  /** The playbook shows it as an inbox would: not to its end. */
  readonly cutOff: boolean;
  readonly lane: 'not-physician' | 'protocol' | 'physician' | 'open-first' | null;
  readonly role: string | null;
  readonly flag: 'emergency' | 'urgent' | null;
  readonly discussion: string | null;
}

/** What a step may show and do. */
export interface StepProps {
  readonly words: RitualWords;
  readonly status: CloseStatus;
  readonly step: RoomStep;
  /** Milliseconds in this step. */
  readonly spentMs: number;
  readonly held: boolean;
  readonly plans: readonly Plan[];
  readonly onPlans: (plans: readonly Plan[]) => void;
  readonly scenario: Scenario | null;
  readonly times: Times;
  readonly onEase: (value: number) => void;
  readonly onReopen: () => void;
  /** The person takes this step in hand: its time stands still. */
  readonly onTouch: () => void;
}

/** Times as this person's device writes them. */
export interface Times {
  /** "17:42" */
  readonly clock: (epochMs: number) => string;
  /** "tomorrow 07:30", "Monday 08:00" */
  readonly day: (epochMs: number) => string;
  /** When a plan parked now would come back. */
  readonly returns: (when: Plan['when']) => number;
}
