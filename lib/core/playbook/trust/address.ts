/**
 * The address of a playbook file, as it is asked for; null for what is none. HTTPS only; `allowLocal` lets a test build
 * take one from this machine. The signature is beside it, so a query or fragment could not be followed.
 */
export function playbookAddress(text: string, allowLocal = false): string | null {
  const match = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?(\/[\w.~!$&'()*+,;=:@%/-]*\.json)$/iu.exec(
    text.trim(),
  );
  if (!match) return null;
  const [address, scheme = '', host = ''] = match;
  const secure = scheme.toLowerCase() === 'https';
  if (!secure && !(allowLocal && host === 'localhost')) return null;
  return address.length <= 1_000 ? address : null;
}

export const signatureAddress = (address: string): string => `${address}.sig`;
