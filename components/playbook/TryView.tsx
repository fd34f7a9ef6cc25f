import { useState } from 'react';
import type { ScenarioMessage } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import type { Editor } from './editor.ts';
import { Explanation } from './Explanation.tsx';
import { MessageFields } from './MessageFields.tsx';

const NEW_MESSAGE = { from: 'patient' } as const;

/** A message of one's own, and the whole answer. Nothing of it is kept. */
export function TryView({ editor }: { readonly editor: Editor }) {
  const { rules: words } = editor.words;
  const [message, setMessage] = useState<ScenarioMessage>(NEW_MESSAGE);
  const [answer, setAnswer] = useState<{ decision: Decision; message: ScenarioMessage } | null>(null);
  return (
    <>
      <p className="lead">{words.tryIntro()}</p>
      <div className="two">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void editor.tryMessage(message, []).then((decision) => setAnswer({ decision, message }));
          }}
        >
          <MessageFields editor={editor} message={message} onChange={(to) => setMessage((one) => to(one))} />
          <button type="submit" className="primary">
            {words.tryButton()}
          </button>
        </form>
        <section className="box" aria-live="polite">
          <h2>{words.answerTitle()}</h2>
          {answer !== null && <Explanation editor={editor} decision={answer.decision} message={answer.message} />}
        </section>
      </div>
    </>
  );
}
