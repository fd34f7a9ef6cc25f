import type { ReactNode } from 'react';

/** What is wider than a phone scrolls in a box of its own, by the keyboard too. */
export function ScrollBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe: scrollable-region-focusable
    <div className="scroll" tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}
