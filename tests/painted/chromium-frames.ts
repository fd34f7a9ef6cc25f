import { writeFile } from 'node:fs/promises';
import type { ChromiumBrowser } from '../../scripts/browsers/browser.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Frame, FrameSource } from './frames.ts';
import { decodePng } from './raster.ts';

/** https://chromedevtools.github.io/devtools-protocol/tot/Page/#event-screencastFrame */
interface ScreencastFrame {
  readonly data: string;
  readonly sessionId: number;
}

const FRAME_WITHIN_MS = 5000;

/** What the compositor paints, scrolls that no script has seen included. */
export async function chromiumFrames(browser: ChromiumBrowser, tab: Tab): Promise<FrameSource> {
  let frames: Frame[] = [];
  let last = '';
  let wanted: ((frame: Frame) => void) | undefined;
  browser.onCdp('Page.screencastFrame', tab, (params) => {
    const { data, sessionId } = params as unknown as ScreencastFrame;
    // A frame that is not acknowledged is the last one; the tab may be gone by the time this one is.
    browser.cdp('Page.screencastFrameAck', { sessionId }, tab).catch(() => undefined);
    const frame: Frame = {
      decode: () => decodePng(Buffer.from(data, 'base64')),
      save: async (file) => writeFile(`${file}.png`, data, 'base64'),
    };
    if (data !== last) frames.push(frame);
    last = data;
    wanted?.(frame);
  });
  const start = async () => browser.cdp('Page.startScreencast', { format: 'png', everyNthFrame: 1 }, tab);
  const stop = async () => browser.cdp('Page.stopScreencast', {}, tab);
  await start();
  return {
    take() {
      const taken = frames;
      frames = [];
      return taken;
    },
    // A frame that comes while others are on their way is dropped, and the last one before a rest never sent again: a
    // screencast that begins sends what is there.
    async now() {
      await stop();
      const next = new Promise<Frame>((resolve, reject) => {
        wanted = resolve;
        setTimeout(() => reject(new Error('the screencast sent no frame')), FRAME_WITHIN_MS).unref();
      });
      await start();
      return next;
    },
    async stop() {
      await stop();
    },
  };
}
