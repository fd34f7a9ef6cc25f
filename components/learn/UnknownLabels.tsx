import { useState } from 'react';
import type { LearnWords } from '../../lib/words/en/learn.ts';

/** A label of the list that the playbook in force does not know. */
export interface LabelToDo {
  readonly label: string;
  /** The category that the playbook's draft puts it into; null where it does not yet. */
  readonly drafted: string | null;
}

export interface UnknownLabelsProps {
  readonly words: LearnWords;
  /** Null where the list has no labels to compare. */
  readonly labels: readonly LabelToDo[] | null;
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly onDraft: (label: string, category: string) => void;
}

/** What is to do for whoever writes the playbook: each new label belongs to a category, and goes into the draft here. */
export function UnknownLabels({ words, labels, categories, onDraft }: UnknownLabelsProps) {
  if (labels === null || labels.length === 0)
    return (
      <section>
        <h3>{words.labels()}</h3>
        <p className="soft">{labels === null ? words.labelsUnknown() : words.labelsNone()}</p>
      </section>
    );
  return (
    <section>
      <h3>{words.labels()}</h3>
      <p className="soft">{words.labelsHelp()}</p>
      <ul className="pairs">
        {labels.map((one) => (
          <Label key={one.label} {...one} words={words} categories={categories} onDraft={onDraft} />
        ))}
      </ul>
      {labels.some(({ drafted }) => drafted !== null) && (
        <p>
          {words.draftedHelp()} <a href="playbook.html#/changes">{words.draftedLink()}</a>
        </p>
      )}
    </section>
  );
}

function Label({ label, drafted, words, categories, onDraft }: LabelToDo & Omit<UnknownLabelsProps, 'labels'>) {
  const [category, setCategory] = useState('');
  if (drafted !== null)
    return (
      <li className="pair">
        <span>{label}</span>
        <span className="soft">{words.drafted(drafted)}</span>
      </li>
    );
  return (
    <li className="pair">
      <span>{label}</span>
      <select
        aria-label={words.categoryFor(label)}
        value={category}
        onChange={(event) => setCategory(event.target.value)}
      >
        <option value="">{words.chooseCategory()}</option>
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={words.draftLabel(label)}
        disabled={category === ''}
        onClick={() => onDraft(label, category)}
      >
        {words.draft()}
      </button>
    </li>
  );
}
