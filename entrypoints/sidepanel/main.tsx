import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/Panel.tsx';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { askPage } from '../../lib/platform/requests.ts';
import type { PanelItem } from '../../lib/protocol/messages.ts';
import { panel as words } from '../../lib/words/en/panel.ts';
import '../../components/ui/page.css';
import '../../components/panel/panel.css';

/** Tests open the panel as a page and say which tab it is about; the real one is beside the active tab. */
const tabOfTest = (): number | null =>
  __TEST_BUILD__ ? Number(new URLSearchParams(location.search).get('tab')) || null : null;

async function look(): Promise<readonly PanelItem[]> {
  const id = tabOfTest() ?? (await activeTab())?.id;
  return id === undefined ? [] : askPage(id);
}

function SidePanelPage() {
  const [items, setItems] = useState<readonly PanelItem[] | null>(null);
  useEffect(() => {
    const refresh = (): void => void look().then(setItems, () => setItems([]));
    refresh();
    // A frame reports whenever its counts change, and the active tab changes.
    browser.storage.session.onChanged.addListener(refresh);
    browser.tabs.onActivated.addListener(refresh);
    return () => {
      browser.storage.session.onChanged.removeListener(refresh);
      browser.tabs.onActivated.removeListener(refresh);
    };
  }, []);
  return <Panel items={items} words={words} />;
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SidePanelPage />
    </StrictMode>,
  );
}
