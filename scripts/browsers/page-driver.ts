/** A view's size and how it presents itself. What is left out stays as it was. */
export interface ViewSettings {
  /** CSS pixels at 100 % zoom. */
  readonly width?: number;
  readonly height?: number;
  /** 2 is the browser's 200 %: half the CSS pixels, twice the density. */
  readonly zoom?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A host element and its closed shadow root, as the protocol's own references. */
export interface ClosedRoot {
  readonly host: string;
  readonly root: string;
}

/**
 * One page, in the fewest operations that CDP and BiDi share; `Tab` builds the rest on them, once.
 * Expressions and functions run in the page's own world and must give a JSON text or undefined.
 * Coordinates are CSS pixels of the viewport.
 */
export interface PageDriver {
  evaluate(expression: string, options?: { userGesture?: boolean }): Promise<string | undefined>;
  /** Calls a function's source with the referenced nodes, then the arguments. */
  call(source: string, nodes: readonly string[], args: readonly unknown[]): Promise<string | undefined>;
  /**
   * Closed roots of the elements that match, in document order: those of the top document, or of the document in its one
   * frame of that name, which must be of the same origin.
   */
  closedRoots(hostSelector: string, frameName?: string): Promise<ClosedRoot[]>;
  /** Starts a navigation; does not wait for the page. */
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** A left click: move, press, release. */
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** Presses the left button at the first point, moves over the others, one every `everyMs`, and lets go at the last. */
  drag(path: readonly Point[], everyMs: number): Promise<void>;
  wheel(x: number, y: number, deltaX: number, deltaY: number): Promise<void>;
  press(keys: string): Promise<void>;
  setView(view: ViewSettings): Promise<void>;
  /** PNG bytes, base64. */
  screenshot(fullPage: boolean): Promise<string>;
  /** As it is printed on letter paper: a PDF, base64. */
  print(): Promise<string>;
  activate(): Promise<void>;
  close(): Promise<void>;
}
