import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CloseLine } from '../../components/popup/CloseLine.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { inOrder } from '../../lib/core/shared/in-order.ts';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ask, askPage } from '../../lib/platform/requests.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import type { PanelItem } from '../../lib/protocol/messages.ts';
import { closeLine } from '../../lib/words/en/close-line.ts';
import { panel as words } from '../../lib/words/en/panel.ts';
import '../../components/ui/page.css';
import '../../components/panel/panel.css';
import '../../components/popup/close-line.css';

/** Tests open the panel as a page and say which tab it is about; the real one is beside the active tab. */
const tabOfTest = (): number | null =>
  __TEST_BUILD__ ? Number(new URLSearchParams(location.search).get('tab')) || null : null;

async function look(): Promise<readonly PanelItem[]> {
  const id = tabOfTest() ?? (await activeTab())?.id;
  return id === undefined ? [] : askPage(id);
}

function SidePanelPage() {
  const [items, setItems] = useState<readonly PanelItem[] | null>(null);
  const [close, setClose] = useState<CloseStatus | null>(null);
  const lookAtDay = useCallback(() => {
    ask('close-status', {}).then(setClose, () => setClose(null));
  }, []);
  useEffect(() => {
    // Another tab's messages, answered late, must not stand over this one's.
    const refresh = inOrder(look, setItems, () => []);
    refresh();
    lookAtDay();
    // A frame reports whenever its counts change, and the active tab changes.
    browser.storage.session.onChanged.addListener(refresh);
    browser.tabs.onActivated.addListener(refresh);
    return () => {
      browser.storage.session.onChanged.removeListener(refresh);
      browser.tabs.onActivated.removeListener(refresh);
    };
  }, [lookAtDay]);
  return (
    <Panel items={items} words={words}>
      <CloseLine
        status={close}
        words={closeLine}
        timeOf={(epochMs) => new Date(epochMs).toLocaleTimeString([], { timeStyle: 'short' })}
        // The ritual runs in the panel itself, beside the inbox that it speaks of.
        onOpen={(path) => location.assign(`/${path}`)}
        onAnswer={(answer) => void ask('nudge-answer', { answer }).then(lookAtDay)}
      />
    </Panel>
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SidePanelPage />
    </StrictMode>,
  );
}
