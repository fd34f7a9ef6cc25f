/**
 * What the sender wrote now, told apart from what merely stands in the message. Decided from the text before and the
 * line or sentence itself, so that adding a paragraph never turns what was read into something excluded. In doubt a
 * passage is `written`.
 */
export const ZONES = ['written', 'quoted', 'signature', 'boilerplate', 'sig'] as const;
export type Zone = (typeof ZONES)[number];

/** A person speaking of themselves: such a sentence is never boilerplate, a sig or a signature. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  ['i', 'im', 'ive', 'id', 'ill', 'me', 'my', 'mine', 'we', 'weve', 'our', 'us', 'hes', 'shes', 'he', 'she'].concat(
    // Spanish, which marks the person on the verb: the common ones.
    ['yo', 'mi', 'mis', 'me', 'tengo', 'estoy', 'siento', 'nuestro', 'nuestra'],
  ),
);

export const PHRASES = {
  boilerplateStart: ['if you', 'if this', 'if your', '(in|for) (an|a|any) … emergenc*', 'for emergenc*', 'in case of'],
  boilerplateCall: [
    '(call|dial|contact) … 911',
    '911',
    '(nearest|closest) (emergency|er|hospital)',
    'emergency (room|department)',
  ],
  boilerplateWhole: [
    'this (message|email|mailbox|inbox) … (is not|is intended|may contain|not monitored|isnt monitored)',
    '(do not|dont|please do not) use … (portal|mychart|messag*|email) … (emergenc*|urgent)',
    '(call|dial) 911 if you',
  ],
  dose: [
    '(inhale|inhales|take|takes|apply|inject|instill|use|place|spray|chew|dissolve) … (puff*|tablet*|tab|tabs|capsule*|cap|caps|drop*|spray*|unit*|ml|mg|patch*)',
    '(puff*|tablet*|tab|tabs|capsule*|cap|caps|drop*|spray*) (by mouth|po|every|q4h|q6h|q8h|daily|as needed|prn|under)',
    '(mg|mcg|ml|kit|hfa|odt|sl|units) … (by mouth|po|every|daily|as needed|prn|inject|inhale|tab|tablet|spray)',
    'inject … (as needed|prn)',
    '(refill|rx|sig|directions) … (mg|mcg|kit|hfa|pens|inhaler|spray|tablets|odt)',
    '(qty|disp|dispense|quantity) (1|2|3|9|10|25|30|60|90)',
  ],
  asNeeded: [
    'as needed (for|if)',
    'as needed',
    '(prn|prn for)',
    'if needed for',
    '(at onset of|at first sign of|for relief of)',
  ],
  sigEnd: ['(but|however|and|now|today|please|having|feels|feeling|using|still)'],
} as const;
export type Mark = keyof typeof PHRASES;

export const MARKS: readonly Mark[] = [
  'boilerplateStart',
  'boilerplateCall',
  'boilerplateWhole',
  'dose',
  'asNeeded',
  'sigEnd',
];
const QUOTE_HEADERS = ['-----original message', '----- original message', '________________________________'];
const SIGNATURE_LIMITS = { lines: 6, characters: 70 } as const;

/** "On Nov 3, 2026, at 4:12 PM, Dr. Reed wrote:"; a line without a clock time or address is somebody's own sentence. */
function isQuoteHeader(line: string): boolean {
  if (QUOTE_HEADERS.some((header) => line.startsWith(header))) return true;
  return line.startsWith('on ') && line.endsWith('wrote:') && (line.includes('@') || /\d:\d\d/u.test(line));
}

/** Names, titles, numbers and addresses: mostly capitalised words or digits, and nobody speaking. */
function looksLikeSignature(line: string): boolean {
  const words = line.split(/[\s,|]+/u).filter((word) => word !== '');
  if (line.length > SIGNATURE_LIMITS.characters) return false;
  if (words.some((word) => FIRST_PERSON.has(word.toLowerCase().replaceAll("'", '')))) return false;
  return words.filter((word) => /^[\p{Lu}\d+(@]|[@./]/u.test(word)).length * 2 > words.length;
}

/** Per line: the zone of a quoted thread or signature, with the line's offsets. */
export function lineZones(text: string): { zone: Zone; start: number; end: number }[] {
  const found: { zone: Zone; start: number; end: number }[] = [];
  const lines = text.split('\n');
  let offset = 0;
  let written = false;
  let quotedFrom = -1;
  let prefixed = false;
  let signatureLines = -1;
  for (const raw of lines) {
    const start = offset;
    const end = offset + raw.length;
    offset = end + 1;
    const line = raw.trim();
    if (line.startsWith('>')) {
      found.push({ zone: 'quoted', start, end });
      if (quotedFrom !== -1) prefixed = true;
      continue;
    }
    // A message that *begins* with a quote header is a forwarded one: there is nothing else to read, so it is read.
    if (written && quotedFrom === -1 && isQuoteHeader(line.toLowerCase())) quotedFrom = start;
    if (quotedFrom !== -1) continue;
    if (line === '--' || line === '__' || line === '—') signatureLines = 0;
    else if (signatureLines >= 0) {
      const goesOn = line !== '' && signatureLines < SIGNATURE_LIMITS.lines && looksLikeSignature(line);
      signatureLines = goesOn ? signatureLines + 1 : -1;
      if (goesOn) found.push({ zone: 'signature', start, end });
    } else if (/^sent (from|via) (my|the) /iu.test(line) && line.length <= SIGNATURE_LIMITS.characters) {
      // One line by itself: what follows is read again.
      const device = /(iphone|ipad|android|phone|mobile|mail|app|portal|galaxy)\.?$/iu.test(line);
      if (device) found.push({ zone: 'signature', start, end });
    }
    if (line !== '') written = true;
  }
  // Where the thread below the header is marked with ">", only those lines are quoted: a reply may stand under it.
  if (quotedFrom !== -1 && !prefixed) found.push({ zone: 'quoted', start: quotedFrom, end: text.length });
  return found;
}

export function markSentence(
  zones: { readonly fill: (zone: Zone, from: number, to: number) => unknown },
  hits: readonly { mark: Mark | undefined; start: number; end: number }[],
  start: number,
  end: number,
): void {
  const has = (mark: Mark): boolean => hits.some((hit) => hit.mark === mark);
  const begins = hits.some((hit) => hit.mark === 'boilerplateStart' && hit.start <= start + 1);
  if (has('boilerplateWhole') || (begins && has('boilerplateCall'))) {
    zones.fill('boilerplate', start, end);
    return;
  }
  // "2 puffs every 4 hours as needed for wheezing": the reason is part of the order, not a complaint.
  const dose = hits.find((hit) => hit.mark === 'dose');
  if (dose === undefined) return;
  for (const { mark, start: from } of hits) {
    if (mark !== 'asNeeded' || from < dose.start) continue;
    const stop = hits.find((hit) => hit.mark === 'sigEnd' && hit.start > from)?.start ?? end;
    zones.fill('sig', from, Math.min(stop, from + 12));
  }
}
