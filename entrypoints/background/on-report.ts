import { keepReport, reportsOf } from '../../lib/platform/reports.ts';
import { notifyTab, type Sender } from '../../lib/platform/requests.ts';
import { showOnToolbar } from '../../lib/platform/toolbar.ts';
import type { PageReport, Requests } from '../../lib/protocol/messages.ts';
import { toolbar } from '../../lib/words/en/toolbar.ts';
import { electStrip } from './elect-strip.ts';

/** Keeps a frame's counts for the popup, shows the flags of all frames on the toolbar, and says whose the strip is. */
export async function onReport(report: PageReport, { tabId, frameId }: Sender): Promise<Requests['report']['reply']> {
  if (tabId === null) return { strip: true };
  const known = await reportsOf(tabId);
  const before = electStrip(known);
  await keepReport(tabId, frameId, report);
  const frames = await reportsOf(tabId);
  const flags = frames.reduce((sum, frame) => sum + frame.flags.emergency + frame.flags.urgent, 0);
  const lists = frames.filter(({ notRead, opened }) => notRead === null && opened === null);
  const read = lists.length > 0 ? lists : frames.filter(({ notRead }) => notRead === null);
  const rows = read.reduce((sum, frame) => sum + frame.rows, 0);
  // A list that was read anew knows nothing of what is open beside it.
  if (report.opened === null && report.rows > 0 && frames.some(({ opened }) => opened !== null)) {
    await notifyTab(tabId, 'opened');
  }
  const title = flags > 0 ? toolbar.flags(flags) : rows > 0 ? toolbar.reading(rows) : toolbar.notRead();
  await showOnToolbar(tabId, flags > 0 ? `${flags}!` : null, title, flags > 0);
  const elected = electStrip(frames);
  const isNew = report.profile !== null && (known.find(({ frame }) => frame === frameId)?.profile ?? null) === null;
  // Where another inbox comes into view, the one before may have gone out of it, which it does not notice by itself.
  if (before !== null && (before !== elected || isNew)) await notifyTab(tabId, 'elected');
  return { strip: elected === null || elected === frameId };
}
