import { createMarker } from '../../lib/app/mark-slots.ts';
import { activityTeller } from '../../lib/ehr/page-activity.ts';
import { askBackground, extensionAlive, onNotice } from '../../lib/platform/content.ts';
import type { CountHere } from '../../lib/protocol/hours-messages.ts';

const HANDS = ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'touchmove'] as const;

/** Milliseconds. */
const RETRY = 2_000;

/**
 * Counts time on this page, as long as it lives and where it may. Call it before anything that stops events: reading a
 * suggestion is work as well. Knows that a hand moved, and neither what it typed nor where it pointed.
 */
export function markTime(): void {
  let life = new AbortController();
  let again: ReturnType<typeof setTimeout> | undefined;
  /** Test builds move the clock under a page that goes on counting, as somebody who sets it does. */
  const clock = { shift: 0 };

  const ask = async (): Promise<void> => {
    life.abort();
    clearTimeout(again);
    const mine = new AbortController();
    life = mine;
    const answer = await askBackground('count-here', {}).catch(() => null);
    if (mine.signal.aborted) return;
    if (answer && answer.pausedFor !== null) again = setTimeout(() => void ask(), answer.pausedFor);
    if (answer) clock.shift = answer.clockShift;
    if (answer?.count) listen(answer, clock, mine);
  };

  addEventListener('pageshow', ({ persisted }) => persisted && void ask());
  onNotice((notice) => {
    if (notice === 'stop') void ask();
    if (__TEST_BUILD__ && notice === 'refresh') {
      void askBackground('count-here', {}).then(({ clockShift }) => (clock.shift = clockShift));
    }
  });
  void ask();
}

function listen({ profiles }: CountHere, clock: { readonly shift: number }, life: AbortController): void {
  const { signal } = life;
  const tell = activityTeller(profiles, document);
  const marker = createMarker({
    now: () => Date.now() + clock.shift,
    steady: () => performance.now(),
    place: () => ({
      offset: -new Date(Date.now() + clock.shift).getTimezoneOffset(),
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    look: () => (document.visibilityState === 'visible' && document.hasFocus() ? tell(new URL(location.href)) : null),
    send: (mark) => {
      const say = async (): Promise<unknown> => askBackground('mark', mark);
      // A worker that was stopped in between is asked once more; an extension that is gone is not.
      say().catch(() => (extensionAlive() ? setTimeout(() => void say().catch(() => null), RETRY) : life.abort()));
    },
    later(call, ms) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  });

  const options = { capture: true, passive: true, signal } as const;
  const hand = ({ isTrusted }: Event): void => {
    if (isTrusted) marker.hand();
  };
  for (const type of HANDS) addEventListener(type, hand, options);
  // A key that something lies on repeats all night: only the press counts.
  addEventListener('keydown', (event) => event.isTrusted && !event.repeat && marker.hand(), options);
  addEventListener('scroll', ({ isTrusted }) => isTrusted && marker.scroll(), options);
  addEventListener('pagehide', marker.flush, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && marker.flush(), {
    signal,
  });
  signal.addEventListener('abort', marker.flush);
}
