import { Lines } from '../Lines.tsx';
import type { StepProps } from '../view.ts';

export const Risks = ({ words }: StepProps) => <Lines lines={[words.risks1(), words.risks2(), words.risks3()]} />;
