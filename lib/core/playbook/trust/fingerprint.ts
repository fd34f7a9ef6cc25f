const GROUPS = 6;
const BYTES_PER_GROUP = 5;

/**
 * A key's SHA-256 as six groups of five digits, which two people can compare aloud on the phone in any language
 * (the way of Signal's safety numbers). About 99 bits: nobody finds a second key with the same digits.
 */
export function fingerprintOf(digest: Uint8Array): string {
  return Array.from({ length: GROUPS }, (_, group) => {
    const bytes = digest.slice(group * BYTES_PER_GROUP, (group + 1) * BYTES_PER_GROUP);
    const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    return String(number % 100_000).padStart(5, '0');
  }).join(' ');
}
