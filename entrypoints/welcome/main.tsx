import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { versionOn } from '../../lib/core/hours/calendar.ts';
import { hoursFrom } from '../../lib/core/hours/hours-from.ts';
import { todayOf } from '../../lib/core/hours/summary.ts';
import { weeklyText } from '../../lib/core/ritual/weekly-text.ts';
import { deviceClock } from '../../lib/platform/clock.ts';
import { isManaged, onPolicyChange } from '../../lib/platform/managed-policy.ts';
import { ask, notifyContent } from '../../lib/platform/requests.ts';
import type { SampleAnswer } from '../../lib/protocol/close-messages.ts';
import type { PageStatus } from '../../lib/protocol/messages.ts';
import { changeHoursSettings, readHoursSettings, type HoursSettings } from '../../lib/store/hours.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { welcome as words } from '../../lib/words/en/welcome.ts';
import '../../components/ui/page.css';
import '../../components/welcome/welcome.css';

interface Known {
  readonly page: PageStatus;
  readonly hours: HoursSettings;
}

const store: Promise<Store> = openStore();
const clock = deviceClock();
const today = (): string => todayOf({ epochMs: clock.now(), offset: clock.offset(clock.now()) });

/** The calendar that the review page shows, and whether anything is counted at all. */
async function keepHours(change: (before: HoursSettings) => Partial<HoursSettings>): Promise<void> {
  const opened = await store;
  await changeHoursSettings(opened, change(await readHoursSettings(opened)));
  // Pages that are open begin or end counting, and the close of today may have moved.
  await Promise.allSettled([notifyContent('stop'), ask('close-status', {})]);
}

function WelcomePage() {
  const [known, setKnown] = useState<Known | null>(null);
  const [answers, setAnswers] = useState<readonly SampleAnswer[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [managed, setManaged] = useState(false);
  useEffect(() => {
    // A policy may come after the page: whoever was asked is asked no more.
    const look = (): void => void isManaged().then(setManaged);
    onPolicyChange(look);
    look();
    ask('sample', {}).then(setAnswers, () => setFailed(true));
    // No tab is meant: what is asked for is the viewer, the roles and the playbook in force.
    Promise.all([ask('page-status', { tabId: -1, origin: '' }), store.then(readHoursSettings)]).then(
      ([page, hours]) => setKnown({ page, hours }),
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
      hoursText={weeklyText(versionOn(known.hours.calendar, today()).hours)}
      playbook={known.page.playbook?.name ?? ''}
      managed={managed}
      onViewer={(viewer) => void ask('set-viewer', { viewer })}
      alone={known.hours.alone}
      onHours={(hours) => void keepHours(({ calendar }) => ({ calendar: hoursFrom(calendar, today(), hours) }))}
      onAlone={(alone) => {
        void keepHours(() => ({ alone }));
        if (alone === 'no') void ask('close-settings', { change: {}, pace: 'off' });
      }}
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
