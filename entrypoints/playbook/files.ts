/** Hands the browser a file to save. The name is made of plain letters only. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, id: string, version: number): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${id.replaceAll(/[^a-z0-9-]/gu, '') || 'playbook'}-v${version}.json`;
  link.click();
  // The browser has taken the address by the next turn but may still be reading the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The exact text of a file, so that it can be given back byte for byte; null when it is not UTF-8. */
export async function readText(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
