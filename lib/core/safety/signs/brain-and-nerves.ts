import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { CLOUDED, FEVERISH, JUST_NOW, LIMBS, SOMEBODY, THROWING_UP, UNROUSABLE, UNUSABLE } from './groups.ts';

const IMPACT =
  'hit, hits, banged, bumped, bump, smacked, cracked, whacked, bonked, slammed, knocked, knock, landed on, fell, fall, falls, thud, conked, goose egg, concussion, ladder, stairs, crash*, tumbled, slipped, dropped, golpe, golpeo, golpee, pego, pegue, cayo, cai, caida, descalabro';
const SKULL = 'head, skull, noggin, melon, forehead, temple, dome, cabeza, craneo, frente, nuca';

/** Stroke, clouded mind, seizure, head, nerves and eyes: function lost, as those around see it. */
export const brainAndNerves: Readonly<Record<string, readonly Pattern[]>> = {
  'stroke-signs': [
    near(
      5,
      'face, smile, grin, mouth, lip, lips, eyelid, cheek, eyebrow, sonrisa, cara, boca, parpado, cachete, labio',
      'droop*, sag, sagging, sags, saggy, slid, slides, sliding, melted, melting, melts, like wax, crooked, lopsided, lop sided, uneven, off center, tilted, slanted, slack, hangs, hanging, hung, dead on, wont move, isnt moving, not moving, doesnt move, doesnt go up, wont go up, only one side, one corner, one side, half of, frozen, dribbl*, leaks, leaking, spills, runs out, falls out, cant smile, wont smile, dragged down, pulled down, pulling to, torcid*, chuec*, chuequ*, caid*, colgad*, ladead*, de lado, jalad*, desviad*, se le fue, se le cae, se le cayo, escurre, un lado',
    ),
    near(
      5,
      'talk, talks, talking, speech, speak, speaks, speaking, words, word, sentence, sentences, voice, sounds, saying, says, conversation, comes out, came out, coming out, tongue, habla, hablar, hablando, palabras, lengua',
      'gibberish, mush, mushy, word soup, word salad, alphabet soup, jumbl*, jumble, garbl*, slur, slurs, slurr*, scrambl*, mixed up, marbles, mouthful, mouth full, cotton, drunk, drinking, underwater, foreign language, another language, made up, no sense, no sence, nonsense, not making sense, not making sence, not make sense, doesnt make sense, dont make sense, wont come, wont come out, stuck, backward, backwards, out of order, wrong word, wrong words, wrong order, babbl*, blabber*, stammer*, trip over, tripping over, tangled, slow motion, like a tape, like a robot, thick, all wrong, come out wrong, comes out wrong, came out wrong, coming out wrong, enred*, trab*, arrastr*, mocha*, no salen, no le salen, no me salen, borracho, borracha, chistoso, pegada, pastosa, sin sentido, no se entiende, no se le entiende, no le entiendo',
    ),
    near(
      3,
      'cant, couldnt, cannot, could not, unable to, struggles to, struggling to',
      'find, get, think of, form, put together, spit out, make, say',
      'words, word, sentence, sentences, name, names, thing out, anything out',
    ),
    '(cant|couldnt|cannot|could not|not able to|unable to) (talk|speak|answer me|answer us|say anything|say my name|get a word)',
    '(knows|know) what (i|he|she|they) (want|wants|mean|means) to say but',
    nearby(
      10,
      LIMBS,
      UNUSABLE,
      `${JUST_NOW}, face, speech, talk*, words, mouth, smile, walk straight, cant walk, one side, same side, left side, right side, half, lado, cara, boca, habla*`,
    ),
    near(
      4,
      'left, right, one, izquierd*, derech*',
      'arm, hand, leg, foot, side, brazo, mano, pierna, pie, lado',
      'useless, wont work, wont do, wont listen, wont obey, isnt mine, not mine, belongs to someone, limp, floppy, dead weight, like lead, noodle, spaghetti, drags, dragging, wont lift, cant lift, cant raise, wont move, cant move, cant feel, gave out, just hangs, hangs there, no responde, sin fuerza, no puede levantar, no puede mover, no puedo mover, colgando, arrastra, no siente, no siento',
    ),
    near(
      8,
      'keeps dropping, keep dropping, kept dropping, cant hold, cannot hold, couldnt hold, cant pick up, couldnt pick up, slips out of, slipping out of, slipped out of, falls out of, fell out of, fell right out, missed his mouth, missed her mouth, misses his mouth, se le cae, se le caen, se me cae, se me caen',
      'fork, spoon, cup, mug, glass, pen, pencil, toothbrush, phone, keys, remote, plate, things, stuff, everything, coffee, hand, hands, fingers, mouth, cuchara, taza, vaso, tenedor, cosas, mano, manos, llaves',
    ),
    nearby(
      12,
      'walk, walks, walking, balance, stand, stands, standing, steps, on his feet, on her feet, camina, caminar, caminando',
      'like a drunk, like he was drunk, like she was drunk, like hes drunk, like shes drunk, like im drunk, like i was drunk, drunken, sailor, on a boat, on a ship, tilting, leaning, leans, veer*, swerv*, listing, stagger*, wobbl*, bumping into, bumps into, into walls, into the wall, into the door, door frame, holding the wall, hold the wall, sideways, to the left, to the right, to one side, de lado, borracho, se va de lado, tambale*',
      JUST_NOW,
    ),
    near(
      8,
      'half, left half, right half, one half, one side, left side, right side, mitad',
      'plate, page, clock, vision, everything, face, room, sight, picture, screen',
      'missing, gone, cant see, dont see, doesnt see, blank, cut off, ignores, ignoring, not there',
    ),
    near(
      6,
      'forgot how to, cant remember how to, cant figure out how to, doesnt know how to, couldnt remember how to, couldnt figure out how to, forgets how to',
      'use, work, button, dress, fork, phone, key, keys, write, read, walk, remote, start, open, shirt, shoes, talk, swallow',
    ),
    near(
      8,
      'cant read, couldnt read, cant write, couldnt write, cant sign, couldnt sign, handwriting, cant understand, doesnt understand',
      'scribble*, sudden*, squiggle*, this morning, chicken scratch, simple, own name, clock, signature, what we say, what i say, us, all of a sudden',
    ),
    nearby(
      10,
      'room, floor, world, everything, cuarto, todo',
      'spinning, spins, tilted, tilting, sideways, swaying, da vueltas, vueltas',
      'cant walk, cant stand, crawl*, cant focus, double, slur*, one side, numb, fall over, falling over, worst headache, no puede caminar, no puedo caminar, no puedo pararme',
    ),
    near(
      6,
      'dizzy, dizziness, vertigo, balance, mareo, mareado, mareada, equilibrio',
      JUST_NOW,
      'walk*, stand*, fall*, fell, vomit*, headache, see*, vision, double, numb, speech, hold*, caminar, pararme, caigo, caer',
    ),
  ],
  confusion: [
    nearby(
      12,
      SOMEBODY,
      CLOUDED,
      `${JUST_NOW}, ${FEVERISH}, fell, fall, insulin, sugar, new pill, new medicine, pills, infection, uti, headache, weak, sleepy`,
    ),
    near(
      4,
      'he, she, hes, shes, mom, dad, husband, wife, mother, father, grandma, grandpa, nana, son, daughter',
      'not making sense, isnt making sense, not making any sense, isnt making any sense, wasnt making sense, talking nonsense, talking gibberish, out of it, disoriented, incoherent, delirious',
    ),
    near(
      8,
      'doesnt know, didnt know, cant tell me, couldnt tell me, cant remember, couldnt remember, forgot, no sabe, no se acuerda',
      'what day, what year, what month, the year, the day, where he is, where she is, where i am, where we are, her own name, his own name, my name, who i am, who we are, who i was, own birthday, own address, her name, his name, donde esta, que dia, su nombre, quien soy',
    ),
    near(
      8,
      'called me, calls me, calling me, thinks im, thinks i am, asked who, asking who',
      'by my, his dead, her dead, his mother, her mother, his brother, her sister, stranger, sister, i was, i am, his dad, her dad',
    ),
    near(
      8,
      'asked, asking, asks, repeats, repeating, repeated, pregunta, repite',
      'same thing, same question, same questions, over and over, again and again, five times, ten times, every minute, every two minutes, lo mismo',
      JUST_NOW,
    ),
  ],
  'worst-headache': [
    near(
      6,
      'head, headache, skull, brain, migraine, cabeza',
      'explode, explodes, exploding, exploded, explosion, thunder*, bomb, gunshot, pop, popped, lightning, shot in the, kicked by, like nothing, never in my life, worst ever, worst headache, worst of my life, unlike any, hit by a bat, baseball bat, struck by, ax, axe, hatchet, cleaver, like a gun, burst, bursting, snap, snapped, explota, explotar, estalla, estallar, reventar, revienta, trueno, martillazo, peor de mi vida, nunca habia',
    ),
    nearby(
      10,
      'head, headache, migraine, cabeza',
      JUST_NOW,
      `hammer*, split*, worst, knees, blinding, couldnt see, cant see, ${THROWING_UP}, stiff neck, neck is stiff, neck hurts, neck, ever had, fuerte, fuertisimo, horrible, terrible`,
    ),
    nearby(
      14,
      'neck, chin, cuello, nuca',
      'stiff, board, wont bend, cant bend, cant touch, cant put, cant move, rigid, locked, hurts to bend, ties*, dur*',
      `${FEVERISH}, light, lights, headache, head, rash, ${THROWING_UP}, confus*, luz, cabeza`,
    ),
    nearby(
      14,
      'light, lights, bright, lamp, sun, luz',
      'hurt, hurts, kills, killing, stabs, stabbing, cant stand, cant take, unbearable, scream*, lastima, molesta',
      `neck, ${FEVERISH}, stiff, rash, cuello, nuca`,
    ),
  ],
  'severe-headache': [
    near(
      6,
      'headache, migraine, cabeza',
      'not my usual, different from my, different than my, different from any, not like my usual, nothing like my, four days, five days, six days, a week straight, wont break, nothing touches, nothing is touching, wakes me up, woke me up, every morning and, blurry, double vision, jaw hurts, scalp, temple',
    ),
  ],
  seizure: [
    '(cant|cannot|wont|doesnt|couldnt) stop looking (up|left|right|sideways|to the left|to the right|to one side)',
    nearby(
      12,
      'shak*, shook, jerk*, twitch*, stiffen*, went stiff, goes stiff, gone stiff, rigid, flopping, flopped, thrash*, spasm*, trembl*, quiver*, temblar, temblando, temblaba, tieso, tiesa, sacud*, brincaba',
      'eyes rolled, eyes were rolled, rolled back, rolled up, wouldnt answer, wont answer, didnt respond, wouldnt respond, not responding, unresponsive, couldnt hear me, bit his tongue, bit her tongue, bit my tongue, bit his lip, foam*, froth*, drool*, wet himself, wet herself, wet the bed, peed himself, peed herself, turned blue, went blue, snap out, came out of it, doesnt remember, passed out, blank, glassy, couldnt stop it, like a fish, couldnt get his attention, couldnt get her attention, ojos en blanco, ojos volteados, ojos para atras, espuma, no contestaba, no respondia, se orino, se mordio',
    ),
    near(
      10,
      'stare, stared, stares, staring, gaze, gazing, blank, zoned, zones out, checked out, glassy, spaced, vacant, far away, frozen, freezes, froze, mirada perdida, se queda viendo',
      'wont answer, didnt answer, wouldnt answer, doesnt answer, not answer, wont respond, didnt respond, doesnt respond, no response, snap out, come out of it, hand in front, called his name, called her name, lip smack*, smack*, chewing, picking, nothing, minute, minutes, no contesta, no responde',
    ),
    near(6, SOMEBODY, UNROUSABLE),
    near(8, 'kid, child, son, daughter, baby, toddler, infant, boy, girl, nino, nina, bebe', UNROUSABLE),
  ],
  'head-injury': [
    nearby(
      18,
      SKULL,
      IMPACT,
      `${THROWING_UP}, sleepy, drowsy, wont stay awake, cant stay awake, hard to wake, wont wake, cant wake, out of it, confused, same question, same questions, same thing, over and over, keeps asking, cant remember, doesnt remember, dont remember, dizzy, blurry, blurred, double, slur*, drunk, wobbl*, stumbl*, seeing stars, clear fluid, watery stuff, ear, pupil, pupils, headache getting, headache is getting, getting worse, worst headache, passed out, knocked out, out cold, blacked out, unconscious, limp, seizure, shaking, thinner, thinners, eliquis, warfarin, coumadin, xarelto, plavix, aspirin, goose egg, egg, dent, soft spot, mush, acting funny, acting weird, not acting right, not himself, not herself, dormid*, sueno, confundid*, maread*, borroso, sangre, anticoagulante, chichon`,
    ),
  ],
  'cauda-equina': [
    nearby(
      14,
      'wet myself, peed myself, peed my pants, wetting myself, wetting the bed, wet my pants, pooped myself, soiled, accidents, leaking, cant tell when, cant feel when, didnt feel it, didnt know i, didnt realize i, without knowing, cant hold my bladder, cant hold it, lost my bladder, bladder control, bowel control, cant start, orinar, se orina, me orino, se me sale',
      'back, spine, lower back, disc, sciatica, both legs, legs, numb*, saddle, between my legs, crotch, groin, inner thighs, espalda, piernas, dormidas, adormecid*',
    ),
    near(
      6,
      'wipe, wiping, toilet paper, sit on the toilet, bike seat, bicycle seat, saddle, private, privates, vagina, penis, bottom, butt, crotch, between my legs',
      'cant feel, dont feel, no feeling, numb, numbness, dead, asleep, novocaine, cotton, tingl*, pins and needles, dormid*, no siento',
    ),
    nearby(
      10,
      'legs, leg, both legs, feet, knees, piernas, pies',
      'noodles, noodle, jelly, jello, rubber, spaghetti, wont hold, wont carry, wont support, wont move, cant feel, cant move, dead, like lead, concrete, cement, gave out, give out, giving out, buckl*, quit working, stopped working, not working, dont work, wont work, arent mine, no responden, no me sostienen, no puedo mover, no siento, flojas, de trapo',
      `${JUST_NOW}, back, spine, both, spreading, creeping, climbing, moving up, rising, arms too, hands too, pee, bladder, cant stand, cant get up, cant walk, getting worse, espalda, subiendo, orinar`,
    ),
    near(
      8,
      'numb*, tingl*, weak*, pins and needles, hormigueo, adormec*, debilidad',
      'climbing, creeping, crawling up, moving up, working its way, spreading up, marching up, rising, past my knees, up to my waist, up to my knees, subiendo, sube',
      'legs, feet, toes, knees, hands, waist, piernas, pies',
    ),
  ],
  'eye-emergency': [
    near(
      9,
      'eye, eyes, vision, sight, eyesight, see, ojo, ojos, vista, vision',
      'gone, went black, went dark, lost, losing, black, dark, dim, dimmed, dimmer, went gray, foggy, fog, cloudy, smoky, milky, curtain, shade, blind, veil, shutter, window shade, missing, blank, hole, black spot, dark spot, blotch, shadow, smudge, soot, snow globe, keyhole, wavy, kaleidoscope, disappear*, nublado, nublada, borroso, borrosa, negro, cortina, sombra, mancha',
      `${JUST_NOW}, came down, coming down, across, creeping, half of, side of, jaw, scalp, temple, headache, one eye only`,
    ),
    near(
      10,
      'floaters, floater, cobwebs, cobweb, spider webs, specks, pepper, gnats, black dots, black specks, flashes, flashing, lightning, camera flash, sparkles, strobe, moscas, lucecitas, destellos',
      'sudden*, shower, tons, hundreds, dozens, bunch of, swarm, explosion, curtain, shadow, shade, today, this morning, last night, tonight, corner of my, side of my, de repente, hoy',
    ),
    near(
      7,
      'eye, eyeball, eyes, ojo, ojos',
      'splash*, squirted, sprayed, chemical, bleach, cleaner, hot oil, grease, weld*, grinding, grinder, metal, shard, glass, nail, fish hook, hook, dart, pellet, bb, paintball, firework*, punched, elbowed, poked, stick, branch, thorn, scissors, stabbed, cut, popped, bulging, swollen shut, wont open, cant open, cant keep open, blood in, filled with blood, cloro, salpic*, acido, quimico, clavo, vidrio, astilla',
    ),
    near(
      8,
      'eye, eyeball, eyes, ojo',
      'halos, halo, rainbows, rainbow rings, rock hard, hard as',
      `pain*, throb*, headache, ${THROWING_UP}, nausea*, red, aches, dolor`,
    ),
    near(
      8,
      'eye, eyes, contact lens, contacts, ojo',
      'throbbing, killing me, agony, excruciating, unbearable, worst, severe pain, deep pain, intense pain, so much pain, cant stand the light, muchisimo',
      'red, light, vision, blurry, see, sight, luz, rojo',
    ),
    near(6, 'double vision, seeing double, see double, seeing two, two of everything, veo doble', JUST_NOW),
  ],
};
