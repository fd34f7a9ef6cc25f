/** The unit in which time is counted: 15 seconds of the clock, aligned to the Unix epoch. */
export const SLOT_MS = 15_000;
export const SLOT_S = SLOT_MS / 1000;

export const slotAt = (epochMs: number): number => Math.floor(epochMs / SLOT_MS);

/** Epoch milliseconds at which the slot begins. */
export const slotStart = (slot: number): number => slot * SLOT_MS;

/** The range of slots that any device of today could mean: years 2000 to 2200. */
export const FIRST_SLOT = slotAt(Date.UTC(2000, 0, 1));
export const LAST_SLOT = slotAt(Date.UTC(2200, 0, 1));
