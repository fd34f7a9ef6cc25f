import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { BLOODY, BODILY_PAIN, FEVERISH, JUST_NOW, THROWING_UP, UNBEARABLE } from './groups.ts';

const BELLY =
  'belly, stomach, gut, guts, tummy, abdomen, insides, lower right, right side, left side, appendix, groin, hip bone, belly button, flank, barriga, panza, estomago, vientre, ingle, ombligo, lado derecho';
const STOOL =
  'poop*, poo, stool*, bowel movement, bowel movements, bm, bms, number two, the toilet, toilet bowl, the bowl, diarrhea, the runs, turd*, bottom, rear end, back end, backside, butt, behind, rectum, popo, caca, excremento, heces, bano, taza';
const PREGNANT =
  'pregnant, pregnancy, preggo, weeks along, weeks pregnant, months pregnant, trimester, due date, due in, due next, expecting, embarazada, embarazo, meses de embarazo, semanas de embarazo, (20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) weeks, (20|22|24|26|28|30|32|34|36|38) semanas';
const AFTER_BIRTH =
  'had my baby, had the baby, had our baby, had a baby, gave birth, giving birth, delivered, delivery, c section, csection, postpartum, since the birth, after the birth, new mom, newborn, di a luz, parto, cesarea, tuve a mi bebe, me alivie';

/** What may be happening to her or the child. */
const IN_PREGNANCY = [
  'gush*, water broke, waters broke, leaking fluid, leaking water, trickle, trickling, cant stop leaking, soaked',
  'pads, clots, bleeding heavy, bleeding a lot, bleeding through, bright red, worst headache, bad headache',
  'headache wont, headache that wont, pounding headache, seeing spots, seeing stars, sparkles, sparkly',
  'flashing lights, blurry, vision, cant see, face is swollen, face swelled, face is puffy, hands swelled',
  'swollen overnight, blew up overnight, rings wont, rings dont, right ribs, under my ribs, under my right',
  'upper belly, shoulder, contractions, tightening, tightenings, every five minutes, every 5 minutes',
  'every ten minutes, every few minutes, urge to push, need to push, have to push, pushing, pressure down',
  'baby is coming, baby coming, cord, foot, hanging out, something is coming out, something coming out, pass out',
  'passed out, faint*, seizure, cant breathe, short of breath, chest, calf, fell down, fell on, hit my belly',
  'kicked in, car accident, crash, rear ended, fluid, sangrando, sangrado, sangre, fuente, liquido, agua',
  'contracciones, dolor de cabeza fuerte, veo luces, luces, lucecitas, vista borrosa, veo borroso, hinchada',
  'hinchadas, hincho, caida, me cai, pujar, fiebre, desmay*, boca del estomago',
].join(', ');

/** Belly, bleeding, pregnancy: what comes out, what will not, and how bad. */
export const bellyAndBlood: Readonly<Record<string, readonly Pattern[]>> = {
  'severe-belly-pain': [
    near(7, BELLY, `${BODILY_PAIN}, knot, fire, stabbing, stab*, knife, twisting`, UNBEARABLE),
    near(
      6,
      BELLY,
      'knife, knives, stabbed, twisted, ripped, sword, on fire, hard as, rock hard, board, swollen tight, basketball, like a drum, about to burst, like im pregnant, looks pregnant, turned inside out, cuchill*, punalad*, dura como, duro como, tabla',
    ),
    nearby(
      14,
      BELLY,
      'bump, bumps, speed bump, speed bumps, pothole, potholes, jump, hop, cough, step, steps, jolt, push and let go, press and let go, let go',
      BODILY_PAIN,
      'worse, kills, killing, scream*, cant, every, stab*, fever, moved, sick',
    ),
    '(nothing|everything|anything|water|even water|sips|sips of water|a sip) … (stays down|stay down|comes back up|comes right back|come back up|right back up|keep down|kept down)',
    nearby(
      12,
      THROWING_UP,
      'nonstop, non stop, cant stop, wont stop, all night, all day, every hour, every ten minutes, every few minutes, ten times, twelve times, green, bile, smells like poop, like stool, no pee, havent peed, hasnt peed, dizzy when, too weak, pass out, dry heav*, sin parar, todo el dia, toda la noche, verde, nada se queda',
    ),
    nearby(
      14,
      'pooped, bm, bowel movement, gas, bowels, gone to the bathroom, evacuar, obrar',
      'no, cant, havent, hasnt, stopped, nothing, not',
      'bloat*, swollen, swell*, hard, balloon, drum, vomit*, throwing up, tight, inflamad*, hinchad*, distend*',
    ),
    near(
      6,
      'pee, urine, urinate, peeing, bladder, orinar, orina',
      'not a drop, nothing comes out, nothing comes, nothing will come, nothings coming, only drops, just drops, few drops, in 12 hours, in twelve hours, in 24 hours, about to burst, going to burst, bursting, ni una gota, gotitas, no sale nada',
    ),
    near(
      6,
      'whites of my eyes, whites of his eyes, whites of her eyes, eyes, skin, ojos, piel',
      'yellow, mustard, highlighter, like a lemon, orange, amarill*',
      'dark pee, pee, urine, belly, fever, itch*, confus*, sick, turned, turning, gone, went, look, looks, puso, pusieron, tea, cola',
    ),
    near(
      8,
      'hernia, bulge, lump in my groin, rupture',
      'hard, stuck, wont go back, wont push, cant push, purple, red, blue, huge, bigger, trapped',
      `${BODILY_PAIN}, ${THROWING_UP}, in, hurts`,
    ),
    near(
      8,
      'kidney stone, kidney stones, gallbladder, pancreas, pancreatitis, appendix, diverticul*',
      'burst, ruptured, cant pee, screaming, rolling on the floor, on the floor, begging, worst pain',
    ),
  ],
  'testicle-pain': [
    near(
      10,
      'testicle*, testes, testis, scrotum, family jewels, my balls, his balls, left ball, right ball, one ball, my nuts, his nuts, left nut, right nut, one nut, nutsack, ball sack, boy parts, manhood, huevos, testiculo*, bolas',
      `twist*, vise, agony, swollen, swelled, huge, grapefruit, softball, lemon, red, hot, purple, ${JUST_NOW}, ${THROWING_UP}, nausea*, cant walk, doubled, worst, killing, excruciat*, higher, riding up, rock hard, wont let, cant touch, hinchad*, dolor, duele*`,
    ),
    near(
      8,
      'erection, hard on, boner, stiffy, ereccion',
      'hours, wont go down, will not go down, hasnt gone, since, painful, hurts, still, horas',
    ),
  ],
  'gut-bleeding': [
    near(
      6,
      STOOL,
      'jet black, pitch black, black as, tar, tarry, like tar, road tar, asphalt, licorice, ink, maroon, cherry, crimson, grape jelly, currant, wine, raspberry, crime scene, murder scene, slaughter*, pure blood, nothing but blood, straight blood, all blood, mostly blood, full of blood, filled with blood, lots of blood, a lot of blood, so much blood, bright red blood and, clots, alquitran, chapopote, petroleo, pura sangre, mucha sangre, coagulos, negro como, negra como, negras y',
    ),
    nearby(
      12,
      STOOL,
      `${BLOODY}, black, red, negro, negra, negras, rojo`,
      'dizzy, lightheaded, light headed, faint*, pass out, passed out, pale, weak, heart, racing, thinner, thinners, eliquis, xarelto, warfarin, coumadin, sweating, clammy, every hour, every time, wont stop, cramp*, mareo, mareada, mareado, debil, palid*',
    ),
    near(
      7,
      `${THROWING_UP}, spewing, came back up, coming up, came up, spit up`,
      'coffee grounds, coffee ground, like coffee, blood, bloody, dark brown, brown grit, black, maroon, dark red, bright red, clots, crimson, cafe, sangre, negro, granos de cafe',
    ),
  ],
  'heavy-bleeding': [
    near(
      8,
      'blood, bleed, bleeds, bleeding, bled, cut, gash, wound, nose, nosebleed, gums, socket, sangre, sangra, sangrando, herida, cortada',
      'wont stop, will not stop, wont quit, will not quit, wont clot, doesnt stop, cant stop, cannot stop, cant get it to stop, isnt stopping, not stopping, wont slow, keeps coming, keep coming, still coming, still going, still pouring, pouring, gush*, spurt*, squirt*, pumping, pulsing, shooting out, faucet, garden hose, fountain, river, puddle, pool of, soaked, soaking, soaks through, through the towel, through towels, towels, third towel, second towel, bath towel, through the bandage, drenched, everywhere, all over the floor, lost a lot, losing a lot, so much, no para, no deja, no se detiene, chorro, chorros, empap*, charco, toallas',
    ),
    nearby(
      12,
      'bleed*, blood, nosebleed, sangr*',
      'pressure, pressed, pressing, holding, pinching, pinched, packed, half an hour, 20 minutes, 30 minutes, 40 minutes, 45 minutes, an hour, two hours, presion',
      'still, keeps, wont, not stop*, hasnt, sigue, no para',
    ),
    nearby(
      12,
      'period, tampon, tampons, pad, pads, down there, vagina, regla, periodo, menstruacion, toalla, toallas, toallitas',
      'every hour, each hour, an hour, every 30, every half, half hour, every two hours, soaking, soaked, flooding, gush*, pouring, clots, golf ball, golf balls, plum, fist, egg, baseball, wont stop, cada hora, empap*, coagulos, cuajos, chorros',
      'clots, through, dizzy, faint*, bleed*, soak*, pad, pads, tampon*, weak, lightheaded, bed, size, mareo, debil, sangr*, toalla*',
    ),
    near(
      8,
      'bruise, bruises, bruising, moretones, moretes',
      'everywhere, all over, no reason, nothing, out of nowhere, without hitting, dont remember, sin razon, por todos lados',
      'gums, nose, bleed*, dots, pinprick*, thinner, thinners, warfarin, coumadin, eliquis, chemo, pale, tired, encias, nariz, sangr*',
    ),
  ],
  'blood-where-none-should-be': [
    near(
      5,
      'pee, urine, peeing, urinat*, orina, pis, orinando',
      'cola, coke, coca cola, pepsi, root beer, tea colored, like tea, iced tea, dark tea, brown, red, blood, bloody, pink, clots, wine, cranberry, fruit punch, kool aid, rust*, sangre, roja, cafe, coca',
    ),
    near(
      6,
      'after sex, menopause, after menopause, down there, vagina, nipple, ear, ears, eyes, belly button',
      'bleed*, blood, bled, spotting, sangr*',
      'years, menopause, heavy, wont, clots, out of, coming, leaking, sale',
    ),
  ],
  'pregnancy-danger': [
    nearby(14, PREGNANT, IN_PREGNANCY),
    nearby(
      12,
      `${PREGNANT}, kicks, kick counts, womb, in there, inside me, belly, bump, vientre, panza`,
      'baby, bebe, he, she, little one, little guy, peanut, movement, movements',
      'too quiet, so quiet, very quiet, gone quiet, gone still, too still, still and, stopped moving, hasnt moved, has not moved, not moving, isnt moving, havent felt, have not felt, not felt, didnt feel, cant feel, dont feel, no kicks, no kick, fewer kicks, lazy, sluggish, barely moving, barely moved, barely kick*, less than, slowed down, usually kicks, no se mueve, no se ha movido, no lo siento, no la siento, no he sentido, ya no patea, ya no se mueve, dejo de moverse, se mueve menos',
    ),
    nearby(
      14,
      'positive test, positive pregnancy, missed period, missed my period, late period, period is late, period was late, might be pregnant, could be pregnant, early pregnancy, six weeks, 6 weeks, seven weeks, 7 weeks, five weeks, 5 weeks, prueba positiva',
      'one side, left side, right side, stab*, sharp, shoulder, faint*, pass out, passed out, doubled over, knife, bleed*, blood, dizzy, un lado, hombro, sangr*, desmay*',
      `${BODILY_PAIN}, bleed*, faint*, dizzy, stab*, pass out, passed out, mareo, desmay*`,
    ),
    nearby(
      14,
      AFTER_BIRTH,
      `soaking, soaked, soak*, clots, clot, golf ball, plum, lemon, gush*, flooding, pad an hour, pads, ${FEVERISH}, smells, foul, headache, vision, spots, seeing, chest, cant breathe, short of breath, calf, leg is swollen, voices, hearing things, seeing things, not my baby, isnt my baby, not real, devil, demon*, possess*, evil, chosen, watching me, hurt the baby, hurt him, hurt her, harm, havent slept, not slept, no sleep, seizure, pass out, passed out, faint*, burst open, opened up, pus, sangr*, coagulos, cuajos, voces, huele, zumban, vista`,
    ),
  ],
};
