import type { Pattern } from '../concept.ts';
import { nearby } from '../wordings/shared.ts';
import { FEVERISH, UNROUSABLE } from './groups.ts';

const NEW_BABY =
  'newborn, new born, preemie, days old, day old, week old, weeks old, one month old, 1 month old, two month old, 2 month old, two months old, 2 months old, 6 week, 8 week, recien nacido, recien nacida, semanas de nacid*, dias de nacid*, un mes de nacid*, de un mes, de dos meses, de tres semanas, de dos semanas';
const BABY = `${NEW_BABY}, baby, babys, infant, month old, months old, bebe, nene, nena`;
const CHILD =
  'toddler, kid, kiddo, child, son, daughter, boy, girl, year old, grandson, granddaughter, little one, little guy, nephew, niece, nino, nina, hijo, hija, nieto, nieta, chiquito, chiquita';

const SICK_BABY = [
  'noodle, dish rag, dishrag, wet rag, blue, bluish, gray, grey, purple, dusky, mottled, marbled, grunt*, nostrils',
  'flaring, sucking in, ribs, stopped breathing, stops breathing, pauses in, forgets to breathe, breathing fast',
  'breathing so fast, breathing really fast, panting, high pitched, weak cry, weird cry, strange cry, moaning',
  'whimper*, soft spot, fontanel*, sunken, sunk in, green vomit, vomit is green, throwing up green, bright green',
  'bile, jelly, currant, no wet diaper, no wet diapers, one wet diaper, dry diaper, dry diapers, hasnt peed, no pee',
  'diaper is dry, arching, stiffened, jerking, twitching, not blinking, choked, choking, turned colors, fell off',
  'rolled off, dropped him, dropped her, cold to the touch, feels cold, wont warm up, morad*, azul, gris',
  'no respira, respira rapido, se hunden, costillas, mollera, verde, quejid*, aguad*, flojit*, no moja, panal seco',
  'no ha mojado, se puso tieso, no orina, sangre',
].join(', ');

/** Babies and children, who cannot say it. */
export const children: Readonly<Record<string, readonly Pattern[]>> = {
  'infant-danger': [
    nearby(14, BABY, `${UNROUSABLE}, ${SICK_BABY}`),
    nearby(
      14,
      NEW_BABY,
      `${FEVERISH}, hot, warm, wont eat, wont nurse, wont feed, wont take, refuses, refusing, not eating, not nursing, not feeding, hasnt eaten, hasnt nursed, sleeps through, sleepy, too sleepy, hard to feed, jaundice*, yellow, vomit*, projectile, blood, inconsolabl*, wont stop crying, caliente, no come, no quiere comer, no quiere pecho, dormid*, amarill*, vomit*`,
    ),
    nearby(
      10,
      BABY,
      'wont eat, wont nurse, wont feed, wont take, wont suck, refuses, refusing, not eating, not nursing, not feeding, hasnt eaten, hasnt nursed, no quiere comer, no come, no quiere pecho, no agarra',
      'sleepy, sleeps, sleeping, limp, fever, hot, diaper, diapers, hours, all day, since last night, since yesterday, breath*, weak, cry*, vomit*, dormid*, fiebre, panal, horas, todo el dia',
    ),
  ],
  'sick-child': [
    nearby(
      14,
      CHILD,
      `listless, lethargic, ${UNROUSABLE}, glassy eyes, glassy, just lies there, just lays there, just laying there, wont lift his head, wont lift her head, wont move, wont walk, refuses to walk, wont put weight, wont stand, wont drink, not drinking, hasnt had a drink, no tears, sunken, dry lips, hasnt peed, no pee, not peeing, hasnt gone pee, dry diaper, stiff neck, neck is stiff, wont turn, purple spots, purple dots, pinprick*, breathing hard, breathing fast, breathing so fast, belly breathing, sucking in, ribs, grunt*, nostrils, struggling to breathe, tripod, muffled, cant swallow his, cant swallow her, jelly, turned blue, lips are blue, blue lips, gray, grey, mottled, hallucinat*, seeing things, decaid*, no camina, no quiere caminar, no toma, no quiere tomar, no orina, no ha orinado, sin lagrimas, ojos hundidos, cuello tieso, manchas moradas, respira rapido, se le hunden, costillas, morad*, no responde, desguanzad*`,
    ),
    nearby(
      14,
      CHILD,
      '104*, 105*, 106*, 40.0, 40.1, 40.2, 40.3, 40.4, 40.5, 41*, fever, fiebre, calentura',
      'five days, 5 days, six days, wont come down, wont break, not coming down, nothing brings, limp, cant walk, breathing fast, wont drink, not drinking, no baja, no se le quita, cinco dias, manchas',
    ),
    nearby(
      12,
      CHILD,
      'drool*, babe*',
      'throat, fever, cant swallow, wont swallow, voice, breath*, leaning forward, garganta, fiebre, tragar',
    ),
  ],
};
