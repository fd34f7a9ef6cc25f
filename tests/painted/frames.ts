import type { Raster } from './raster.ts';

/** One picture of what was painted, taken from outside the page. */
export interface Frame {
  readonly decode: () => Raster;
  /** Writes the picture, for people to look at; the ending is added. */
  readonly save: (file: string) => Promise<void>;
}

export interface FrameSource {
  /** Frames that came since the last call, in order. */
  readonly take: () => Frame[];
  /** What the screen shows now; `take` gives it too where it differs from the frame before. */
  readonly now: () => Promise<Frame>;
  readonly stop: () => Promise<void>;
}
