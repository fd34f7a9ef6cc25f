import { afterEach, expect, test } from 'vitest';
import { guardEvents } from '../../../lib/overlay/guard-events.ts';
import { createPanel } from '../../../lib/overlay/panel.ts';

const life = new AbortController();
const panels = (): number => document.querySelectorAll('timeback-panel').length;

afterEach(() => document.querySelector('timeback-panel')?.remove());

test('the panel is put back when the page takes it away, a few times, and never after its end', () => {
  const panel = createPanel(guardEvents(life.signal), () => false, life.signal);
  expect(panels()).toBe(0);
  for (let mount = 0; mount < 4; mount += 1) {
    expect(panel.keep()).toBe(true);
    expect(panels()).toBe(1);
    document.querySelector('timeback-panel')?.remove();
  }
  expect(panel.keep()).toBe(false);
  expect(panels()).toBe(0);
});

test('an answer that comes after the end brings no panel back, beside that of a reader begun anew', () => {
  const mine = new AbortController();
  const old = createPanel(guardEvents(mine.signal), () => false, mine.signal);
  old.keep();
  mine.abort();
  expect(panels()).toBe(0);
  expect(old.keep()).toBe(true);
  expect(panels()).toBe(0);
});
