import { decodeChunk, encodeChunk } from '../../../lib/core/hours/chunk.ts';
import { union, type History } from '../../../lib/core/hours/history.ts';
import type { Ext } from './ext.ts';

export interface StoredHours {
  readonly history: History;
  readonly forms: readonly string[];
  readonly bytes: number;
}

/** What is stored of somebody's time, read as the extension's own pages can; nothing else, as playbooks are large. */
export async function storedHours(ext: Ext): Promise<StoredHours> {
  const rows = await ext.inExtension(
    async () =>
      new Promise<{ form: string; bytes: number[] }[]>((resolve, reject) => {
        const request = indexedDB.open('timeback');
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const all = request.result.transaction('hoursChunks').objectStore('hoursChunks').getAll();
          all.addEventListener('error', () => reject(all.error ?? new Error('not read')));
          all.addEventListener('success', () => {
            const chunks = all.result as { form: string; bytes: Uint8Array }[];
            request.result.close();
            resolve(chunks.map(({ form, bytes }) => ({ form, bytes: [...bytes] })));
          });
        });
      }),
  );
  const plain = rows.filter(({ form }) => form === 'plain').map(({ bytes }) => decodeChunk(Uint8Array.from(bytes)));
  return {
    history: union(plain.flatMap((one) => (one.ok ? [one.value] : []))),
    forms: rows.map(({ form }) => form),
    bytes: rows.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

/** Puts a history and the person's choices where the extension keeps them. */
export async function plantHours(ext: Ext, history: History, settings: object): Promise<void> {
  await ext.inExtension(
    async (base64: string, settings: object) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('timeback');
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const change = request.result.transaction(['meta', 'hoursChunks'], 'readwrite');
          change.objectStore('meta').put({ key: 'hours', value: settings });
          change.objectStore('hoursChunks').add({ form: 'plain', bytes });
          change.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      });
    },
    Buffer.from(encodeChunk(history)).toString('base64'),
    settings,
  );
}

/** Puts rows where the extension keeps small facts, as its own pages do. What a row holds beside `value`'s fields stays. */
export async function plantFacts(ext: Ext, key: string, value: object): Promise<void> {
  await ext.inExtension(
    async (key: string, value: object) => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('timeback');
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const change = request.result.transaction('meta', 'readwrite');
          const rows = change.objectStore('meta');
          const before = rows.get(key);
          before.addEventListener('success', () => {
            const old = (before.result as { value?: object } | undefined)?.value;
            rows.put({ key, value: Array.isArray(value) ? value : { ...old, ...value } });
          });
          change.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      });
    },
    key,
    value,
  );
}

/** Dates that pictures mark, as the extension keeps them. */
export async function plantMarks(ext: Ext, marks: readonly object[]): Promise<void> {
  await ext.inExtension(async (marks: readonly object[]) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('timeback');
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      request.addEventListener('success', () => {
        const change = request.result.transaction('marks', 'readwrite');
        for (const mark of marks) change.objectStore('marks').put(mark);
        change.addEventListener('complete', () => {
          request.result.close();
          resolve();
        });
      });
    });
  }, marks);
}
