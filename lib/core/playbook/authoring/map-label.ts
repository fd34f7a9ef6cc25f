import type { Playbook } from '../format/schema.ts';
import { labelKey } from '../routing/label-key.ts';
import { changed, changeItem, type Edit } from './edit-document.ts';

/** The id of the category that takes messages with this label, or null where the playbook does not know it. */
export function categoryOfLabel({ categories }: Pick<Playbook, 'categories'>, label: string): string | null {
  const key = labelKey(label);
  const found = categories.find(({ id, name, labels }) => [id, name, ...labels].some((one) => labelKey(one) === key));
  return found?.id ?? null;
}

/** The format's own limit. */
const MOST_LABELS = 100;

/**
 * Puts a label of the EHR into a category. A playbook that knows the label already, has no such category, or has no room in
 * it is left as it is: one label stands for one category.
 */
export const mapLabel =
  (label: string, categoryId: string): Edit =>
  (document) => {
    const at = document.categories.findIndex(({ id }) => id === categoryId);
    if (at < 0 || categoryOfLabel(document, label) !== null) return document;
    return changeItem('categories', at, (category) =>
      category.labels.length >= MOST_LABELS
        ? category
        : changed<typeof category>(category, { labels: [...category.labels, label] }),
    )(document);
  };
