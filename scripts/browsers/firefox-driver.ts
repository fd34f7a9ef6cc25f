import { setTimeout as sleep } from 'node:timers/promises';
import { chord } from './keys.ts';
import type { ClosedRoot, PageDriver, Point, ViewSettings } from './page-driver.ts';

/** A BiDi command. */
export type BidiSend = <T extends object = Record<string, unknown>>(
  method: string,
  params?: Record<string, unknown>,
) => Promise<T>;

/** What this Firefox's BiDi has no command for. */
export interface BeyondBidi {
  /** Puts media overrides and a zoom on a tab. */
  readonly override: (context: string, view: ViewSettings) => Promise<void>;
  /** Somebody is at the computer: BiDi's input does not say so, as that of a screen does. */
  readonly touch: () => Promise<void>;
}

export interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

interface LocatedNode {
  sharedId: string;
  value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}

const ZOOMS_WITHIN_MS = 10_000;

/** https://w3c.github.io/webdriver-bidi/ — raw, as libraries on top of it wait forever for moz-extension: pages. */
export class FirefoxDriver implements PageDriver {
  readonly #send: BidiSend;
  readonly #context: string;
  readonly #beyond: BeyondBidi;
  #view: ViewSettings = {};

  constructor(send: BidiSend, context: string, beyond: BeyondBidi) {
    this.#send = send;
    this.#context = context;
    this.#beyond = beyond;
  }

  async evaluate(expression: string, options: { userGesture?: boolean } = {}): Promise<string | undefined> {
    return textOf(
      await this.#send<ScriptAnswer>('script.evaluate', {
        expression,
        target: { context: this.#context },
        awaitPromise: true,
        userActivation: options.userGesture ?? false,
      }),
    );
  }

  async call(source: string, nodes: readonly string[], args: readonly unknown[]): Promise<string | undefined> {
    // Nodes of a frame are known in that frame's context alone, which stands before their names.
    const context = nodes[0]?.split(' ').at(-2) ?? this.#context;
    return textOf(
      await this.#send<ScriptAnswer>('script.callFunction', {
        // Arguments as JSON text inside the source: BiDi's own form of values is far longer.
        functionDeclaration: `(...nodes) => (${source})(...nodes, ...${JSON.stringify(args)})`,
        arguments: nodes.map((node) => ({ sharedId: node.split(' ').at(-1) })),
        target: { context },
        awaitPromise: true,
      }),
    );
  }

  async closedRoots(hostSelector: string, frameName?: string): Promise<ClosedRoot[]> {
    const context = frameName === undefined ? this.#context : await this.#frame(frameName);
    if (context === null) return [];
    const { nodes } = await this.#send<{ nodes: LocatedNode[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: hostSelector },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    return nodes.flatMap(({ sharedId, value: { shadowRoot } }) =>
      shadowRoot?.value.mode === 'closed'
        ? [{ host: `${context} ${sharedId}`, root: `${context} ${shadowRoot.sharedId}` }]
        : [],
    );
  }

  /** The context of the frame of that name, which only the frame itself can say. */
  async #frame(frameName: string): Promise<string | null> {
    const { contexts } = await this.#send<{ contexts: { children: { context: string }[] }[] }>(
      'browsingContext.getTree',
      { root: this.#context },
    );
    for (const { context } of contexts[0]?.children ?? []) {
      const said = await this.#send<ScriptAnswer>('script.evaluate', {
        expression: 'name',
        target: { context },
        awaitPromise: false,
      });
      if (textOf(said) === frameName) return context;
    }
    return null;
  }

  async navigate(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'none' });
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { context: this.#context, wait: 'none' });
  }

  async move(x: number, y: number): Promise<void> {
    await this.#pointer([{ type: 'pointerMove', ...whole(x, y) }]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#pointer([
      { type: 'pointerMove', ...whole(x, y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async drag([start, ...path]: readonly Point[], everyMs: number): Promise<void> {
    if (!start) return;
    await this.#pointer([
      { type: 'pointerMove', ...whole(start.x, start.y) },
      { type: 'pointerDown', button: 0 },
      ...path.flatMap(({ x, y }) => [
        { type: 'pause', duration: everyMs },
        { type: 'pointerMove', ...whole(x, y) },
      ]),
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async wheel(x: number, y: number, deltaX: number, deltaY: number): Promise<void> {
    await this.#act({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...whole(x, y), deltaX, deltaY }] });
  }

  async press(keys: string): Promise<void> {
    const { held, key } = chord(keys);
    const down = [...held, key].map(({ webDriver }) => ({ type: 'keyDown', value: webDriver }));
    const up = [...held, key].toReversed().map(({ webDriver }) => ({ type: 'keyUp', value: webDriver }));
    await this.#act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  async setView(view: ViewSettings): Promise<void> {
    this.#view = { ...this.#view, ...view };
    const { width, height, zoom = 1 } = this.#view;
    if (width !== undefined && height !== undefined) {
      // It waits until the page has this size, which it has at 100 %. Its own devicePixelRatio is told, but not painted.
      await this.#beyond.override(this.#context, { ...this.#view, zoom: 1 });
      await this.#send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
    }
    await this.#beyond.override(this.#context, this.#view);
    if (width !== undefined && zoom !== 1) await this.#hasWidth(width / zoom);
  }

  async screenshot(fullPage: boolean): Promise<string> {
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
      origin: fullPage ? 'document' : 'viewport',
    });
    return data;
  }

  async print(): Promise<string> {
    const { data } = await this.#send<{ data: string }>('browsingContext.print', { context: this.#context });
    return data;
  }

  async activate(): Promise<void> {
    await this.#send('browsingContext.activate', { context: this.#context });
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', { context: this.#context });
  }

  /** The page hears of its zoom a moment later. */
  async #hasWidth(pixels: number): Promise<void> {
    const width = 'JSON.stringify(innerWidth)';
    const end = performance.now() + ZOOMS_WITHIN_MS;
    while (Math.abs(Number(await this.evaluate(width)) - pixels) > 1) {
      if (performance.now() > end) throw new Error(`the page did not get the width of ${pixels} CSS pixels`);
      await sleep(20);
    }
  }

  async #pointer(actions: object[]): Promise<void> {
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async #act(source: object): Promise<void> {
    await this.#send('input.performActions', { context: this.#context, actions: [source] });
    await this.#beyond.touch();
  }
}

/** BiDi's input takes whole CSS pixels only. */
function whole(x: number, y: number): { x: number; y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}

export function textOf({ type, result, exceptionDetails }: ScriptAnswer): string | undefined {
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'the script failed');
  return typeof result?.value === 'string' ? result.value : undefined;
}
