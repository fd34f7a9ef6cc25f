import type { Box, ControlName, PageControl, RowInView, ScrollBar } from '../page-info.ts';

/** Between a page and the list in its frame, by postMessage, because a frame of another origin gives nothing else. */
interface Request {
  readonly call: number;
  readonly name: ControlName;
  readonly args: readonly unknown[];
}
interface Reply {
  readonly reply: number;
  readonly value: unknown;
  /** Set when the call failed. */
  readonly error?: string;
}

/** In the frame: does what the page asks of `window.page` here. */
export function answerParent(): void {
  addEventListener('message', ({ data, source }: MessageEvent<Request>) => {
    if (source !== parent || typeof data?.call !== 'number') return;
    const control = window.page?.[data.name] as ((...args: readonly unknown[]) => unknown) | undefined;
    let reply: Reply;
    try {
      reply = { reply: data.call, value: control?.(...data.args) };
    } catch (error) {
      reply = { reply: data.call, value: null, error: String(error) };
    }
    parent.postMessage(reply, '*');
  });
}

/** In the page: `window.page` that asks the frame, and says places as they are in this window. */
export function controlFrame(frame: HTMLIFrameElement | HTMLFrameElement, can: readonly ControlName[]): void {
  const waiting = new Map<number, (reply: Reply) => void>();
  let calls = 0;
  addEventListener('message', ({ data, source }: MessageEvent<Reply>) => {
    if (source !== frame.contentWindow || typeof data?.reply !== 'number') return;
    waiting.get(data.reply)?.(data);
    waiting.delete(data.reply);
  });
  const ask = async (name: ControlName, args: readonly unknown[]): Promise<unknown> => {
    const request: Request = { call: ++calls, name, args };
    return new Promise((resolve, reject) => {
      waiting.set(request.call, ({ value, error }) =>
        error === undefined ? resolve(value) : reject(new Error(error)),
      );
      frame.contentWindow?.postMessage(request, '*');
    });
  };
  const outwards = (box: Box): Box => {
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
    return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  };
  const translated = async (name: ControlName, args: readonly unknown[]): Promise<unknown> => {
    const value = await ask(name, args);
    if (name === 'listRect') return outwards(value as Box);
    if (name === 'idsInView') return (value as RowInView[]).map((row) => ({ ...row, rect: outwards(row.rect) }));
    if (name === 'scrollBar') {
      const bar = value as ScrollBar | null;
      return bar && { ...bar, track: outwards(bar.track) };
    }
    return value;
  };
  const control: Partial<PageControl> = Object.fromEntries(
    can.map((name) => [name, async (...args: unknown[]) => translated(name, args)]),
  );
  // The frame cannot answer before it has loaded, and whoever finds `window.page` may use it.
  const knock = setInterval(() => {
    void ask('count', []).then(() => {
      clearInterval(knock);
      window.page = control;
    });
  }, 50);
}
