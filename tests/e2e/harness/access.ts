import type { Browser, ChromiumBrowser, FirefoxBrowser } from '../../../scripts/browsers/browser.ts';
import type { ExtensionApi } from './extension-api.ts';

/** Which origins the extension may read; `patterns` are match patterns. */
export interface Access {
  acceptPrompts(patterns: string[]): Promise<void>;
  approve(patterns: string[]): Promise<void>;
  revoke(patterns: string[]): Promise<void>;
}

export function accessOf(browser: Browser): Access {
  return browser.name === 'chromium' ? chromiumAccess(browser) : firefoxAccess(browser);
}

/** chrome.developerPrivate is the API behind chrome://extensions, and there only. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  removeHostPermission(extensionId: string, pattern: string): Promise<void>;
}

function chromiumAccess(browser: ChromiumBrowser): Access {
  const inSettings = async (method: keyof DeveloperPrivate, patterns: string[]): Promise<void> => {
    const tab = await browser.open('chrome://extensions', { background: true });
    try {
      await tab.evaluate(
        async (method: keyof DeveloperPrivate, id: string, patterns: string[]) => {
          const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
          for (const pattern of patterns) await chrome.developerPrivate[method](id, pattern);
        },
        method,
        browser.extensionId,
        patterns,
      );
    } finally {
      await tab.close();
    }
  };
  return {
    acceptPrompts: async (patterns) => inSettings('addHostPermission', patterns),
    revoke: async (patterns) => inSettings('removeHostPermission', patterns),
    approve: async (patterns) => {
      // The first only withholds the prompt; the request then grants, and without the first it would wait forever.
      await inSettings('addHostPermission', patterns);
      const tab = await browser.open(browser.extensionUrl('manifest.json'), { background: true });
      try {
        const granted = await tab.evaluateWithGesture(async (origins: string[]) => {
          const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
          return chrome.permissions.request({ origins });
        }, patterns);
        if (!granted) throw new Error(`not granted: ${patterns.join(' ')}`);
      } finally {
        await tab.close();
      }
    },
  };
}

/** Firefox source: toolkit/components/extensions/ExtensionPermissions.sys.mjs; about:addons uses it the same way. */
interface FirefoxScope {
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, permissions: { permissions: string[]; origins: string[] }, extension: object) => Promise<void>
      >;
    };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: object } };
}

function firefoxAccess(browser: FirefoxBrowser): Access {
  const change = async (method: 'add' | 'remove', origins: string[]): Promise<void> =>
    browser.inChromeScope(
      async (method: 'add' | 'remove', id: string, origins: string[]) => {
        const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxScope;
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions[method](id, { permissions: [], origins }, extension);
      },
      method,
      browser.extensionId,
      origins,
    );
  return {
    // The profile's preferences already do (extensions.webextOptionalPermissionPrompts).
    acceptPrompts: async () => undefined,
    approve: async (patterns) => change('add', patterns),
    revoke: async (patterns) => change('remove', patterns),
  };
}
