import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { deriveApart } from '../../lib/ehr/learn/derive-apart.ts';
import { deriveOpen, type OpenFound, type OpenLearnt, type OpenProblem } from '../../lib/ehr/learn/derive-open.ts';
import { listedRows, type ListedRow } from '../../lib/ehr/learn/listed-rows.ts';
import { askBackground, onNotice } from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import { teach as words } from '../../lib/words/en/teach.ts';
import type { Box, Flow } from './box.ts';
import { openAskView, openCheckView, openClickView } from './opened-views.ts';
import { textBlocks } from './text-blocks.ts';
import { doneView, type Outcome } from './views.ts';

type Step =
  | { readonly at: 'ask' }
  | { readonly at: 'click'; readonly problem: OpenProblem | null }
  | { readonly at: 'check'; readonly found: OpenFound }
  | { readonly at: 'done'; readonly outcome: Outcome };

export interface OpenedPorts {
  readonly profile: EhrProfile;
  /** Begin by asking to open a message; else one is open, and is clicked. */
  readonly ask: boolean;
  /** What the list's rows say, from wherever it is; null where it is gone. And the row that was clicked last. */
  readonly listed: () => Promise<{ readonly listed: readonly ListedRow[] | null; readonly opening: string | null }>;
  /** The message is being clicked now: it may be in another frame. */
  readonly catching: () => void;
  readonly skip: () => void;
}

export interface OpenedFlow extends Flow {
  /** Nothing was clicked yet, so that another frame may be. */
  readonly waiting: () => boolean;
}

/** An opened message is shown: opened, clicked, looked at, saved. Ends itself when another frame of the tab was clicked. */
export function openedFlow(box: Box, signal: AbortSignal, ports: OpenedPorts): OpenedFlow {
  const { profile } = ports;
  let step: Step = ports.ask ? { at: 'ask' } : { at: 'click', problem: null };
  const waiting = (): boolean => step.at === 'ask' || step.at === 'click';

  const go = (next: Step): void => {
    step = next;
    if (next.at !== 'ask') box.shell.panel.hidden = next.at === 'click' && next.problem === null && quiet;
    box.redraw();
  };
  /** A frame beside the one that shows the box says nothing before it is clicked. */
  const quiet = box.shell.panel.hidden;

  const derive = async (target: Element): Promise<void> => {
    const here = listedRows(profile, document, openRoot) !== null;
    const found = here ? deriveOpen(profile, document, openRoot, target) : await deriveElsewhere(target);
    if (found.open === null) go({ at: 'click', problem: found.problem });
    else {
      go({ at: 'check', found });
      askBackground('teach-taken', { over: false }).catch(() => null);
    }
  };

  const deriveElsewhere = async (target: Element): Promise<OpenLearnt> => {
    const { listed, opening } = await ports.listed();
    return deriveApart(profile, listed, document, target, opening);
  };

  const save = ({ open }: OpenFound): void => {
    go({ at: 'done', outcome: 'saving' });
    askBackground('teach-save', { profile: { ...profile, open } }).then(
      () => {
        go({ at: 'done', outcome: open.id ? 'opened' : 'opened-alone' });
        askBackground('teach-taken', { over: true }).catch(() => null);
      },
      () => go({ at: 'done', outcome: 'failed' }),
    );
  };

  const skip = (): void => {
    step = { at: 'done', outcome: 'failed' };
    askBackground('teach-taken', { over: true }).catch(() => null);
    ports.skip();
  };

  // Closed by the person: no frame waits for a click any more. A page that made way for the message's own goes on there.
  signal.addEventListener('abort', () => {
    if (signal.reason === 'closed') askBackground('teach-taken', { over: true }).catch(() => null);
  });
  onNotice((notice) => {
    if (notice === 'teach-taken' && waiting()) box.end('left');
  }, signal);

  const view = (): readonly Node[] => {
    switch (step.at) {
      case 'ask':
        return openAskView(words, {
          ready: () => {
            go({ at: 'click', problem: null });
            ports.catching();
          },
          skip,
        });
      case 'click':
        return openClickView(words, step.problem, skip);
      case 'check': {
        const { found } = step;
        return openCheckView(words, found, {
          save: () => save(found),
          wider: () => void derive(found.text.parentElement ?? found.text),
          again: () => go({ at: 'click', problem: null }),
          skip,
        });
      }
      case 'done':
        return doneView(words, step.outcome, { close: () => box.end(), openStart: () => undefined });
    }
  };

  return {
    view,
    waiting,
    pointing: () => (step.at === 'click' ? 'anywhere' : null),
    stops: () => textBlocks(profile, openRoot),
    take: (target) => void (target && derive(target)),
    back: () => {
      if (step.at !== 'click' || !ports.ask) return false;
      go({ at: 'ask' });
      return true;
    },
    marks: () => (step.at === 'check' ? [{ element: step.found.text, kind: 'part' }] : []),
  };
}
