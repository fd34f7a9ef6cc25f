import type { Tab } from './tab.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** Folder of the unpacked extension, with its manifest.json. */
  readonly build: string;
  /** An existing or new folder; it is kept. Left out: a new one under the system's temporary folder. */
  readonly profile?: string;
  /** IANA zone of the whole browser, workers included. */
  readonly timezone?: string;
  /** BCP 47 tag: what pages see as `navigator.language`. The browser's own words stay English. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** With scroll bars that take room and can be dragged, as on most desktops; headless browsers have none otherwise. */
  readonly scrollbars?: boolean;
  /** A window on the user's display. */
  readonly headed?: boolean;
  /** What an administrator sets for the extension (`storage.managed`), for this browser alone. Linux only. */
  readonly policy?: object;
  /** "http://127.0.0.1:PORT": a proxy for every request of this browser, those to this machine included. */
  readonly proxy?: string;
  /** Further switches of the browser's own command line. */
  readonly switches?: readonly string[];
}

/** Something that went wrong in a page or in the extension's background. */
export interface Problem {
  /** `csp`: a content security policy refused something. */
  readonly kind: 'error' | 'csp';
  /** Where, as far as the browser says; may be empty. */
  readonly url: string;
  readonly text: string;
}

/** What both browsers offer. */
interface BrowserBase {
  /** Such as "156.0.8078.79". */
  readonly version: string;
  readonly profile: string;
  readonly extensionId: string;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** A new tab with that page, loaded; in front unless `background`. */
  open(url: string, options?: { background?: boolean }): Promise<Tab>;
  /** Pages that are open now; not the browser's own. */
  pages(): Promise<{ id: string; url: string }[]>;
  /** A tab that the harness did not open, e.g. one that the extension opened. */
  attach(id: string): Promise<Tab>;
  /** Somebody moves the mouse, as far as the browser's idle clock knows: input does so by itself. */
  touch(): Promise<void>;
  /**
   * From now on notes the origins that pages and the extension's contexts ask, its background too; the function gives them. What
   * the browser asks for itself (updates of its parts) is not among them.
   */
  watchRequests(): Promise<() => Promise<string[]>>;
  /** Console errors, exceptions and refused resources so far: of every tab above, and of the extension's background. */
  problems(): Promise<Problem[]>;
  /** Closes as a user does, so that everything reaches the profile. */
  close(): Promise<void>;
  /** SIGKILL for every process of the browser. */
  kill(): Promise<void>;
  /** Resolves when the browser has ended, e.g. because the user closed its window. */
  readonly exited: Promise<void>;
}

export interface ChromiumBrowser extends BrowserBase {
  readonly name: 'chromium';
  /** Any CDP command: on the browser, or on a tab's session. */
  cdp<T extends object>(method: string, params?: Record<string, unknown>, tab?: Tab): Promise<T>;
  /** Calls `listener` with every such CDP event of a tab. */
  onCdp(event: string, tab: Tab, listener: (params: Record<string, unknown>) => void): void;
}

export interface FirefoxBrowser extends BrowserBase {
  readonly name: 'firefox';
  /** Any BiDi command. */
  bidi<T extends object>(method: string, params?: Record<string, unknown>): Promise<T>;
  /** `fn` in the browser's own privileged scope (`Services`, `WebExtensionPolicy`, `gBrowser`). */
  inChromeScope<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

export type Browser = ChromiumBrowser | FirefoxBrowser;
