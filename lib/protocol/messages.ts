import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import type { Message } from '../core/shared/message.ts';
import type { PackedDecision } from './packed-decision.ts';
import type { PlaybookRequests } from './playbook-messages.ts';
import type { LearnContentRequests, LearnPageRequests } from './learn-messages.ts';
import type { Decision, FlagLevel } from '../core/playbook/routing/decision.ts';
import type { AuditContentRequests, AuditPageRequests } from './audit-messages.ts';
import type { SharingRequests } from './sharing-messages.ts';
import type { HoursContentRequests } from './hours-messages.ts';
import type { CloseRequests } from './close-messages.ts';

/**
 * Everything that crosses between the extension's contexts: one type per direction, one sentence per message.
 * `lib/protocol/schemas.ts` says what a payload must look like and who may send it.
 */

/** From the content script on an EHR page to the background. */
export interface ContentRequests extends AuditContentRequests, HoursContentRequests, LearnContentRequests {
  /** "I run on this page: what may I do?" Nothing of the page goes with it; the sender's origin is the browser's word. */
  hello: { request: Record<string, never>; reply: HelloReply };
  /** "Which lane has each of these?" `others` are further messages on the page, for duplicates and repeats. */
  route: { request: { messages: readonly Message[]; others: readonly Message[] }; reply: RouteReply };
  /** "What does the playbook say about this rule?" for the card. */
  guidance: { request: { rule: string | null; role: string | null }; reply: Guidance };
  /** "This is what I read": counts only, for the popup and the toolbar badge; kept until the browser closes. */
  report: { request: PageReport; reply: { strip: boolean } };
  /** "These were flagged when they were opened": their rows keep the flag in this tab, whatever page the list is on. */
  'flags-rose': { request: { raised: readonly Raised[] }; reply: null };
}

/** From the extension's own pages (popup, options) to the background. */
export interface PageRequests
  extends SharingRequests, AuditPageRequests, PlaybookRequests, CloseRequests, LearnPageRequests {
  /** "What is known of this tab?" */
  'page-status': { request: { tabId: number; origin: string }; reply: PageStatus };
  /** "The user approved these origins as one EHR." Counts only together with the browser's permission. */
  'approve-origins': { request: { origins: readonly string[] }; reply: null };
  /** "Stop reading this origin and forget that it was approved." */
  'revoke-origins': { request: { origins: readonly string[] }; reply: null };
  /** "No suggestions for this long" (milliseconds), or 0: go on now. */
  pause: { request: { forMs: number }; reply: null };
  /** "I look as this role": badges are said from this side. */
  'set-viewer': { request: { viewer: string }; reply: null };
}

/** From the extension's own pages to the background, in test builds only. */
export interface TestRequests {
  'test-set-clock': { request: { offsetMs: number }; reply: null };
  /** Profiles besides the built-in ones, and the colour that paints each message's badge, for a judge of pixels. */
  'test-set-pages': { request: TestPages; reply: null };
}

export interface TestPages {
  readonly profiles: readonly EhrProfile[];
  /** Message id → CSS colour. */
  readonly badgeColours: Readonly<Record<string, string>>;
}

/** From the background to content scripts. */
export interface ContentNotices {
  /** The playbook, the viewer or the clock changed: ask again. */
  refresh: Record<string, never>;
  /** The user pressed the shortcut: take the keyboard to the list of suggestions. */
  focus: Record<string, never>;
  /** Another frame of this tab shows the strip now: report again, to be told whose it is. */
  elected: Record<string, never>;
  /** A list is there, or is read anew: say again which message is open. */
  opened: Record<string, never>;
  /** The message that is taught was clicked in another frame, or is taught no more. */
  'teach-taken': Record<string, never>;
  /** An approval or a pause changed: ask again whether this page may be read, and leave if not. */
  stop: Record<string, never>;
  /** The day's one prompt came, and the person chose to see it in the page, too. */
  'clinic-over': Record<string, never>;
  /** It was answered. */
  'clinic-answered': Record<string, never>;
}

export type Requests = ContentRequests & PageRequests & TestRequests;
export type RequestType = keyof Requests;

export interface HelloReply {
  readonly approved: boolean;
  /** Milliseconds until the reading goes on, when the person paused it. */
  readonly pausedFor: number | null;
  readonly profiles: readonly EhrProfile[];
  /** Messages that were flagged in this tab when they were opened. */
  readonly raised: readonly Raised[];
  /** In test builds only. */
  readonly badgeColours?: TestPages['badgeColours'];
}

/** A flag that an opened message had: whose inbox's, which message, how grave. Nothing of what it says. */
export interface Raised {
  readonly profile: string;
  readonly id: string;
  readonly level: FlagLevel;
}

export interface RoleName {
  readonly id: string;
  readonly name: string;
}

export interface PlaybookName {
  readonly name: string;
  readonly version: number;
  /** First characters of the SHA-256 of the playbook's exact bytes. */
  readonly fingerprint: string;
}

export interface RouteReply {
  readonly decisions: readonly PackedDecision[];
  readonly viewer: string;
  readonly roles: readonly RoleName[];
  readonly playbook: PlaybookName;
  /** The playbook's date has passed: lanes are shown grey, flags stay. */
  readonly expired: boolean;
  /** Shadow mode: lanes are counted and not shown; flags are. */
  readonly shadow: boolean;
}

export interface Guidance {
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

/** Why an approved page is not read, in codes. */
export type NotRead = 'no-profile' | 'no-list' | 'too-few' | 'too-many' | 'no-ids' | 'double-ids' | 'changed';

export interface PageReport {
  readonly profile: string | null;
  readonly notRead: NotRead | null;
  readonly rows: number;
  readonly readInFull: number;
  readonly lanes: Readonly<Record<Decision['lane'], number>>;
  readonly flags: Readonly<Record<FlagLevel, number>>;
  /** How many of the flagged are critical results. */
  readonly criticalResults: number;
  /** An opened message in a document without the list: tied to its row elsewhere, or read by itself. Null for a list. */
  readonly opened: 'tied' | 'alone' | null;
}

/** A report with the number of the frame it came from; 0 is the page itself. */
export interface FrameReport extends PageReport {
  readonly frame: number;
}

export interface PageStatus {
  readonly approved: boolean;
  /** Newest report of each frame of the tab that has one. */
  readonly frames: readonly FrameReport[];
  /** Read for now, without approval. */
  readonly trial: boolean;
  /** What the profiles for this site call their EHR, by id. */
  readonly ehrs: Readonly<Record<string, string>>;
  readonly viewer: string;
  readonly roles: readonly RoleName[];
  readonly playbook: PlaybookName | null;
  /** When the reading goes on, epoch milliseconds; null while it is not paused. */
  readonly pausedUntil: number | null;
}

/** From the extension's side panel to a content script, directly: what the page shows is never sent to the background for it. */
export interface PanelRequests {
  /** "What is on this page now?" */
  list: { request: Record<string, never>; reply: readonly PanelItem[] };
}

export interface PanelItem {
  readonly id: string;
  /** Form of the badge, e.g. `protocol`. */
  readonly form: string;
  /** What the badge says. */
  readonly suggestion: string;
  readonly flag: FlagLevel | null;
  readonly category: string;
  readonly subject: string;
}
