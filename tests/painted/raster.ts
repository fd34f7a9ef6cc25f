import { inflateSync } from 'node:zlib';

/** A picture of what a browser painted. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** The pixel's colour as 0xRRGGBB. */
  readonly at: (x: number, y: number) => number;
}

const SIGNATURE = 8;
const BYTES_PER_PIXEL: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * A PNG as browsers write them: 8 bits a channel, RGB or RGBA, not interlaced; anything else throws.
 * https://www.w3.org/TR/png-3/
 */
export function decodePng(file: Buffer): Raster {
  let header: Buffer | null = null;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
    at += 12 + length;
  }
  const size = BYTES_PER_PIXEL[header?.[9] ?? 0];
  if (!header || size === undefined || header[8] !== 8 || header[12] !== 0) throw new Error('a PNG of another kind');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const stride = width * size + 1;
  // One piece of memory, of the size that is known: fresh pages cost more than the work on them.
  const data = inflateSync(Buffer.concat(parts), { chunkSize: stride * height + 1 });
  unfilter(data, stride, size);
  const at = (x: number, y: number): number => {
    const start = y * stride + 1 + x * size;
    return ((data[start] ?? 0) << 16) | ((data[start + 1] ?? 0) << 8) | (data[start + 2] ?? 0);
  };
  return { width, height, at };
}

/** Takes back, in place, what each line's filter did (the format's chapter 9). `stride`: the filter's byte included. */
function unfilter(data: Uint8Array, stride: number, size: number): void {
  // What lies above the first line counts as zeros.
  let above: Uint8Array = new Uint8Array(stride - 1);
  for (let start = 0; start < data.length; start += stride) {
    const line = new Uint8Array(data.buffer, data.byteOffset + start + 1, stride - 1);
    UNFILTERS[data[start]!]?.(line, above, size);
    above = line;
  }
}

/** By the number that a line begins with; 0 leaves it as it is. Bytes wrap around by themselves. */
const UNFILTERS: readonly (((line: Uint8Array, above: Uint8Array, size: number) => void) | null)[] = [
  null,
  (line, _above, size) => {
    for (let at = size; at < line.length; at += 1) line[at]! += line[at - size]!;
  },
  (line, above) => {
    for (let at = 0; at < line.length; at += 1) line[at]! += above[at]!;
  },
  (line, above, size) => {
    for (let at = 0; at < size; at += 1) line[at]! += above[at]! >> 1;
    for (let at = size; at < line.length; at += 1) line[at]! += (line[at - size]! + above[at]!) >> 1;
  },
  (line, above, size) => {
    for (let at = 0; at < size; at += 1) line[at]! += above[at]!;
    for (let at = size; at < line.length; at += 1) {
      const left = line[at - size]!;
      const up = above[at]!;
      const corner = above[at - size]!;
      const byLeft = Math.abs(up - corner);
      const byUp = Math.abs(left - corner);
      const byCorner = Math.abs(left + up - 2 * corner);
      line[at] = line[at]! + (byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner);
    }
  },
];

/**
 * The framebuffer file of `Xvfb -fbdir`: an X window dump of 32 bits a pixel, least significant byte first.
 * https://www.x.org/releases/current/doc/man/man1/xwd.1.xhtml and X11/XWDFile.h; words are big-endian.
 */
export function decodeXwd(file: Buffer): Raster {
  const word = (index: number): number => file.readUInt32BE(index * 4);
  const [headerSize, width, height, bitsPerPixel, stride, colours] = [
    word(0),
    word(4),
    word(5),
    word(11),
    word(12),
    word(19),
  ];
  const leastFirst = word(7) === 0;
  if (bitsPerPixel !== 32 || !leastFirst) throw new Error('a framebuffer of another kind: start Xvfb with 24 planes');
  const start = headerSize + colours * 12;
  const at = (x: number, y: number): number => {
    const pixel = start + y * stride + x * 4;
    return ((file[pixel + 2] ?? 0) << 16) | ((file[pixel + 1] ?? 0) << 8) | (file[pixel] ?? 0);
  };
  return { width, height, at };
}

/** The same picture in little memory, as runs of one colour; the answer unpacks it. */
export function packed({ width, height, at }: Raster): () => Raster {
  const runs: number[] = [];
  let [colour, length] = [at(0, 0), 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const next = at(x, y);
      if (next !== colour) {
        runs.push(colour, length);
        [colour, length] = [next, 0];
      }
      length += 1;
    }
  }
  const kept = Uint32Array.from(runs.concat(colour, length));
  return () => {
    const pixels = new Uint32Array(width * height);
    let from = 0;
    for (let run = 0; run < kept.length; run += 2) {
      const to = from + (kept[run + 1] ?? 0);
      pixels.fill(kept[run] ?? 0, from, to);
      from = to;
    }
    return { width, height, at: (x, y) => pixels[y * width + x] ?? 0 };
  };
}
