import { type ReactNode, useId, useState } from 'react';

/** What a field has to say beside it, as sentences. */
export interface FieldNote {
  readonly level: 'error' | 'warning' | 'hint';
  readonly text: string;
}

interface Shared {
  readonly label: string;
  readonly notes?: readonly FieldNote[];
  /** The label is for those who do not see the page: the place says it to the others. */
  readonly hideLabel?: boolean;
}

const MARKS = { error: '✕', warning: '!', hint: '' } as const;

export function Notes({ notes, id }: { readonly notes: readonly FieldNote[]; readonly id?: string }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes" id={id}>
      {notes.map(({ level, text }) => (
        <li key={`${level} ${text}`} className={`note is-${level}`}>
          {MARKS[level] !== '' && <span aria-hidden="true">{MARKS[level]}</span>}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Label, control and what is said about it, tied together for screen readers. */
function Framed({
  label,
  notes = [],
  hideLabel = false,
  children,
}: Shared & {
  readonly children: (ids: { id: string; described: string | undefined; invalid: boolean }) => ReactNode;
}) {
  const id = useId();
  const described = notes.length > 0 ? `${id}-notes` : undefined;
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'unseen' : undefined}>
        {label}
      </label>
      {children({ id, described, invalid: notes.some(({ level }) => level === 'error') })}
      <Notes notes={notes} {...(described !== undefined && { id: described })} />
    </div>
  );
}

export interface TextFieldProps extends Shared {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'search' | 'url';
  /** Rows of a text of several lines. */
  readonly rows?: number;
  readonly suggestions?: readonly string[];
}

/** Text in any script: its own direction, whatever the page's. */
export function TextField({ value, onChange, type = 'text', rows, suggestions, ...shared }: TextFieldProps) {
  const list = useId();
  return (
    <Framed {...shared}>
      {({ id, described, invalid }) =>
        rows === undefined ? (
          <>
            <input
              id={id}
              type={type}
              dir="auto"
              value={value}
              aria-describedby={described}
              aria-invalid={invalid || undefined}
              list={suggestions === undefined ? undefined : list}
              autoComplete="off"
              onChange={(event) => onChange(event.target.value)}
            />
            {suggestions !== undefined && (
              <datalist id={list}>
                {suggestions.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </datalist>
            )}
          </>
        ) : (
          <textarea
            id={id}
            rows={rows}
            dir="auto"
            value={value}
            aria-describedby={described}
            aria-invalid={invalid || undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Framed>
  );
}

export interface NumberFieldProps extends Shared {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
}

export function NumberField({ value, onChange, min = 0, max, ...shared }: NumberFieldProps) {
  return (
    <Framed {...shared}>
      {({ id, described, invalid }) => (
        <input
          id={id}
          type="number"
          className="number"
          min={min}
          max={max}
          value={value ?? ''}
          aria-describedby={described}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)}
        />
      )}
    </Framed>
  );
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface SelectFieldProps extends Shared {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** A value that is not among the choices is shown as it is, so that nothing changes by being looked at. */
export function SelectField({ value, choices, onChange, ...shared }: SelectFieldProps) {
  const known = choices.some((choice) => choice.value === value);
  return (
    <Framed {...shared}>
      {({ id, described, invalid }) => (
        <select
          id={id}
          value={value}
          aria-describedby={described}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {!known && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Framed>
  );
}

export function CheckField({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ChipsProps extends Shared {
  readonly items: readonly Choice[];
  readonly removeLabel: (text: string) => string;
  readonly onRemove: (value: string) => void;
}

/** At most so many chips are drawn at once: a phrase list may hold a thousand. */
const CHIPS = 60;

function Chips({ items, removeLabel, onRemove }: Omit<ChipsProps, keyof Shared>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, CHIPS);
  return (
    <ul className="chips">
      {shown.map(({ value, text }) => (
        <li key={value} className="chip">
          <bdi>{text}</bdi>
          <button type="button" aria-label={removeLabel(text)} onClick={() => onRemove(value)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {shown.length < items.length && (
        <li>
          <button type="button" onClick={() => setAll(true)}>{`+${items.length - shown.length}`}</button>
        </li>
      )}
    </ul>
  );
}

export interface PickFieldProps extends ChipsProps {
  /** Everything that can be chosen; what is chosen already is not offered again. */
  readonly choices: readonly Choice[];
  readonly chooseText: string;
  readonly onAdd: (value: string) => void;
}

/** Several out of a list: chips for what is chosen, a picker for the rest. */
export function PickField({ items, choices, chooseText, onAdd, removeLabel, onRemove, ...shared }: PickFieldProps) {
  const chosen = new Set(items.map(({ value }) => value));
  return (
    <Framed {...shared}>
      {({ id, described, invalid }) => (
        <>
          <Chips items={items} removeLabel={removeLabel} onRemove={onRemove} />
          <select
            id={id}
            value=""
            aria-describedby={described}
            aria-invalid={invalid || undefined}
            onChange={(event) => event.target.value !== '' && onAdd(event.target.value)}
          >
            <option value="">{chooseText}</option>
            {choices
              .filter(({ value }) => !chosen.has(value))
              .map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
          </select>
        </>
      )}
    </Framed>
  );
}

export interface PhraseFieldProps extends Shared {
  readonly phrases: readonly string[];
  readonly onChange: (phrases: readonly string[]) => void;
  readonly addText: string;
  readonly removeLabel: (text: string) => string;
  /** Lists that can be named here. */
  readonly suggestions?: readonly string[];
}

/** Phrases as chips. Several can be pasted at once, one a line. */
export function PhraseField({ phrases, onChange, addText, removeLabel, suggestions, ...shared }: PhraseFieldProps) {
  const [text, setText] = useState('');
  const list = useId();
  const add = (source: string): void => {
    const fresh = source
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !phrases.includes(line));
    if (fresh.length > 0) onChange([...phrases, ...new Set(fresh)]);
    setText('');
  };
  return (
    <Framed {...shared}>
      {({ id, described, invalid }) => (
        <>
          <Chips
            items={phrases.map((phrase) => ({ value: phrase, text: phrase }))}
            removeLabel={removeLabel}
            onRemove={(phrase) => onChange(phrases.filter((one) => one !== phrase))}
          />
          <div className="add-row">
            <input
              id={id}
              dir="auto"
              value={text}
              list={list}
              autoComplete="off"
              aria-describedby={described}
              aria-invalid={invalid || undefined}
              onChange={(event) => setText(event.target.value)}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData('text');
                if (!pasted.includes('\n')) return;
                event.preventDefault();
                add(pasted);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add(text);
              }}
            />
            <datalist id={list}>
              {suggestions?.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </datalist>
            <button type="button" onClick={() => add(text)}>
              {addText}
            </button>
          </div>
        </>
      )}
    </Framed>
  );
}
