import type { Pattern } from '../concept.ts';
import { BABIES, CHILDREN, near, nearby } from './shared.ts';

/** Injuries, limbs, infections, surgery, children, as laypeople say it. */
export const body: Readonly<Record<string, readonly Pattern[]>> = {
  'severe-injury': [
    near(
      6,
      'nail gun, nail, screw, knife, glass, rod, branch, saw, sierra',
      'went through, through, into my, into his, corto, stuck in',
      'hand, palm, foot, finger, chest, leg, arm, dedo, dedos, eye, neck',
    ),
    near(
      8,
      'wrist, arm, leg, elbow, ankle, finger',
      'looks like a fork, like a fork, bent, crooked, deformed, wrong way',
      'tripped, fell, after, fall, hit',
    ),
    near(
      8,
      'steam, radiator, boiling, agua hirviendo, hirviendo, flames, explosion, fireworks',
      'face, arm, hand, brazo, cara, child, nina, nino, eyes, chest, got my, leg',
    ),
    near(
      10,
      'motorbike, motorcycle, car wreck, atv, rolled, handlebar*, ejected',
      'belly, chest, faint, tight, neck, spine, bleeding, breath',
    ),
    near(10, 'jellyfish, stingray, spider, scorpion', 'shaking, breath, sweating, cramp*, spasm*, chest'),
    '(me|le|lo|la) (mordio|pico) … (vibora|serpiente|culebra|alacran|arana|perro)',
    near(
      8,
      'finger, fingers, thumb, hand, toe, toes, arm, leg, foot, dedo, dedos, mano',
      'saw, auger, blender, mower, lawnmower, cut off, sliced off, ripped off, crushed, mangled, severed, torn off, hanging by, grinder, snowblower, degloved, caught in',
    ),
    '(finger|fingers|thumb|toe|toes) (gone|missing)',
    near(4, 'bone, hueso', 'poking, sticking, see, through the skin, showing, visible, salido, se ve'),
    near(
      10,
      'dog, cat, perro, raccoon, bat, animal, pit bull',
      'bit, bite, bites, tore, chunk, mauled, attacked, mordio, mordida',
      'face, cheek, neck, deep, chunk, red, infected, throat, open, streak, crept, hot, lip, eye, cara',
    ),
    near(
      7,
      'burned, burnt, burn, scalded, queme, quemo, quemadura',
      'face, whole, entire, leathery, white, chest, hands, baby, child, toddler, blister*, cara, grease, oil, boiling, aceite, agua',
    ),
    near(
      7,
      'boiling, scalding, hot soup, hot oil, hot coffee, hot water, grease',
      'baby, babys, toddler, chest, face, arm, legs, all down, all over, spilled',
    ),
    near(
      8,
      'zapped, shocked, electrocuted, live wire, outlet, lightning',
      'chest, heart, burn, burned, hand, hands, passed, numb, flutter*',
    ),
    near(
      5,
      'snake, rattlesnake, copperhead, rattler, cottonmouth, vibora, serpiente, alacran, scorpion, black widow, brown recluse',
      'bit, bite, bitten, got me, got my, stung, struck, mordio, pico, picadura',
    ),
    nearby(
      14,
      'fell, fall, thrown, crashed, crash, dove, diving, cayo, cai, ladder, roof, horse, escalera',
      'neck, spine, legs, arms, cuello, columna, piernas',
      'tingl*, numb, pins and needles, cant move, cant feel, no mueve, no siento, paraly*',
    ),
    near(
      5,
      'bent the wrong way, wrong angle, sideways, out of place',
      'ankle, wrist, arm, leg, knee, elbow, shoulder, foot',
    ),
  ],
  'clot-or-limb': [
    '(the ring|my ring|his ring|her ring|anillo) (wont come off|no sale)',
    near(
      8,
      'ring, anillo, bracelet',
      'wont come off, stuck, cutting into',
      'purple, black, blue, numb, swollen, morado, negro, hinchado, no lo siento',
    ),
    near(
      8,
      'toes, foot, leg, fingers, hand',
      'marble, mottled, waxy, cold, hurt at rest, pain at rest',
      'bad leg, rest, numb, white, blue, hurt*',
    ),
    near(
      14,
      'leg, calf',
      'fat, hard, swollen, a log, like a log, tight',
      'drive, flight, surgery, jab, breathe, post, replacement, operation',
    ),
    near(8, 'dialysis arm, fistula, graft', 'cold, no buzz, buzz, thrill, numb, hard'),
    near(
      10,
      'stab, stabbing, sharp, knife, catch, hurts, pain',
      'rib, ribs, side, chest, back',
      'inhale, breathe in, deep breath, breath in, breathing in, take a breath',
    ),
    nearby(
      14,
      'calf, leg, thigh, pierna, pantorrilla',
      'swollen, twice, tender, warm, hinchad*, dura',
      'winded, breath, air, chest, respirar, aire',
    ),
    near(
      5,
      'foot, leg, toes, toe, hand, fingers, finger, arm, pie, pierna, mano, dedos',
      'ice cold, went cold, stone cold, turned white, turned black, turned blue, white and cold, cold and white, mottled, fria y',
    ),
    near(
      10,
      'cast, splint, bandage',
      'blue, tingl*, numb, cold, cant feel, purple, white',
      'fingers, toes, hand, foot',
    ),
  ],
  'sepsis-signs': [
    near(10, 'rash, spots', 'press a glass, glass on, stays when, dont blanch, doesnt blanch, doesnt fade'),
    nearby(
      12,
      'catheter, kidney, bladder, uti, infection',
      'freezing, shiver*, shaking, rubbish, nonsense, confus*, pus',
    ),
    nearby(
      14,
      'pneumonia, uti, infection, fever, burning up, neumonia, infeccion, fiebre, calentura',
      'mumbl*, nonsense, blotchy, mottled, clammy, picking at, doesnt know, does not know, hasnt peed, breathing fast, no sabe, gibberish, seeing things, rambling, delir*',
    ),
    near(
      12,
      'fever, febrile, temp, temperature, fiebre',
      'light hurts, light kills, light bothers, dots, pinprick*, purple, floppy, blotchy, dont fade, doesnt fade, dont go away when',
    ),
    near(
      8,
      'pinprick, pinpricks, tiny dots, purple dots, purple spots, blood spots',
      'fever, floppy, legs, dont fade, rash',
    ),
    near(6, 'skin', 'turned purple, went purple, turned black, went black, purple and black, dusky'),
  ],
  'fever-on-chemo': [
    nearby(
      12,
      'leukemia, lymphoma, myeloma, infliximab, humira, rituximab, steroids and, remicade, immunosuppress*, leucemia, transplant',
      'shivery, shiver*, fever, chills, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39*, fiebre, 101*, 102*, 103*',
    ),
    nearby(10, 'transplant kidney, transplanted, transplant', 'hurts, stopped making, fever, pain, less urine'),
    nearby(
      12,
      'chemo, quimio, quimioterapia, port, picc, neutropeni*, transplant',
      'freezing, shiver*, shaking, chills, calentura, escalofrio*, temblando, rigor*, fiebre, chatter*, 100.5, 100.6, 100.7, 100.8, 100.9, 101*, 102*, 103*',
    ),
  ],
  'wound-after-surgery': [
    near(8, 'red tracks, red track, tracks, red line, streaks', 'heading, up my, toward, knee, groin, armpit, elbow'),
    nearby(
      14,
      'operaron, operacion, cirugia, cesarea',
      'herida, puntos',
      'huele, pus, fiebre, abierta, roja, abrio, sangra',
    ),
    nearby(14, 'operation, surgery, tonsils', 'throat, mouth', 'blood, bleeding, mouthfuls'),
    near(
      8,
      'staples, stitches, incision, wound, scar, puntos, herida, surgery',
      'let go, came apart, gave way, gaping, popped, abrio, abierta, pus, came open, split open, something pink, opened up',
    ),
    near(
      5,
      'feeding tube, peg tube, g tube, nephrostomy, catheter, tube, chest tube, sonda',
      'fell out, came out, pulled out, blocked, se salio, no urine, plugged, dislodged',
    ),
    near(5, 'stoma, ostomy, ileostomy, colostomy', 'black, purple, dark, blocked, nothing coming'),
    near(
      6,
      'redness, red streak, red line, streak, swelling, hot red',
      'crept, creeping, running, climbing, past my, toward, up my, up the, heading',
    ),
  ],
  'infant-danger': [
    near(
      12,
      BABIES,
      'yellow, high pitched, weird cry, cry is weird, arches, stopped breathing, pale, furnace, burning, pauses, wont stop crying, inconsolable, cant finish',
    ),
    near(
      8,
      'bebe, recien nacido, dias, semanas',
      '38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39, 40, fiebre, calentura',
      'bebe, dias, recien',
    ),
    nearby(
      12,
      BABIES,
      'bright green, green vomit, fountain, projectile, across the room, shoots out, verde, vomits like',
    ),
    near(
      10,
      BABIES,
      'grunt*, dusky, blue, floppy, limp, sunken, bulging, wont wake, hard to wake, wont latch, not feeding, hasnt peed, no wet, morado*, morada*, azul*, azules, no despierta, no quiere comer, muy dormido, muy dormida, arde, ardiendo, calentura, bright green',
    ),
    '(no ha mojado|no moja|sin mojar|no ha orinado|no ha hecho pipi) … (panal|panales|desde)',
    near(4, 'soft spot, fontanel*, mollera', 'sunken, bulging, bulges, hundida, abultada, sunk, swollen'),
  ],
  'sick-child': [
    near(
      10,
      CHILDREN,
      'limp as, rag, dry as paper, mouth is dry, no peeing, crowing, croup and, wont drink, refuses to drink',
    ),
    near(10, 'croup', 'crowing, calm, stridor, resting, asleep, sucking'),
    near(
      12,
      CHILDREN,
      'floppy, went limp, goes limp, drooling and, barky, stridor, no tears, without tears, sin lagrimas, sunken eyes, lethargic, cant wake, purple spots, jelly, hunden, costillas, makes a whistling, whistling noise',
    ),
  ],
};
