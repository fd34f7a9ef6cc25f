import type { EhrProfile } from '../../core/shared/ehr-profile.ts';
import { timebackDemo } from './timeback-demo.ts';

/** The built-in profiles, in the order in which they are tried. A new one is a file and a line here. */
export const PROFILES: readonly EhrProfile[] = [timebackDemo];
