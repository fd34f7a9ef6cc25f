import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { FirefoxBrowser, LaunchOptions, Problem } from './browser.ts';
import { BrowserProcess } from './browser-process.ts';
import { Connection, type Wire } from './connection.ts';
import { firefoxId } from './extension-id.ts';
import { FirefoxDriver, textOf, type BeyondBidi, type BidiSend, type ScriptAnswer } from './firefox-driver.ts';
import { firefoxRequests } from './firefox-requests.ts';
import { EXTENSION_HOST, preferencesFile } from './firefox-preferences.ts';
import { firefoxHome } from './policy.ts';
import { Tab } from './tab.ts';

interface Context {
  context: string;
  url: string;
}

const STARTS_WITHIN_MS = 30_000;

export async function launchFirefox(
  executable: string,
  profile: string,
  options: LaunchOptions,
): Promise<FirefoxBrowser> {
  const id = await firefoxId(options.build);
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'user.js'), preferencesFile(id, options));
  const home = options.policy && (await firefoxHome(join(profile, 'home'), id, options.policy));
  const browser = new BrowserProcess(
    executable,
    [
      ...(options.headed ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // Extension pages and the browser's own scope are closed to BiDi without it.
      '--remote-allow-system-access',
      ...(options.switches ?? []),
    ],
    ['ignore', 'pipe', 'pipe'],
    {
      ...(options.timezone !== undefined && { TZ: options.timezone }),
      ...(home && { HOME: home }),
      MOZ_CRASHREPORTER_DISABLE: '1',
    },
  );
  try {
    return await connect(browser, executable, profile, id, options);
  } catch (error) {
    await browser.kill();
    throw error;
  }
}

async function connect(
  browser: BrowserProcess,
  executable: string,
  profile: string,
  id: string,
  options: LaunchOptions,
): Promise<FirefoxBrowser> {
  const address = await bidiAddress(browser, executable);
  const connection = new Connection(await socketWire(`${address}/session`));
  const bidi: BidiSend = async (method, params) => connection.send(method, params);
  const { capabilities } = await bidi<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const { contexts } = await bidi<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeContext = contexts[0]?.context;
  const inChromeScope: FirefoxBrowser['inChromeScope'] = async (fn, ...args) => {
    const answer = await bidi<ScriptAnswer>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn.toString()})(...${JSON.stringify(args)})))()`,
      target: { context: chromeContext },
      awaitPromise: true,
    });
    const text = textOf(answer);
    return (text === undefined ? undefined : JSON.parse(text)) as Awaited<ReturnType<typeof fn>>;
  };

  const problems: Problem[] = [];
  lines(browser.child.stdout as Readable, (line) => {
    // What a page told its console (firefox-preferences.ts), values in source form; the browser's own lines are not.
    const text = /^console\.(?:error|assert): ((?:["([{\d-]|true|false|null|NaN).*)/.exec(line)?.[1];
    if (text !== undefined) problems.push({ kind: 'error', url: '', text });
  });
  await inChromeScope(listenToConsole);
  await bidi('webExtension.install', { extensionData: { type: 'path', path: resolve(options.build) } });

  const beyond: BeyondBidi = {
    override: async (context, view) =>
      inChromeScope(overrideView, context, {
        colorScheme: view.colorScheme ?? null,
        reducedMotion: view.reducedMotion ?? null,
        forcedColors: view.forcedColors ?? null,
        zoom: view.zoom ?? 1,
      }),
    touch: async () => inChromeScope(resetIdleTime),
  };
  const attach = async (context: string): Promise<Tab> => new Tab(new FirefoxDriver(bidi, context, beyond), context);

  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    profile,
    extensionId: id,
    extensionUrl: (path) => `moz-extension://${EXTENSION_HOST}/${path.replace(/^\//, '')}`,
    open: async (url, { background = false } = {}) => {
      const { context } = await bidi<Context>('browsingContext.create', { type: 'tab', background });
      const tab = await attach(context);
      await tab.goto(url);
      return tab;
    },
    attach,
    pages: async () =>
      (await bidi<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts.map(
        ({ context, url }) => ({ id: context, url }),
      ),
    touch: beyond.touch,
    watchRequests: async () => firefoxRequests(inChromeScope),
    problems: async () => [...problems, ...(await inChromeScope(consoleSoFar))],
    close: async () => {
      await connection.end('browser.close');
      await browser.ended();
    },
    kill: async () => browser.kill(),
    exited: browser.exited,
    bidi,
    inChromeScope,
  };
}

/** Firefox says on stderr where BiDi listens; port 0 takes a free one. */
async function bidiAddress({ child, exited }: BrowserProcess, executable: string): Promise<string> {
  const stderr = child.stderr as Readable;
  stderr.setEncoding('utf8');
  let said = '';
  return Promise.race([
    new Promise<string>((resolve) => {
      // It is read to the end: a full pipe would stop the browser.
      stderr.on('data', (chunk: string) => {
        said = (said + chunk).slice(-20_000);
        const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (address !== undefined) resolve(address);
      });
    }),
    exited.then(() => {
      throw new Error(`${executable} ended at once: ${said}`);
    }),
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`${executable} did not answer: ${said}`)), STARTS_WITHIN_MS).unref();
    }),
  ]);
}

async function socketWire(url: string): Promise<Wire> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)));
  });
  return {
    send: (text) => socket.send(text),
    onMessage: (listener) => socket.addEventListener('message', ({ data }) => listener(String(data))),
    onClose: (listener) => socket.addEventListener('close', listener),
  };
}

/** The privileged names used below, as far as they are used (Firefox source: toolkit/components/extensions, xpcom/base). */
interface ChromeScope {
  heard?: { kind: 'error' | 'csp'; url: string; text: string }[];
  Ci: { nsIScriptError: unknown; nsIUserIdleServiceInternal: unknown };
  Cc: Record<string, { getService(as: unknown): { resetIdleTimeOut(idleMs: number): void } } | undefined>;
  Services: { console: { registerListener(listener: { observe(message: object): void }): void } };
  ChromeUtils: { importESModule(url: string): Record<string, BrowsingContexts | undefined> };
}

interface BrowsingContexts {
  getBrowsingContextById?(id: string): Record<string, unknown> | null;
}

function lines(stream: Readable, listener: (line: string) => void): void {
  stream.setEncoding('utf8');
  let rest = '';
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) listener(part);
  });
}

/** Refused resources and exceptions in the extension's own pages are told to Firefox's console only, not to BiDi. */
function listenToConsole(): void {
  const scope = globalThis as unknown as ChromeScope;
  const heard: NonNullable<ChromeScope['heard']> = [];
  scope.heard = heard;
  scope.Services.console.registerListener({
    observe(message) {
      const { QueryInterface } = message as { QueryInterface?: (what: unknown) => unknown };
      try {
        QueryInterface?.call(message, scope.Ci.nsIScriptError);
      } catch {
        return;
      }
      const { sourceName, errorMessage, flags } = message as unknown as {
        sourceName: string;
        errorMessage: string;
        flags: number;
      };
      // Firefox says so of each question that a page was asking when it went away: nobody is left to hear an answer.
      if (/^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(errorMessage))
        return;
      const csp = errorMessage.startsWith('Content-Security-Policy');
      const warning = (flags & 1) === 1;
      if (csp || !warning) heard.push({ kind: csp ? 'csp' : 'error', url: sourceName, text: errorMessage });
    },
  });
}

/** What pages and the extension did wrong; Firefox's own scripts (chrome:, resource:) are not ours to judge. */
function consoleSoFar(): Problem[] {
  const { heard = [] } = globalThis as unknown as ChromeScope;
  return heard.filter(({ url }) => /^(moz-extension|https?|data|blob|file|about:srcdoc)/.test(url));
}

/** As the widget of a screen does at every input; a headless one has none, so that all are away after a minute. */
function resetIdleTime(): void {
  const { Cc, Ci } = globalThis as unknown as ChromeScope;
  Cc['@mozilla.org/widget/useridleservice;1']?.getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0);
}

function overrideView(
  context: string,
  view: { colorScheme: string | null; reducedMotion: boolean | null; forcedColors: boolean | null; zoom: number },
): void {
  const { ChromeUtils } = globalThis as unknown as ChromeScope;
  // The remote agent's own look-up of its ids; it moved from the one module to the other between Firefox 140 and 153.
  const browsingContext = ['NavigableManager', 'TabManager']
    .map((name) => {
      try {
        return ChromeUtils.importESModule(`chrome://remote/content/shared/${name}.sys.mjs`)[name];
      } catch {
        return undefined;
      }
    })
    .find((owner) => owner !== undefined && 'getBrowsingContextById' in owner)
    ?.getBrowsingContextById?.(context);
  if (!browsingContext) throw new Error('no such tab');
  browsingContext['prefersColorSchemeOverride'] = view.colorScheme ?? 'none';
  browsingContext['forcedColorsOverride'] = view.forcedColors ? 'active' : 'none';
  browsingContext['prefersReducedMotionOverride'] = view.reducedMotion ? 'reduce' : 'none';
  browsingContext['fullZoom'] = view.zoom;
}
