import { closeSettings, closingDefaults } from '../../lib/core/ritual/close-settings.ts';
import type { Editor } from './editor.ts';

export interface ClosingPreviewProps {
  readonly words: Pick<Editor['words'], 'page' | 'ritual'>;
  /** `closing` of the draft, as it stands. */
  readonly closing: unknown;
}

/** The end of an ordinary clinic, minutes since midnight. */
const CLINIC_ENDS = 17 * 60;

/** The draft as a person meets it who has chosen nothing: by the same functions that close a real day. */
export function ClosingPreview({ words: { page, ritual }, closing }: ClosingPreviewProps) {
  const { leadMinutes, kinds, asksWeekly } = closeSettings(closingDefaults(closing), {});
  return (
    <section className="closing-preview" aria-labelledby="closing-preview">
      <h3 id="closing-preview">{page.closingPreview()}</h3>
      <p aria-live="polite">{page.closingPrompt(clock(CLINIC_ENDS), clock(CLINIC_ENDS - leadMinutes))}</p>
      <p>{ritual.parkQuestion()}</p>
      <ul className="chips" aria-label={ritual.step('park')}>
        {kinds.map((kind) => (
          <li key={kind} className="chip">
            <bdi>{ritual.kind(kind, 2)}</bdi>
          </li>
        ))}
      </ul>
      <p>{asksWeekly ? page.closingQuestion(ritual.easeQuestion()) : page.closingNoQuestion()}</p>
      <p className="soft">{page.closingOwn()}</p>
    </section>
  );
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
