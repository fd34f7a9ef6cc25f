import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { clickedRow, listedRows, type ListedRow } from '../../lib/ehr/learn/listed-rows.ts';
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
  let opening: string | null = null;
  const tell = (catching: boolean): void =>
    void askBackground('teach-open', { profile, catching, opening }).catch(() => null);
  const flow = openedFlow(box, signal, {
    profile,
    ask: true,
    listed: async () => Promise.resolve({ listed: listed(), opening }),
    catching: () => tell(true),
    skip,
  });
  onLessonQuestion(() => (flow.waiting() ? { profile, listed: listed(), opening } : null), signal);
  tell(false);
  // Where the list goes away with the click, the message's page is told which row it was.
  const clicked = (event: MouseEvent): void => {
    const row =
      event.isTrusted && flow.waiting() ? clickedRow(profile, document, openRoot, event.composedPath()) : null;
    if (row === null || row === opening) return;
    opening = row;
    tell(false);
  };
  addEventListener('click', clicked, { signal, capture: true });
  box.run(flow);
}
