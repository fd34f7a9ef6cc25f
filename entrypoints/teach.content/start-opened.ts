import { listedRows } from '../../lib/ehr/learn/listed-rows.ts';
import { askBackground } from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import type { OpenLesson } from '../../lib/protocol/learn-messages.ts';
import { teach as words } from '../../lib/words/en/teach.ts';
import { createBox } from './box.ts';
import { openedFlow } from './opened-flow.ts';
import { teachOpenedHere } from './teach-opened-here.ts';

/**
 * Goes on with an opened message in a frame beside the list's, or on a page that loaded after the list: in silence while the
 * list's own box is there to say what to do. Everything ends with `life`.
 */
export async function startOpened(life: AbortController): Promise<void> {
  await pageSettled();
  const ask = async (): Promise<OpenLesson | null> => askBackground('teach-lesson', {}).catch(() => null);
  const lesson = await ask();
  if (!lesson || life.signal.aborted) {
    life.abort();
    return;
  }
  const { profile } = lesson;
  const box = createBox(words, life);
  // The page of the list was loaded anew, and its box went with it.
  if (listedRows(profile, document, openRoot)) {
    teachOpenedHere(box, life.signal, profile, () => box.end());
    return;
  }
  box.shell.panel.hidden = lesson.listed !== null;
  // With the keyboard: whoever goes into this frame and presses an arrow key points here.
  const keys = ({ key, isTrusted }: KeyboardEvent): void => {
    if (!box.shell.panel.hidden || !isTrusted || !key.startsWith('Arrow')) return;
    box.shell.panel.hidden = false;
    box.redraw();
  };
  addEventListener('keydown', keys, { signal: life.signal, capture: true });
  box.run(
    openedFlow(box, life.signal, {
      profile,
      ask: false,
      // The row that was clicked is known for a moment only, so it is held here.
      listed: async () => ({ listed: (await ask())?.listed ?? null, opening: lesson.opening }),
      catching: () => undefined,
      skip: () => box.end(),
    }),
  );
}

/** Milliseconds without a change after which a page is taken for drawn, and the longest that is waited. */
const QUIET = 250;
const LONGEST = 3_000;

/** Pages that fetch their messages are drawn some time after they were loaded. */
async function pageSettled(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise<void>((resolve) => {
    const settled = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(settled, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(settled, QUIET);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(settled, LONGEST);
  });
}
