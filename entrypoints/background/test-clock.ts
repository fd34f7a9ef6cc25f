import type { Clock } from '../../lib/core/shared/clock.ts';
import { deviceClock } from '../../lib/platform/clock.ts';
import { notifyContent } from '../../lib/platform/requests.ts';

/** A clock that tests can move. Only test builds import it; it forgets its offset when the worker stops, as a clock would not. */
export function testClock(): { clock: Clock; set: (payload: { offsetMs: number }) => Promise<null> } {
  let offsetMs = 0;
  return {
    clock: deviceClock(() => offsetMs),
    async set(payload) {
      offsetMs = payload.offsetMs;
      await notifyContent('refresh');
      return null;
    },
  };
}
