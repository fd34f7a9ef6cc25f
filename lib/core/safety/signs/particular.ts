import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { BODILY_PAIN, CLOUDED, FEVERISH, THROWING_UP } from './groups.ts';

const AIR =
  'catch up with my air, catch up with her air, catch up with his air, cant get air, stop typing to get air, stop to get air, breath*, winded, air, aire';

/** Particular dangers, each by the few things that give it away. */
export const particular: Readonly<Record<string, readonly Pattern[]>> = {
  'chest-pain': [
    nearby(
      16,
      'doomed, doom, dread, impending, going to die, something is very wrong, something awful, something terrible, something bad is',
      'sweat*, clammy, air, breath*, chest, worn out, wiped out, cold, nightgown, shirt, heart, arm, sick, jaw',
    ),
    nearby(
      14,
      'diabetic, diabetes, 70, 72, 75, 78, 80, 81, 82, 84, 85, 88, 90, woman, stent, bypass',
      'worn out, wiped out, so tired, cant catch, clammy, sweat*, nausea*, jaw',
      'sweat*, breath*, air, clammy, gray, since breakfast, since this morning, suddenly, pale, nightgown',
    ),
    nearby(12, 'cocaine, coke, meth, adderall, energy drinks, crack', 'chest, jaw, pounding, racing'),
  ],
  breathing: [
    nearby(
      16,
      'whistle, whistling, wheeze, wheezing, wheezy',
      'quiet, silent, stopped, gone, no sound, hear',
      'inhaler, air, breath*, tired, asthma, typing, talk*, worse, lips',
    ),
    nearby(
      14,
      'inhaler, puffer, nebulizer, neb, rescue',
      'gone through, went through, used up, most of one, whole one, half of, since yesterday, since last night, in a day',
      AIR,
    ),
    nearby(
      14,
      'barking, barky, seal, croup*, stridor, high pitch, high pitched, crowing',
      'rest, resting, breathing in, breath in, breathes in, asleep, noise, calm, sitting still',
      'cough, breath*, noise, scared, ribs, blue, pulling, throat, every',
    ),
    nearby(
      14,
      'steak, meat, chicken, bread, pill, bone, food, bite, bolo, carne',
      'stuck, lodged, wont go down, not gone down, hasnt gone, hung up, sitting in, atorad*',
      'spit, own spit, saliva, drool*, cup, comes back, water, hours, chest, swallow, breath*, cant',
    ),
    nearby(
      12,
      'under my tongue, under his tongue, under her tongue, floor of my mouth, jaw, tooth, neck, throat',
      'swollen, swelled, swelling, hard, lump, golf ball',
      'cant swallow, drool*, breath*, open my mouth, cant open, talk*, muffled, lift my tongue, voice, spit',
    ),
    nearby(
      14,
      'legs, ankles, feet, belly, pounds',
      'swollen, swelled, puffy, up, gained, balloon*, tight',
      'cant lie, lie flat, lying flat, recliner, pillows, gasp*, drown*, cant breathe, short of breath, winded, pink, froth*, gurgl*',
    ),
    nearby(
      12,
      'pop, popped, popping, sharp, knife, stab',
      'lung, side, chest, back',
      'air, breath*, cant, short, winded, collapsed, shallow',
    ),
    nearby(
      12,
      'trach, trache, vent, ventilator, bipap, cpap, oxygen, concentrator, tank',
      'plug*, clog*, mucus, alarm*, beep*, out, off, died, empty, power, wont suction, cant suction, fell out, popped out',
      'blue, breath*, gurgl*, sats, turn*, color, struggl*, now, hour, sleepy, air',
    ),
    nearby(
      12,
      'smoke, fire, house fire, kitchen fire, chlorine, fumes, ammonia, pepper spray',
      'breathed, inhaled, lungs, soot, black spit, hoarse, cough*, wheez*, breath*, throat',
      'since, cough*, hoarse, tight, chest, headache, black, dizzy, today, last night, voice',
    ),
  ],
  'airway-allergy': [
    nearby(
      18,
      'yellowjacket*, yellow jackets, bee, bees, wasp, wasps, hornet, hornets, ants, sting, stings, stung, peanut*, shrimp, nuts, antibiotic, allergic, abejas, avispas',
      'lobster, red all over, red as, beet, blotchy, flushed, head to toe, dim, dark, faint*, pass out, lie down, floor, woozy, wobbl*, slow, gray, swimming, throw*, threw up, vomit*, cramps, belly, hoarse, itch* all, palms, throat, mareo, desmay*',
    ),
    near(
      8,
      'lips, lip, tongue, tounge, face, throat',
      'swoll, swole, swelled, swollen, fat, puff*, thick',
      'lisinopril, lisinipril, benazepril, ramipril, enalapril, ace inhibitor, blood pressure pill, blood pressure med, bp pill, new pill, talk, swallow',
    ),
  ],
  'sepsis-signs': [
    nearby(
      18,
      'spot, patch, sore, bump, red area, blister, redness, bruise, mancha',
      'dime, quarter, nickel, half dollar, saucer, plate, palm, hand, doubled, twice as big, spreading, growing, dinner plate',
      'this morning, by lunch, by noon, an hour, hours, tonight, now, purple, gray, black, hot, worse, sheet, touch, rotten, fever',
    ),
    nearby(
      14,
      'pain*, hurts, hurt*',
      'way worse than it looks, out of proportion, cant bear a sheet, cant bear the sheet, cant stand a sheet, sheet touching, bigger than it looks',
      'skin, spot, leg, arm, thigh, purple, red, swollen, cut, scratch, bump, foot, groin',
    ),
    nearby(
      16,
      'bed sore, bedsore, pressure sore, ulcer, foot ulcer, diabetic foot, toe, stump, sacral',
      'stinks, stink*, smell*, black, bone, drain*, green, oozing, hot',
      `${FEVERISH}, ${CLOUDED}, weak, sleepy, confus*, sense, red, streak*`,
    ),
    nearby(
      16,
      'missed dialysis, skipped dialysis, skipped my dialysis, missed two dialysis, last dialysis, no dialysis, missed my run, skipped two runs, dialisis',
      'weak, heavy, legs, breath*, swollen, puffy, heart, flutter*, skip*, tingl*, chest, sleepy, itchy, confus*, cant, hinchad*',
    ),
    nearby(
      14,
      'adrenal, addison*, steroids, prednisone, hydrocortisone, cortisol',
      `${THROWING_UP}, cant keep, weak, faint*, dizzy, pass out, sleepy, gray, confus*, low, missed, skipped, ran out`,
      `${THROWING_UP}, fever, flu, sick, weak, faint*, low, dizzy, stand, gray`,
    ),
    nearby(
      14,
      'thyroid, graves, hyperthyroid, overactive',
      '103, 104, fever, racing, 140, 150, 160, 170, jittery, shaking, agitated, delirious, yellow, confus*',
      'heart, fever, hot, sweat*, diarrhea, vomit*, pulse, agitat*, confus*, shaking',
    ),
  ],
  'severe-belly-pain': [
    nearby(
      16,
      'stomach, belly, gut, abdomen, ribs, panza, estomago',
      'plywood, board, plank, stone, concrete, cement, wood, steel, table, tabla, piedra',
      `dare not, cant, breathe, move, stab*, touch*, ${BODILY_PAIN}, hour, sudden*, fever, vomit*, ulcer`,
    ),
    nearby(
      16,
      'not a drop, nothing comes, cant go, cannot go, wont come, no pee, cant pee, dribble, ni una gota',
      'watermelon, bursting, burst, melon, bowling ball, bladder, belly, running water, tap running, tried the shower, agony, swollen, since last night, hours, sweating, surgery, repair, prostate, catheter, vejiga',
    ),
    nearby(
      14,
      'handle bars, handlebar, handlebars, kicked, punched, seat belt, seatbelt, tackled, elbow, horse, steering wheel',
      'belly, stomach, side, ribs, spleen, kidney, gut, back',
      'hard, hurt*, pale, swollen, shoulder, blood, vomit*, threw up, dizzy, faint*, worse, rigid, gray, pee',
    ),
    nearby(
      14,
      'a fib, afib, irregular heartbeat, blood clot, clots',
      'belly, stomach, gut',
      `${BODILY_PAIN}, worst, sudden*, agony, bloody, scream*`,
    ),
    nearby(
      14,
      'belly, stomach, back, flank',
      'pulsing, pulse, heartbeat, beating, throbbing, thump*',
      'aneurysm, back, faint*, sudden*, tear*, rip*, lump',
    ),
    nearby(
      14,
      'immune therapy, immunotherapy, keytruda, opdivo, nivolumab, checkpoint, melanoma',
      'diarrea, diarrhea, the runs, blood, breath*, yellow, weak, vision, confus*, rash, cough*',
    ),
  ],
  'gut-bleeding': [
    nearby(
      16,
      'cirrhosis, varices, liver, ulcer, banding, drinker, motrin, advil, ibuprofen, aleve, naproxen, steroids, higado',
      'threw up, throwing up, vomit*, toilet, stool, poop, black, tar*, vomito',
      'blood, red, black, dark, coffee, clots, maroon, tar*, bowl, sangre, negro',
    ),
  ],
  'heavy-bleeding': [
    nearby(
      18,
      'tonsil*, adenoids, tooth, teeth, sinus surgery, nose job, septum, biopsy, amigdalas',
      'blood, red, bleed*, spit*, swallow*, clots, pillow*, bowl, mouthful*, sangre',
      'keeps, again, threw up, bowl, pillow*, hour, hours, wont, still, clots, cup, tissue*, day, tonight, vomit*',
    ),
  ],
  'pregnancy-danger': [
    nearby(
      18,
      'little guy, little girl, little man, baby, she has been, he has been, shes been, hes been, peanut, bean, nina, nino, bebe',
      'silent, quiet, still, calm, nothing, stopped, siento, mueve, quietecit*, quieto, quieta, patea',
      'karate, kick*, dances, dancing, juice, cold juice, lying on my side, left side, ice cream, sugar, usually, womb, jump*, brinca, dulce, meses, patea, patad*, movimiento*',
    ),
    nearby(
      20,
      'days old, day old, week old, weeks old, had my baby, had the baby, gave birth, delivered, c section, postpartum, newborn',
      'my head, headache, my chest, my leg, my calf, my vision, my stitches, my breast, i feel, im bleeding, bleeding, cuff',
      `pound*, worst, 160, 165, 168, 170, 172, 175, 178, 180, 182, 185, 190, 200, spots, blurry, stars, swollen, cant breathe, short of, soaked, clots, fever, chills, red, hot, hangover, hallucinat*, shak*, faint*`,
    ),
  ],
  'drug-danger': [
    nearby(
      18,
      'methotrexate, once a week, weekly',
      'every day, each morning, every morning, daily, each day, twice a day, every night',
      'sores, bruis*, raw, mouth, sick, been taking, days, days now, fever, realized, label, weak',
    ),
    nearby(
      16,
      'muscles, muscle, thighs, arms, legs',
      'cola, coke, tea, brown, dark',
      'pee, urine, sore, ache*, workout, crossfit, statin, weak, swollen',
    ),
    nearby(
      14,
      'skin, rash, mouth',
      'peel*, slough*, blister*, burn*, coming off, sheets',
      'pill, antibiotic, medicine, lamictal, sulfa, bactrim, eyes, lips, fever, genital*',
    ),
    nearby(
      16,
      'pacemaker, defibrillator, defibulator, defibilator, icd, lvad, baclofen pump, insulin pump, pain pump',
      'beep*, alarm*, shock*, fired, buzz*, vibrat*, sticking out, skin open, red, pus, empty, out',
      'again, keeps, twice, times, dizzy, faint*, itch*, spasm*, fever, chest, now, today, through the skin',
    ),
  ],
  'overdose-or-poison': [
    nearby(
      20,
      'tylenol, acetaminophen, nyquil, paracetamol, excedrin, dayquil, percocet, vicodin, norco, ibuprofen, advil, aspirin, aleve, motrin',
      'every hour, every couple, every two hours, every 2 hours, every three hours, around the clock, like candy, by the handful, plus the, on top of, on top, added it up, total, totaled',
      'a day, toothache, days, all weekend, pills, queasy, ringing, ears, yellow, belly, sick, too much, realize*, 20, 24, 30, 40, twenty, thirty, grams',
    ),
    nearby(
      18,
      'antifreeze, coolant, green car stuff, green stuff, radiator fluid, windshield, washer fluid, wiper fluid, brake fluid, rubbing alcohol, wood alcohol, methanol, moonshine, hand sanitizer, lamp oil, pool shock, oven cleaner, drano, lye, bleach, pine sol, lysol, weed killer, paraquat, roundup, rat bait, mouse poison, slug bait, kerosene, jug in the garage, jug, anticongelante, cloro',
      'drank, drink, sip, sipped, swig, gulp*, swallow*, chug*, mouthful, cup, thinking it was, thought it was, bottle, tasted, licked, tomo, bebio, trago',
    ),
    nearby(
      18,
      'insulin, long acting, lantus, shot, toujeo, basaglar, tresiba, humalog, novolog, levemir, metoprolol, digoxin, glipizide, glyburide, clonidine, methadone, warfarin, eliquis, oxycodone, heart pill, heart pills, blood pressure pill, sugar pill, insulina',
      'twice by, twice, double, doubled, second time, gave it again, again at, two doses, both of us, two people, ten times, wrong pen, wrong one, wrong insulin, instead of, 50 units, 60 units, 100 units, doble, dos veces',
      'accident, mistake, silly, sweat*, shaky, sleepy, slow, pulse, dizzy, again, gave, sister, nurse, aide, wont eat, mixed up, forgot, error, just now, hour, tonight, morning',
    ),
    nearby(
      16,
      'smoke alarm, carbon monoxide, co alarm, alarm, detector, generator, grill, charcoal, heater, furnace, fireplace, garage, calenton, brasero',
      'headache*, dizzy, sick, nausea*, sleepy, vomit*, cherry, acting drunk, cat, dog, dolor de cabeza',
      'all, everyone, everybody, both, kids, too, whole, house, family, indoors, inside, window, todos',
    ),
    nearby(
      14,
      'mushroom, mushrooms, berries, plant, hemlock, oleander, foxglove, nightshade, seeds, hongos',
      'ate, eaten, nibbled, chewed, cooked, soup, picked, comio, comimos',
      `${THROWING_UP}, cramps, seeing, sleepy, sweat*, drool*, yellow, pupils, heart, sick, hour, hours`,
    ),
    nearby(
      14,
      'edible, edibles, gummy, gummies, brownie, brownies, weed, thc, vape, dab, delta 8, spice, k2, molly, shrooms',
      'wont wake, cant wake, sleepy, limp, wobbly, giggl*, stagger*, vomit*, panic*, heart is, racing, seeing things, paranoid, toddler, year old',
    ),
  ],
};
