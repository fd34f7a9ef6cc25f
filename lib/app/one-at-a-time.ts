/**
 * Runs works one after another, in the order in which they were asked for. A work that fails does not hold up the next; one
 * that never ends would: what it waits for must have an end.
 */
export function oneAtATime(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
