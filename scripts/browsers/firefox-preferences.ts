import type { LaunchOptions } from './browser.ts';

/** Where the extension's pages are in every profile of ours: Firefox otherwise draws a new address for each. */
export const EXTENSION_HOST = '7c0e1b1a-5d1e-4222-8333-444455556666';

/** The text of a profile's user.js. Firefox's remote agent adds its own list, which keeps it off the network. */
export function preferencesFile(extensionId: string, options: LaunchOptions): string {
  const preferences: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_HOST }),
    // A request for an origin is granted without the prompt, which no protocol can answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // An add-on loaded for one run is removed at the end of it; its data must outlive that, as an update's does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    // Without it a page in a headless window never has the focus, and :focus-visible is never drawn.
    'focusmanager.testmode': true,
    // No protocol tells what an extension page says to its console; these two make Firefox say it on stdout.
    'devtools.console.stdout.content': true,
    'browser.dom.window.dump.enabled': true,
    'devtools.console.stdout.chrome': false,
    // A file of the extension shown as plain text is a page of the extension on which none of our code runs.
    'devtools.jsonview.enabled': false,
  };
  // Else scroll bars lie over the page and go when nothing moves. (Firefox source: StaticPrefList.yaml)
  if (options.scrollbars) preferences['widget.gtk.overlay-scrollbars.enabled'] = false;
  if (options.locale !== undefined) preferences['intl.accept_languages'] = options.locale;
  if (options.colorScheme !== undefined) {
    preferences['layout.css.prefers-color-scheme.content-override'] = options.colorScheme === 'dark' ? 0 : 1;
  }
  if (options.proxy !== undefined) {
    const { hostname, port } = new URL(options.proxy);
    const through = { http: hostname, http_port: Number(port), ssl: hostname, ssl_port: Number(port) };
    for (const [name, value] of Object.entries(through)) preferences[`network.proxy.${name}`] = value;
    preferences['network.proxy.type'] = 1;
    preferences['network.proxy.no_proxies_on'] = '';
    preferences['network.proxy.allow_hijacking_localhost'] = true;
  }
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
