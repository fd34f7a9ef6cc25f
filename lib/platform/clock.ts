import type { Clock } from '../core/shared/clock.ts';

/** The device's clock. `shift` moves it, in test builds only. */
export function deviceClock(shift: () => number = () => 0): Clock {
  return {
    now: () => Date.now() + shift(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: (epochMs) => -new Date(epochMs).getTimezoneOffset(),
  };
}
