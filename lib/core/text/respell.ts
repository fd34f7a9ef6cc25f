import { makeRoom, type Scan } from './scan.ts';
import { SLIP_LIMITS, type Speller } from './spelling.ts';
import { GAP, tokenise } from './tokenise.ts';
import { find, hashOf, stemClass, type Vocabulary } from './vocabulary.ts';

const buffer = new Uint16Array(SLIP_LIMITS.longest);

function classOf(vocabulary: Vocabulary, word: string, hash: number): number {
  for (let at = 0; at < word.length; at += 1) buffer[at] = word.charCodeAt(at);
  const known = find(vocabulary.words, buffer, word.length, hash);
  return known === -1 ? stemClass(vocabulary, buffer, word.length) : known;
}

/**
 * The text as it was plainly meant: slips read as the words they stand for, words that ran together taken apart, letters
 * that stand one by one put together. Writes it into `meant`; false when nothing differs. Such a text is listened to
 * twice, as it stands and as meant, and either counts: so a correction can raise a flag and never lower one.
 */
export function respell(vocabulary: Vocabulary, speller: Speller, text: string, scan: Scan, meant: Scan): boolean {
  makeRoom(meant, scan.count * 3);
  meant.count = 0;
  meant.slips = false;
  let changed = false;
  const add = (wordClass: number, hash: number, start: number, end: number, gap: number): void => {
    const at = meant.count++;
    meant.classes[at] = wordClass;
    meant.hashes[at] = hash;
    meant.starts[at] = start;
    meant.ends[at] = end;
    meant.gaps[at] = gap;
  };
  const addWords = (words: readonly string[], start: number, end: number, gap: number): void => {
    changed = true;
    // Where the letters stand as they are counted, each word gets its own; else all get the whole.
    const exact = end - start === words.join('').length;
    let from = start;
    for (const [index, word] of words.entries()) {
      const to = exact ? from + word.length : end;
      const hash = hashOf(word);
      add(classOf(vocabulary, word, hash), hash, exact ? from : start, to, index === 0 ? gap : GAP.space);
      from = to;
    }
  };
  const written = (at: number): string => tokenise(text.slice(scan.starts[at], scan.ends[at])).words.join('');
  const { count, classes, hashes, starts, ends, gaps } = scan;
  for (let at = 0; at < count; at += 1) {
    const gap = gaps[at]!;
    const wordClass = classes[at]!;
    const run = spacedRun(scan, at, written);
    if (run !== null) {
      for (const [from, to] of [
        [0, run.length],
        [1, run.length],
        [0, run.length - 1],
      ] as const) {
        const words = speller.join(run.slice(from, to));
        if (words === null) continue;
        if (from === 1) add(wordClass, hashes[at]!, starts[at]!, ends[at]!, gap);
        addWords(words, starts[at + from]!, ends[at + to - 1]!, from === 1 ? GAP.space : gap);
        at += to - 1;
        break;
      }
      if (meant.count > 0 && meant.ends[meant.count - 1]! >= ends[at]!) continue;
    }
    const slip = scan.suspects[at] === 1 ? speller.correct(written(at)) : null;
    if (slip === null) add(wordClass, hashes[at]!, starts[at]!, ends[at]!, gap);
    else addWords(slip, starts[at]!, ends[at]!, gap);
  }
  meant.gaps[meant.count] = GAP.sentence;
  return changed;
}

/** The letters of a run of single ones that begins at word `at`; null where there is none. */
function spacedRun(scan: Scan, at: number, written: (at: number) => string): string | null {
  const single = (word: number): boolean => 1 === scan.ends[word]! - scan.starts[word]!;
  if (!single(at) || (at > 0 && single(at - 1) && scan.gaps[at] === GAP.space)) return null;
  let end = at + 1;
  while (end < scan.count && scan.gaps[end] === GAP.space && single(end) && end - at <= SLIP_LIMITS.longest) end += 1;
  if (end - at < SLIP_LIMITS.spaced) return null;
  return Array.from({ length: end - at }, (_, index) => written(at + index)).join('');
}
