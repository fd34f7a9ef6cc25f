import { expect, test, vi } from 'vitest';
import { guardEvents } from '../../../lib/overlay/guard-events.ts';

test('no touch or wheel of the page waits for us', () => {
  const life = new AbortController();
  const listen = vi.spyOn(window, 'addEventListener');
  guardEvents(life.signal);
  const scrolling = listen.mock.calls.filter(([type]) => /^(touch|wheel)/u.test(type));
  expect(scrolling.map(([type]) => type)).toEqual(['touchstart', 'touchend']);
  for (const [, , options] of scrolling) expect(options).toMatchObject({ passive: true });
  listen.mockRestore();
  life.abort();
});
