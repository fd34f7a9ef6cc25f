import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly published: string | null;
  readonly expires: string | null;
  /** File names beside the index. */
  readonly playbook: string;
  readonly signature: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** What the folder offers, for monitoring and for people. The extension trusts signatures and never reads it. */
export function indexText(folder: string, entry: IndexEntry): string {
  return `${JSON.stringify({ timeback: 'index', format: 1, playbooks: withEntry(folder, entry) }, null, 2)}\n`;
}

export function indexPage(folder: string, entry: IndexEntry): string {
  const rows = withEntry(folder, entry).map(
    (one) => `      <tr>
        <th scope="row">${escaped(one.name)}</th>
        <td>${one.version}</td>
        <td>${escaped(one.published ?? '')}</td>
        <td>${escaped(one.expires ?? '')}</td>
        <td><a href="${escaped(one.playbook)}">${escaped(one.playbook)}</a></td>
        <td>${escaped(one.fingerprint)}</td>
      </tr>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Timeback playbooks</title>
  </head>
  <body>
    <h1>Timeback playbooks</h1>
    <p>To follow one, copy the address of its file into Timeback (“Playbook sharing”). Compare the fingerprint with the
      person who publishes it, aloud. Do not rely on this page for it.</p>
    <table>
      <thead>
        <tr><th>Playbook</th><th>Version</th><th>Published</th><th>Counts until</th><th>File</th><th>Fingerprint</th></tr>
      </thead>
      <tbody>
${rows.join('\n')}
      </tbody>
    </table>
  </body>
</html>
`;
}

function withEntry(folder: string, entry: IndexEntry): readonly IndexEntry[] {
  const file = join(folder, 'index.json');
  const others = existsSync(file) ? entriesOf(readFileSync(file, 'utf8')) : [];
  return [...others.filter(({ id }) => id !== entry.id), entry].sort((a, b) => a.id.localeCompare(b.id));
}

/** An index that somebody broke by hand is written anew. */
function entriesOf(text: string): readonly IndexEntry[] {
  try {
    const { playbooks } = JSON.parse(text) as { playbooks?: readonly IndexEntry[] };
    return Array.isArray(playbooks) ? playbooks.filter(({ id, playbook }) => Boolean(id && playbook)) : [];
  } catch {
    return [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ENTITIES[letter] ?? '');
