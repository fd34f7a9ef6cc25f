/**
 * What is signed: a domain tag, a zero byte, and the content. The tag keeps a signature made for one purpose from being
 * passed off as one for another.
 */
const PLAYBOOK_TAG = 'timeback playbook 1\0';
const KEY_CHANGE_TAG = 'timeback key change 1\0';
const KEY_TAG = 'timeback key 1\0';

const ascii = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const playbookMessage = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => joined(ascii(PLAYBOOK_TAG), bytes);

/** The playbook's id is part of it, so that a change of keys counts for one clinic's playbook alone. Ids are ASCII. */
export const keyChangeMessage = (playbookId: string, from: string, to: string): Uint8Array<ArrayBuffer> =>
  ascii(`${KEY_CHANGE_TAG}${playbookId}\0${from}\0${to}`);

/** What a key's fingerprint is the SHA-256 of. */
export const keyMessage = (key: Uint8Array): Uint8Array<ArrayBuffer> => joined(ascii(KEY_TAG), key);
