import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { Popup, type PopupState } from '../../components/popup/Popup.tsx';
import type { FrameReport, PageStatus } from '../../lib/protocol/messages.ts';
import { popupLearn } from '../../lib/words/en/popup-learn.ts';
import type { Found } from '../../components/popup/FirstUse.tsx';
import { popup } from '../../lib/words/en/popup.ts';
import { pseudo } from '../../lib/words/pseudo.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const report: FrameReport = {
  frame: 0,
  profile: 'x',
  notRead: null,
  rows: 46,
  criticalResults: 0,
  readInFull: 12,
  opened: null,
  lanes: { 'not-physician': 5, protocol: 6, physician: 7, 'open-first': 28 },
  flags: { emergency: 1, urgent: 2 },
};
const status: PageStatus = {
  approved: true,
  frames: [report],
  viewer: 'rn',
  roles: [{ id: 'rn', name: '⟦Nurse⟧' }],
  playbook: { name: 'P', version: 3, fingerprint: 'abc' },
  pausedUntil: null,
  trial: false,
  ehrs: {},
};
const page = (change: Partial<PageStatus>, found: Found | null = null): PopupState => ({
  kind: 'page',
  tabId: 1,
  origin: 'https://ehr.example',
  frameOrigins: ['https://frames.example'],
  status: { ...status, ...change },
  frameNames: new Map([[7, '⟦Messages⟧']]),
  found,
});

const LIKELY: Found = { sure: true, rows: 46, severalPerRow: false, readable: true, inFrame: false };
const STATES: Readonly<Record<string, PopupState>> = {
  loading: { kind: 'loading' },
  failed: { kind: 'failed' },
  'not a page': { kind: 'not-a-page' },
  'not approved': page({ approved: false }),
  'an inbox found': page({ approved: false }, LIKELY),
  'a list found': page({ approved: false }, { ...LIKELY, sure: false }),
  'no list': page({ approved: false }, { ...LIKELY, sure: false, rows: 0 }),
  'several in a row': page({ approved: false }, { ...LIKELY, severalPerRow: true }),
  'found, not readable': page({ approved: false }, { ...LIKELY, readable: false, inFrame: true }),
  'on trial': page({ approved: false, trial: true }),
  'in a frame': page({ frames: [{ ...report, frame: 7 }] }),
  'in a frame without a name': page({ frames: [{ ...report, frame: 8 }] }),
  reading: page({}),
  'not read': page({ frames: [{ ...report, notRead: 'double-ids' }] }),
  starting: page({ frames: [] }),
  paused: page({ pausedUntil: 1_795_000_000_000 }),
};

function render(state: PopupState): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  act(() => {
    createRoot(box).render(
      <Popup
        state={state}
        words={pseudo(popup)}
        learnWords={pseudo(popupLearn)}
        onTry={() => undefined}
        onTeach={() => undefined}
        onProfiles={() => undefined}
        ehrName={() => '⟦EHR⟧'}
        onApprove={() => undefined}
        onStop={() => undefined}
        onViewer={() => undefined}
        onPause={() => undefined}
        onPanel={() => undefined}
        timeOf={() => '17:42'}
      />,
    );
  });
  return box;
}

describe('the popup', () => {
  it.each(Object.entries(STATES))('while %s says nothing past its catalogue', (_name, state) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(render(state), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /\p{L}/u.test(text) && !text.includes('⟦'))).toEqual([]);
  });

  it('names every origin that an approval covers', () => {
    const text = render(page({ approved: false })).textContent;
    expect(text).toContain('https://ehr.example');
    expect(text).toContain('https://frames.example');
  });

  it('names the frame that is read, where there is one', () => {
    expect(render(page({})).textContent).not.toContain(pseudo(popupLearn).inFrame(null));
    expect(render(page({ frames: [{ ...report, frame: 7 }] })).textContent).toContain('of this page: ⟦Messages⟧');
  });

  it('shows numbers as they are', () => {
    const text = render(page({})).textContent;
    for (const number of ['46', '12 of 46', '1 may be an emergency', '2 to read today']) expect(text).toContain(number);
  });
});
