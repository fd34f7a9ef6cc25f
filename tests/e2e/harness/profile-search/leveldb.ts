import { unsnap, varint } from './snappy.ts';

/** One key with its value; older values of a key that LevelDB has not dropped yet are entries too. */
export interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

const FOOTER_BYTES = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/**
 * A table file, .ldb (https://github.com/google/leveldb/blob/main/doc/table_format.md). Throws when it is not one or
 * has a compression that is not known: what cannot be read must not pass as searched.
 */
export function tableEntries(file: Buffer): Entry[] {
  const footer = file.subarray(-FOOTER_BYTES);
  if (!footer.subarray(-8).equals(MAGIC)) throw new Error('not a LevelDB table');
  const metaOffset = need(varint(footer, 0));
  const metaSize = need(varint(footer, metaOffset.next));
  const indexOffset = need(varint(footer, metaSize.next));
  const indexSize = need(varint(footer, indexOffset.next));
  return blockEntries(block(file, indexOffset.value, indexSize.value)).flatMap(({ value: handle }) => {
    const offset = need(varint(handle, 0));
    const size = need(varint(handle, offset.next));
    return blockEntries(block(file, offset.value, size.value));
  });
}

function block(file: Buffer, offset: number, size: number): Buffer {
  const bytes = file.subarray(offset, offset + size);
  const compression = file[offset + size];
  if (compression === 0) return bytes;
  const raw = compression === 1 ? unsnap(bytes) : null;
  if (!raw) throw new Error(`a LevelDB block that cannot be read (compression ${compression})`);
  return raw;
}

/** Keys are written as the part they share with the key before, and the rest. */
function blockEntries(bytes: Buffer): Entry[] {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const end = bytes.length - 4 * (restarts + 1);
  const entries: Entry[] = [];
  let key: Buffer = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    const shared = need(varint(bytes, at));
    const own = need(varint(bytes, shared.next));
    const size = need(varint(bytes, own.next));
    const keyEnd = size.next + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), bytes.subarray(size.next, keyEnd)]);
    at = keyEnd + size.value;
    entries.push({ key, value: bytes.subarray(keyEnd, at) });
  }
  return entries;
}

/** A log file, .log (doc/log_format.md): write batches, in pieces that never cross a block of 32 KiB. */
export function logEntries(file: Buffer): Entry[] {
  const entries: Entry[] = [];
  let pieces: Buffer[] = [];
  for (let at = 0; at + LOG_HEADER <= file.length;) {
    const leftInBlock = LOG_BLOCK - (at % LOG_BLOCK);
    if (leftInBlock < LOG_HEADER) {
      at += leftInBlock;
      continue;
    }
    const size = file.readUInt16LE(at + 4);
    const kind = file[at + 6] ?? 0;
    // Zeros: space that was set aside and not used.
    if (kind === 0) {
      at += leftInBlock;
      continue;
    }
    const piece = file.subarray(at + LOG_HEADER, at + LOG_HEADER + size);
    at += LOG_HEADER + size;
    if (kind === 1 || kind === 2) pieces = [];
    pieces.push(piece);
    if (kind === 1 || kind === 4) entries.push(...batchEntries(Buffer.concat(pieces)));
  }
  return entries;
}

/** Sequence number (8), count (4), then per entry: 1 = put (key, value), 0 = delete (key) (db/write_batch.cc). */
function batchEntries(batch: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 12; at < batch.length;) {
    const put = batch[at] === 1;
    const keySize = need(varint(batch, at + 1));
    const keyEnd = keySize.next + keySize.value;
    const key = batch.subarray(keySize.next, keyEnd);
    if (!put) {
      entries.push({ key, value: Buffer.alloc(0) });
      at = keyEnd;
      continue;
    }
    const valueSize = need(varint(batch, keyEnd));
    at = valueSize.next + valueSize.value;
    entries.push({ key, value: batch.subarray(valueSize.next, at) });
  }
  return entries;
}

function need<T>(value: T | null): T {
  if (value === null) throw new Error('a LevelDB file that ends too early');
  return value;
}
