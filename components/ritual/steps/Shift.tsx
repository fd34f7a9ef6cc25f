import { Lines } from '../Lines.tsx';
import type { StepProps } from '../view.ts';

export const Shift = ({ words }: StepProps) => <Lines lines={[words.shift1(), words.shift2(), words.shift3()]} />;
