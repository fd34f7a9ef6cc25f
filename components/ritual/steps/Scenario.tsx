import { useState } from 'react';
import type { RitualWords } from '../../../lib/words/en/ritual.ts';
import type { Scenario as PracticeMessage, StepProps } from '../view.ts';

/** A card with a made-up message; whose it is stands on the other side. */
export function Scenario({ words, scenario, onTouch }: StepProps) {
  const [turned, setTurned] = useState(false);
  if (!scenario) return <p>{words.scenarioNone()}</p>;
  const { category, subject, text, cutOff, discussion } = scenario;
  return (
    <>
      <p>{words.scenarioHelp()}</p>
      <article className="card">
        {category !== null && <p className="soft">{category}</p>}
        {subject !== null && <p className="subject">{subject}</p>}
        <p>{cutOff ? `${text} …` : text}</p>
        {cutOff && <p className="soft">{words.cutOff()}</p>}
      </article>
      <div role="status">
        {turned && (
          <>
            <p className="answer">{answerOf(scenario, words)}</p>
            {discussion !== null && (
              <p>
                <strong>{words.discuss()}.</strong> {discussion}
              </p>
            )}
          </>
        )}
      </div>
      {!turned && (
        <button
          type="button"
          onClick={() => {
            onTouch();
            setTurned(true);
          }}
        >
          {words.turnOver()}
        </button>
      )}
    </>
  );
}

function answerOf({ lane, role, flag }: PracticeMessage, words: RitualWords): string {
  if (flag === 'emergency') return words.answerFlag();
  if (flag === 'urgent') return words.answerUrgent();
  if (lane === 'open-first') return words.answerOpenFirst();
  if (lane === 'protocol') return words.answerProtocol(role ?? '');
  if (lane === 'not-physician') return words.answerNotPhysician(role ?? '');
  return words.answerPhysician();
}
