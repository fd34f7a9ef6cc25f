import { breathAt } from '../../../lib/core/ritual/breath.ts';
import type { StepProps } from '../view.ts';

/** A circle that grows and rests, and the same in words: for who wants no motion the words are all of it. */
export function Breathe({ words, step, spentMs, held }: StepProps) {
  const { phase, number, of } = breathAt(spentMs, step.seconds);
  return (
    <div className="breathe">
      <div className={held ? 'circle held' : 'circle'} aria-hidden="true" />
      <p className="breath" role="status">
        {phase === 'in' ? words.breatheIn() : words.breatheOut()}
      </p>
      <p className="soft">
        {words.breath(number, of)}
        <br />
        {words.breathePlain()}
      </p>
    </div>
  );
}
