import { useState } from 'react';
import type { ScenarioChange } from '../../lib/core/playbook/authoring/compare-results.ts';
import { differences } from '../../lib/core/playbook/authoring/differences.ts';
import { changeDocument } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { differenceWords } from '../../lib/words/en/differences.ts';
import { AreYouSure } from '../ui/AreYouSure.tsx';
import { Notes, TextField } from '../ui/fields.tsx';
import { Pager } from '../ui/Pager.tsx';
import { type Editor, roleName, ruleTitle, valueNames } from './editor.ts';
import { issueWords } from './notes.ts';

export interface ChangesViewProps {
  readonly editor: Editor;
  /** The version that the draft becomes. */
  readonly nextVersion: number;
  /** The draft was begun on another version than the one in force. */
  readonly outdated: boolean;
  /** What happened to the last try to put it in force, as a sentence. */
  readonly outcome: { readonly good: boolean; readonly text: string } | null;
  readonly onActivate: () => void;
  readonly onExport: () => void;
  readonly onDiscard: () => void;
}

const SENTENCES_A_PAGE = 50;
const SHOWN_ERRORS = 50;

/** Where an issue can be mended. */
function placeOf({ document }: Editor, part: string, at: number | string | null): string {
  if (part === 'rules' || part === 'scenarios') {
    const id = typeof at === 'number' ? document[part][at]?.id : undefined;
    return `#/${part}${id === undefined ? '' : `/${id}`}`;
  }
  if (part === 'phraseLists') return '#/lists';
  const known = ['roles', 'categories', 'protocols', 'redirects', 'safety'];
  return `#/${known.includes(part) ? part : 'resources'}`;
}

/** What saving would change, as sentences and as messages with another answer; then the version comes in force. */
export function ChangesView(props: ChangesViewProps) {
  const { editor, nextVersion, outdated, outcome, onActivate, onExport, onDiscard } = props;
  const { page, sharing: words } = editor.words;
  const { document, inForce, check } = editor;
  const [sure, setSure] = useState(false);
  const same = document === inForce;
  const sentences = differenceSentences(editor, inForce, document);
  const errors = check?.issues.filter(({ level }) => level === 'error') ?? [];
  const changes = check?.changes ?? [];
  return (
    <>
      <p className="lead">{words.changesIntro()}</p>
      {outcome !== null && (
        <p role="status" className={outcome.good ? 'good' : 'flag'}>
          {outcome.text}
        </p>
      )}
      {outdated && <Notes notes={[{ level: 'warning', text: words.outdated() }]} />}
      {sentences.length === 0 ? (
        <p>{words.noDifferences()}</p>
      ) : (
        <section>
          <h2>{words.differencesTitle()}</h2>
          <PagedSentences editor={editor} sentences={sentences} />
        </section>
      )}
      <section>
        <h2>{words.messagesTitle()}</h2>
        {changes.length === 0 ? <p>{words.noMessages()}</p> : <AnswerChanges editor={editor} changes={changes} />}
      </section>
      {errors.length > 0 && (
        <section>
          <h2>{words.errorsTitle()}</h2>
          <ul className="plain">
            {errors.slice(0, SHOWN_ERRORS).map((issue) => (
              <li key={JSON.stringify(issue)}>
                <bdi>{issueWords(issue)}</bdi> <a href={placeOf(editor, issue.part, issue.at)}>{words.goThere()}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="box">
        <h2>{words.publishTitle()}</h2>
        {!same && <p>{words.willBeVersion(nextVersion)}</p>}
        <TextField
          label={page.documentChanges()}
          rows={2}
          // What was new in the version in force is not new in the next one.
          value={document.changes === inForce.changes ? '' : (document.changes ?? '')}
          onChange={(text) => editor.edit(changeDocument({ changes: text === '' ? undefined : text }), 'changes')}
        />
        {editor.checking && <p className="soft">{words.stillChecking()}</p>}
        {errors.length > 0 && <Notes notes={[{ level: 'error', text: words.notYet(errors.length) }]} />}
        <div className="actions-row">
          <button
            type="button"
            className="primary"
            disabled={same || errors.length > 0 || editor.checking || check === null || check.refused !== null}
            onClick={onActivate}
          >
            {words.activate()}
          </button>
          <button type="button" onClick={onExport}>
            {words.exportDraft()}
          </button>
          {!same && (
            <button type="button" className="quiet" onClick={() => setSure(true)}>
              {words.discard()}
            </button>
          )}
        </div>
        {sure && !same && (
          <AreYouSure
            about={words.discard()}
            ask={words.discardSure()}
            yes={words.discardYes()}
            no={words.cancel()}
            onYes={onDiscard}
            onEnd={() => setSure(false)}
          />
        )}
      </section>
    </>
  );
}

/** Kept for two documents: they are long to compare, and the view is drawn at every letter. */
const compared = new WeakMap<Playbook, WeakMap<Playbook, readonly string[]>>();

export function differenceSentences(editor: Editor, before: Playbook, after: Playbook): readonly string[] {
  const known = compared.get(before)?.get(after);
  if (known !== undefined) return known;
  const call = valueNames(editor, after, before);
  const sentences = differences(before, after).flatMap((difference) =>
    differenceWords(difference, call).map(({ text }) => text),
  );
  const inner = compared.get(before) ?? new WeakMap<Playbook, readonly string[]>();
  compared.set(before, inner.set(after, sentences));
  return sentences;
}

/** Sentences in pages: the differences of two large playbooks can be thousands. */
export function PagedSentences({
  editor,
  sentences,
}: {
  readonly editor: Editor;
  readonly sentences: readonly string[];
}) {
  const { page } = editor.words;
  const [number, setNumber] = useState(1);
  const pages = Math.max(1, Math.ceil(sentences.length / SENTENCES_A_PAGE));
  const shown = Math.min(number, pages);
  return (
    <>
      <ul>
        {[...new Set(sentences)].slice((shown - 1) * SENTENCES_A_PAGE, shown * SENTENCES_A_PAGE).map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
      <Pager
        page={shown}
        pages={pages}
        text={page.page(shown, pages)}
        previous={page.pagePrevious()}
        next={page.pageNext()}
        onPage={setNumber}
      />
    </>
  );
}

function AnswerChanges({ editor, changes }: { readonly editor: Editor; readonly changes: readonly ScenarioChange[] }) {
  const { rules, sharing: words } = editor.words;
  const say = (what: string, value: string | null): string => {
    if (value === null) return rules.nobody();
    if (what === 'lane') return rules.lane(value);
    if (what === 'role') return roleName(editor.document, value);
    if (what === 'flag') return rules.flag(value);
    return ruleTitle(editor.document, value) ?? ruleTitle(editor.inForce, value) ?? value;
  };
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.columnMessage()}</th>
          <th scope="col">{words.columnBefore()}</th>
          <th scope="col">{words.columnAfter()}</th>
          <th scope="col">{words.columnWanted()}</th>
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, 200).map((change) => (
          <tr key={change.id}>
            <th scope="row">
              <a href={`#/scenarios/${change.id}`} dir="auto">
                {change.title}
              </a>
            </th>
            <td data-label={words.columnBefore()}>
              {change.changes.map(({ what, from }) => (
                <div key={what}>
                  {rules.what(what)}: <bdi>{say(what, from)}</bdi>
                </div>
              ))}
            </td>
            <td data-label={words.columnAfter()}>
              {change.changes.map(({ what, to }) => (
                <div key={what}>
                  {rules.what(what)}: <bdi>{say(what, to)}</bdi>
                </div>
              ))}
            </td>
            <td data-label={words.columnWanted()}>
              <span className={`mark ${change.expected ? 'is-right' : 'is-error'}`}>
                <span aria-hidden="true">{change.expected ? '✓ ' : '✕ '}</span>
                {change.expected ? words.yes() : words.no()}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
