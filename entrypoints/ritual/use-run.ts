import { useEffect, useReducer } from 'react';
import { advance, startRun, type Run, type RunEvent } from '../../lib/core/ritual/run.ts';
import type { RoomId } from '../../lib/core/ritual/rooms.ts';

const TICK_MS = 200;

/** A room and its time. Time stands still while nobody can see the page; Esc ends it. */
export function useRun(room: RoomId): [Run, (event: RunEvent) => void] {
  const [run, send] = useReducer(advance, room, startRun);
  useEffect(() => {
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (document.visibilityState === 'visible') send({ kind: 'tick', ms: now - last });
      last = now;
    }, TICK_MS);
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      // Inside a field the first Esc leaves the field (or its open list), and nothing that was chosen is lost.
      if (target instanceof HTMLElement && target.matches('select, textarea')) target.blur();
      else send({ kind: 'end' });
    };
    addEventListener('keydown', onKey);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', onKey);
    };
  }, []);
  return [run, send];
}
