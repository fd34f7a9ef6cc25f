import { useState } from 'react';
import type { EhrProfile, FieldSpecs } from '../../lib/core/shared/ehr-profile.ts';
import type { LearnWords } from '../../lib/words/en/learn.ts';
import { ActivityPicker } from './ActivityPicker.tsx';
import { SenderWords } from './SenderWords.tsx';

export interface ProfileEditorProps {
  readonly words: LearnWords;
  readonly profile: EhrProfile;
  /** Sentences that say what was wrong with the last try to save. */
  readonly problems: readonly string[];
  readonly onSave: (profile: EhrProfile) => void;
}

/** Everything of a profile that a person may want to change, without knowing its format. */
export function ProfileEditor({ words, profile, problems, onSave }: ProfileEditorProps) {
  const [draft, setDraft] = useState(profile);
  const fields = Object.entries(draft.fields) as [keyof FieldSpecs, NonNullable<FieldSpecs[keyof FieldSpecs]>][];
  const setField = (name: keyof FieldSpecs, selector: string): void =>
    setDraft({ ...draft, fields: { ...draft.fields, [name]: { ...draft.fields[name], in: selector } } });
  const withoutField = (name: keyof FieldSpecs): void =>
    setDraft({ ...draft, fields: Object.fromEntries(fields.filter(([other]) => other !== name)) });
  return (
    <div>
      <label className="field">
        {words.name()}
        <input value={draft.ehr} onChange={(event) => setDraft({ ...draft, ehr: event.target.value })} />
      </label>
      <h3>{words.parts()}</h3>
      <p className="soft">{words.partsHelp()}</p>
      <ul className="pairs">
        {fields.map(([name, spec]) => (
          <li key={name} className="pair">
            <span>{words.part(name)}</span>
            <input
              aria-label={words.part(name)}
              value={spec.in}
              onChange={(event) => setField(name, event.target.value)}
            />
            <button type="button" aria-label={words.removeLine(words.part(name))} onClick={() => withoutField(name)}>
              ✕
            </button>
          </li>
        ))}
      </ul>
      <SenderWords words={words} senders={draft.senders} onChange={(senders) => setDraft({ ...draft, senders })} />
      <ActivityPicker
        words={words}
        lines={draft.activities}
        onChange={(activities) => setDraft({ ...draft, activities })}
      />
      {problems.length > 0 && (
        <ul role="alert" className="bad">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <button type="button" className="primary" onClick={() => onSave(draft)}>
          {words.save()}
        </button>
      </div>
    </div>
  );
}
