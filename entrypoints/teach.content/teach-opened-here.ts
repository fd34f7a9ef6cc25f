import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { listedRows, type ListedRow } from '../../lib/ehr/learn/listed-rows.ts';
import { askBackground, onLessonQuestion } from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import type { Box } from './box.ts';
import { openedFlow } from './opened-flow.ts';

/**
 * Goes on, in the page that shows the list, with an opened message. What the rows say is kept in this page's memory, for the
 * message that takes the list's place or stands in another frame, and is told to those frames only when one is clicked.
 */
export function teachOpenedHere(box: Box, signal: AbortSignal, profile: EhrProfile, skip: () => void): void {
  let remembered: readonly ListedRow[] | null = null;
  const listed = (): readonly ListedRow[] | null => {
    remembered = listedRows(profile, document, openRoot) ?? remembered;
    return remembered;
  };
  listed();
  const flow = openedFlow(box, signal, {
    profile,
    ask: true,
    listed: async () => Promise.resolve(listed()),
    catching: () => void askBackground('teach-open', { profile, catching: true }).catch(() => null),
    skip,
  });
  onLessonQuestion(() => (flow.waiting() ? { profile, listed: listed() } : null), signal);
  askBackground('teach-open', { profile, catching: false }).catch(() => null);
  box.run(flow);
}
