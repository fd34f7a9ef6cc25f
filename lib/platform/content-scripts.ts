import { browser } from './browser.ts';

const SCRIPT = { id: 'timeback-inbox', file: 'content-scripts/inbox.js' } as const;

/** Patterns for which the reader is registered now. */
export async function registeredPatterns(): Promise<readonly string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  return scripts[0]?.matches ?? [];
}

/** Makes the registration say exactly `patterns`; an empty list takes it away. */
export async function registerReader(patterns: readonly string[]): Promise<void> {
  const exists = (await registeredPatterns()).length > 0;
  if (patterns.length === 0) {
    if (exists) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = {
    id: SCRIPT.id,
    js: [SCRIPT.file],
    matches: [...patterns],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  await (exists
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** Starts the reader in pages that were open before their origin was approved. The reader itself refuses to run twice. */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: [...patterns] });
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT.file] })),
  );
}
