import type { StepKind } from '../step.ts';
import { breathe } from './breathe.ts';
import { close } from './close.ts';
import { handed } from './handed.ts';
import { loosen } from './loosen.ts';
import { next } from './next.ts';
import { owners } from './owners.ts';
import { park } from './park.ts';
import { risks } from './risks.ts';
import { scenario } from './scenario.ts';
import { shift } from './shift.ts';
import { thanks } from './thanks.ts';
import { today } from './today.ts';

export const STEPS = {
  today,
  park,
  breathe,
  close,
  shift,
  next,
  loosen,
  handed,
  risks,
  owners,
  scenario,
  thanks,
} as const satisfies Readonly<Record<string, StepKind>>;

export type StepId = keyof typeof STEPS;
