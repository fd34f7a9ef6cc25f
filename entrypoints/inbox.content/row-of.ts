import type { RowReading } from '../../lib/core/shared/row-reading.ts';
import { beginsAs } from '../../lib/ehr/read-opened.ts';
import type { OpenedElsewhere } from '../../lib/protocol/learn-messages.ts';

/**
 * The row that a message opened in another frame is tied to; null where none is. An id from an address, which runs ahead of
 * the page while a message is being fetched, counts only while the text begins as the row's does.
 */
export function rowOf({ id, byAddress, text }: OpenedElsewhere, readings: readonly RowReading[]): RowReading | null {
  const row = readings.find((one) => one.id === id);
  return row && (!byAddress || beginsAs(text, row.message.text)) ? row : null;
}
