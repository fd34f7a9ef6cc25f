import { type ReactNode, useEffect, useRef } from 'react';
import { playbookErrorWords } from '../../lib/words/en/problems.ts';
import type { Editor } from './editor.ts';

const PLACES = {
  learn: ['start', 'practice', 'sheets'],
  write: ['rules', 'roles', 'categories', 'protocols', 'redirects', 'lists', 'safety', 'resources'],
  check: ['scenarios', 'try'],
  share: ['changes', 'versions'],
} as const;
export type Place = (typeof PLACES)[keyof typeof PLACES][number];

export const placeOfHash = (hash: string): { readonly place: Place; readonly id: string | null } => {
  const [, place = '', id] = hash.split('/');
  const known = Object.values(PLACES)
    .flat()
    .find((one) => one === place);
  return { place: known ?? 'start', id: id === undefined || id === '' ? null : id };
};

export type SaveState = 'none' | 'saving' | 'saved' | 'failed' | 'elsewhere';

export interface PlaybookPageProps {
  readonly editor: Editor;
  readonly place: Place;
  /** What is looked at there; a new one takes the focus to its heading. */
  readonly id: string | null;
  readonly title: string;
  readonly saved: SaveState;
  readonly checkFailed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLoadOther: () => void;
  readonly onKeepMine: () => void;
  readonly children: ReactNode;
}

/** The frame of the page: where one is, what state the draft is in, and the one thing that is looked at. */
export function PlaybookPage(props: PlaybookPageProps) {
  const { editor, place, id, title, saved, checkFailed, canUndo, canRedo, onUndo, onRedo, onLoadOther, onKeepMine } =
    props;
  const { page: words } = editor.words;
  const { document, check } = editor;
  const heading = useRef<HTMLHeadingElement>(null);
  const here = useRef<HTMLElement>(null);
  const where = `${place}/${id ?? ''}`;
  const shown = useRef(where);
  useEffect(() => {
    // A change of place is told to screen readers by taking them to its heading; not on the first one.
    if (shown.current !== where) heading.current?.focus();
    shown.current = where;
    // On a narrow screen the places are one line that scrolls.
    here.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [where]);
  const errors = check?.issues.filter(({ level }) => level === 'error').length ?? 0;
  const warnings = (check?.issues.length ?? 0) - errors;
  const right = check?.results.filter(({ deviations }) => deviations.length === 0).length ?? 0;
  return (
    <div className="playbook">
      <a className="skip" href="#content" onClick={(event) => (event.preventDefault(), heading.current?.focus())}>
        {words.skip()}
      </a>
      <header className="bar">
        <div className="bar-name">
          <strong>
            <bdi>{document.name}</bdi>
          </strong>{' '}
          <span className="soft">{words.version(document.version)}</span>
          <p className="soft" role="status">
            {saved === 'none' && words.noChanges()}
            {saved === 'saving' && words.savingDraft()}
            {saved === 'saved' && words.savedDraft()}
          </p>
        </div>
        <p className="bar-check soft">
          {check === null || editor.checking
            ? words.checking()
            : `${words.counts(errors, warnings)} · ${words.scenarioCounts(right, check.results.length)}`}
        </p>
        <div className="bar-actions">
          <button type="button" disabled={!canUndo} onClick={onUndo}>
            {words.undo()}
          </button>
          <button type="button" disabled={!canRedo} onClick={onRedo}>
            {words.redo()}
          </button>
        </div>
      </header>
      {saved === 'failed' && (
        <p role="alert" className="flag">
          {words.notSaved()}
        </p>
      )}
      {checkFailed && (
        <p role="alert" className="flag">
          {words.checkFailed()}
        </p>
      )}
      {check?.refused && check.refused.code !== 'bad-header' && (
        <p role="alert" className="flag">
          {playbookErrorWords(check.refused)}
        </p>
      )}
      {saved === 'elsewhere' && (
        <div role="alert" className="flag">
          <p>{words.elsewhere()}</p>
          <div className="actions-row">
            <button type="button" onClick={onLoadOther}>
              {words.elsewhereLoad()}
            </button>
            <button type="button" onClick={onKeepMine}>
              {words.elsewhereKeep()}
            </button>
          </div>
        </div>
      )}
      <div className="columns">
        <nav aria-label={words.nav()} ref={here}>
          {Object.entries(PLACES).map(([group, places]) => (
            <div key={group}>
              <p className="nav-group">{words.navGroup(group)}</p>
              <ul>
                {places.map((one) => (
                  <li key={one}>
                    <a href={`#/${one}`} aria-current={one === place ? 'page' : undefined}>
                      {words.place(one)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main id="content">
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {props.children}
        </main>
      </div>
    </div>
  );
}
