import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup, type PopupState } from '../../components/popup/Popup.tsx';
import { PROFILES } from '../../lib/ehr/profiles/index.ts';
import { activeTab, frameOrigins, type ActiveTab } from '../../lib/platform/active-tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import { ask } from '../../lib/platform/requests.ts';
import { popup as words } from '../../lib/words/en/popup.ts';
import '../../components/ui/page.css';
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
  return { kind: 'page', origin: tab.origin, frameOrigins: frames, status };
}

function PopupPage() {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });

  const refresh = useCallback(() => {
    look().then(setState, () => setState({ kind: 'failed' }));
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

  if (state.kind !== 'page') {
    return <Popup state={state} words={words} ehrName={ehrName} onApprove={noop} onStop={noop} onViewer={noop} />;
  }
  const origins = [state.origin, ...state.frameOrigins];
  return (
    <Popup
      state={state}
      words={words}
      ehrName={ehrName}
      onApprove={() => {
        // The browser's question needs this very click, so nothing is awaited before it.
        const written = ask('approve-origins', { origins });
        void browser.permissions
          .request({ origins: origins.map(patternOf) })
          .then((granted) => (granted ? written : ask('revoke-origins', { origins })))
          .then(refresh, refresh);
      }}
      onStop={() => void ask('revoke-origins', { origins }).then(refresh, refresh)}
      onViewer={(viewer) => void ask('set-viewer', { viewer }).then(refresh, refresh)}
    />
  );
}

const noop = (): void => undefined;
const ehrName = (profile: string): string => PROFILES.find(({ id }) => id === profile)?.ehr ?? profile;

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupPage />
    </StrictMode>,
  );
}
