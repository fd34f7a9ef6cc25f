import type { FirefoxBrowser } from './browser.ts';

/** The privileged names used below (Firefox source: netwerk/base/nsILoadInfo.idl, xpcom/ds/nsIObserverService.idl). */
interface Scope {
  asked?: Set<string>;
  Ci: { nsIChannel: unknown };
  Services: { obs: { addObserver(observer: { observe(subject: Subject): void }, topic: string): void } };
}
interface Subject {
  QueryInterface(as: unknown): {
    readonly URI: { readonly prePath: string };
    readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } };
  };
}

/** Notes where pages and contexts of extensions ask from now on, by who caused each request: not the browser itself. */
export async function firefoxRequests(
  inChromeScope: FirefoxBrowser['inChromeScope'],
): Promise<() => Promise<string[]>> {
  await inChromeScope(() => {
    const scope = globalThis as unknown as Scope;
    const asked = new Set<string>();
    scope.asked = asked;
    scope.Services.obs.addObserver(
      {
        observe(subject) {
          const { URI, loadInfo } = subject.QueryInterface(scope.Ci.nsIChannel);
          if (!loadInfo.triggeringPrincipal.isSystemPrincipal) asked.add(URI.prePath);
        },
      },
      'http-on-modify-request',
    );
  });
  return async () => inChromeScope(() => [...((globalThis as unknown as Scope).asked ?? [])].sort());
}
