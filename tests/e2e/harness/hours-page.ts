import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Ext } from './ext.ts';

/** The page on after-hours time, `shift` milliseconds from now. */
export const review = async (ext: Ext, shift = 0): Promise<Tab> =>
  ext.open(`${ext.page('review.html')}?shift=${shift}`);
export const says = async (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((part: string) => document.body.textContent?.includes(part), text);
export const press = async (tab: Tab, label: string): Promise<void> => {
  const selector = await tab.waitFor((text: string) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
    button?.setAttribute('data-press', text);
    return button && `[data-press="${text}"]`;
  }, label);
  await tab.click(selector);
};
/** Answers the first question: counting is on. */
export async function sayYes(ext: Ext): Promise<Tab> {
  const tab = await review(ext);
  await says(tab, 'Is this computer yours alone?');
  await press(tab, 'Yes, count my time here');
  await says(tab, 'Counting is on.');
  return tab;
}
