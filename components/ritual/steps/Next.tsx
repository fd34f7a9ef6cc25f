import { Lines } from '../Lines.tsx';
import type { StepProps } from '../view.ts';

export const Next = ({ words }: StepProps) => <Lines lines={[words.next1(), words.next2()]} />;
