import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import { type Editor, IssueIndex } from '../../components/playbook/editor.ts';
import { placeOfHash, PlaybookPage } from '../../components/playbook/PlaybookPage.tsx';
import type { OpenedFile } from '../../components/playbook/VersionsView.tsx';
import { changed, type Edit } from '../../lib/core/playbook/authoring/edit-document.ts';
import {
  applyEdit,
  type EditHistory,
  redo,
  startHistory,
  undo,
} from '../../lib/core/playbook/authoring/edit-history.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { playbookRules } from '../../lib/words/en/playbook-rules.ts';
import { playbookSharing, refusalWords } from '../../lib/words/en/playbook-sharing.ts';
import { playbook as page } from '../../lib/words/en/playbook.ts';
import { ritual } from '../../lib/words/en/ritual.ts';
import { playbookErrorWords } from '../../lib/words/en/problems.ts';
import type { Checker } from './checker.ts';
import { readText, savePlaybook } from './files.ts';
import { load, type Loaded } from './load.ts';
import { PlaybookView } from './PlaybookView.tsx';
import { contextNow, useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';

const words = { page, rules: playbookRules, sharing: playbookSharing, ritual };

type Step = { do: 'edit'; edit: Edit; topic: string | null } | { do: 'undo' } | { do: 'redo' };

function reduce(history: EditHistory, step: Step): EditHistory {
  switch (step.do) {
    case 'edit':
      return applyEdit(history, step.edit, step.topic);
    case 'undo':
      return undo(history) ?? history;
    case 'redo':
      return redo(history) ?? history;
  }
}

const subscribeHash = (heard: () => void): (() => void) => {
  addEventListener('hashchange', heard);
  return () => removeEventListener('hashchange', heard);
};
const go = (place: string, id?: string): void => {
  location.hash = id === undefined ? `#/${place}` : `#/${place}/${id}`;
};

interface Outcome {
  readonly good: boolean;
  readonly text: string;
}

interface PlaybookAppProps {
  readonly store: Store;
  readonly checker: Checker;
  readonly first: Loaded;
}

export function PlaybookApp({ store, checker, first }: PlaybookAppProps) {
  const [loaded, setLoaded] = useState(first);
  const { inForce, versions } = loaded;
  const [history, step] = useReducer(reduce, first.draft?.document ?? first.inForce, startHistory);
  const document = history.present;
  const [base, setBase] = useState(first.draft?.base ?? first.hash);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [opened, setOpened] = useState<{ file: OpenedFile; text: string } | null>(null);
  const { place, id } = placeOfHash(useSyncExternalStore(subscribeHash, () => location.hash));
  const kept = useDraft(store, base, inForce, document, first.draft?.revision ?? 0);
  const { check, checking, failed, tryMessage } = useCheck(checker, document, inForce);

  const edit = useCallback((change: Edit, topic?: string) => {
    setOutcome(null);
    step({ do: 'edit', edit: change, topic: topic ?? null });
  }, []);
  const replace = (next: Playbook): void => edit(() => next);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const z = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const y = event.key.toLowerCase() === 'y' && (event.ctrlKey || event.metaKey);
      if (!z && !y) return;
      // Inside a field the browser's own undo is meant.
      const field = event.target;
      if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'checkbox'))
        return;
      event.preventDefault();
      step({ do: y || event.shiftKey ? 'redo' : 'undo' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const issues = useMemo(() => new IssueIndex(check?.issues ?? []), [check]);
  const results = useMemo(() => new Map((check?.results ?? []).map((result) => [result.scenario.id, result])), [check]);
  const editor: Editor = {
    document,
    inForce,
    edit,
    check,
    checking,
    issues,
    results,
    words,
    today: contextNow().today,
    go,
    tryMessage,
  };

  const last = Math.max(
    0,
    ...versions.flatMap(({ playbook }) => (playbook?.id === document.id ? playbook.version : [])),
  );
  const nextVersion = Math.max(last + 1, document.version);

  const activate = async (text: string, source: 'here' | 'file', asDraft: boolean): Promise<void> => {
    const reply = await ask('activate-playbook', { text, source });
    if (!reply.ok) {
      setOutcome({ good: false, text: refusalWords(reply.why) });
      return;
    }
    const now = await load(store, checker, versions);
    setLoaded(now);
    if (asDraft || document === inForce) {
      step({ do: 'edit', edit: () => now.inForce, topic: null });
      setBase(now.hash);
    }
    setOpened(null);
    const note = asDraft || document === inForce ? '' : ` ${playbookSharing.draftNote()}`;
    setOutcome({ good: true, text: playbookSharing.activated(now.inForce.version) + note });
  };
  const failedOutcome = (): void => setOutcome({ good: false, text: page.failed() });

  const open = async (file: File): Promise<void> => {
    setOutcome(null);
    const text = await readText(file);
    const parsed = text === null ? null : await checker.ask('read', { text });
    if (text === null || parsed === null) {
      setOpened({ file: { kind: 'refused', text: playbookSharing.notText() }, text: '' });
    } else if (!parsed.ok) {
      setOpened({ file: { kind: 'refused', text: playbookErrorWords(parsed.error) }, text });
    } else setOpened({ file: { kind: 'good', ...parsed.value }, text });
  };

  const publication = (): Promise<string> =>
    checker.ask('write', {
      playbook: changed<Playbook>(document, {
        version: nextVersion,
        published: contextNow().today,
        // What was new in the version in force is not new in this one.
        changes: document.changes === inForce.changes ? undefined : document.changes,
      }),
    });

  const saveVersion = (hash: string): void => {
    const row = loaded.rows.find((one) => one.hash === hash);
    const known = versions.find((one) => one.hash === hash)?.playbook;
    if (row) savePlaybook(row.bytes, known?.id ?? hash, known?.version ?? 0);
  };
  // What nobody changed is given on byte for byte.
  const saveDraft = async (): Promise<void> => {
    if (document === inForce) saveVersion(loaded.hash);
    else savePlaybook(new TextEncoder().encode(await publication()), document.id, nextVersion);
  };
  const activateDraft = async (): Promise<void> => activate(await publication(), 'here', true);

  const take = (taken: Playbook): void => {
    replace(taken);
    setOpened(null);
    setOutcome({ good: true, text: playbookSharing.taken(taken.version) });
  };
  const title =
    document.rules.find((one) => place === 'rules' && one.id === id)?.title.trim() ||
    document.scenarios.find((one) => place === 'scenarios' && one.id === id)?.title.trim() ||
    page.place(place);

  return (
    <PlaybookPage
      editor={editor}
      place={place}
      id={id}
      title={title}
      saved={kept.state}
      checkFailed={failed}
      canUndo={history.past.length > 0}
      canRedo={history.future.length > 0}
      onUndo={() => step({ do: 'undo' })}
      onRedo={() => step({ do: 'redo' })}
      onLoadOther={() => void kept.takeOther().then((other) => other && replace(other))}
      onKeepMine={() => void kept.keepMine()}
    >
      <PlaybookView
        editor={editor}
        place={place}
        id={id}
        changes={{
          nextVersion,
          outdated: base !== loaded.hash && document !== inForce,
          outcome,
          onActivate: () => void activateDraft().catch(failedOutcome),
          onExport: () => void saveDraft().catch(failedOutcome),
          onDiscard: () => {
            replace(inForce);
            setBase(loaded.hash);
          },
        }}
        files={{
          versions,
          outcome,
          opened: opened?.file ?? null,
          dateOf: (epochMs) => new Date(epochMs).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' }),
          onOpen: (file) => void open(file).catch(failedOutcome),
          onActivateOpened: () => opened && void activate(opened.text, 'file', false).catch(failedOutcome),
          onTake: take,
          onSave: saveVersion,
        }}
      />
    </PlaybookPage>
  );
}
