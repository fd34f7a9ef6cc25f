import { chord } from './keys.ts';
import type { ClosedRoot, PageDriver, ViewSettings } from './page-driver.ts';

/** A BiDi command. */
export type BidiSend = <T extends object = Record<string, unknown>>(
  method: string,
  params?: Record<string, unknown>,
) => Promise<T>;

/** Puts media overrides on a tab; BiDi of this Firefox has no command for them. */
export type MediaOverride = (context: string, view: ViewSettings) => Promise<void>;

export interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

interface LocatedNode {
  sharedId: string;
  value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}

/** https://w3c.github.io/webdriver-bidi/ — raw, as libraries on top of it wait forever for moz-extension: pages. */
export class FirefoxDriver implements PageDriver {
  readonly #send: BidiSend;
  readonly #context: string;
  readonly #override: MediaOverride;
  #view: ViewSettings = {};

  constructor(send: BidiSend, context: string, override: MediaOverride) {
    this.#send = send;
    this.#context = context;
    this.#override = override;
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
    return textOf(
      await this.#send<ScriptAnswer>('script.callFunction', {
        // Arguments as JSON text inside the source: BiDi's own form of values is far longer.
        functionDeclaration: `(...nodes) => (${source})(...nodes, ...${JSON.stringify(args)})`,
        arguments: nodes.map((sharedId) => ({ sharedId })),
        target: { context: this.#context },
        awaitPromise: true,
      }),
    );
  }

  async closedRoots(hostSelector: string): Promise<ClosedRoot[]> {
    const { nodes } = await this.#send<{ nodes: LocatedNode[] }>('browsingContext.locateNodes', {
      context: this.#context,
      locator: { type: 'css', value: hostSelector },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    return nodes.flatMap(({ sharedId, value: { shadowRoot } }) =>
      shadowRoot?.value.mode === 'closed' ? [{ host: sharedId, root: shadowRoot.sharedId }] : [],
    );
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
      await this.#send('browsingContext.setViewport', {
        context: this.#context,
        viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
        devicePixelRatio: zoom,
      });
    }
    await this.#override(this.#context, this.#view);
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

  async #pointer(actions: object[]): Promise<void> {
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async #act(source: object): Promise<void> {
    await this.#send('input.performActions', { context: this.#context, actions: [source] });
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
