import { Lines } from '../Lines.tsx';
import type { StepProps } from '../view.ts';

export const Owners = ({ words }: StepProps) => <Lines lines={[words.owners1(), words.owners2(), words.owners3()]} />;
