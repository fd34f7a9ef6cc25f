import type { OverlayWords } from '../words/en/overlay.ts';
import type { GuidanceView } from './entry.ts';
import { element } from './element.ts';

type Redirect = NonNullable<GuidanceView['redirect']>;
const PLACEHOLDER = /\[([^\][]+)\]/g;

/** The clinic's wording, with a field for each [placeholder]: nothing is copied while one is empty, and nothing is sent ever. */
export function redirectForm(redirect: Redirect, words: OverlayWords): HTMLElement {
  const names = [...new Set([...redirect.text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
  const values = new Map<string, string>();
  const preview = element('p', { class: 'quote' });
  const status = element('p', { role: 'status', class: 'about' });
  const filled = (text: string): string =>
    text.replaceAll(PLACEHOLDER, (whole, name: string) => values.get(name)?.trim() || whole);

  const show = (): void => {
    preview.textContent = filled(redirect.text);
  };

  const copy = (text: string) => (): void => {
    const ready = filled(text);
    if (ready.search(PLACEHOLDER) >= 0) {
      status.textContent = words.placeholders();
      return;
    }
    navigator.clipboard.writeText(ready).then(
      () => (status.textContent = words.copied()),
      () => (status.textContent = words.copyFailed()),
    );
  };

  const fields = names.map((name) => {
    const input = element('input', { type: 'text', autocomplete: 'off', maxlength: '80' });
    input.addEventListener('input', () => {
      values.set(name, input.value);
      show();
    });
    return element('label', { class: 'fill' }, words.fill(name), input);
  });
  show();
  return element(
    'section',
    {},
    element('h3', {}, `${words.redirect(redirect.title)}, ${words.redirectTo(redirect.to)}`),
    preview,
    ...fields,
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'button', click: copy(redirect.text) }, words.copy()),
      redirect.es === null
        ? null
        : element('button', { type: 'button', lang: 'es', click: copy(redirect.es) }, words.copySpanish()),
    ),
    status,
  );
}
