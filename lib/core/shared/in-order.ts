/**
 * Asks at each call of what it returns, and hands on answers in the order of their questions: one that a later answer has
 * overtaken is dropped, however late it comes. A failed question hands on what `failed` returns. For views that look again
 * whenever something changes: the last look is what stays on the screen.
 */
export function inOrder<T>(ask: () => Promise<T>, take: (answer: T) => void, failed: () => T): () => void {
  let asked = 0;
  let shown = 0;
  return () => {
    asked += 1;
    const turn = asked;
    const show = (answer: T): void => {
      if (turn < shown) return;
      shown = turn;
      take(answer);
    };
    ask().then(show, () => show(failed()));
  };
}
