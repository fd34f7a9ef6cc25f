/** Fields in which nothing is typed. */
const NOT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/**
 * Tells whether somebody writes here: a text field has the focus, or a note that was typed into is still open. Keeps a
 * reference to that field while it is on the page, and nothing of what is in it.
 */
export function watchWriting(): () => boolean {
  let note: WeakRef<HTMLElement> | null = null;
  document.addEventListener(
    'input',
    (event) => {
      const [field] = event.composedPath();
      if (event.isTrusted && field instanceof HTMLElement && isNote(field)) note = new WeakRef(field);
    },
    { capture: true, passive: true },
  );
  return () => {
    if (document.visibilityState !== 'visible') return false;
    return (document.hasFocus() && takesText(focused())) || isOpen(note?.deref());
  };
}

/** Through open shadow roots; a closed one shows its host. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !NOT_TEXT.has(element.type) && !element.readOnly;
  return element instanceof HTMLElement && isNote(element);
}

const isNote = (element: HTMLElement): boolean =>
  element instanceof HTMLTextAreaElement ? !element.readOnly : element.isContentEditable;

function isOpen(note: HTMLElement | undefined): boolean {
  if (!note?.isConnected || !note.checkVisibility()) return false;
  const text = note instanceof HTMLTextAreaElement ? note.value : (note.textContent ?? '');
  return text.trim() !== '';
}
