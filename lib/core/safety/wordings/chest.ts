import type { Pattern } from '../concept.ts';
import { near, nearby } from './shared.ts';

/** Heart, breath and allergy, as laypeople say it. */
export const chest: Readonly<Record<string, readonly Pattern[]>> = {
  'chest-pain': [
    near(
      8,
      'sternum, breastbone, chest',
      'fist, hand, claw, rope, knot, open and close, opens and closes, squeez*, grip*, gnaw*',
    ),
    near(12, 'arms, arm', 'lead, heavy, like lead', 'sweat*, cold sweat'),
    near(8, 'pecho', 'oprimido, oprime, fuerte, dolor, quita, apachurra, aplasta'),
    near(
      6,
      'ribs, rib, chest, breastbone, pecho',
      'truck, parked, vise, vice, belt, band, strapped, stomp*, kicked, clamp*, cement, concrete, bear hug, boulder, bricks, sentado, encima, piedra, pesa, peso, aprieta, opresion, presion, quijada, brazo',
    ),
    near(
      12,
      'indigestion, heartburn, gas pain, gas pains, acid, agruras',
      'sweat*, clammy, jaw, left arm, cold sweat, sudor',
    ),
    near(
      10,
      'gray, grey, ash, ashen',
      'color, colour, turned, face, went, looks',
      'slid, slumped, slump, floor, sweat*, wall, collapsed, fell, clammy, faint, passed',
    ),
    near(6, 'tearing, ripping', 'back, shoulder blades, stomach, belly, espalda'),
    near(
      5,
      'something terrible, going to die, impending doom, sense of doom',
      'sweat*, arm, chest, heart, drenched, about to happen, breath*',
    ),
    near(6, 'pecho', 'corre, recorre, baja, sube, quema, arde'),
  ],
  'racing-heart': [
    near(
      8,
      'heart, corazon',
      'mile a minute, out of my chest, a mil, wild, berserk, haywire, racing',
      'hours, hour, settle, going under, me voy, stop, vap*, pass, minutes, all night',
    ),
    near(
      6,
      'heart, pulse, heart rate, pulso',
      '30, 32, 34, 35, 36, 38, 40, 41, 42',
      'dim, dizzy, faint, weak, black, going, mareo',
    ),
    near(10, 'jolt, shock, shocked, fuse box', 'palpitation*, chest, heart, burn*, numb'),
    near(
      5,
      'pacemaker, defibrillator, defibulator, defibilator, icd, marcapasos, desfibrilador',
      'kick*, shock*, went off, goes off, fired, fires, zap*, descarga*',
    ),
    nearby(
      12,
      'heart, corazon, heartbeat, pulse',
      'flop*, somersault*, flip*, skips, skipping, jumps, jumping, jumpy, thump*, flutter*, bird, brinca, brinco, salta, galop*, desboc*',
      'faint, floor, passed, black*, grey*, gray*, dizzy, fall, fell, cramp*, weak, cant stand, caigo, mareo, mareado, mareada, desmay*, breath, sweat*, stairs, went down, nearly',
    ),
  ],
  fainting: [
    '(crumpled|keeled|toppled|collapsed|went down) … (driveway|floor|kitchen|shower|bathroom|stairs|ground|minute|church)',
    '(came to|came around|came back) after a',
    '(greyed|grayed|whited|conked|zonked) out',
    '(nearly|almost) (hit the floor|keeled over|hit the ground|went over)',
    '(keeled over|slid down the wall|crumpled to|dropped like a|went out like a light|out cold|hit the deck)',
    '(se desvanecio|me desvaneci|se desplomo|me desplome|casi me caigo|casi me desmayo|perdio el sentido|perdi el sentido|tardo en despertar|desvanecimiento|siento desmayar)',
  ],
  breathing: [
    near(
      8,
      'winded, breathless, out of breath, sin aliento, sofoco',
      'brushing, talking, resting, rest, sitting, dressing, shoes, zapatos, shower, sentado, hablar, few steps, bed',
    ),
    '(fighting|gasping|struggling|hungry|gulping) for (air|breath)',
    near(
      10,
      'recliner, chair, upright, sitting',
      'sleep, slept, sleeping',
      'feet, ankles, legs, puffy, swollen, breath, air',
    ),
    '(falta|faltando|corta|va) … (respiracion|aire|aliento)',
    near(
      10,
      'chest, belly, tummy, stomach, ribs',
      'bellows, pumping, in and out, sinking, heaving',
      'breath, finish, baby, fast, his, her, cant',
    ),
    near(6, 'crowing, whooping, singing, squeak*', 'sound, noise, calm, breath*, chest, breathes'),
    '(silba|silbando|chifla|chiflando|pillido) … (feo|mucho|pecho|respira)',
    near(8, 'asma, asthma', 'silba*, empty, ran out, no air, chest, singing, tight'),
    near(
      10,
      'moneda, uva, hueso, dulce, nickel, nickels, coin, coins, gristle, dulces',
      'ahogando, ahoga, atorada, atorado, atoro, gag*, stuck, sitting there, comes back, drool*',
    ),
    '(one|two|three|few|couple|couple of) (word|words) at a time',
    '(only|cant|cannot|barely|just) … (get out|say|manage|speak|talk) … (one word|two words|few words|three words|full sentence|whole sentence|sentence)',
    '(bolt upright|sit up to breathe|sleep sitting up|sleeping upright|sleep upright|propped up to breathe)',
    '(need|needs|with|on|sleep on) (three|four|five|3|4|5) pillows',
    near(
      6,
      'flat, lying, lie, lay, acuesto, acostado, acostada',
      'drowning, drown, gasping, suffocat*, smother*, ahogo, ahoga, any air',
    ),
    near(
      5,
      'breathes, breathing, breath, breathe',
      'marathon, gurgl*, rattl*, whistling, grunt*, labored, laboured, sucking in, like a fish',
    ),
    near(
      5,
      'lips, lip, fingernails, nails, fingertips, tongue, labios, unas',
      'blue, bluish, purple, dusky, gray, grey, morado*, morada*, azul*',
    ),
    '(get|getting|catch|suck in) (any|enough) air',
    near(6, 'sucking in, sinking in, pulling in, hunden, marcan, hunde', 'ribs, chest, throat, neck, costillas, pecho'),
    '(me|se) (ahogo|ahoga|ahogando|asfixio|asfixia)',
    '(no me entra|no le entra|me falta|le falta|no agarro|sin) … aire',
    near(6, 'cuesta, cuesta trabajo, dificil, batalla', 'respirar, jalar aire'),
    near(
      12,
      'grapes, grape, hot dog, steak, meat, chicken, bone, pill, peanut, popcorn, marble, coin, carrot, chunk, candy',
      'stuck, lodged, caught, choked, choking, whistling, went down wrong, eating',
      'breath*, throat, swallow my, swallow his, spit, saliva, wheez*, whistling, drool*, noise',
    ),
    near(
      6,
      'trach, tracheostomy, breathing tube, ventilator, vent',
      'plug*, clog*, blocked, came out, fell out, pulled out, mucus, alarm*',
    ),
    near(6, 'oxygen, o2', 'ran out, run out, tank is empty, machine died, concentrator'),
    near(5, 'pink, frothy, foamy', 'cough, coughing, spit, phlegm, froth'),
  ],
  'inhaler-overuse': [
    near(
      9,
      'inhaler, puffer, nebulizer, neb, inhalador, nebulizador, albuterol',
      'touching, every hour, every two hours, every 2 hours, ten times, four times, five times, six times, no better, doing anything, doing nothing, still whistling, still wheezing, ya no le hace, ya no me hace, no hace nada, times since, times today, times and',
    ),
    near(6, 'asthma, asma', 'really bad, so bad, worst, out of control, acting up bad, muy mal, ataque, attack'),
  ],
  'coughing-blood': [
    near(7, 'hawked, hawking, hacked, cough*', 'red phlegm, red, bloody phlegm'),
    near(
      7,
      'cough*, spit, spitting, hacked, hacking, escup*, tos, toser, tosi',
      'bright red, red stuff, rust, rusty, rust colored, pink, clots, streaks of red, bloody, sangre',
    ),
  ],
  'airway-allergy': [
    near(
      14,
      'tongue, throat, voice, lengua, garganta',
      'tingl*, changed, thick, gorda, fat, hoarse, itch*, closing, pica',
      'peanut*, sauce, nut, nuts, nueces, shellfish, tablet, ate, pill, eating, comi, mariscos, sesame, egg, milk, after, despues',
    ),
    near(10, 'eyes, face, lips', 'swollen shut', 'tablet, pill, tongue, medicine, after'),
    nearby(
      14,
      'lips, lip, eyelids, tongue, throat, mouth, face, labios, lengua, boca, garganta, cara',
      'puffed, puffy, swelled, swollen, swelling, ballooned, blew up, closing, tight, too big, hinch*, cerrando, cierra',
      'shrimp, peanut*, cashew*, nuts, bee, wasp, antibiotic, antibiotics, stung, sting, ate, eating, new pill, new medicine, amoxicillin, penicillin, lisinopril, antibiotico, comer, comi, camaron*, pastilla, egg, eggs, shellfish, kiwi, vaccine',
    ),
    '(se me|se le) (hincho|hincharon|hincha|esta cerrando|cierra|cerro) … (boca|lengua|labios|cara|garganta)',
    nearby(
      14,
      'sting, stung, wasp, wasps, bee, hornet, fire ants, yellow jacket',
      'hives, welts, itchy all over, wheez*, wheezy, dizzy, throat, black out, pass out, faint, vomit*, lengua',
    ),
  ],
};
