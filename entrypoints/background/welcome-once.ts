import { browser } from '../../lib/platform/browser.ts';
import { openOwnPage } from '../../lib/platform/own-pages.ts';

/** Opens the first run after an installation by a person; an IT department's build or policy has answered already. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || __TEST_BUILD__ || __APPROVED_AT_BUILD__.length > 0) return;
    void managed().then((policy) => (policy ? undefined : openOwnPage('welcome.html')));
  });
}

/** Firefox refuses to read a policy where there is none. */
async function managed(): Promise<boolean> {
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(policy).length > 0;
}
