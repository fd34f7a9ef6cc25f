import type { Sequence } from './phrase.ts';
import type { Scan } from './scan.ts';
import { GAP } from './tokenise.ts';
import { buildVocabulary, NO_CLASS, slotsFor, type Vocabulary } from './vocabulary.ts';

/**
 * All phrases of everybody who listens, in one trie over symbols (a word, or a stem with any ending). Finding them costs
 * what the text and its hits cost, however many phrases there are. Typed arrays only.
 */
export interface PhraseTrie {
  readonly vocabulary: Vocabulary;
  /** The node after each symbol that begins a phrase; 0 where none does. */
  readonly roots: Int32Array;
  /** Per class: the one node that begins with it; 0 where no phrase does, `SEVERAL` where its symbols' `roots` must tell. */
  readonly begins: Int32Array;
  /** Per class: bit (symbol & 31) of each of its symbols. */
  readonly classBits: Int32Array;
  /** Open addressing, three numbers a slot: node, symbol, the node after. A node of 0 is a free slot. */
  readonly edges: Int32Array;
  /** A bit for the hash of each edge, small enough to stay at hand: most misses end here. */
  readonly edgeBits: Int32Array;
  /** Per node, and one beyond, a row of `NODE` numbers: what is asked of one node lies together. */
  readonly nodes: Int32Array;
  /** Phrases said in full at a node: `said[its NODE.said]` up to that of the next, exclusive. */
  readonly said: Int32Array;
}

const SEVERAL = -1;
/**
 * A node's row: where its phrases begin in `said`; bit (symbol & 31) of every edge; its first *gap* node, and from there
 * the next of the same node (0 at the end); and how many words a gap node passes over.
 */
const NODE = { said: 0, bits: 1, gap: 2, words: 3, width: 4 } as const;

/** Where phrases were found; numbers in arrays that are used again. */
export interface Hits {
  count: number;
  phrases: Int32Array;
  /** Word indexes, `ends` exclusive. */
  starts: Int32Array;
  ends: Int32Array;
}

export function createHits(): Hits {
  return { count: 0, phrases: new Int32Array(256), starts: new Int32Array(256), ends: new Int32Array(256) };
}

function roomier(array: Int32Array): Int32Array {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}

const edgeHash = (node: number, symbol: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
/** Bits in `edgeBits` for each slot of the table. */
const BITS_A_SLOT = 4;

/** Edges while they are being made: a table that doubles when half full. */
function edgeTable(expected: number): {
  readonly to: (node: number, symbol: number) => number;
  readonly count: () => number;
  readonly table: () => Int32Array;
} {
  let mask = slotsFor(expected) - 1;
  let table = new Int32Array(3 * (mask + 1));
  let made = 0;
  let nodes = 1;
  const slotFor = (into: Int32Array, node: number, symbol: number): number => {
    let slot = (edgeHash(node, symbol) & mask) * 3;
    while (into[slot] !== 0 && (into[slot] !== node || into[slot + 1] !== symbol)) slot = (slot + 3) % into.length;
    return slot;
  };
  const grow = (): void => {
    const old = table;
    table = new Int32Array(old.length * 2);
    mask = table.length / 3 - 1;
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== 0) table.set(old.subarray(at, at + 3), slotFor(table, old[at]!, old[at + 1]!));
    }
  };
  return {
    to(node, symbol) {
      let slot = slotFor(table, node, symbol);
      if (table[slot] !== 0) return table[slot + 2]!;
      if (made * 6 > table.length) {
        grow();
        slot = slotFor(table, node, symbol);
      }
      made += 1;
      nodes += 1;
      table[slot] = node;
      table[slot + 1] = symbol;
      return (table[slot + 2] = nodes);
    },
    count: () => nodes + 1,
    table: () => table,
  };
}

/** Groups `pairs` (key, value, key, value …) by key, in their order. */
export function groupByKey(pairs: readonly number[], keys: number): { from: Int32Array; values: Int32Array } {
  const from = new Int32Array(keys + 1);
  for (let at = 0; at < pairs.length; at += 2) from[pairs[at]! + 1]! += 1;
  for (let key = 0; key < keys; key += 1) from[key + 1]! += from[key]!;
  const next = from.slice();
  const values = new Int32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) values[next[pairs[at]!]!++] = pairs[at + 1]!;
  return { from, values };
}

/** `ways[p]` are the sequences of phrase number `p`; `merelyKnown` are words that are known and begin nothing. */
export function buildTrie(ways: readonly (readonly Sequence[])[], merelyKnown: readonly string[] = []): PhraseTrie {
  const wordNumbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  /** Per step, in their order: a word's number, or of a stem's the complement. */
  const numbered: number[] = [];
  const numberIn = (numbers: Map<string, number>, word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  for (const some of ways) {
    for (const sequence of some) {
      for (const { word, prefix } of sequence)
        numbered.push(prefix ? ~numberIn(stemNumbers, word) : numberIn(wordNumbers, word));
    }
  }
  const vocabulary = buildVocabulary([...wordNumbers.keys()], [...stemNumbers.keys()], merelyKnown);
  const wordCount = vocabulary.words.count;
  const symbolCount = wordCount + stemNumbers.size;
  const symbolOf = (number: number): number => (number < 0 ? wordCount + ~number : number);

  // Node 1 is the root. A gap is an edge of its own kind: a symbol beyond the others.
  const edges = edgeTable(ways.length);
  const saidPairs: number[] = [];
  let steps = 0;
  for (const [phrase, some] of ways.entries()) {
    for (const sequence of some) {
      let node = 1;
      for (const { gap } of sequence) {
        if (gap > 0) node = edges.to(node, symbolCount + gap);
        node = edges.to(node, symbolOf(numbered[steps++]!));
      }
      if (sequence.length > 0) saidPairs.push(node, phrase);
    }
  }
  const nodeCount = edges.count();
  const table = edges.table();
  const roots = new Int32Array(symbolCount);
  const { from: saidFrom, values: said } = groupByKey(saidPairs, nodeCount);
  const nodes = new Int32Array((nodeCount + 1) * NODE.width);
  for (let node = 0; node <= nodeCount; node += 1) nodes[node * NODE.width + NODE.said] = saidFrom[node]!;
  const edgeBits = new Int32Array(((table.length / 3) * BITS_A_SLOT) / 32);
  const bitMask = edgeBits.length * 32 - 1;
  for (let at = 0; at < table.length; at += 3) {
    const node = table[at]!;
    if (node === 0) continue;
    const symbol = table[at + 1]!;
    const after = table[at + 2]!;
    const row = node * NODE.width;
    if (symbol >= symbolCount) {
      nodes[after * NODE.width + NODE.words] = symbol - symbolCount;
      nodes[after * NODE.width + NODE.gap] = nodes[row + NODE.gap]!;
      nodes[row + NODE.gap] = after;
    } else if (node === 1) roots[symbol] = after;
    else {
      nodes[row + NODE.bits]! |= 1 << (symbol & 31);
      const bit = edgeHash(node, symbol) & bitMask;
      edgeBits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  const begins = new Int32Array(symbolCount);
  const classBits = new Int32Array(symbolCount);
  for (let one = 0; one < symbolCount; one += 1) {
    for (let at = vocabulary.symbolsFrom[one]!; at < vocabulary.symbolsFrom[one + 1]!; at += 1) {
      const symbol = vocabulary.symbols[at]!;
      classBits[one]! |= 1 << (symbol & 31);
      if (roots[symbol] !== 0) begins[one] = begins[one] === 0 ? roots[symbol]! : SEVERAL;
    }
  }
  return { vocabulary, roots, begins, classBits, edges: table, edgeBits, nodes, said };
}

/** Finds every phrase that `scan` says, once per way of saying it and place, with its nearest end. */
export function createFinder(trie: PhraseTrie): (scan: Scan, hits: Hits) => void {
  const { roots, begins, classBits, edges, edgeBits, nodes, said } = trie;
  const { symbols, symbolsFrom } = trie.vocabulary;
  const edgeMask = edges.length / 3 - 1;
  const bitMask = edgeBits.length * 32 - 1;
  // Nodes are stamped with the number of the start word, which only ever rises: nothing needs clearing.
  const stamp = new Int32Array(nodes.length / NODE.width);
  const triedTo = new Int32Array(nodes.length / NODE.width);
  let run = 0;
  let start = 0;
  let scan: Scan;
  let hits: Hits;

  const after = (node: number, symbol: number): number => {
    const hash = edgeHash(node, symbol);
    const bit = hash & bitMask;
    if (((edgeBits[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return 0;
    for (let slot = (hash & edgeMask) * 3; edges[slot] !== 0;) {
      if (edges[slot] === node && edges[slot + 1] === symbol) return edges[slot + 2]!;
      slot += 3;
      if (slot === edges.length) slot = 0;
    }
    return 0;
  };

  const step = (node: number, bits: number, at: number): void => {
    const wordClass = scan.classes[at]!;
    if (wordClass === NO_CLASS || (bits & classBits[wordClass]!) === 0) return;
    const to = symbolsFrom[wordClass + 1]!;
    for (let one = symbolsFrom[wordClass]!; one < to; one += 1) {
      const symbol = symbols[one]!;
      if (((bits >>> (symbol & 31)) & 1) === 0) continue;
      const next = after(node, symbol);
      if (next !== 0) visit(next, at);
    }
  };

  const say = (from: number, to: number, end: number): void => {
    while (hits.count + to - from > hits.phrases.length) {
      hits.phrases = roomier(hits.phrases);
      hits.starts = roomier(hits.starts);
      hits.ends = roomier(hits.ends);
    }
    const { phrases, starts, ends } = hits;
    let hit = hits.count;
    for (let one = from; one < to; one += 1, hit += 1) {
      phrases[hit] = said[one]!;
      starts[hit] = start;
      ends[hit] = end;
    }
    hits.count = hit;
  };

  // From one start a node is reached at later and later words, so its first visit has the nearest end, and a gap node
  // need never try a word twice: patterns full of gaps cost words × nodes, not a power of them.
  const visit = (node: number, at: number): void => {
    const row = node * NODE.width;
    const saidHere = nodes[row + NODE.said]!;
    const saidTo = nodes[row + NODE.width + NODE.said]!;
    if (saidHere < saidTo && stamp[node] !== run) {
      stamp[node] = run;
      say(saidHere, saidTo, at + 1);
    }
    const { gaps } = scan;
    if (gaps[at + 1]! >= GAP.sentence) return;
    const bits = nodes[row + NODE.bits]!;
    if (bits !== 0) step(node, bits, at + 1);
    for (let gap = nodes[row + NODE.gap]!; gap !== 0; gap = nodes[gap * NODE.width + NODE.gap]!) {
      let to = at + 1;
      if (stamp[gap] === run && triedTo[gap]! >= to) to = triedTo[gap]! + 1;
      else stamp[gap] = run;
      const last = at + 1 + nodes[gap * NODE.width + NODE.words]!;
      const gapBits = nodes[gap * NODE.width + NODE.bits]!;
      for (; to <= last && gaps[to]! < GAP.sentence; to += 1) {
        triedTo[gap] = to;
        step(gap, gapBits, to);
      }
    }
  };

  return (someScan, someHits) => {
    scan = someScan;
    hits = someHits;
    hits.count = 0;
    const { classes, count } = scan;
    for (start = 0; start < count; start += 1) {
      const wordClass = classes[start]!;
      if (wordClass === NO_CLASS) continue;
      const first = begins[wordClass]!;
      if (first === 0) continue;
      if (run === 0x7fffffff) {
        stamp.fill(0);
        run = 0;
      }
      run += 1;
      if (first !== SEVERAL) {
        visit(first, start);
        continue;
      }
      for (let one = symbolsFrom[wordClass]!; one < symbolsFrom[wordClass + 1]!; one += 1) {
        const node = roots[symbols[one]!]!;
        if (node !== 0) visit(node, start);
      }
    }
  };
}
