import type { FrameReport } from '../../lib/protocol/messages.ts';

/**
 * Which frame of a tab shows the strip: the one that reads the longest list; among equals, and where none is read, the
 * outermost. Null while no frame is an inbox.
 */
export function electStrip(frames: readonly FrameReport[]): number | null {
  const length = ({ notRead, rows }: FrameReport): number => (notRead === null ? rows : -1);
  const inboxes = frames.filter(({ profile }) => profile !== null);
  const [best] = inboxes.toSorted((a, b) => length(b) - length(a) || a.frame - b.frame);
  return best?.frame ?? null;
}
