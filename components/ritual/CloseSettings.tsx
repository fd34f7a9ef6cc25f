import { useState } from 'react';
import type { Pace } from '../../lib/core/ritual/nudge.ts';
import type { CloseSettings as Settings } from '../../lib/core/ritual/close-settings.ts';
import { weeklyText } from '../../lib/core/ritual/weekly-text.ts';
import { parseWeeklyHours } from '../../lib/core/shared/weekly-hours.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';
import { Choice } from './Choice.tsx';
import type { Times } from './view.ts';

export interface CloseSettingsProps {
  readonly words: RitualWords;
  readonly settings: Settings;
  readonly pace: Pace;
  readonly times: Pick<Times, 'date'>;
  readonly onChange: (change: Partial<Settings>, pace?: Pace) => void;
}

const LEADS = ['0', '5', '10', '15', '30'] as const;
const PACES: readonly Pace[] = ['daily', 'weekly', 'off'];

export function CloseSettings({ words, settings, pace, times, onChange }: CloseSettingsProps) {
  const { leadMinutes, quiet, daysOff, asksWeekly } = settings;
  const [day, setDay] = useState('');
  const lead = String(leadMinutes);
  const leads: readonly string[] = (LEADS as readonly string[]).includes(lead) ? LEADS : [...LEADS, lead];
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{words.settings()}</h2>
      <Hours words={words} hours={settings.hours} onHours={(hours) => onChange({ hours })} />
      <div className="fields">
        <Choice
          label={words.lead()}
          value={lead}
          options={leads}
          name={(minutes) => words.leadChoice(Number(minutes))}
          onChange={(minutes) => onChange({ leadMinutes: Number(minutes) })}
        />
        <Choice
          label={words.pace()}
          value={pace}
          options={PACES}
          name={words.paceName}
          onChange={(chosen) => onChange({}, chosen)}
        />
      </div>
      {pace !== 'daily' && <p className="soft">{pace === 'weekly' ? words.paceWeekly() : words.paceOff()}</p>}
      <fieldset>
        <legend>{words.quiet()}</legend>
        <div className="row">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="row">
              {end === 'from' ? words.quietFrom() : words.quietTo()}
              <input
                type="time"
                value={clockText(quiet[end])}
                onChange={(event) => {
                  const minutes = minutesOf(event.target.value);
                  if (minutes !== null) onChange({ quiet: { ...quiet, [end]: minutes } });
                }}
              />
            </label>
          ))}
        </div>
        <p className="soft">{words.quietHelp()}</p>
      </fieldset>
      <fieldset>
        <legend>{words.daysOff()}</legend>
        <p className="soft">{words.daysOffHelp()}</p>
        <div className="row">
          <label className="row">
            {words.dayOff()}
            <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          </label>
          <button
            type="button"
            disabled={day === ''}
            onClick={() => {
              onChange({ daysOff: [...new Set([...daysOff, day])].sort() });
              setDay('');
            }}
          >
            {words.addDay()}
          </button>
        </div>
        <ul className="chips">
          {daysOff.map((date) => (
            <li key={date}>
              <button
                type="button"
                className="chip"
                aria-label={words.removeDay(times.date(date))}
                onClick={() => onChange({ daysOff: daysOff.filter((other) => other !== date) })}
              >
                {times.date(date)} ×
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
      <label className="row check">
        <input
          type="checkbox"
          checked={asksWeekly}
          onChange={(event) => onChange({ asksWeekly: event.target.checked })}
        />
        {words.weekly()}
      </label>
    </section>
  );
}

interface HoursProps {
  readonly words: RitualWords;
  readonly hours: Settings['hours'];
  readonly onHours: (hours: Settings['hours']) => void;
}

/** Kept when the field is left; what cannot be read stays in the field, and the hours stay as they were. */
function Hours({ words, hours, onHours }: HoursProps) {
  const [text, setText] = useState(weeklyText(hours));
  const [state, setState] = useState<'untouched' | 'wrong' | 'saved'>('untouched');
  const keep = (): void => {
    const parsed = parseWeeklyHours(text);
    setState(parsed === null ? 'wrong' : 'saved');
    if (parsed !== null && weeklyText(parsed) !== weeklyText(hours)) onHours(parsed);
  };
  return (
    <div className="field">
      <label htmlFor="hours">{words.hours()}</label>
      <input
        id="hours"
        type="text"
        value={text}
        aria-describedby="hours-help"
        aria-invalid={state === 'wrong'}
        onChange={(event) => {
          setText(event.target.value);
          setState('untouched');
        }}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <span id="hours-help" className="soft">
        {words.hoursHelp()}
      </span>
      <span role="status">{state === 'wrong' ? words.hoursWrong() : state === 'saved' && words.saved()}</span>
    </div>
  );
}

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`;

function minutesOf(text: string): number | null {
  const [hour, minute] = text.split(':').map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? null : hour * 60 + minute;
}
