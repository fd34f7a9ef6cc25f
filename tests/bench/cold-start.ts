/**
 * What a stopped background costs: from its start to the first answer, and from a page's start to its first badge, with
 * the compiled form in the store and without it. Builds the extension, starts real browsers; measured in both, it writes
 * COLD-START.md. `npm run bench:cold [-- chromium|firefox]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserName, ChromiumBrowser } from '../../scripts/browsers/browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { startDemo } from '../../demo/server.ts';
import { Ext } from '../e2e/harness/ext.ts';
import type { ExtensionApi } from '../e2e/harness/extension-api.ts';
import { median } from './page/meter.ts';
import { largePlaybook } from './playbook-page/large-playbook.ts';

const OUT = fileURLToPath(new URL('../../.output/bench/', import.meta.url));
const ROUNDS = 9;
const NAMES = ['chromium', 'firefox'] as const;
const STATES = ['running', 'stopped, compiled form in the store', 'stopped, no compiled form'] as const;
type State = (typeof STATES)[number];
type Ask = () => Promise<number>;

/** Takes the compiled form out of the store, as an update of the engine does. */
const dropCompiled = async (ext: Ext): Promise<void> =>
  ext.inExtension(async () => {
    const answer = async <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
      });
    const database = await answer(indexedDB.open('timeback'));
    const playbooks = database.transaction('playbooks', 'readwrite').objectStore('playbooks');
    const rows = (await answer(playbooks.getAll())) as { active: boolean }[];
    const active = rows.filter((row) => row.active);
    if (active.length !== 1) throw new Error(`${active.length} playbooks in force`);
    for (const row of active) await answer(playbooks.put({ ...row, compiled: null }));
    database.close();
  });

const firstBadge = async (tab: Tab): Promise<number> => {
  await tab.reload();
  return tab.waitFor(() => document.querySelector('timeback-badge') !== null && performance.now(), { timeout: 60_000 });
};

/**
 * Asks the background as the content script does, from its own world: nobody else may. Milliseconds until the answer.
 * Chromium alone lets a debugger in there.
 */
async function contentAsker(browser: ChromiumBrowser, tab: Tab): Promise<Ask> {
  let world: number | null = null;
  browser.onCdp('Runtime.executionContextCreated', tab, ({ context }) => {
    const { id, origin } = context as { id: number; origin: string };
    if (origin.startsWith('chrome-extension://')) world = id;
  });
  await browser.cdp('Runtime.disable', {}, tab);
  await browser.cdp('Runtime.enable', {}, tab);
  const ask = async (): Promise<number> => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const message = {
      id: 'cold',
      category: null,
      from: 'patient',
      subject: 'Refill',
      text: 'I need a refill before Friday, and my chest feels tight.',
      textState: 'read',
      priority: null,
      result: null,
      receivedAt: null,
      patientKey: null,
    };
    const start = performance.now();
    const payload = { messages: [message], others: [] };
    const reply = (await chrome.runtime.sendMessage({ v: 1, type: 'route', payload })) as {
      value?: { decisions: { flag: string | null }[] };
    };
    const took = performance.now() - start;
    if (reply.value?.decisions[0]?.flag !== 'emergency') throw new Error(`no answer: ${JSON.stringify(reply)}`);
    return took;
  };
  return async () => {
    if (world === null) throw new Error('the content script does not run');
    const { result, exceptionDetails } = await browser.cdp<{ result: { value: number }; exceptionDetails?: object }>(
      'Runtime.evaluate',
      { expression: `(${String(ask)})()`, contextId: world, awaitPromise: true, returnByValue: true },
      tab,
    );
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
}

async function bring(ext: Ext, state: State): Promise<void> {
  if (state === 'running') return;
  if (state === 'stopped, no compiled form') await dropCompiled(ext);
  await ext.killBackground();
}

async function rowsOf(ext: Ext, what: string, ask: Ask): Promise<string[]> {
  const took = new Map<State, number[]>(STATES.map((state) => [state, []]));
  await ask();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const state of STATES) {
      await bring(ext, state);
      took.get(state)?.push(await ask());
    }
  }
  return [...took].map(
    ([state, times]) => `| ${what} | ${state} | ${median(times).toFixed(0)} | ${Math.min(...times).toFixed(0)} |`,
  );
}

async function measure(name: BrowserName): Promise<string> {
  await buildExtension({ browser: name, out: OUT, origins: ['http://localhost'], test: true });
  const browser = await launch({ browser: name, build: `${OUT}${name === 'chromium' ? 'chrome' : 'firefox'}-mv3` });
  const ext = new Ext(browser);
  const demo = await startDemo({});
  try {
    const lines = [
      `## ${name} ${browser.version}`,
      '',
      '| ms until | background | median | best |',
      '| --- | --- | ---: | ---: |',
    ];
    const tab = await ext.open(`${demo.url.replace('127.0.0.1', 'localhost')}?arrive=0#/inbox`);
    const tell = async (playbook: string): Promise<void> => {
      await firstBadge(tab);
      if (browser.name === 'chromium') {
        lines.push(...(await rowsOf(ext, `an answer, ${playbook}`, await contentAsker(browser, tab))));
      }
      lines.push(...(await rowsOf(ext, `the first badge of a page, ${playbook}`, async () => firstBadge(tab))));
    };
    await tell('default playbook');
    const text = largePlaybook(readFileSync(new URL('../../public/default-playbook.json', import.meta.url), 'utf8'));
    const reply = (await ext.send('activate-playbook', { text, source: 'file' })) as { value?: { ok: boolean } };
    if (reply.value?.ok !== true) throw new Error(`the large playbook is refused: ${JSON.stringify(reply)}`);
    await tell('2,000 rules');
    console.log(lines.join('\n'));
    return lines.join('\n');
  } finally {
    await browser.kill();
    await demo.close();
    await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const asked = NAMES.filter((name) => process.argv.includes(name));
const sections: string[] = [];
for (const name of asked.length > 0 ? asked : NAMES) sections.push(await measure(name));
if (sections.length === NAMES.length) {
  const head = `# What a stopped background costs

Made by \`npm run bench:cold\`: real browsers, the demo's inbox, ${ROUNDS} rounds of each in turn, milliseconds of the wall clock on the
machine that made this page, which had other work. An answer is asked for from the content script's world, where Chromium alone lets a debugger in.
Without the compiled form the background reads, checks and compiles the playbook once, and keeps it.
`;
  writeFileSync(new URL('COLD-START.md', import.meta.url), `${head}\n${sections.join('\n\n')}\n`);
}
