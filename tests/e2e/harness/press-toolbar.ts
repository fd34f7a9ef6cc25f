import type { Browser } from '../../../scripts/browsers/browser.ts';

/** Chromium's protocol touches extensions with this switch only. */
export const TOOLBAR_SWITCHES = ['--enable-unsafe-extension-debugging'];

/** Firefox source: toolkit/components/extensions/ExtensionShortcuts.sys.mjs runs an extension's action the same way. */
interface FirefoxScope {
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: {
        apiManager: {
          global: { browserActionFor(extension: object): { triggerAction(window: object): Promise<void> } };
        };
      };
    };
  };
  Services: { wm: { getMostRecentWindow(type: string): object } };
  WebExtensionPolicy: { getByID(id: string): { extension: object } };
}

/** Presses the toolbar button over the tab in front, whose address is `url`. */
export async function pressToolbar(browser: Browser, url: string): Promise<void> {
  if (browser.name === 'firefox') {
    await browser.inChromeScope(async (id: string) => {
      const { ChromeUtils, Services, WebExtensionPolicy } = globalThis as unknown as FirefoxScope;
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, browser.extensionId);
    return;
  }
  // https://chromedevtools.github.io/devtools-protocol/tot/Extensions/ wants the tab, which holds the page's target.
  const { targetInfos } = await browser.cdp<{ targetInfos: { targetId: string; url: string }[] }>('Target.getTargets', {
    filter: [{ type: 'tab' }],
  });
  const targetId = targetInfos.find((target) => target.url === url)?.targetId;
  if (targetId === undefined) throw new Error(`no tab shows ${url}`);
  await browser.cdp('Extensions.triggerAction', { id: browser.extensionId, targetId });
}
