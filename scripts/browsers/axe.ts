import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { PageDriver } from './page-driver.ts';

export interface AxeOptions {
  /** Elements whose closed roots axe shall see into, for the length of this run. */
  readonly hostSelectors?: readonly string[];
  /** Look at those hosts only: the page around them is not ours to judge. */
  readonly hostsOnly?: boolean;
  /** Rules to leave out; say why where you do. */
  readonly without?: readonly string[];
}

export interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: string; readonly html: string; readonly summary: string }[];
}

/**
 * A closed root is hidden from axe as from any script. The debugging protocol can reach it, so for the length of the
 * run each host's `shadowRoot` says it; afterwards the page is as before.
 */
export async function runAxe(driver: PageDriver, options: AxeOptions): Promise<AxeViolation[]> {
  const roots = (await Promise.all((options.hostSelectors ?? []).map(async (s) => driver.closedRoots(s)))).flat();
  if (options.hostsOnly && roots.length === 0) throw new Error('axe: no closed root to look into');
  await driver.evaluate(`${await axeSource()}; undefined`);
  const nodes = roots.flatMap(({ host, root }) => [host, root]);
  const found = await driver.call(IN_PAGE, nodes, [
    nodes.length,
    options.hostsOnly ?? false,
    Object.fromEntries((options.without ?? []).map((rule) => [rule, { enabled: false }])),
  ]);
  if (found === undefined) throw new Error('axe gave no answer');
  return JSON.parse(found) as AxeViolation[];
}

const IN_PAGE = `async (...all) => (${String(async (...all: unknown[]) => {
  const [count, hostsOnly, rules] = all.slice(-3) as [number, boolean, Record<string, { enabled: boolean }>];
  const pairs = all.slice(0, count) as (Element | ShadowRoot)[];
  const hosts: Element[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const host = pairs[i] as Element;
    const root = pairs[i + 1];
    Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
    hosts.push(host);
  }
  try {
    const inPage = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.axe.run(hostsOnly ? { include: hosts } : document, {
      resultTypes: ['violations'],
      rules,
    });
    return JSON.stringify(
      violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact: impact ?? null,
        help,
        nodes: nodes.map(({ target, html, failureSummary }) => ({
          target: target.flat().join(' » '),
          html,
          summary: failureSummary ?? '',
        })),
      })),
    );
  } finally {
    for (const host of hosts) delete (host as { shadowRoot?: unknown }).shadowRoot;
  }
})})(...all)`;

const require = createRequire(import.meta.url);
let source: string | undefined;

async function axeSource(): Promise<string> {
  source ??= await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
