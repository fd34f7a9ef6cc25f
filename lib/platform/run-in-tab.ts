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
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const results = await browser.scripting.executeScript({ target, files: [`content-scripts/${script}.js`] });
  return results.flatMap(({ frameId, result }) =>
    result === undefined || result === null ? [] : [{ frameId, answer: result as T }],
  );
}
