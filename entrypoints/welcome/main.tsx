import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { weeklyText } from '../../lib/core/ritual/weekly-text.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { CloseStatus, SampleAnswer } from '../../lib/protocol/close-messages.ts';
import type { PageStatus } from '../../lib/protocol/messages.ts';
import { welcome as words } from '../../lib/words/en/welcome.ts';
import '../../components/ui/page.css';
import '../../components/welcome/welcome.css';

interface Known {
  readonly page: PageStatus;
  readonly close: CloseStatus;
}

function WelcomePage() {
  const [known, setKnown] = useState<Known | null>(null);
  const [answers, setAnswers] = useState<readonly SampleAnswer[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ask('sample', {}).then(setAnswers, () => setFailed(true));
    // No tab is meant: what is asked for is the viewer, the roles and the playbook in force.
    Promise.all([ask('page-status', { tabId: -1, origin: '' }), ask('close-status', {})]).then(
      ([page, close]) => setKnown({ page, close }),
      () => setFailed(true),
    );
  }, []);
  if (!known) return null;
  return (
    <Welcome
      words={words}
      answers={answers}
      failed={failed}
      roles={known.page.roles}
      viewer={known.page.viewer}
      hoursText={weeklyText(known.close.settings.hours)}
      playbook={known.page.playbook?.name ?? ''}
      onViewer={(viewer) => void ask('set-viewer', { viewer })}
      onHours={(hours) => void ask('close-settings', { change: { hours } })}
      onShared={() => void ask('close-settings', { change: {}, pace: 'off' })}
    />
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WelcomePage />
    </StrictMode>,
  );
}
