import type { NudgeAnswer, Pace } from '../core/ritual/nudge.ts';
import type { CloseSettings } from '../core/ritual/close-settings.ts';
import type { Parked, ParkedAnswer, Plan, When } from '../core/ritual/parked.ts';
import type { Decision, FlagLevel } from '../core/playbook/routing/decision.ts';

/** From the extension's own pages to the background, about clinic close. */
export interface CloseRequests {
  /** "How does the day stand?" for popup, panel and ritual; it makes the background look again, too. */
  'close-status': { request: Record<string, never>; reply: CloseStatus };
  /** What the person says to the prompt. */
  'nudge-answer': { request: { answer: NudgeAnswer }; reply: null };
  /** "The day is closed, and this is parked." */
  'close-day': { request: { plans: readonly Plan[] }; reply: CloseStatus };
  /** "Not yet, after all." Without comment. */
  'reopen-day': { request: Record<string, never>; reply: CloseStatus };
  'parked-answer': { request: { id: number; answer: ParkedAnswer }; reply: CloseStatus };
  /** The person's own choices; what is left out stays. */
  'close-settings': { request: { change: Partial<CloseSettings>; pace?: Pace | undefined }; reply: CloseStatus };
  /** The weekly 0 to 10: asked (null) or answered. */
  'ease-answer': { request: { value: number | null }; reply: null };
  /** "What does the engine say about the built-in sample?" for the first run. */
  sample: { request: Record<string, never>; reply: readonly SampleAnswer[] };
}

/** Counts of the inbox that was read last, in the browser's session memory. */
export interface LastInbox {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Every row had its answer when this was counted. */
  readonly complete: boolean;
  readonly flags: Readonly<Record<FlagLevel, number>>;
  /** How many of the flagged are critical results. */
  readonly criticalResults: number;
  readonly lanes: Readonly<Record<Decision['lane'], number>>;
}

export interface CloseStatus {
  readonly now: number;
  readonly settings: CloseSettings;
  readonly pace: Pace;
  /** The prompt is up: may it still be snoozed? Null while none is. */
  readonly prompt: { readonly canSnooze: boolean } | null;
  /** When this charting day was closed, epoch milliseconds; null while it is open. */
  readonly closedAt: number | null;
  /** The next look that was planned: the first plan to return, else the next clinic day's start. */
  readonly nextLook: number | null;
  readonly parked: readonly Parked[];
  /** When a plan parked now would come back, epoch milliseconds. */
  readonly returns: Readonly<Record<When, number>>;
  readonly lastInbox: LastInbox | null;
  /** Minutes of EHR time today, where they are counted; null where they are not. */
  readonly minutes: number | null;
  /** The weekly question may be asked now. */
  readonly asks: boolean;
}

/** A made-up message of the first run, and what the engine in force really says about it. */
export interface SampleAnswer {
  /** `missed`: the suggestion is not what a nurse would have said. `unread`: no suggestion, because the text is cut off. */
  readonly verdict: 'right' | 'missed' | 'unread';
  readonly category: string;
  readonly subject: string;
  readonly text: string;
  readonly lane: Decision['lane'];
  /** Name of the role that it is suggested to; null where there is none yet. */
  readonly role: string | null;
  readonly flag: FlagLevel | null;
}
