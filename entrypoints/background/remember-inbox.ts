import { keepLastInbox } from '../../lib/platform/last-inbox.ts';
import type { Sender } from '../../lib/platform/requests.ts';
import type { PageReport } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';

/** Keeps the counts of the inbox that was read last, for the day's close, when its tab may be gone. */
export const rememberInbox =
  <R>(context: Context, next: (report: PageReport, sender: Sender) => Promise<R>) =>
  async (report: PageReport, sender: Sender): Promise<R> => {
    const { notRead, rows, flags, criticalResults, lanes, opened } = report;
    const answered = Object.values(lanes).reduce((sum, count) => sum + count, 0);
    if (notRead === null && rows > 0 && opened === null) {
      await keepLastInbox({ at: context.clock.now(), complete: answered >= rows, flags, criticalResults, lanes });
    }
    return next(report, sender);
  };
