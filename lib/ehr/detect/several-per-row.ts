import { plain, share } from '../value-shape.ts';

/**
 * Do rows stand for several items each (one row per patient with three orders in it)? Said where a good part of the rows
 * holds a list of its own, or several boxes to tick: their fields would be mixed.
 */
export function severalPerRow(rows: readonly Element[]): boolean {
  return share(rows.slice(0, 60), holdsSeveral) > 0.2;
}

function holdsSeveral(row: Element): boolean {
  if (row.querySelectorAll('input[type="checkbox"], input[type="radio"], [role="checkbox"]').length > 1) return true;
  for (const list of row.querySelectorAll('ul, ol, tbody, [role="list"], td, [role="gridcell"], [role="cell"]')) {
    const items = [...list.children].filter(
      ({ localName, textContent }) => /^(?:li|tr|div|p|a)$/u.test(localName) && plain(textContent).length > 2,
    );
    const links = items.filter((item) => item.matches('a[href]') || item.querySelector('a[href]'));
    if (items.length > 1 && (links.length > 1 || /^(?:ul|ol|tbody)$/u.test(list.localName))) return true;
  }
  return false;
}
