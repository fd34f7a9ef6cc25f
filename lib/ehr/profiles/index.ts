import type { EhrProfile } from '../../core/shared/ehr-profile.ts';
import { librehealthMessages } from './librehealth-messages.ts';
import { medplumMessages } from './medplum-messages.ts';
import { medplumTasks } from './medplum-tasks.ts';
import { openemrMessages } from './openemr-messages.ts';
import { timebackDemo } from './timeback-demo.ts';
import { timebackDemoClassic } from './timeback-demo-classic.ts';
import { timebackDemoGrid } from './timeback-demo-grid.ts';

/**
 * The built-in profiles, in the order in which they are tried. A new one is a file and a line here. LibreHealth is asked
 * before OpenEMR: they share an address, and only its own page has what it looks for.
 */
export const PROFILES: readonly EhrProfile[] = [
  timebackDemo,
  timebackDemoClassic,
  timebackDemoGrid,
  librehealthMessages,
  openemrMessages,
  medplumMessages,
  medplumTasks,
];
