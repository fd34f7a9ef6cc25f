import { browser } from './browser.ts';

export interface Notice {
  readonly title: string;
  readonly text: string;
  /** At most two; a browser without buttons shows none. */
  readonly buttons: readonly string[];
}

export interface NoticeListeners {
  readonly clicked: (id: string) => void;
  /** By number, as listed in `buttons`. */
  readonly pressed: (id: string, button: number) => void;
  /** The person closed it, for certain. */
  readonly dismissed: (id: string) => void;
}

/**
 * Firefox knows no buttons, throws on them, and says of every closed notification that the person closed it
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1413188): there nothing is learnt from a closed one.
 */
export const hasButtons = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');

/** Shows a notice. A second one with the same id takes the first one's place. A system without notices is no error. */
export async function showNotice(id: string, { title, text, buttons }: Notice): Promise<void> {
  const notice = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message: text,
    ...(hasButtons() && { buttons: buttons.map((name) => ({ title: name })) }),
  } as const;
  await browser.notifications.create(id, notice).catch(() => undefined);
}

export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Call synchronously when the background starts. */
export function onNotices({ clicked, pressed, dismissed }: NoticeListeners): void {
  browser.notifications.onClicked.addListener(clicked);
  browser.notifications.onButtonClicked?.addListener(pressed);
  browser.notifications.onClosed.addListener((id, byUser) => {
    if (byUser && hasButtons()) dismissed(id);
  });
}
