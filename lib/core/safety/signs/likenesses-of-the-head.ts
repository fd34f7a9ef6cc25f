import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { JUST_NOW, THROWING_UP } from './groups.ts';

const THINNER =
  'eliquis, xarelto, warfarin, coumadin, plavix, pradaxa, blood thinner, blood thinners, thinner, anticoagulante, brilinta, lovenox';

/** Stroke, head, nerves, eyes, mind and danger: what it is like, told aslant, often over two sentences. */
export const likenessesOfTheHead: Readonly<Record<string, readonly Pattern[]>> = {
  'stroke-signs': [
    nearby(
      14,
      'coffee, water, soup, juice, drink, milk, toothpaste, food, spit, cafe, agua',
      'runs out, ran out, dribbl*, drips, dripping, leaks, leaking, falls out, spills, pours out, out the side, out of the side, out the corner, escurre, se le sale',
      'mouth, lip, lips, corner, side, chin, boca, lado',
    ),
    nearby(
      12,
      'buttons, button, shoelaces, keyboard, typing, type, texts, texting, text, pen, signature, handwriting, knitting, chopsticks, key, lock, zipper, fork, spoon',
      'cant, wont, couldnt, gibberish, mess, scribble*, nonsense, fumbl*, all wrong, letters, miss, missing, doesnt',
      `${JUST_NOW}, left hand, right hand, one hand, fingers, face, words, talk*, side`,
    ),
    nearby(
      10,
      'shoe, slipper, foot, leg, toe, sleeve, arm, left side, right side, pie, pierna',
      'drags, dragging, dragged, scuff*, catches, catching, trailing, flops, hangs, lags, behind me, behind him, behind her, ignores, ignoring, forgets, bumps, arrastra, arrastrando',
      `${JUST_NOW}, left, right, one, face, words, mouth, speech, talk*, izquierd*, derech*`,
    ),
    near(
      8,
      'newspaper, book, signs, letters, clock, words on',
      'hieroglyph*, gibberish, foreign, alphabet soup, jumble, look like, swim, swimming, makes no sense, dont make sense, cant read, couldnt read, half of it, half the',
    ),
    near(
      8,
      'her side, his side, left side, right side, one side, half',
      'belongs, isnt there, not there, doesnt exist, asleep, numb, gone, dead, lifeless, not hers, not his, melted, novocaine, dentist, sleeping, weak, heavy',
      `face, body, arm, leg, ${JUST_NOW}`,
    ),
    nearby(
      10,
      'yes, no, same word, one word, everything is, names',
      'to everything, over and over, keeps saying, only says, only say, just says, calls, called, instead of',
      'talk*, word, words, ask*, question*, dog, cat, spoon, fork, husband, name, says',
    ),
  ],
  confusion: [
    near(
      8,
      'doesnt know, didnt know, couldnt say, no idea, cant say, unsure, not sure, lost in',
      'which house, what house, whose house, which room, which way, own house, own kitchen, own street, own bedroom, own driveway, what month, whats going on, who the president, how to use the',
    ),
    nearby(
      12,
      'remote, phone, keys, shoes, milk, slippers, wallet, laundry, kettle, toaster',
      'in the oven, in the fridge, in the freezer, in the microwave, in the toilet, on her ear, upside down, wrong feet, into the remote, backward, backwards, inside out',
      `${JUST_NOW}, uti, fever, hes, shes, mom, dad, mother, father, grandma, grandpa, husband, wife`,
    ),
    nearby(
      10,
      'talking to, arguing with, yelling at, waiting for, looking for, setting a place for, called for, calling for',
      '(mother|brother|husband|wife|sister|father|mom|dad) who, dead, passed, died, not there, isnt there, arent there, ceiling, curtains, lamp, wall, years ago, people who',
      'he, she, hes, shes, mom, dad, mother, father, grandma, grandpa, nana, husband, wife',
    ),
  ],
  'worst-headache': [
    near(
      10,
      'bat, hammer, axe, two by four, brick, shovel, anvil, gun, bullet, ice pick, railroad spike, spike, pickaxe, bowling ball, lightning',
      'head, skull, brain, behind my eye, back of the head, back of my head, temple, cabeza',
      `${JUST_NOW}, to the, hit, struck, whacked, in the, nothing like, never, not like, swung`,
    ),
    nearby(
      14,
      'head, headache, migraine, migraines, skull, cabeza',
      'nothing like, not like, different, never had, never felt, isnt one of, worst, ever had, ive ever, this is new, new kind, nunca',
      `${JUST_NOW}, neck, stiff, ${THROWING_UP}, blurry, light, knees, floor, sex, toilet, straining, lifting, sneez*, lightning, seconds, instant*`,
    ),
    nearby(
      10,
      'neck, cuello, nuca',
      'stiff, board, wont bend, cant bend, wont tip, cant tip, chin, locked, tiesa, dura',
      'head, headache, hot, fever, light, spots, sick, sleepy, cabeza, fiebre',
    ),
  ],
  seizure: [
    nearby(
      14,
      'eyes, ojos',
      'rolled, rolling, roll back, turned up, went up, whites, only whites, stuck to, pulled to, flicker*, flutter*, fixed, blank, wide open, vueltos, blancos',
      'shak*, jerk*, stiff, limp, twitch*, call*, answer*, minute, minutes, seconds, floor, lips, blue, drool*, froth*, foam*, wet, arms, legs, name, temblando, tiesa, tieso',
    ),
    nearby(
      12,
      'hold a conversation, follow what i, keep her eyes open, keep his eyes open, stay with me, finish a sentence, lift her head, lift his head, mid word, mid sentence, middle of a sentence, mid bite, in the middle of eating',
      'cant, wont, barely, falls asleep, nods, drowsy, keeps, drifting, drifts, dozes, asleep, not able, slump*, sleepy',
    ),
  ],
  'head-injury': [
    nearby(
      18,
      'hit his head, hit her head, hit my head, hit the back of, banged his, banged her, banged my, off the bed, off the couch, off the changing, off the counter, off his bike, off her bike, off the swing, off a ladder, off the roof, down the stairs, headfirst, head first, on his head, on her head, on my head, concrete, sidewalk, windshield, dashboard, crib, pego en la cabeza, golpeo la cabeza',
      `${THROWING_UP}, sleepy, drowsy, wont stay, cant stay awake, hard to wake, limp, pupil, pupils, egg, lump, soft, squishy, dent, blood from, clear fluid, asks, asking, same, funny, strange, weird, off, confus*, blurry, two of, cross eyed, bruise behind, raccoon, ${THINNER}, seizure, shak*, stopped crying, glassy, quiet, dormid*, vomit*, rara, raro`,
    ),
  ],
  'cauda-equina': [
    nearby(
      16,
      'sit on, wipe, wiping, saddle, sex, pee, peeing, toilet, bladder, bowels, bathroom, underwear, pad, diaper, bike',
      'cant feel, dont feel, no feeling, numb, cotton, cardboard, somebody elses, dead, didnt know, dont know when, without knowing, cant start, wont start, have to push, dribbl*, leak*, accident, accidents, wet',
      'back, spine, disc, legs, leg, feet, foot, sciatica, heels, thighs, lifting, lifted, espalda',
    ),
    nearby(
      14,
      'tingl*, numb*, weak*, pins and needles, heavy, rubber*, wobbly',
      'toes, feet, ankles, knees, legs',
      'fingers, hands, arms, waist, face, swallow*, breath*, thighs, hips',
      'yesterday, now, today, monday, started, first, then, moved, up, climb*, creep*',
    ),
  ],
  'eye-emergency': [
    nearby(
      14,
      'eye, eyes, vision, sight, seeing, see',
      'gray, grey, dark, black, curtain, shade, blind, window shade, ink, smoke, steam*, frosted, vaseline, wax paper, dirty glass, cobweb*, spider web*, snow, confetti, fireworks, sparks, lightning, bite out of, missing piece, piece missing, chunk, dimmer, lights off, light switch, underwater',
      `${JUST_NOW}, half, one eye, left eye, right eye, corner, side, top, bottom, came down, coming down, floating, jaw, temple, headache, ${THROWING_UP}`,
    ),
  ],
  'self-harm': [
    near(
      8,
      'easier, better, simpler, kinder',
      'on everybody, on everyone, for everybody, for everyone, on them, for them, on my family, for my family',
      'if i, when i, without me, once i',
    ),
    near(
      10,
      'easier, better, kinder',
      'forgot, forget, skipped, skip, stopped, stop',
      'insulin, dialysis, pills, meds, heart pills, oxygen, eating',
    ),
    nearby(
      14,
      'written, wrote, writing',
      'letters, five letters, letter to, letters to, note to, notes to',
      'dog, cat, calm, calmer, peace, brother, sister, going to, kids, sorry, goodbye, lighter, dont need, wont need',
    ),
    nearby(
      14,
      'train, freight train, truck, bus, tren',
      'comes by, comes through, goes by, schedule, passes, every night, pasa',
      'standing there, stood there, was standing, worked out, waved, tracks, crossing, looked away, stepped back, platform',
    ),
    nearby(
      14,
      'razor blade, razor blades, blades, box cutter, box cutters, pencil sharpener, scalpel, exacto knife, navajas',
      'found, hidden, hid, hiding, wrapped, under, drawer, pencil case, backpack, mattress, tissue, tissues, bathroom, blood, sleeves, encontre',
    ),
    nearby(
      12,
      'texted, texting, messaged, posted, told, sent, called, wrote, hugged, snapchat, instagram, mando',
      'goodbye, good bye, bye forever, farewell, sorry for everything, take care of my, take care of the, despedi*, adios',
      'friends, friend, everyone, brother, sister, us, me, dog, cat, locked, door, not answering, kids, mom, dad, amigos, todos, tonight',
    ),
    nearby(
      14,
      'your fault, anyones fault, anybodys fault, nobodys fault, no ones fault, their fault, my fault',
      'want you to know, please know, tell them, tell my, remember, thank you for, been kind, sorry, forgive, tried, good doctor, know that, isnt, not',
    ),
    nearby(
      14,
      'giving away, gave away, given away, gave my, giving my, gave his, gave her, handed out, rehomed, found a home for, new home for',
      'gear, tools, records, dog, cat, cats, truck, guitar, jewelry, watch, ring, books, quilts, plants, things, collection, clothes, console',
      'order, paperwork, will, wont need, dont need, kids, trouble, fault, sorry, goodbye, peace, tired, soon, anymore, note, calm, suddenly',
    ),
    near(
      10,
      'better, nicer, happier, easier, real, proper',
      'mother, father, mom, dad, life, husband, wife, everyone, baby, kids',
      'if i wasnt, if i werent, if i was gone, if i was not, if i were not, if i left, without me, when im gone, once im gone, if i wasnt here',
    ),
    nearby(
      12,
      'reservoir, lake, river, pier, dock, quarry, bridge, overpass, cliff, tracks, garage, lookout, parking deck, puente, rio',
      'sat in the car, sat in my car, just sat, sitting in, engine, stood, standing, wanted to, thought about, almost, nearly, kept driving, foot on, gas pedal, dark, cold water, let go, pull, quiet, peaceful, drove, walked',
    ),
    nearby(
      12,
      'insurance, policy, will, passwords, affairs, account, deed, funeral, cremat*, burial',
      'in order, paid up, pays out, still pay, covers suicide, cover suicide, up to date, taken care, sorted, ready, in a folder, on the table, nobody has to',
      'kids, them, gone, after, sorry, wont, tired, soon, peace, family, wife, husband, trouble, mess',
    ),
    near(
      8,
      'tired, exhausted, worn out, done, no fight, cansada, cansado',
      'of waking, of opening my eyes, of breathing, of being me, of pretending, being a person, fight left, left in me, of hurting, of existing, de vivir, de todo',
    ),
    near(
      10,
      'pills, meds, bottle, insulin, rope, gun, knife, pastillas',
      'looking at, staring at, stare at, look at, counting, thinking about, keep looking, calling me, calling to me, waiting, within reach, locked up, hide, hidden, take them all, all of them',
      'tonight, all night, enough, easier, end, stop, sleep, done, tired, better, quiet, scared, bed, again, keep',
    ),
  ],
  'harm-to-others': [
    near(
      10,
      'pillow, knife, hands, belt, iron, skillet',
      'over her, over his, over him, over the baby, over the kid, over my, over the crib, in my hands, in my hand, stood there, standing there, her face, his face, around',
      'longer, baby, mother, mom, dad, father, husband, son, daughter, scared, alone, cry*, sleep*, thought, couldnt, almost',
    ),
    near(
      10,
      'end of my rope, at my limit, about to snap, going to snap, losing it, cant control, red haze, seeing red, snapped',
      'baby, mother, mom, dad, father, kids, son, daughter, her, him, husband, hurt*, shake, shook, hit, pillow, throw, alone',
    ),
  ],
  'danger-at-home': [
    near(
      10,
      'door, closet, bathroom, basement, car, garage, truck, window, attic',
      'locked, hiding, hide, hid, slept in, sleeping in, climbed out, barricad*, escond*',
      'him, he, hes, husband, boyfriend, ex, kids, bat, gun, yelling, drunk, angry, screaming, esposo',
    ),
    near(
      10,
      'ran into, walked into, fell into, tripped on, bumped, clumsy',
      'door, cabinet, stairs, doorknob, wall',
      'again, he, husband, boyfriend, said, tell them, supposed to say, told to say, not really, dont tell, partner',
    ),
    near(
      8,
      'dont, do not, please, cant, never, no',
      'call my phone, call the house, call back, call me, leave a message, mail anything, send mail, text me, put it on, let him know, tell him, tell my husband, in front of him, llame',
      'he, hes, him, husband, boyfriend, partner, checks, listens, reads, watches, sees, finds, esposo',
    ),
  ],
  withdrawal: [
    nearby(
      18,
      'quit, stopped, poured out, dumped, last drink, last one, dry, sober, cold turkey, detox, no drink, ran out, cut me off, off my, sin tomar',
      'drink*, booze, vodka, beer, wine, whiskey, bourbon, liquor, alcohol, gin, rum, handle, fifth, xanax, klonopin, ativan, valium, benzos, alcohol, cerveza',
      'hands, shak*, shakes, soup, coffee cup, sweat*, sheets, ants, bugs, spiders, crawl*, music, voices, hear*, curtains, faces, mice, cat that, isnt there, arent there, heart, jitter*, buzz*, jump*, twitch*, fit, seizure*, manos, temblo*',
    ),
  ],
};
