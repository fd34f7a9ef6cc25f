/** Waits at most this long for an idle moment, milliseconds: a busy page still gets its suggestions. */
const LONGEST_WAIT = 200;

/** Runs `work` in an idle moment; in a hidden tab nothing runs until it is seen again. */
export function whenIdle(work: (deadline: { timeRemaining(): number }) => void): void {
  if (document.visibilityState === 'hidden') {
    document.addEventListener('visibilitychange', () => whenIdle(work), { once: true });
    return;
  }
  requestIdleCallback(work, { timeout: LONGEST_WAIT });
}
