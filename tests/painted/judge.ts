import { decodeColour, type PaintedMessage } from '../pages/colours.ts';
import type { Raster } from './raster.ts';

/** What one frame shows; counts are of scanlines, one for each badge on each. */
export interface Verdict {
  /** Scanlines on which a badge was seen. */
  readonly badgeLines: number;
  /** Of those: the row on this scanline, and on any within the tolerance, is another message's or none. */
  readonly wrong: number;
  /** Of those: the badge begins before or ends after all that the list shows of its rows. */
  readonly outside: number;
  /** For each badge, by the message's index, on how many scanlines it is seen. */
  readonly badges: ReadonlyMap<number, number>;
  /** The first wrong or outside badge, in words. */
  readonly example: string | null;
}

/** A row's edge may lie within a pixel, and the badge's edge on the next: a difference of so many scanlines is none. */
const TOLERANCE = 2;
/** Shorter stretches of one colour are edges of letters and icons that happen to have it. Device pixels. */
const LEAST_RUN = 8;
/** Between a badge and the row's end there may be no more of the row than this. */
const LEAST_REST_OF_ROW = 2;

interface Span {
  from: number;
  to: number;
}
interface Line {
  readonly rows: Map<number, Span>;
  readonly badges: { readonly index: number; readonly span: Span }[];
}

/**
 * Judges by nothing but pixels: on every scanline a badge must lie on the colour of its own row. Rows are clipped by the
 * list, so that also says that no badge is seen above or below it. `known` tells the page's messages from chance colours.
 */
export function judge(frame: Raster, known: (index: number) => boolean): Verdict {
  const lines = Array.from({ length: frame.height }, (_, y) => readLine(frame, y, known));
  const list = reach(lines);
  const badges = new Map<number, number>();
  let [badgeLines, wrong, outside] = [0, 0, 0];
  let example: string | null = null;
  for (const [y, line] of lines.entries()) {
    for (const { index, span } of line.badges) {
      if (!isPartOfBadge(lines, y, index)) continue;
      badgeLines += 1;
      badges.set(index, (badges.get(index) ?? 0) + 1);
      const near = lines.slice(Math.max(0, y - TOLERANCE), y + TOLERANCE + 1);
      const isWrong = !near.some(({ rows }) => rows.has(index));
      const isOutside = span.from < list.from - TOLERANCE || span.to > list.to + TOLERANCE;
      if (isWrong) wrong += 1;
      if (isOutside) outside += 1;
      if (isWrong || isOutside) {
        const over = [...line.rows.keys()].join(', ') || 'none';
        example ??= `line ${y}: badge ${index} at ${span.from}–${span.to} over rows ${over}`;
      }
    }
  }
  return { badgeLines, wrong, outside, badges, example };
}

/** From where to where the list shows rows: a badge at its edge may leave nothing of its own row beyond itself. */
function reach(lines: readonly Line[]): Span {
  const list = { from: Number.POSITIVE_INFINITY, to: 0 };
  for (const { rows } of lines) {
    for (const { from, to } of rows.values()) {
      list.from = Math.min(list.from, from);
      list.to = Math.max(list.to, to);
    }
  }
  return list;
}

/** No higher than the tolerance is no badge: lines and shadows mix colours too. */
function isPartOfBadge(lines: readonly Line[], y: number, index: number): boolean {
  const has = (at: number): boolean => lines[at]?.badges.some((badge) => badge.index === index) ?? false;
  let [top, bottom] = [y, y];
  while (bottom - top < TOLERANCE && has(top - 1)) top -= 1;
  while (bottom - top < TOLERANCE && has(bottom + 1)) bottom += 1;
  return bottom - top >= TOLERANCE;
}

function readLine(frame: Raster, y: number, known: (index: number) => boolean): Line {
  const line: Line = { rows: new Map(), badges: [] };
  let from = 0;
  let colour = frame.at(0, y);
  for (let x = 1; x <= frame.width; x += 1) {
    const next = x < frame.width ? frame.at(x, y) : -1;
    if (next === colour) continue;
    const message = x - from >= LEAST_REST_OF_ROW ? decoded(colour) : null;
    const least = message?.kind === 'badge' ? LEAST_RUN : LEAST_REST_OF_ROW;
    if (message && x - from >= least && known(message.index)) note(line, message, { from, to: x });
    [from, colour] = [x, next];
  }
  return line;
}

function note({ rows, badges }: Line, { kind, index }: PaintedMessage, span: Span): void {
  const row = rows.get(index);
  if (kind === 'badge') badges.push({ index, span });
  else if (row) row.to = span.to;
  else rows.set(index, span);
}

const cache = new Map<number, PaintedMessage | null>();

function decoded(colour: number): PaintedMessage | null {
  let message = cache.get(colour);
  if (message === undefined) {
    message = decodeColour([colour >> 16, (colour >> 8) & 255, colour & 255]);
    cache.set(colour, message);
  }
  return message;
}
