import { useId, useState } from 'react';
import { type Choice, Framed, type Shared } from './fields.tsx';

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
