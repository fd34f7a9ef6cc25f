const MAGIC = 'mozLz40\0';

/** Firefox's .lz4 files: a magic word, the size, one LZ4 block (lz4_Block_format.md). Null for any other file. */
export function unlz4(file: Buffer): Buffer | null {
  if (file.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return null;
  const output = Buffer.alloc(file.readUInt32LE(MAGIC.length));
  let from = MAGIC.length + 4;
  let to = 0;
  const extended = (nibble: number): number => {
    let size = nibble;
    if (nibble !== 15) return size;
    for (;;) {
      const byte = file[from++] ?? 0;
      size += byte;
      if (byte !== 255) return size;
    }
  };
  while (from < file.length) {
    const token = file[from++] ?? 0;
    const literals = extended(token >> 4);
    output.set(file.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= file.length) break;
    const distance = file.readUInt16LE(from);
    from += 2;
    const size = extended(token & 15) + 4;
    for (let i = 0; i < size; i++, to++) output[to] = output[to - distance] ?? 0;
  }
  return output;
}
