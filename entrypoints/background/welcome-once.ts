import { browser } from '../../lib/platform/browser.ts';
import { isManaged } from '../../lib/platform/managed-policy.ts';
import { openOwnPage } from '../../lib/platform/own-pages.ts';

/** Opens the first run after an installation by a person; an IT department's build or policy has answered already. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || __TEST_BUILD__ || __APPROVED_AT_BUILD__.length > 0) return;
    void isManaged().then((managed) => (managed ? undefined : openOwnPage('welcome.html')));
  });
}
