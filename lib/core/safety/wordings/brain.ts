import type { Pattern } from '../concept.ts';
import { near, nearby } from './shared.ts';

/** Stroke, headache, seizure, confusion, eyes, cord: as laypeople say it. */
export const brain: Readonly<Record<string, readonly Pattern[]>> = {
  'stroke-signs': [
    near(10, 'one hand, one arm', 'the other', 'lay there, just lay, just lies, just hangs, just hung, wont help'),
    near(
      8,
      'texts, texting, text, typing',
      'just letters, are random letters, just random, make no words, letters only',
    ),
    near(
      8,
      'face, eye, eyelid, cheek, mouth, smile, boca, cara',
      'slid, slipped, fell, went, fue, fell down, dropped',
      'one side, down on, lado, de lado, un lado',
    ),
    near(
      8,
      'talking, talks, speaks, speech, sounds',
      'marbles, cotton, drunk, like he had a stroke, like she had a stroke, mouth full',
    ),
    '(couldnt|could not|cant|cannot) (make|find|get|form|say) … (words|word|sentence)',
    '(veer|veering|veers|leaning|listing|pulling) … (left|right|one side) … (walk|walks|walking)',
    near(
      10,
      'cup, fork, pen, keys, phone, glass, vaso, cosas',
      'slips out, slipped out, falls out, cae, cayo',
      'fingers, hand, hablar, mano, speak',
    ),
    near(10, 'half, mitad, medio', 'body, cuerpo, lado', 'mover, move, feel, siento, numb, use'),
    '(veo doble|vision doble) … (caminar|andar|hablar|mareo|derecho)',
    near(
      8,
      'no puede, no puedo, no pudo, no pude',
      'hablar, caminar derecho, mover, levantar',
      'minutos, de repente, mitad, brazo, lado, hoy, derecho, horas',
    ),
    near(
      5,
      'face, mouth, smile, lip, cara, boca',
      'droop*, sagging, sags, crooked, lopsided, uneven, hangs, hanging, dribbl*, only one side, chueca, torcida, torcido, desviada',
    ),
    near(
      6,
      'half, one side, left side, right side, media, mitad, lado izquierdo, lado derecho',
      'face, body, cara, cuerpo',
      'numb, dentist, asleep, novocaine, weak, dead, wont move, dormida, durmio, dormido, entumida, adormecida, caida, cae, cayo',
    ),
    near(
      5,
      'words, speech, talking, speaking, talks, sentences, habla, hablar, palabras',
      'gibberish, mush, mushy, jumbled, garbled, slurred, slurring, slurry, drunk, nonsense, wrong, wont come, cant find, cant get, mixed up, scrambled, enredado, enredada, trabada, arrastra',
    ),
    near(
      4,
      'hand, arm, leg, fingers',
      'wont hold, cant hold, keeps dropping, wont grip, wont listen, drags, dragging, went limp, flops',
    ),
    near(
      4,
      'keep dropping, keeps dropping, kept dropping',
      'cup, fork, keys, spoon, things, phone, coffee, everything, toothbrush',
    ),
    near(
      12,
      'two of everything, seeing double, double vision, see double, veo doble',
      'sudden, suddenly, cant walk, cannot walk, room, tilted, weak, numb, headache, de repente, this morning, slur*',
    ),
    near(
      10,
      'room, everything, world',
      'tilted, tilting, spinning, sideways',
      'cant walk, cannot walk, cant stand, cannot stand, slur*, double, two of everything',
    ),
    '(se le|se me) (cae|cayo|durmio|torcio|desvio|adormecio|paralizo) … (cara|boca|brazo|pierna|lado)',
    '(no puede|no puedo) (hablar bien|levantar el brazo|mover el brazo|levantar la mano|hablar|mover un lado)',
    '(no habla bien|habla enredado|habla raro|arrastra las palabras)',
  ],
  confusion: [
    near(
      10,
      'asked me, asked him, asked her',
      'my birthday, his birthday, her birthday, what year, my own name, his own name',
      'didnt know it, i didnt know, he didnt know, she didnt know, couldnt tell, had no idea',
    ),
    '(asking|asks|asked) … (who i am|who we are|who she is|who he is|where we are)',
    near(8, 'acting, talking, walking', 'drunk, weird, strange', 'sugar, glucose, suddenly, since, fever, head, today'),
    '(cant|cannot|couldnt|doesnt|didnt) … (tell me|remember|say|know) … (what day|what year|what month|his name|her name|the year|the day|my name|where he is|where she is|who i am|who we are)',
    near(
      10,
      'zoned out, blank stare, staring, spaced out, out of it',
      'cant tell, wont answer, not answer, doesnt answer, doesnt know, what day, where he is, where she is',
    ),
    near(5, 'mumbling, talking, saying, rambling', 'nonsense, makes no sense, no sense, gibberish'),
    '(no sabe donde esta|no me reconoce|no nos reconoce|no sabe quien|no sabe que dia|esta desorientad*|habla incoherencias)',
    '(picking at the air|picking at the sheets|picking at his|picking at her)',
  ],
  'worst-headache': [
    near(
      8,
      'skull, head, top of my head',
      'blowing off, blew off, blow off, split open, splitting open, cracking open, cracked open, ice pick',
      'second, sudden*, lifting, never, instant, instantly, came',
    ),
    near(10, 'fiebre, calentura, fever', 'cuello duro, cuello tieso, nuca dura, nuca tiesa, no puede doblar el cuello'),
    near(
      14,
      'head, headache, cabeza',
      'chin to, chin on, touch his chin, touch my chin, touch her chin, bend his neck, bend my neck, stiff neck, neck is stiff, neck got stiff, light bothers, light hurts, light kills, nuca, cuello tieso',
    ),
    near(
      6,
      'head, headache',
      'exploded, explode, during sex, thunder, never had one like, never had anything like, hit me like, like a bomb, like a bolt',
    ),
    near(
      8,
      'dolor de cabeza, cabeza',
      'de golpe, de repente, como un trueno, nunca en mi vida, como nunca, peor de mi vida, me estalla, horrible',
    ),
    near(6, 'neck', 'stiff', 'fever, light, lights, vomit*'),
  ],
  seizure: [
    near(8, 'went stiff, stiff as, goes stiff', 'gray, grey, blue, spell, plank, shook, eyes, arches'),
    '(had|having|has|had another|had a bad) (fit|fits|convulsion|convulsions)',
    near(
      8,
      'jerking, shook, jerked, stiffened, went stiff, convuls*, shaking',
      'all over, whole body, eyes rolled, eyes went back, bit his, bit her, bit my, wet himself, wet herself, foaming, foam',
    ),
    near(3, 'eyes', 'rolled up, rolled back, rolled, rolling back'),
    '(le dio|me dio|tuvo|tuve) … (ataque|convulsion|convulsiones|epilepsia)',
    '(se sacudia|se sacudio|convulsionando|convulsiono|echaba espuma)',
    near(
      10,
      'stares, staring, blank stare, smacks',
      'will not answer, wont answer, not answer, doesnt answer, smacks, lips, wont respond',
    ),
  ],
  'eye-emergency': [
    near(
      8,
      'veo borroso, vista borrosa, veo nublado, vision borrosa',
      'de repente, de golpe, un ojo, derecho, izquierdo',
    ),
    near(
      8,
      'wiped out, missing, gone, blank, erased',
      'part of what i see, what i see, half of what i see, part of my vision, side of my vision',
    ),
    near(
      8,
      'paint thinner, thinner, gasoline, super glue, superglue, battery acid, pepper spray, sprayed',
      'eye, eyes',
    ),
    near(8, 'contact, contacts, contact lens, eye', 'throbbing, foggy, sight, blurry', 'red, pain*, light, sight'),
    near(8, 'curtain, shade, veil, shadow', 'eye, vision, sight, side vision'),
    near(
      6,
      'went gray, went grey, went black, went dark, went blank, gone gray, blacked out, turned black',
      'eye, vision, one eye, sight, one side',
    ),
    near(
      8,
      'floaters, specks, flashes, sparks, flashing lights, cobwebs, black dots',
      'eye, eyes, vision, side vision, curtain, shower of',
    ),
    near(
      6,
      'cleaner, bleach, acid, lye, ammonia, cloro, detergent, chemical, solvent, drain, fertilizer, glue',
      'eye, eyes, ojo, ojos',
    ),
    '(no veo|dejo de ver|deje de ver|perdi la vista|perdio la vista|no puedo ver) … (ojo|ojos|vista)',
    '(no veo|perdi la vista|perdio la vista|deje de ver) (con|de|en|por) (el|un|mi|los)',
    near(6, 'eye, eyeball', 'rock hard, halos, haloes, milky, popped out, poked, stabbed, nail, metal'),
  ],
  'cauda-equina': [
    '(peed|wet|soiled) (myself|himself|herself) … (without|not knowing|numb|tingling)',
    near(
      12,
      'legs, feet',
      'stopped working, quit working, gave out, tingl*, numb',
      'peed, day, today, both, hours, bladder, morning',
    ),
    '(cant|cannot|dont|unable to) feel … (wipe|wiping|myself pee|my bladder|my groin|my bottom|my privates|myself go)',
    near(
      14,
      'back, spine, espalda',
      'wet the bed, wet myself, wet my pants, soiled, lost control, cant control, feet are numb, numb feet, legs numb, legs went, foot drop, leg went cold',
    ),
    near(4, 'saddle, crotch, private parts, privates, inner thighs', 'numb, numbness, no feeling, tingl*'),
    '(numb|numbness|weak|weaker|weakness|tingling|dormid*) … (climbing|creeping up|moving up|spreading up|going up|subiendo)',
    near(
      12,
      'legs, leg, piernas',
      'weaker, weak, no siento, paraliz*, like noodles',
      'day by day, every day, climb*, cant get up, cant climb, chair, stairs, orinar, hands too',
    ),
    '(no siento|no puedo mover|no mueve|no puede mover|no le responden|no me responden) … (piernas|brazos|pies|pierna)',
  ],
  'head-injury': [
    nearby(
      16,
      'noggin, head, skull',
      'knock, knocked, blow, clonk, whack, elbow, collision',
      'cant stay awake, stay awake, sleepy, fuzzy, vomit*, slur*, dizzy, off balance',
    ),
    nearby(14, 'cabeza', 'golpeo, golpe, pego, cayo', 'vomit*, dormido, dormida, confund*, despierta, sangr*'),
    nearby(
      16,
      'head, temple, skull, forehead, cabeza',
      'hit, bumped, banged, smacked, baseball, fell, kicked, knocked, slammed, whacked, golpeo, golpe, pego, cracked, bonked',
      'vomit*, threw up, throwing up, sleepy, hard to wake, rouse, confus*, same question, same thing, remember, recall, pupil, knocked out, blacked out, blood thinner, warfarin, coumadin, eliquis, xarelto, plavix, slur*, groggy, out of it, seizure, warfarina, anticoagulante',
    ),
    near(
      14,
      'crash, crashed, accident, skiing, skied, bike, fell, hit a',
      'cant recall, cant remember, dont remember, no memory',
    ),
    nearby(
      14,
      'toddler, baby, infant, year old, kid, son, daughter, month old, bebe, nino, nina, hijo, hija',
      'fell, tumbled, rolled off, dropped, cayo, golpeo, pego',
      'vomit*, down the stairs, flight of stairs, wont wake, sleepy, limp, changing table, unresponsive, escaleras',
    ),
    '(keeps|kept) (asking|repeating) the same',
  ],
};
