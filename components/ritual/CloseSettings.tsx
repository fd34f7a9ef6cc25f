import type { Pace } from '../../lib/core/ritual/nudge.ts';
import type { CloseSettings as Settings } from '../../lib/core/ritual/close-settings.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';
import { Choice } from './Choice.tsx';

export interface CloseSettingsProps {
  readonly words: RitualWords;
  readonly settings: Settings;
  readonly pace: Pace;
  readonly onChange: (change: Partial<Settings>, pace?: Pace) => void;
}

const LEADS = ['0', '5', '10', '15', '30'] as const;
const PACES: readonly Pace[] = ['daily', 'weekly', 'off'];

export function CloseSettings({ words, settings, pace, onChange }: CloseSettingsProps) {
  const { leadMinutes, quiet, inPage, asksWeekly } = settings;
  const lead = String(leadMinutes);
  const leads: readonly string[] = (LEADS as readonly string[]).includes(lead) ? LEADS : [...LEADS, lead];
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{words.settings()}</h2>
      <p>
        {words.calendar()}{' '}
        <a href="review.html#calendar" target="_blank" rel="noreferrer">
          {words.calendarLink()}
        </a>
      </p>
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
      <label className="row check">
        <input type="checkbox" checked={inPage} onChange={(event) => onChange({ inPage: event.target.checked })} />
        {words.inPage()}
      </label>
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

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`;

function minutesOf(text: string): number | null {
  const [hour, minute] = text.split(':').map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? null : hour * 60 + minute;
}
