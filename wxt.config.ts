import { defineConfig } from 'wxt';
import { approvedAtBuild } from './scripts/build-origins.ts';

const TEST_BUILD = process.env['TIMEBACK_TEST'] === '1';
/** A fixed key gives test and demo builds a fixed id in Chromium; the stores set their own. */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2+dH52xEIXLru5zsE4iFBumXLcqJ9qwm+zjF+aikqYMyx3cXO6MINy9zJLlbHrdcW2iigCNNtB/vE5Jb12eKA+woZaTgh0BPJ7Y/Rz/B8QZR2hlVjxe+K4Zvcoeoq/fPk0Ayioc8B4BFT4zUhmBRCAHGWamfZ56EpAvpAAWEp3dsPuGE8B1YHVOad68Bw7XKpBRyGYyz6RPJ7bJBvWzXy453X6+iKej998w+jhnnQjisl9c4SQp+s1ozP7kZP3SBAmjBEgAWhj591cDQWWtx1Hi61qxYeS5qUtVljJ1zXUUiz4LJe/8e+7HIdSBJ+0ecAGwhwOtccKURbjo5hbxm6wIDAQAB';
/** The one `<style>` of Observable Plot's pictures, by the hash of its text (tests/e2e/hours.spec.ts sees no report). */
const PLOT_STYLE = 'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=';
const ORIGINS = approvedAtBuild(process.env['TIMEBACK_ORIGINS']);

export default defineConfig({
  outDir: process.env['TIMEBACK_OUT'] ?? '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  modules: ['@wxt-dev/module-react'],
  // What a store's reviewer builds from: everything but what tests leave behind.
  zip: { excludeSources: ['test-results/**'] },
  vite: () => ({
    define: {
      __TEST_BUILD__: JSON.stringify(TEST_BUILD),
      __APPROVED_AT_BUILD__: JSON.stringify(ORIGINS),
    },
    // Every browser we name knows modulepreload; the polyfill would fetch.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Timeback',
    description: 'Inbox rules of the road, private after-hours time and clinic close, inside your web EHR.',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'idle',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Origins are asked for one EHR at a time, by a click; an IT department's build has its own baked in.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(ORIGINS.length > 0 && { host_permissions: ORIGINS }),
    // Firefox takes policy without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: 'Timeback' },
    commands: {
      'focus-suggestions': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: 'Go to the list of suggestions on this page',
      },
    },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' '${PLOT_STYLE}'; img-src 'self'; font-src 'self'; connect-src 'self' https:${TEST_BUILD ? ' http://localhost:*' : ''}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'timeback@timeback.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '148',
          message_serialization: 'structured_clone',
          incognito: 'not_allowed',
          ...(TEST_BUILD && { key: TEST_KEY }),
        }),
  }),
});
