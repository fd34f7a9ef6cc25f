import type { Pattern } from './concept.ts';
import { belly } from './wordings/belly.ts';
import { body } from './wordings/body.ts';
import { brain } from './wordings/brain.ts';
import { chest } from './wordings/chest.ts';
import { mind } from './wordings/mind.ts';

/**
 * How laypeople say what the concepts name, by concept: what was seen or felt, on what, with what. Facts follow the
 * concepts' own sources.
 */
export const WORDINGS: Readonly<Record<string, readonly Pattern[]>> = {
  ...brain,
  ...chest,
  ...belly,
  ...body,
  ...mind,
};
