import type { ComponentType } from 'react';
import type { StepId } from '../../../lib/core/ritual/steps/index.ts';
import type { StepProps } from '../view.ts';
import { Breathe } from './Breathe.tsx';
import { Close } from './Close.tsx';
import { Handed } from './Handed.tsx';
import { Loosen } from './Loosen.tsx';
import { Next } from './Next.tsx';
import { Owners } from './Owners.tsx';
import { Park } from './Park.tsx';
import { Risks } from './Risks.tsx';
import { Scenario } from './Scenario.tsx';
import { Shift } from './Shift.tsx';
import { Thanks } from './Thanks.tsx';
import { Today } from './Today.tsx';

export const STEP_VIEWS: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  today: Today,
  park: Park,
  breathe: Breathe,
  close: Close,
  shift: Shift,
  next: Next,
  loosen: Loosen,
  handed: Handed,
  risks: Risks,
  owners: Owners,
  scenario: Scenario,
  thanks: Thanks,
};
