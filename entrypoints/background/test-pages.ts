import { browser } from '../../lib/platform/browser.ts';
import type { TestPages } from '../../lib/protocol/messages.ts';

const KEY = 'test-pages';

/** What tests say of the pages they read. Only test builds import it; kept until the browser closes, as workers stop at will. */
export async function testPages(): Promise<TestPages> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return (kept as TestPages | undefined) ?? { profiles: [], badgeColours: {} };
}

export async function setTestPages(pages: TestPages): Promise<null> {
  await browser.storage.session.set({ [KEY]: pages });
  return null;
}
