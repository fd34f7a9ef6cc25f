import { mkdir, writeFile, access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ChromiumBrowser, LaunchOptions, Problem } from './browser.ts';
import { BrowserProcess } from './browser-process.ts';
import { ChromiumDriver, type SessionSend } from './chromium-driver.ts';
import { chromiumRequests } from './chromium-requests.ts';
import { Connection, type Wire } from './connection.ts';
import { chromiumId } from './extension-id.ts';
import { underPolicy } from './policy.ts';
import { Tab } from './tab.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Without these, Chromium talks to its maker at every start; a test must not depend on the network, nor use it. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
];

const STARTS_WITHIN_MS = 20_000;

export async function launchChromium(
  executable: string,
  profile: string,
  options: LaunchOptions,
): Promise<ChromiumBrowser> {
  await newProfile(profile);
  const root = process.getuid?.() === 0;
  const id = await chromiumId(options.build);
  const args = [
    ...QUIET,
    `--user-data-dir=${profile}`,
    `--load-extension=${resolve(options.build)}`,
    // A pipe, not a port: nobody else on the machine can join in.
    '--remote-debugging-pipe',
    '--window-size=1280,900',
    ...(options.headed ? [] : ['--headless=new', '--disable-gpu', '--mute-audio']),
    ...(options.headed || options.scrollbars ? [] : ['--hide-scrollbars']),
    // The sandbox refuses to start as root, which is who tests run as in a container.
    ...(root ? ['--no-sandbox', ...(options.headed ? ['--test-type'] : [])] : []),
    ...(options.locale === undefined ? [] : [`--accept-lang=${options.locale}`]),
    ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
    ...(options.switches ?? []),
    'about:blank',
  ];
  const started = options.policy
    ? await underPolicy(executable, args, join(profile, 'policy'), id, options.policy)
    : { executable, args };
  const browser = new BrowserProcess(started.executable, started.args, ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], {
    ...(options.timezone !== undefined && { TZ: options.timezone }),
    LANGUAGE: 'en_US',
  });
  const connection = new Connection(pipeWire(browser));
  const problems: Problem[] = [];
  const watched = new Set<string>();
  const sessionOf = new Map<string, string>();
  collectProblems(connection, problems);

  const attach = async (targetId: string): Promise<Tab> => {
    let sessionId = sessionOf.get(targetId);
    if (sessionId === undefined) {
      ({ sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      }));
      sessionOf.set(targetId, sessionId);
    }
    const send: SessionSend = async (method, params) => connection.send(method, params, sessionId);
    if (!watched.has(sessionId)) {
      watched.add(sessionId);
      for (const domain of ['Page', 'Runtime', 'Log', 'DOM']) await send(`${domain}.enable`);
    }
    const driver = new ChromiumDriver(send, targetId);
    if (options.colorScheme !== undefined) await driver.setView({ colorScheme: options.colorScheme });
    return new Tab(driver, targetId);
  };

  const targets = async (): Promise<Target[]> =>
    (await connection.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;

  const open = async (url: string, { background = false } = {}): Promise<Tab> => {
    const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      background,
    });
    const tab = await attach(targetId);
    await tab.goto(url);
    return tab;
  };

  const { product } = await Promise.race([
    connection.send<{ product: string }>('Browser.getVersion'),
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`${executable} did not answer`)), STARTS_WITHIN_MS).unref();
    }),
  ]).catch(async (error: unknown) => {
    await browser.kill();
    throw error;
  });
  const extensionUrl = (path: string): string => `chrome-extension://${id}/${path.replace(/^\//, '')}`;
  await waitForExtension(targets, extensionUrl(''), options.build).catch(async (error: unknown) => {
    await browser.kill();
    throw error;
  });

  return {
    name: 'chromium',
    version: product.split('/')[1] ?? product,
    profile,
    extensionId: id,
    extensionUrl,
    open,
    attach,
    pages: async () =>
      (await targets()).filter(({ type }) => type === 'page').map(({ targetId, url }) => ({ id: targetId, url })),
    // A headless Chromium takes nobody to be away.
    touch: async () => undefined,
    watchRequests: async () => chromiumRequests(connection),
    problems: async () => [...problems, ...(await backgroundProblems(open, id))],
    close: async () => {
      await connection.end('Browser.close');
      await browser.ended();
    },
    kill: async () => browser.kill(),
    exited: browser.exited,
    cdp: async (method, params, tab) => connection.send(method, params, tab && sessionOf.get(tab.id)),
    onCdp: (event, tab, listener) =>
      connection.on(event, (params, sessionId) => {
        if (sessionId === sessionOf.get(tab.id)) listener(params);
      }),
  };
}

/** Developer mode makes Chromium keep the errors of an extension's background (`backgroundProblems` reads them). */
async function newProfile(profile: string): Promise<void> {
  const preferences = join(profile, 'Default', 'Preferences');
  const known = await access(preferences).then(
    () => true,
    () => false,
  );
  if (known) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** CDP on file descriptors 3 (commands) and 4 (answers), messages ended by a NUL byte. */
function pipeWire({ child, exited }: BrowserProcess): Wire {
  const [commands, answers] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  // A browser that ends while a command is on its way breaks the pipe; `exited` reports that.
  commands.on('error', () => undefined);
  answers.setEncoding('utf8');
  return {
    send: (text) => void commands.write(`${text}\0`),
    onMessage: (listener) => {
      // Of a message of many megabytes each part is looked through once.
      let parts: string[] = [];
      answers.on('data', (chunk: string) => {
        let start = 0;
        for (let end = chunk.indexOf('\0'); end >= 0; end = chunk.indexOf('\0', start)) {
          listener([...parts, chunk.slice(start, end)].join(''));
          parts = [];
          start = end + 1;
        }
        if (start < chunk.length) parts.push(chunk.slice(start));
      });
    },
    onClose: (listener) => void exited.then(listener),
  };
}

/** The extension is there when its background worker is; a branded Chrome ignores --load-extension and never shows it. */
async function waitForExtension(targets: () => Promise<Target[]>, url: string, build: string): Promise<void> {
  const end = performance.now() + STARTS_WITHIN_MS;
  while (!(await targets()).some((target) => target.type === 'service_worker' && target.url.startsWith(url))) {
    if (performance.now() > end) throw new Error(`the browser did not load the extension in ${build}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface RuntimeEvent {
  type?: string;
  args?: { value?: unknown; description?: string }[];
  stackTrace?: { callFrames: { url: string }[] };
  exceptionDetails?: { text: string; url?: string; exception?: { description?: string } };
  entry?: { source: string; level: string; text: string; url?: string };
}

function collectProblems(connection: Connection, problems: Problem[]): void {
  connection.on('Runtime.consoleAPICalled', (params) => {
    const { type, args = [], stackTrace } = params as RuntimeEvent;
    if (type !== 'error' && type !== 'assert') return;
    const text = args.map(({ value, description }) => description ?? String(value)).join(' ');
    problems.push({ kind: 'error', url: stackTrace?.callFrames[0]?.url ?? '', text });
  });
  connection.on('Runtime.exceptionThrown', (params) => {
    const { exceptionDetails } = params as RuntimeEvent;
    if (!exceptionDetails) return;
    const { text, url, exception } = exceptionDetails;
    problems.push({ kind: 'error', url: url ?? '', text: exception?.description ?? text });
  });
  connection.on('Log.entryAdded', (params) => {
    const { entry } = params as RuntimeEvent;
    if (!entry) return;
    const csp = /content security policy|trusted ?(types|html|script)/i.test(entry.text);
    if (entry.level !== 'error' && !csp) return;
    problems.push({ kind: csp ? 'csp' : 'error', url: entry.url ?? '', text: entry.text });
  });
}

interface ExtensionInfo {
  manifestErrors: { message: string; source: string }[];
  runtimeErrors: { message: string; source: string; severity: string; contextUrl: string }[];
}

/**
 * From the page chrome://extensions, as a debugger attached to the worker would keep the worker alive and so hide
 * what its end breaks. It lists the pages' errors too: those are told apart by their context.
 */
async function backgroundProblems(open: ChromiumBrowser['open'], id: string): Promise<Problem[]> {
  const tab = await open('chrome://extensions', { background: true });
  const info = await tab.evaluate(async (extensionId: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<ExtensionInfo> } };
    };
    return chrome.developerPrivate.getExtensionInfo(extensionId);
  }, id);
  await tab.close();
  return [
    ...info.manifestErrors.map(({ message, source }) => ({ kind: 'error' as const, url: source, text: message })),
    ...info.runtimeErrors
      .filter(({ severity, contextUrl }) => severity === 'ERROR' && !/\.html([?#]|$)/.test(contextUrl))
      .map(({ message, source }) => ({ kind: 'error' as const, url: source, text: message })),
  ];
}
