import { useState } from 'react';
import { SENDER_ROLES, type SenderRole } from '../../lib/core/shared/message.ts';
import type { LearnWords } from '../../lib/words/en/learn.ts';

export interface SenderWordsProps {
  readonly words: LearnWords;
  readonly senders: Readonly<Record<string, SenderRole>>;
  readonly onChange: (senders: Readonly<Record<string, SenderRole>>) => void;
}

/** The list's own words for who wrote, and what they mean. */
export function SenderWords({ words, senders, onChange }: SenderWordsProps) {
  const [word, setWord] = useState('');
  const entries = Object.entries(senders);
  const add = (): void => {
    const key = word.trim().toLowerCase();
    if (key !== '') onChange({ ...senders, [key]: 'unknown' });
    setWord('');
  };
  return (
    <section>
      <h3>{words.senders()}</h3>
      <p className="soft">{entries.length === 0 ? words.sendersNone() : words.sendersHelp()}</p>
      <ul className="pairs">
        {entries.map(([said, role]) => (
          <li key={said} className="pair">
            <span>{said}</span>
            <select
              aria-label={words.meansLabel(said)}
              value={role}
              onChange={(event) => onChange({ ...senders, [said]: event.target.value as SenderRole })}
            >
              {SENDER_ROLES.map((one) => (
                <option key={one} value={one}>
                  {words.role(one)}
                </option>
              ))}
            </select>
            <button
              type="button"
              aria-label={words.removeLine(said)}
              onClick={() => onChange(Object.fromEntries(entries.filter(([other]) => other !== said)))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        className="pair"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <span>{words.addWord()}</span>
        <input aria-label={words.wordLabel()} value={word} onChange={(event) => setWord(event.target.value)} />
        <button type="submit">{words.add()}</button>
      </form>
    </section>
  );
}
