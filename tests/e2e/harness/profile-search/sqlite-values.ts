import { DatabaseSync } from 'node:sqlite';

/** Every text and blob of every table. Firefox's IndexedDB writes each byte of a key's text plus one: both are given. */
export function sqliteValues(path: string): Buffer[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    return tables.flatMap(({ name }) => {
      // Virtual tables of modules that only the browser has cannot be read; their contents are in ordinary ones.
      const rows = readable(() => {
        const all = database.prepare(`select * from "${String(name)}"`);
        // Hashes of 64 bits do not fit into numbers.
        all.setReadBigInts(true);
        return all.all();
      });
      return rows.flatMap((row) =>
        Object.values(row).flatMap((value) => {
          if (typeof value === 'string') return [Buffer.from(value)];
          if (!(value instanceof Uint8Array)) return [];
          const bytes = Buffer.from(value);
          return [bytes, Buffer.from(bytes.map((byte) => byte - 1))];
        }),
      );
    });
  } finally {
    database.close();
  }
}

function readable<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && /no such module|no such tokenizer|no such collation/.test(error.message)) return [];
    throw error;
  }
}
