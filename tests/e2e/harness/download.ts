import type { Tab } from '../../../scripts/browsers/tab.ts';
import { Form } from './form.ts';

/** What the page would download when this button is pressed, as text: no browser here has a folder for it. */
export async function download(tab: Tab, button: string): Promise<string> {
  await tab.evaluate(() => {
    const scope = globalThis as unknown as { saved?: Promise<string> };
    delete scope.saved;
    URL.createObjectURL = (blob: Blob) => {
      scope.saved = blob.text();
      return '#';
    };
  });
  await new Form(tab).press(button);
  return tab.waitFor(async () => (globalThis as unknown as { saved?: Promise<string> }).saved);
}
