import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onNotices, showNotice } from '../../../lib/platform/notifications.ts';

const world = vi.hoisted(() => ({
  scheme: 'chrome-extension:',
  shown: [] as object[],
  refuses: false,
  close: (_id: string, _byUser: boolean): void => undefined,
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `${world.scheme}//id/${path}` },
    notifications: {
      async create(_id: string, notice: object) {
        // As Firefox does: an unknown property is an error.
        if (world.refuses || (world.scheme === 'moz-extension:' && 'buttons' in notice)) throw new Error('refused');
        world.shown.push(notice);
      },
      onClicked: { addListener: () => undefined },
      onClosed: { addListener: (heard: typeof world.close) => (world.close = heard) },
    },
  },
}));

const notice = { title: 'Clinic is over', text: 'Close the day?', buttons: ['In 10 minutes', 'Not today'] };

describe('a notice', () => {
  beforeEach(() => {
    Object.assign(world, { scheme: 'chrome-extension:', shown: [], refuses: false });
  });
  it('has its buttons in Chromium', async () => {
    await showNotice('close', notice);
    expect(world.shown).toMatchObject([
      { message: 'Close the day?', buttons: [{ title: 'In 10 minutes' }, { title: 'Not today' }] },
    ]);
  });
  it('has none in Firefox, which refuses them', async () => {
    world.scheme = 'moz-extension:';
    await showNotice('close', notice);
    expect(world.shown).toMatchObject([{ message: 'Close the day?' }]);
    expect(world.shown[0]).not.toHaveProperty('buttons');
  });
  it('is no error where the system shows none', async () => {
    world.refuses = true;
    await expect(showNotice('close', notice)).resolves.toBeUndefined();
  });
  it('is dismissed by a person only where the browser can tell', () => {
    const dismissed = vi.fn();
    onNotices({ clicked: () => undefined, pressed: () => undefined, dismissed });
    world.close('close', false);
    expect(dismissed).not.toHaveBeenCalled();
    world.close('close', true);
    expect(dismissed).toHaveBeenCalledExactlyOnceWith('close');
    world.scheme = 'moz-extension:';
    world.close('close', true);
    expect(dismissed).toHaveBeenCalledOnce();
  });
});
