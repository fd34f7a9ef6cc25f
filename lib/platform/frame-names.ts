import { browser } from './browser.ts';

/**
 * What a person may know each frame of a tab by, by the frame's number: the name that the page gives it for people (`title`,
 * `aria-label`), else its own document's title, else its site. A frame that cannot be asked has none. Kept nowhere.
 */
export async function frameNames(tabId: number, frames: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const asked = frames.map(async (frame): Promise<[number, string][]> => {
    const target = { tabId, frameIds: [frame] };
    const [answer] = await browser.scripting.executeScript({ target, func: nameHere }).catch(() => []);
    const name = typeof answer?.result === 'string' ? answer.result : '';
    return name === '' ? [] : [[frame, name]];
  });
  return new Map((await Promise.all(asked)).flat());
}

/** Runs in the frame. */
function nameHere(): string {
  const LONGEST = 60;
  // Null where the page around is of another origin.
  const element = window.frameElement;
  const names = [
    element?.getAttribute('title'),
    element?.getAttribute('aria-label'),
    element?.getAttribute('name'),
    document.title,
    location.host,
  ];
  const name = names.find((name) => name?.trim())?.trim() ?? '';
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
