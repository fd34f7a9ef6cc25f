import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { encodeColour, type Painted } from '../pages/colours.ts';
import { judge } from './judge.ts';
import { decodePng, decodeXwd, packed, type Raster } from './raster.ts';

interface Field {
  readonly index: number;
  readonly kind: Painted;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

const WHITE = 0xff_ff_ff;
const all = (): boolean => true;

const colourOf = ({ index, kind }: Field): number => {
  const [red, green, blue] = encodeColour(index, kind);
  return (red << 16) | (green << 8) | blue;
};

/** 200 × 100 pixels of white with these fields on it, the last one on top. */
const painted = (...fields: readonly Field[]): Raster => ({
  width: 200,
  height: 100,
  at(x, y) {
    const field = fields.findLast(({ box: [l, t, r, b] }) => x >= l && x < r && y >= t && y < b);
    return field ? colourOf(field) : WHITE;
  },
});

const row = (index: number, top: number, bottom: number): Field => ({
  index,
  kind: 'row',
  box: [10, top, 190, bottom],
});
const badge = (index: number, top: number, bottom: number, left = 120): Field => ({
  index,
  kind: 'badge',
  box: [left, top, left + 60, bottom],
});
const ROWS = [row(7, 10, 40), row(8, 40, 70)];

test('a badge on its own row is right, on every scanline of it', () => {
  const verdict = judge(painted(...ROWS, badge(7, 15, 35), badge(8, 45, 65)), all);
  expect(verdict).toMatchObject({ badgeLines: 40, wrong: 0, outside: 0, example: null });
  expect([...verdict.badges]).toEqual([
    [7, 20],
    [8, 20],
  ]);
});

test('a badge on the neighbour’s row is wrong on every scanline', () => {
  expect(judge(painted(...ROWS, badge(7, 48, 65)), all).wrong).toBe(17);
});

test('a badge that hangs out of its row is wrong beyond two scanlines', () => {
  expect(judge(painted(...ROWS, badge(7, 25, 42)), all).wrong).toBe(0);
  expect(judge(painted(...ROWS, badge(7, 25, 45)), all).wrong).toBe(3);
});

test('a badge above or below the list is wrong, one beside it is outside', () => {
  expect(judge(painted(...ROWS, badge(8, 60, 80)), all).wrong).toBe(8);
  expect(judge(painted(...ROWS, badge(7, 15, 35, 140)), all).outside).toBe(20);
});

test('a badge at the list’s edge, with nothing of the row beyond it, is right', () => {
  expect(judge(painted(...ROWS, badge(7, 15, 35, 130)), all)).toMatchObject({ wrong: 0, outside: 0 });
});

test('lines, narrow strokes and messages that the page does not have are no badges', () => {
  expect(judge(painted(badge(7, 15, 17)), all).badgeLines).toBe(0);
  expect(judge(painted({ index: 7, kind: 'badge', box: [10, 10, 17, 60] }), all).badgeLines).toBe(0);
  expect(judge(painted(badge(7, 15, 35)), (index) => index > 7).badgeLines).toBe(0);
});

const pixelsOf = (raster: Raster): number[][] =>
  Array.from({ length: raster.height }, (_, y) =>
    Array.from({ length: raster.width }, (_unused, x) => raster.at(x, y)),
  );

test('pictures are read as they were painted: PNG with all filters, X window dump, packed', () => {
  const picture = painted(...ROWS, badge(7, 15, 35));
  const expected = pixelsOf(picture);
  expect(pixelsOf(decodePng(png(picture)))).toEqual(expected);
  expect(pixelsOf(decodeXwd(xwd(picture)))).toEqual(expected);
  expect(pixelsOf(packed(picture)())).toEqual(expected);
});

/** Line y is written with filter y mod 5. */
function png({ width, height, at }: Raster): Buffer {
  const byte = (x: number, y: number): number =>
    x < 0 || y < 0 ? 0 : (at(Math.floor(x / 3), y) >> (16 - 8 * (x % 3))) & 255;
  const data = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * 3 + 1);
    data[start] = y % 5;
    for (let x = 0; x < width * 3; x += 1) {
      const [left, up, corner] = [byte(x - 3, y), byte(x, y - 1), x < 3 ? 0 : byte(x - 3, y - 1)];
      const guess = left + up - corner;
      const nearest = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
      const predicted = [0, left, up, Math.floor((left + up) / 2), nearest][y % 5] ?? 0;
      data[start + 1 + x] = byte(x, y) - predicted;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(data))]);
}

/** The reader does not check sums: the browser that wrote the picture is at the other end of a pipe. */
function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function xwd({ width, height, at }: Raster): Buffer {
  const [headerSize, colours] = [100 + 8, 2];
  const file = Buffer.alloc(headerSize + colours * 12 + width * height * 4);
  const words = { 0: headerSize, 4: width, 5: height, 7: 0, 11: 32, 12: width * 4, 19: colours };
  for (const [index, word] of Object.entries(words)) file.writeUInt32BE(word, Number(index) * 4);
  for (let place = 0; place < width * height; place += 1) {
    file.writeUInt32LE(at(place % width, Math.floor(place / width)), headerSize + colours * 12 + place * 4);
  }
  return file;
}
