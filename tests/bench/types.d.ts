declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [end: number, found: string[]][];
  }
}
declare module 'json-logic-js' {
  const jsonLogic: {
    apply: (logic: unknown, data: unknown) => unknown;
    add_operation: (name: string, operation: (...values: never[]) => unknown) => void;
  };
  export default jsonLogic;
}
