import type { Raster } from './raster.ts';

/** One picture of what was painted, taken from outside the page. */
export interface Frame {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly decode: () => Raster;
  /** Writes the picture, for people to look at; the ending is added. */
  readonly save: (file: string) => Promise<void>;
}

export interface FrameSource {
  /** Frames that came since the last call, in order. */
  readonly take: () => Frame[];
  readonly stop: () => Promise<void>;
}
