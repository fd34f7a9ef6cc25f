import type { PageMessage } from '../messages.ts';

const PREFIX = '00000000-0000-4000-8000-';

/** FHIR servers name resources with UUIDs; the message's place in the sequence is its end. */
export const resourceId = ({ index }: Pick<PageMessage, 'index'>): string => PREFIX + String(index).padStart(12, '0');

/** The place in the sequence, or null for an id that `resourceId` never gives. */
export function indexOfResource(id: string): number | null {
  return id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : null;
}
