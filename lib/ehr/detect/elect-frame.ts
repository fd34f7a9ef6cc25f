import type { Finding } from './finding.ts';

/**
 * Of the frames of a tab the one that shows the inbox: the highest score, and of equals the most rows. Where none shows
 * anything, the largest: it is the one to point in. Null where no frame answered.
 */
export function electFrame<T extends { readonly finding: Finding }>(frames: readonly T[]): T | null {
  const [best] = [...frames].sort(
    ({ finding: a }, { finding: b }) => b.score - a.score || b.rows - a.rows || b.area - a.area,
  );
  return best ?? null;
}
