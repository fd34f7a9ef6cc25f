/**
 * Raw snappy blocks (https://github.com/google/snappy/blob/main/format_description.txt): LevelDB's blocks, IndexedDB
 * values in Chromium and Firefox. Null when the bytes are not snappy; callers try it on bytes that may be anything.
 */
export function unsnap(input: Uint8Array): Buffer | null {
  const length = varint(input, 0);
  // A length beyond what snappy can reach from this input (64 bytes out of 3) means that it is something else.
  if (!length || length.value > input.length * 22 + 64) return null;
  const output = Buffer.alloc(length.value);
  let from = length.next;
  let to = 0;
  while (from < input.length) {
    const tag = input[from++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      let size = (tag >> 2) + 1;
      if (size > 60) {
        const bytes = size - 60;
        size = littleEndian(input, from, bytes) + 1;
        from += bytes;
      }
      if (from + size > input.length || to + size > output.length) return null;
      output.set(input.subarray(from, from + size), to);
      from += size;
      to += size;
      continue;
    }
    const bytes = kind === 3 ? 4 : kind;
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const distance = littleEndian(input, from, bytes) + (kind === 1 ? (tag >> 5) << 8 : 0);
    from += bytes;
    if (from > input.length || distance === 0 || distance > to || to + size > output.length) return null;
    // Byte by byte: a copy may overlap what it writes.
    for (let i = 0; i < size; i++, to++) output[to] = output[to - distance] ?? 0;
  }
  return to === output.length ? output : null;
}

const STREAM_START = Buffer.from([0xff, 0x06, 0x00, 0x00, ...Buffer.from('sNaPpY')]);

/** The framed form (framing_format.txt), in which Firefox keeps large IndexedDB values and cached bodies. */
export function unsnapFrames(input: Buffer): Buffer | null {
  if (!input.subarray(0, STREAM_START.length).equals(STREAM_START)) return null;
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= input.length;) {
    const kind = input[at];
    const size = littleEndian(input, at + 1, 3);
    const chunk = input.subarray(at + 4, at + 4 + size);
    // Four bytes of checksum come first.
    if (kind === 0x00) parts.push(unsnap(chunk.subarray(4)) ?? Buffer.alloc(0));
    if (kind === 0x01) parts.push(chunk.subarray(4));
    at += 4 + size;
  }
  return Buffer.concat(parts);
}

/** A base-128 number, lowest part first, as snappy and LevelDB write them. */
export function varint(input: Uint8Array, at: number): { value: number; next: number } | null {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = input[at + i];
    if (byte === undefined) return null;
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, next: at + i + 1 };
  }
  return null;
}

function littleEndian(input: Uint8Array, at: number, bytes: number): number {
  let value = 0;
  for (let i = 0; i < bytes; i++) value += (input[at + i] ?? 0) * 2 ** (8 * i);
  return value;
}
