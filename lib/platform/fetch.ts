import type { FetchProblem } from '../core/playbook/trust/refusal.ts';

interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

type Got =
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'body'; readonly bytes: Uint8Array<ArrayBuffer>; readonly validators: Validators }
  | { readonly kind: 'problem'; readonly problem: FetchProblem };

const PATIENCE_SECONDS = 20;

/**
 * The product's one request to the network: a file of a playbook. Nothing of the person goes with it: no cookies, no
 * referrer, no query. Never follows a redirect, never reads past `limit` bytes, never waits longer than 20 seconds in
 * all, however slowly the answer drips. With `conditional`, the server is asked with our own validators, which needs the
 * permission for its origin; without it the browser's own cache does the same.
 */
export async function fetchFile(
  address: string,
  validators: Validators | null,
  limit: number,
  conditional: boolean,
  seconds = PATIENCE_SECONDS,
): Promise<Got> {
  const headers = conditional && validators ? conditionsOf(validators) : {};
  const ending = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await fetch(address, {
      headers,
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: conditional ? 'no-store' : 'no-cache',
      signal: ending,
    });
    if (
      response.type === 'opaqueredirect' ||
      (response.status >= 300 && response.status < 400 && response.status !== 304)
    ) {
      return problem({ code: 'redirected' });
    }
    if (response.status === 304) return { kind: 'not-modified' };
    if (response.status !== 200) {
      await response.body?.cancel();
      return problem({ code: 'status', status: response.status });
    }
    const bytes = await readUpTo(response, limit);
    if (!bytes) return problem({ code: 'too-big', limit });
    const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
    return { kind: 'body', bytes, validators: { etag, lastModified } };
  } catch {
    return problem(ending.aborted ? { code: 'too-slow', seconds } : { code: 'offline' });
  }
}

const problem = (of: FetchProblem): Got => ({ kind: 'problem', problem: of });

function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  if (etag !== null) return { 'if-none-match': etag };
  return lastModified === null ? {} : { 'if-modified-since': lastModified };
}

/** Null when there is more; the connection is then closed, so that an endless answer costs no more than `limit`. */
async function readUpTo(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    length += next.value.length;
    if (length > limit) {
      await reader?.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
