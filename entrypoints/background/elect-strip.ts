import type { FrameReport } from '../../lib/protocol/messages.ts';

/**
 * Which frame of a tab shows the strip: the one that reads the longest list; among equals, and where none is read, the
 * outermost. Null while no frame is an inbox.
 */
export function electStrip(frames: readonly FrameReport[]): number | null {
  const length = ({ notRead, rows }: FrameReport): number => (notRead === null ? rows : -1);
  // What is open beside a list is its list's matter; where there is none, it speaks for itself.
  const known = frames.filter(({ profile }) => profile !== null);
  const lists = known.filter(({ opened }) => opened === null);
  const inboxes = lists.length > 0 ? lists : known;
  const [best] = inboxes.toSorted((a, b) => length(b) - length(a) || a.frame - b.frame);
  return best?.frame ?? null;
}
