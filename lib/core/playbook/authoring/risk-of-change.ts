import type { Changed } from './field-differences.ts';

/** Lanes from the least to the most cautious. */
const CAUTION = ['not-physician', 'protocol', 'physician'];
const laneOf = (item: object): unknown => Reflect.get(item, 'lane');

/** May this change make less be flagged, or fewer messages reach the physician? In doubt it may. */
export function isRisky(part: string, kind: 'added' | 'removed' | 'changed', item: object, field?: Changed): boolean {
  if (part === 'safety') return kind !== 'added';
  // A list may stand in a rule's conditions or in its exceptions.
  if (part === 'phraseLists') return true;
  if (part === 'roles') return field?.field === 'scope';
  if (part !== 'rules') return false;
  const toPhysician = laneOf(item) === 'physician';
  if (field === undefined) return kind === 'added' ? !toPhysician : toPhysician;
  const { field: name, from, to } = field;
  if (name === 'lane') return CAUTION.indexOf(to ?? '') < CAUTION.indexOf(from ?? '');
  if (name === 'status') return toPhysician ? from === 'active' : to === 'active';
  return /^(when|unless)(\.|$)|^(takes|clinical)$/u.test(name);
}
