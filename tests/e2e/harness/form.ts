import type { Tab } from '../../../scripts/browsers/tab.ts';

/** Forms by what people read: labels and the words on buttons. Clicks and keys are the browser's own. */
export class Form {
  readonly tab: Tab;
  #marks = 0;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Waits until the page says it. */
  async says(text: string): Promise<void> {
    await this.tab.waitFor((part: string) => document.body.textContent?.includes(part), text);
  }

  /** Clicks the `nth` button, link or summary whose words are exactly these. */
  async press(text: string, nth = 0): Promise<void> {
    await this.tab.click(await this.#mark('button, a, summary, label.check', text, nth));
  }

  /** Types into the field with this label, over what is there. */
  async fill(label: string, text: string, nth = 0): Promise<void> {
    const field = await this.#field(label, nth);
    await this.tab.click(field);
    await this.tab.press('Control+a');
    if (text === '') await this.tab.press('Delete');
    await this.tab.type(text);
  }

  /** Chooses by the option's words. */
  async choose(label: string, option: string, nth = 0): Promise<void> {
    await this.tab.waitFor(
      (selector: string, option: string) => {
        const select = document.querySelector<HTMLSelectElement>(selector);
        const found = [...(select?.options ?? [])].find(({ text }) => text === option);
        if (!select || !found) return false;
        // React listens to the setter of its own: the browser's is the one that a person's choice goes through.
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, found.value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      await this.#field(label, nth),
      option,
    );
  }

  async value(label: string, nth = 0): Promise<string> {
    return this.tab.evaluate(
      (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value ?? '',
      await this.#field(label, nth),
    );
  }

  /** What is said beside the field with this label. */
  async notes(label: string, nth = 0): Promise<string> {
    return this.tab.evaluate(
      (selector: string) => {
        const ids = document.querySelector(selector)?.getAttribute('aria-describedby') ?? '';
        return ids === '' ? '' : (document.getElementById(ids)?.textContent ?? '');
      },
      await this.#field(label, nth),
    );
  }

  async #field(label: string, nth: number): Promise<string> {
    this.#marks += 1;
    const mark = `m${this.#marks}`;
    await this.tab.waitFor(
      (label: string, nth: number, mark: string) => {
        const labels = [...document.querySelectorAll('label')].filter((one) => one.textContent?.trim() === label);
        const control = labels[nth]?.control;
        control?.setAttribute(`data-${mark}`, '');
        return control !== null && control !== undefined;
      },
      label,
      nth,
      mark,
    );
    return `[data-${mark}]`;
  }

  async #mark(selector: string, text: string, nth: number): Promise<string> {
    this.#marks += 1;
    const mark = `m${this.#marks}`;
    await this.tab.waitFor(
      (selector: string, text: string, nth: number, mark: string) => {
        const found = [...document.querySelectorAll(selector)].filter((one) => one.textContent?.trim() === text);
        // Another form of this page may have marked something else so.
        for (const marked of document.querySelectorAll(`[data-${mark}]`)) marked.removeAttribute(`data-${mark}`);
        found[nth]?.setAttribute(`data-${mark}`, '');
        return found[nth] !== undefined;
      },
      selector,
      text,
      nth,
      mark,
    );
    return `[data-${mark}]`;
  }
}
