import { createInboxSession } from '../../lib/app/inbox-session.ts';
import { createInboxReader, type Snapshot } from '../../lib/ehr/inbox-reader.ts';
import type { EventGuard } from '../../lib/overlay/guard-events.ts';
import { createOverlay, type Overlay } from '../../lib/overlay/overlay.ts';
import { createWrongLane } from '../../lib/overlay/wrong-lane.ts';
import { askBackground, extensionAlive, onListRequest, onNotice } from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import type { HelloReply } from '../../lib/protocol/messages.ts';
import { overlay as words } from '../../lib/words/en/overlay.ts';
import { reasonWords } from '../../lib/words/en/reasons.ts';
import { auditLook } from './audit-look.ts';
import { listOf } from './list-of.ts';
import { reportOf, unseen } from './report.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds. */
const REDRAW = 300;

/**
 * Wires reader, engine (behind the router) and overlay for one page. Ends with `life`, and ends it when the page may not
 * be read; gives the milliseconds after which to try again when the reading is paused, else null.
 */
export async function readInbox(guard: EventGuard, life: AbortController): Promise<number | null> {
  const hello = await askBackground('hello', {}).catch(() => null);
  if (!hello?.approved || hello.pausedFor !== null) {
    life.abort();
    return hello?.approved ? hello.pausedFor : null;
  }
  await documentReady();
  if (!life.signal.aborted) run(hello, guard, life);
  return null;
}

function run(hello: HelloReply, guard: EventGuard, life: AbortController): void {
  const badges = new AbortController();
  let snapshot: Snapshot | null = null;
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
    () => {
      overlay?.refresh();
      showSoon();
    },
    () => extensionAlive() || goneStale(),
  );

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
          tap: async ({ decision: { lane, rule }, reading }, should) =>
            askBackground('wrong-lane', { lane, rule, label: reading.message.category, should }),
        }),
        guidance: ({ decision }) => askBackground('guidance', { rule: decision.rule, role: decision.role }),
      },
      guard,
      life.signal,
    );

  /** Answers come in batches; the strip and its list are drawn again once for several of them. */
  const showSoon = (): void => {
    showing ??= setTimeout(show, REDRAW);
  };

  const show = (): void => {
    clearTimeout(showing);
    showing = undefined;
    if (!snapshot) return;
    const { problem, readings, rows } = snapshot;
    const elsewhere = problem === 'no-profile' || problem === 'no-list';
    if (!elsewhere) overlay ??= open();
    // The strip lies over the list: for a judge of what is painted on rows it stays away.
    const judged = __TEST_BUILD__ && Object.keys(hello.badgeColours ?? {}).length > 0;
    const mine = strip && !elsewhere && !judged;
    overlay?.show(!mine ? 'elsewhere' : problem ? 'not-read' : 'reading', readings, rows);
    tellCounts(snapshot);
    const look = auditLook(snapshot, session.answerFor);
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
    const report = reportOf(seen, session.answerFor);
    if (!report || JSON.stringify(report) === reported) return;
    reported = JSON.stringify(report);
    askBackground('report', report).then(
      (reply) => {
        if (strip === reply.strip || badges.signal.aborted) return;
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
      changed: (rows: ReadonlySet<Element>) => reader.changed(rows),
    };
    (overlay ??= open()).attach(list.element, ports, AbortSignal.any([list.signal, badges.signal, laid.signal]));
  };

  /** The extension was updated or removed under this page: badges go, one calm line stays. */
  const goneStale = (): boolean => {
    badges.abort();
    overlay?.show('stale', [], 0);
    return true;
  };

  const reader = createInboxReader(
    hello.profiles.filter(({ frames }) => frames === 'any' || window === window.top),
    document,
    {
      whenIdle,
      openRoot,
      listFound(element, signal) {
        list = { element, signal };
        layBadges();
      },
      seen(next) {
        if (badges.signal.aborted) return;
        snapshot = next;
        session.see(next.readings);
        const row = next.readings.find(({ id }) => id === next.opened?.id);
        if (row && next.opened) session.open(row, next.opened.subject, next.opened.text);
        show();
      },
    },
    life.signal,
  );

  onNotice((notice) => {
    if (notice === 'refresh') session.forget();
    else if (notice === 'focus' && strip) overlay?.focus();
    else if (notice === 'elected') {
      reported = '';
      if (snapshot) tellCounts(snapshot);
    }
  }, life.signal);
  life.signal.addEventListener('abort', () => shown?.disconnect());
  onListRequest(() => (snapshot && strip ? listOf(snapshot.readings, session) : []), life.signal);
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
