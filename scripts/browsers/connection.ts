/** One JSON message either way; CDP over a pipe and WebDriver BiDi over a WebSocket both speak it. */
export interface Wire {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
  /** Called once, when nothing more can come. */
  onClose(listener: () => void): void;
}

type Params = Record<string, unknown>;
type EventListener = (params: Params, sessionId: string | undefined) => void;

interface Incoming {
  id?: number;
  method?: string;
  params?: Params;
  sessionId?: string;
  result?: Params;
  /** An object in CDP, a code word in BiDi (which puts the sentence into `message`). */
  error?: { message?: string } | string;
  message?: string;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
}

/** Commands with answers, and events, over one wire. A command left open when the wire closes is rejected. */
export class Connection {
  readonly #wire: Wire;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, EventListener[]>();
  #nextId = 1;
  #closed = false;

  constructor(wire: Wire) {
    this.#wire = wire;
    wire.onMessage((text) => this.#receive(JSON.parse(text) as Incoming));
    wire.onClose(() => {
      this.#closed = true;
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser is gone`));
      this.#waiting.clear();
    });
  }

  /** `T` is the shape the protocol's specification gives for this command's result. */
  async send<T extends object = Params>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    if (this.#closed) throw new Error(`${method}: the browser is gone`);
    const id = this.#nextId++;
    const answer = new Promise<Params>((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
    this.#wire.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }));
    return (await answer) as T;
  }

  /** Sends what ends the browser: it may be gone before it has answered, but not before it was asked. */
  async end(method: string): Promise<void> {
    if (this.#closed) throw new Error(`${method}: the browser is gone`);
    await this.send(method).catch((error: unknown) => {
      if (!this.#closed) throw error;
    });
  }

  on(event: string, listener: EventListener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  #receive(message: Incoming): void {
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(message.method ?? '') ?? []) {
        listener(message.params ?? {}, message.sessionId);
      }
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) {
      waiting?.resolve(message.result ?? {});
    } else {
      const { error } = message;
      const text = typeof error === 'string' ? `${error}: ${message.message ?? ''}` : (error.message ?? 'failed');
      waiting?.reject(new Error(`${waiting.method}: ${text}`));
    }
  }
}
