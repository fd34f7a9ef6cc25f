import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { FEVERISH, JUST_NOW, LIMBS } from './groups.ts';

const WEEKS =
  '(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41) (weeks|wks|wk|week), pregnant, trimester, due date, due in, weeks along, expecting, embarazada';
const LITTLE =
  'baby, infant, newborn, month old, weeks old, week old, toddler, year old, son, daughter, grandson, granddaughter, little guy, little one, bebe, nino, nina';
const OPIOID =
  'fentanyl, oxy*, percocet*, percs, norco, vicodin, hydrocodone, morphine, methadone, dilaudid, tramadol, suboxone, heroin, opioid*, pain pills, pain patch, pain patches, patches, xanax, klonopin, sleeping pills, gabapentin';

/** Hurts, poison, pregnancy and the little ones: what it is like, and what was done about it. */
export const likenessesOfHurts: Readonly<Record<string, readonly Pattern[]>> = {
  'pregnancy-danger': [
    nearby(
      20,
      WEEKS,
      'rings, ring, wedding band, confetti, sparkl*, glitter, stars, lights, spots, zigzag, squiggl*, fireflies, snow, face is, moon face, puff*, swoll*, vise, headache, head is, right side, ribs',
      'headache, head, cut off, wont come off, tylenol, blurry, see, seeing, edge, swell*, swoll*, vise, pound*, upper, vision, overnight, shoes, pressure is, ribs, sick',
    ),
    nearby(
      16,
      WEEKS,
      'hasnt, has not, havent, not, stopped, isnt, no, quiet, still, calm, lazy, usually',
      'kick*, move, moved, moving, movement, hiccup*, jab*, danc*, somersault*, squirm*, roll*, felt, poke*, juice, flip*',
    ),
    nearby(
      14,
      WEEKS,
      'gush, gushed, popped, pop, puddle, soaked, trickle, leaking, leak, red, bright, pad, towel, underwear, down my legs, running down',
      'legs, bleed*, blood, water, clear, green, early, clot*, floor, couch, bed, pad, weeks',
    ),
  ],
  'infant-danger': [
    nearby(
      14,
      'baby, infant, newborn, month old, weeks old, week old, bebe',
      'knees up, legs up, knees to, draws up, pulls up, jam, jelly, goes pale, went pale, turns pale, goes white, goes limp, goes quiet, goes blank, then quiet, arches, no cuddles, wants no, scream*, moan*, whimper*, dish towel, washcloth, wet noodle, rag, color of, fish, bobs, bobbing, head bob*, grunts, gasp*, gaps, pauses, mushy, sinks in, sunk, bulg*, brick dust, gagging',
      'diaper, hours, today, since, hot, fever, pale, quiet, feed*, nurse*, nursing, bottle, sleepy, sleep*, breath*, cold, limp, milk, wont, refus*, every, held, hold, pick*, change',
    ),
  ],
  'sick-child': [
    nearby(
      16,
      'tears, mouth, diaper, diapers, lips, eyes, lagrimas, panal',
      'without any tears, no tears, without tears, cries dry, dry since, been dry, bone dry, like paper, like sandpaper, sticky, cracked, sunken, sunk, seco, sin lagrimas',
      'diaper, runs, diarrhea, vomit*, throw*, lies, limp, sleepy, mouth, drink*, hours, yesterday, since, eleven, ten times, just, diarrea',
    ),
    nearby(
      10,
      'screams, screaming, shrieks, cries, grita, llora',
      'when i pick, if i pick, when i touch, if i touch, when i move, if i move, when i bend, if i bend, when i hold, if anyone, when i change, when we move, si lo muevo, si la muevo',
      `${LITTLE}, ${FEVERISH}, hot, diaper, leg, neck, belly, arches, her, him`,
    ),
  ],
  'clot-or-limb': [
    nearby(
      14,
      LIMBS,
      'colder than, cold as, ice cold, color of, colour of, candle, wax, waxy, marble, alabaster, dead fish, blue cheese, white as, pale as, purple as, no pulse',
      `cant feel, numb, pin, pins, other one, ${JUST_NOW}, supper, hurts, pain, cant move, wont move`,
    ),
    nearby(
      14,
      'calf, leg, thigh, arm, pierna, brazo',
      'log, tree trunk, ham, sausage, balloon, twice, double, fatter, bigger, tight, shiny, hot, warm, rope, cord, knot, charley horse, swole, swollen, hinch*',
      'other one, other leg, one leg, plane, flight, drove, drive, car, cast, surgery, breath*, winded, pill, hormone*, walk, cant walk, overnight, shoe, jeans, sock, days',
    ),
  ],
  'severe-injury': [
    nearby(
      16,
      'boiling, scald*, pasta water, hot water, soup, coffee, tea, oil, grease, pot, kettle, crock pot, steam, radiator, curling iron, stove, bonfire, campfire, gas, firework*, exhaust pipe, agua caliente, aceite, olla',
      'skin came off, skin is coming, skin peeled, skin slid, skin hanging, skin is white, skin looks, blister*, bubbl*, raw, charred, waxy, leathery, came off with, stuck to, butter, red all over, ampoll*, pellejo',
      'front, chest, face, arm, legs, belly, hand, hands, neck, foot, year old, she, he, her, his, shes, hes, my',
    ),
    near(
      8,
      'thumb, finger, fingers, fingertip, toe, hand, arm, foot, ear, nose, dedo, mano',
      'bag of ice, in a bag, on ice, in a baggie, in milk, hanging by, on the floor, on the ground, in the sink, not attached, no longer attached, came clean off, clean off, flap, by a thread, skin flap',
    ),
    nearby(
      14,
      'ladder, roof, tree, deck, balcony, hayloft, truck, tailgate, horse, bike, motorcycle, quad, four wheeler, scooter, trampoline, stairs, steps, tub, shower, escalera, techo',
      'cant feel, cant move, cant get up, cant stand, legs wont, hip, pelvis, neck, spine, crack, crunch, snap, pop, blood, breath*, belly, swollen, sideways, wrong way, shorter, peeing blood, no siento, no puedo',
      'fell, fall, thrown, bucked, slipped, landed, flipped, rolled, crash*, tumbled, cayo, cai, landing',
    ),
    near(
      8,
      'mousetrap, wood chipper, chainsaw, table saw, mandoline, blender, band saw, planer, nail gun, log splitter, auger, hay baler, grinder, sander, garage door, car door, mower, hedge trimmer',
      'finger, fingers, thumb, hand, foot, toe, toes, arm, leg, tip, bone, blood',
    ),
    nearby(
      12,
      'knee, ankle, shoulder, elbow, hip, wrist, joint, rodilla, tobillo',
      'hot as, stove, blown up, melon, grapefruit, balloon, cantaloupe, softball, hinchad*',
      'scream*, sweats, fever, cant bend, cant walk, bed, shot, touch*, chills, shivers, red, fiebre, caliente',
    ),
  ],
  'blood-sugar': [
    nearby(
      16,
      'diabetic, diabetes, insulin, sugar, sugars, pump, type 1, type one, meter, glucose, azucar, insulina',
      'juice, orange juice, honey, candy, frosting, glucagon, icing, jugo, miel',
      'wont, cant, still, nothing, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, shaky, sweat*, slur*, mean, weird, combative, clench*, limp, asleep, no, sigue',
    ),
    nearby(
      16,
      'diabetic, diabetes, insulin, sugar, sugars, pump, type 1, type one, ketone, ketones',
      'breath*, smells, smell',
      'fruit*, nail polish, pear, apples, candy, rotten, sweet, wine, deep, hard, fast, panting, like he ran, like she ran',
    ),
    nearby(
      16,
      'drinking, drinks, guzzl*, chugging, thirst*, water bottles, gallon, gallons',
      'peeing, pees, pee, bathroom, toilet, bed, diapers, wets',
      'weight, skinny, clothes, pants, pounds, weak, sleepy, vomit*, breath*, ribs, thin, baggy',
    ),
  ],
  'overdose-or-poison': [
    nearby(
      16,
      OPIOID,
      'nods off, nodding, nods, gaps, long pauses, pauses, snor*, gurgl*, slow, barely, blue, purple, gray, cant wake, wont wake, hard to wake, sleepy, drowsy, asleep, slur*, stumbl*, mid word, mid sentence, pinpoint, out of it, limp, dificil',
      'two, twice, double, extra, too many, both, three, plus, also, forgot, patches, on her, on him, took, breath*, wake, lips, eyes, word, hours',
    ),
    nearby(
      14,
      'took, taken, swallowed, gave, given, had, tomo, tome',
      'whole week, weeks worth, months worth, all at once, at once, both morning and, twice today, doubled up, three times today, the whole, entire, every last, last of the, rest of the, full bottle, everything in, toda la semana, todas',
      'pill box, pill boxes, pillbox, pill organizer, pill case, pill pack, blister pack, pills, pill, tablets, meds, medicine, medication*, bottle, bottles, dose, pastillero, pastillas',
    ),
    nearby(
      16,
      LITTLE,
      'missing, cant find, gone, empty, open, opened, wrapper, wrappers, chewed, half, short, lid, cap, puddle, crumbs, falta, vacio, abierto',
      'gagging, drool*, refusing, wont eat, cough*, choking, sleepy, giggl*, wobbly, glassy, stumbl*, pale, vomit*, threw up, mouth, swallow*, breath*, lips, purse, pills, pill, battery, magnet*, gummies, bottle, tablet*, boca, sueno',
    ),
    nearby(
      16,
      'little round thing, round battery, button cell, watch battery, hearing aid battery, key fob, remote battery, back of the remote, remote has no, remote is open, remote is missing, singing card, birthday card, light up, tea light, fridge magnets, magnet balls, bucky balls',
      'missing, swallow*, mouth, gagging, drool*, ate, gone, cant find, chok*, ear, nose, trago',
    ),
  ],
  'wound-after-surgery': [
    nearby(
      16,
      'incision, stitches, staples, scar, surgery, operation, c section, gallbladder, appendix, hernia, hip, knee, hysterectomy, cut, wound, cirugia, operacion, herida',
      'board, yellow, shakes, shivers, gaping, smile, mouth, unzipp*, zipper, grinn*, popped, sausage, see inside, see meat, wet, dishwater, soup, gravy, pus, stink*, smell*, hot as, angry red, fire engine, spreading, streak, black edges, guts, loop, bulge, pink, revent*, abrio',
      'today, yesterday, day, days, since, fever, hot, open, out, belly, bandage, dressing, gauze, week, thursday, monday, tuesday, wednesday, friday, saturday, sunday, hoy, fiebre',
    ),
  ],
  'drug-danger': [
    nearby(
      14,
      OPIOID + ', lithium, digoxin, insulin, warfarin, methotrexate, prednisone',
      'daily instead of weekly, every day instead, instead of once, twice what, double what, wrong strength, wrong bottle, ten times, misread, mixed up, 10 times',
      'took, taking, been, gave, giving, days, week',
    ),
  ],
};
