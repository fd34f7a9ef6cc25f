import type { SampleAnswer } from '../../lib/protocol/close-messages.ts';
import type { WelcomeWords } from '../../lib/words/en/welcome.ts';

export interface SampleProps {
  readonly words: WelcomeWords;
  readonly answers: readonly SampleAnswer[] | null;
}

const MARK: Record<SampleAnswer['verdict'], string> = { right: '✓', missed: '✗', unread: '…' };

/** Rows as an inbox shows them, each with its suggestion and an honest word on it. */
export function Sample({ words, answers }: SampleProps) {
  return (
    <section aria-labelledby="sample">
      <h2 id="sample">{words.sample()}</h2>
      <p className="soft">{words.sampleHelp()}</p>
      <ul className="sample">
        {(answers ?? []).map((answer) => (
          <li key={answer.subject} className={`is-${answer.verdict}`}>
            <div className="message">
              <p>
                <strong>{answer.subject}</strong> <span className="soft">{answer.category}</span>
              </p>
              <p className="text">{answer.verdict === 'unread' ? `${answer.text} …` : answer.text}</p>
              <p>
                <span className={`suggested is-${answer.flag === null ? answer.lane : 'flagged'}`}>
                  {suggestion(answer, words)}
                </span>
              </p>
            </div>
            <div className="verdict">
              <strong>
                <span aria-hidden="true">{MARK[answer.verdict]} </span>
                {words.verdict(answer.verdict)}
              </strong>
              <p className="soft">{words.why(answer.verdict)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function suggestion({ lane, role, flag }: SampleAnswer, words: WelcomeWords): string {
  if (flag !== null) return words.flag();
  if (lane === 'not-physician') return words.laneNotPhysician(role ?? '');
  if (lane === 'protocol') return words.laneProtocol(role ?? '');
  return lane === 'open-first' ? words.laneOpenFirst() : words.lanePhysician();
}
