import type { Times } from '../../components/ritual/view.ts';
import { addDays, chartingDay, type OffsetAt } from '../../lib/core/ritual/charting-day.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { days } from '../../lib/words/en/days.ts';

const offsetAt: OffsetAt = (epochMs) => -new Date(epochMs).getTimezoneOffset();

/** Times as this device writes them, seen from the background's clock. */
export function timesOf({ now, returns }: CloseStatus): Times {
  const clock = (epochMs: number): string => new Date(epochMs).toLocaleTimeString([], { timeStyle: 'short' });
  const today = chartingDay(now, offsetAt);
  return {
    clock,
    day(epochMs) {
      const date = chartingDay(epochMs, offsetAt);
      if (date === today) return days.today(clock(epochMs));
      if (date === addDays(today, 1)) return days.tomorrow(clock(epochMs));
      const near = epochMs - now < 6 * 86_400_000;
      const name = new Date(epochMs).toLocaleDateString(
        [],
        near ? { weekday: 'long' } : { weekday: 'short', month: 'short', day: 'numeric' },
      );
      return days.other(name, clock(epochMs));
    },
    returns: (when) => returns[when],
  };
}
