import { type ReactNode, useId } from 'react';

/** What a field has to say beside it, as sentences. */
export interface FieldNote {
  readonly level: 'error' | 'warning' | 'hint';
  readonly text: string;
}

export interface Shared {
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
export function Framed({
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
