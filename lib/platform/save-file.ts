/** Hands a file to the browser's downloads, byte for byte. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn but may still be reading the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
