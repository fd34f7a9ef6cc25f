import { createInboxSession } from '../../lib/app/inbox-session.ts';
import type { FlagLevel } from '../../lib/core/playbook/routing/decision.ts';
import type { RowReading } from '../../lib/core/shared/row-reading.ts';
import { createInboxReader, type Snapshot } from '../../lib/ehr/inbox-reader.ts';
import type { EventGuard } from '../../lib/overlay/guard-events.ts';
import { createOverlay, type Overlay } from '../../lib/overlay/overlay.ts';
import { watchPlainSight } from '../../lib/overlay/plain-sight.ts';
import { createWrongLane } from '../../lib/overlay/wrong-lane.ts';
import {
  askBackground,
  extensionAlive,
  onListRequest,
  onNotice,
  onOpenedElsewhere,
} from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import type { HelloReply, PageReport } from '../../lib/protocol/messages.ts';
import { overlay as words } from '../../lib/words/en/overlay.ts';
import { reasonWords } from '../../lib/words/en/reasons.ts';
import { auditLook } from './audit-look.ts';
import { listOf } from './list-of.ts';
import type { RaisedHere } from './raised-here.ts';
import { reportOf, unseen } from './report.ts';
import { rowOf } from './row-of.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds. */
const REDRAW = 300;
/** What is said of all rows is counted over all rows: of long lists more seldom, by so much for each row. */
const REDRAW_PER_ROW = 0.2;
const MANY_ROWS = 300;

/**
 * Wires reader, engine (behind the router) and overlay for one page. Ends with `life`, and ends it when the page may not
 * be read; gives the milliseconds after which to try again when the reading is paused, else null.
 */
export async function readInbox(guard: EventGuard, life: AbortController, raised: RaisedHere): Promise<number | null> {
  const hello = await askBackground('hello', {}).catch(() => null);
  raised.take(hello?.raised ?? []);
  if (!hello?.approved || hello.pausedFor !== null) {
    life.abort();
    return hello?.approved ? hello.pausedFor : null;
  }
  await documentReady();
  if (!life.signal.aborted) run(hello, guard, life, raised);
  return null;
}

function run(hello: HelloReply, guard: EventGuard, life: AbortController, raised: RaisedHere): void {
  const badges = new AbortController();
  let snapshot: Snapshot | null = null;
  /** Where a message is open without its list: was a list of this tab told of it? */
  let opened: PageReport['opened'] = null;
  /** What was seen last; it may still be asked whether a list of this tab has the row of what is open. */
  let latest: Snapshot | null = null;
  /** What was seen, in turn: an answer about something older is not taken. */
  let turn = 0;
  let overlay: Overlay | null = null;
  let reported = '';
  /** One frame of a tab shows strip and badges; the background knows them all. */
  let strip = true;
  let list: { readonly element: Element; readonly signal: AbortSignal } | null = null;
  let laid = new AbortController();
  let shown: IntersectionObserver | null = null;
  let counted = '';
  let showing: ReturnType<typeof setTimeout> | undefined;

  const session = createInboxSession(
    { route: (messages, others) => askBackground('route', { messages, others }) },
    (about) => {
      overlay?.refresh(about);
      showSoon();
    },
    () => extensionAlive() || goneStale(),
  );

  /** Its row shows the flag again wherever the list is next in this tab. */
  const rose = (profile: string, id: string, level: FlagLevel): void => {
    raised.add({ profile, id, level });
    if (snapshot?.profile?.id === profile) session.flagged(raised.of(profile));
  };

  const open = (): Overlay =>
    createOverlay(
      {
        words,
        say: (reason) => reasonWords[reason.code](reason.params),
        view: () => ({ ...session.view(), footer: session.view().playbook }),
        answerFor: session.answerFor,
        want: session.want,
        ...(__TEST_BUILD__ && { paint: (id) => hello.badgeColours?.[id] }),
        verdict: createWrongLane({
          words,
          roles: () => session.view().roles,
          tap: async ({ decision: { lane, rule }, reading }, should, back) =>
            askBackground('wrong-lane', { lane, rule, label: reading.message.category, should, back }),
          sight: watchPlainSight(),
        }),
        guidance: ({ decision }) => askBackground('guidance', { rule: decision.rule, role: decision.role }),
      },
      guard,
      life.signal,
    );

  /** Answers come in batches; the strip and its list are drawn again once for several of them. */
  const showSoon = (): void => {
    showing ??= setTimeout(show, REDRAW + REDRAW_PER_ROW * (snapshot?.rows ?? 0));
  };

  const show = (): void => {
    clearTimeout(showing);
    showing = undefined;
    if (!snapshot || life.signal.aborted) return;
    const { problem, readings, rows } = snapshot;
    const elsewhere = problem === 'no-profile' || problem === 'no-list' || opened === 'tied';
    if (!elsewhere) overlay ??= open();
    // The strip lies over the list: for a judge of what is painted on rows it stays away.
    const judged = __TEST_BUILD__ && Object.keys(hello.badgeColours ?? {}).length > 0;
    const mine = (strip || opened === 'alone') && !elsewhere && !judged;
    const reading = snapshot.apart?.id === null ? 'opened' : 'reading';
    overlay?.show(!mine ? 'elsewhere' : problem ? 'not-read' : reading, readings, rows);
    tellCounts(snapshot);
    // A message that is not known by its id may be one that its list counts.
    const look = reading === 'opened' ? null : auditLook(snapshot, session.answerFor);
    if (look && JSON.stringify(look) !== counted) {
      counted = JSON.stringify(look);
      askBackground('audit-seen', look).catch(() => extensionAlive() || goneStale());
    }
  };

  /** A hidden frame tells again when it is shown: an observer begun now has its first word when the frame is drawn. */
  const tellWhenShown = (): void => {
    shown?.disconnect();
    shown = new IntersectionObserver(() => {
      if (unseen()) return;
      shown?.disconnect();
      if (snapshot) tellCounts(snapshot);
    });
    shown.observe(document.documentElement);
  };

  const tellCounts = (seen: Snapshot): void => {
    if (unseen()) tellWhenShown();
    const report = reportOf(seen, session.answerFor, opened);
    if (!report || JSON.stringify(report) === reported) return;
    reported = JSON.stringify(report);
    askBackground('report', report).then(
      (reply) => {
        if (strip === reply.strip || badges.signal.aborted || life.signal.aborted) return;
        strip = reply.strip;
        layBadges();
        show();
      },
      () => extensionAlive() || goneStale(),
    );
  };

  const layBadges = (): void => {
    laid.abort();
    laid = new AbortController();
    if (!list || list.signal.aborted || !strip) return;
    const ports = {
      rows: () => reader.rows(),
      read: (row: Element) => reader.read(row),
      known: (row: Element) => reader.known(row),
      changed: (rows: ReadonlySet<Element>) => reader.changed(rows),
    };
    (overlay ??= open()).attach(list.element, ports, AbortSignal.any([list.signal, badges.signal, laid.signal]));
  };

  /** In the page itself, whatever it shows: only what lies in no inbox has no overlay yet. */
  const clinicOver = (): void => {
    if (window !== window.top) return;
    if (!overlay) {
      overlay = open();
      overlay.show('elsewhere', [], 0);
    }
    overlay.clinicOver(true);
  };

  /** The extension was updated or removed under this page: badges go, one calm line stays. */
  const goneStale = (): boolean => {
    badges.abort();
    overlay?.show('stale', [], 0);
    return true;
  };

  /** `known`: the message itself says whose it is; the address may run ahead of what is shown. */
  const openRow = (
    row: RowReading,
    { subject, text }: { subject: string | null; text: string },
    known = true,
  ): void => {
    const profile = snapshot?.profile?.id;
    session.open(row, subject, text, (level) => known && profile !== undefined && rose(profile, row.id, level));
  };

  const take = (next: Snapshot, how: PageReport['opened']): void => {
    const same = snapshot?.problem === next.problem && opened === how;
    const other = snapshot?.profile?.id !== next.profile?.id;
    snapshot = next;
    opened = how;
    const { apart } = next;
    if (other) session.flagged(raised.of(next.profile?.id));
    session.see(apart ? [] : next.readings);
    if (apart && how === 'alone') openRow(apart.reading, apart, apart.id !== null && !apart.byAddress);
    const row = apart ? undefined : next.readings.find(({ id }) => id === next.opened?.id);
    if (row && next.opened) openRow(row, next.opened);
    // While a list loads or scrolls, what is said of the whole page may be a moment late.
    if (same || (next.problem === null && next.rows > MANY_ROWS)) showSoon();
    else show();
  };

  /** A message that is open without its list is its list's matter, where one of this tab has its row. */
  const see = async (next: Snapshot): Promise<void> => {
    latest = next;
    turn += 1;
    const mine = turn;
    const { apart } = next;
    if (!apart) {
      take(next, null);
      return;
    }
    const { id, byAddress, subject, text, profile } = apart;
    const offered = id === null ? null : askBackground('opened', { profile: profile.id, id, byAddress, subject, text });
    const tied = (await offered?.catch(() => null))?.tied ?? false;
    if (mine === turn && !badges.signal.aborted) take(next, tied ? 'tied' : 'alone');
  };

  const reader = createInboxReader(
    hello.profiles,
    document,
    {
      whenIdle,
      openRoot,
      listFound(element, signal) {
        list = { element, signal };
        layBadges();
      },
      seen(next) {
        if (!badges.signal.aborted) void see(next);
      },
    },
    life.signal,
  );

  onNotice((notice) => {
    if (notice === 'refresh') {
      session.forget();
      // What is open was read in full, and is asked for by itself.
      if (latest) void see(latest);
    } else if (notice === 'focus' && strip) overlay?.focus();
    else if (notice === 'opened' && latest?.apart) void see(latest);
    else if (notice === 'elected') {
      reported = '';
      if (snapshot) tellCounts(snapshot);
    } else if (notice === 'clinic-over') clinicOver();
    else if (notice === 'clinic-answered') overlay?.clinicOver(false);
  }, life.signal);
  onOpenedElsewhere((message) => {
    if (!snapshot || snapshot.apart || snapshot.problem !== null || snapshot.profile?.id !== message.profile)
      return false;
    const row = rowOf(message, snapshot.readings);
    if (row) openRow(row, message);
    return row !== null;
  }, life.signal);
  life.signal.addEventListener('abort', () => shown?.disconnect());
  onListRequest(() => {
    const mine = opened === 'alone' || (strip && opened === null);
    return snapshot && mine ? listOf(snapshot.readings, session) : [];
  }, life.signal);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!extensionAlive()) goneStale();
    },
    { signal: life.signal },
  );
}

async function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
