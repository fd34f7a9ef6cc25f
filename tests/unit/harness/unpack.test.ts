import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logEntries, tableEntries } from '../../e2e/harness/profile-search/leveldb.ts';
import { unlz4 } from '../../e2e/harness/profile-search/lz4.ts';
import { unsnap, unsnapFrames } from '../../e2e/harness/profile-search/snappy.ts';

/** Made with the reference implementations' rules by hand: a literal, then copies of each kind. */
const bytes = (...parts: (number | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('snappy', () => {
  it('reads literals', () => {
    expect(unsnap(bytes(5, 4 << 2, 'hello'))?.toString()).toBe('hello');
  });

  it('reads a literal whose length takes a byte of its own', () => {
    const long = 'x'.repeat(100);
    expect(unsnap(bytes(100, 60 << 2, 99, long))?.toString()).toBe(long);
  });

  it('reads a copy with one byte of distance that overlaps what it writes', () => {
    // 4 bytes "abcd", then 8 from 4 back: length - 4 in three bits.
    expect(unsnap(bytes(12, 3 << 2, 'abcd', ((8 - 4) << 2) | 1, 4))?.toString()).toBe('abcdabcdabcd');
  });

  it('reads copies with two and with four bytes of distance', () => {
    expect(unsnap(bytes(8, 3 << 2, 'abcd', (3 << 2) | 2, 4, 0))?.toString()).toBe('abcdabcd');
    expect(unsnap(bytes(8, 3 << 2, 'abcd', (3 << 2) | 3, 4, 0, 0, 0))?.toString()).toBe('abcdabcd');
  });

  it('refuses a copy from before the beginning and a length that does not fit', () => {
    expect(unsnap(bytes(8, 3 << 2, 'abcd', (3 << 2) | 2, 5, 0))).toBeNull();
    expect(unsnap(bytes(9, 3 << 2, 'abcd', (3 << 2) | 2, 4, 0))).toBeNull();
    expect(unsnap(bytes(200, 3 << 2, 'abcd'))).toBeNull();
  });

  it('answers on any bytes without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        expect(() => unsnap(input)).not.toThrow();
      }),
    );
  });

  it('reads frames, packed and plain', () => {
    const start = bytes(0xff, 6, 0, 0, 'sNaPpY');
    const packed = bytes(0x00, 4 + 7, 0, 0, 0, 0, 0, 0, 5, 4 << 2, 'hello');
    const plain = bytes(0x01, 4 + 6, 0, 0, 0, 0, 0, 0, ' world');
    expect(unsnapFrames(Buffer.concat([start, packed, plain]))?.toString()).toBe('hello world');
    expect(unsnapFrames(packed)).toBeNull();
  });
});

describe('Firefox’s LZ4 files', () => {
  it('reads literals and a match', () => {
    // Token: 4 literals, match of 4 + 4; then the last literals alone.
    const block = bytes(0x44, 'abcd', 4, 0, 0x10, '!');
    expect(unlz4(Buffer.concat([bytes('mozLz40\0', 13, 0, 0, 0), block]))?.toString()).toBe('abcdabcdabcd!');
  });

  it('leaves other files alone', () => {
    expect(unlz4(Buffer.from('{"a":1}'))).toBeNull();
  });
});

describe('LevelDB', () => {
  const put = (key: string, value: string): Buffer => bytes(1, key.length, key, value.length, value);
  const batch = (...writes: Buffer[]): Buffer =>
    Buffer.concat([Buffer.alloc(8), bytes(writes.length, 0, 0, 0), ...writes]);
  const record = (kind: number, part: Buffer): Buffer =>
    Buffer.concat([Buffer.alloc(4), bytes(part.length & 255, part.length >> 8, kind), part]);
  const text = (entries: { key: Buffer; value: Buffer }[]): string[] =>
    entries.map(({ key, value }) => `${key.toString()}=${value.toString()}`);

  it('reads a log: puts, deletes and a batch in two pieces', () => {
    const whole = batch(put('a', 'one'), bytes(0, 1, 'b'));
    const split = batch(put('c', 'two'));
    const log = Buffer.concat([record(1, whole), record(2, split.subarray(0, 14)), record(4, split.subarray(14))]);
    expect(text(logEntries(log))).toEqual(['a=one', 'b=', 'c=two']);
  });

  it('reads on in the next block of 32 KiB', () => {
    const first = record(1, batch(put('a', 'one')));
    const log = Buffer.concat([first, Buffer.alloc(32_768 - first.length), record(1, batch(put('b', 'two')))]);
    expect(text(logEntries(log))).toEqual(['a=one', 'b=two']);
  });

  it('reads a table with a packed block, whose keys share their beginnings', () => {
    const restarts = Buffer.alloc(8);
    restarts.writeUInt32LE(1, 4);
    const data = Buffer.concat([bytes(0, 3, 1, 'key', '1'), bytes(2, 1, 1, 'z', '2'), restarts]);
    const packed = Buffer.concat([bytes(data.length, (data.length - 1) << 2), data]);
    const trailer = (kind: number): Buffer => bytes(kind, 0, 0, 0, 0);
    const index = Buffer.concat([bytes(0, 3, 2, 'key', 0, packed.length), restarts]);
    const footer = Buffer.alloc(48);
    footer.set([0, 0, packed.length + 5, index.length]);
    footer.set(Buffer.from('57fb808b247547db', 'hex'), 40);
    const table = Buffer.concat([packed, trailer(1), index, trailer(0), footer]);
    expect(text(tableEntries(table))).toEqual(['key=1', 'kez=2']);
  });

  it('does not pass over what it cannot read', () => {
    expect(() => tableEntries(Buffer.alloc(100))).toThrow(/not a LevelDB table/);
  });
});
