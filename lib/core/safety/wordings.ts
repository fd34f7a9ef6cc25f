import type { Pattern } from './concept.ts';
import { bellyAndBlood } from './signs/belly-and-blood.ts';
import { bodyHarm } from './signs/body-harm.ts';
import { brainAndNerves } from './signs/brain-and-nerves.ts';
import { children } from './signs/children.ts';
import { company } from './signs/company.ts';
import { heartAndBreath } from './signs/heart-and-breath.ts';
import { likenesses } from './signs/likenesses.ts';
import { likenessesOfHurts } from './signs/likenesses-of-hurts.ts';
import { likenessesOfTheHead } from './signs/likenesses-of-the-head.ts';
import { mindAndDanger } from './signs/mind-and-danger.ts';
import { particular } from './signs/particular.ts';
import { particularOfTheHead } from './signs/particular-of-the-head.ts';
import { poisonAndSugar } from './signs/poison-and-sugar.ts';
import { belly } from './wordings/belly.ts';
import { body } from './wordings/body.ts';
import { brain } from './wordings/brain.ts';
import { chest } from './wordings/chest.ts';
import { mind } from './wordings/mind.ts';

type Wordings = Readonly<Record<string, readonly Pattern[]>>;

const ALL: readonly Wordings[] = [
  ...[brain, chest, belly, body, mind],
  ...[heartAndBreath, brainAndNerves, bellyAndBlood, bodyHarm, mindAndDanger, poisonAndSugar, children],
  ...[likenesses, likenessesOfHurts, likenessesOfTheHead, particular, particularOfTheHead, company],
];

/**
 * How laypeople say what the concepts name, by concept: `wordings` are sayings, `signs` are composed of what fails, what it
 * is like, when it began and what was done about it. Facts follow the concepts' own sources.
 */
export const WORDINGS: Wordings = Object.fromEntries(
  [...new Set(ALL.flatMap((some) => Object.keys(some)))].map((id) => [id, ALL.flatMap((some) => some[id] ?? [])]),
);
