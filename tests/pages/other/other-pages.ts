import { CLINICAL } from './clinical.ts';
import { OFFICE } from './office.ts';
import type { OtherPage } from './page.ts';

/** Every page that is no inbox. A new one is an entry in one of these lists. */
export const OTHER_PAGES: readonly OtherPage[] = [...CLINICAL, ...OFFICE];
