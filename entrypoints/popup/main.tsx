import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CloseLine } from '../../components/popup/CloseLine.tsx';
import { Popup, type PopupState } from '../../components/popup/Popup.tsx';
import { inOrder } from '../../lib/core/shared/in-order.ts';
import { electFrame } from '../../lib/ehr/detect/elect-frame.ts';
import type { Finding } from '../../lib/ehr/detect/finding.ts';
import { activeTab, frameOrigins, type ActiveTab } from '../../lib/platform/active-tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { frameNames } from '../../lib/platform/frame-names.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import { openOwnPage } from '../../lib/platform/own-pages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { closeLine } from '../../lib/words/en/close-line.ts';
import { runInTab } from '../../lib/platform/run-in-tab.ts';
import { popupLearn as learnWords } from '../../lib/words/en/popup-learn.ts';
import { popup as words } from '../../lib/words/en/popup.ts';
import '../../components/ui/page.css';
import '../../components/popup/close-line.css';
import '../../components/popup/popup.css';

/** Tests open the popup as a page and say which tab it is about; the real one asks the browser. */
function tabOfTest(): ActiveTab | null {
  const asked = new URLSearchParams(location.search);
  return asked.has('tab') ? { id: Number(asked.get('tab')), origin: asked.get('origin') } : null;
}

interface Elected {
  readonly frameId: number;
  readonly finding: Finding;
}

/** The frame of the tab that shows the inbox, or the one to point in; null where the tab cannot be looked at. */
async function detect(tabId: number): Promise<Elected | null> {
  const frames = await runInTab<Finding>('detect', tabId).catch(() => []);
  return electFrame(frames.map(({ frameId, answer }) => ({ frameId, finding: answer })));
}

interface Sight {
  readonly state: PopupState;
  readonly elected: Elected | null;
}

async function look(): Promise<Sight> {
  const tab = (__TEST_BUILD__ ? tabOfTest() : null) ?? (await activeTab());
  if (!tab || tab.origin === null) return { state: { kind: 'not-a-page' }, elected: null };
  const status = await ask('page-status', { tabId: tab.id, origin: tab.origin });
  // Without approval or `activeTab` the frames cannot be asked; then only the page's own origin is offered.
  const frames = status.approved ? [] : await frameOrigins(tab).catch(() => []);
  const reads = status.frames.some(({ notRead }) => notRead === null);
  const elected = reads || status.pausedUntil !== null ? null : await detect(tab.id);
  const found = elected && {
    sure: elected.finding.sure,
    rows: elected.finding.profile === null ? elected.finding.rows : elected.finding.read,
    severalPerRow: elected.finding.severalPerRow,
    readable: elected.finding.profile !== null,
    inFrame: elected.frameId !== 0,
  };
  const read = status.frames.filter(({ frame, notRead }) => frame !== 0 && notRead === null);
  const names = await frameNames(
    tab.id,
    read.map(({ frame }) => frame),
  );
  const page = { tabId: tab.id, origin: tab.origin, frameOrigins: frames, frameNames: names, status, found };
  return { state: { kind: 'page', ...page }, elected };
}

function PopupPage() {
  const [{ state, elected }, setSight] = useState<Sight>({ state: { kind: 'loading' }, elected: null });
  const [close, setClose] = useState<CloseStatus | null>(null);

  // A look that searches the page for its inbox takes longer than one that need not.
  const refresh = useMemo(() => {
    const lookAtPage = inOrder<Sight>(look, setSight, () => ({ state: { kind: 'failed' }, elected: null }));
    const lookAtDay = inOrder(
      () => ask('close-status', {}),
      setClose,
      () => null,
    );
    return () => {
      lookAtPage();
      lookAtDay();
    };
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
  const guess = elected?.finding.profile ?? null;
  const then = (work: Promise<unknown>): void => void work.then(refresh, refresh);
  return (
    <Popup
      state={state}
      words={words}
      learnWords={learnWords}
      ehrName={(profile) => page?.status.ehrs[profile] ?? profile}
      onTry={() => {
        if (page) then(ask('try-here', { tabId: page.tabId, origin: page.origin, profile: guess }));
      }}
      onTeach={() => {
        if (!page) return;
        // The frame is asked for anew where the page was read: then nobody looked for a list.
        const frame = elected ? Promise.resolve(elected) : detect(page.tabId);
        void frame
          .then(async (found) => runInTab('teach', page.tabId, found?.frameId ?? 0))
          .then(() => window.close(), refresh);
      }}
      onProfiles={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('learn.html') }).then(() => window.close());
      }}
      timeOf={timeOf}
      onApprove={() => {
        // The browser's question needs this very click, so nothing is awaited before it.
        const written = ask('approve-origins', { origins });
        const asked = browser.permissions.request({ origins: origins.map(patternOf) });
        const kept = guess && elected ? ask('keep-guess', { origin: elected.finding.origin, profile: guess }) : null;
        then(asked.then((granted) => (granted ? Promise.all([written, kept]) : ask('revoke-origins', { origins }))));
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

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupPage />
    </StrictMode>,
  );
}
