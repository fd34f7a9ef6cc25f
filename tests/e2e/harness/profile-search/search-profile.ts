import type { BrowserName } from '../../../../scripts/browsers/browser.ts';
import { profilePieces } from './profile-pieces.ts';

export interface Hit {
  readonly needle: string;
  /** File in the profile, with "/". */
  readonly file: string;
  /** Some bytes around it, printable. */
  readonly around: string;
}

/**
 * Where in a closed browser's profile the needles are, the browser's own record of pages left out. Compressed and
 * UTF-16 data is seen; letter case counts. At most one hit per needle and file.
 */
export async function searchProfile(profile: string, browser: BrowserName, needles: readonly string[]): Promise<Hit[]> {
  const patterns = needles.map((needle) => ({ needle, forms: forms(needle) }));
  const hits = new Map<string, Hit>();
  for (const { file, bytes } of await profilePieces(profile, browser)) {
    for (const { needle, forms } of patterns) {
      for (const form of forms) {
        const at = bytes.indexOf(form);
        if (at < 0 || hits.has(`${needle}\n${file}`)) continue;
        hits.set(`${needle}\n${file}`, { needle, file, around: excerpt(bytes, at, form.length) });
      }
    }
  }
  return [...hits.values()];
}

/**
 * Searches for what must not be there, together with canaries that the test has planted and that must be there.
 * Throws when a canary is not found: a search that cannot see proves nothing.
 */
export async function searchForLeaks(
  profile: string,
  browser: BrowserName,
  { canaries, forbidden }: { readonly canaries: readonly string[]; readonly forbidden: readonly string[] },
): Promise<Hit[]> {
  if (canaries.length === 0) throw new Error('the leak search needs canaries');
  const hits = await searchProfile(profile, browser, [...canaries, ...forbidden]);
  const unseen = canaries.filter((canary) => !hits.some(({ needle }) => needle === canary));
  if (unseen.length > 0) throw new Error(`the leak search is void: it did not find ${unseen.join(', ')}`);
  return hits.filter(({ needle }) => forbidden.includes(needle));
}

/** UTF-8, latin-1, and UTF-16 in both orders (Chromium writes IndexedDB keys with the high byte first). */
function forms(needle: string): Buffer[] {
  if (needle.length < 3) throw new Error(`too short to search for: "${needle}"`);
  const wide = Buffer.from(needle, 'utf16le');
  return [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'latin1'), wide, Buffer.from(wide).swap16()];
}

function excerpt(bytes: Buffer, at: number, length: number): string {
  return bytes
    .subarray(Math.max(0, at - 40), at + length + 40)
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '·');
}
