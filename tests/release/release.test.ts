import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Runs after both release builds (scripts/check): what goes to the stores holds no more than it says. */
const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly key?: string;
  readonly incognito?: string;
  readonly minimum_chrome_version?: string;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly strict_min_version: string; readonly data_collection_permissions: object };
  };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(['chrome-mv3', 'firefox-mv3'])('the release build %s', (build) => {
  const folder = join(OUTPUT, build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const code = filesOf(folder)
    .filter((file) => /\.(js|html|json)$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const);

  it('asks for nothing of a site before the user does', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'idle',
      'notifications',
      'scripting',
      ...panel,
      'storage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('has no trace of what only test builds can do, and no fixed key', () => {
    expect(code.length).toBeGreaterThan(4);
    for (const [file, text] of code) expect(text, file).not.toMatch(/test-set-|offsetMs\b.*notify|badgeColours/);
    expect(manifest.key).toBeUndefined();
  });

  it('has pages that run nothing but their own files', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    // The one opening: a clinic's playbook, whose address nobody knows when this is built (SECURITY.md).
    expect(policy).toContain("connect-src 'self' https:;");
    expect(policy.replace("connect-src 'self' https:;", '')).not.toMatch(/unsafe|https?:|\*/);
    for (const [file, text] of code.filter(([name]) => name.endsWith('.html'))) {
      expect(text, file).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
    }
  });

  it('phones nowhere: it fetches its own files, and a playbook at one place in the background', () => {
    let others = 0;
    for (const [file, text] of code.filter(([name]) => name.endsWith('.js'))) {
      const fetched = [...text.matchAll(/\bfetch\(([^)]{0,60})/g)].map((match) => match[1] ?? '');
      const outside = fetched.filter((call) => !/runtime\.getURL/.test(call));
      others += outside.length;
      if (outside.length > 0) expect(file).toMatch(/background\.js$/);
      expect(text, file).not.toMatch(/XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/);
    }
    expect(others).toBe(1);
  });

  it('says the least versions, and that nothing is collected', () => {
    if (build === 'chrome-mv3') {
      expect(manifest.minimum_chrome_version).toBe('148');
      expect(manifest.incognito).toBe('not_allowed');
    } else {
      expect(manifest.browser_specific_settings?.gecko.strict_min_version).toBe('140.0');
      expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});
