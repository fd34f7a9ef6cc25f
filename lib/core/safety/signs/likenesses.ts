import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { FEVERISH, JUST_NOW, THROWING_UP } from './groups.ts';

const THINNER =
  'eliquis, xarelto, warfarin, coumadin, plavix, pradaxa, blood thinner, blood thinners, thinner, anticoagulante, brilinta, lovenox';

/** What it is like, what one was doing, and what was done about it: told aslant, often over two sentences. */
export const likenesses: Readonly<Record<string, readonly Pattern[]>> = {
  'chest-pain': [
    near(
      6,
      'like, as if, as though, como si, parece que',
      '(parked|sitting|sat|standing|stood|stepped|stepping|kneeling|knelt|jumped|landed|dropped|leaning|piled|laying|lying) … on (me|top of me|my chest|my breastbone)',
    ),
    nearby(
      10,
      'left arm, both arms, my jaw, the jaw, into my jaw, bottom teeth, lower teeth, toothache, breastbone, quijada, brazo izquierdo',
      'climb*, stairs, uphill, hill, walk up, walking up, carry*, shovel*, mow*, rake*, raking, push*, exercise, exert*, sex, groceries, vacuum*, bed, subo, escaleras, camino',
    ),
    nearby(
      20,
      'stent, stents, bypass, heart attack, angina, cath, ablation, infarto',
      'its back, pain is back, squeeze is back, pressure is back, tightness is back, ache is back, back again, same as last, same as before, same feeling, old feeling, feeling came back, feeling is back, like last time, like before it, like the last, again this morning, again today, again tonight, lo mismo, igual que',
    ),
    nearby(
      12,
      'under the tongue, tongue pill, tongue pills, nitro*, under tongue spray, spray under, heart spray, nitros',
      'let go, let up, fourth, third, three of, two of, still, hasnt, nothing, again, wont, didnt',
    ),
    nearby(
      14,
      'tore, torn, tearing, ripped, ripping, rip, split, shredd*, unzipp*',
      'shoulder blades, chest, between my shoulders, back, spine, belly, down my back',
      `worst, ${JUST_NOW}, floor, sweat*, blood pressure, never, moved, moving, faint*, pass out`,
    ),
    nearby(
      9,
      'sweat*, clammy, drenched, soaked, gray, grey, ashen, putty, color of, sudando',
      'chest, jaw, arm, arms, indigestion, heartburn, belch*, burp*, tums, pecho',
      'an hour, tight*, heavy, pressure, full*, ache*, pain, weight, squeez*',
    ),
    near(
      8,
      'burp*, belch*, gas, indigestion, heartburn',
      'pressure, full, fullness, squeez*, tight*, heavy, weight',
      'chest, middle, breastbone, up into, jaw, throat, arms',
    ),
  ],
  fainting: [
    near(
      8,
      'stand, stand up, stood, get up, got up, sit up, standing',
      'goes gray, goes grey, goes black, went gray, went black, goes dark, went dark, goes white, tunnel, stars, floor, down i, nearly go, almost go, sparkles, blacks out, black out, pass*, woozy, keel*',
    ),
    near(
      8,
      'floor, ground, carpet, tile, linoleum, driveway, bathtub, piso, suelo',
      'woke, woke up, came to, found me, found him, found her, wound up, ended up, waking up, next i knew, dont know how, no memory, desperte, desperto, amaneci',
    ),
  ],
  'racing-heart': [
    nearby(
      14,
      'watch, apple watch, fitbit, smartwatch, monitor, heart rate, pulse, cuff, pulse ox, reloj',
      '(135|138|140|142|144|145|146|148|150|152|155|156|158|160|162|164|165|166|168|170|172|174|175|176|178|180|182|185|188|190|192|195|198|200|205|210|220), (28|30|31|32|33|34|35|36|37|38|39|40), high heart rate, low heart rate, afib, a fib, irregular',
      'sitting, resting, rest, couch, bed, lying, lightheaded, light headed, dizzy, gray, hours, hour, still, keeps, cant, wont, faint*, weak, alarm*, alert*, scream*, sentado, mareo',
    ),
    near(
      10,
      'sewing machine, hummingbird, bird, fish, frog, trapped, jackhammer, machine gun, washing machine, bag of worms, popcorn, jazz, drum solo',
      'heart, chest, pulse, heartbeat, ribs',
    ),
  ],
  breathing: [
    nearby(
      14,
      'throat, voice, swallow, swallowing',
      'hot potato, muffled, spitting in, spit in, spit into, spitting into, drool*, lean forward, leaning forward, own spit, own saliva, cup',
      'breath*, air, sore, cant, wont, fever, hurts, voice, lean*, talk*, swallow*',
    ),
    nearby(
      14,
      'count to, sentence, words, syllable, syllables, talk, tell you, finish',
      'one breath, a breath, breath, breaths, gasp*, air, winded, between',
      'only, cant, stop, stopping, every, each, before, couple, few, two, three, have to',
    ),
    nearby(
      14,
      'myasthenia, the mg, my mg, guillain, muscular dystrophy, myasthenic',
      'breath*, choked, chok*, swallow*, head, eyelids, droop*, lids, weak*, voice, cough*',
    ),
    near(
      10,
      'window, fan, porch, outside, outdoors, car with the ac, freezer door, ventana, ventilador',
      'air, breath*, gulp*, suffocat*, breathe, respirar, aire',
      'cant, get, need, enough, stand, sit, slept, sleep, all night, head out, stuck my head',
    ),
    near(
      8,
      'wheez*, whistl*, asthma, croup, copd, emphysema',
      'tired, wearing out, wearing her out, wearing him out, worn out, exhausted, cant talk, cant speak, shoulders, tummy, ribs, lips, quiet now, gone quiet, silent, pulling, tugging, sucking, hunched, tripod, blue, gray, two words, one word',
    ),
    near(
      8,
      'neck, ribs, belly, stomach, chest, nostrils, nose, shoulders',
      'pulling in, pulls in, tugging, tugs, sucks in, sucking in, caves in, caving in, flare, flares, flaring, see-saw, seesaw, heaving, hollow',
      'breath*, breathe, every time, each, asthma, wheez*, cough*, her, his, he, she',
    ),
    near(
      8,
      'swallowed, inhaled, breathed in, sucked in, aspirat*, went down',
      'wrong way, wrong pipe, wrong tube, windpipe, choking, cough*, wheez*, noise*',
      'peanut, nut, popcorn, grape, carrot, hot dog, bead, toy, tooth, pill, water, lego, button, candy, coin, since, still, wheez*, whistl*',
    ),
  ],
  'airway-allergy': [
    nearby(
      16,
      'lips, lip, tongue, throat, face, labios, lengua, cara',
      'hot dog, hot dogs, balloon*, sausage*, two sizes, too big for, doesnt fit, wont fit, filling my mouth, fills my mouth, blowfish, boxer, prize fight, golf ball, ping pong, inner tube, pillow, pillows, rubber, twice, double, fat, thick, swole, narrow*, closing, hinch*',
      'ate, eating, bite of, dinner, lunch, supper, sushi, thai, cookie, brownie, restaurant, potluck, first dose, after the pill, antibiotic, shot, sting, stung, bee, wasp, yellow jacket, hornet, ants, dye, latex, peanut*, nut, nuts, shrimp, crab, after the, since the, right after, comi, pastilla',
    ),
  ],
  'severe-belly-pain': [
    nearby(
      14,
      'belly, stomach, gut, tummy, abdomen, ribs, upper belly, lower right, right side, panza, estomago',
      'drill, drilling, boring, straight through, through to my back, into my back, to my back, ice pick, barbed wire, razor*, broken glass, glass, knife, knives, stab*, twist*, board, plank, drum, basketball, melon, watermelon, rock, brick, iron, cement, blowtorch, lava',
      `${THROWING_UP}, scream*, cant, wont, knees, floor, curl*, kneel*, hunch*, ${FEVERISH}, sweat*, yellow, sips, water, up all night, shakes, let go, touch*`,
    ),
    nearby(
      12,
      'yellow, jaundice*, amarill*',
      'eyes, skin, legal pad, lemon, banana, mustard, canary, highlighter, ojos, piel',
      `${FEVERISH}, shakes, belly, confus*, pee, itch*, sick, pain, sleepy, dark, dolor`,
    ),
    nearby(
      12,
      'sips, ice chips, water, gatorade, pedialyte, crackers, spoonful, agua, suero',
      'comes up, comes right back, come up, came up, comes back up, back up, wont stay, throw* up, throws up, throwing up, keep down, keep it down, vomit*, devuelve',
      'even, every, everything, nothing, cant, since, days, hours, dizzy, no pee, dry, all, ni, nada',
    ),
  ],
  'testicle-pain': [
    near(
      8,
      'one of the boys, one of my boys, the boys, my boys, the twins, down there, private parts, privates, crown jewels, jewels, groin, sack',
      'twist*, swollen like, size of, orange, grapefruit, lemon, cant sit, cant walk, throwing up, killing me, kicked by, on fire, agony, huge',
    ),
  ],
  'gut-bleeding': [
    nearby(
      12,
      'toilet, bowl, diaper, stool, poop, bathroom, bano',
      'jam, jelly, tar, coffee grounds, ink, asphalt, licorice, merlot, red wine, ketchup, salsa, beet, cranberry, horror movie, crime scene, looked like, black as, dark as',
      'blood, red, weak, dizzy, pale, stink*, smell*, sticky, foul, gray, woozy, lightheaded, knees, faint*, cramp*, black, three times, twice, again',
    ),
  ],
  'heavy-bleeding': [
    nearby(
      18,
      'nose, gums, tooth, socket, mouth, shaving, cut, nariz',
      'running red, pouring, drip*, down the back, down my throat, swallowing, packed, cotton, tissue, tissues, kleenex, towel, towels, wont quit, wont stop, still going, sangr*',
      `${THINNER}, hours, hour, since, dizzy, lightheaded, clots, an hour, soaked`,
    ),
    nearby(
      12,
      'tourniquet, belt around, direct pressure, duct tape, towel, towels, tshirt, t shirt, paper towels',
      'blood, bleed*, bled, soaked, soaking, gash, cut, wound, sangr*',
      'through, still, wont, cant, keeps, second, third, arm, leg, hand, hour, spurt*, pump*',
    ),
  ],
  'sepsis-signs': [
    nearby(
      18,
      'catheter, smelly, cloudy, bladder, uti, infection, infected, cellulitis, sore, ulcer, bedsore, boil, abscess, scrape, cut, wound, bite, pneumonia, dialysis, flu, sonda, infeccion, herida',
      'bed rattles, rattles the bed, rattle, marble*, mottl*, blotch*, lace, cheese, shivers i cant, cant stop shiver*, cant stop shaking, shakes, teeth, confused, doesnt know, not herself, not himself, gray, clammy, ice, racing, sewing machine, stripe, stripes, streak, streaks, climbing, crawling, marching, spreading, nonsense, mumbl*, sleepy, breathing fast, panting, out of it, temblando, sube',
      `past, up my, fever, 101*, 102*, 103*, heart, knee, elbow, thigh, bed, feet, hands`,
    ),
    nearby(
      14,
      'stripe, stripes, streak, streaks, line, lines, track, red road',
      'red, purple, hot',
      'climb*, crawl*, march*, creep*, up my, up his, up her, past, toward, growing, longer, spread*, heading',
    ),
  ],
  'fever-on-chemo': [
    nearby(
      18,
      'recipient, transplant, transplanted, new kidney, new liver, new heart, chemo, infusion, infusions, counts, white cells, port, picc, spleen, leukemia, lymphoma, myeloma, trasplante, quimio',
      `${FEVERISH}, 101, 102, 103, 104, hot, shakes, shiver*, pee is down, less pee, barely pee, sore over, tender over, red, pus, streak, cough*, chills`,
    ),
  ],
};
