import { Lines } from '../Lines.tsx';
import type { StepProps } from '../view.ts';

export const Handed = ({ words }: StepProps) => <Lines lines={[words.handed1(), words.handed2(), words.handed3()]} />;
