import { ACTIVITIES } from '../shared/ehr-profile.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { type History, MAX_MARKS, type Part, type SlotRecord } from './history.ts';
import { isRolledDay } from './rolled-day.ts';
import { FIRST_SLOT, LAST_SLOT } from './slot.ts';

/**
 * One chunk of the history as bytes, version 1. All numbers are unsigned LEB128:
 *
 *     1                                  version
 *     n, n × (bytes, UTF-8)              words: zones and profiles
 *     n, n × (zone, offset + 1080)       places
 *     n, n × (slot − the one before, place, parts, parts × (activity + 7 · (profile + 1 or 0), marks))
 *     n, n × (break − the one before)
 *     bytes, JSON                        rolled-up days
 *
 * A slot of one part takes five bytes or so.
 */
const VERSION = 1;
const MOST_OFFSET = 1_080;

export function encodeChunk({ slots, breaks, days }: History): Uint8Array<ArrayBuffer> {
  const out = writer();
  const words = indexer<string>();
  const places = indexer<string>();
  for (const { zone, offset, parts } of slots) {
    places.of(`${words.of(zone)} ${offset}`);
    for (const { profile } of parts) if (profile !== null) words.of(profile);
  }
  out.number(VERSION);
  out.number(words.all.length);
  for (const word of words.all) out.text(word);
  out.number(places.all.length);
  for (const place of places.all) {
    const [zone = 0, offset = 0] = place.split(' ').map(Number);
    out.number(zone);
    out.number(offset + MOST_OFFSET);
  }
  out.number(slots.length);
  let before = 0;
  for (const { slot, zone, offset, parts } of slots) {
    out.number(slot - before);
    out.number(places.of(`${words.of(zone)} ${offset}`));
    out.number(parts.length);
    for (const { profile, activity, marks } of parts) {
      out.number(ACTIVITIES.indexOf(activity) + ACTIVITIES.length * (profile === null ? 0 : words.of(profile) + 1));
      out.number(marks);
    }
    before = slot;
  }
  out.number(breaks.length);
  before = 0;
  for (const slot of breaks) {
    out.number(slot - before);
    before = slot;
  }
  out.text(JSON.stringify(days));
  return out.bytes();
}

/** A chunk that does not read right is an error, never half a history. */
export function decodeChunk(bytes: Uint8Array): Result<History, 'unknown-version' | 'damaged'> {
  const input = reader(bytes);
  try {
    if (input.number() !== VERSION) return err('unknown-version');
    const words = input.list(() => input.text());
    const places = input.list(() => {
      const zone = defined(words[input.number()]);
      return { zone, offset: input.number() - MOST_OFFSET };
    });
    const known = new Map<number, readonly Part[]>();
    let slot = 0;
    let before = -1;
    const slots = input.list((): SlotRecord => {
      slot += input.number();
      check(slot > before && slot >= FIRST_SLOT && slot <= LAST_SLOT);
      before = slot;
      const { zone, offset } = defined(places[input.number()]);
      return { slot, offset, zone, parts: readParts(input, words, known) };
    });
    before = -1;
    slot = 0;
    const breaks = input.list(() => {
      slot += input.number();
      check(slot > before && slot <= LAST_SLOT);
      return (before = slot);
    });
    const days: unknown = JSON.parse(input.text());
    check(Array.isArray(days) && days.every(isRolledDay) && input.atEnd());
    return ok({ slots, breaks, days: Array.isArray(days) ? days.filter(isRolledDay) : [] });
  } catch {
    return err('damaged');
  }
}

/** Most slots have one part, and few kinds of it: those share one list. */
function readParts(
  input: ReturnType<typeof reader>,
  words: readonly string[],
  known: Map<number, readonly Part[]>,
): readonly Part[] {
  const count = input.number();
  check(count > 0);
  const part = (code: number, marks: number): Part => {
    check(marks > 0 && marks <= MAX_MARKS);
    const profile = Math.floor(code / ACTIVITIES.length);
    const activity = defined(ACTIVITIES[code % ACTIVITIES.length]);
    return { profile: profile === 0 ? null : defined(words[profile - 1]), activity, marks };
  };
  if (count > 1)
    return Array.from({ length: checked(count, input.left()) }, () => part(input.number(), input.number()));
  const [code, marks] = [input.number(), input.number()];
  const key = code * (MAX_MARKS + 1) + marks;
  let parts = known.get(key);
  if (!parts) known.set(key, (parts = [part(code, marks)]));
  return parts;
}

function check(holds: boolean): void {
  if (!holds) throw new RangeError('damaged');
}

function checked(count: number, most: number): number {
  check(count <= most);
  return count;
}

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('damaged');
  return value;
}

function indexer<T>(): { readonly all: T[]; readonly of: (value: T) => number } {
  const all: T[] = [];
  const known = new Map<T, number>();
  return {
    all,
    of(value) {
      let at = known.get(value);
      if (at === undefined) known.set(value, (at = all.push(value) - 1));
      return at;
    },
  };
}

function writer() {
  let bytes = new Uint8Array(256);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  const number = (value: number): void => {
    room(8);
    let rest = value;
    while (rest >= 128) {
      bytes[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    bytes[length++] = rest;
  };
  return {
    number,
    text(value: string) {
      const coded = encodeText(value);
      number(coded.length);
      room(coded.length);
      bytes.set(coded, length);
      length += coded.length;
    },
    bytes: () => bytes.slice(0, length),
  };
}

function reader(bytes: Uint8Array) {
  let at = 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = defined(bytes[at++]);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
      check(scale < 2 ** 49);
    }
  };
  return {
    number,
    text(): string {
      const length = number();
      const start = at;
      at += length;
      check(at <= bytes.length);
      return decodeText(bytes, start, at);
    },
    list<T>(item: () => T): T[] {
      // Everything takes a byte at least: no count can ask for more memory than its bytes are worth.
      const count = checked(number(), bytes.length - at);
      const items: T[] = [];
      for (let index = 0; index < count; index += 1) items.push(item());
      return items;
    },
    left: () => bytes.length - at,
    atEnd: () => at === bytes.length,
  };
}

/** UTF-8 by way of percent signs: `lib/core` has no TextEncoder, and these texts are short. */
function encodeText(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return Uint8Array.from(bytes);
}

function decodeText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let ascii = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 128) ascii = false;
    text += byte >= 128 || byte === 37 ? `%${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
  }
  return ascii && !text.includes('%') ? text : decodeURIComponent(text);
}
