import { chunkOf } from '../../lib/app/hours-book.ts';
import { seal } from '../../lib/app/seal-hours.ts';
import { EMPTY_HISTORY } from '../../lib/core/hours/history.ts';
import { slotAt } from '../../lib/core/hours/slot.ts';
import { appendChunk, readHoursSettings } from '../../lib/store/hours.ts';
import type { Context } from './context.ts';

/** The screen was locked: what lies between this moment and the next touch is nobody's work, however short it is. */
export const onLock =
  (context: Context) =>
  async (state: string): Promise<void> => {
    if (state !== 'locked') return;
    const store = await context.store();
    const { alone, lock } = await readHoursSettings(store);
    if (alone !== 'yes') return;
    const history = { ...EMPTY_HISTORY, breaks: [slotAt(context.clock.now())] };
    const sealing = { seal: lock && ((plain: Uint8Array<ArrayBuffer>) => seal(lock.publicKey, plain)) };
    await appendChunk(store, await chunkOf(sealing, history));
  };
