import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CloseLine } from '../../components/popup/CloseLine.tsx';
import { Popup, type PopupState } from '../../components/popup/Popup.tsx';
import { PROFILES } from '../../lib/ehr/profiles/index.ts';
import { activeTab, frameOrigins, type ActiveTab } from '../../lib/platform/active-tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import { openOwnPage } from '../../lib/platform/own-pages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { closeLine } from '../../lib/words/en/close-line.ts';
import { popup as words } from '../../lib/words/en/popup.ts';
import '../../components/ui/page.css';
import '../../components/popup/close-line.css';
import '../../components/popup/popup.css';

/** Tests open the popup as a page and say which tab it is about; the real one asks the browser. */
function tabOfTest(): ActiveTab | null {
  const asked = new URLSearchParams(location.search);
  return asked.has('tab') ? { id: Number(asked.get('tab')), origin: asked.get('origin') } : null;
}

async function look(): Promise<PopupState> {
  const tab = (__TEST_BUILD__ ? tabOfTest() : null) ?? (await activeTab());
  if (!tab || tab.origin === null) return { kind: 'not-a-page' };
  const status = await ask('page-status', { tabId: tab.id, origin: tab.origin });
  // Without approval or `activeTab` the frames cannot be asked; then only the page's own origin is offered.
  const frames = status.approved ? [] : await frameOrigins(tab).catch(() => []);
  return { kind: 'page', tabId: tab.id, origin: tab.origin, frameOrigins: frames, status };
}

function PopupPage() {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [close, setClose] = useState<CloseStatus | null>(null);

  const refresh = useCallback(() => {
    look().then(setState, () => setState({ kind: 'failed' }));
    ask('close-status', {}).then(setClose, () => setClose(null));
  }, []);

  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.storage.session.onChanged.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.storage.session.onChanged.removeListener(refresh);
    };
  }, [refresh]);

  const page = state.kind === 'page' ? state : null;
  const origins = page ? [page.origin, ...page.frameOrigins] : [];
  const then = (work: Promise<unknown>): void => void work.then(refresh, refresh);
  return (
    <Popup
      state={state}
      words={words}
      ehrName={ehrName}
      timeOf={timeOf}
      onApprove={() => {
        // The browser's question needs this very click, so nothing is awaited before it.
        const written = ask('approve-origins', { origins });
        const asked = browser.permissions.request({ origins: origins.map(patternOf) });
        then(asked.then((granted) => (granted ? written : ask('revoke-origins', { origins }))));
      }}
      onStop={() => then(ask('revoke-origins', { origins }))}
      onPause={(forMs) => then(ask('pause', { forMs }))}
      onPanel={() => page && then(openPanel(page.tabId))}
      onViewer={(viewer) => then(ask('set-viewer', { viewer }))}
    >
      <CloseLine
        status={close}
        words={closeLine}
        timeOf={timeOf}
        onOpen={(path) => void openOwnPage(path).then(() => window.close())}
        onAnswer={(answer) => then(ask('nudge-answer', { answer }))}
      />
    </Popup>
  );
}

const timeOf = (epochMs: number): string => new Date(epochMs).toLocaleTimeString([], { timeStyle: 'short' });
const ehrName = (profile: string): string => PROFILES.find(({ id }) => id === profile)?.ehr ?? profile;

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupPage />
    </StrictMode>,
  );
}
