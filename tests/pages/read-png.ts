import { inflateSync } from 'node:zlib';
import type { Rgb } from './colours.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Rgb;
}

/** Bytes per pixel of the colour types that browsers write: RGB and RGBA. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** A PNG as browsers write them: 8 bits a channel, not interlaced (https://www.w3.org/TR/png-3/). Throws on others. */
export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  let header = Buffer.alloc(0);
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = Buffer.from(data);
    if (type === 'IDAT') parts.push(data);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9] ?? -1];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('not a PNG of 8-bit colours');
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new Error(`${x}, ${y} is outside the picture`);
      const place = (y * width + x) * channels;
      return [pixels[place] ?? 0, pixels[place + 1] ?? 0, pixels[place + 2] ?? 0];
    },
  };
}

/** Each line begins with the number of the filter that was used on it. */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const start = y * stride;
    const from = y * (stride + 1) + 1;
    const filter = raw[from - 1] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (out[start + x - channels] ?? 0);
      const up = y === 0 ? 0 : (out[start + x - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[start + x - stride - channels] ?? 0);
      out[start + x] = (raw[from + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
