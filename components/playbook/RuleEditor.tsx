import { changed, changeItem, freshId, moveItem } from '../../lib/core/playbook/authoring/edit-document.ts';
import {
  duplicateRule,
  exceptionsOf,
  keepApprovalHonest,
  withExceptions,
  withLane,
} from '../../lib/core/playbook/authoring/edit-rule.ts';
import type { Rule } from '../../lib/core/playbook/format/schema.ts';
import { LANES } from '../../lib/core/playbook/routing/decision.ts';
import { isClinical } from '../../lib/core/playbook/routing/is-clinical.ts';
import { ruleSentence } from '../../lib/words/en/playbook-rules.ts';
import { CheckField, NumberField, Notes, SelectField, TextField } from '../ui/fields.tsx';
import { ConditionsEditor } from './ConditionsEditor.tsx';
import { type Editor, namesOf } from './editor.ts';
import { notesOf } from './notes.ts';
import { roleChoices } from './PeopleViews.tsx';
import { RuleApproval } from './RuleApproval.tsx';
import { RuleMore } from './RuleMore.tsx';
import { ScenarioResults } from './ScenarioResults.tsx';

export interface RuleEditorProps {
  readonly editor: Editor;
  readonly rule: Rule;
  readonly at: number;
}

/** Fields that say their own issues; whatever else is wrong is said at the top. */
const FIELDS = [
  ...['title', 'role', 'when', 'unless', 'protocol', 'redirect', 'because', 'due', 'owner', 'reviewBy', 'minutes'],
  ...['evidence', 'approved', 'scenarios'],
];
const within = (field: string, of: readonly string[]): boolean =>
  of.some((one) => field === one || field.startsWith(`${one}.`));

export function RuleEditor({ editor, rule, at }: RuleEditorProps) {
  const { page, rules: words } = editor.words;
  const { document } = editor;
  const change = (topic: string, to: (rule: Rule) => Rule): void =>
    editor.edit(
      changeItem('rules', at, (one, { categories }) => keepApprovalHonest(one, to(one), categories)),
      `rules ${rule.id} ${topic}`,
    );
  const notes = (field: string, hint?: string) => notesOf(editor.issues.at('rules', at, field), hint);
  const exceptions = exceptionsOf(rule);
  const optional = (value: string): string | undefined => (value === '' ? undefined : value);
  const refers = (list: readonly { readonly id: string; readonly title: string }[]) => [
    { value: '', text: page.none() },
    ...list.map(({ id, title }) => ({ value: id, text: title })),
  ];
  return (
    <>
      <p>
        <a href="#/rules">← {page.back()}</a>
      </p>
      <p className="sentence">
        <bdi>{ruleSentence(rule, exceptions, namesOf(document))}</bdi>
      </p>
      <Notes notes={notesOf(editor.issues.of('rules', at).filter(({ field }) => !within(field, FIELDS)))} />
      <div className="two">
        <div>
          <TextField
            label={words.ruleTitle()}
            value={rule.title}
            notes={notes('title')}
            onChange={(title) => change('title', (one) => changed<Rule>(one, { title }))}
          />
          <SelectField
            label={words.laneField()}
            value={rule.lane}
            choices={LANES.toReversed().map((value) => ({ value, text: words.lane(value) }))}
            onChange={(value) => {
              const lane = LANES.find((one) => one === value);
              if (lane !== undefined) change('lane', (one) => withLane(one, lane, document.roles));
            }}
          />
          {rule.lane !== 'physician' && (
            <SelectField
              label={words.roleField()}
              value={rule.role}
              notes={notes('role')}
              choices={roleChoices(editor)}
              onChange={(role) => change('role', (one) => changed<Rule>(one, { role }))}
            />
          )}
          <fieldset>
            <legend>{words.whenTitle()}</legend>
            <p className="soft">{words.whenHint()}</p>
            <Notes notes={notesOf(editor.issues.of('rules', at).filter(({ field }) => field === 'when'))} />
            <ConditionsEditor
              editor={editor}
              set={rule.when}
              notes={(field, hint) => notes(`when.${field}`, hint)}
              onChange={(to, topic) => change(`when ${topic}`, (one) => changed<Rule>(one, { when: to(one.when) }))}
            />
          </fieldset>
          <fieldset>
            <legend>{words.unlessTitle()}</legend>
            <p className="soft">{words.unlessHint()}</p>
            {exceptions.map((set, number) => {
              const path = Array.isArray(rule.unless) ? `unless.${number}` : 'unless';
              return (
                // A set has no name of its own: its place is what it is known by.
                // oxlint-disable-next-line react/no-array-index-key
                <fieldset key={number} className="exception">
                  <legend>{words.exception(number + 1)}</legend>
                  <ConditionsEditor
                    editor={editor}
                    set={set}
                    notes={(field, hint) => notes(`${path}.${field}`, hint)}
                    onChange={(to, topic) =>
                      change(`unless ${number} ${topic}`, (one) => {
                        const sets = exceptionsOf(one);
                        const before = sets[number];
                        return before === undefined ? one : withExceptions(one, sets.with(number, to(before)));
                      })
                    }
                  />
                  <Notes notes={notesOf(editor.issues.of('rules', at).filter(({ field }) => field === path))} />
                  <button
                    type="button"
                    className="quiet"
                    onClick={() =>
                      change('unless', (one) => withExceptions(one, exceptionsOf(one).toSpliced(number, 1)))
                    }
                  >
                    {words.removeException(number + 1)}
                  </button>
                </fieldset>
              );
            })}
            <button
              type="button"
              onClick={() => change('unless', (one) => withExceptions(one, [...exceptionsOf(one), {}]))}
            >
              {words.addException()}
            </button>
          </fieldset>
          <SelectField
            label={words.protocolField()}
            value={rule.protocol ?? ''}
            notes={notes('protocol')}
            choices={refers(document.protocols)}
            onChange={(value) => change('protocol', (one) => changed<Rule>(one, { protocol: optional(value) }))}
          />
          <SelectField
            label={words.redirectField()}
            value={rule.redirect ?? ''}
            notes={notes('redirect')}
            choices={refers(document.redirects)}
            onChange={(value) => change('redirect', (one) => changed<Rule>(one, { redirect: optional(value) }))}
          />
          <Due
            rule={rule}
            editor={editor}
            notes={notes('due')}
            onChange={(due) => change('due', (one) => changed<Rule>(one, { due }))}
          />
          <TextField
            label={words.becauseField()}
            rows={3}
            value={rule.because}
            notes={notes('because')}
            onChange={(because) => change('because', (one) => changed<Rule>(one, { because }))}
          />
          {rule.lane === 'protocol' && (
            <CheckField
              label={words.takes()}
              checked={rule.takes === 'symptoms'}
              onChange={(takes) =>
                change('takes', (one) => changed<Rule>(one, { takes: takes ? 'symptoms' : undefined }))
              }
            />
          )}
          {rule.lane !== 'physician' && (
            <SelectField
              label={words.clinicalField()}
              value={rule.clinical === undefined ? '' : rule.clinical ? 'yes' : 'no'}
              choices={['', 'yes', 'no'].map((value) => ({ value, text: words.clinical(value) }))}
              onChange={(value) =>
                change('clinical', (one) =>
                  changed<Rule>(one, { clinical: value === '' ? undefined : value === 'yes' }),
                )
              }
            />
          )}
          <RuleMore editor={editor} rule={rule} change={change} notes={notes} />
        </div>
        <div>
          <RuleApproval
            editor={editor}
            rule={rule}
            clinical={isClinical(rule, document.categories)}
            notes={notes('approved')}
            change={change}
          />
          <ScenarioResults editor={editor} rule={rule} notes={notes('scenarios')} />
          <div className="actions-row">
            <button
              type="button"
              onClick={() => {
                const title = words.copyOf(rule.title);
                const taken = document.rules.map(({ id }) => id);
                editor.edit(duplicateRule(at, title));
                editor.go('rules', freshId(title, taken));
              }}
            >
              {words.duplicate()}
            </button>
            <button type="button" onClick={() => editor.edit(moveItem('rules', at, -1))}>
              {page.moveUp()}
            </button>
            <button type="button" onClick={() => editor.edit(moveItem('rules', at, 1))}>
              {page.moveDown()}
            </button>
          </div>
        </div>
      </div>
    </>
  );
}

interface DueProps {
  readonly editor: Editor;
  readonly rule: Rule;
  readonly notes: ReturnType<typeof notesOf>;
  readonly onChange: (due: string | undefined) => void;
}

const UNITS = ['h', 'd'] as const;

function Due({ editor, rule, notes, onChange }: DueProps) {
  const { rules: words } = editor.words;
  const count = rule.due === undefined ? undefined : Number.parseInt(rule.due, 10);
  const unit = rule.due?.endsWith('h') ? 'h' : 'd';
  return (
    <div className="row">
      <NumberField
        label={words.dueField()}
        min={1}
        max={999}
        value={count}
        notes={notes}
        onChange={(next) => onChange(next === undefined ? undefined : `${Math.max(0, Math.round(next))}${unit}`)}
      />
      <SelectField
        label={words.dueUnit()}
        value={unit}
        choices={UNITS.map((value) => ({ value, text: words.unit(value) }))}
        onChange={(next) => count !== undefined && onChange(`${count}${next}`)}
      />
    </div>
  );
}
