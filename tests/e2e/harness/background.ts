import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, ChromiumBrowser, FirefoxBrowser } from '../../../scripts/browsers/browser.ts';

/** The extension's background, which browsers stop when they like. */
export interface Background {
  runs(): Promise<boolean>;
  kill(): Promise<void>;
}

export function backgroundOf(browser: Browser): Background {
  const { runs, stop } = browser.name === 'chromium' ? chromiumBackground(browser) : firefoxBackground(browser);
  return {
    runs,
    kill: async () => {
      const end = performance.now() + 5000;
      // Again if need be: one that is stopped while it still starts is started once more by the browser.
      do {
        if (performance.now() > end) throw new Error('the background does not stop');
        await stop();
        await sleep(20);
      } while (await runs());
    },
  };
}

interface Stoppable {
  runs(): Promise<boolean>;
  stop(): Promise<void>;
}

function chromiumBackground(browser: ChromiumBrowser): Stoppable {
  const workers = async (): Promise<{ targetId: string }[]> => {
    const { targetInfos } = await browser.cdp<{ targetInfos: { targetId: string; type: string; url: string }[] }>(
      'Target.getTargets',
    );
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionUrl('')));
  };
  return {
    runs: async () => (await workers()).length > 0,
    stop: async () => {
      for (const { targetId } of await workers()) await browser.cdp('Target.closeTarget', { targetId });
    },
  };
}

/** Firefox source: toolkit/components/extensions/Extension.sys.mjs */
interface FirefoxScope {
  WebExtensionPolicy: {
    getByID(id: string): { extension: { backgroundState: string; terminateBackground(): Promise<void> } };
  };
}

function firefoxBackground(browser: FirefoxBrowser): Stoppable {
  return {
    runs: async () =>
      browser.inChromeScope((id: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxScope;
        return WebExtensionPolicy.getByID(id).extension.backgroundState !== 'stopped';
      }, browser.extensionId),
    stop: async () =>
      browser.inChromeScope(async (id: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxScope;
        await WebExtensionPolicy.getByID(id).extension.terminateBackground();
      }, browser.extensionId),
  };
}
