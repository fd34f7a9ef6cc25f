/** Seconds. */
export const BREATH = { in: 4, out: 6 } as const;

export interface Breath {
  readonly phase: 'in' | 'out';
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Which breath it is after `spentMs` of a step of `seconds`. */
export function breathAt(spentMs: number, seconds: number): Breath {
  const length = BREATH.in + BREATH.out;
  const of = Math.max(Math.floor(seconds / length), 1);
  const second = Math.max(spentMs, 0) / 1000;
  const number = Math.min(Math.floor(second / length) + 1, of);
  return { phase: second - (number - 1) * length < BREATH.in ? 'in' : 'out', number, of };
}
