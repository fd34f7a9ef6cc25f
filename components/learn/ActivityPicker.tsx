import { ACTIVITIES, type Activity, type EhrProfile, type PageMatch } from '../../lib/core/shared/ehr-profile.ts';
import type { LearnWords } from '../../lib/words/en/learn.ts';

type Line = EhrProfile['activities'][number];

/** The address as somebody reads it: path, and fragment where it has one. */
const addressOf = ({ path, pathHas, hash, has }: PageMatch): string =>
  `${path ?? pathHas ?? ''}${hash ?? ''}` || (has ?? '');

/** "/ehr/notes" or "/#/notes" as a match; a fragment begins at the "#". */
function matchOf(address: string): PageMatch {
  const at = address.indexOf('#');
  if (at < 0) return { path: address };
  return { ...(at > 0 && { path: address.slice(0, at) }), hash: address.slice(at) };
}

export interface ActivityPickerProps {
  readonly words: LearnWords;
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
}

/** What kind of work each page of the EHR is, for the person's own time review. */
export function ActivityPicker({ words, lines, onChange }: ActivityPickerProps) {
  const put = (at: number, line: Line): void => onChange(lines.map((one, index) => (index === at ? line : one)));
  return (
    <section>
      <h3>{words.activities()}</h3>
      <p className="soft">{words.activitiesHelp()}</p>
      <ul className="pairs">
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order is the meaning: the first that fits counts
          <li key={at} className="pair">
            <select
              aria-label={`${words.kind()}: ${addressOf(line)}`}
              value={line.activity}
              onChange={(event) => put(at, { ...line, activity: event.target.value as Activity })}
            >
              {ACTIVITIES.map((activity) => (
                <option key={activity} value={activity}>
                  {words.activity(activity)}
                </option>
              ))}
            </select>
            <input
              aria-label={words.startsWith()}
              value={addressOf(line)}
              onChange={(event) => put(at, { ...matchOf(event.target.value), activity: line.activity })}
            />
            <button
              type="button"
              aria-label={words.removeLine(addressOf(line))}
              onClick={() => onChange(lines.filter((_, index) => index !== at))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onChange([...lines, { path: '/', activity: 'other' }])}>
        {words.add()}
      </button>
    </section>
  );
}
