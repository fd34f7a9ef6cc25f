import { setTimeout as sleep } from 'node:timers/promises';
import { chord, MODIFIER_BITS, type Key } from './keys.ts';
import type { ClosedRoot, PageDriver, Point, ViewSettings } from './page-driver.ts';

/** A CDP command on one page. */
export type SessionSend = <T extends object = Record<string, unknown>>(
  method: string,
  params?: Record<string, unknown>,
) => Promise<T>;

interface RemoteValue {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

interface DomNode {
  backendNodeId: number;
  nodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
  contentDocument?: DomNode;
  /** Names and values, in turn. */
  attributes?: readonly string[];
}

/** https://chromedevtools.github.io/devtools-protocol/tot/ */
export class ChromiumDriver implements PageDriver {
  #calls = 0;
  #lookup: Promise<unknown> = Promise.resolve();
  readonly #send: SessionSend;
  readonly #targetId: string;
  #view: ViewSettings = {};

  constructor(send: SessionSend, targetId: string) {
    this.#send = send;
    this.#targetId = targetId;
  }

  async evaluate(expression: string, options: { userGesture?: boolean } = {}): Promise<string | undefined> {
    return textOf(
      await this.#send<RemoteValue>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: options.userGesture ?? false,
      }),
    );
  }

  async call(source: string, nodes: readonly string[], args: readonly unknown[]): Promise<string | undefined> {
    // A group of its own: calls run side by side, and one must not release what another still uses.
    this.#calls += 1;
    const objectGroup = `closed-roots-${this.#calls}`;
    const objects = await Promise.all(
      nodes.map(async (node) => {
        const { object } = await this.#send<{ object: { objectId: string } }>('DOM.resolveNode', {
          backendNodeId: Number(node),
          objectGroup,
        });
        return object.objectId;
      }),
    );
    try {
      const [on] = objects;
      const target = on === undefined ? await this.#globalObject() : on;
      return textOf(
        await this.#send<RemoteValue>('Runtime.callFunctionOn', {
          functionDeclaration: source,
          objectId: target,
          arguments: [...objects.map((objectId) => ({ objectId })), ...args.map((value) => ({ value }))],
          awaitPromise: true,
          returnByValue: true,
        }),
      );
    } finally {
      await this.#send('Runtime.releaseObjectGroup', { objectGroup });
    }
  }

  async closedRoots(hostSelector: string, frameName?: string): Promise<ClosedRoot[]> {
    // One after the other: a second DOM.getDocument makes the node ids of the first worthless.
    const answer = this.#lookup.then(async () => this.#findClosedRoots(hostSelector, frameName));
    this.#lookup = answer.catch(() => undefined);
    return answer;
  }

  async #findClosedRoots(hostSelector: string, frameName?: string): Promise<ClosedRoot[]> {
    const { root: top } = await this.#send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true });
    const root = frameName === undefined ? top : documentIn(top, frameName);
    if (!root) return [];
    const { nodeIds } = await this.#send<{ nodeIds: number[] }>('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: hostSelector,
    });
    const wanted = new Set(nodeIds);
    const found: ClosedRoot[] = [];
    const visit = (node: DomNode): void => {
      const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (closed && wanted.has(node.nodeId)) {
        found.push({ host: String(node.backendNodeId), root: String(closed.backendNodeId) });
      }
      for (const child of node.children ?? []) visit(child);
    };
    visit(root);
    return found;
  }

  async navigate(url: string): Promise<void> {
    const { errorText } = await this.#send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
  }

  async reload(): Promise<void> {
    await this.#send('Page.reload');
  }

  async move(x: number, y: number): Promise<void> {
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async click(x: number, y: number): Promise<void> {
    await this.move(x, y);
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  async drag(path: readonly Point[], everyMs: number): Promise<void> {
    const held = { button: 'left', buttons: 1 };
    const [start = { x: 0, y: 0 }] = path;
    const end = path.at(-1) ?? start;
    await this.move(start.x, start.y);
    // A busy page answers late; the compositor moves what is dragged meanwhile, so no answer is waited for in between.
    const asked = [this.#mouse('mousePressed', { ...start, ...held, clickCount: 1 })];
    for (const point of path.slice(1)) {
      await sleep(everyMs);
      asked.push(this.#mouse('mouseMoved', { ...point, ...held }));
    }
    asked.push(this.#mouse('mouseReleased', { ...end, button: 'left', clickCount: 1 }));
    await Promise.all(asked);
  }

  async wheel(x: number, y: number, deltaX: number, deltaY: number): Promise<void> {
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY });
  }

  async press(keys: string): Promise<void> {
    const { held, key } = chord(keys);
    let modifiers = 0;
    for (const modifier of held) {
      modifiers |= MODIFIER_BITS[modifier.key] ?? 0;
      await this.#key('rawKeyDown', modifier, modifiers);
    }
    const entersText = key.text !== undefined && (modifiers & ~(MODIFIER_BITS['Shift'] ?? 0)) === 0;
    await this.#key(entersText ? 'keyDown' : 'rawKeyDown', key, modifiers);
    await this.#key('keyUp', key, modifiers);
    for (const modifier of held.toReversed()) {
      modifiers &= ~(MODIFIER_BITS[modifier.key] ?? 0);
      await this.#key('keyUp', modifier, modifiers);
    }
  }

  async setView(view: ViewSettings): Promise<void> {
    this.#view = { ...this.#view, ...view };
    const { width, height, zoom = 1, colorScheme, reducedMotion, forcedColors } = this.#view;
    if (width !== undefined && height !== undefined) {
      await this.#send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
    }
    const features = [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    ];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  async screenshot(fullPage: boolean): Promise<string> {
    const { data } = await this.#send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
      ...(fullPage && { captureBeyondViewport: true, clip: await this.#wholePage() }),
    });
    return data;
  }

  async print(): Promise<string> {
    const { data } = await this.#send<{ data: string }>('Page.printToPDF');
    return data;
  }

  async activate(): Promise<void> {
    await this.#send('Page.bringToFront');
  }

  async close(): Promise<void> {
    await this.#send('Target.closeTarget', { targetId: this.#targetId });
  }

  async #wholePage(): Promise<object> {
    const { cssContentSize } = await this.#send<{ cssContentSize: { width: number; height: number } }>(
      'Page.getLayoutMetrics',
    );
    return { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: 1 };
  }

  async #mouse(type: string, params: Record<string, unknown>): Promise<unknown> {
    return this.#send('Input.dispatchMouseEvent', { type, ...params });
  }

  async #globalObject(): Promise<string> {
    const { result } = await this.#send<RemoteValue>('Runtime.evaluate', {
      expression: 'globalThis',
      objectGroup: 'closed-roots',
    });
    return result.objectId ?? '';
  }

  async #key(type: string, key: Key, modifiers: number): Promise<void> {
    await this.#send('Input.dispatchKeyEvent', {
      type,
      key: key.key,
      code: key.code,
      windowsVirtualKeyCode: key.keyCode,
      modifiers,
      ...(type === 'keyDown' && { text: key.text }),
    });
  }
}

function textOf({ result, exceptionDetails }: RemoteValue): string | undefined {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return typeof result.value === 'string' ? result.value : undefined;
}

/** The document in the frame of that name, wherever it is in the tree. */
function documentIn(node: DomNode, frameName: string): DomNode | null {
  const at = node.attributes?.indexOf('name') ?? -1;
  if (node.contentDocument && at >= 0 && node.attributes?.[at + 1] === frameName) return node.contentDocument;
  for (const child of node.children ?? []) {
    const found = documentIn(child, frameName);
    if (found) return found;
  }
  return null;
}
