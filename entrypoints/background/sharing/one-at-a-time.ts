/**
 * Runs what decides about trust one after the other: an answer from the network must not be judged by what another has
 * just replaced. Nothing is lost when the worker dies; each piece reads its truth from the store.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
