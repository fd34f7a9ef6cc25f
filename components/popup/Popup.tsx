import type { ReactNode } from 'react';
import type { FrameReport, PageReport, PageStatus } from '../../lib/protocol/messages.ts';
import type { PopupLearnWords } from '../../lib/words/en/popup-learn.ts';
import { FirstUse, type Found } from './FirstUse.tsx';
import type { PopupWords } from '../../lib/words/en/popup.ts';

export type PopupState =
  | { readonly kind: 'loading' | 'failed' | 'not-a-page' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly origin: string;
      /** Origins of frames inside the page that are not the page's own. */
      readonly frameOrigins: readonly string[];
      readonly status: PageStatus;
      /** What a person may know the frames by that were read; the page itself has no name. */
      readonly frameNames: ReadonlyMap<number, string>;
      /** Where a site is not approved: what a look at the page found; null where it could not be looked at. */
      readonly found: Found | null;
    };

export interface PopupProps {
  readonly state: PopupState;
  readonly words: PopupWords;
  readonly learnWords: PopupLearnWords;
  readonly onTry: () => void;
  readonly onTeach: () => void;
  readonly onProfiles: () => void;
  /** What the profile calls its EHR. */
  readonly ehrName: (profile: string) => string;
  readonly onApprove: () => void;
  readonly onStop: () => void;
  /** Milliseconds from now; 0 ends a pause. */
  readonly onPause: (forMs: number) => void;
  readonly onPanel: () => void;
  /** A time of day in the person's own way of writing. */
  readonly timeOf: (epochMs: number) => string;
  readonly onViewer: (viewer: string) => void;
  /** What is said whatever the page is: how the day stands. */
  readonly children?: ReactNode;
}

/** The truth about this page: read, not read and why, or not approved. */
export function Popup(props: PopupProps) {
  const { state, words } = props;
  return (
    <main className="popup">
      <h1>{words.title()}</h1>
      {state.kind === 'loading' && <p role="status">{words.loading()}</p>}
      {state.kind === 'failed' && <p role="alert">{words.failed()}</p>}
      {state.kind === 'not-a-page' && (
        <>
          <p>{words.notAPage()}</p>
          <p className="soft">{words.notAPageHelp()}</p>
        </>
      )}
      {state.kind === 'page' &&
        (state.status.approved || state.status.trial ? (
          <Approved {...props} page={state} />
        ) : (
          <Ask {...props} page={state} />
        ))}
      <nav className="soft links">
        <a href="/sharing.html" target="_blank" rel="noreferrer">
          {words.sharing()}
        </a>
        <a href="/audit.html" target="_blank" rel="noreferrer">
          {words.audit()}
        </a>
        <a href="/playbook.html" target="_blank" rel="noreferrer">
          {words.playbookPage()}
        </a>
        <a href="/review.html" target="_blank" rel="noreferrer">
          {words.hours()}
        </a>
      </nav>
      {props.children}
    </main>
  );
}

type PageState = Extract<PopupState, { kind: 'page' }>;
type PageProps = PopupProps & { readonly page: PageState };

function Ask({ page, words, learnWords, onApprove, onTry, onTeach }: PageProps) {
  return (
    <>
      <p>
        <strong>{words.notApproved(page.origin)}</strong>
      </p>
      {page.found && (
        <FirstUse words={learnWords} found={page.found} onTry={onTry} onApprove={onApprove} onTeach={onTeach} />
      )}
      <p>{words.whatIsRead()}</p>
      <p>{words.whatIsKept()}</p>
      {page.frameOrigins.length > 0 && <p>{words.withFrames(page.frameOrigins.join(', '))}</p>}
      {!page.found && (
        <button type="button" className="primary" onClick={onApprove}>
          {words.approve()}
        </button>
      )}
    </>
  );
}

const HOUR = 60 * 60 * 1000;

function Approved(props: PageProps) {
  const { page, words, learnWords, ehrName, onApprove, onTeach, onProfiles } = props;
  const { onStop, onViewer, onPause, onPanel, timeOf } = props;
  const { frames, viewer, roles, playbook, pausedUntil } = page.status;
  const reading = frames.filter((frame) => frame.notRead === null && frame.opened !== 'tied');
  const tied = frames.filter((frame) => frame.opened === 'tied');
  if (pausedUntil !== null) {
    return (
      <>
        <p>
          <strong>{words.paused(timeOf(pausedUntil))}</strong>
        </p>
        <button type="button" className="primary" onClick={() => onPause(0)}>
          {words.resume()}
        </button>
      </>
    );
  }
  return (
    <>
      {page.status.trial && <p role="note">{learnWords.trial()}</p>}
      {reading.map((frame) => (
        <Reading
          key={frame.frame}
          frame={frame}
          name={page.frameNames.get(frame.frame) ?? null}
          words={words}
          ehrName={ehrName}
          learnWords={learnWords}
        />
      ))}
      {tied.map((frame) => (
        <p key={frame.frame}>{learnWords.openedTied()}</p>
      ))}
      {reading.length === 0 && <NotReading frame={frames.find(isKnown) ?? frames[0]} words={words} />}
      {reading.length === 0 && (
        <div className="actions">
          <button type="button" className="primary" onClick={onTeach}>
            {learnWords.teach()}
          </button>
        </div>
      )}
      <label className="field">
        {words.viewer()}
        <select value={viewer} onChange={(event) => onViewer(event.target.value)}>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {role.name}
            </option>
          ))}
        </select>
      </label>
      {playbook && <p className="soft">{words.playbook(playbook.name, playbook.version, playbook.fingerprint)}</p>}
      <div className="actions">
        {reading.length > 0 && (
          <button type="button" onClick={onPanel}>
            {words.panel()}
          </button>
        )}
        {reading.length > 0 && (
          <button type="button" onClick={onTeach}>
            {learnWords.teachAgain()}
          </button>
        )}
        <button type="button" onClick={onProfiles}>
          {learnWords.profiles()}
        </button>
        {page.status.trial && (
          <button type="button" onClick={onApprove}>
            {learnWords.always()}
          </button>
        )}
        <button type="button" onClick={() => onPause(HOUR)}>
          {words.pause()}
        </button>
        <button type="button" onClick={onStop}>
          {words.stop()}
        </button>
      </div>
    </>
  );
}

/** A frame that a profile knows says more of why nothing is read than one that none knows. */
const isKnown = (frame: PageReport): boolean => frame.notRead !== 'no-profile';

interface FrameProps {
  readonly frame: FrameReport;
  readonly name: string | null;
  readonly learnWords: PopupLearnWords;
  readonly words: PopupWords;
  readonly ehrName: (profile: string) => string;
}

function Reading({ frame, name, words, ehrName, learnWords }: FrameProps) {
  const lanes = [
    ['not-physician', words.laneNotPhysician()],
    ['protocol', words.laneProtocol()],
    ['physician', words.lanePhysician()],
    ['open-first', words.laneOpenFirst()],
  ] as const;
  return (
    <section aria-live="polite">
      {frame.flags.emergency > 0 && <p className="flag">{words.flagsEmergency(frame.flags.emergency)}</p>}
      {frame.flags.urgent > 0 && <p className="flag">{words.flagsUrgent(frame.flags.urgent)}</p>}
      <p>
        <strong>{words.read(frame.rows)}</strong>
        <br />
        {words.readInFull(frame.readInFull, frame.rows)}
      </p>
      <h2>{words.lanes()}</h2>
      <dl>
        {lanes.map(([lane, name]) => (
          <div key={lane}>
            <dt>{name}</dt>
            <dd>{frame.lanes[lane]}</dd>
          </div>
        ))}
      </dl>
      {frame.profile !== null && <p className="soft">{words.profile(ehrName(frame.profile))}</p>}
      {frame.opened === 'alone' && <p className="soft">{learnWords.openedAlone()}</p>}
      {frame.frame !== 0 && <p className="soft">{learnWords.inFrame(name)}</p>}
    </section>
  );
}

function NotReading({ frame, words }: { readonly frame: PageReport | undefined; readonly words: PopupWords }) {
  return (
    <section>
      <h2>{words.notRead()}</h2>
      <p>{frame?.notRead ? words.whyNot(frame.notRead) : words.starting()}</p>
    </section>
  );
}
