import { inflateSync } from 'node:zlib';

/**
 * How many pages a PDF says it has. Its page tree may stand in a compressed object stream (as in Firefox's), so those are
 * looked into. Throws where nothing says it.
 */
export function pdfPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n/gu)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  });
  const counts = [text, ...streams].flatMap((part) =>
    [...part.matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)),
  );
  if (counts.length === 0) throw new Error('the PDF does not say how many pages it has');
  return Math.max(...counts);
}
