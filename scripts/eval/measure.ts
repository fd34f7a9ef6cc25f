import type { FlagLevel } from '../../lib/core/playbook/routing/decision.ts';
import type { Row } from './read-set.ts';

/** Share of `hits` in `of` with the limits of its 95 % interval (Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953). */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, rate: 0, low: 0, high: 1 };
  const rate = hits / of;
  const middle = (rate + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((rate * (1 - rate)) / of + (Z * Z) / (4 * of * of));
  return { hits, of, rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export const percent = ({ hits, of, rate, low, high }: Share): string =>
  `${(rate * 100).toFixed(1)} % (${hits}/${of}; ${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;

/** What one row got. */
export interface Answered {
  readonly row: Row;
  readonly flag: FlagLevel | null;
  /** Concepts that were heard. */
  readonly concepts: readonly string[];
}

/** One line of the report: rows of one source, split and label (and kind of sender, where a set has several). */
export interface Figure {
  readonly group: string;
  readonly label: string;
  readonly any: Share;
  readonly emergency: Share;
}

/** `any` of an `emergency` group is its sensitivity; of another it is the alert rate. */
export function figures(answers: readonly Answered[]): Figure[] {
  const groups = new Map<string, Answered[]>();
  const senders = new Map<string, Set<boolean>>();
  const written = ({ row }: Answered): boolean => row.message.from === 'patient' || row.message.from === 'unknown';
  for (const answer of answers) {
    const known = senders.get(answer.row.source) ?? new Set();
    senders.set(answer.row.source, known.add(written(answer)));
  }
  for (const answer of answers) {
    const { source, split, label } = answer.row;
    const mixed = (senders.get(source)?.size ?? 0) > 1;
    const by = mixed ? (written(answer) ? 'patients' : 'others') : '';
    const key = JSON.stringify([[source, split, by].filter((part) => part !== '').join(', '), label]);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups].map(([key, some]): Figure => {
    const [group = '', label = ''] = Array.from<string>(JSON.parse(key));
    return {
      group,
      label,
      any: share(some.filter(({ flag }) => flag !== null).length, some.length),
      emergency: share(some.filter(({ flag }) => flag === 'emergency').length, some.length),
    };
  });
}
