/** Lists with commas that the signs are composed of, in both languages. Accents are folded before words are compared. */
const all = (...lists: readonly string[]): string => lists.join(', ');

/** It began just now, and at once. */
export const JUST_NOW = all(
  'sudden, suddenly, all of a sudden, all at once, out of nowhere, out of the blue, no warning, in an instant, in a flash',
  'this morning, this afternoon, this evening, tonight, today, just now, right now, an hour ago, hours ago, minutes ago',
  'since breakfast, since lunch, since dinner, since supper, at breakfast, at lunch, at dinner, at supper, since noon',
  'woke up, woke up with, since i woke, when i woke, since last night, overnight, in the shower, for an hour, half hour ago',
  'de repente, de golpe, de pronto, hoy, esta manana, esta tarde, hace rato, hace una hora, desde anoche, amanecio, amaneci',
  'was fine, was totally fine, was just fine, fine an hour ago, fine yesterday, estaba bien',
);
/** Somebody one writes of. */
export const SOMEBODY = all(
  'he, she, hes, shes, him, her, husband, wife, mom, dad, mother, father, mama, papa, grandma, grandpa, nana, granny',
  'gramps, pop, son, daughter, brother, sister, aunt, uncle, roommate, boyfriend, girlfriend, partner, fiance, neighbor',
  'esposo, esposa, marido, mujer, abuela, abuelo, hijo, hija, hermano, hermana, suegra, suegro, abuelita, abuelito',
);
/** Parts that one moves or feels with. */
export const LIMBS = all(
  'arm, arms, hand, hands, leg, legs, foot, feet, fingers, finger, thumb, grip, limb, toes',
  'brazo, brazos, mano, manos, pierna, piernas, pie, pies, dedos',
);
/** A limb that does not do what it should. */
export const UNUSABLE = all(
  'useless, wont work, wont do what, doing what i tell, doesnt work, isnt working, not working, stopped working, quit working',
  'wont listen, wont obey, wont cooperate, wont respond, doesnt respond, not responding, mind of its own, isnt mine, not mine',
  'not my own, someone elses, somebody elses, belongs to someone, limp, floppy, flopping, flops, rag doll, dead weight',
  'hanging there, hangs there, just hangs, like a noodle, noodle, spaghetti, like lead, sandbag, like a log, drags, dragging',
  'trailing, wont hold, cant hold, cant grip, wont grip, wont close, cant make a fist, wont make a fist, no strength, lost strength, gave out, gives out, wont lift, cant lift, cant raise, wont go up, wont move, wont budge, drifts down, drifting',
  'no responde, no le responde, no me responde, no obedece, no le obedece, sin fuerza, sin fuerzas, colgando, muerto, muerta',
  'arrastra, arrastrando, no puede levantar, no puedo levantar, no puede mover, no puedo mover, no puede agarrar, aguado, aguada',
);
/** Not as awake, or not as clear, as a person should be. */
export const CLOUDED = all(
  'confused, confusion, delirious, out of it, loopy, incoherent, disoriented, gibberish, nonsense, rambling, babbling, mumbling',
  'makes no sense, make no sense, not making sense, isnt making sense, not making any sense, isnt making any sense, dont make sense',
  'doesnt make sense, talking crazy, talking out of her head, talking out of his head, out of her head, out of his head',
  'not herself, not himself, isnt herself, isnt himself, not acting right, isnt acting right, acting weird, acting strange',
  'acting odd, acting funny, acting drunk, zombie, nobody home, not all there, not with it, seeing things, seeing people',
  'talking to people, talking to the wall, picking at, doesnt know me, didnt know me, doesnt know us, didnt recognize',
  'doesnt recognize, doesnt know where, doesnt know who, doesnt know what, thinks its, thinks it is, thinks im, thinks i am',
  'confundid*, desorientad*, delirando, desvariando, incoherencias, no sabe donde, no me conoce, no nos conoce, no me reconoce, habla cosas, diciendo cosas, no dice nada coherente, ido, ida, como ido, como ida',
);
/** Hard or impossible to wake. */
export const UNROUSABLE = all(
  'wont wake, wont wake up, cant wake, cannot wake, couldnt wake, cant get him up, cant get her up, cant get him to wake, cant get her to wake, hard to wake, hard to rouse, hard to get awake, wont stay awake, cant stay awake, keeps falling asleep, keeps nodding off, keeps dozing',
  'unresponsive, not responding, wont respond, doesnt respond, barely responds, barely responding, wont open her eyes, wont open his eyes, eyes wont open, out cold, passed out, unconscious, dead to the world, limp, floppy, rag doll, lifeless',
  'no despierta, no se despierta, no reacciona, no responde, cuesta despertar, muy dormid*, inconsciente, desmayad*',
);
export const FEVERISH = all(
  'fever, fevers, feverish, febrile, burning up, running a temp, running a temperature, temp of, temperature of, chills, rigors',
  'shivering, shivery, shakes, teeth chattering, teeth are chattering, bed is shaking, bed was shaking, shaking the bed, shaking so hard',
  'fiebre, calentura, temperatura, escalofrios, temblando de frio, temblores, ardiendo',
  '100.4, 100.5, 100.6, 100.7, 100.8, 100.9, 101*, 102*, 103*, 104*, 105*, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39.0, 39.1, 39.2, 39.3, 39.4, 39.5, 39.6, 39.7, 39.8, 39.9, 40.0, 40.1, 40.2, 40.3, 40.5',
);
export const THROWING_UP = all(
  'vomit*, throwing up, threw up, throws up, throw up, puke, puked, puking, pukes, barf*, hurling, upchuck*, heaving, retching',
  'vomito*, vomitando, devolviendo, devolvio, guacareando, trasbocando',
);
export const BODILY_PAIN = all(
  'pain, pains, hurts, hurting, hurt, ache, aches, aching, sore, cramp, cramps, cramping, dolor, duele, duelen, dolores',
);
/** As bad as it gets. */
export const UNBEARABLE = all(
  'worst of my life, worst pain, worst i ever, worst ive ever, worst thing, ever felt, ive ever had, i ever had, never felt anything',
  'worse than labor, worse than childbirth, worse than having a baby, worse than kidney stones, 10 out of 10, ten out of ten',
  '11 out of 10, 12 out of 10, 9 out of 10, excruciating, unbearable, unreal, agony, agonizing, torture, screaming, crying, sobbing',
  'begging, rolling on the floor, on the floor, on the ground, curled up, curled in a ball, fetal, in a ball, doubled over, doubled up, bent over, hunched over, cant stand up, cant straighten, cant move, cant walk, cant sit still, writhing, sweating, drenched, take my breath away, takes my breath away, took my breath away',
  'insoportable, no aguanto, no aguanta, no soporto, gritando, llorando, retorciendo, revolcando, doblado, doblada, peor dolor, peor de mi vida, no me puedo parar, no se puede parar, no puedo enderezar, no puedo caminar, no puede caminar',
);
export const BLOODY =
  'blood, bloody, bleeding, bleeds, bled, bleed, clots, clot, sangre, sangra, sangrando, sangro, coagulos, cuajos';
