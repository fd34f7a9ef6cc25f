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
      // Again if need be: one that is stopped over an event, such as that of its installation, is started again for
      // it at once, and has to be given the time to be done with it.
      for (let attempt = 0; attempt < 10; attempt++) {
        await stop();
        for (let wait = 0; wait < 15; wait++) {
          if (!(await runs())) return;
          await sleep(20);
        }
      }
      throw new Error('the background does not stop');
    },
  };
}

interface Stoppable {
  readonly runs: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
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
      for (const { targetId } of await workers()) {
        await browser.cdp('Target.closeTarget', { targetId }).catch((error: unknown) => {
          // It may end between the two commands: that is what was wanted.
          if (!String(error).includes('No target with given id')) throw error;
        });
      }
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
