import type { Playbook } from '../format/schema.ts';
import type { Edit } from './edit-document.ts';

/** The document with the way back and forth. Versions share every part that did not change. */
export interface EditHistory {
  readonly past: readonly Playbook[];
  readonly present: Playbook;
  readonly future: readonly Playbook[];
  /** What the last step was about: typing on in the same field belongs to the same step. */
  readonly topic: string | null;
}

export const UNDO_STEPS = 200;

export const startHistory = (document: Playbook): EditHistory => ({
  past: [],
  present: document,
  future: [],
  topic: null,
});

/** One step, or part of the last one when both have the same `topic`. An edit that changes nothing is no step. */
export function applyEdit(history: EditHistory, edit: Edit, topic: string | null = null): EditHistory {
  const present = edit(history.present);
  if (present === history.present) return history;
  const goesOn = topic !== null && topic === history.topic && history.past.length > 0;
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-UNDO_STEPS),
    present,
    future: [],
    topic,
  };
}

export function undo({ past, present, future }: EditHistory): EditHistory | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], topic: null };
}

export function redo({ past, present, future }: EditHistory): EditHistory | null {
  const [next, ...later] = future;
  return next === undefined ? null : { past: [...past, present], present: next, future: later, topic: null };
}
