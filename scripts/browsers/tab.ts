import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAxe, type AxeOptions, type AxeViolation } from './axe.ts';
import type { ClosedRoot, PageDriver, Point, ViewSettings } from './page-driver.ts';
import { pdfPages } from './pdf-pages.ts';

const PATIENCE_MS = 40_000;
const POLL_MS = 25;

export interface Patience {
  /** Milliseconds; ten seconds unless said. */
  readonly timeout?: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** What a click there would hit instead, or null. */
  readonly coveredBy: string | null;
}

/**
 * A page under test. Functions given to it are sent as source text: they see the page, not the test's variables, and
 * take and give what JSON can carry. Input is the browser's own (trusted events), never `element.click()`.
 */
export class Tab {
  readonly #driver: PageDriver;
  /** The protocol's name of the page, for what only one browser can do. */
  readonly id: string;

  constructor(driver: PageDriver, id: string) {
    this.#driver = driver;
    this.id = id;
  }

  /** Loads `url` and waits for its load event; a URL that differs from the present one by its hash only loads nothing. */
  async goto(url: string, patience: Patience = {}): Promise<void> {
    const before = await this.evaluate(() => ({ origin: performance.timeOrigin, href: location.href }));
    const sameDocument = url.includes('#') && withoutHash(url) === withoutHash(before.href);
    await this.#driver.navigate(url);
    if (sameDocument) {
      await this.waitFor((href: string) => location.href === href, url, patience);
    } else {
      await this.#loaded(before.origin, patience);
    }
  }

  async reload(patience: Patience = {}): Promise<void> {
    const origin = await this.evaluate(() => performance.timeOrigin);
    await this.#driver.reload();
    await this.#loaded(origin, patience);
  }

  async url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return parse(await this.#driver.evaluate(expression(fn, args))) as R;
  }

  /** As if the user had just clicked: for calls that browsers grant to a user's act only. */
  async evaluateWithGesture<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return parse(await this.#driver.evaluate(expression(fn, args), { userGesture: true })) as R;
  }

  /** Asks again until the answer is truthy, and gives it. Ends with an error that quotes `fn` and the last answer. */
  async waitFor<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...rest: [...A, Patience] | A
  ): Promise<Exclude<R, null | undefined | false | 0 | ''>> {
    const { args, patience } = splitPatience(rest, fn.length);
    return poll(async () => this.evaluate(fn, ...(args as A)), patience, fn.toString());
  }

  /** Clicks the middle of the one element that matches, once it is there, at rest and not covered. */
  async click(selector: string, patience: Patience = {}): Promise<void> {
    const spot = await this.#spot(async () => this.evaluate(SPOT_IN_DOCUMENT, selector), `click ${selector}`, patience);
    await this.clickAt(spot.x, spot.y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#driver.click(x, y);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.#driver.move(x, y);
  }

  /** With the left button held from the first point to the last, one step every `everyMs` milliseconds. */
  async drag(path: readonly Point[], everyMs: number): Promise<void> {
    await this.#driver.drag(path, everyMs);
  }

  /** A key, or a chord such as "Shift+Tab". */
  async press(keys: string): Promise<void> {
    await this.#driver.press(keys);
  }

  /** Types the text, key by key, into whatever has the focus. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.#driver.press(character === '\n' ? 'Enter' : character);
  }

  /** Turns the wheel over a point, by CSS pixels down. */
  async wheel(x: number, y: number, deltaY: number): Promise<void> {
    await this.#driver.wheel(x, y, 0, deltaY);
  }

  async setViewport(view: ViewSettings): Promise<void> {
    await this.#driver.setView(view);
  }

  /** Writes a PNG and makes its folder. */
  async screenshot(file: string, options: { fullPage?: boolean } = {}): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(await this.#driver.screenshot(options.fullPage ?? false), 'base64'));
  }

  /** Prints into a file, as PDF, and makes its folder. Gives the number of pages. */
  async print(file: string): Promise<number> {
    const pdf = Buffer.from(await this.#driver.print(), 'base64');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pdf);
    return pdfPages(pdf);
  }

  /** `fn(root, ...args)` for the closed root of every matching host, in document order. None is an empty list. */
  async inClosedRoots<A extends unknown[], R>(
    hostSelector: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R[]> {
    return this.#inRoots(await this.#driver.closedRoots(hostSelector), fn, args);
  }

  /** The same in the document of the page's one frame of that name (of the same origin). */
  async inClosedRootsOf<A extends unknown[], R>(
    frameName: string,
    hostSelector: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R[]> {
    return this.#inRoots(await this.#driver.closedRoots(hostSelector, frameName), fn, args);
  }

  async #inRoots<A extends unknown[], R>(
    roots: readonly ClosedRoot[],
    fn: (root: ShadowRoot, ...args: A) => R,
    args: A,
  ): Promise<R[]> {
    return Promise.all(
      roots.map(async ({ root }) => {
        const source = `(root, ...args) => JSON.stringify((${fn.toString()})(root, ...args))`;
        return parse(await this.#driver.call(source, [root], args)) as R;
      }),
    );
  }

  /** `fn(root, ...args)` for the closed root of the one matching host; an error when there is none or more. */
  async inClosedRoot<A extends unknown[], R>(
    hostSelector: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R> {
    const answers = await this.inClosedRoots(hostSelector, fn, ...args);
    if (answers.length !== 1) throw new Error(`${answers.length} closed roots on "${hostSelector}", not one`);
    return answers[0] as R;
  }

  /** Clicks the middle of the `nth` element (from 0, over all matching hosts) inside closed roots. */
  async clickInClosedRoot(
    hostSelector: string,
    innerSelector: string,
    nth = 0,
    patience: Patience = {},
  ): Promise<void> {
    const spot = await this.#spot(
      async () => (await this.inClosedRoots(hostSelector, SPOTS_IN_ROOT, innerSelector)).flat()[nth] ?? null,
      `click ${innerSelector} in the closed root of ${hostSelector}`,
      patience,
    );
    await this.clickAt(spot.x, spot.y);
  }

  /** The same in the document of the page's one frame of that name. */
  async clickInClosedRootOf(frameName: string, hostSelector: string, innerSelector: string): Promise<void> {
    const { left, top } = await this.evaluate((name: string) => {
      const frame = document.querySelector(`[name="${name}"]`)!;
      const { left, top } = frame.getBoundingClientRect();
      return { left: left + frame.clientLeft, top: top + frame.clientTop };
    }, frameName);
    const look = async (): Promise<Spot | null> =>
      (await this.inClosedRootsOf(frameName, hostSelector, SPOTS_IN_ROOT, innerSelector)).flat()[0] ?? null;
    const spot = await this.#spot(look, `click ${innerSelector} in ${hostSelector} of frame ${frameName}`, {});
    await this.clickAt(spot.x + left, spot.y + top);
  }

  /** What axe-core finds wrong: in the page and, for the hosts named, inside their closed roots. */
  async axe(options: AxeOptions = {}): Promise<AxeViolation[]> {
    return runAxe(this.#driver, options);
  }

  async activate(): Promise<void> {
    await this.#driver.activate();
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #loaded(origin: number, { timeout = PATIENCE_MS }: Patience): Promise<void> {
    const error = await this.waitFor(
      (old: number) =>
        document.readyState === 'complete' &&
        performance.timeOrigin !== old && { failed: document.documentURI.startsWith('about:neterror') },
      origin,
      { timeout },
    );
    if (error.failed) throw new Error(`the page cannot be reached: ${await this.url()}`);
  }

  /** The spot once it is uncovered and two looks 50 ms apart agree: a click must not chase something that moves. */
  async #spot(look: () => Promise<Spot | null>, what: string, patience: Patience): Promise<Spot> {
    let before: Spot | null = null;
    return poll(
      async () => {
        const now = await look();
        const settled = now && before && now.x === before.x && now.y === before.y;
        before = now;
        await sleep(50);
        if (!now) throw new Error('no such element with a size');
        if (now.coveredBy !== null) throw new Error(`covered by ${now.coveredBy}`);
        return settled ? now : null;
      },
      patience,
      what,
    );
  }
}

const SPOT_IN_DOCUMENT = (selector: string): Spot | null => {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const reached = hit !== null && (element.contains(hit) || hit.contains(element));
  return { x, y, coveredBy: reached ? null : (hit?.outerHTML.slice(0, 120) ?? 'nothing: it is outside the view') };
};

const SPOTS_IN_ROOT = (root: ShadowRoot, selector: string): Spot[] =>
  [...root.querySelectorAll(selector)].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = root.elementFromPoint(x, y);
    const reached = hit !== null && width > 0 && height > 0 && (element.contains(hit) || hit.contains(element));
    return { x, y, coveredBy: reached ? null : (hit?.outerHTML.slice(0, 120) ?? 'nothing: it is outside the view') };
  });

async function poll<R>(
  ask: () => Promise<R>,
  { timeout = PATIENCE_MS }: Patience,
  what: string,
): Promise<Exclude<R, null | undefined | false | 0 | ''>> {
  const end = performance.now() + timeout;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<R, null | undefined | false | 0 | ''>;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      // A page on its way to another answers with errors; the deadline tells those from real ones.
      last = error instanceof Error ? error.message : String(error);
    }
    if (performance.now() > end) throw new Error(`not within ${timeout} ms: ${what}\n${last}`);
    await sleep(POLL_MS);
  }
}

/** Patience comes after the arguments that `fn` declares, if at all. */
function splitPatience(rest: readonly unknown[], arity: number): { args: unknown[]; patience: Patience } {
  const patience = rest.length > arity ? (rest.at(-1) as Patience) : {};
  return { args: rest.slice(0, rest.length > arity ? -1 : undefined), patience };
}

function expression(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${fn.toString()})(...${JSON.stringify(args)})))()`;
}

function parse(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
