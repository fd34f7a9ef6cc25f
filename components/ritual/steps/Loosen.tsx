import { Lines } from '../Lines.tsx';
import type { StepProps } from '../view.ts';

export const Loosen = ({ words }: StepProps) => <Lines lines={[words.loosen1(), words.loosen2(), words.loosen3()]} />;
