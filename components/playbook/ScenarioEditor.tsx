import { changed, changeItem, removeItem } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { Scenario } from '../../lib/core/playbook/format/schema.ts';
import { LANES } from '../../lib/core/playbook/routing/decision.ts';
import { PickField } from '../ui/chip-fields.tsx';
import { type Choice, Notes, SelectField, TextField } from '../ui/fields.tsx';
import { type Editor, roleName } from './editor.ts';
import { Explanation } from './Explanation.tsx';
import { MessageFields } from './MessageFields.tsx';
import { notesOf } from './notes.ts';
import { roleChoices } from './PeopleViews.tsx';
import { accepting, canAccept, deviationWords, ScenarioState } from './ScenarioResults.tsx';

interface ScenarioEditorProps {
  readonly editor: Editor;
  readonly scenario: Scenario;
  readonly at: number;
}

const KINDS = ['', 'match', 'near-miss', 'negated'] as const;
const NONE = '-';

export function ScenarioEditor({ editor, scenario, at }: ScenarioEditorProps) {
  const { page, rules: words } = editor.words;
  const { document } = editor;
  const result = editor.results.get(scenario.id);
  const change = (topic: string, to: (scenario: Scenario) => Scenario): void =>
    editor.edit(changeItem('scenarios', at, to), `scenarios ${scenario.id} ${topic}`);
  const set = (topic: string, to: Parameters<typeof changed<Scenario>>[1]): void =>
    change(topic, (one) => changed<Scenario>(one, to));
  const expect = (topic: string, to: Parameters<typeof changed<Scenario['expect']>>[1]): void =>
    change(topic, (one) => changed<Scenario>(one, { expect: changed<Scenario['expect']>(one.expect, to) }));
  const notes = (field: string) => notesOf(editor.issues.at('scenarios', at, field));
  const ruleChoices: Choice[] = document.rules.map(({ id, title }) => ({ value: id, text: title }));
  const anything: Choice = { value: '', text: words.anything() };
  const noneAtAll: Choice = { value: NONE, text: words.noneAtAll() };
  /** '' is "anything", '-' is null: nobody, no rule, no flag. */
  const shown = (value: string | null | undefined): string => (value === undefined ? '' : (value ?? NONE));
  const read = <T extends string>(value: string, known: readonly T[]): T | null | undefined =>
    value === '' ? undefined : value === NONE ? null : known.find((one) => one === value);
  return (
    <>
      <p>
        <a href="#/scenarios">← {page.back()}</a>
      </p>
      <div className="two">
        <div>
          <TextField
            label={page.itemTitle()}
            value={scenario.title}
            notes={notes('title')}
            onChange={(title) => set('title', { title })}
          />
          <SelectField
            label={words.scenarioRule()}
            value={scenario.rule ?? ''}
            choices={[{ value: '', text: page.none() }, ...ruleChoices]}
            onChange={(value) => set('rule', { rule: value === '' ? undefined : value })}
          />
          <SelectField
            label={words.scenarioKind()}
            value={scenario.kind ?? ''}
            choices={KINDS.map((value) => ({ value, text: words.kind(value) }))}
            onChange={(value) => {
              const kind = KINDS.find((one) => one === value);
              set('kind', { kind: kind === '' ? undefined : kind });
            }}
          />
          <fieldset>
            <legend>{words.message()}</legend>
            <MessageFields
              editor={editor}
              message={scenario.message}
              notes={(field) => notes(`message.${field}`)}
              onChange={(to, topic) =>
                change(`message ${topic}`, (one) => changed<Scenario>(one, { message: to(one.message) }))
              }
            />
            {scenario.others !== undefined && <p className="soft">{words.others(scenario.others.length)}</p>}
          </fieldset>
          <PickField
            label={words.away()}
            items={(scenario.away ?? []).map((id) => ({ value: id, text: roleName(document, id) }))}
            choices={roleChoices(editor)}
            chooseText={page.choose()}
            removeLabel={page.removeNamed}
            onAdd={(id) => set('away', { away: [...(scenario.away ?? []), id] })}
            onRemove={(id) => {
              const away = (scenario.away ?? []).filter((one) => one !== id);
              set('away', { away: away.length === 0 ? undefined : away });
            }}
          />
          <TextField
            label={words.discussion()}
            rows={4}
            value={scenario.discussion ?? ''}
            notes={notes('discussion')}
            onChange={(text) => set('discussion', { discussion: text === '' ? undefined : text })}
          />
        </div>
        <div>
          <fieldset className="box">
            <legend>{words.expectTitle()}</legend>
            <SelectField
              label={words.expectLane()}
              value={scenario.expect.lane ?? ''}
              choices={[anything, ...[...LANES, 'open-first'].map((value) => ({ value, text: words.lane(value) }))]}
              onChange={(value) =>
                expect('lane', {
                  lane: value === '' ? undefined : ([...LANES, 'open-first'] as const).find((one) => one === value),
                })
              }
            />
            <SelectField
              label={words.expectRule()}
              value={shown(scenario.expect.rule)}
              choices={[anything, noneAtAll, ...ruleChoices]}
              onChange={(value) =>
                expect('rule', {
                  rule: read(
                    value,
                    ruleChoices.map((one) => one.value),
                  ),
                })
              }
            />
            <SelectField
              label={words.expectRole()}
              value={shown(scenario.expect.role)}
              choices={[anything, noneAtAll, ...roleChoices(editor)]}
              onChange={(value) =>
                expect('role', {
                  role: read(
                    value,
                    roleChoices(editor).map((one) => one.value),
                  ),
                })
              }
            />
            <SelectField
              label={words.expectFlag()}
              value={shown(scenario.expect.flag)}
              choices={[
                anything,
                noneAtAll,
                ...['emergency', 'urgent'].map((value) => ({ value, text: words.flag(value) })),
              ]}
              onChange={(value) => expect('flag', { flag: read(value, ['emergency', 'urgent'] as const) })}
            />
          </fieldset>
          <section className="box">
            <h2>{words.now()}</h2>
            <p>
              <ScenarioState editor={editor} result={result} />
            </p>
            <Notes
              notes={notesOf(
                editor.issues
                  .of('scenarios', at)
                  .filter(({ source, field }) => source === 'problem' && !/^(title|message|discussion)/u.test(field)),
              )}
            />
            {result?.deviations.map((deviation) => (
              <p key={deviation.what}>{deviationWords(editor, deviation)}</p>
            ))}
            {result !== undefined && result.deviations.length > 0 && canAccept(result) && (
              <button type="button" onClick={() => editor.edit(accepting(document.scenarios, result))}>
                {words.accept()}
              </button>
            )}
            {result !== undefined && (
              <Explanation editor={editor} decision={result.decision} message={scenario.message} />
            )}
          </section>
          <p>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                editor.edit(removeItem('scenarios', at));
                editor.go('scenarios');
              }}
            >
              {page.removeNamed(scenario.title)}
            </button>
          </p>
        </div>
      </div>
    </>
  );
}
