import type { ReactNode } from 'react';
import { withCondition } from '../../lib/core/playbook/authoring/edit-rule.ts';
import type { ConditionKind, Conditions, ReadableField } from '../../lib/core/playbook/format/schema.ts';
import { PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../../lib/core/shared/message.ts';
import { PhraseField, PickField } from '../ui/chip-fields.tsx';
import { type Choice, type FieldNote, NumberField, SelectField } from '../ui/fields.tsx';
import type { Editor } from './editor.ts';

const KINDS = [
  'category',
  'from',
  'says',
  'saysAll',
  'result',
  'priority',
  'age',
  'repeat',
  'duplicate',
  'field',
] as const satisfies readonly ConditionKind[];
/** Complete, as the type sees to it; the schema's own list would bring the whole schema into the page. */
const FIELDS = Object.keys({
  subject: true,
  text: true,
  category: true,
  priority: true,
  result: true,
  receivedAt: true,
  patient: true,
} satisfies Record<ReadableField, true>) as ReadableField[];
const PHRASE_KINDS: readonly ConditionKind[] = ['says', 'saysAll'];

export interface ConditionsEditorProps {
  readonly editor: Editor;
  readonly set: Conditions;
  readonly onChange: (change: (set: Conditions) => Conditions, topic: string) => void;
  /** Issues of a field inside the set: "says.0". */
  readonly notes: (field: string, hint?: string) => FieldNote[];
}

/** One flat set of conditions, each kind with its own control; never JSON. */
export function ConditionsEditor(props: ConditionsEditorProps) {
  const { editor, set, onChange } = props;
  const { rules: words, page } = editor.words;
  const there = KINDS.filter((kind) => set[kind] !== undefined);
  return (
    <div className="conditions">
      {there.map((kind) => (
        <div className="condition" key={kind}>
          <div className="condition-value">
            <Condition {...props} kind={kind} />
          </div>
          <button
            type="button"
            aria-label={page.removeNamed(words.conditionKind(kind))}
            onClick={() => onChange((one) => withCondition(one, kind, undefined), `without ${kind}`)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <SelectField
        label={words.addCondition()}
        value=""
        choices={[
          { value: '', text: page.choose() },
          ...KINDS.filter((kind) => !there.includes(kind)).map((kind) => ({
            value: kind,
            text: words.conditionKind(kind),
          })),
        ]}
        onChange={(value) => {
          const kind = KINDS.find((one) => one === value);
          if (kind !== undefined) onChange((one) => startCondition(one, kind), `with ${kind}`);
        }}
      />
    </div>
  );
}

const A_DAY = 24;

function startCondition(set: Conditions, kind: (typeof KINDS)[number]): Conditions {
  switch (kind) {
    case 'age':
      return withCondition(set, kind, { min: 1 });
    case 'repeat':
    case 'duplicate':
      return withCondition(set, kind, { hours: A_DAY });
    case 'field':
      return withCondition(set, kind, { present: [] });
    case 'category':
    case 'from':
    case 'priority':
    case 'result':
    case 'says':
    case 'saysAll':
      return withCondition(set, kind, []);
  }
}

function Condition({
  editor,
  set,
  onChange,
  notes,
  kind,
}: ConditionsEditorProps & { readonly kind: (typeof KINDS)[number] }): ReactNode {
  const { rules: words, page } = editor.words;
  const label = words.conditionKind(kind);
  const pick = <T extends string>(
    chosen: readonly T[],
    all: readonly T[],
    say: (value: T) => string,
    to: (set: Conditions, values: T[]) => Conditions,
    name = label,
  ): ReactNode => {
    const choice = (value: T): Choice => ({ value, text: say(value) });
    return (
      <PickField
        label={name}
        notes={notes(kind)}
        items={chosen.map(choice)}
        choices={all.map(choice)}
        chooseText={words.addChoice(name)}
        removeLabel={page.removeNamed}
        onAdd={(value) => {
          const added = all.find((one) => one === value);
          if (added !== undefined) onChange((one) => to(one, [...chosen, added]), `${kind} +${value}`);
        }}
        onRemove={(value) =>
          onChange(
            (one) =>
              to(
                one,
                chosen.filter((other) => other !== value),
              ),
            `${kind} -${value}`,
          )
        }
      />
    );
  };
  switch (kind) {
    case 'category': {
      const names = new Map(editor.document.categories.map(({ id, name }) => [id, name]));
      return pick(
        set.category ?? [],
        [...names.keys()],
        (id) => names.get(id) ?? id,
        (one, values) => withCondition(one, 'category', values),
      );
    }
    case 'from':
      return pick(set.from ?? [], SENDER_ROLES, words.from, (one, values) => withCondition(one, 'from', values));
    case 'priority':
      return pick(set.priority ?? [], PRIORITIES, words.priority, (one, values) =>
        withCondition(one, 'priority', values),
      );
    case 'result':
      return pick(set.result ?? [], RESULT_KINDS, words.result, (one, values) => withCondition(one, 'result', values));
    case 'says':
    case 'saysAll':
      return (
        <PhraseField
          label={label}
          phrases={set[kind] ?? []}
          notes={notes(
            kind,
            PHRASE_KINDS.find((one) => set[one] !== undefined) === kind ? page.phraseHint() : undefined,
          )}
          addText={page.chipAdd()}
          removeLabel={page.removeNamed}
          suggestions={Object.keys(editor.document.phraseLists).map((name) => `@${name}`)}
          onChange={(phrases) => onChange((one) => withCondition(one, kind, [...phrases]), kind)}
        />
      );
    case 'age':
      return (
        <fieldset className="row">
          <legend>{label}</legend>
          {(['min', 'max'] as const).map((end) => (
            <NumberField
              key={end}
              label={end === 'min' ? words.atLeast() : words.atMost()}
              value={set.age?.[end]}
              notes={notes(`age.${end}`)}
              onChange={(days) =>
                onChange((one) => {
                  const age = { ...one.age, [end]: days };
                  if (days === undefined) Reflect.deleteProperty(age, end);
                  return withCondition(one, 'age', age);
                }, `age ${end}`)
              }
            />
          ))}
        </fieldset>
      );
    case 'repeat':
    case 'duplicate':
      return (
        <NumberField
          label={label}
          min={1}
          value={set[kind]?.hours}
          notes={notes(kind)}
          onChange={(hours) => onChange((one) => withCondition(one, kind, { hours: hours ?? 0 }), kind)}
        />
      );
    case 'field':
      return (
        <>
          {(['present', 'absent'] as const).map((which) => (
            <div key={which}>
              {pick(
                set.field?.[which] ?? [],
                FIELDS,
                words.readable,
                (one, values) => withCondition(one, 'field', { ...one.field, [which]: values }),
                which === 'present' ? words.present() : words.absent(),
              )}
            </div>
          ))}
        </>
      );
  }
}
