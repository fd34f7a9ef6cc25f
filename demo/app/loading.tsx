import type { ReactNode } from 'react';

/** What stands where an answer is not there (yet). */
export function Loading({ state }: { readonly state: 'loading' | 'failed' }): ReactNode {
  return (
    <output className="loading">
      {state === 'loading' ? 'Loading…' : 'This could not be loaded. Go back and try again.'}
    </output>
  );
}
