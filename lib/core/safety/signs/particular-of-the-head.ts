import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { JUST_NOW, UNROUSABLE } from './groups.ts';

const ANYONE =
  'mom, dad, mother, father, grandma, grandpa, grandmother, grandfather, nana, husband, wife, son, daughter, uncle, aunt, neighbor, roommate, he, she, hes, shes, my';

/** Dangers of head, nerves, eyes and mind, each by the few things that give it away. */
export const particularOfTheHead: Readonly<Record<string, readonly Pattern[]>> = {
  'stroke-signs': [
    nearby(
      16,
      'answers, answering, answered, responds, replies, says, contesta',
      'every question, everything with, same word, one word, the word, wrong, nonsense, gibberish, yes to',
      'since, nap, woke, lunch, noon, dinner, understand, angry, frustrated, hour, morning, suddenly',
    ),
    nearby(
      16,
      'typing, writing, text',
      'left, one hand, one finger, other one, other hand',
      'wont do, wont work, numb, dead, thick, heavy, tongue, tung, face, droop*, speech, side',
    ),
    near(
      5,
      'tongue, tung, tounge, lengua',
      'thick, heavy, fat, wont work, wont move, to one side, clumsy, wood, lead, gruesa',
    ),
    nearby(
      14,
      'neck',
      'cracked, crack, popped, chiropract*, adjust*, massage, twisted, whiplash, yoga, salon',
      'spinning, dizzy, throwing up, vomit*, swallow*, vision, double, numb, droop*, eyelid, pupil, wobbl*, balance, headache, face, slur*',
    ),
    nearby(
      14,
      'went away, gone now, back to normal, passed, cleared up, came back, better now, lasted, okay now, fine now',
      'minutes, half hour, hour, moment, spell',
      'numb, arm, face, speech, talk*, words, see, vision, droop*, blind, weak, slur*, garbl*, leg, side',
    ),
    nearby(
      14,
      'canned, home canned, botox, fermented, honey',
      'double, droop*, lids, swallow*, weak, slur*, floppy, blurry, mouth',
    ),
  ],
  confusion: [
    nearby(
      14,
      ANYONE,
      'slow record, slow motion, tipsy, silly, goofy, giggling, mean, giddy, drunk, glazed, flat, vacant, foggy, muddled, mixed up, not tracking, off her rocker, different person, someone else',
      `insulin, shot, sugar, cold, heat, sun, fell, fever, pill, pills, drank, antifreeze, head, uti, infection, ${JUST_NOW}`,
    ),
    nearby(
      16,
      'cold, freezing, snow, porch, outside, degrees, slip, barefoot, no coat, frio',
      'isnt shivering, isnt even shivering, not shivering, stopped shivering, quit shivering, mumbl*, slow, stiff, blue, gray, wont wake, confus*, sleepy, slur*, wandered, hours, all night, found',
    ),
    nearby(
      16,
      'heat, sun, hot car, attic, field, marathon, practice, sauna, hot tub, roof, 100 degrees, ninety, calor, sol',
      'stopped sweating, quit sweating, not sweating, isnt sweating, skin is dry, hot and dry, dry and hot, confus*, stagger*, collapsed, passed out, babbl*, nonsense, vomit*, throwing up, wont wake, seizure, delirious, no suda, desmay*',
    ),
    nearby(
      14,
      'salt, sodium, water pills, drinking water, gallons of water, chugged',
      'confus*, seizure, sleepy, vomit*, headache, twitch*, wont wake, not making sense',
    ),
  ],
  'head-injury': [
    nearby(
      20,
      'fell, fall, bumped, hit, knocked, banged, golpe, cayo',
      'last week, last month, week ago, two weeks ago, ten days ago, few days ago, days ago, la semana pasada',
      'head, cabeza',
      'confus*, sleepy, sleeping more, drowsy, headache, headaches, stumbl*, drag*, weak, slur*, vomit*, wobbl*, personality, forget*, dormid*, vomit*',
    ),
  ],
  'worst-headache': [
    nearby(
      14,
      'shunt, vp shunt, aneurysm, coil, clip',
      'headache, head, vomit*, throwing up, sleepy, bulg*, soft, swollen, confus*, eyes, blurry',
    ),
    nearby(
      14,
      'scalp, comb, brush my hair, brushing my hair, temple, temples, jaw',
      'jaw, chew*, vision, eye, sight, dim, gray, blind, tender',
      'headache, head, vision, eye, sight, blur*, dim, chew*, tired, hurts',
    ),
    nearby(
      14,
      'headache, head',
      'cough, coughing, sneeze, sneezing, bend, bending, strain*, lie down, lying',
      'worse, explod*, vomit*, blurry, wakes, morning, vision, double',
    ),
  ],
  seizure: [
    nearby(
      14,
      'fit, fits, seizure, seizures, spell, spells, convuls*, ataque, ataques',
      'another, back to back, one after, second, third, wont stop, keeps, hasnt come, not come around, longer than, minutes, first, never had, cluster, in a row, today, otra vez, seguidos',
    ),
    nearby(
      14,
      'lockjaw, jaw, jaws',
      'locked, clench*, wont open, cant open, stuck shut',
      'spasm*, stiff, nail, rust*, cut, back arches, swallow*, puncture, neck, drool*',
    ),
  ],
  'eye-emergency': [
    nearby(
      14,
      'rainbow, rainbows, halo, halos, circles, rings',
      'light, lights, lamp, bulb, headlights, porch light, moon',
      'eye, eyes, headache, thrown up, throwing up, vomit*, marble, pupil, hurts, pain, sick, red',
    ),
    nearby(
      14,
      'pupil, black part, colored part, white of, iris',
      'teardrop, shape*, stuck, bigger, huge, bulg*, leaking, jelly, blood, filled, odd, wont, uneven, cloudy, cut',
    ),
    nearby(
      14,
      'goggles, safety glasses, grinding, hammering, drilling, weed whacker, weedeater, mowing, chisel, welding, nail gun, bungee',
      'eye, eyes, eyeball, ojo',
      'hit, flew, tick, felt, pop, sharp, blur*, red, tear*, leak*, blood, shape*, gritty, stuck, hurts, cant, something',
    ),
    nearby(
      14,
      'eye, eyelid, eyes, ojo',
      'swollen, shut, bulg*, red, puff*, popping out',
      'fever, cant move, hurts to move, double, sinus, look up, look around, budge, fiebre',
    ),
    nearby(
      12,
      'eye, vision, sight, ojo',
      'jaw, scalp, temple, chew*, comb*',
      'dim, gray, dark, blur*, went, gone, out, lost, black',
    ),
    nearby(
      14,
      'contact, contacts, contact lens, lens',
      'slept in, left in, pool, lake, swam, ripped, stuck, overnight',
      'white spot, pus, throb*, light, red, blurry, pain*, cant open, swollen, sight',
    ),
    nearby(
      12,
      'cataract surgery, lasik, retina surgery, eye injection, eye surgery, shot in my eye',
      'pain*, throb*, red, blurry, dark, floaters, cant see, pus, losing vision, losing sight, vision is worse, vision is much worse, vision got worse, vision is gone, darker, light hurts, today',
    ),
  ],
  'testicle-pain': [
    nearby(
      14,
      'gas station pill, gas station pills, male enhancement, viagra, cialis, sildenafil, tadalafil, trazodone, injection, trimix, one of those pills, those pills, sickle cell',
      'hasnt gone down, wont go down, not gone down, wont go away, still up, still hard, up since, gone down since, since last night, hours',
    ),
    nearby(
      12,
      'foreskin, penis, head of it',
      'stuck, wont go back, cant pull, swollen, purple, blue, trapped, choking',
    ),
    nearby(
      12,
      'groin, scrotum, privates, private parts, perineum, sack, vulva, labia',
      'black, purple, smell*, stink*, rotten, crackl*, spreading, fever, blister*',
    ),
  ],
  'clot-or-limb': [
    nearby(
      18,
      'cast, splint, wrap, boot, brace, yeso',
      'tighter, tight, too tight, throb*, crying, screaming, swollen, pills, worse, burn*',
      'cold, puffy, blue, numb, cant wiggle, wont wiggle, cant move, white, purple, tingl*, pins, gray, cant feel, fingers, toes, frios, dedos',
    ),
    nearby(
      14,
      'hemophilia, bleeder, factor, sickle cell, sickle',
      'knee, joint, hip, swollen, chest, breath*, fever, hit, head, crisis, erection, pain, thigh, psoas, out of factor',
    ),
  ],
  'self-harm': [
    nearby(
      18,
      'cancel everything, cancel all, cancel my appointments, cancel anything, cancelar todo, no need to, wont need, wont be needing, dont need, no longer need, needing it, needing them',
      'thank you for trying, thanks for trying, thank you for everything, thanks for everything, you tried, wont be needing, not your fault, nothing left, goodbye, good bye, done all you, took good care, been kind, no more, end, over, anymore, ever again, good to me, sorry, gracias por todo',
    ),
    nearby(
      16,
      'lockbox, lock box, safe, gun safe, nightstand, glove box, gun cabinet',
      'took out, took it out, sat there, sat with, holding, held, opened, open, combination, key',
      'tonight, trust myself, trust tomorrow, put it back, back this time, this time, cry*, whats in it, dark, quiet, thinking',
    ),
    nearby(
      8,
      'dont trust, cant trust, do not trust, afraid of, scared of, not safe with',
      'myself, tomorrow, what i might, what i will, what ill, being alone, tonight, my own hands, what i could do, what i would do, the knives, the pills',
    ),
    nearby(
      16,
      'deje todo arreglado, todo arreglado, papeles, testamento, seguro de vida, dejo todo, deje una carta, cuiden a, cuide a, encargo a',
      'hijos, cansad*, gracias por todo, perdon, adios, familia, ya no, despedi*, cajon, ninos, mama',
    ),
    nearby(
      14,
      'thank you, thanks, gracias',
      'for everything, for trying, for all you, being kind, por todo',
      'so tired, goodbye, dont worry about me, not your fault, wont be needing, peace now, one less, cansad*, adios',
    ),
    nearby(
      12,
      'at peace, peaceful, made up my mind, made my decision, en paz',
      'finally, soon, over, goodbye, tonight, pills, letter*, gave, forever',
    ),
    nearby(
      14,
      'who will, who would, someone to, somebody to, find someone',
      'take my dog, take my cat, feed the, feed my, look after, raise my, take care of my, watch my',
      'gone, if i, after, not here, anymore, when im, forever, tonight, without me',
    ),
    nearby(
      12,
      'hear, hears, hearing, voice, voices, telling',
      'to jump, to do it, to cut, to end, kill, worthless, better off, hurt, to die',
      'me, him, her, himself, herself, myself',
    ),
  ],
  'severe-injury': [
    nearby(
      16,
      'bat, bats, murcielago',
      'nursery, bedroom, room, crib, tent, cabin, woke, asleep, sleeping, house, cuarto',
      'scratch*, bite, bit, mark, baby, window, let it, face, hand, rabies, flew, kids, child',
    ),
    nearby(
      14,
      'pool, tub, bath, lake, river, ocean, bucket, pond, alberca',
      'under, went under, face down, bottom, pulled, fished, sank, slipped under, floating',
      'cough*, blue, breath*, sleepy, tired, vomit*, fine, threw up, limp, wheez*, cry*, minute, seconds',
    ),
    nearby(
      14,
      'stepped on, sat on, fell on, landed on, ran over',
      'nail, rebar, glass, needle, rake, fence, spike, stake, knife',
      'through, deep, stuck, still in, bleed*, out the top, chest, neck, groin, thigh, foot, buttock',
    ),
  ],
  'sick-child': [
    nearby(
      16,
      'son, daughter, toddler, year old, yr old, kid, child, nino, nina, baby',
      'barking, barky, seal, stridor, high pitch, high pitched, crowing, noise',
      'rest, resting, breathing in, scared, blue, pulling, ribs, drool*, hard time, cant sleep, even when',
    ),
    nearby(
      16,
      'son, daughter, toddler, year old, yr old, kid, child, nino, nina, baby',
      'eyes red, red eyes, tongue is red, strawberry tongue, hands peeling, lips cracked, cracked lips',
      'fever, days, rash, swollen',
    ),
    nearby(
      14,
      'hot car, car seat, locked in the car, dryer, cord, blind cord, plastic bag, carro',
      'baby, toddler, son, daughter, kid, child, year old, bebe, nino',
      'limp, hot, red, blue, sleepy, neck, wont, breath*, found',
    ),
  ],
  'infant-danger': [near(6, UNROUSABLE, 'baby, infant, newborn, bebe')],
};
