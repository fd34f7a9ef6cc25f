import type { Sequence, Step } from './phrase.ts';
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
  /** Per class: some phrase begins with one of its symbols. */
  readonly begins: Uint8Array;
  /** Open addressing, three numbers a slot: node, symbol, the node after. A node of 0 is a free slot. */
  readonly edges: Int32Array;
  /** Per node: bit (symbol & 31) of every edge, so that most words are turned away without a look-up. */
  readonly edgeBits: Int32Array;
  /** Per node: its first *gap* node, and from there the next of the same node; 0 at the end. */
  readonly gapNodes: Int32Array;
  /** Per gap node: how many words may be passed over. */
  readonly gapWords: Uint8Array;
  /** Phrases said in full at node n: `said[saidFrom[n]]` up to `said[saidFrom[n + 1]]`, exclusive. */
  readonly saidFrom: Int32Array;
  readonly said: Int32Array;
}

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

const edgeSlot = (node: number, symbol: number, mask: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & mask) * 3;
};

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
    let slot = edgeSlot(node, symbol, mask);
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
  const numberIn = (numbers: Map<string, number>, word: string): void => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
  };
  for (const some of ways) {
    for (const sequence of some) {
      for (const { word, prefix } of sequence) numberIn(prefix ? stemNumbers : wordNumbers, word);
    }
  }
  const vocabulary = buildVocabulary([...wordNumbers.keys()], [...stemNumbers.keys()], merelyKnown);
  const wordCount = vocabulary.words.count;
  const symbolCount = wordCount + stemNumbers.size;
  const symbolOf = ({ word, prefix }: Step): number =>
    prefix ? wordCount + (stemNumbers.get(word) ?? 0) : (wordNumbers.get(word) ?? 0);

  // Node 1 is the root. A gap is an edge of its own kind: a symbol beyond the others.
  const edges = edgeTable(ways.length);
  const saidPairs: number[] = [];
  for (const [phrase, some] of ways.entries()) {
    for (const sequence of some) {
      let node = 1;
      for (const step of sequence) {
        if (step.gap > 0) node = edges.to(node, symbolCount + step.gap);
        node = edges.to(node, symbolOf(step));
      }
      if (sequence.length > 0) saidPairs.push(node, phrase);
    }
  }
  const nodes = edges.count();
  const table = edges.table();
  const roots = new Int32Array(symbolCount);
  const edgeBits = new Int32Array(nodes);
  const gapNodes = new Int32Array(nodes);
  const gapWords = new Uint8Array(nodes);
  for (let at = 0; at < table.length; at += 3) {
    const node = table[at]!;
    if (node === 0) continue;
    const symbol = table[at + 1]!;
    const after = table[at + 2]!;
    if (symbol >= symbolCount) {
      gapWords[after] = symbol - symbolCount;
      gapNodes[after] = gapNodes[node]!;
      gapNodes[node] = after;
    } else if (node === 1) roots[symbol] = after;
    else edgeBits[node]! |= 1 << (symbol & 31);
  }
  const begins = new Uint8Array(symbolCount);
  for (let one = 0; one < symbolCount; one += 1) {
    const symbols = vocabulary.symbols.subarray(vocabulary.symbolsFrom[one], vocabulary.symbolsFrom[one + 1]);
    begins[one] = symbols.some((symbol) => roots[symbol] !== 0) ? 1 : 0;
  }
  const { from: saidFrom, values: said } = groupByKey(saidPairs, nodes);
  return { vocabulary, roots, begins, edges: table, edgeBits, gapNodes, gapWords, saidFrom, said };
}

/** Finds every phrase that `scan` says, once per way of saying it and place, with its nearest end. */
export function createFinder(trie: PhraseTrie): (scan: Scan, hits: Hits) => void {
  const { roots, begins, edges, edgeBits, gapNodes, gapWords, saidFrom, said } = trie;
  const { symbols, symbolsFrom } = trie.vocabulary;
  const edgeMask = edges.length / 3 - 1;
  const nodes = edgeBits.length;
  // Nodes are stamped with the number of the start word, which only ever rises: nothing needs clearing.
  const stamp = new Int32Array(nodes);
  const triedTo = new Int32Array(nodes);
  let run = 0;
  let start = 0;
  let scan: Scan;
  let hits: Hits;

  const after = (node: number, symbol: number): number => {
    for (let slot = edgeSlot(node, symbol, edgeMask); edges[slot] !== 0;) {
      if (edges[slot] === node && edges[slot + 1] === symbol) return edges[slot + 2]!;
      slot += 3;
      if (slot === edges.length) slot = 0;
    }
    return 0;
  };

  const step = (node: number, at: number): void => {
    const wordClass = scan.classes[at]!;
    if (wordClass === NO_CLASS) return;
    const bits = edgeBits[node]!;
    for (let one = symbolsFrom[wordClass]!; one < symbolsFrom[wordClass + 1]!; one += 1) {
      const symbol = symbols[one]!;
      if (((bits >>> (symbol & 31)) & 1) === 0) continue;
      const next = after(node, symbol);
      if (next !== 0) visit(next, at);
    }
  };

  // From one start a node is reached at later and later words, so its first visit has the nearest end, and a gap node
  // need never try a word twice: patterns full of gaps cost words × nodes, not a power of them.
  const visit = (node: number, at: number): void => {
    const saidHere = saidFrom[node]!;
    const saidTo = saidFrom[node + 1]!;
    if (saidHere < saidTo && stamp[node] !== run) {
      stamp[node] = run;
      while (hits.count + saidTo - saidHere > hits.phrases.length) {
        hits.phrases = roomier(hits.phrases);
        hits.starts = roomier(hits.starts);
        hits.ends = roomier(hits.ends);
      }
      for (let one = saidHere; one < saidTo; one += 1) {
        const hit = hits.count++;
        hits.phrases[hit] = said[one]!;
        hits.starts[hit] = start;
        hits.ends[hit] = at + 1;
      }
    }
    const { gaps } = scan;
    if (gaps[at + 1]! >= GAP.sentence) return;
    if (edgeBits[node] !== 0) step(node, at + 1);
    for (let gap = gapNodes[node]!; gap !== 0; gap = gapNodes[gap]!) {
      let to = at + 1;
      if (stamp[gap] === run && triedTo[gap]! >= to) to = triedTo[gap]! + 1;
      else stamp[gap] = run;
      const last = at + 1 + gapWords[gap]!;
      for (; to <= last && gaps[to]! < GAP.sentence; to += 1) {
        triedTo[gap] = to;
        step(gap, to);
      }
    }
  };

  return (someScan, someHits) => {
    scan = someScan;
    hits = someHits;
    hits.count = 0;
    for (start = 0; start < scan.count; start += 1) {
      const wordClass = scan.classes[start]!;
      if (wordClass === NO_CLASS || begins[wordClass] === 0) continue;
      if (run === 0x7fffffff) {
        stamp.fill(0);
        run = 0;
      }
      run += 1;
      for (let one = symbolsFrom[wordClass]!; one < symbolsFrom[wordClass + 1]!; one += 1) {
        const node = roots[symbols[one]!]!;
        if (node !== 0) visit(node, start);
      }
    }
  };
}
