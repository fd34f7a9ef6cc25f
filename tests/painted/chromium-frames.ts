import { writeFile } from 'node:fs/promises';
import type { ChromiumBrowser } from '../../scripts/browsers/browser.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Frame, FrameSource } from './frames.ts';
import { decodePng } from './raster.ts';

/** https://chromedevtools.github.io/devtools-protocol/tot/Page/#event-screencastFrame */
interface ScreencastFrame {
  readonly data: string;
  readonly metadata: { readonly timestamp?: number };
  readonly sessionId: number;
}

/** What the compositor paints, scrolls that no script has seen included. */
export async function chromiumFrames(browser: ChromiumBrowser, tab: Tab): Promise<FrameSource> {
  let frames: Frame[] = [];
  browser.onCdp('Page.screencastFrame', tab, (params) => {
    const { data, metadata, sessionId } = params as unknown as ScreencastFrame;
    // A frame that is not acknowledged is the last one; the tab may be gone by the time this one is.
    browser.cdp('Page.screencastFrameAck', { sessionId }, tab).catch(() => undefined);
    frames.push({
      at: (metadata.timestamp ?? 0) * 1000,
      decode: () => decodePng(Buffer.from(data, 'base64')),
      save: async (file) => writeFile(`${file}.png`, data, 'base64'),
    });
  });
  await browser.cdp('Page.startScreencast', { format: 'png', everyNthFrame: 1 }, tab);
  return {
    take() {
      const taken = frames;
      frames = [];
      return taken;
    },
    stop: async () => {
      await browser.cdp('Page.stopScreencast', {}, tab);
    },
  };
}
