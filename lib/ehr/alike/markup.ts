/** A row's markup as the browser writes it (`outerHTML`), in pieces. Pure strings: nothing here looks at a page. */

export interface Tag {
  /** `from` and `to` of their values in the markup, without the quotes. */
  readonly attributes: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Where the element's content begins, and where the tag that ends it does; before that where it can have none. */
  readonly inner: number;
  outer: number;
}

const TAG = /<(\/?)([a-z][^\s/<>"'=]*)((?: [^\s"'<>/=]+="[^"]*")*)>/uy;
const COMMENT = /<!--[^<>]*-->/uy;
const ATTRIBUTE = / ([^\s"'<>/=]+)="([^"]*)"/gu;
/** Elements that have no end: https://html.spec.whatwg.org/multipage/syntax.html#void-elements, and older ones. */
const VOID =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/u;
/** What is in them is written otherwise than it is, or is not theirs. */
const STRANGE = /^(?:iframe|listing|noembed|noframes|noscript|plaintext|pre|script|style|template|textarea|xmp)$/u;

export interface Pieces {
  /** In the page's order. */
  readonly tags: readonly Tag[];
  /** What stands between two tags, empty or not. */
  readonly texts: readonly { readonly from: number; readonly to: number }[];
}

/** Null where the markup holds anything that is not plain elements, texts and short comments. */
export function piecesOf(markup: string): Pieces | null {
  const tags: Tag[] = [];
  const texts: { from: number; to: number }[] = [];
  const open: { readonly name: string; readonly tag: Tag }[] = [];
  let before = 0;
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', before)) {
    if (before > 0) texts.push({ from: before, to: at });
    COMMENT.lastIndex = at;
    TAG.lastIndex = at;
    const found = COMMENT.exec(markup) ?? TAG.exec(markup);
    if (!found) return null;
    const [whole, end, name = '', attributes = ''] = found;
    before = at + whole.length;
    if (name === '') continue;
    if (STRANGE.test(name)) return null;
    if (end) {
      const last = open.pop();
      if (last?.name !== name) return null;
      last.tag.outer = at;
    } else {
      const tag = { attributes: attributesOf(attributes, at + 1 + name.length), inner: before, outer: at };
      tags.push(tag);
      if (!VOID.test(name)) open.push({ name, tag });
    }
  }
  return open.length === 0 && before === markup.length ? { tags, texts } : null;
}

const attributesOf = (text: string, offset: number): Tag['attributes'] =>
  [...text.matchAll(ATTRIBUTE)].map((found) => {
    const [whole, name = '', value = ''] = found;
    const to = offset + found.index + whole.length - 1;
    return { name, from: to - value.length, to };
  });

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00A0',
};

/** What the browser wrote with entities, as it is: https://html.spec.whatwg.org/multipage/parsing.html#escapingString */
export const plainOf = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&(?:amp|lt|gt|quot|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity) : text;
