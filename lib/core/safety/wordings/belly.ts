import type { Pattern } from '../concept.ts';
import { near, nearby } from './shared.ts';

/** Belly, bleeding, pregnancy, sugar and pressure, as laypeople say it. */
export const belly: Readonly<Record<string, readonly Pattern[]>> = {
  'severe-belly-pain': [
    '(no|cant) (fart|farts) …1 (no|or|nor|and no) (poo|poop|stool|bm)',
    near(
      8,
      'estomago, panza, barriga, vientre',
      'duele, dolor',
      'muy fuerte, fuerte, insoportable, no puedo caminar, no puedo pararme, doblado, doblada',
    ),
    near(
      12,
      'cant straighten, cannot straighten, cant stand up straight, doubled over, bent over',
      'pain, hip, belly, stomach, side, fever',
    ),
    near(
      12,
      'gallbladder, eyes, skin, liver',
      'yellow',
      'shiver*, fever, chills, attack, pain, turned, went, dark, confused',
    ),
    near(10, 'hernia, bulge', 'hard, blue, purple, stuck, wont go back, sick, vomit*, huge'),
    '(shut off|stopped making|not making) … (water|urine|pee)',
    near(8, 'water works, waterworks, pee, urine', 'shut off, totally, blocked, agony, stopped'),
    near(8, 'panza, estomago, barriga, vientre', 'mucho dolor, duele mucho, dolor fuerte, dura, duro, inflamada'),
    near(
      6,
      'belly, stomach, abdomen, tummy, gut, panza, estomago, vientre, barriga',
      'like a board, board, like a drum, drum, rigid, rock hard, hard as, bursting, curled up, curled into, duro, dura, piedra, tabla',
    ),
    '(cant|cannot|havent|hasnt|not|unable to|havent been able to) … (pass|passed|passing) (gas|wind)',
    '(cant|cannot|havent|hasnt|not|couldnt|doesnt) … (keep|kept|keeping|hold|held) … down',
    near(
      6,
      'vomit*, throwing up, throw up, comes back up, puking',
      'green, bile, everything i eat, everything i drink, nonstop, non stop, sin parar',
    ),
    '(no paro|no dejo|no deja|no para|no puedo parar|no ha parado) de (vomitar|devolver)',
    near(
      12,
      'pain, hurts, dolor',
      'belly button, lower right, low on the right, right side, ombligo',
      'cant stand, stand up, straight, walk, fever, vomit*, moved to, fiebre',
    ),
    '(no urine|no pee|havent peed|hasnt peed|havent urinated|no he orinado|no ha orinado|no puedo orinar|no puede orinar|no he podido orinar|cant urinate|cannot urinate|unable to pee)',
    near(6, 'cant pee, bladder', 'burst, bursting, explode, in 20 hours, all day'),
  ],
  'testicle-pain': [
    near(
      12,
      'one of my boys, boys down there, down there, privates',
      'huge, on fire, twist*, agony, swollen, unbearable',
    ),
    near(
      10,
      'testicle*, testis, scrotum, testiculo*, nuts',
      'sore, twist*, unbearable, vomit*, throwing up, swollen, agony, sudden*, woke, madrugada, duele*, dolor, hinchad*, high up',
    ),
    near(8, 'erection', 'hours, will not go down, wont go down, not go down, painful, hurts'),
  ],
  'gut-bleeding': [
    near(10, 'bowl, toilet, water', 'turned red, red, bright red', 'went, wiped, lightheaded, poop*, stool*, dizzy'),
    '(devolvi|devolvio|vomite|vomito|vomitando|evacue|obro|orino) … (sangre)',
    near(8, 'bano, popo, del bano, evacua*', 'negro, negra, chapopote, sangre, alquitran'),
    near(8, 'socket, tooth, extraction, gum', 'bleed*', 'quit, stop*, hours, yesterday, pouring'),
    near(
      6,
      'throwing up, threw up, vomit*, brought up, bringing up, puking, puked, heaving',
      'coffee grounds, like coffee, clots, cafe molido, cafe, dark clots',
    ),
    near(
      6,
      'poop, poops, stool, stools, bowel movement, bowel movements, popo, heces, excremento, evacue, evacuaciones, caca',
      'tar, tarry, licorice, maroon, negro, negra, negras, pegajos*, sangre, pure blood, black as',
    ),
    near(
      6,
      'rectal, rectum, bottom, toilet, bowl',
      'bleeding, blood',
      'towel, towels, soaking, soaked, quit, full of, wont stop, will not',
    ),
  ],
  'heavy-bleeding': [
    near(
      10,
      'tampon, tampons, pad, pads, diaper, diapers, toalla, toallas',
      'thirty minutes, 30 minutes, every hour, hour, half hour, empapo, empapa, through, media hora, ghost',
      'bled, bleed*, period*, heavy, going through, cada, birth, parto',
    ),
    nearby(
      14,
      'nose, nosebleed, nariz, gums',
      'pouring, gushing, bleed*, sangr*, packing',
      'warfarin, coumadin, eliquis, xarelto, blood thinner, blood thinners, anticoagulante, plavix, hour, hours, wont stop, horas',
    ),
    '(no para|no deja|no paro|no ha parado) de (sangrar|sangrarme|sangrarle)',
    near(
      5,
      'sangro, sangra, sangrando, sangrado, sangre',
      'mucho, muchisimo, mucha, bastante, toalla, toallas, chorro, chorros, cuajos',
    ),
    near(8, 'gums, nose, mouth, encias', 'bleed*, sangr*', 'bruise*, bruises, bruising, moreton*, pinprick*'),
    near(6, 'cut, gash, wound, sliced', 'spurting, spurts, squirting, pumping, wont stop, pulsing'),
  ],
  'pregnancy-danger': [
    nearby(
      14,
      '(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) (weeks|wks|semanas), (cinco|seis|siete|ocho|nueve) meses de embarazo, embarazada',
      'tighten*, tightening, every five minutes, zigzag, swelled up, face swelled, me salio agua, salio liquido, sangre, agua, cordon, presion, no siento',
    ),
    '(no siento|no se mueve|dejo de moverse|no ha movido) … (bebe)',
    near(
      12,
      'positive test, pregnant, pregnancy test, embarazada',
      'stab*, one side, left, right, shoulder',
      'faint*, pain, stab*, dizzy, passed',
    ),
    near(8, 'gush, gushed, cord, fluid, fuente', 'loop, weeks, revento, rompio, cord, semanas'),
    '(water|waters|bag) (broke|has broken|just broke) (at|and|but|last|this|yesterday|today|early)',
    '(se me|se le) (revento|rompio) la (fuente|bolsa)',
    nearby(
      12,
      '(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) (weeks|wks|semanas), pregnant, pregnancy, embarazada, embarazo, trimester',
      'lucecitas, luces, flashes, sparkles, stars, right ribs, estalla la cabeza, dolor de cabeza, killer headache, bad headache, seeing spots, puffed, puffy, hinchad*, sangrando, sangro, manchando, bleeding, pads, doubled over, shoulder pain, contractions, contracciones',
    ),
    near(
      4,
      'baby, bebe',
      'stopped kicking, not kicking, hasnt moved, has not moved, not moved, no se mueve, ya no se mueve, kicking less, moving less, no movement, fewer kicks, stopped moving',
    ),
    nearby(
      12,
      'gave birth, giving birth, delivered, had my baby, had the baby, c section, csection, postpartum, di a luz, cesarea, parto',
      'gushing, soaking, soaked, bleeding, clots, pads, sangro, sangrado, sangre, sangrando, chest pain, cant breathe, oozing, fever, shakes, fiebre, headache, voices, seizure',
    ),
    near(6, 'pad, pads', 'soak*, filled, every hour, every half hour, an hour, since noon, clots'),
  ],
  'blood-sugar': [
    near(
      8,
      'sugar, glucose, azucar',
      '41, 42, 43, 44, 46, 47, 49, 51, 52, bajo, baja',
      'drunk, despierta, sleepy, confus*, shaky, weird, responde',
    ),
    near(
      12,
      'insulin, insulina',
      'skipped, missed, ran out, without, no insulin, days, sin',
      'belly, breath, vomit*, nail polish, fruity, thirsty, sick, weak',
    ),
    near(
      6,
      'azucar, maquina, glucosa, glucometro',
      'hi, lo, 400, 450, 480, 500, 550, 600, 30, 35, 38, 40, 45, 50, no responde, temblando',
    ),
    near(5, 'ketones, cetonas', 'large, dark, purple, high, moderate, altas'),
    near(
      8,
      'sugar, glucose, meter',
      '30, 35, 38, 40, 42, 45, 48, 50',
      'shaky, sleepy, sweat*, trembling, confus*, drink, juice, wake, is',
    ),
  ],
  'blood-pressure-crisis': [
    'top number … (190|195|200|205|210|215|220|225|230|240|250)',
    near(5, 'pressure, bp, cuff, presion', '190, 195, 200, 205, 210, 215, 220, 225, 230, 235, 240, 250'),
  ],
};
