import { PROFILES } from '../../lib/ehr/profiles/index.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import type { Sender } from '../../lib/platform/requests.ts';
import type { CountHere } from '../../lib/protocol/hours-messages.ts';
import { readHoursSettings } from '../../lib/store/hours.ts';
import type { Context } from './context.ts';

/** Time counts on approved pages, never in private windows, and not before the person said that this computer is theirs alone. */
export const onCountHere =
  (context: Context) =>
  async (_: object, { origin, incognito }: Sender): Promise<CountHere> => {
    const clockShift = __TEST_BUILD__ ? context.clock.now() - Date.now() : 0;
    const no: CountHere = { count: false, pausedFor: null, profiles: [], clockShift };
    if (incognito || origin === null || !(await context.approvedPatterns()).includes(patternOf(origin))) return no;
    const { alone, pausedUntil } = await readHoursSettings(await context.store());
    if (alone !== 'yes') return no;
    const left = pausedUntil - context.clock.now();
    if (left > 0) return { ...no, pausedFor: left };
    const profiles = PROFILES.map(({ id, match, activities }) => ({ id, match, activities }));
    return { count: true, pausedFor: null, profiles, clockShift };
  };
