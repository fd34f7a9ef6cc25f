import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { FEVERISH, THROWING_UP } from './groups.ts';

const FAR_ALONG =
  'pregnant, pregnancy, months along, months gone, baby in stomach, embarazada, ocho meses, siete meses, nueve meses, barriga, 26 weeks, 27 weeks, 28 weeks, 29 weeks, 30 weeks, 31 weeks, 32 weeks, 33 weeks, 34 weeks, 35 weeks, 36 weeks, 37 weeks, 38 weeks, 39 weeks, 40 weeks, 41 weeks';
const SEEING =
  'spots, stars, sparkles, sparks, floaters, flashes, blurry, blurred, lucecitas, luces, estrellitas, borroso';
const NEW_BABY =
  'days old, one week old, two weeks old, three weeks old, weeks tomorrow, umbilical, newborn, 2 weeks old, 3 weeks old, 4 weeks old, 5 weeks old, 6 weeks old, 7 weeks old, 8 weeks old, baby 2 months, baby 1 month, recien nacid*';
const CASTS = 'cast, plaster, splint, yeso';

/** Signs that are little alone and an emergency in company, as people tell them, over several sentences. */
export const company: Readonly<Record<string, readonly Pattern[]>> = {
  'pregnancy-danger': [
    nearby(60, FAR_ALONG, 'headache, head, cabeza', SEEING),
    nearby(60, FAR_ALONG, SEEING, 'ribs, rib, pressure, presion, swole, swollen, puffy, hinchad*'),
    nearby(
      40,
      FAR_ALONG,
      'headache, head, cabeza, ribs',
      'pressure cuff, toxemia, preeclampsia, 160*, 170*, 172*, 180*, pies como',
    ),
    near(
      6,
      'baby, bebe',
      'not dance, not dancing, no dance, not move, no move, not kick, no kick, no brinca, ya no baila',
    ),
    nearby(
      50,
      'put to bed, had our, gave birth, had the baby, delivered',
      'days ago, on friday, on monday, last week, discharge',
      `hot body, shivering, ${FEVERISH}`,
      'discharge, smell*, talking anyhow, hands are cold, cold hands',
    ),
    nearby(
      60,
      'had our daughter, had our son, had the baby, gave birth, postpartum',
      'slept, sleep, tired',
      'isnt our baby, not our baby, switched, evil, god, devil, voices, whisper*',
    ),
  ],
  'infant-danger': [
    nearby(
      60,
      NEW_BABY,
      `hot, ${FEVERISH}`,
      '100.4, 100.5, 100.6, 100.7, 100.8, 100.9, 101*, 102*, 103*, 104*, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39*, 40*, in his bottom, in her bottom',
    ),
    near(8, 'baby, bebe', 'soft like, floppy, small voice, weak cry, little cry, like doll, like a doll, como trapo'),
  ],
  'sepsis-signs': [
    nearby(
      30,
      'glass test, glass on, tumbler test',
      'rash, spots',
      'stayed, stay, didnt fade, dont fade, not fade, wont fade, still there',
    ),
    nearby(
      60,
      'transplant',
      'kidney, liver, heart, lung',
      'swollen, tender, pain, fever, chills',
      'urine, pee, fever, chills, short of breath',
    ),
    nearby(
      40,
      'chin, jaw, molar, tooth, throat',
      'swelled, swollen, swelling, hard',
      'tongue, neck',
      'drool*, lie back, lie down, swallow, close my mouth, mouth is full, mouths full',
    ),
  ],
  'severe-belly-pain': [
    nearby(60, 'ombligo, belly button, navel', 'derecha, right', `39 de, 38 de, ${FEVERISH}, ${THROWING_UP}`),
    nearby(
      40,
      'enderezar, straighten, straighten up, agachad*, hunched',
      'panza, barriga, belly, stomach, ombligo',
      `39 de, 38 de, ${FEVERISH}, ${THROWING_UP}, grita, screams`,
    ),
  ],
  'severe-injury': [
    nearby(
      30,
      'quad, tractor, atv, four wheeler, fourwheeler, horse, motorbike, rolled on, kicked me, kicked him',
      'belly, guts, stomach, ribs, side',
      'hard, rigid, white as, pale as, thirsty, asking for water, bruise, pissin*, passed out, fell out',
    ),
    nearby(
      20,
      'tractor, quad, truck, wreck, fall, fell, kicked',
      'pissin* blood, pissing blood, peeing blood, peed blood, blood in my pee, blood in his pee, blood in my urine, blood in his urine',
    ),
    near(
      10,
      'redback, black widow, funnel web, funnelweb, scorpion, rattlesnake, viper, copperhead, cottonmouth',
      'got, bit, bitten, stung, sting, foot, hand, leg, arm',
    ),
  ],
  'clot-or-limb': [
    nearby(
      30,
      'calf, calfs, leg, legs',
      'up like a balloon, like a balloon, swollen, puffed up, swelled, hot',
      'puffing, out of breath, short of breath, breathe in, catch my breath, stitch',
    ),
    nearby(30, CASTS, 'tight, pain, not possible', 'blue, cold, numb, not feel, dont feel, cant feel, purple, white'),
  ],
  'overdose-or-poison': [
    near(
      8,
      'necked, downed, swallowed, scoffed, chugged',
      'box, boxes, packet, packets, bottle, bottles, strip, strips',
      'paracetamol, acetaminophen, tylenol, ibuprofen, aspirin, pills, tablets, panadol, sleeping',
    ),
    near(
      6,
      'consumed, drank, drunk, swallowed, took, taken, ate',
      'pesticide, insecticide, rat poison, weed killer, weedkiller, bleach, organophosphate, kerosene, veneno',
    ),
  ],
  'self-harm': [
    nearby(
      60,
      'putting things in order, passwords, saying goodbye, said goodbye, documents, my will, me despedi',
      'tonight, esta noche, hoy, after tonight',
      'pistol, gun, rifle, rope, pills, bottle, all of them, drink all, frasco, pastillas, pistola',
    ),
    nearby(
      30,
      'tonight, esta noche, hoy',
      'drink all, take all, take them all, take it all, termino con todo, acabo con todo, tomarmelas, tomarme todo',
    ),
    near(
      8,
      'tired of the life, tired of this life, tired of life, tired of my life, cansad* de la vida, cansad* de vivir, no doy mas',
    ),
    nearby(
      40,
      'pier, bridge, tracks, cliff, roof, puente, vias',
      'last night, tonight, the other night',
      'go back, going back, went back, gone back, only reason, went home, leave the dog, leave the cat',
    ),
    nearby(
      40,
      'best thing for everyone, best thing for everybody, best for everyone, better for everyone, better for everybody',
      'round, rounds, bullet, gun, rifle, rope, pills, saved, kept, letter, note',
    ),
  ],
  'harm-to-others': [
    nearby(
      60,
      'messages through the wall, they tell me, voices, spying on, after me',
      'knife, gun, rifle, machete, bat',
      'first, before he, before she, before they, leaves at, get him, get her, get to him',
    ),
  ],
  'blood-sugar': [
    nearby(
      60,
      'insulin, insulina',
      'without, ran out, havent taken, no me pongo, sin ponerme*, dejo en, se me quedo, left at home, days',
      `${THROWING_UP}, orinar, orino, sed, thirsty, thirst, peeing`,
      `${THROWING_UP}, stomach, belly, estomago, barriga, breath, aliento, duele`,
    ),
    near(6, 'machine, meter, sugar, sensor, glucometer', 'say lo, says lo, said lo, reads lo, reading lo, read lo'),
    nearby(16, 'sugar drop*, sugar low, sugar fell, low sugar', 'sweat*, foolish*, talk*, swallow*, shaking'),
  ],
  'wound-after-surgery': [
    nearby(
      60,
      'hysterectomy, incision, c section, csection, surgery, stitches, staples, operation',
      'pop, popped, split, opened, open, came apart, gave way',
      'something shiny, shiny, bulging, gut, intestine, inside, soaked, pinkish water, gush*',
    ),
  ],
  'stroke-signs': [
    near(5, 'lost the use of', 'hand, arm, leg, foot, side, face, fingers'),
    near(6, 'dribbling, drooling', 'one side, side of my mouth, my wife informs, corner'),
  ],
  'chest-pain': [
    nearby(
      30,
      'pecho, chest',
      'dolor*, aprietan, aprieta, mecate, tight, pressure, squeez*',
      'sudad*, sudando, sweat*, mano izquierda, left arm, left hand, brazo, jaw',
    ),
    nearby(
      20,
      'sweat*',
      'left arm, left airm, left hand, left shoulder, holding his arm, haudin*',
      'jaw*, chest, gray, grey, pale, peely*',
    ),
  ],
};
