import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CloseLine } from '../../../components/popup/CloseLine.tsx';
import { CloseSettings } from '../../../components/ritual/CloseSettings.tsx';
import { Menu } from '../../../components/ritual/Menu.tsx';
import { Over } from '../../../components/ritual/Over.tsx';
import { Parked } from '../../../components/ritual/Parked.tsx';
import { Room } from '../../../components/ritual/Room.tsx';
import { Today } from '../../../components/ritual/steps/Today.tsx';
import type { Scenario, StepProps, Times } from '../../../components/ritual/view.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { useRun } from '../../../entrypoints/ritual/use-run.ts';
import { CLOSE_DEFAULTS } from '../../../lib/core/ritual/close-settings.ts';
import { ROOMS, type RoomId } from '../../../lib/core/ritual/rooms.ts';
import { stepOf } from '../../../lib/core/ritual/run.ts';
import type { CloseStatus } from '../../../lib/protocol/close-messages.ts';
import { closeLine } from '../../../lib/words/en/close-line.ts';
import { ritual } from '../../../lib/words/en/ritual.ts';
import { welcome } from '../../../lib/words/en/welcome.ts';
import { pseudo } from '../../../lib/words/pseudo.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const NOW = 1_795_000_000_000;
const nothing = (): void => undefined;
const plan = { kind: 'results', count: 2, when: 'first-thing', where: 'inbox', step: 'sign' } as const;
const parked = { ...plan, parkedAt: NOW - 10, said: true };

const status: CloseStatus = {
  now: NOW,
  settings: CLOSE_DEFAULTS,
  pace: 'weekly',
  prompt: { canSnooze: true },
  closedAt: NOW - 1000,
  nextLook: NOW + 1000,
  parked: [
    { ...parked, id: 1, returnsAt: NOW - 5 },
    { ...parked, id: 2, returnsAt: NOW + 5 },
  ],
  returns: { 'first-thing': NOW + 1, midday: NOW + 2, 'before-close': NOW + 3 },
  lastInbox: {
    at: NOW - 60_000,
    complete: true,
    flags: { emergency: 3, urgent: 2 },
    criticalResults: 2,
    lanes: { 'not-physician': 3, protocol: 4, physician: 5, 'open-first': 6 },
  },
  minutes: 212,
  asks: true,
};
const times: Times = {
  clock: () => '⟦17:42⟧',
  day: () => '⟦tomorrow 07:30⟧',
  returns: () => NOW + 1000,
};
const scenario: Scenario = {
  title: '⟦t⟧',
  category: '⟦c⟧',
  subject: '⟦s⟧',
  text: '⟦body⟧',
  cutOff: false,
  lane: 'protocol',
  role: '⟦Nurse⟧',
  flag: null,
  discussion: '⟦why⟧',
};

function render(view: ReactNode): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  act(() => createRoot(box).render(view));
  return box;
}

/** Letters outside the marks: a sentence that somebody wrote past the catalogue. */
const bare = (box: HTMLElement): string =>
  (box.textContent ?? '').replaceAll(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/gu, '').replaceAll(/[^\p{L}]/gu, '');

const words = pseudo(ritual);

function Running({ room, onEnd = nothing }: { room: RoomId; onEnd?: () => void }) {
  const [run, send] = useRun(room);
  if (!stepOf(run)) onEnd();
  return (
    <Room
      run={run}
      onEvent={send}
      words={words}
      status={status}
      plans={[plan]}
      onPlans={nothing}
      scenario={scenario}
      times={times}
      onEase={nothing}
      onReopen={nothing}
    />
  );
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const pass = (seconds: number): void => act(() => void vi.advanceTimersByTime(seconds * 1000));
const heading = (box: HTMLElement): string | null | undefined => box.querySelector('h1')?.textContent;

describe('the ritual under a fake clock', () => {
  it('takes ninety seconds, each step at its second', () => {
    const box = render(<Running room="closing" />);
    const seen: (string | null | undefined)[] = [];
    for (let second = 0; second < 90; second += 5) {
      seen.push(heading(box));
      pass(5);
    }
    const of = (step: 'today' | 'park' | 'breathe' | 'close', count: number): string[] =>
      Array<string>(count).fill(words.step(step));
    expect(seen).toEqual([...of('today', 2), ...of('park', 10), ...of('breathe', 4), ...of('close', 2)]);
    expect(box.querySelector('main')).toBeNull();
  });

  it.each(Object.keys(ROOMS) as RoomId[])('%s: every step is skipped by one button, and Esc ends it', (room) => {
    const box = render(<Running room={room} />);
    for (const { step } of ROOMS[room]) {
      expect(heading(box)).toBe(words.step(step));
      expect(bare(box)).toBe('');
      act(() => box.querySelector<HTMLButtonElement>('footer .primary')?.click());
    }
    expect(box.querySelector('main')).toBeNull();
    const other = render(<Running room={room} />);
    act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(other.querySelector('main')).toBeNull();
  });

  it('waits for whoever chooses, and goes on by their word', () => {
    const box = render(<Running room="closing" />);
    pass(12);
    act(() => box.querySelector<HTMLButtonElement>('[aria-label*="One more"]')?.click());
    pass(600);
    expect(heading(box)).toBe(words.step('park'));
    const goOn = [...box.querySelectorAll('footer button')].find(({ textContent }) => textContent === words.goOn());
    act(() => (goOn as HTMLButtonElement).click());
    pass(49);
    expect(heading(box)).toBe(words.step('breathe'));
  });

  it('loses nothing to an Esc in a field: that leaves the field', () => {
    const box = render(<Running room="closing" />);
    pass(12);
    const field = box.querySelector('select');
    act(() => field?.focus());
    act(() => void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(heading(box)).toBe(words.step('park'));
    expect(document.activeElement).toBe(document.body);
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(box.querySelector('main')).toBeNull();
  });

  it('stands still in a tab that nobody sees', () => {
    const box = render(<Running room="closing" />);
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    pass(60);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(heading(box)).toBe(words.step('today'));
  });
});

describe('today', () => {
  const lines = (change: Partial<NonNullable<CloseStatus['lastInbox']>> | null): (string | null)[] => {
    const lastInbox = change === null || status.lastInbox === null ? null : { ...status.lastInbox, ...change };
    const props = { status: { ...status, lastInbox }, words: ritual, times } as unknown as StepProps;
    return [...render(<Today {...props} />).querySelectorAll('p')].map(({ textContent }) => textContent);
  };
  it('says what is open by risk first, critical results by name', () => {
    expect(lines({}).slice(0, 4)).toEqual([
      '1 Read now: may be an emergency',
      '2 critical results',
      '2 to read today',
      'Inbox last read ⟦17:42⟧. Who has them?',
    ]);
  });
  it('names nothing twice, whatever level a clinic gives a critical result', () => {
    expect(lines({ flags: { emergency: 0, urgent: 1 }, criticalResults: 1 }).slice(0, 2)).toEqual([
      '1 critical result',
      'Inbox last read ⟦17:42⟧. Who has it?',
    ]);
  });
  it('says how much was read where nothing was flagged, and that nothing was read', () => {
    expect(lines({ flags: { emergency: 0, urgent: 0 }, criticalResults: 0 })[0]).toBe(
      'Nothing was flagged in the 18 messages read last, ⟦17:42⟧.',
    );
    expect(lines(null)[0]).toBe('The inbox was not read since this browser was started.');
  });
});

describe('every sentence comes from a catalogue', () => {
  const views: Record<string, ReactNode> = {
    over: <Over room="closing" words={words} status={status} times={times} onReopen={nothing} onAgain={nothing} />,
    menu: (
      <Menu words={words} resources={[{ title: '⟦Call⟧', contact: '⟦988⟧' }]} closed="⟦Closed⟧">
        <Parked words={words} parked={status.parked} now={NOW} times={times} onAnswer={nothing} />
        <CloseSettings words={words} settings={status.settings} pace="off" onChange={nothing} />
      </Menu>
    ),
    'popup line': (
      <CloseLine status={status} words={pseudo(closeLine)} timeOf={() => '17:42'} onOpen={nothing} onAnswer={nothing} />
    ),
    welcome: (
      <Welcome
        words={pseudo(welcome)}
        answers={[
          {
            verdict: 'missed',
            category: '⟦c⟧',
            subject: '⟦s⟧',
            text: '⟦t⟧',
            lane: 'not-physician',
            role: 'Front desk',
            flag: null,
          },
        ]}
        failed={false}
        roles={[{ id: 'rn', name: '⟦Nurse⟧' }]}
        viewer="rn"
        hoursText="Mon-Fri 8-17"
        playbook="P"
        managed={false}
        onViewer={nothing}
        onHours={nothing}
        alone={null}
        onAlone={nothing}
      />
    ),
  };
  it.each(Object.keys(views))('%s', (name) => {
    const box = render(views[name]);
    expect(box.textContent).toContain('⟦');
    expect(bare(box)).toBe('');
  });
});

describe('the settings', () => {
  it('leave when clinic is to the one calendar, and point to it', () => {
    const box = render(<CloseSettings words={words} settings={CLOSE_DEFAULTS} pace="daily" onChange={nothing} />);
    expect(box.querySelectorAll('input[type=date], input[type=text]')).toHaveLength(0);
    expect(box.querySelector('a')?.getAttribute('href')).toBe('review.html#calendar');
  });
});

describe('the first run', () => {
  it('asks nothing where an organization has set it up, and still shows what it does', () => {
    const box = render(
      <Welcome
        words={welcome}
        answers={[]}
        failed={false}
        roles={[{ id: 'rn', name: 'Nurse' }]}
        viewer="rn"
        hoursText="Mon-Fri 8-17"
        playbook="P"
        managed
        alone={null}
        onViewer={nothing}
        onHours={nothing}
        onAlone={nothing}
      />,
    );
    expect(box.querySelector('form')).toBeNull();
    expect(box.textContent).toContain(welcome.managed());
    expect(box.textContent).toContain(welcome.sample());
  });
});

describe('the question about clinic hours', () => {
  const kept = (alone: 'yes' | 'no' | null) => {
    const [onHours, onAlone] = [vi.fn(), vi.fn()];
    const box = render(
      <Welcome
        words={welcome}
        answers={[]}
        failed={false}
        roles={[{ id: 'rn', name: 'Nurse' }]}
        viewer="rn"
        hoursText="Mon-Fri 8-17"
        playbook="P"
        managed={false}
        alone={null}
        onViewer={nothing}
        onHours={onHours}
        onAlone={onAlone}
      />,
    );
    const submit = (): void => act(() => box.querySelector('form')?.requestSubmit());
    submit();
    const radios = box.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect([...radios].map(({ checked }) => checked)).toEqual([false, false]);
    if (alone !== null) act(() => radios[alone === 'yes' ? 0 : 1]?.click());
    submit();
    return { onHours, onAlone };
  };
  it('takes the hours, and no answer for a yes', () => {
    const { onHours, onAlone } = kept(null);
    expect(onHours).toHaveBeenCalledOnce();
    expect(onAlone).not.toHaveBeenCalled();
  });
  it('passes yes and no on as they are; on a shared computer no hours', () => {
    const yes = kept('yes');
    expect(yes.onHours).toHaveBeenCalledOnce();
    expect(yes.onAlone).toHaveBeenCalledExactlyOnceWith('yes');
    const no = kept('no');
    expect(no.onHours).not.toHaveBeenCalled();
    expect(no.onAlone).toHaveBeenCalledExactlyOnceWith('no');
  });
});
