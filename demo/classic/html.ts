/** Markup that was made here, and so may be put into other markup as it is. */
export interface Html {
  readonly html: string;
}
type Part = string | number | Html | readonly Html[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template; every value in it that is not itself markup is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, piece, index) => text + render(parts[index - 1] ?? null) + piece) };
}

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part !== 'object') return String(part).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
