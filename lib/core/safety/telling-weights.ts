/**
 * What words, and pairs that follow each other, weigh for (or against) a message's being told like an emergency; and where the sum
 * begins. In parts of TELLING_LIMITS.scale. Made by scripts/learn.ts from messages of our own (tests/eval, split "dev"), not by hand.
 */
export const TELLING_BIAS = -29;
const LEARNED = `
  131: tonight
  120: shaking
  118: temp
  117: wont
  108: que no
  106: vomiting
  105: sangre
  104: my chest, que se
  103: pupils
  101: chest, desde la
  100: coughing, now the
  99: encontre, think, weak
  98: breathe, passed out, sudden, swallow
  97: between my, dio, negro, sweating
  96: hoy me, las pastillas, old with, year old
  95: and since, bathroom, con un
  93: hit, since sunday, ya no
  92: bright red, couldnt, espero, rope, throwing up, voice
  91: and im, cant, deje, his mouth
  90: chills, como si, high up, lado, myself, puse, the bathroom, tongue is
  89: bleach, face is, hell, llega, one eye, spit, we gave
  88: and this, gray, los ojos, ojos, pastillas, wait for
  87: 33 weeks, doctor im, drowning, el bano, from my, jaws, la panza, looked like, my bowels, of her, panza, tar, toallas, welts
  86: clots, figured, recien, since yesterday, toilet, up and
  85: a pop, black and, drug, old man, table saw, tambien, y vomito, ya le
  84: and he, bruises, can only, fentanyl, la mano, mano, my head, tomorrow, y desde, y dice
  83: all over, and wont, ardiendo, ardiendo y, coughed, drunk, me dio, mientras, purple, sudor, y que
  82: anybody, black, down in, estoy, every breath, fainted, foot is, grey, hurts, i breathe, locked, now my, rato, to kill, tylenol, words
  81: bleeding, como, confusion, fever and, fit, gave her, gun, heads, hours ago, limp, piernas
  80: 102, 102 and, dano, di, hasnt, him and, insulina, its like, let me, quiero, red and, round, spots, swallowed, vomited, while i
  79: 190, and all, barely, doubled, escalofrios, gracias por, head, her back, im having, left eye, minutos, my throat, of one, out my
  79: se tomo, terrible, the cut, throwing, with every
  78: 100.8, 100.9, a headache, alone, bright, chemo, excuse, feels like, gonna, huge, le doy, mama no, my hand, my side, of blood, pecho
  78: stent, today he, very
  77: erection, feels, fentanyl patch, for sleep, frio, got up, have fever, his last, in his, la insulina, las piernas, lips and, llega la
  77: newborn, night i, old has, over 500, slept in, wound
  76: a fever, belly, bugs, cant stop, dormir, ear and, floor, floppy, gasping, hermano, his eyes, his hand, huele a, labios, mi hermano
  76: now cant, ocho, pouring, puso, quiet, se, the diaper
  75: algo, and my, cant swallow, cold and, esta frio, i took, i wait, im so, minutes now, mouth is, my face, now hes, pain right, swole
  75: talks, used my, veo, water on, with fever, wont quit, y no
  74: 38, a tree, bigger, came on, confused, days now, dicen, doesnt know, dont think, herida, hurting, i dont, la herida, la lengua
  74: lengua, me dicen, my lips, red blood, saddle, thermometer, vomite, was doing, wont go
  73: a sudden, and i, and now, answer me, cant put, cleaner, dormido, garganta, gush, gush of, half hour, is coughing, is sleeping
  73: la garganta, lay, leaking, me huele, mucha, probably, queasy, seizure, something pink, thinking, toes, vomit, y estoy, y un
  73: yesterday is
  72: a refill, and cant, and has, balls, bebe de, chest when, coughed up, derecho, dolor, dormida y, feeling, has come, he not, he took
  72: her mouth, hour and, magnet, shivering, stomach bug, the house, tiene un, today, up what, vida, watching the, wheezing, with pain
  71: cant hold, didnt, doctor a, dont know, dropped to, elderly, en una, le di, me not, music, pounding, puking, says hes, severe
  71: shes had, sweat, the little, the pillow, to hurt, took all, touch
  70: 38.4, and just, bano, el frasco, estoy muy, fever, frasco, headache, his words, inhale, is 190, its hard, my right, outlet, over on
  70: pressure in, ribs, ronchas, she keeps, shes got, so ive, took, trapo
  69: 2 hours, and painful, and vomiting, answer, away when, blue, cant walk, con ustedes, dark, diarrea, dripping, duele mucho, encima
  69: espero a, faint, hardly, hour, i couldnt, my belly, now im, one arm, paper and, red since, shot at, since noon, some of, the toilet
  69: tres toallas, vomiting and, white as
  68: 103, are numb, been throwing, belly is, blurry, breath and, brinca, crying, dormida, dribbling, drowsy, el corazon, everything i
  68: eye went, guts, if you, is like, it when, killer, lie, missing, morados, off in, on warfarin, other one, pin, pulls, shoulder hurts
  68: since morning, smells, soaked through, straight through, surgery yesterday, swell up, testicle since, the pain, this afternoon
  68: thrown up, time i, to swallow, today at, without my, woke, worse than, y veo, ya lo
  67: 41 and, blew, by mistake, color, curtain, cut my, dejo, el frio, fainted in, forty minutes, furnace, gave the, heart was, legs
  67: let go, loaded, mande, stopped sweating, swallowed a, sweet, talking, testicle, the floor, thrown, up under, went down, will not
  67: wont be, y las
  66: 172, 38.5, 39.8, a breath, a plan, and its, and passed, belly cramps, blown, blown up, bother, bugs on, cant lift, climbing
  66: coming down, days ago, de tres, dont, face, fell out, hardly get, his face, huele, i gave, jaw aches, ketones, la madrugada, machete
  66: madrugada, pain started, right now, shaking chills, shook, sitting, sleep it, stitch, sweating and, tengo los, the shot, this evening
  66: three hours, tongue, vodka, yesterday morning, your clinic
  65: abuela, and her, and let, been at, been black, been taking, belt, bit his, blood sugar, breathing, cant feel, cant stand, choked, cry
  65: down for, drank, e, every time, good afternoon, goodbye, he doesnt, here, hes stopped, his tongue, hypotension, i wanted, in an
  65: in order, minutes at, morning im, my left, my port, people who, sentence, shaking with, she says, sleeve, staring and, through to
  65: to another, urinary, urine since, was nine, where i
  64: again i, and bigger, angry, boiling, boiling water, breath, bursting, clear water, cuando me, deep, fingers white, glass, hanging
  64: hard, having the, im sorry, im throwing, is bursting, left hand, los labios, me dijo, minutes, picking, port, puked, que hoy
  64: see spots, shiny, since last, sleeping in, so maybe, sugar is, swallowing, to die, to use, todos en, wiped, yesterday i, yesterday im
  63: 30 weeks, at once, bat in, blades, breathes, cant keep, coca, cold water, de embarazo, die, do this, dolor de, drowsy and, elephant
  63: embarazo, epi, floor this, frasco de, going off, got the, has not, he got, headache and, hot and, hrs, if we, in between, is closing
  63: la maquina, la noche, last night, lights, lower right, maquina, mate, me mate, mistake, numb and, one hour, own spit, peeing, pego
  63: pego en, re, red as, saw got, se pego, she isnt, sleepy, that come, through my, to reschedule, woke up, words come, y esta
  62: 2 meses, agarro, am dizzy, barriga, bathroom and, can not, clammy, coagulos, cough and, cuerpo, de 2, de fiebre, de su, el dice
  62: face and, few minutes, fiebre y, have very, hearts, her temp, hes breathing, in with, is cold, is numb, it hurts, its swollen
  62: la barriga, lips are, locked and, look, lucecitas, minutes ago, night ive, otherwise just, pale and, que algo, question over
  62: right arm, saliva, siento, skips, sores, still out, sunk, tengo como, the way, this a, threw up, throat is, took like, up cant
  62: water broke
  61: 87, and hurts, and looks, are weak, back step, be fine, bigger than, blacked, blacked out, breastbone, breath now, cara, charcoal
  61: cloudy, come over, come round, cracked, en 35, fast and, fits, from yesterday, funny, glass and, gone through, got that, hace un
  61: hand in, hang, hasta el, hot like, hoy, hurts like, i blacked, im on, la cara, luz, makes a, my eye, new blood, only get, out but
  61: pecho que, phone and, really bad, rock, sausage, several, shes breathing, since this, six days, stopped my, terrible pain
  61: three words, to people, tree, trembling, white and, wont let, wont wake
  60: 34 weeks, 40 de, a knife, a terrible, am shaking, and another, and blurry, and dont, and feel, and over, ball and, battery from
  60: been thinking, both arms, bunk, burning up, by a, cabeza, cajon, cant hardly, coffee grounds, day he, de un, doing nothing, el cajon
  60: even, feel woozy, for maybe, got my, groceries, grounds, hand, hearing music, hermana se, hijos, home cuff, i believe, i coughed
  60: knife, la luz, la tengo, like coffee, little round, meds, mis hijos, morning in, music that, muy cansada, my breastbone, pale
  60: para mis, pills since, pins, popped, por todo, recepcion, scratch, seven minutes, shes talking, siento que, stinks, stomach flu
  60: the size, thru, times since, tylenol and, type 1, under the, vomits, wake, window, woozy, write you
  59: 29 weeks, 3 minutes, accident, al respirar, an allergy, and his, anymore, around for, be honest, be over, black like, booked
  59: breathing like, burn on, carbon monoxide, chest hurts, coughing up, cream and, cuff, de repente, dio un, each time, esposo no
  59: fall down, gibberish, hands are, hard as, honest, i think, i wipe, is 8, is missing, kicked, kill me, le pico, left a, leg is, let
  59: low sugar, lunch and, many people, me out, me puso, mi tia, monoxide, new antibiotic, nightgown, ojo, old girl, pads, pastillas para
  59: piedra, piedra y, purse, que le, repente, respirar, rest and, right hand, she cant, she hasnt, she wont, si la, suddenly, the baby
  59: the window, thinner for, tia, tip, veo lucecitas, went dark, wet towel, what looked, winded, with right, with water, xanax, youve got
  58: 2 days, 33 semanas, 75 40, a pasar, about killing, be needing, beach ball, blisters, candle wax, cant wake, choked on, cries, cup
  58: dark and, desmayo, doctor le, dog bit, el pulso, ella, eye at, gave birth, gray and, hacia, im shaking, im sweating, in room
  58: its back, killing myself, lips, min ago, minutes and, my hearts, nostrils, on neck, on thursday, only now, operaron, pulso
  58: said goodbye, se desmayo, see and, she only, she takes, shes asking, siento la, slept on, telling, that gets, the cvs, tiene fiebre
  58: till morning, to breathe, to stop, tonight and, track, tried cold, twitching, two days, uncle, vomito, water all, whistling
  58: with blood, with chills, wore, y el
  57: 4 anos, 84, a gun, a minute, abeja y, and that, bad i, bp is, bringing, bruises everywhere, but what, chest pains, con mucha, de 4
  57: del pecho, drain, drain cleaner, encima del, even after, even sitting, eye looks, feel alright, fuerte, hace media, hair and
  57: hard and, hello doctor, her feet, i fainted, im bleeding, im eight, is soaked, legs are, looks grey, los dias, mama esta, need it
  57: now but, now her, now shes, of 100.8, painful, pass out, real, rectal, rest, said she, says theres, sudando, that wont, the nebulizer
  57: throat feels, to god, to message, to put, up pink, vision, weird, what year, year it
  56: 210, 29, 33, all night, am alone, and drunk, anything down, arm is, ayer no, bat, bebe no, belly pain, brazo izquierdo, brought up
  56: clots and, contractions every, crying and, days after, desde ayer, double, down like, drunk some, el pie, eyelids, eyelids are
  56: for like, grandma, he only, he vomited, hit by, hoarse, home with, hours and, its gone, its still, izquierdo, la mitad, ladder
  56: le puse, machine, mitad, muscle, my cataract, my ribs, now theres, nursing home, peed, perked, perked up, rash that, recliner, rings
  56: shoulder tip, so bad, stars, sweaty, tablet and, the recliner, the stairs, there was, tied, to cry, today she, tube, turned blue, uti
  56: was eating, way, weak and, went black, yo my
  55: 8 days, after my, alright now, and please, and talking, appointment with, are cold, arm and, around, azules, big, but today
  55: chattering, clonazepam, cold juice, comb, coming from, con dolor, coughed and, crushing, day it, dear doctor, degrees, derecha
  55: dias y, dont want, el pecho, estomago, eyes look, feet are, foot turned, goodbye to, he cant, her throat, hes crying, his room
  55: i changed, i used, i woke, into my, is 84, kidney transplant, kind and, la semana, las tengo, loss of, man, me operaron, me today
  55: methotrexate, mom, morning he, pain like, picking at, please dont, plus the, presents with, seeing things, she missed, shoot, side
  55: since thursday, sitting up, spitting, stiff neck, teeth chattering, that doesnt, the laundry, the right, the spot, to end, to trouble
  55: today my, tore, up twice, was weak, watching, what day, wipe and, yesterday my
  54: a fork, a loop, a seizure, a sheet, a wet, alone in, and right, and skipping, behind my, bleeding from, blisters in, breathing fast
  54: brother, city, count was, cuesta, cuesta mucho, de cabeza, de lado, desmaye, dialysis, dizzy and, doesnt, doesnt answer, down at
  54: extra, eye and, feel it, fruity, glass test, goes up, headache on, her in, hermano en, him a, hit the, i vomit, in sheets
  54: inhaler isnt, keeps dropping, know which, like 30, like somebody, like wood, loop of, loved, me desmaye, medio, moved down
  54: my incision, nowhere, off a, on myself, purse and, rigors, rotten, scratch on, se puso, sees double, shoulder blades, since dinner
  54: skin is, skipping, stomach hurts, stuff, suddenly cant, super, table and, the furnace, the knee, the shower, think im, today morning
  54: transplant, turning, up this, voice is, white count, wrong pen, y casi
  53: 78 40, a towel, about an, alacran, amarillo, and hit, and shes, are very, arms and, at 30, been putting, big bruises, blacking
  53: blacking out, borracho, bother with, bowl, calf is, cant answer, cant talk, cant tell, carry groceries, cierra, cierra la
  53: como borracho, con diarrea, doing anything, ed, esposa, face looks, feel ok, for water, good day, got pain, got sickle, grita, half
  53: he looks, he was, his chest, hoy la, i figured, im gonna, is evil, is turned, it began, keep blacking, kicked me, kitchen table
  53: lips look, looks white, man has, mi esposo, much and, much i, needing, not answer, nurse can, of sores, old, open my, out again, pain
  53: past the, pico un, pila de, pills and, pistol, reads 78, rock hard, se trago, seem to, since breakfast, since today, sits
  53: something like, splashed, splashed in, take warfarin, the office, the words, time they, today his, trago, trago una, un alacran
  53: un pie, una pila, verde, vomiting green, y la, you call, you could, you for
  52: 120, 2 year, a purple, aire, also had, am vomiting, and feels, and so, and talk, area, ate dinner, back and, been jittery
  52: black blisters, bluish, chest since, cold shower, could send, coumadin, creo, creo que, dice hi, durmio, el justificante
  52: estoy temblando, flops, foam, food and, for many, go in, her heart, hijo de, his lips, i slept, is blue, jittery, keeps falling
  52: lado de, le dio, le huele, minutes then, my handicap, my newborn, my toes, nearly passed, nose bleed, not moving, now she, own and
  52: painful and, part since, past my, quick, roja, sale, sangre roja, says lo, seat area, shaking so, shes crying, shut, slurring
  52: some because, spotting, stuck a, student, swelling is, swolen, talking gibberish, tar and, temblando, that new, the mouth
  52: think tonight, thinking about, tingly, today its, took a, two of, un lado, una hora, units of, up from, very hot, vomitando
  52: walking to, week ago, weight check, with sudden, yesterday he
  51: 2 months, 36, 38.9, 5 weeks, 500 and, and confused, and there, are tingling, arm, at about, back down, becoming, between
  51: bleeding and, boot, cafe, cant get, cup of, digoxin, doll, doll when, dropped like, dropping her, encias, evil, fever 38.9
  51: for refills, for tooth, fuerte en, get air, grunts, hace 2, headache is, her nightgown, her phone, his coat, i hit, i keep, i wasnt
  51: inches, ive missed, ive thrown, las encias, laundry, lay on, left alone, little spotting, my bottom, numb i, oh and, only say, out on
  51: paro, party, piernas que, racing and, recliner with, right in, say that, says call, she breathes, shes off, shiny and, sister is
  51: sit on, staggering, stood up, stung twice, sucking, sucking in, terrible headache, testiculo, theres, today hes, was hit, were at
  51: wet and, wiggle
  50: 3 of, a dog, a pulse, a sentence, a sweat, all morning, also need, and stinks, and tongue, answering, around ten, bees, black as
  50: breathing deep, breathing for, breathless, bunch of, but now, but that, cant eat, cant look, central, corte, daughter took, dice
  50: dizzy, doesnt go, evening my, fever 102, gave my, glucagon, goes down, grandmas purse, he breathes, he is, he take, her bp, her cup
  50: i almost, i ate, into grandmas, is hanging, is past, is short, is vomiting, ive got, jaw locked, keeps, kept on, la sangre, leg he
  50: look down, me corte, me on, my mouth, my teen, neck and, new baby, new mom, no, not breathing, of everything, over 120, passed only
  50: purple dots, purple rash, reschedule the, she, side of, so stiff, so weak, sparkly, stove, sunday and, surgery on, swollen, syrup
  50: take him, teen, teeth, the air, the face, the mother, the plaster, things, to lie, tomo, turned black, went off, when im, words out
  49: a bunch, a copperhead, a weight, afternoon, again about, am using, anoche me, apreto, apreto el, around his, at nine, bandage
  49: barking, be made, bottle of, bowel, bp at, breastbone and, breathing in, brown and, bunch, but since, calentura, chest and, comes out
  49: coming out, copperhead, corner and, cuello hasta, diez minutos, doubled over, down my, duro, eyes rolled, fiebre de, fluid, fluids
  49: for after, ganas, ganas de, hasta, hasta que, him awake, hold so, i didnt, i ran, im supposed, in chest, in like, is red, is shaking
  49: its swole, kill, knows, labios medio, laid, leaking yellow, leg on, lie down, like hes, lithium and, me apreto, message, midnight
  49: my tummy, neck i, night it, noise, of vision, off her, off me, ok now, pouring off, pulsing, rapido, red streak, red with
  49: right through, shes too, shotgun, since midnight, slurred, smells bad, soaked in, stabbing, steak, stridor, stung by, sweat and
  49: table, tablespoon, tearing pain, temperature is, than any, that eye, the battery, the kids, the shotgun, theres red, tiene los, tile
  49: tiny purple, today and, tonight or, us have, used, waves, went numb, wipe, with cold, wont do, wont stop, years was
  48: 15 minutes, 40, a 70, a appointment, a fruta, aches and, ago i, and check, and chills, and could, area and, believe, bumped
  48: c section, can barely, cannot, cant wiggle, changed and, chest pain, climb the, confused and, couldnt get, cut, do what, doing the
  48: down over, doy, drooling, drooling and, evening she, fentanyl patches, fingers, flapping, flaring, from that, frothy, fruta, gaps
  48: get my, gone like, half a, hand wont, having a, he wont, her bladder, herself, hes got, his belly, his weight, hold the, huge bruise
  48: i fell, i havent, i threw, ice cold, in bathroom, in here, in no, in there, is hurting, just sat, keep her, la de, la pared
  48: lado derecho, like wet, mistake and, movement, muscles, my bill, my injection, my jaws, my pee, my windpipe, my words, not able
  48: not working, of my, off and, office this, on him, one more, only 29, pad, pared, peaceful, piso, pot, pus, roommate says, scared
  48: school has, se me, section fever, seems ok, she feels, shivers, sleepy and, slipped, slipped in, snake, something i, staggering and
  48: stiff and, stools and, streak, that hand, the lights, the meds, the wall, them in, then a, then again, then she, this time, threw
  48: tiene, tomo un, tongue feels, tonight she, too sleepy, truck, un dolor, use it, very hard, vomit and, windpipe, y, y nada, yesterday
  48: you also
  47: 100.8 rectal, 140 and, a basketball, a beet, a black, added, and fluids, and she, are better, are blue, arm went, arrastra, as candle
  47: at me, barking cough, basketball every, became better, beet and, began, bottom lip, breath in, breathe in, can feel, catheter, cloro
  47: cola, cold on, comes to, de dos, dear, didnt know, dont send, epipen 20, everything and, eyes, feel faint, feel my, first days
  47: going hard, got in, grease, half of, hand quit, happened, has black, have another, her pupils, hes been, hes going, hes pale
  47: hes staggering, hi dr, holding, how late, hurting something, i climb, i live, i passed, i peeled, i suddenly, i swallowed, im at
  47: im dizzy, is 28, is hot, it wrong, its going, ive only, jelly, jerked, juice and, la vista, leg wound, lights have, lost the, lying
  47: me baja, me duerme, me like, mottled and, my vision, my whole, now is, pastillas de, peeled, pupils are, put no, que me, quetiapine
  47: quit sweating, real slow, round the, saw, says he, she forgot, she have, she told, sitting on, six minutes, skillet, slid down, slow
  47: station, stung, sucks, swallowed some, take a, take her, tearing, theres something, tiene el, tightness in, to him, van, vista
  47: was yesterday, wax and, were in, whistle, wont touch, working out, you were
  46: 15 year, 7 in, a 15, a bat, a bug, a fit, a mess, a sausage, a shot, a stabbing, after the, all the, and 2, and go, and hell
  46: and needles, and purple, and something, at lunch, baby in, boca, clearing, clip, como con, counts, cut and, decided to, deep like
  46: did one, dont wanna, feel a, frio y, gave, given, got into, got stung, hard my, headaches, her up, hes coughing, hijo, his nap
  46: hit me, home is, hospital is, hour after, hurts so, i drank, in sun, infant, is swelled, it through, just now, kind, knives, la boca
  46: last evening, lie on, light headed, light on, like someone, look after, lunch today, lying flat, mess of, mi bebe, mi hijo
  46: minutes he, muy fuerte, my dead, my good, my parents, my shirt, my thigh, my uncle, my voice, my xanax, needles down, newborn is
  46: not sure, of nowhere, old woman, on standing, one kidney, one side, out and, oven, pills of, pins and, pulse is, quiet and
  46: rolled back, salbutamol, say i, se cayo, seconds and, seeing little, she asked, shes taking, side and, skip tomorrows, son had
  46: started and, started in, straight, sun and, sweating so, tampon, telling me, temp is, the vodka, there with, toddler got
  46: tomorrows dose, took his, unas, very kind, very little, waist, waking, warfarin, water since, watery, what i, y tiene
  45: 28, a car, a man, advil, and clammy, and figured, and hypotension, and isnt, and leg, and sweating, antidepressant, batteries
  45: been sitting, been tight, believe my, by accident, cant bear, cant bend, car on, coca cola, daughter in, dont call, eat and
  45: el jueves, faint when, four hours, fresh blood, gas station, has never, hasnt slept, he says, headed, hes white, himself, his lap
  45: his mom, hot, hour later, ibuprofen and, im coughing, in sweat, insulin but, is hard, is picking, jerking, keep water, knowing
  45: like drowning, moradas, mottled, my bike, my pressure, my stomach, oven cleaner, percent and, press, purple and, ran, right after
  45: sentado, shes been, shot records, siento como, sleep and, sleeves, so we, sooner, speed, straight and, sugar, sugar and, swole up
  45: ten in, text me, the crossword, the job, the point, the soft, the war, their own, then another, think hes, thirty, tighter, took her
  45: tried to, using it, war, water down, water in, wife delivered, with clots, youve
  44: 18 month, 3 yr, 53, a deep, a pounding, a wasp, alone with, an hour, and cold, and hr, and huge, and leaking, and screams, and sweaty
  44: and tonight, around my, babys, been drinking, been hurting, blood, blood bright, blood presure, blood when, bp 80, bp was, brazo
  44: breathes in, but for, cant lie, confundida, confundida y, dehydration, down low, en el, from groin, from work, gone a, got, had to
  44: had what, hard like, has leukemia, has sudden, his shirt, hour since, hurts bad, i cant, i count, i found, im about, im seeing
  44: is showing, its coming, just says, kicks, know what, lamictal, left arm, left from, leukemia, look bluish, lower stomach, me whether
  44: morning i, muy, my tablets, my temp, night and, now since, on our, over, packets, pass urine, peeling off, peor, pounding head
  44: press the, presure, que esta, round battery, say a, she woke, showing, since evening, so figured, stop thinking, strip, swelled
  44: take iron, the aide, the chest, the glass, the room, the toes, the worst, throw up, thru my, to walgreens, toilet bowl, tome
  44: trouble swallowing, twice my, two nights, up, up my, us woke, wake up, wasp, week old, weeks old, when we, while lifting, whole body
  44: with rope, y se
  43: 140, 2 hrs, a bottle, a lemon, a saddle, al brazo, and belly, and grunting, and had, and hard, awake, bad headache, basketball
  43: blood in, broke, carbon, church and, college, coming, dolor fuerte, dont blame, dusky, estoy sangrando, feel, fever of, for ed
  43: giving, gone numb, grandpa, grunting, he cannot, he threw, he woke, her left, hes gonna, hes real, hes thrown, high fever, his balls
  43: his left, hurt so, hurts and, i mean, im drooling, im just, im scared, is after, it gas, its an, just finished, just going
  43: keeps swallowing, knife and, later, leaning, leaning on, man with, maybe a, me sale, meter just, mole, muchas, mustard, my c, my pap
  43: neighbours, new pill, now its, of bright, old boy, pain on, pain so, pain that, parked, pushed, pushed up, real weak, run a
  43: sangrando, sangrando mucho, sangre por, sat, screams, she cries, sheets, shes cold, shes run, squeezing, st, stand, started
  43: started an, stop bleeding, tengo el, than other, the tongue, then he, then hes, theres blood, tome todas, tramadol, typing, urine
  43: wake good, walk straight, was going, we call, we wait, went limp, what to, whistling noise, worst headache, wouldnt, y me
  43: yesterday evening
  42: 12 times, 38.6, 40 min, 6 days, a bed, a blue, a ladder, a lobster, a stitch, a stove, a swarm, a tampon, a voice, about 15
  42: and vision, and wheezing, ankle, are yellow, as i, baby, bottom, cant finish, chest is, choked me, cut off, dark urine, day the
  42: descanso, doctor greetings, epi pen, evening he, every 2, eye, finish a, floaters and, for 2, gnats, gnats and, goes hard
  42: gray curtain, gurgling, he seems, headache of, her sleep, his fingernails, i carry, i drive, i went, im down, im peeing, is pounding
  42: it he, its already, last day, leg, like 40, like i, lobster, magnets, metformin and, missing and, morning now, now got, of breath
  42: of fluid, on sudden, only see, other thing, pain vomiting, put her, raw, respira, round them, rouse, said 172, seat, section, senor
  42: she vomited, she will, si me, since supper, since you, someone at, spit down, spotting and, straighten, stuck i, sure, swarm
  42: swarm of, talking like, temp under, the bandage, the pen, the swelling, the tap, three week, through, through three, tight fingers
  42: times the, toothache, vomiting since, walking like, water, we didnt, weak she, weakness, woman, wrong again
  41: 103 since, 38 weeks, 500 for, 58 and, a marathon, a pad, acting, afib, an opening, and in, anos que, anybodys, are tiny, as if
  41: baby is, be here, be that, bend my, between ribs, blood and, board, borroso, bp machine, burning hot, cant find, case, catch
  41: cause of, chest has, cold even, collar, color of, crab, cuando respira, day doctor, dizzy on, doctor kindly, doesnt want, dragging
  41: each breath, eating grapes, esta muy, feels cold, feels too, fighting, find words, flat round, floppy and, front of, gagged, gave him
  41: got him, granny, grapes, grapes and, had no, hand and, have an, having vomiting, headache that, held, held my, hes burning
  41: hes throwing, higher than, him to, him with, hoping, hunden, hunden las, i move, i turned, ida, in my, inches past, is coming
  41: ive cut, kidneys, le duele, le hunden, le silba, left leg, like shes, making a, maybe the, minute, morning hes, mushrooms
  41: muy dormida, my tongue, never had, night at, now six, on me, on or, pen line, pepto, pinkish, queue, quit, roof, roof all, roommate
  41: see out, shade, she gagged, shes, shes so, silba, silba el, so thirsty, spot is, sudando frio, the boys, the color, the pool
  41: theres a, things and, think my, thirsty, those laundry, through a, tip hurts, todas, todas las, too many, too tight, two tylenol
  41: up stuff, veo borroso, vision in, wake her, wanted, was around, whole week, wild, wild mushrooms, wire, y tengo, years with, you dont
  40: 220, a high, a party, a stiff, a vise, aliento, also my, also wanted, and pus, antibiotic from, at ten, ate, backs been, bad, battery
  40: beats, bowl of, breath is, breathing real, bring him, but about, but woke, cant close, colored part, decided, doctor my, drew a
  40: drifting, duele el, el aliento, el ombligo, every half, feel myself, fell over, feverish, floor with, football, goodbye and, had my
  40: he, he lie, hes gone, hes gurgling, his knees, hot potato, house and, husband he, i must, im winded, is 36, is swole, it i, it wont
  40: jerked for, keep having, keep him, leave the, left nut, lie flat, looking, me but, meter, month old, mother says, my roommate
  40: my surgeon, my urine, noche, noise breathing, note and, now, numb from, nut, oil and, ombligo, ombligo y, orange, orders, out since
  40: over i, pain of, pain under, pee is, period is, please excuse, pls dont, potato in, put, quick with, refill of, refusing, ribs and
  40: seeing, sit, smells like, snake got, so this, something, starting to, stomach pain, streaks, taking two, temple, texted, the colored
  40: the peanut, though so, to be, to bed, ulcer, up his, very tight, vise, wait till, we take, we thought, weight and, wheelchair
  40: whenever i, wiggle them, will take, winded just, years fell, yesterday his, you again
  39: 40 minutes, 60 units, a fifth, amanecio, and eyes, and hands, and no, and quiet, and soaked, and sort, anyway, are not, as you
  39: at all, at least, baby i, bathroom floor, be given, been sleeping, belly has, big and, blood with, blue one, cabeza a, cant pee, cayo
  39: chemo last, cosas, coughing and, cuenta, cutting, did get, dont tell, drank a, eye is, eye with, fifth of, forward, furosemide
  39: give him, going like, gums bleeding, he does, hearts going, her eyes, her fork, hes, his legs, his neck, his sisters, im talking
  39: im wondering, into a, is 82, is having, is pale, is sunk, is white, isnt touching, it been, ive gone, just had, just wait, kind of
  39: know who, left the, lie back, like tea, lo tengo, look like, lung cancer, make no, marathon, my bp, nauseous, nearest, night guard
  39: nine times, of chest, of two, of vodka, of water, off all, off by, on 6, on plavix, pads since, plavix, pressure on, says shes, shaky
  39: shes 10, sit in, slip, so just, sorry for, stopping, stopping it, sun, sunk in, swimmy, tengo, testiculo desde, the left, the ribs
  39: the touch, to one, touching, touching it, turned out, un testiculo, wait, warfarin and, wheel, who do, wife had, with barking
  39: with sugar, work tomorrow, wrapped, write about
  38: 10 weeks, 35 weeks, a rope, a straw, and is, and numb, and some, ate it, awful, bloating is, brother is, but she, c, cement
  38: cleaner in, clear to, con escalofrios, country, creeping, days not, de 12, didnt want, do it, eight days, eliquis, figured id
  38: fine again, finger machine, fingers are, from today, funny and, go away, hasnt had, heating, her chest, hes grey, him, his chin, hr
  38: i left, im clammy, im walking, in even, is breathing, is peeling, is saying, its open, karate, kids are, lo tiene, machine says
  38: mama de, me back, mi esposa, minutos y, morning thinking, my elbow, my epipen, my legs, my purse, nebulizer, neck, perro
  38: please cancel, poking, pupil, put a, raro, rash all, red, red jelly, saw stars, say, sees, shaky and, sharp pain, shes dizzy, shorter
  38: sorry to, spoon, stops breathing, straw, swelling, tengo calentura, the belly, the big, the throat, the treadmill, think she
  38: tight and, to wait, up bright, upright, urine is, using, usually, was on, was positive
  37: 48 and, 7 weeks, a gray, a lump, a temperature, all of, am afraid, and, and one, and smells, antibiotic my, are mottled, at 22, backs
  37: big as, but last, can hardly, cant lay, clinic because, dropping, eat one, esta en, evening im, eyes red, feel feverish, feels thick
  37: fifteen minutes, fifth, flushed, go under, going back, gone and, got out, having, he choked, he gets, high and, his bottle, his hands
  37: hit in, hoarse and, hope, how it, how to, in front, is very, known, lasted, lay flat, legs feel, limp and, mailbox, maroon, meters
  37: my sleeping, my teeth, need something, of 104, of steak, opens, puked and, que ya, question about, reads, right ribs, screaming
  37: screams if, see how, shellfish, shes pale, steam, stiff now, still gardening, stuff that, swollen like, takes coumadin, talk just
  37: the batteries, the family, the mailbox, the port, the sun, the tea, the truck, then my, time he, tiny pupils, tissue, to pass
  37: to wake, today ive, twice its, up blood, up but, up three, way worse, what im, what must, wife, wife says, with blisters, you said
  36: a board, a real, a scratch, absent, all at, also im, and bp, and doesnt, and face, and floppy, and giving, and jerked, and kicks
  36: and lay, back for, be grateful, because she, been dry, been over, been sick, belly and, body, bottle, bread to, breakfast
  36: bright green, cant do, cara y, carne, changing, chest that, climb, crisis, crisis since, currant, days old, do better, drenched
  36: driving my, drowsy i, dry since, eases when, embarazada, eye just, foggy and, following week, four of, got you, grateful
  36: grateful for, grey and, havent passed, he coughs, he put, he thinks, head is, her whole, hes making, his ribs, hurts to, im drenched
  36: in after, in size, is 12, is 38, is telling, it popped, it side, it went, its 2, knees and, label says, le acabo, left side
  36: legs that, like currant, loop, machine is, me tomo, mes, morning at, my bottle, my forearm, nanny, night he, night pain, nodding
  36: nodding off, noise on, nonstop and, of it, old son, on their, only one, pregnant with, preguntar, room and, sight, since friday
  36: since his, site, so drowsy, something is, spitting in, still need, stop for, sudden severe, swole and, talking nonsense, the cold
  36: the nanny, the parents, then so, there and, theres purple, to my, trying, two pills, under, very severe, visit for, voice sounds
  36: was right, was sharp, went, what you, when sitting, while ive, whispering that, who to, wrists, yellow all
  35: 20 minutes, 37 weeks, 62 year, a 62, a drum, all grey, also i, am 30, and bleeding, and fever, and gone, and said, antibiotico
  35: armpit, as paper, available, back it, bed rattles, better now, blotchy, bumped her, cabinet, can use, cant move, chemo and, coming up
  35: cough syrup, cuff is, diarrhoea, died, dijo, doesnt recognize, done last, dont fade, dont go, esposo, even when, fell and, fell from
  35: flu and, for hours, gave juice, get out, go because, good evening, green and, grown, had an, hernia surgery, high pitch, his regular
  35: i make, i want, in one, insulin, into, is sucking, it as, killing, know and, late i, level, lower belly, me just, medicine for, mi
  35: mistake for, morning doctor, morning ive, my account, my armpit, my partner, my rings, noodles, noodles i, noon and, now his, oh
  35: on chemo, on face, on right, one since, open and, past, pie y, pitch, proud of, pulse on, quita, recognize, rib, sat on, se quita
  35: seeing two, semanas, severe headache, six week, so sore, soaked the, stares, student with, that dont, thing and, times and, to sit
  35: tongue and, treadmill, try to, tummy hurts, up at, up into, want it, was better, we got, well be, went all, wet, wet noodles, what my
  35: work and, years is
  34: a benadryl, a sunday, and cannot, and woke, because its, been coughing, been out, between the, book a, bowel movements, brought in
  34: bypass, calentura de, casi no, changing table, como piedra, corner, crackers, crossword, cup and, de 40, del dia, derecho que
  34: dish towel, down, dry as, eye pain, eyes keep, feels that, for thirty, forty, from hospital, full of, gentleman, get up, green
  34: greetings, halos, hands, hard when, have some, he will, head on, her brother, his meds, hola, hours, i had, id been, im 76, immune
  34: insulina y, is brought, it happened, jaw is, just tell, least, like she, like when, lips got, maybe thirty, mixing, movements
  34: my bowel, no appetite, nonstop, nose has, one leg, pee at, perdi, person, quiet on, sheet and, shes 9, shes making, since night, sink
  34: size, something shiny, stood, swallow my, sweaty and, tell me, the bladder, the changing, the hip, the nursery, the shelf, the sink
  34: third day, tight like, tummy, turning a, two fingers, unconscious, under his, until i, up for, walk to, was changing, week of
  34: weeks and, weeks has, went well, while he, wobbly and, yesterday she, you cant
  33: 125, 4 days, 7, a belt, a bowl, a clot, a cotton, a few, a fuss, a hammer, a yellow, afternoon he, ago he, allergic, allergic to
  33: and ate, and fell, and shaking, and theres, and to, and want, and when, apixaban 5, are here, are puffy, at dinner, ayer
  33: because were, bit my, breathes and, bright and, came down, cant breathe, card is, cheese, chewed, christmas, cold sweat, days only
  33: desde el, diabetic, diabetic and, doing, end in, fell down, fever with, fifteen, food to, for him, for you, fork, fuss, give banana
  33: goes pale, going straight, hammer, hand on, handful, has fever, have gone, he came, hears, heavy, her, her on, her to, her tonsils
  33: his, hold her, hold him, home health, i look, is 88, is terrible, it used, ive decided, jam, kept, knees up, later she, life hit
  33: like, like its, me clear, my class, of 103, old was, outside, pages for, pills the, pop in, posted goodbye, pressure pills, puffy and
  33: pulls his, rock and, see in, side like, smelling, sparkles, swollen since, take apixaban, tell my, the gun, tight, tightness, to go
  33: toes are, touched it, towel, tres semanas, tuesday or, up hard, up past, vaso, vomited twice, was bitten, with twins, wood, worst of
  32: 103 and, 2 now, 3 days, 78 and, 9 hours, a drop, again because, ago now, also some, and breathing, and diabetic, and down, and half
  32: are bad, blisters all, blisters and, boxes of, breathing super, burned, burned my, call but, cant even, check for, coming on
  32: contractions, crying with, dad has, doctor comes, drank the, every ten, get here, gone to, groin, having fever, he started, head pain
  32: hearing a, heart pill, her head, higher, his skin, honestly, hospital, hour back, hurts way, is expected, is five, is left
  32: is looking, is talking, is two, juice for, just small, la manana, lean, lean forward, like a, lower side, more time, my sugar
  32: my zoloft, nausea and, neck hurts, neck until, nights and, nonsense, nursing, order and, overnight, papeles, passed a, patch, pcp
  32: pen needles, people, presure is, progesterone, putting voices, real bad, really, scalps been, see, she finished, she took, somethings
  32: sometime, stuff and, sucks in, sudden i, supper, swollen and, swollen hard, the runs, the stove, the table, the walls, this
  32: thought id, thoughts, three of, throat, to eat, to nurse, today shes, tomo la, tonsils, touched, towel i, tres, two children
  32: very painful, voices in, walls, we tied, weeks late, wont drink, wont take, years back
  31: 40 and, 6 after, a bulge, a curtain, a hernia, and cramps, and drink, and lots, and turned, are heavy, artery, ayer y, bad im
  31: been on, before but, belly artery, belly hurts, both legs, bulge in, but this, by wednesday, cant sit, cats, changed the, charley
  31: costillas, cotton, crying now, dice q, down passed, dropped, drunk but, dusky and, facial, found, four nights, gone down, have them
  31: having heaviness, he stops, heaviness in, her arm, her one, hernia repair, his foot, his insulin, hour ago, ill just, im using
  31: is sweating, itching and, jump, keeps asking, kid, la cabeza, las costillas, law is, leg looks, looks shorter, me that, minute with
  31: mucho, my depression, myself my, no relief, now in, numbness, of 3, of his, ok but, one word, ought i, out every, pacemaker, pap
  31: parents, pharmacy and, picking up, pico, pink, putty, quimio, repair, right eye, right leg, right lower, see from, she threw
  31: shes not, should have, sick, side so, side with, sitting in, six hours, smile, some, started suddenly, stomach, stopped breathing
  31: teeth and, temp was, than it, the flat, there is, they did, thirty years, throw, time and, to hospital, toma, tonsils out, touch it
  31: two hours, upper belly, vomited and, watching a, which has, with some, woman with, wound is, y sudando, yesterday night, youre
  30: 72 on, a cup, a while, ago my, alive, an odd, and dizzy, and only, and stiff, and then, antibiotic safe, assume, badly, belly he
  30: busy, calls, cannot move, college and, come off, cuatro dias, doctor hello, dog, dog is, dont feel, dots, eaten, el trabajo
  30: every few, fainting, feed, feel numb, fever came, flip, for that, froth, garage, gibberish and, hard to, hasnt eaten, he pulled
  30: he said, heart beats, heart failure, her lips, house, hr is, i assume, i told, ice cream, im three, it an, ive quit, just left
  30: like im, like stone, live alone, los papeles, manana, maybe one, minute or, move the, my back, my teenager, on like, opens her
  30: out drooling, pastillas que, playing with, po, prednisone, pregnant, pulling pain, pulse 128, real sleepy, says once, seconds
  30: she opens, shes limp, shes thrown, side she, since about, stepped, stop throwing, the garage, the pump, the towel, the wheel
  30: through her, to your, took insulin, two or, up good, up green, up so, vomited five, was playing, was sleeping, weaker, what dose
  30: with headache, with long, years from, you to
  29: 2, 2 and, 20 years, 32, 9 days, a drunk, a message, a question, account number, air, all i, and got, and hot, and jaw, and yesterday
  29: as a, as far, be kept, bent, bleed when, board and, bp, bring her, cayo en, constant, cut his, dark red, days as, depression
  29: discharge is, drum, during, ends in, far as, father in, for your, gone, had stomach, he a, he dont, hes hot, hes just, hives on
  29: hysterectomy, i touch, inside, is smelling, ive fever, jaw and, just wants, la carta, laid on, mass, me by, meds not, my inhaler
  29: my life, normal so, number ends, on lisinopril, oxycodone, oxycodone and, pool, puffed, puffed shut, push it, putting, right side
  29: roofer, sat in, sent me, shaking and, shes just, short of, skin of, soaked, speak, stop, test was, that i, the discharge, the drive
  29: the tub, they havent, this morning, trouble for, tub, twice by, two minutes, we do, we use, weed, whether my, yesterday ive
  28: 168, 39 male, 45, 5 days, 86, a 3, a dark, a soft, about half, an exam, and blood, and coughing, and doing, and hes, anos y, are also
  28: are bleeding, arm for, ask but, at practice, awful pain, bed is, been in, boy, brought, carried, chlorine, diaper, dias, doctor i
  28: dont take, drunk and, dust, evening doctor, exam at, eyes puffed, fade, hace una, ham, he barely, heaviness, her chin, her legs
  28: her the, his eyelids, his pills, i carried, i might, im going, im lying, in and, is 180, is 5, just need, just sleep, keeps clearing
  28: kitchen knife, lining, lithium, long gaps, making sense, message you, messages, mg has, my ankle, my wife, not making, now i, nuts
  28: of like, on tuesday, one small, out for, partner, private, puffer, relief, right, room, says im, says the, settle, she complains
  28: shes very, since 3, since our, so im, sodium, staring, that stinks, the back, the bed, the eyes, the odd, the other, think about
  28: this night, tingling, tired and, tonight he, took him, took one, we tried, without any
  27: a train, are falling, at it, belongs, belongs to, boca y, boil, but his, can help, cant think, coke, cold, dad had, days back
  27: dice que, dorm, el martes, energy, esta, esta manana, fingernails, for 8, found him, fourteen, giving me, habla raro, had one
  27: heavy for, her friends, here for, im breathing, its because, its white, ive, listed, look yellow, lot and, match, mattress, mi papa
  27: mistake this, mom but, motion, muddled, my kitchen, normal and, off the, on xarelto, pad every, pelvic pain, perhaps, placenta
  27: plaster, plus, pounding and, put the, rubbing, said im, sertraline 100, she just, she lost, shes shaking, sleeping and
  27: somebody parked, somebody send, something at, surgery was, sus, tell, the injection, the milk, the place, the urgent, toda, truck on
  27: turned, urticaria, visit note, went funny, y habla
  26: 1 in, 12 days, 78 over, a shadow, all down, and sleepy, and too, at 33, because he, because they, bed rest, been having, but he
  26: close out, clots like, coming off, coughs, cousins, cut way, discharge, down his, due for, duele, fan, fiebre, filled the, found my
  26: got welts, green like, hard the, have to, heart 140, hit my, home visit, hours now, hurts my, i stand, is feeling, is puffy, ive put
  26: keep, know where, light hurts, little boy, long until, me go, me my, mouth, mum is, my daughter, my employer, my joints, my one
  26: navel, new referral, now it, out, out i, out to, over 40, over after, pain but, pain very, plan before, pm, porch, positive, pure
  26: ran out, remember, round my, semana pasada, shadow, shunt, sided, since then, skull, smell, so sleepy, the navel, the porch, the side
  26: the trip, til, times, to dr, too and, vp, vp shunt, with towel, y le, yesterday was, zyrtec
  25: 5 hours, a nail, ago, and doubled, and how, and tummy, annual to, antidepressant is, as big, at a, azithromycin, black stuff, camina
  25: can stop, chewing on, chin down, cold so, coughing nonstop, counted, did some, dont fit, eye man, fast, fingernails look, floaters
  25: from her, get her, given at, gotta, has bad, high, hit her, hold a, i gotta, insulin and, is poking, is so, it possible, kids
  25: left ribs, lift her, maybe, mess, mid, mom says, monday when, morning for, my eyes, of low, of that, organizer, our baby
  25: pill organizer, poking out, rescue, same question, scared to, shaking all, shot in, signature and, so is, soft lump, something stuck
  25: spot and, step, swallow the, swelled up, swelling and, take the, talk, than a, the ankle, the building, the foot, the light
  25: the shoulder, the van, then, thinks, third baby, to her, today i, toddler, took it, trazodone, very bad, vision is, was some, wears
  25: while, whistle when, white like, years old, yesterday around
  24: 500 mg, a cat, a un, after tomorrow, almost, am 8, and it, ate a, b12 shot, because it, been to, bone, can see, catch my
  24: cleaning the, dark blood, dead, difficult to, drink, drove, empagliflozin, fat, fax 555, few hours, for long, from nose, going up
  24: greetings from, hands around, he coughed, her belly, i drove, idea how, ill have, im 33, in last, is how, is now, is over, it felt
  24: itching, its all, jaw, just sitting, kids and, las, le cayo, left shoulder, light, lines, living, mailman is, me crazy, me what
  24: my dog, negative and, next visit, not one, nursery, nursery and, of dark, or six, parking lot, pasada, pasado, pillow then, pills
  24: pills in, point, que el, racing, sack, seal, singing, sleeping, slid, stiff, swallowing over, the lower, to come, told me, un senor
  24: very sleepy, walking bent, was blood, wife is, with you, you can, zero
  23: 81 and, 9 months, ache in, afraid, after four, after it, again at, also what, and fast, and not, any tricks, apartment, appt is
  23: back in, bad and, been saying, calf, cirrhosis, crackly, dose of, down but, el brazo, elbow, expired in, eyes are, father is, faxed
  23: feel like, fruity and, getting, goes away, going to, half an, has got, headache ever, heart racing, his friends, hpv shot, i stood
  23: im writing, incision, injection in, is throbbing, it all, it but, it isnt, it started, it the, it too, its anxiety, justificante
  23: keeps saying, kindly give, me toca, mg twice, mi nino, mothers, my brother, my sister, my therapist, nine months, of this, on that
  23: or three, physical therapist, possible to, rash, rather not, ribs are, right upper, same pharmacy, saved, says her, since they
  23: skipped my, standing up, start the, strange, t, take second, the home, the machine, the next, the stock, the wrong, throbbing
  23: to call, to sleep, to talk, tricks, understand, unreal, up i, up like, up straight, wait one, was put, water and, week when, went on
  23: wheezing on, y muy
  22: 2 am, 30 year, 31 first, 52 years, 6 and, a mi, according, according to, ache and, actually, age 31, all, all four, an appointment
  22: and even, and pain, and today, antifreeze, aqui, asking about, at breakfast, be enough, because, been crying, black for
  22: breath smells, cansada, cousin had, everybody, few seconds, for weeks, forward to, got cut, habla, had loose, has started, have it
  22: he say, he screams, he turned, he went, her cousin, i bend, i straighten, in lower, it maybe, it would, ive also, ive been, landlord
  22: lawn, left is, left testicle, local, looks like, media, menos, monday so, my mind, nothing like, notices, one week, papa, put his
  22: scan at, shall we, she doesnt, shes having, shivering so, size of, sorry if, still cant, straighten them, taking it, than before
  22: than that, the lawn, the liver, the redness, think straight, thinking it, um, vez, want me, was given, which ive, whispering, working
  22: write, wrote, you all, you are
  21: 101, 20 year, 8 and, 8 months, abuelita, after taking, am feeling, an, and left, are like, at our, been vomiting, believe that
  21: better though, but its, buy the, can someone, chewing, completed, coworker, cut on, daughter says, deep and, doctor good, doctor near
  21: down the, down to, dr i, el antibiotico, fall when, fever 103, few, flu clinic, for something, grocery, halos around, hand it
  21: hands shake, have any, have anything, he stood, hello from, hello im, her blood, her ribs, hurt, husbands methadone, i set
  21: in feeding, inner, is bleeding, is blotchy, is bright, is empty, is old, is real, it helps, keep vomiting, la otra, like nail
  21: lisinopril 10, list is, long flight, medicine and, methadone, methadone by, mi abuelita, milk or, mother is, my best, my coworker
  21: my name, nail polish, needles and, none of, now and, of those, on lithium, on one, order the, pages, pain in, palm, paracetamol
  21: passed, posted, proud, puffy, reads hi, right and, safe in, she been, she is, she take, spot on, still coming, stop my, suffering
  21: sunday, ten times, the grocery, them and, then came, this is, this one, tired of, to write, toda la, tramadol for, turn the, up the
  21: was 140, we put, week is, word, you told
  20: 40 years, 41, 500, a sack, able, after one, am 38, am 39, an awful, any more, ask you, asking the, asks me, at six, back is, backache
  20: basement, before she, block, both feet, cabeza toma, can take, candle, change the, crying when, decided i, disability form, dura
  20: en dos, fill it, fue muy, got hit, got worse, had, had two, her age, hija de, horas, hypertensive, i cough, i miss, i quit, i talk
  20: if thats, im getting, im very, ink, is 78, is his, is hypertensive, is needed, is nothing, its due, kitchen, know how, left, like my
  20: morning with, much he, my surgery, nickel and, of us, old ate, on main, pass, perdi la, poop, pulled the, pulse, se le, see white
  20: somewhere, still no, stuck, talk to, texting, thanks for, thats why, the leg, the medicine, the nose, they come, use at, vaginal
  20: voice and, warm, we just, who gets, whole, without, wks, ya me, your side
  19: 170, 79, 8, a rock, a tack, acabo, after eating, and pale, and you, anymore and, around two, band round, belly button, both hands
  19: bug, bump in, button yesterday, car, changed over, chueco, chueco la, clot, combination, could be, didnt go, down into, drinking 2
  19: es por, esposo se, every bump, expect, feeding, for two, from 5, give milk, go to, goose, have cold, hes being, hes calm, hope you
  19: horse, hours but, im following, is 80, is this, its not, just got, le chueco, le puedo, like tree, line, live, looks, loose motion
  19: lying on, me and, mom to, my mothers, my own, my skin, needed for, of neck, off, other than, out the, pen, polish remover, puedo dar
  19: quit drinking, raise, rather have, really want, recall, remover, says she, sharp as, sickle cell, six a, soft spot, story, sweats all
  19: tack, that comes, the couch, the pills, the stomach, the tooth, they feel, through the, tight band, to collections, to shaking
  19: todo el, toward, twins, with shivering, works and, worry about, y a
  18: 1 and, 52, 60 and, 69, 75 and, a crowing, after each, ago the, am 34, an eye, and book, and does, and swollen, and very, anyone, been
  18: being, blurry vision, body is, but when, by the, changing to, check last, comida, complaining, crowing, cup or, daughter, days on
  18: empty, er, eye on, family, fell, fingers of, flare, fourth, from your, got to, grandfather, had covid, had in, have a, he also
  18: he hasnt, her way, hip is, his body, home, i should, id prefer, in at, it goes, its moved, its turning, le, mama se, most of, my 2
  18: nene, on a, on saturday, out a, pounds since, prefer, prior authorization, proper, pulse of, saturday and, sciatica, she wants
  18: six times, so its, soak, some came, something for, son says, sort, sort of, stone from, take at, temperature, test and, than i
  18: that goes, thats sore, the calf, the car, the keys, the spots, the walker, there are, they were, turned the, typed, un, we buy
  18: wet the, wife has, with
  17: 3 years, 56 female, 66 years, a glass, a stroke, a tablet, also did, an ache, and once, and other, appointment or, around the, at her
  17: baby has, bad pain, before and, bitten, bitten by, burning, but ive, cant speak, cita es, clumsy, como a, deductible, en los
  17: estoy sudando, every morning, expected and, feet is, for work, girl, going, had the, have baby, he drank, his seizure, i counted
  17: i mixed, in few, is tight, izquierdo y, keys, last time, lightheaded, more when, normal after, normal i, of urine, only, opened
  17: pacing, pills for, presion a, pressed, pressure pill, prueba, put to, shes at, sickle, side is, sister, sleepy today, sometimes
  17: sorry, specialty, specialty pharmacy, su, sweats, take another, taking the, test after, the neck, the specialty, three and, to change
  17: to run, trouble, tv, twenty minutes, up high, wake him, wakes, watch for, we give, white, whole day, yesterday and
  16: 2 weeks, a brown, a piece, about 6, ago at, ago was, and keeps, and laid, and see, and the, appointments in, are back, as rain
  16: at church, atrial, atrial fibrillation, before then, blood twice, cambiaron, cambiaron el, cant catch, chest feels, coffee or
  16: cold air, despues del, did the, dont need, fibrillation, first of, for some, had some, heating pad, hijo se, him up, hurry
  16: husband has, husband says, husbands, i got, i leave, i throw, i write, im between, im diabetic, in class, is done, is hoarse
  16: is still, it from, it it, it to, its now, keep in, lady on, last friday, like in, little pink, looked, many days, miss, mouth and
  16: my 15, my appointment, my boss, my pills, my shin, my third, near, night, not, now he, off at, one and, pa, panadol, pharmacy the
  16: phone said, piece of, place of, pulled, record on, right as, right that, seems to, she sees, spinning, taken it, taking new
  16: the check, the letter, the needle, the tip, to bring, told her, tomorrows, type, underwear, very quiet, walks like, wanna be, week so
  16: week visit, weeks pregnant, whoever, whoever does, with his, years had
  -16: 30 female, a dios, a hole, a spot, address is, after visit, all week, alone and, am, am 44, am 52, and came, and playing, and stares
  -16: annual skin, anoche, any problem, april and, are fine, as we, asleep, been about, blue ones, bulge, but a, but i, cancer center
  -16: complete, con la, de manana, decide, does he, drops are, el azucar, error, explain my, for an, friday and, from past, get
  -16: get enough, gracias a, hand still, harder to, he takes, hit his, i add, i still, im told, in a, in simple, is 9, is ok, is okay
  -16: last fall, like this, little blue, mandar, moved to, mrs, must, my friends, my jaw, my lower, my pulse, my weight, needs the
  -16: new address, nickel, nobody, of saliva, okay for, on left, other arm, papa tiene, permission, phone in, please refill, prescription
  -16: press it, propranolol, puff, quien, records for, say it, scan normal, second trimester, service, she saw, signature, simple words
  -16: since saturday, sleepy after, summary from, tablets, tengo una, thanksgiving, that is, the after, the cancer, the drops, the first
  -16: the levothyroxine, this tablet, this weekend, toddler had, together with, took two, trimester, university, visit in, waited
  -16: wants proof, we have, worms
  -17: 13 and, 37, a helmet, aches when, ago to, aleve, and also, and liver, and started, and takes, and tender, and would, asking for
  -17: be my, breast milk, bridge, burnt, but still, button, can still, carry on, carta para, coat, come for, copies, copies of, cottage
  -17: course, covid booster, cranberry juice, despues, every six, exam, fax is, finished the, fmla, for memory, from dr, good idea
  -17: groin since, have given, helmet, hi i, i sit, im out, in her, in ibuprofen, in mornings, infection, is only, is really, it, it back
  -17: it for, it helped, judge, lantus, long should, lots of, lunchtime, may was, me quedo, med, mi nina, mother, my lap, new name, now a
  -17: of eye, of six, ok with, on, paper for, pee since, physician, post office, preventive, said, said no, said the, says ive
  -17: scan showed, shingles vaccine, somebody, swell, temperature of, that came, the cholesterol, the heat, the post, the year, there like
  -17: theyre, theyve been, tired, to feel, tsh was, un dia, wanting, wanting to, we leave, we let, yearly eye
  -18: 100 mcg, 24 days, 30 of, a bone, a cookie, a doctor, a peer, am worried, and atorvastatin, and husband, and pressure, and sugar
  -18: and well, aspirin and, atorvastatin and, banana, better to, bit haywire, box of, breaking out, call, calle, camera, cant see, con mi
  -18: could it, currently, day no, days then, eat, feel okay, for getting, for life, for next, for the, friends, get a, gets, gone from
  -18: grandson, haywire, health class, her id, here and, him back, i also, is 11, it a, it belongs, it makes, it normal, it says, jueves
  -18: kindly tell, la calle, la direccion, lansoprazole, levothyroxine 100, many units, me here, me how, missed, much time, my plan
  -18: my seizure, my two, neighbors, note for, of april, or wait, panic, pena, potato, pounds, requested, samples, sees the, so id, son 7
  -18: sore arm, takes my, the elbow, the paperwork, the plan, the scar, the weekend, thumb and, thursday and, to leave, to see, to whom
  -18: triple, use an, usual, walgreens on, week for, weekly for, weeks back, when, whom, whom it, wrong, you but
  -19: 12 years, 180, 26, 40 for, 7 has, 75 mcg, after three, after walking, also take, also when, am asking, and everything, and hearing
  -19: and mri, and off, and shingles, and was, and which, as soon, believes, between jobs, birthday, bit tender, blood thinner, break
  -19: by any, calm, cause it, clinica, colour to, comes when, coming in, como diez, daily for, day four, do people, due last, esomeprazole
  -19: esomeprazole 40, every 3, eye exam, february and, feeling in, finished, first opening, for it, forget, from last, gas and, get it
  -19: gummies, he refuses, hepatitis, holiday, home in, hung, i forget, i have, i hold, i press, immunization, in left, insurance company
  -19: it okay, just let, kindergarten, la piel, landed, le salio, mg be, my knee, november, off kit, old knee, on and, on kettle
  -19: on levothyroxine, only a, pay cash, pick up, piel, please start, pneumonia, record, refuses, resend the, return, right back, ringing
  -19: said drink, same medicine, say its, scar is, set, she said, shingles vaccines, soon as, split, stick, sunday after, take tablets
  -19: the allopurinol, the covid, the rash, them i, there anything, thinner, thinning, tiene la, was negative, waste, waste of, we come
  -19: we need, weeks to, worry
  -20: 20 mg, 6 6, 66, a crime, a horse, a la, a patient, about, account, amlodipine and, appetite, as ever, baby and, back after
  -20: be tested, beach, bend the, breast cancer, but you, can give, can live, child, cough, could somebody, could we, crime, crime scene
  -20: daily and, day same, day this, diagnosed, el carro, esa, expect the, for 3, getting less, harder, he gave, hes very, i type, im due
  -20: in mouth, initial, instead, insurance now, is better, is down, its turned, knees ache, levothyroxine 75, levothyroxine for
  -20: life insurance, live with, liver, mall, march, mi cita, moved over, my bank, my kid, my other, my question, needs it, neighbor says
  -20: never got, night sweats, night to, of insulin, of prednisone, off two, on it, on metformin, one in, page two, physical on, pierna
  -20: quite well, release at, reset, sabado, same appointment, scene, school on, shingles, since one, soft, sweats and, tablet can
  -20: tacrolimus, take cetirizine, taken out, ten months, test at, thank you, the, the autumn, the devil, the mall, the roads
  -20: then settles, they never, this fear, throat on, took my, trust, two winters, versus, visit so, week no, weve been, whatever, when u
  -20: while on, why did, with high, with vomiting, worse, would saw, years of, you fax
  -21: 15 years, 25, 3 hours, 49, 6 mg, a dime, a spoonful, about ten, accountant, am 29, am 42, away, been so, bit lost, bless, brand
  -21: by some, cambiar, cetirizine for, comer, cousins wedding, cranberry, ct in, dates, dime, disc, dorms, eight months, erection is
  -21: everything else, fear that, few years, fly in, for cataract, forget it, friends and, get migraines, get this, gets a, go back
  -21: go without, have never, have no, hija dice, how can, husband is, i become, i dye, i garden, i push, im 21, im 68, is, is 70
  -21: is daily, is worse, kick, la farmacia, last tetanus, late on, less, load, marks, matter that, medicare, mg for, mum, my neck
  -21: new year, nina, notes, now nothing, or have, otherwise, past a, patient, physical with, place, please change, ramipril, ramipril 5
  -21: rapid, required, reschedule, said was, saturday is, scalps, second pregnancy, she still, she walks, shots for, shoulder ache, shower
  -21: si, sign it, similar, since 9, soon after, spoonful, start folic, started with, steady at, tablet, take paracetamol, tests normal
  -21: that left, the dorms, the file, the friday, the physical, the shots, the small, tick, tried the, unos, urine and, walk, whether i
  -21: while running, wife wants, would not, year before, you have
  -22: 2022, 3 week, 6 in, a regular, a second, agua de, air in, also she, and wednesdays, ask whether, at 6, both eyes, can she, cash
  -22: change, coffee, colour, come out, comes, company, cpap supplies, despues de, disability, else to, es el, fell on, finally
  -22: four weeks, function creatinine, go on, gums bleed, head and, hed, hes 14, id, in 2021, in your, is negative, it worth, kettle
  -22: kettle road, leave for, lifting a, me la, me three, medicine, mom has, monday, month and, my tsh, new number, night when, non
  -22: now they, oclock the, often should, oil, on thursdays, only to, or from, or with, paper on, paper with, per, period came, pinching
  -22: pinching the, semanas y, show, skin test, sticky, swimming or, takes, that going, that isnt, the gums, the inside, the month
  -22: them to, theyre waiting, try again, va, visits, website, white discharge, will, yesterday after
  -23: 100, 128 82, 130, 35 male, 400, a bag, a cream, a machine, a printed, a special, access to, again with, airline, allowed, also want
  -23: and thick, assisted, assisted living, bed for, behind on, bit more, bit puffy, both, breast, child has, como una, couch, da, day
  -23: days same, days with, detox, do the, does this, dont do, dos veces, emergency contact, enough or, feels tight, fill in, fine now
  -23: fix it, forms, four months, gassy, got an, guarderia, having dry, he hit, he passed, hi its, hole, how i, hsa, hypertension
  -23: i always, i drop, i know, im a, im behind, in 1, is nearly, is racing, it healed, joints, just sore, keep on, la guarderia
  -23: lady named, le pueden, lets, levothyroxine 50, lighter, little girl, lost between, mg once, months can, my neighbor, my tuesday
  -23: names are, of redness, on holiday, pharmacist told, plum, printed, pulling, ready, results and, same day, sinus, sore after
  -23: take with, tambien le, te, the airline, the epipen, the lord, the numbers, their, thing, time the, to it, trulicity, twice about
  -23: urine protein, was clean, wash, wasnt, we moved, weeks i, with salt, worried about, year boy, you fix, youd recommend
  -24: 118 76, 24 hour, 4 with, 5 and, 5 mg, a grape, about five, ache on, ask if, asked for, be able, bisoprolol 2.5, both cheeks, box
  -24: but whenever, cae, can do, cardiology, checked in, close my, cold since, come from, complete the, denied my, doctor gave, done
  -24: dont start, dose, eight weeks, evening and, flashes, fly to, grape, he never, how soon, i walked, im 38, im 48, in 3, in march
  -24: in pregnancy, insurance is, is 81, it feels, its been, ive attached, left on, less each, lets me, lisinopril 20, list, long run
  -24: me it, medicine is, mind, molesta, mom of, month to, morning this, mornings, my nephew, my neurologist, next to, nicotine
  -24: nothing has, of lantus, office, on my, once in, or will, otra, oxygen, patient there, pepper, plan, problem with, prolapse, referred
  -24: risk of, script for, slower, someone else, start til, statin, stings, switched to, tablet is, tennis, thats been, the amlodipine
  -24: the garden, the reason, their fax, to schedule, use a, visit and, were, weve, when needed, when touched, you give, you see
  -24: your office, yrs
  -25: 39 weeks, a knee, a skin, a1c is, also got, am 23, and vitamin, any reason, are, at weekends, average, both ears, bring, but if
  -25: came, camp wants, can u, cant make, charged for, check, check up, cheek, covid, day next, desk with, doxycycline, fax the, finish
  -25: first baby, five weeks, foot, for my, for this, found out, found two, gives me, grandmother, half years, health, himself but
  -25: his sister, hours of, hr says, i sign, if its, in law, is from, is green, is low, is out, it fine, it in, it make, ive not
  -25: kidney function, law, looks a, lost 4, make, mg from, month which, months all, months in, morning it, my ear, nena, next door
  -25: next week, nine years, nothing new, now only, of our, old mother, on hold, on tamsulosin, or two, patches, same since, sample
  -25: shift at, shingles jab, signs of, since five, sized, somebody look, spray, stockings help, stopped the, swing, swing by
  -25: take levothyroxine, than, thank, that bad, the girl, the move, them all, they wont, those little, to approve, visita, we, wear them
  -25: weekend, went from, yard, yearly visit, years, years same, you write, yours
  -26: 20 weeks, 4 years, 85, a routine, a sulfa, advance, already, and dry, and every, apixaban for, are ok, as the, breast pump, but id
  -26: butter, by friday, calcium and, cant open, change my, charged twice, contact lenses, cough from, couple of, cuando, daughter down
  -26: dijeron, dijeron que, do about, do yoga, does insurance, fax it, female, feo, fine to, for period, for reading, friday is, gracias
  -26: have nausea, hes back, i send, if possible, im also, in bed, insurance cover, it at, it take, it thats, it twice, january is
  -26: las vacunas, leaflet, lenses, make my, march and, me va, medicines, message me, mother had, my colonoscopy, my late, my old
  -26: my visit, my water, nerve test, ok and, old refills, on apixaban, on waking, once a, one month, only pill, otherwise and
  -26: pantoprazole, part of, patches on, pink and, plan needs, please answer, pops, que siempre, refill on, remove my, same on, same visit
  -26: saw a, someone to, started three, starting the, steroid spray, sulfa, tablets for, take magnesium, test in, test showed, the claim
  -26: the leaflet, the lump, the pill, the real, the screening, the top, the visit, they need, they stop, to after, to move, travel to
  -26: trip, urologist says, viendo, was checked, wrist, ya se
  -27: 2 month, a nutritionist, a referral, a scratchy, aching, achy, affect my, airport, along with, always the, an itemized
  -27: and cetirizine, and joint, and knee, and set, appetite is, at my, baby next, band, banned, be done, be worth, bed since
  -27: before school, buenos, buenos dias, carrying, checked my, choking, cleared me, closing, coming back, dentist asked, diarrhea
  -27: doctor about, doesnt need, done in, dosis, excited we, file is, flexible, fmla paper, for, for carrying, forehead, girl and
  -27: going in, gone now, grip is, he have, i finished, im 41, is back, it out, itemized, itemized receipt, ive used, job in, labs in, lid
  -27: like that, looked and, me podria, me the, monthly, morning the, must the, my annual, my phone, my toddler, nutritionist, only on
  -27: park, physical in, podria, pulse in, quit my, rain, refill lisinopril, roads, said some, scratchy, scratchy throat, shake, snow
  -27: so excited, sound, splitting, stick and, still have, store, stump, suitcase, summer camp, switch to, take aspirin, tested when
  -27: the approval, the flu, the shingles, the vaccine, they, those, thyroid tests, to a, tuesday, type 2, urine clear, walks, website is
  -27: which of, works, yet, you sent, youd, your signature
  -28: 16, 200, 8 year, a thin, along, also on, and god, and iron, and take, at 2, at 3, at 66, at last, aunt had, back now, be free
  -28: be giving, because the, before period, before they, better each, bill for, bloating and, books, but wednesday, by lunch, cigarette
  -28: cold weather, come, con los, covered, cream for, cuando le, delivered, dermatologist said, died of, direccion, drool, each year
  -28: filled in, fine just, for her, girl at, has changed, have white, helps some, hepatitis b, her fault, home on, if ive, im 49, im 54
  -28: im 60, im 63, im 71, im reading, is killing, it mean, it they, ive a, las de, last spring, left in, little after, lot, low, mail it
  -28: meant to, meat, mixed, morning since, mornings work, much is, my 8, my medical, my mood, my omeprazole, name is, need, new doctor
  -28: noticed, number is, of waiting, old name, on aspirin, one who, only few, or is, out after, over it, pharmacy changed, physical was
  -28: pill or, poops, potassium, qty, qty 90, que, referral is, says error, shed, since age, so ill, so that, some light, tadalafil
  -28: tadalafil 5, telmisartan, test normal, the 90, the insurance, the labs, the tablets, they sent, think it, till the, times a
  -28: tingling in, to lift, training, two and, waiting for, was my, will it, with the, work best, worse in, your call
  -29: 14 days, 212, a phone, a prior, about it, ache at, acid is, after years, allopurinol 100, am 60, and red, any good, appetite good
  -29: are finished, as before, at school, ayuda, be checked, beer, breaking, bucks, bucks last, burning in, can bring, can go
  -29: children get, code, copy of, cough for, count as, down from, down since, dye my, ear is, every month, facility, family is, fish oil
  -29: five days, flu, for what, found at, get the, googled, hands have, have fear, hpv, i googled, if he, im trying, in august, it better
  -29: it burns, it please, it since, it something, itch a, long does, lower lid, made, mark, meat and, might, mornings for, new plan
  -29: no rush, not started, number, numbers on, one or, please tell, por lo, por un, prescription for, removed by, resubmit, rush
  -29: same one, saying i, says see, screening colonoscopy, sent the, shes happy, since im, since the, tape, term, thats due, the agency
  -29: the gi, the heating, the referral, three year, to 11, tomar, tonic, travelling to, two year, up a, up milk, visit if, visit with
  -29: wait and, was diagnosed, was in, well visits, were both, would that, y con, year at, you kindly, you please
  -30: 145, 2 pm, 74 bp, a bill, a coin, a statement, a two, ago x, alguien, also get, also ive, and after, approval for, at 5, august
  -30: away but, be back, bedroom, been up, behind the, bite, bottom of, breathe for, by mouth, called it, calm the, can cause, can your
  -30: cardiologist said, compression stockings, could the, cracking, day so, day then, disappear, doctor please, does metformin
  -30: dont sleep, dry skin, family says, faxed you, fee and, filled out, for 90, for allergy, for days, for school, forgot one, fue
  -30: getting me, googling, grandkids, has the, how much, hydrochlorothiazide, i buy, i called, i do, i twisted, im 40, in internet
  -30: in week, insurance sent, internet, is always, is complete, is full, is he, it post, its a, its for, just keep, last one, league
  -30: light work, many more, me up, minutes is, mondays and, months and, mother has, my 9, my bone, my english, my pharmacy, neck is
  -30: needs your, next friday, next month, of 30, old address, on light, once at, one get, one steroid, over to, people say, pop it
  -30: porque me, pressing, prostate, reduced, resend, run the, said all, scan in, second baby, send you, she had, since maybe, sleep
  -30: soccer league, someone look, sumatriptan, sumatriptan 50, that my, the bedroom, the box, the camp, the cracking, the knees
  -30: the stroke, the system, then headache, these days, they have, three weeks, to finish, twisted my, wednesday and, within two
  -30: wont eat, worth it, would a, y lo, years one, you twice
  -31: 12 now, 82 and, 90 days, a blister, a copy, a little, a miscarriage, a nurse, a row, after sitting, after that, animal, at 4
  -31: atorvastatin 20, attached, auth again, azucar, been feeling, blood on, bumps around, but my, capsules, cetirizine, clopidogrel 75
  -31: colonoscopy on, comes back, con comida, could dr, day supply, dmv, eat at, eat the, esta bien, everybodys, eye doctor, farmacia
  -31: fast for, fast in, first, from a, got a, got flat, grapefruit, gripe, growing well, had that, had tummy, has cold, havent changed
  -31: head of, home aide, hydrocortisone 1, i bring, i fast, i wake, in about, in november, in spring, is cheaper, is it, is off, is what
  -31: it if, it will, let her, letter with, log in, lol, made my, medicina, medicine to, miscarriage, my 3, my friend, my hips
  -31: my pharmacist, my teens, my work, new boots, now just, now no, ointment, on school, one off, or whoever, packet, panic attacks
  -31: paperwork is, penis in, physical before, playing and, please schedule, porque, print the, reach, row, salt water, school mornings
  -31: see her, showed a, so any, speech, stop it, table two, teens, tests and, the annual, the card, the change, the dmv, the high
  -31: the plant, the prescription, them with, there some, tired since, to look, to shift, trip in, tummy aches, two go, up now, ups
  -31: were normal, what it, white bumps, who had, who is, years no
  -32: 126 79, 13, 14 has, 4 mg, 60 days, a blood, a first, a head, a todos, about three, afternoons are, allowed to, an issue, and baby
  -32: and runs, approve, approve the, approved, are doing, as planned, at 1, at 7, attorney, bad for, bank, been for, biopsy
  -32: bowels regular, boxes, brown marks, can wait, chance, chin, come with, cut to, did physiotherapy, dose and, drill, drinking and
  -32: each night, ear, emergency department, estimada, estimada doctora, febrile, filling, fine no, first one, flat and, for sex, four and
  -32: get an, good sugar, good then, hair on, have hair, healthy as, heartburn when, i ask, im 42, im 44, in february, in morning, is an
  -32: is attached, is in, issue, it left, its two, ivy is, just likes, labs at, lipid, liver test, lose, mailed it, mcg, moment
  -32: moment its, months back, must i, my copay, my grandmother, naproxen, nephews, new script, normal in, normal sugar, of bed
  -32: of hepatitis, on 4, one last, only asking, or a, or does, ozempic, peer, peer to, pero, physical therapy, pillows, podiatrist
  -32: reading about, recently, same like, settles, shoulder aches, so now, stool test, strength is, sugar was, take vitamin, the moment
  -32: the note, the okay, the poison, the ring, the thyroid, time for, to four, to peer, treated for, vacation, walking on, was charged
  -32: was normal, was treated, way home, we get, weight has, well and, well on, when its, which vaccines, year for, you renew
  -33: 12 months, 12 year, 148, 2 diabetes, 38 male, 47, 50 better, 51, 6.4, 7.3, a charge, a dry, a form, a physical, a podiatrist, accept
  -33: an empty, an mri, and can, and hair, and have, and id, and still, any day, are worn, aspirin, both of, bueno, burns, can you
  -33: capsule, charge, costco, could do, crazy, date for, did not, empty stomach, fixed it, flu vaccine, found in, friday with
  -33: friend says, genetic, getting worse, golf, hace tres, has for, have left, heartburn after, how many, i bit, i eat, i first, i get
  -33: i pulled, i started, im 35, im 37, in december, insurance changed, is closed, it be, itch and, lady said, last period
  -33: lisinopril and, lord, lots, lung function, matter, migraine shot, months dry, most, mri for, my a1c, nasal spray, nose, of next, ok
  -33: on june, on page, on scan, or would, period, physical form, please check, please do, poor sleep, referrals, rehab, requesting a
  -33: return to, said its, salio un, scratched, sertraline 50, she got, since dr, slept funny, stone, test, test for, that week, the best
  -33: the portal, the power, the sleep, the treatment, the warning, them on, therapy and, there something, to have, to ride, two from
  -33: ultrasound and, until the, voy a, want my, week before, weve had, which seems, whose, working in, year like, yesterday showed
  -34: 1 mg, 10 days, 12 31, 138, 30 from, 50 with, 57 and, 80, a hair, a risk, a week, again, am 25, amitriptyline, antibiotics, apixaban
  -34: asleep in, baby also, become, begin, better or, blood tests, both sides, breasts, can somebody, cancer at, card, cell and, clinic
  -34: clinic and, colchicine, comi, coronary, could someone, crawling, cuatro, days so, dog in, drink more, en espanol, enough for
  -34: escitalopram 10, espanol, ever, everything is, factor, felt a, fixed, for another, gabapentin 300, go through, gritty by
  -34: his checkup, i checked, i follow, i never, im 57, is melatonin, is one, is same, it good, it necessary, its my, just the
  -34: letter saying, lie there, lisinopril, little bumps, loose stool, means, meet on, metformin 500, month instead, move me, my doctor
  -34: my levothyroxine, my migraine, necesito que, need any, need the, nose no, number for, or worse, orthotics, owe, painful at, panel
  -34: para el, pharmacist said, portal says, reasonable, records, red meat, renew levothyroxine, report, retired and, said normal, same as
  -34: says is, send the, shot record, since 6, since ten, soaking, special, surgeon said, taking escitalopram, than usual, the nasal
  -34: the piano, the same, the sofa, thin, tiny pink, to normal, to set, try, twin, us to, vaccines are, walker order, wants it
  -34: warm washcloth, warning, way since, we set, which one, why i, wisdom, wisdom tooth, with it, with two, work, worked, write me
  -34: years doctor, years worse, you, you put, you tell
  -35: 10 minutes, 65, 9 year, a look, a statin, already made, and saw, appeal, asked, at 80, be on, be taken, bear, because my
  -35: billing office, both have, can, carro, chart before, chart since, come back, doesnt take, done on, due, duele la, each month
  -35: el lunes, fall in, fine for, food no, foot for, form and, from here, g, get that, hearing test, help i, hpv positive, i fly
  -35: i forgot, i start, im 39, im 46, im eating, in 12, in church, in september, it matter, its on, ive done, july and, just checking
  -35: just needs, little bit, los, maybe three, minutes in, my 12, my cough, name, next time, nos, on day, on losartan, one is, ought to
  -35: pharmacy, pickup, refund, says ask, seen on, september, showed hpv, signs, since many, sitting and, stomach ache, the care
  -35: the doctor, the itch, the past, the statement, the winter, they make, thigh, this for, through for, to carry, to foxglove, town
  -35: used today, week, what else, whenever you, with tea, would you, you print, you remove
  -36: 122 76, 124 78, 23, 40 mg, 500 twice, 6.5, a baby, a low, a walker, ache before, after menopause, again to, age 25, agua y
  -36: also normal, am 37, amlodipine 10, and already, and hepatitis, approval, at this, b positive, back when, been steady, blood pressure
  -36: bones, both my, brain, but it, came normal, cause, checked at, come to, dance, day program, days before, dedo, density test
  -36: department, drinking, each, easier, eat mango, eight years, emergency, every april, exercise, falta el, familia, fax number
  -36: fmla paperwork, for six, for twenty, for years, friend, goes in, had her, have on, have sex, he walks, he wants, her name
  -36: his inhaler, holidays i, husband sleeps, i pay, im 59, imaging, in english, in future, increase in, it stopped, knee replacement
  -36: late and, le hace, letter from, link, looks good, lot of, lower left, mail, mango, marks are, may and, maybe once, moderate, month
  -36: moves, my age, my blood, my children, ninety days, normal only, nurse, on file, only the, pantoprazole 40, percent, platelets are
  -36: playing, progesterone 100, proof of, psychiatrist, questions, review, silly question, since 8, small bulge, some days, some reason
  -36: son has, sports physical, stand up, such, switch, ten years, that a, the disability, the generic, the link, the report, they say
  -36: to remove, treatment, tuesday after, was 14, was last, we had, weather, wedding, weeks ago, weeks for, what they, will bring
  -36: worth trying, years after, years because, you so, your billing
  -37: 4 times, 54, 9 weeks, a chest, a tractor, ached, ahead, all good, am 35, and egg, and same, antes, appointments on, approved the
  -37: are best, ask to, b12, bee stung, been great, been three, before we, better than, blister, bp 118, bread, carrier, cast
  -37: checked last, chewing the, choir, closed for, come in, complaints, do they, doctor sign, does cranberry, done with, duloxetine
  -37: every single, expires, feet at, few days, for his, foxglove, generic, goes back, going on, handicap placard, have not
  -37: having trouble, he goes, hes asleep, holidays, i could, i lift, im 36, im 55, im flying, in evening, in july, insurance approved
  -37: insurance people, is 10, june is, lemon juice, lose the, most days, move for, my calves, my ekg, names, next day, no complaints
  -37: off my, old paper, one the, out with, pack, paid the, people want, pepper soup, plant, propranolol 10, puedo tomar, real good
  -37: refilled at, says it, seen it, send, sent a, should, sigo con, since 1, since 10, since lunch, single, soon, sports, stressed
  -37: test again, testing, the broken, the dermatologist, the full, the lisinopril, the omeprazole, the spray, the water, thin and
  -37: this or, to mail, to once, todos, too so, trabajo en, transport, tuesdays, two week, was it, we share, we start, wearing, while im
  -37: who has, with lemon, years not, yrs male
  -38: 10 20, 14 weeks, 3 am, 30 and, 30 days, 45 am, 50 mg, 57, a bruise, a strap, after 2, after supper, after ten, age is, ago after
  -38: also the, and cough, and for, anxiety, anything or, application, ask, at present, baja, be doing, be removed, been since, bingo
  -38: bit stiff, breakfast mostly, by for, check and, dates of, dentist is, dizziness, do that, dropped off, early this, every spring
  -38: expire, eyes feel, father had, fear, finger in, for around, for over, fria, gave me, gi, given me, going round, great, han, harmless
  -38: have my, have small, have time, help at, her finger, hers, home nurse, ibuprofen, if so, im 26, im 47, im in, it expire, june and
  -38: kneecap, little tight, mailing, makes me, maybe two, meet, migraine, milk and, mri, my portal, neither, new one, now 38, off on
  -38: one time, only little, optometrist, or so, over a, placard renewal, ride fell, saw it, second, she gets, so all, so thats, sore on
  -38: spanish, speech therapy, stay on, stones, strap help, surgeon saw, surgery date, tests negative, tests were, the kneecap, the lab
  -38: the scan, the screen, the sports, the stitches, theirs, then the, they dont, tight but, time change, to 88, tsh is, turns, u pls
  -38: until friday, up about, upload it, upper back, vision 6, wants him, was 15, was told, wednesday, were all, why does, words for, worn
  -38: worried, would going, would it, ya casi, yearly exam, you take
  -39: 14, 14 months, 6 weeks, a fee, a heart, a scan, access, addressed, addressed to, age 45, agua, allopurinol, alta, and 6, and ill
  -39: and knees, and on, any, any point, arm the, arms are, at every, autumn, back since, bajo, been aching, been walking, bend it
  -39: both are, botox, bp 128, cae el, camp form, charts, checkups, cheeks since, cholesterol one, claritin, clear and, cooking, current
  -39: days of, days to, do, doctor wants, does my, does that, dog ate, done and, dry cough, each day, ends, essential, ex husband
  -39: eye pressure, falling out, fasting sugar, february, first thing, for soccer, form has, game, go over, good and, got married
  -39: granddaughter, have gas, hearing, hearing aid, her ear, her last, here since, his big, i just, i stay, if somebody, insurance covers
  -39: isnt until, it become, keeps me, last sunday, light spotting, low dose, me cae, me pueden, monday and, month it, month since
  -39: morning and, murmur, my aunt, nearly, needed or, night both, none, note that, now on, o tengo, of metformin, on both, one was
  -39: patience, phone number, physical from, please give, plugged, protect, renewal of, right to, saber cuando, same strength, season is
  -39: sessions, shopping, shot, shots, sigue, since she, since starting, sisters, small soft, soccer, sofa, still about, still come
  -39: take one, testosterone, the dose, the summer, the test, they can, they faxed, time it, to protect, turn, twice for, upload, vacunas
  -39: will come, will my, woke with, works well, worth the, would botox, y yo, years i, years now, yo me, you recommend, you the
  -40: 1 year, 118, 126 74, 128 76, 250, 29 and, 80 126, 90 day, a lot, a receipt, after food, after so, always, and skin, ano pasado
  -40: any medicine, apnea, are normal, at any, audiologist, be taking, been stressed, before a, billed twice, born, came up, cant come
  -40: cant hear, clean, course of, creatinine, day is, days late, del ano, dermatologist, did urine, doses of, eggs and, evening gone
  -40: everyone, except, eye check, feet since, front desk, get another, good until, had it, half year, have both, hay fever, he retired
  -40: here with, home from, i billed, i check, i completed, im good, increase, insurance application, is eating, is going, it gets
  -40: it taken, ive no, ivy, la pastilla, late, like me, line on, may i, memory, more than, my dry, my fear, necessary, new card
  -40: new employer, next one, no change, nurse last, of refills, okay, on cheeks, one injection, pink line, please note, pleased
  -40: poison ivy, program, refill please, risk, rolled my, says stop, septum, septum and, should i, showed it, so no, still a, stockings
  -40: stop aspirin, sugar fasting, team, tested for, that one, the dentist, the emergency, the hair, the money, therapy or, thin pink
  -40: to his, to send, top shelf, total cholesterol, travelling, tsh, turn into, waiting list, wear the, week after, weekly, what time
  -40: why was, will be, wind, winters, worse after, would
  -41: 100 mg, 12, 2.5, 50 percent, 80 and, a cold, a wellness, aches by, after dinner, after thanksgiving, ages, all came, allergist
  -41: an order, and healthy, and neck, and sneezing, ankles from, any morning, any way, applying, are over, at what, avoid, baby have
  -41: blank, bleed a, bought, bp good, break room, brother in, bulge no, bump on, cold for, could you, day to, doctor in, doctor said
  -41: downstairs, dry mouth, earlier, else is, epipen for, everyones, few months, five of, five years, for camp, for eight, for us
  -41: for yearly, forty years, get heartburn, get nervous, gives, good, handles, have grapefruit, have stopped, his tummy, how, how should
  -41: hr lady, i come, i stop, im numb, im proud, it can, it worse, jab, jobs, just want, lab results, landlord for, lips since, log
  -41: long time, much coffee, my arms, my doctors, my eyelid, my landlord, need a, need antibiotics, new years, normal ct, off because
  -41: our, platelets, plenty of, present, run, said your, same size, say they, scan, shows, since january, slept well, spring and, stamped
  -41: stitches came, stop checking, study, summary, swim class, tablet a, teacher says, testes, the allergist, the break, the code
  -41: the rain, the two, there another, thyroid pill, triamcinolone, two years, uncle had, visit summary, was at, was for, what age
  -41: what should, which pillow, white of, wine with, winter and, wondering, yearly physical
  -42: 201, 2021, 204, 3 to, 5 months, 59, a cough, a cruise, a kid, a whole, a1c was, all in, am going, am still, amlodipine, an early
  -42: appendix, appointment is, arde, are enough, as two, attack of, before, best, bit sore, both in, bought a, cancelled, cayo un
  -42: charged, check with, clinic for, confirm, contact, could i, days a, del 20, doctor for, domingo, ecg three, el dedo, el domingo
  -42: feel the, flu shots, gave you, go by, got two, he stop, healthy, heat, i manage, im 65, in may, in place, inr, is 60, is flat
  -42: its healed, la pierna, less than, living wants, long for, looks great, man got, me arde, med list, methylphenidate, mg at, milk
  -42: mood is, my diabetic, nada mas, name as, necesito, newborns, next tuesday, night like, nose and, of 6, office and, or leave
  -42: plan wants, please reply, pongo, proxy access, read it, reason, rolling, safe to, same old, scheduled, sex, shoes help, shot and
  -42: simple, so and, sore and, splint and, squeeze, statement lists, swears by, synthroid, tell them, that just, the fridge
  -42: the operation, there any, they ask, to close, toe is, toothpaste, tos, tos y, uploaded, walking the, warfarin 5, was covered
  -42: was found, withdrawal, wondering if, year i, year is, yesterday no, yet but
  -43: 11 weeks, 300 mg, 33 year, 4 and, a garden, a six, about a, ages ago, always all, and dr, and metformin, and they, any of
  -43: appreciate, are all, asks, back its, bebe se, benefit, bleeds a, breastfeeding, broken wrist, but not, calling, came out, cat
  -43: change anything, cost, count normal, cutting out, date with, denied, density scan, dont mind, dose to, dry now, dry on, ekg
  -43: ekg from, enough, es la, ex, file, flat feet, flushes, for ninety, found on, future, hacer, has glaucoma, health anxiety
  -43: heart doctor, his own, his records, hot flushes, i finish, i swap, i switch, i thought, im 45, im tired, in january, in summer
  -43: it affect, it because, it came, it lasts, just wondering, la nariz, last three, last years, late for, lens, mg refill, mg three
  -43: mri shows, my coffee, my sons, my wedding, name and, nariz, nothings, one for, only need, pills left, prior, problem and, receipt
  -43: redone, requesting, requires, ringing in, says they, school wants, sentences, shift the, shots and, signed, sitagliptin, sons
  -43: sticky note, still good, stop the, stops in, swap, swap to, talking with, that for, thats all, the copay, the names, the page
  -43: the sticky, there for, theres no, to pee, trabajo que, una copia, us at, visit was, waiting on, was sore, we are, weeks since
  -43: what can
  -44: 24 weeks, a doctors, a frozen, a heavy, a lady, a medical, a reaction, a test, agency, all flat, am 36, and back, and wants
  -44: anticoagulante, been well, before its, better with, broke a, bump, but shes, calcium, can both, can it, cap, could she, counseling
  -44: credit, cut out, do you, duct, due a, either way, escuela, estradiol, fever since, flat now, from you, frozen shoulder, get better
  -44: getting married, good for, good or, has given, have vertigo, he get, hpv vaccine, i retired, i turn, it come, just for, la escuela
  -44: last summer, left big, like to, low iron, married, me about, morning but, my asthma, my boy, my breath, my dad, my thyroid
  -44: needs his, new hearing, new patient, next, nothings wrong, now has, of walking, oil drops, omeprazole 20, on wednesday, opinion
  -44: or first, or four, or only, our son, over my, parade, pay the, play, runs, same dose, se lo, self, shes back, shes growing, speaks
  -44: spits, spits up, start at, support, surgeon checked, symbicort, talked, texts, the afternoons, the hydrocortisone, the iron
  -44: the parade, the plane, the pre, the week, three or, to 555, toenail, told wait, tres meses, was happy, what, whats the, when to
  -44: when would, which the, will she, wine and, you from
  -45: 4 weeks, a disc, ache, alcohol, all five, all gone, am 27, am driving, and do, and pulse, as every, as its, ate the, before every
  -45: blood count, can swim, change in, cita de, counselor, date, de siempre, december, delivered by, do more, doing a, dollars and
  -45: dont work, due on, enlarged, fellow, finish the, fmla form, foreskin, from now, function, go ahead, has one, heart clinic
  -45: hes healthy, i begin, i drink, i showed, i would, if theres, im back, in cold, infection again, is 4, is happy, is helping
  -45: is injection, is safe, its 90, leak, levetiracetam, little blood, low down, made me, married in, me bajo, mesh, mood, more water
  -45: much should, nasal, of years, office says, old last, on everything, one doctor, ox, pair of, penis, pharmacy wants, physicals
  -45: pill and, place on, please clear, please help, pulse ox, scratching, sister takes, tablets or, talked to, the lady, the school
  -45: then or, this cold, throat and, time if, to about, to become, to sign, to wear, trabajo, until april, visit yesterday, wet diapers
  -45: where can, worth having, would an, year or
  -46: 2 30, 25 mg, 33 and, 418, admitted for, after lunch, already and, an updated, and good, and low, any weekday, are negative
  -46: ask about, asking me, aunt, bag of, been a, better since, bien el, bit of, brown skin, brown spotting, calves, clinic get
  -46: coach wants, cold washcloth, ct apt, cuatro meses, discomfort, doctors, ears, every two, exactly, fall and, fast before, feel well
  -46: fever is, fine otherwise, five hours, fix, folks, follow up, food, for 20, for labs, forming, friday at, good as, hair fall
  -46: has only, have done, hearing clinic, heart attack, high school, hips, i open, if my, it go, january, jury, jury duty, labor day
  -46: lake, leaving, light brown, little when, manden, many sessions, medication, missed my, months i, mouth since, my chin, my insurance
  -46: needed, newspaper, nothing since, on clopidogrel, one day, order, pastilla, pee and, peeling now, phone is, phone visit, please
  -46: please i, pm on, quedo, recommend, retina, same, six months, so i, stable on, started the, stiff in, supplies, tamsulosin and
  -46: the evenings, the metformin, the newspaper, thing with, this month, times last, to know, to swim, told not, trigger, turned yellow
  -46: vaccines on, weekday, weight, went up, with no
  -47: 3 pm, 6.8, 68, a picture, about once, add, afternoons, anyhow, anything else, app shows, be the, birth of, boss is, bottle says
  -47: by plane, called, cheerful, comes and, could get, days is, delivery, drops for, drops in, drugstore, duty, el bebe, eleven months
  -47: english, expired and, festival, find the, fly, for 12, for a, for all, fui, fui a, gritty, growing fine, had breast, help or, im 24
  -47: in town, in two, in winter, is lovely, is more, is whether, itches like, just quit, letter for, letter says, like her, like mad
  -47: mail me, makes, many years, me before, mondays, monitor, morning or, move to, mri of, my card, my cheek, my new, my shift, need more
  -47: numero, of you, old wont, on thigh, or use, our old, photos, placard, play the, puedo ir, que numero, quickly, safe for, shes nine
  -47: shoulders at, shows my, sign off, since spring, someone told, stool kit, stress test, switch my, taking over, that im, that itches
  -47: the drugstore, the yellow, then fine, they are, travel by, u send, ultrasound shows, united, urine culture, week but, with dr
  -47: with someone, work or, yoga
  -48: 11, 12 weeks, 124, a brace, a month, affect, after gardening, ago when, all normal, am 33, and get, and last, and weight, are on
  -48: asks about, asks for, b, bee, been going, blood work, book my, camp, car is, casa, chiquito, choose, church, clear my, clopidogrel
  -48: cold sore, come by, costs, coupon, dad here, daughter who, dont get, fasciitis, feel good, five minutes, forearm, forgotten
  -48: great on, has it, has since, hear his, hepatitis a, her shots, hes doing, hour monitor, i book, i change, i finally, i pee, i roll
  -48: ibuprofen with, im 20, in six, iron pills, it causes, it comes, it have, june, letter that, low back, membership, month i, moving
  -48: my pill, need another, need is, new insurance, no reply, nose since, number do, of school, of wax, offered, options, para, peace
  -48: pens, pharmacy to, poison, proof, refills, replaced, reply, reply needed, sad, schedule for, second grade, shes already, should it
  -48: sign something, sleep through, still do, thats fine, the bruise, the cat, the fax, the handicap, the hearing, the waiting
  -48: there since, they said, tickets, to fly, to swimming, wants a, ward, was two, while breastfeeding
  -49: 122, 128, 240, 77, a bit, a dental, a diet, a mole, a school, a visit, ache after, allergy pill, and an, at 40, atorvastatin 40
  -49: back last, before bed, bone density, can any, card when, cards, checking, cheerful and, come again, compression, couple months
  -49: cut down, day of, density, do want, doing well, drinking fine, easing, fax, feel tired, fine and, for new, garden, go for
  -49: gone after, help, hes growing, hija ya, hiking, his asthma, how long, i run, i sleep, i watch, id like, in 2022, injection or
  -49: interpreter, is fine, is returning, kidney, last year, leave it, mailed, marido, mi marido, months, much water, my 10, my tetanus
  -49: necesito la, of 10, off since, our house, our twins, page 2, phone, proxy, records to, regular, renew my, rosuvastatin, shoes
  -49: showed, skin check, sore from, stay, steady, thats, the one, the store, there a, to fast, tomar te, travel, trucks, vacunas de, voy
  -49: was good, went away, work in, would cutting, wrist that, wrong birthday, years like, you on
  -50: 9, a payment, a tight, about the, again same, and gas, and pick, arrived in, as good, back about, booster, carry his, company needs
  -50: computer, copd, day at, dental, difference between, do u, doctor to, ent, evenings, feel full, feel great, first steps, from three
  -50: from when, given it, glasses, gone by, has tiny, hearing is, hill, how about, in both, in june, is pulling, is sore, is well
  -50: it stop, its called, labor, lasts, looked at, massage, me puede, mg, mg is, million, mind is, my order, my physical, nada
  -50: neurologist, new phone, nurse at, off for, passing it, pending, refill, renewed, roll, sigo, small lump, the difference, the heart
  -50: the mri, therapy is, thought that, till dark, time is, tiny white, to cold, to stay, total, walked at, with us
  -51: after 3, all fine, any test, anything over, as it, asking if, baby so, be better, been cancelled, billed, buenas, but the
  -51: by evening, came back, cheaper, chicken, complaint, copy, could, cover, dying, early, fee, for calling, for our, form is, good but
  -51: hablar, hablar de, have the, heartburn at, helps me, her nose, hes eating, hes in, hollow, i swim, i work, in april, information
  -51: is dry, is there, it painful, its time, july, keep getting, keeps it, lady is, me quedan, my cardiologist, my mum, my regular
  -51: on paper, or get, para mi, photo on, pick, pills is, planned, please book, por el, pueden, reading, rebook, red patches, runs around
  -51: said they, school nurse, seen, si ya, sleep study, swears, take ibuprofen, that morning, the hernia, the lake, these, to try
  -51: up fast, walks to, was done, was five, wednesday at, wellness visit, when may, you do, you doctor
  -52: 7.2, a 90, a child, a sore, a trip, afraid that, aid, am not, am taking, and two, back at, be ten, bills, card and, cause my, do for
  -52: doctor says, down and, dry from, es que, eye drops, first few, forgive, fridge, get headaches, going with, gone in, handicap, he use
  -52: his age, home for, hours form, hungry, hurt just, i missed, i play, i remove, i step, im worried, in neck, is finished, is medical
  -52: it gives, joint, magnesium, me again, me llego, me off, medicaid, melatonin, mg 1, my prostate, my toe, need from, of your, off last
  -52: op, or, pick the, preschool, quisiera, reach up, receipt for, referral, release, remove it, resting, roll over, safe with
  -52: same thing, saturday, saw the, script, second one, see me, see you, six weeks, small bump, so for, start, still got, stress cause
  -52: swim yet, tengo medicaid, tetanus, that night, that says, the surgeon, them for, this week, thrush, times every, traffic, tums
  -52: visit, wants the, was born, what about, yo tengo, your desk
  -53: 10, 104 110, 178, 5 years, a text, aceite, after her, also have, and aches, any other, any time, ask for, baby had, be an, been sore
  -53: brings, contacts, dias necesito, diet, discount, do those, everything was, get tested, grade 1, has to, hey, i close, i lost, i paid
  -53: i pop, i use, in five, in to, ir en, it asks, it takes, january he, keep going, la rodilla, last visit, le mando, long before
  -53: mother and, my ankles, my cat, my referral, my shoulders, old daughter, on mondays, only for, or no, pharmacy says, possible with
  -53: post op, rodilla, saturday because, school bus, six and, soft and, something else, sore for, spins, starts, sulking, take it
  -53: test negative, the atorvastatin, the church, the patch, the photo, the second, the shin, til the, todo bien, veins in, waiting
  -53: wants, we lost, we will, week three, weeks left, well controlled, wets, wets the, whats a, when can, where do, yes or
  -54: 2020, a date, about 7, aches, after moving, and sometimes, at 11, big toe, changed to, changes, check if, cold is, cure
  -54: dangerous for, de noche, del martes, dont use, driving to, entire, few drops, glaucoma, hermana, hospice, i are, i even, i shake
  -54: i teach, im 50, in october, is best, is doing, is dr, is she, is smaller, isnt in, la tarjeta, lab open, label has, lady
  -54: latanoprost, limit, mi hermana, mi pastilla, my chart, my thursday, o, para la, read that, reminders, school, small white, sore no
  -54: splinter, sugar normal, tarjeta, teach, the entire, the line, the pharmacist, the tablet, time in, time to, to pick, trust the
  -54: two weeks, what does, when does, year ago
  -55: 132, 132 80, 88 at, albuterol inhaler, alguna, also do, and both, anything that, asi, asi que, call for, can pick, cbc, copia
  -55: copia de, de los, do i, doesnt seem, due in, en mayo, every other, except the, foxglove drugs, grandmother says, growing pains
  -55: have one, hes six, husband and, is three, la vacuna, last name, levothyroxine, llevar, losartan, make the, maybe twice, mayo, mocos
  -55: months now, my church, my ears, my lab, no problem, october, otra semana, pair, pineapple, poco, post, pull, pulled a, referral for
  -55: rubs, share, siento bien, sin, six month, strap, the antibiotic, the picture, the shop, three years, time off, tired in, to report
  -55: todo, toenails, twinge, un poco, urine tests, vacuna, vacuna de, wait a, walker, wants me, with birth, with metformin, y mocos
  -55: you asked, you po
  -56: 135, 15 and, 3 yrs, a vaccine, also he, are moving, blood test, breast last, broken, cast came, check in, closed, day after
  -56: del jueves, did it, ears feel, el dia, every year, expensive, fasting labs, flu shot, glass of, hace dos, haha, have enough, helpful
  -56: him for, his account, hotel, i need, i wear, im doing, itchy eyes, its fine, location, makes my, me esta, numbers, of wine, physical
  -56: prescriptions, right knee, says no, sells, si se, six years, so can, some colour, that day, the computer, the papers, theyd
  -56: together, walked, we talk, would i, ya esta
  -57: 43, 7 months, 7.4, 76, 90, a family, a woman, and itchy, anything, are still, before the, better, book the, cheeks, class, dancing
  -57: days in, do anything, do if, doctora, dos semanas, draw, else, excited, for four, forma, forma de, history, hurt any, i call
  -57: igual que, im 18, ir a, is about, is healing, keep it, know when, la casa, la forma, last month, lists, llego, my cholesterol
  -57: my reading, my yearly, nueva, one on, only when, packs, partner and, picture of, please my, please send, poner, read, refill for
  -57: results in, said my, says hello, seizure medicine, small, some benefit, the evening, the morning, therapy, usual pharmacy
  -57: video visit, when is, will call
  -58: 1 tab, 2.4, about eight, an outside, at an, beat, been there, book, brace, care of, chapped, cleared, control refill, cpap, crack
  -58: dark marks, denies, dentist, desk, doctor checked, does duct, dogs, fell through, gato, im 43, is healed, is stiff, just like
  -58: left knee, long term, manana como, my allergy, my fasting, my sisters, negative for, night but, or do, or ice, paid, papers, payment
  -58: payment plan, perfect, print, same name, says you, since i, started it, tab, that has, the desk, the dogs, three kids, to 3, to lose
  -58: va mejor, were going, with this, within
  -59: 126, ago with, apart, apart from, beta, beta blocker, blocker, causes, crown, day but, day in, do not, ecg, es bueno, fall asleep
  -59: flaking, grade, ha, i avoid, ir, is scared, it hurt, le pongo, male from, my email, my morning, normal no, often do, or you, pill at
  -59: por fax, run out, scalps flaking, shake hands, son in, splint, statement for, stress, tetanus shot, the address, the allergy
  -59: the blood, the date, the flight, the mornings, the splint, to date, to show, todavia, todos los, vaccines, with my, write a, y todo
  -60: 6 months, a living, allergy pills, apt, at most, away from, bien con, bill and, billing, bit pink, blood draw, cardiologist, checkup
  -60: cita, clearance, does black, does it, fasting, flying, gum, in ten, is gone, it online, it time, kit, knitting, loose
  -60: lunch yesterday, manage, many times, me podrian, mi suegra, missed your, month when, mostly, my milk, nervous, night the, once daily
  -60: order no, piano, podrian, pregnancy, quedan, reaction, screening, season, statements, stay away, still weak, story of, suegra
  -60: supply, system, tamsulosin, teeth coming, ten days, the front, the hole, they will, twice a, vitamin, wear a, which cream, zombie
  -61: after antibiotics, already had, am i, and yellow, back from, biting, but they, can they, dangerous, del, easter, growing, have two
  -61: helped, hemoglobin, i find, i read, inject, may, nervous before, no refills, notice, omeprazole, online, pasa, pasta, pharmacist
  -61: pharmacist says, renew the, reports, shop, stomach hurt, the button, the white, three months, thyroid, tunnel, two months, viaje
  -61: what is, which, white coat, why
  -62: 181, antes de, april, are my, been using, boots, cada dos, colonoscopy, dress, four years, id kill, is no, kill for, lab order
  -62: last winter, lovely, me at, metformin, next year, night that, ok for, parking, que ir, remove, safe, stitches, summer, surgery that
  -62: thats my, the phone, to cut, to prevent, whats
  -63: 6.1, age, at 9, bite on, can my, coffee table, ct, does the, duct tape, each other, feet swell, first time, give the, hands in
  -63: heartburn, iron, letter, likes, likes to, me puedo, mine, mostly when, moving to, my hip, password, please renew, please take
  -63: pressure and, renew, see my, siempre, slot, sneezing, talk about, tengo que, the dietitian, the fall, the list, the paper, two left
  -63: was i, water pill, wear, worth, would like, years ago
  -64: 555, about gone, an old, and will, are those, bit red, bites, cancel my, chart, club, desde hace, do at, does a, eating and, ended
  -64: finger is, form, hi there, is good, is that, late husband, medical, months is, my lip, or not, out at, per the, she use, skin doctor
  -64: statement, stump fell, the stress, the yearly, to take, tren, when it
  -65: a year, class on, como un, down stairs, entre, fridays, hot pack, insoles, is 555, it or, itchy, make me, may we, mean the, moved my
  -65: nina le, of wet, or just, page 3, paperwork, pay, quite, read about, renewal, tests, that be, the cream, tooth is, up quickly
  -65: will he, yesterday it, you like
  -66: 1, 142, 9 40, and goes, appointment on, auth, but thats, can walk, cut the, daughter has, desde esta, diaper rash, dietitian
  -66: dog and, dry, expediente, freezing, hello dr, his first, im 28, im 32, in three, is playing, kidney stone, me a, months after, more
  -66: photo, power, prevent, prior auth, quiere, quiere que, since monday, stiff for, told it, wine
  -67: be in, checked, controlled, cough is, dos meses, drops, grapefruit with, is surgery, its about, lady at, negative, or the, para tres
  -67: pica, replacement, sister got, stopped in, take my, the app, to keep, toe
  -68: app, came off, difference, healing, heard, his annual, it safe, muscular, my hair, my mammogram, other day, paper, pick it, plan de
  -68: plan for, queda, reading glasses, routine, runny, scalp, since we, swallowed his, the kind, the regular
  -69: a book, a day, a tiny, and need, and nobody, better today, chest x, five months, have had, he needs, healed, i like, is a
  -69: many hours, medial, pill makes, que lo, since 2, tested, the spring, they be, they want, vertigo, video, visit to, when do, yes
  -70: a bear, address, afford, bleeds, can he, can i, dollars, every week, give me, hair is, have pain, hay algo, helps, i worry, its only
  -70: los cuatro, mi nieta, new statin, nieta, nose bleeds, please move, queda un, scanned, scanned twice, smaller, swim, the cruise
  -70: updated, wife and
  -71: a paper, annual, are hard, bring the, cholesterol, do we, hair, happy, i go, mando, nearly gone, please fix, sticker, to pay, un ano
  -71: want the, well, wellness
  -72: but is, copay, cream, every winter, eye clinic, how often, mammogram, montelukast, my vitamin, one at, only in, puedo usar
  -72: runny nose, salio, sore, spring, stable, still aches, teacher, this year, usar, yearly
  -73: 4 months, a1c, ankle yesterday, back to, fine, i cut, insurance, knee is, long do, one year, por, seis, shift, sleep on, u
  -73: ultrasound, will the
  -74: after i, is due, retired, tienen, written
  -75: a small, allergy, five, frozen, height, how do, months ago, needs, schedule, the appointment, x
  -76: agosto, all right, as always, daughters, en agosto, former, lab, my daughters, nunca, patch on, portal, since my, steps, there an
  -76: yo
  -77: and eating, bill, bumps, cruise, follow, if she, minutes late, my last, refill albuterol, should my, swollen but, update, washcloth
  -78: eating, email, free, i be, smoke
  -79: alright to, atorvastatin, it alright, loose stools, normal, shoulders
  -80: a letter, fair, labs, open the, order for
  -81: are the, itch, mal en, named
  -82: arrived, el de, heat or, muy bien, often, puedo, results
  -83: ano, does, es normal, hot flashes, needs a, swimming
  -84: daily, daycare, necesita, page, treated
  -85: es, igual, la doctora, tengo la
  -86: admitted, are there, culture, sign
  -87: is my, old one, only want, sin fiebre, vaccine
  -88: bien, reminder
  -90: uso
  -91: am having, sobre
  -92: el plan
  -93: at night
  -97: dos
  -98: itches, winter
  -99: al dia, de todo
  -100: hay, what are
  -101: eso
  -104: dia
  -106: de mi
  -121: solo
`;

export const TELLING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNED.trim()
    .split('\n')
    .flatMap((line) => {
      const [weight, said = ''] = line.split(': ');
      return said.split(', ').map((one) => [one, Number(weight)] as const);
    }),
);
