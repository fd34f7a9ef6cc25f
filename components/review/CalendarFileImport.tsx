import { useState } from 'react';
import type { ClinicCalendar } from '../../lib/core/hours/calendar.ts';
import {
  EVENT_MEANINGS,
  likelyMeaning,
  takeEvents,
  type CalendarEvent,
  type EventMeaning,
} from '../../lib/core/hours/calendar-events.ts';
import { hoursErrorWords } from '../../lib/words/en/hours-errors.ts';
import type { ReviewCalendarWords } from '../../lib/words/en/review-calendar.ts';
import type { Format } from './format.ts';

export type ReadCalendarFile =
  | { readonly ok: true; readonly value: { readonly events: readonly CalendarEvent[]; readonly left: number } }
  | { readonly ok: false; readonly error: string };

export interface CalendarFileProps {
  readonly calendar: ClinicCalendar;
  readonly today: string;
  readonly words: ReviewCalendarWords;
  readonly format: Format;
  readonly onReadFile: (file: File) => Promise<ReadCalendarFile>;
  readonly onTake: (calendar: ClinicCalendar) => void;
}

interface Found {
  readonly events: readonly CalendarEvent[];
  readonly left: number;
}

/** A calendar file is read, shown, and taken only as the person says what each entry is. */
export function CalendarFileImport({ calendar, today, words, format, onReadFile, onTake }: CalendarFileProps) {
  const [found, setFound] = useState<Found | null>(null);
  const [meanings, setMeanings] = useState<readonly EventMeaning[]>([]);
  const [from, setFrom] = useState(today);
  const [error, setError] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    const answer = await onReadFile(file);
    setError(answer.ok ? null : hoursErrorWords(answer.error));
    setFound(answer.ok ? answer.value : null);
    if (answer.ok) setMeanings(answer.value.events.map(likelyMeaning));
  };
  const timesOf = (event: CalendarEvent): string => {
    if (event.kind === 'all-day') return words.allDay(format.longDate(event.date), event.days);
    const [start, end] = [format.clock(event.from), format.clock(event.to)];
    if (event.kind === 'once') return words.once(format.longDate(event.date), start, end);
    return words.weekly(event.weekdays.map(format.shortWeekday).join(', '), start, end);
  };
  return (
    <details className="block">
      <summary>{words.file()}</summary>
      <p className="soft">{words.fileHelp()}</p>
      <input
        type="file"
        accept=".ics,text/calendar"
        aria-label={words.file()}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      {error !== null && <p role="alert">{error}</p>}
      {found && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = found.events.map((one, at) => ({ event: one, meaning: meanings[at] ?? 'nothing' }));
            onTake(takeEvents(calendar, chosen, from));
            setFound(null);
          }}
        >
          <p>{words.found(found.events.length, found.left)}</p>
          <ul className="list">
            {found.events.map((event, at) => {
              const says = `${event.title === '' ? words.untitled() : event.title}: ${timesOf(event)}`;
              return (
                // oxlint-disable-next-line react/no-array-index-key -- the list does not change while it is shown
                <li key={at}>
                  <span>{says}</span>
                  <select
                    aria-label={says}
                    value={meanings[at] ?? 'nothing'}
                    onChange={(change) =>
                      setMeanings(
                        meanings.map((one, place) => (place === at ? (change.target.value as EventMeaning) : one)),
                      )
                    }
                  >
                    {EVENT_MEANINGS.map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {words.meanings(meaning)}
                      </option>
                    ))}
                  </select>
                </li>
              );
            })}
          </ul>
          <div className="fields">
            <label>
              {words.validFrom()}
              <input type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />
            </label>
            <button type="submit" className="primary" disabled={from === ''}>
              {words.take()}
            </button>
            <button type="button" onClick={() => setFound(null)}>
              {words.cancel()}
            </button>
          </div>
        </form>
      )}
    </details>
  );
}
