import { STEPS, type StepId } from './steps/index.ts';

export interface RoomStep {
  readonly step: StepId;
  readonly seconds: number;
}

const as = (step: StepId, seconds: number = STEPS[step].seconds): RoomStep => ({ step, seconds });

/** The closing ritual, and what is offered on request: each a few of the same steps. */
export const ROOMS = {
  closing: [as('today'), as('park'), as('breathe'), as('close')],
  reset: [as('breathe', 40), as('shift'), as('next')],
  handover: [as('loosen'), as('breathe', 60), as('handed')],
  huddle: [as('risks'), as('owners'), as('scenario'), as('thanks')],
  thanks: [as('thanks')],
} as const satisfies Readonly<Record<string, readonly RoomStep[]>>;

export type RoomId = keyof typeof ROOMS;

export const secondsOf = (room: RoomId): number => ROOMS[room].reduce((sum, { seconds }) => sum + seconds, 0);

export const isRoom = (text: string | null): text is RoomId => text !== null && Object.hasOwn(ROOMS, text);
