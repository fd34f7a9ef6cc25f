import { StrictMode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CloseSettings } from '../../components/ritual/CloseSettings.tsx';
import { Menu } from '../../components/ritual/Menu.tsx';
import { Over } from '../../components/ritual/Over.tsx';
import { Parked } from '../../components/ritual/Parked.tsx';
import { Room } from '../../components/ritual/Room.tsx';
import { chartingDay } from '../../lib/core/ritual/charting-day.ts';
import type { Plan } from '../../lib/core/ritual/parked.ts';
import { isRoom, type RoomId } from '../../lib/core/ritual/rooms.ts';
import { stepOf } from '../../lib/core/ritual/run.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { ritual as words } from '../../lib/words/en/ritual.ts';
import { readPlaybook, type FromPlaybook } from './read-playbook.ts';
import { timesOf } from './times.ts';
import { useRun } from './use-run.ts';
import '../../components/ui/page.css';
import '../../components/ritual/ritual.css';

/** "#reset" is a room; nothing at all is the closing ritual; everything else is the menu and a place on it. */
const placeOf = (hash: string): RoomId | 'menu' => {
  const name = hash.slice(1);
  return name === '' ? 'closing' : isRoom(name) ? name : 'menu';
};

type Loaded = { readonly status: CloseStatus; readonly playbook: FromPlaybook };

function RitualPage() {
  const [place, setPlace] = useState({ name: placeOf(location.hash), turn: 0 });
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'failed'>('loading');
  const setStatus = useCallback((status: CloseStatus) => {
    setLoaded((before) => (typeof before === 'string' ? before : { ...before, status }));
  }, []);

  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'));
    const move = (): void => setPlace(({ turn }) => ({ name: placeOf(location.hash), turn: turn + 1 }));
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);

  if (loaded === 'loading') return <p role="status">{words.loading()}</p>;
  if (loaded === 'failed') return <p role="alert">{words.failed()}</p>;
  if (place.name === 'menu') return <MenuPlace {...loaded} onStatus={setStatus} />;
  const again = (): void => setPlace(({ name, turn }) => ({ name, turn: turn + 1 }));
  return <RoomPlace key={place.turn} room={place.name} {...loaded} onStatus={setStatus} onAgain={again} />;
}

async function load(): Promise<Loaded> {
  // Opening the ritual is an answer to the prompt; opening a pause is none.
  if (placeOf(location.hash) === 'closing') await ask('nudge-answer', { answer: 'accept' });
  const status = await ask('close-status', {});
  const date = chartingDay(status.now, (epochMs) => -new Date(epochMs).getTimezoneOffset());
  return { status, playbook: await readPlaybook(date) };
}

interface PlaceProps extends Loaded {
  readonly onStatus: (status: CloseStatus) => void;
}

function RoomPlace(props: PlaceProps & { readonly room: RoomId; readonly onAgain: () => void }) {
  const { room, status, playbook, onStatus, onAgain } = props;
  const [run, send] = useRun(room);
  const [plans, setPlans] = useState<readonly Plan[]>([]);
  const [reopened, setReopened] = useState(false);
  const times = useMemo(() => timesOf(status), [status]);
  const step = stepOf(run);
  const closes = step?.step === 'close';

  // Reaching the last step closes the day, once for each time it is run.
  const sent = useRef(false);
  useEffect(() => {
    if (!closes || sent.current) return;
    sent.current = true;
    void ask('close-day', { plans }).then((after) => {
      onStatus(after);
      return after.asks ? ask('ease-answer', { value: null }) : null;
    });
  }, [closes, plans, onStatus]);

  const reopen = (): void => {
    void ask('reopen-day', {}).then((after) => {
      onStatus(after);
      setReopened(true);
    });
  };

  if (reopened) {
    return (
      <main className="ritual over">
        <h1>{words.reopened()}</h1>
        <div className="ways">
          <button type="button" onClick={onAgain}>
            {words.room('closing')}
          </button>
          <a href="#menu">{words.menu()}</a>
        </div>
      </main>
    );
  }
  if (!step) return <Over {...{ room, words, status, times }} onReopen={reopen} onAgain={onAgain} />;
  return (
    <Room
      run={run}
      onEvent={send}
      words={words}
      status={status}
      plans={plans}
      onPlans={setPlans}
      scenario={playbook.scenario}
      times={times}
      onEase={(value) => void ask('ease-answer', { value })}
      onReopen={reopen}
    />
  );
}

function MenuPlace({ status, playbook, onStatus }: PlaceProps) {
  const times = useMemo(() => timesOf(status), [status]);
  useEffect(() => {
    // Coming from a room, the hash names the part of the menu that was meant.
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  const closed = status.closedAt === null ? null : words.closed(times.clock(status.closedAt));
  return (
    <Menu words={words} resources={playbook.resources} closed={closed}>
      <Parked
        words={words}
        parked={status.parked}
        now={status.now}
        times={times}
        onAnswer={(id, answer) => void ask('parked-answer', { id, answer }).then(onStatus)}
      />
      <CloseSettings
        words={words}
        settings={status.settings}
        pace={status.pace}
        onChange={(change, pace) => void ask('close-settings', { change, pace }).then(onStatus)}
      />
    </Menu>
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RitualPage />
    </StrictMode>,
  );
}
