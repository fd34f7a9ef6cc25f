/** Scheme and host of an address; null for what no content script could read (about:, file:, chrome:). Ports are left out, as in match patterns. */
export function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
}

export const patternOf = (origin: string): string => `${origin}/*`;
