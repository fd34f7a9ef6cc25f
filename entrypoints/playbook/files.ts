import { saveFile } from '../../lib/platform/save-file.ts';

/** Saves a playbook. The file's name is made of plain letters only. */
export function savePlaybook(bytes: Uint8Array<ArrayBuffer>, id: string, version: number): void {
  const name = `${id.replaceAll(/[^a-z0-9-]/gu, '') || 'playbook'}-v${version}.json`;
  saveFile(name, bytes, 'application/json');
}

/** The exact text of a file, so that it can be given back byte for byte; null when it is not UTF-8. */
export async function readText(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
