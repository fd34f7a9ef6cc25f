import { changeItem, type Edit, together } from '../../lib/core/playbook/authoring/edit-document.ts';
import { acceptDecision } from '../../lib/core/playbook/authoring/edit-rule.ts';
import type { ScenarioResult } from '../../lib/core/playbook/authoring/run-scenarios.ts';
import type { Rule, Scenario } from '../../lib/core/playbook/format/schema.ts';
import { type FieldNote, Notes } from '../ui/fields.tsx';
import { type Editor, roleName, ruleTitle } from './editor.ts';

type Deviation = ScenarioResult['deviations'][number];

/** One deviation as a sentence, with names instead of ids. */
export function deviationWords(editor: Editor, { what, expected, got }: Deviation): string {
  const { rules: words } = editor.words;
  const name = (value: string): string => {
    if (value === '-') return words.nobody();
    if (what === 'lane') return words.lane(value);
    if (what === 'role') return roleName(editor.document, value);
    if (what === 'flag') return words.flag(value);
    if (what === 'floor') return words.floor(value);
    return what === 'rule' || what === 'draft' ? (ruleTitle(editor.document, value) ?? value) : value;
  };
  return words.expectedGot(words.what(what), name(expected), name(got));
}

/** The scenario with its present answer as the expected one. */
export const accepting = (scenarios: readonly Scenario[], result: ScenarioResult): Edit => {
  const at = scenarios.findIndex(({ id }) => id === result.scenario.id);
  return changeItem('scenarios', at, (scenario) => acceptDecision(scenario, result.decision));
};

/** A flag that is expected and not raised is a fault of the words, not of the expectation: it is not accepted by a click. */
export const canAccept = ({ deviations }: ScenarioResult): boolean => deviations.every(({ what }) => what !== 'flag');

export function ScenarioState({
  editor,
  result,
}: {
  readonly editor: Editor;
  readonly result: ScenarioResult | undefined;
}) {
  const { rules: words } = editor.words;
  if (result === undefined) return null;
  const right = result.deviations.length === 0;
  return (
    <span className={`mark ${right ? 'is-right' : 'is-error'}`}>
      <span aria-hidden="true">{right ? '✓ ' : '✕ '}</span>
      {right ? words.right() : words.wrong()}
    </span>
  );
}

interface ScenarioResultsProps {
  readonly editor: Editor;
  readonly rule: Rule;
  readonly notes: readonly FieldNote[];
}

const MOST = 40;

/** What the scenarios of one rule get now: those written for it, and those that it decides. */
export function ScenarioResults({ editor, rule, notes }: ScenarioResultsProps) {
  const { rules: words } = editor.words;
  const results = [...editor.results.values()].filter(
    ({ scenario, decision, deviations }) =>
      scenario.rule === rule.id ||
      (deviations.length > 0 && (decision.rule === rule.id || deviations.some(({ expected }) => expected === rule.id))),
  );
  const wrong = results.filter((result) => result.deviations.length > 0 && canAccept(result));
  return (
    <section className="box" aria-labelledby="scenarios-of-rule">
      <h2 id="scenarios-of-rule">{words.scenariosOfRule()}</h2>
      <Notes notes={notes} />
      {results.length === 0 && <p className="soft">{words.noScenarios()}</p>}
      {wrong.length > 1 && (
        <p>
          <button
            type="button"
            onClick={() =>
              editor.edit(together(...wrong.map((result) => accepting(editor.document.scenarios, result))))
            }
          >
            {words.acceptAll(wrong.length)}
          </button>
        </p>
      )}
      <ul className="plain">
        {results.slice(0, MOST).map((result) => (
          <li key={result.scenario.id}>
            <a href={`#/scenarios/${result.scenario.id}`}>
              <bdi>{result.scenario.title}</bdi>
            </a>{' '}
            <ScenarioState editor={editor} result={result} />
            {result.deviations.map((deviation) => (
              <p className="soft" key={deviation.what}>
                {deviationWords(editor, deviation)}
              </p>
            ))}
            {result.deviations.length > 0 && canAccept(result) && (
              <button type="button" onClick={() => editor.edit(accepting(editor.document.scenarios, result))}>
                {words.accept()}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
