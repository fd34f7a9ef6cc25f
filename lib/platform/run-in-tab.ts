import { browser } from './browser.ts';

/** A content script of ours that is started by a click, not by a registration. */
export type Script = 'inbox' | 'detect' | 'teach';

export interface FrameAnswer<T> {
  readonly frameId: number;
  readonly answer: T;
}

/**
 * Runs a script in one frame, or in all that may be reached, and gives what it answers. `activeTab` reaches the page and
 * the frames of its own origin; the others answer only where their origin is approved too.
 */
export async function runInTab<T>(
  script: Script,
  tabId: number,
  frameId: number | null = null,
): Promise<readonly FrameAnswer<T>[]> {
  const target = targetOf(tabId, frameId);
  const results = await browser.scripting.executeScript({ target, files: [`content-scripts/${script}.js`] });
  return results.flatMap(({ frameId, result }) =>
    result === undefined || result === null ? [] : [{ frameId, answer: result as T }],
  );
}

const targetOf = (tabId: number, frameId: number | null): { tabId: number; allFrames?: true; frameIds?: number[] } =>
  frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };

/** The box that teaches an opened message, in one frame or in all; where a box is already, nothing happens. */
export async function teachOpened(tabId: number, frameId: number | null = null): Promise<void> {
  const target = targetOf(tabId, frameId);
  await browser.scripting.executeScript({
    target,
    func: () => {
      (globalThis as typeof globalThis & { timebackTeachOpened?: boolean }).timebackTeachOpened = true;
    },
  });
  await runInTab('teach', tabId, frameId);
}
