import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveState } from '../../components/playbook/PlaybookPage.tsx';
import { documentText } from '../../lib/core/playbook/authoring/document-text.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { dropPlaybookDraft, readPlaybookDraft, savePlaybookDraft } from '../../lib/store/playbook-drafts.ts';
import { draftDocument } from './load.ts';

export interface KeptDraft {
  readonly state: SaveState;
  /** What the other tab wrote; this tab goes on from there. Null where it threw the draft away. */
  readonly takeOther: () => Promise<Playbook | null>;
  /** Writes this tab's draft over the other's. */
  readonly keepMine: () => Promise<void>;
}

/**
 * Keeps the draft in the store as it changes, so that a closed tab loses nothing. Two tabs never write over each other:
 * the second is told, and nothing is saved until the person has chosen.
 */
export function useDraft(
  store: Store,
  base: string,
  inForce: Playbook,
  document: Playbook,
  revision: number,
): KeptDraft {
  const [state, setState] = useState<SaveState>(revision === 0 ? 'none' : 'saved');
  const seen = useRef(revision);
  const written = useRef(document);
  const newest = useRef(document);
  const halted = useRef(false);
  const writing = useRef(Promise.resolve());

  useEffect(() => {
    newest.current = document;
  });

  const write = useCallback(
    (): Promise<void> =>
      (writing.current = writing.current.then(async () => {
        const draft = newest.current;
        if (halted.current || draft === written.current) return;
        try {
          if (draft === inForce) {
            if (!(await dropPlaybookDraft(store, seen.current))) throw new ElsewhereError();
            seen.current = 0;
          } else {
            const saved = await savePlaybookDraft(
              store,
              { base, text: documentText(draft), savedAt: Date.now() },
              seen.current,
            );
            if (saved === null) throw new ElsewhereError();
            seen.current = saved;
          }
          written.current = draft;
          if (newest.current === draft) setState(draft === inForce ? 'none' : 'saved');
        } catch (error) {
          halted.current = error instanceof ElsewhereError;
          setState(halted.current ? 'elsewhere' : 'failed');
        }
      })),
    [store, base, inForce],
  );

  useEffect(() => {
    if (document === written.current || halted.current) return;
    setState('saving');
    // At once, not after a rest: a tab that closes gives no time. Changes that come while one is written go together.
    void write();
  }, [document, write]);

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (newest.current !== written.current) event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, []);

  const current = useCallback(async () => {
    const draft = await readPlaybookDraft(store);
    seen.current = draft?.revision ?? 0;
    halted.current = false;
    return draft;
  }, [store]);

  return {
    state,
    async takeOther() {
      const draft = await current();
      const taken = draft === null ? inForce : draftDocument(draft);
      written.current = taken;
      setState(draft === null ? 'none' : 'saved');
      return taken;
    },
    async keepMine() {
      await current();
      await write();
    },
  };
}

class ElsewhereError extends Error {}
