import type { InboxSession } from '../../lib/app/inbox-session.ts';
import type { RowReading } from '../../lib/core/shared/row-reading.ts';
import { badgeOf } from '../../lib/overlay/badge-model.ts';
import type { PanelItem } from '../../lib/protocol/messages.ts';
import { overlay as words } from '../../lib/words/en/overlay.ts';

/** What this page shows now, for the side panel: it goes there directly, is in memory on both ends, and is kept nowhere. */
export function listOf(readings: readonly RowReading[], session: InboxSession): readonly PanelItem[] {
  return readings.flatMap((reading) => {
    const answer = session.answerFor(reading);
    if (!answer) return [];
    const badge = badgeOf(answer.decision, { ...session.view(), acknowledged: false }, words);
    if (!badge) return [];
    const { form, text } = badge;
    const { category, subject } = reading.message;
    return [{ id: reading.id, form, suggestion: text, flag: answer.decision.flag, category: category ?? '', subject }];
  });
}
