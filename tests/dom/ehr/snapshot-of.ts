import type { EhrProfile } from '../../../lib/core/shared/ehr-profile.ts';
import type { OpenRoot } from '../../../lib/ehr/find-list.ts';
import { createInboxReader, type Snapshot } from '../../../lib/ehr/inbox-reader.ts';

/** Puts `html` at `address` ("/path?query#hash") into the test's page, as a browser would have loaded it. */
export function load(html: string, address: string): void {
  history.replaceState(null, '', address);
  // The whole parser, with its rules about forms in tables; `innerHTML` on the root would keep the old head and doctype.
  // oxlint-disable-next-line typescript/no-deprecated
  document.open();
  // oxlint-disable-next-line typescript/no-deprecated
  document.write(html);
  document.close();
}

/** What a reader says of the page, the first time it has read all of it. */
export async function snapshotOf(
  profiles: readonly EhrProfile[],
  openRoot: OpenRoot = ({ shadowRoot }) => shadowRoot,
): Promise<Snapshot> {
  const life = new AbortController();
  const snapshot = await new Promise<Snapshot>((resolve) => {
    const ports = { whenIdle: idle, listFound: () => undefined, seen: resolve, openRoot };
    createInboxReader(profiles, document, ports, life.signal);
  });
  life.abort();
  return snapshot;
}

/** An idle moment as soon as the running task has ended. */
export function idle(work: (deadline: { timeRemaining(): number }) => void): void {
  setTimeout(() => work({ timeRemaining: () => 50 }), 0);
}
