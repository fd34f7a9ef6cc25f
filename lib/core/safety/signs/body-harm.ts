import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { FEVERISH, JUST_NOW, LIMBS } from './groups.ts';

const ONE_LIMB =
  'arm, leg, wrist, ankle, finger, fingers, thumb, knee, knees, kneecap, elbow, shoulder, foot, hip, toe, hand, shin, collarbone, forearm, brazo, pierna, muneca, tobillo, dedo, rodilla, codo, hombro, pie, cadera, mano';

/** Injuries, limbs and wounds: what it looks like, and what did it. */
export const bodyHarm: Readonly<Record<string, readonly Pattern[]>> = {
  'severe-injury': [
    near(
      5,
      ONE_LIMB,
      'wrong way, wrong direction, weird way, weird angle, funny angle, odd angle, strange angle, crazy angle, bent wrong, bent funny, like a z, like an s, zigzag, dangling, out of socket, out of its socket, out of the socket, heard a snap, heard it snap, heard a crack, heard a pop, chueco, chueca, doblado, doblada, zafo, zafad*, quebr*, trono',
    ),
    nearby(10, ONE_LIMB, 'dislocat*', `${JUST_NOW}, fell, fall, landed, hit, tackled, wont go back, cant move`),
    near(
      5,
      'bone, bones, hueso, huesos',
      'sticking out, sticking through, poking out, poking through, came through, through the skin, can see, see the, popped out, exposed, showing, jutting, salio, se ve, salido, saliendo, asoma',
    ),
    nearby(
      14,
      'fell, fall, falls, slipped, tumbled, tripped, took a spill, spill, hit by, cai, cayo, caida, resbalo, resbale',
      'cant get up, cant get him up, cant get her up, couldnt get up, cant move, cant stand, cant walk, cant put weight, cant bear weight, cant put any weight, wont bear weight, still on the floor, been on the floor, on the floor since, on the ground since, leg is turned, foot is turned, turned out, no se puede parar, no puede caminar, no se puede levantar, no puede mover, no puede levantarse',
    ),
    nearby(
      14,
      'scald*, steam, boiling, hot oil, hot grease, grease fire, cooking oil, deep fryer, fryer, caught fire, caught on fire, flames, firework*, propane, exploded, explosion, blew up, got burned, third degree, second degree, hot coffee, hot soup, hot tea, queme, quemo, quemadura, hirviendo, aceite, lumbre',
      'face, mouth, hands, whole hand, whole arm, both, chest, belly, privates, groin, neck, legs, thighs, back, all over, all down, white, waxy, leather*, charred, blister*, peel*, skin came off, skin is coming off, skin slid, skin is hanging, baby, toddler, daughter, son, size of, year old, month old, eyebrows, hair, eyelashes, cara, manos, pecho, piernas, nino, nina, bebe, ampoll*, piel',
    ),
    near(
      8,
      'finger, fingers, fingertip, thumb, hand, toe, toes, arm, leg, foot, dedo, dedos, mano',
      'saw, table saw, chainsaw, auger, blender, mower, lawnmower, lawn mower, cut off, sliced off, chopped off, lopped, ripped off, tore off, crushed, smashed flat, mangled, severed, torn off, hanging by, by a thread, grinder, snowblower, caught in the, slammed in the, degloved, in a bag, on ice, cortado, arranco, machuc*, aplast*, sierra, se lo corto',
    ),
    near(
      8,
      'nail, nail gun, screw, rod, rebar, knife, glass, branch, stick, arrow, fence, hook, stake, bullet, pellet, scissors, screwdriver, clavo, cuchillo, vidrio, fierro, navaja, bala',
      'went through, all the way through, stuck in, still in, sticking out of, impaled, stabbed, stab, shot, deep in, through his, through her, through my, encajo, clavo, atraveso, enterro',
      'hand, foot, chest, neck, belly, eye, leg, arm, thigh, back, palm, throat, head, side, mano, pie, cuello, panza, pierna, brazo, pecho, ojo, espalda',
    ),
    nearby(
      14,
      'wreck, car wreck, accident, crash*, t boned, rear ended, rolled the, rolled over, rolled my car, rolled my truck, rolled his car, rolled his truck, rollover, ejected, airbag, airbags, motorcycle, four wheeler, atv, hit by a car, got hit by, run over, ran over, horse, kicked by, fell off a, fell off the, fell from, ladder, roof, trampoline, choque, chocamos, chocaron, atropell*, volcamos, moto, escalera, techo, azotea, caballo',
      'chest, belly, stomach, neck, spine, back pain, back hurts, breath*, blood, numb, tingl*, seat belt, seatbelt, shoulder tip, cant move, cant feel, cant turn, pass out, dizzy, threw up, vomit*, swollen, purple, stiff, pelvis, hip, headache, pecho, panza, cuello, espalda, piernas, respirar, no siente, no siento, no puedo mover, dolor',
    ),
    near(
      8,
      'dog, pit bull, pitbull, cat, raccoon, bat, fox, skunk, coyote, stray, monkey, human, perro, gato, murcielago, mapache',
      'bit, bite, bites, bitten, mauled, attacked, tore, clamped, scratched, mordio, mordida, ataco',
      'face, lip, cheek, neck, throat, eye, ear, hand, deep, chunk, to the bone, hanging, puncture*, swollen, red, streak*, acting strange, acting weird, foaming, foam, rabies, woke up, wild, stray, bedroom, crib, cara, labio, cuello, mano, rabia, callejero',
    ),
    near(
      6,
      'snake, rattlesnake, copperhead, rattler, cottonmouth, moccasin, coral snake, black widow, brown recluse, scorpion, jellyfish, man o war, stingray, vibora, serpiente, cascabel, alacran, viuda negra',
      'bit, bite, bitten, bites, got me, got him, got her, struck, stung, fang, fangs, sting, mordio, pico, piquete, picadura, mordida',
    ),
    near(
      8,
      'shocked, zapped, electrocuted, lightning, live wire, outlet, downed line, power line, extension cord, electric*, corriente, toques, descarga',
      'burn*, chest, heart, numb, thrown, threw me, threw him, knocked, passed out, hand, arm, mouth, twitch*, hold, flutter*, racing, tingl*, quem*, pecho, mano, corazon',
    ),
    nearby(
      12,
      'pool, lake, bathtub, tub, ocean, river, hot tub, underwater, under water, drown*, went under, alberca, piscina, tina, ahogo',
      'pulled her out, pulled him out, pulled out, coughing, cough*, blue, limp, swallowed water, sleepy, breath*, foam, threw up, vomit*, unconscious, found him, found her, tos, morad*, vomit*, saca*, sacamos',
    ),
    near(
      8,
      'ring, zipper, handcuff, rubber band, hair tie, tourniquet, anillo',
      'stuck, cant get it off, wont come off, cutting off',
      'blue, purple, swollen, numb, white, cold, huge, morad*, hinchad*',
    ),
    near(
      6,
      'got shot, was shot, been shot, gunshot, gun shot, stabbed, stab wound, balazo, apunal*',
      'leg, arm, chest, belly, foot, hand, shoulder, back, bleeding, wound, him, me, her, pierna, brazo, pecho',
    ),
    near(
      7,
      'cut, gash, slice, sliced, laceration, split, cortada, corte, cortada',
      'to the bone, see bone, see fat, see yellow, gaping, wide open, deep, tendon, tendons, white stuff, cant bend, cant move, cant feel, numb, flap, spurt*, hueso, profund*, grasa',
      'hand, finger, fingers, arm, leg, foot, face, wrist, palm, thumb, knee, forehead, scalp, lip, my, his, her, mano, dedo, pierna, cara, pie',
    ),
  ],
  'clot-or-limb': [
    nearby(
      14,
      'calf, leg, thigh, arm, behind my knee, back of my knee, pantorrilla, pierna, muslo, brazo, chamorro',
      'swollen, swelled, swell*, tight, hard, hot, warm, red, charley horse, cramp, cramps, tender, throb*, bigger, twice, double, size of, fatter, fat, hinchad*, dura, duro, caliente, roja, inflamad*',
      'other one, other leg, only one, just one, one leg, than the other, flight, flew, plane, long drive, long car, road trip, hours in the car, surgery, operation, replacement, cast, in bed, bed rest, birth control, hormone*, estrogen, clot, clots, cancer, chemo, postpartum, breath*, chest, winded, vuelo, viaje, operacion, cirugia, una sola, la otra, respirar, pastillas anticonceptivas',
    ),
    nearby(
      10,
      `${LIMBS}, toe`,
      'cold, ice, icy, freezing, white, pale, blue, bluish, purple, gray, grey, black, blackish, marble, waxy, dusky, fria, frio, helada, helado, blanca, blanco, morad*, negro, negra, azul',
      `no pulse, ${JUST_NOW}, wont move, cant move, cant feel, dead, hours, wont warm, wont pink, doesnt pink, no color, numb and, and numb, stops at, past the ankle, cast, sock, rest, hangs, no siento, no la siento, dormid*`,
    ),
    near(
      8,
      'cast, splint, bandage, wrap, yeso, ferula, vendaje, boot',
      'too tight, swollen, swell*, numb, tingl*, cold, blue, purple, white, unbearable, burning, screaming, cant feel, cant move, apretado, dormid*, morad*, hinchad*',
      'finger, fingers, toe, toes, foot, hand, arm, leg, dedos, pie, mano',
    ),
    near(
      8,
      'shin, calf, forearm, leg, arm, thigh, pierna, brazo',
      'hard as a rock, rock hard, like wood, wood, about to burst, shiny, stretched, tight as a drum, dura como',
      'pain, hurt*, swollen, swell*, numb, fell, crush*, kick*, hit, workout, cast, dolor, hinchad*',
    ),
    near(
      8,
      'stab*, sharp, knife, catch, catches, piquete, punzada',
      'ribs, rib, side, chest, back, costillas, costado, espalda',
      'breath, breathe, inhale, inhaling, breathing, respir*',
    ),
    near(
      8,
      'fistula, graft, dialysis arm, dialysis access, shunt',
      'no buzz, stopped buzzing, not buzzing, buzz is gone, thrill, cold, bleeding, wont stop, swollen, red, hard, popped, pus',
    ),
    near(
      8,
      'joint, knee, hip, elbow, ankle, shoulder, wrist, rodilla',
      'hot, red, swollen, balloon, cant bend, wont bend, cant move, caliente, roja, hinchad*',
      FEVERISH,
    ),
  ],
  'wound-after-surgery': [
    near(
      7,
      'incision, stitches, staples, sutures, surgery site, surgical site, wound, scar, surgery, operation, c section, csection, drain, port site, pacemaker site, glue, herida, puntos, cirugia, operacion, cesarea, cicatriz, grapas',
      'opened up, opening up, came open, coming open, wide open, split, gaping, unzipped, popped open, popped, burst, came apart, coming apart, came undone, let go, gave way, oozing, pus, green, yellow goo, yellow stuff, milky, smells, smelly, stinks, stink, stench, rotten, foul, hot to the touch, red streak, red streaks, red line, spreading, black, can see inside, insides, guts, poking out, bulging out, soaked, soaking through, leaking through, abrio, abriendo, abierta, abiertos, huele, apesta, pus, verde, supura, caliente, roja, negro, revento',
    ),
    nearby(
      14,
      'surgery, operation, hysterectomy, replacement, bypass, hernia repair, colonoscopy, tonsil*, wisdom teeth, extraction, gallbladder out, gallbladder was out, gallbladder, appendix out, c section, cirugia, operacion, operaron, operada, operado, cesarea',
      `${FEVERISH}, pus, cant pee, cant breathe, calf, wont stop bleeding, bleeding again, bleeding through, worse every day, belly is hard, belly is huge, cant keep, throwing up, passed out, mouthful of blood, swallowing blood, tasting blood, no puedo orinar, sangra, hinchad*`,
    ),
    near(
      8,
      'red line, red lines, red streak, red streaks, streak, streaks, streaking, redness, raya roja, linea roja',
      'up my, up his, up her, toward, heading, climbing, crawling, running up, creeping, growing, spreading, moving, armpit, groin, elbow, knee, sube, subiendo',
    ),
    near(
      6,
      'catheter, feeding tube, g tube, peg, trach, nephrostomy, drain, picc, port, stent, ostomy, stoma, pouch, mesh, sonda, tubo',
      'fell out, came out, pulled out, yanked, ripped out, popped out, dislodged, blocked, clogged, nothing draining, stopped draining, not draining, no urine, no output, blood, bloody, black, purple, dusky, pus, leaking around, cracked, broke off, se salio, tapad*, no drena, sangre',
    ),
  ],
};
