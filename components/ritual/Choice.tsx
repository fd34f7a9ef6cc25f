export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly name: (option: T) => string;
  readonly onChange: (option: T) => void;
  readonly onFocus?: (() => void) | undefined;
}

/** One of a few, with its label above. */
export function Choice<T extends string>({ label, value, options, name, onChange, onFocus }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onFocus={onFocus}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
