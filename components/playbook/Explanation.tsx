import type { Decision, Reason } from '../../lib/core/playbook/routing/decision.ts';
import type { ScenarioMessage } from '../../lib/core/playbook/format/schema.ts';
import { reasonWords } from '../../lib/words/en/reasons.ts';
import { type Editor, roleName, ruleTitle } from './editor.ts';
import { LaneMark } from './LaneMark.tsx';

interface ExplanationProps {
  readonly editor: Editor;
  readonly decision: Decision;
  readonly message: ScenarioMessage;
}

/** Ids of roles become the clinic's names for them. */
function named(editor: Editor, reason: Reason): Reason['params'] {
  const params = { ...reason.params };
  for (const key of ['role', 'from', 'to'] as const) {
    const value = params[key];
    if (typeof value === 'string') params[key] = roleName(editor.document, value);
  }
  if (reason.code === 'condition' && params['kind'] === 'category') {
    const category = editor.document.categories.find(({ id }) => id === params['value']);
    if (category !== undefined) params['value'] = category.name;
  }
  return params;
}

function wordsOf({ spans }: Reason, message: ScenarioMessage): string {
  const fields = { subject: message.subject ?? '', text: message.text ?? '', category: message.category ?? '' };
  return [...new Set(spans.map(({ field, start, end }) => `“${fields[field].slice(start, end)}”`))].join(', ');
}

/** The whole answer for one message: lane, who acts, the rule, and every reason with the words that matched. */
export function Explanation({ editor, decision, message }: ExplanationProps) {
  const { rules: words } = editor.words;
  const title = ruleTitle(editor.document, decision.rule);
  return (
    <div className="explanation">
      {decision.flag !== null && <p className="flag">{words.readNow(decision.flag)}</p>}
      <p className="answer">
        <LaneMark lane={decision.lane} text={words.lane(decision.lane)} />
      </p>
      {decision.role !== null && <p>{words.goesTo(roleName(editor.document, decision.role))}</p>}
      <p>
        <bdi>{title === null ? words.noRule() : words.byRule(title)}</bdi>
      </p>
      <h3>{words.why()}</h3>
      <ul className="reasons">
        {decision.reasons.map((reason) => {
          const heard = wordsOf(reason, message);
          return (
            <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
              <bdi>{reasonWords[reason.code](named(editor, reason))}</bdi>
              {heard !== '' && (
                <span className="soft">
                  {' '}
                  <bdi>{words.words(heard)}</bdi>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
