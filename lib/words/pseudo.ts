type Catalogue = Record<string, (...parameters: never[]) => string>;

/**
 * A made-up language for tests: every sentence of a catalogue is marked, so that a sentence on the screen without the
 * marks is one that somebody wrote past the catalogue.
 */
export function pseudo<T extends Catalogue>(catalogue: T): T {
  const marked = Object.entries(catalogue).map(([key, say]) => [
    key,
    (...parameters: never[]) => `⟦${say(...parameters)}⟧`,
  ]);
  return Object.fromEntries(marked) as T;
}
