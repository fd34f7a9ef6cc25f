import type { Browser, Problem } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { dumpStorage, type StorageDump } from './dump-storage.ts';
import type { ExtensionApi } from './extension-api.ts';
import { accessOf, type Access } from './access.ts';
import { backgroundOf, type Background } from './background.ts';
import { pressToolbar } from './press-toolbar.ts';

export interface ToolbarBadge {
  readonly text: string;
  readonly title: string;
}

/** The extension in a running browser: one API for both, so that one spec runs in both. */
export class Ext {
  readonly browser: Browser;
  readonly #access: Access;
  readonly #background: Background;

  constructor(browser: Browser) {
    this.browser = browser;
    this.#access = accessOf(browser);
    this.#background = backgroundOf(browser);
  }

  get name(): Browser['name'] {
    return this.browser.name;
  }

  /** The browser's profile folder; the fixture removes it after the test. */
  get profile(): string {
    return this.browser.profile;
  }

  /** Address of an extension page, such as "popup.html". */
  page(path: string): string {
    return this.browser.extensionUrl(path);
  }

  async open(url: string): Promise<Tab> {
    return this.browser.open(url);
  }

  /** The tab, opened by the extension or the page, whose address contains `part`. Waits for it. */
  async waitForTab(part: string, timeout = 10_000): Promise<Tab> {
    const end = performance.now() + timeout;
    for (;;) {
      const page = (await this.browser.pages()).find(({ url }) => url.includes(part));
      if (page) return this.browser.attach(page.id);
      if (performance.now() > end) throw new Error(`no tab with "${part}" in its address`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * `fn` in a page of the extension on which no code of ours runs (its manifest, shown as text), in the background:
   * the whole API, without side effects of a real page.
   */
  async inExtension<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const tab = await this.browser.open(this.page('manifest.json'), { background: true });
    try {
      return await tab.evaluate(fn, ...args);
    } finally {
      await tab.close();
    }
  }

  /**
   * Whatever our pages ask for these origins from now on, the user says yes. Call it before a click on a button that
   * asks: no prompt can be answered in a headless browser.
   */
  async acceptPrompts(...origins: string[]): Promise<void> {
    await this.#access.acceptPrompts(origins.map(pattern));
  }

  /** Grants origins such as "http://localhost:8080", as the user can in the browser's own settings. */
  async approve(...origins: string[]): Promise<void> {
    await this.#access.approve(origins.map(pattern));
  }

  /** Takes them back, those of the manifest too. */
  async revoke(...origins: string[]): Promise<void> {
    await this.#access.revoke(origins.map(pattern));
  }

  /** Ends the background worker (Chromium) or event page (Firefox) and waits until it is gone. */
  async killBackground(): Promise<void> {
    await this.#background.kill();
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#background.runs();
  }

  /** Somebody is at the computer: a headless Firefox takes everybody to be away a minute after the last input. */
  async touch(): Promise<void> {
    await this.browser.touch();
  }

  /** Moves the product's clock by `offsetMs` against the real one; test builds only. */
  async setClock(offsetMs: number): Promise<void> {
    await this.send('test-set-clock', { offsetMs });
  }

  /** A message to the background as from one of our pages, and its answer. */
  async send(type: string, payload: unknown): Promise<unknown> {
    return this.inExtension(
      async (type: string, payload: unknown) => {
        const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return (api.browser ?? api.chrome).runtime.sendMessage({ v: 1, type, payload });
      },
      type,
      payload,
    );
  }

  /** Everything the extension has stored or registered, as its own API shows it. */
  async dumpStorage(): Promise<StorageDump> {
    return this.inExtension(dumpStorage);
  }

  /** What the toolbar button says for a tab; brings that tab to the front, as its number is not known otherwise. */
  async toolbarBadge(tab: Tab): Promise<ToolbarBadge> {
    await tab.activate();
    return this.inExtension(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const api = scope.browser ?? scope.chrome;
      const [active] = await api.tabs.query({ active: true });
      const tabId = active?.id;
      if (tabId === undefined) throw new Error('no active tab');
      return { text: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
    });
  }

  /** The number that the extension's API gives to a tab, for popup.html?tab=…; brings it to the front. */
  async tabNumber(tab: Tab): Promise<number> {
    await tab.activate();
    return this.inExtension(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const [active] = await (scope.browser ?? scope.chrome).tabs.query({ active: true });
      if (active?.id === undefined) throw new Error('no active tab');
      return active.id;
    });
  }

  /** The real popup of the toolbar button over a tab. Chromium only: Firefox shows it in no tab that BiDi can reach. */
  async openPopup(tab: Tab): Promise<Tab> {
    if (this.browser.name !== 'chromium') throw new Error('openPopup: Chromium only');
    await tab.activate();
    const before = new Set((await this.browser.pages()).map(({ id }) => id));
    await this.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      await chrome.action.openPopup();
    });
    const popup = (await this.browser.pages()).find(({ id, url }) => !before.has(id) && url.startsWith(this.page('')));
    if (!popup) throw new Error('the popup did not open');
    return this.browser.attach(popup.id);
  }

  /**
   * The browser's own act of pressing the toolbar button over a tab, with the `activeTab` permission that comes of it.
   * Chromium: launch with `TOOLBAR_SWITCHES`.
   */
  async pressToolbarButton(tab: Tab): Promise<void> {
    await tab.activate();
    await pressToolbar(this.browser, await tab.url());
  }

  /** Errors in any tab of the harness and in the background. */
  async consoleErrors(): Promise<Problem[]> {
    return (await this.browser.problems()).filter(({ kind }) => kind === 'error');
  }

  /** What a content security policy refused, the extension's or a page's. */
  async cspReports(): Promise<Problem[]> {
    return (await this.browser.problems()).filter(({ kind }) => kind === 'csp');
  }

  /** Ends the browser as a user does: everything reaches the profile. */
  async close(): Promise<void> {
    await this.browser.close();
  }

  /** SIGKILL, as a crash or a power cut. */
  async kill(): Promise<void> {
    await this.browser.kill();
  }
}

/** "http://localhost:8080" → "http://localhost/*": match patterns have no ports in Firefox. */
function pattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
