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
  const data = unfilter(inflateSync(Buffer.concat(parts)), width * size, height, size);
  const at = (x: number, y: number): number => {
    const start = (y * width + x) * size;
    return ((data[start] ?? 0) << 16) | ((data[start + 1] ?? 0) << 8) | (data[start + 2] ?? 0);
  };
  return { width, height, at };
}

/** Takes back what each line's filter did (the format's chapter 9), and drops the filter bytes. Written for speed. */
function unfilter(data: Buffer, stride: number, height: number, size: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    data.copy(out, to, from, from + stride);
    if (filter === 0) continue;
    for (let at = to; at < to + stride; at += 1) {
      const left = at - to < size ? 0 : (out[at - size] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      if (filter === 1) out[at] = (out[at] ?? 0) + left;
      else if (filter === 2) out[at] = (out[at] ?? 0) + up;
      else if (filter === 3) out[at] = (out[at] ?? 0) + ((left + up) >> 1);
      else out[at] = (out[at] ?? 0) + paeth(left, up, at - to < size || y === 0 ? 0 : (out[at - stride - size] ?? 0));
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

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
