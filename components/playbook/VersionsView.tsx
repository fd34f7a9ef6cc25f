import { useState } from 'react';
import type { Problem } from '../../lib/core/playbook/format/problem.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { problemWords } from '../../lib/words/en/problems.ts';
import { differenceSentences, PagedSentences } from './ChangesView.tsx';
import type { Editor } from './editor.ts';

/** A playbook that was in force on this computer. */
export interface KnownVersion {
  readonly hash: string;
  readonly source: string;
  readonly importedAt: number;
  readonly active: boolean;
  /** Null where this version of the product cannot read it. */
  readonly playbook: Playbook | null;
}

/** A file that was opened and not yet taken. */
export type OpenedFile =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'good'; readonly playbook: Playbook; readonly skipped: readonly Problem[] };

export interface VersionsViewProps {
  readonly editor: Editor;
  readonly versions: readonly KnownVersion[];
  readonly opened: OpenedFile | null;
  readonly outcome: { readonly good: boolean; readonly text: string } | null;
  readonly dateOf: (epochMs: number) => string;
  readonly onOpen: (file: File) => void;
  readonly onActivateOpened: () => void;
  readonly onTake: (playbook: Playbook) => void;
  readonly onSave: (hash: string) => void;
}

const FINGERPRINT = 8;

export function VersionsView(props: VersionsViewProps) {
  const { editor, versions, opened, outcome, dateOf, onOpen, onTake, onSave } = props;
  const { sharing: words, page } = editor.words;
  const [compared, setCompared] = useState<string | null>(null);
  return (
    <>
      {outcome !== null && (
        <p role="status" className={outcome.good ? 'good' : 'flag'}>
          {outcome.text}
        </p>
      )}
      <section className="box">
        <h2>{words.openTitle()}</h2>
        <p>{words.openHint()}</p>
        <label className="file">
          <span>{words.openButton()}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) onOpen(file);
            }}
          />
        </label>
        {opened?.kind === 'refused' && (
          <p role="alert" className="flag">
            {opened.text}
          </p>
        )}
        {opened?.kind === 'good' && <Opened {...props} opened={opened} />}
      </section>
      <p className="lead">{words.versionsIntro()}</p>
      <ul className="sentences">
        {versions.map(({ hash, source, importedAt, active, playbook }) => (
          <li key={hash}>
            <h2>
              <bdi>{playbook?.name ?? words.unreadableVersion()}</bdi>{' '}
              {playbook !== null && <span className="soft">{page.version(playbook.version)}</span>}
            </h2>
            <p className="soft">
              {active ? `${words.inForce()} · ` : ''}
              {words.source(source)} · {dateOf(importedAt)} · {words.fingerprint(hash.slice(0, FINGERPRINT))}
            </p>
            {playbook?.changes !== undefined && (
              <p>
                <bdi>{playbook.changes}</bdi>
              </p>
            )}
            <div className="actions-row">
              {playbook !== null && (
                <>
                  <button
                    type="button"
                    aria-expanded={compared === hash}
                    onClick={() => setCompared(compared === hash ? null : hash)}
                  >
                    {words.compare(playbook.version)}
                  </button>
                  <button type="button" onClick={() => onTake(playbook)}>
                    {words.startFrom()}
                  </button>
                </>
              )}
              <button type="button" onClick={() => onSave(hash)}>
                {words.saveFile()}
              </button>
            </div>
            {compared === hash && playbook !== null && (
              <Compared editor={editor} before={playbook} after={editor.document} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Compared({
  editor,
  before,
  after,
}: {
  readonly editor: Editor;
  readonly before: Playbook;
  readonly after: Playbook;
}) {
  const sentences = differenceSentences(editor, before, after);
  if (sentences.length === 0) return <p>{editor.words.sharing.noDifferences()}</p>;
  return <PagedSentences editor={editor} sentences={sentences} />;
}

function Opened({
  editor,
  opened,
  onActivateOpened,
  onTake,
}: VersionsViewProps & { readonly opened: Extract<OpenedFile, { kind: 'good' }> }) {
  const { sharing: words } = editor.words;
  const { playbook, skipped } = opened;
  const sentences = differenceSentences(editor, editor.inForce, playbook);
  return (
    <div>
      <h3>
        <bdi>{words.opened(playbook.name, playbook.version)}</bdi>
      </h3>
      {skipped.length > 0 && (
        <>
          <p className="flag">{words.openedSkipped(skipped.length)}</p>
          <ul>
            {skipped.slice(0, 20).map((problem) => (
              <li key={JSON.stringify([problem.path, problem.code])}>
                <bdi>{`${problem.path.join(' › ')}: ${problemWords[problem.code](problem.params)}`}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {sentences.length === 0 ? <p>{words.openedSame()}</p> : <PagedSentences editor={editor} sentences={sentences} />}
      <div className="actions-row">
        {skipped.length === 0 && (
          <button type="button" className="primary" onClick={onActivateOpened}>
            {words.openedActivate()}
          </button>
        )}
        <button type="button" onClick={() => onTake(playbook)}>
          {words.openedDraft()}
        </button>
      </div>
    </div>
  );
}
