import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Ext } from './ext.ts';

/** The popup as a page of its own, told which tab it is about. */
export async function popupAbout(ext: Ext, tab: Tab): Promise<Tab> {
  const { protocol, hostname } = new URL(await tab.url());
  return ext.open(`${ext.page('popup.html')}?tab=${await ext.tabNumber(tab)}&origin=${protocol}//${hostname}`);
}
