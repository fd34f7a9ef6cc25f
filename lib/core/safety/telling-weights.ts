/**
 * What words, and pairs that follow each other, weigh for (or against) a message's being told like an emergency; and where the sum
 * begins. In parts of TELLING_LIMITS.scale. Made by scripts/learn.ts from messages of our own (tests/eval, split "dev"), not by hand.
 */
export const TELLING_BIAS = -22;
const LEARNED = `
  126: tonight
  116: shaking
  114: temp
  113: que no
  110: spit
  108: wont
  107: desde la
  105: and this, pupils
  104: ear and, vomiting
  103: sangre, sudden
  102: now the
  101: my chest
  100: breathe, coughing
  99: encontre, pastillas
  98: my head
  97: sweating
  96: can only, chest, que se
  95: huge, negro, y dice
  94: chills, dio, lado, year old
  93: bleach, couldnt, espero, gray, hoy me, passed out, throwing up
  92: and since, black and, la mano, llega, mano, we gave
  91: 100.9, deje
  90: las pastillas, one eye, rope
  89: bathroom, cant, from my, hit, la panza, panza, voice, ya no
  88: a fever, bright red, fentanyl, my hand, since sunday
  87: and im, con un, dano, escalofrios, hurts, out my, puse, tambien, tongue, tylenol, weak
  86: 100.8, a headache, ardiendo, ardiendo y, black, como si, el bano, high up, mientras, minutos, my side, myself, purple, puso, recien
  86: talking, think, wont quit, y desde
  85: and he, doctor im, fainted, floor, hell, im having, of one, swallow
  84: all over, blurry, bright, dormir, gave her, the bathroom, tomorrow, up and, ya le
  83: chemo, confused, hours ago, of her, old has, old with, round, table saw, thermometer, y vomito
  82: a breath, a tree, bruises, came on, di, excuse, his mouth, i took, insulina, mama no, old man, since yesterday
  81: diarrea, face is, fentanyl patch, jaws, llega la, pecho, the diaper, the little, toilet
  80: derecho, dribbling, for sleep, los ojos, newborn, of blood, ojos, red and, sudor, tar, terrible, tongue is, very, y que
  79: como, drunk, every breath, frio, heads, me dio, swallowed, throwing, toallas, up what, welts, winded, words, wound
  78: and just, barely, between my, bleeding, clots, doubled, feels like, fever and, her mouth, huele a, now my, over 500, piernas, while i
  77: and wont, bugs, confusion, dropped to, drowning, drug, feels, figured, gracias por, la lengua, le di, le doy, lengua, morning in
  77: my throat, quiero, red as, shes had, shivering, spots, to hurt, vida, wait for
  76: 102, 172, down in, estoy, feel woozy, gasping, grey, headache, rato, slept in, woozy, ya lo
  75: anybody, bebe de, curtain, hermano, his hand, i breathe, i dont, is 190, its like, knife, let me, lips and, locked, mi hermano
  75: to kill, took, veo
  74: 190, 33 weeks, bano, belly, cant stop, dripping, el frasco, frasco, goodbye, got up, gun, him and, know which, labios, las piernas
  74: left eye, my lips, seizure, tube, vomit, vomited, whistling, with every
  73: 38.4, back step, been taking, days now, he took, head, his chest, night i, probably, says hes, se, the floor, this evening, trapo
  73: y un
  72: 38, and cant, and now, answer, balls, coca, face, fit, gush, gush of, huele, la insulina, limp, mouth is, today he, vomite
  71: and i, and looks, and my, answer me, cut my, el corazon, espero a, estoy muy, going off, hasnt, his face, in order, in with, infant
  71: legs, me huele, my right, now hes, peeing, pouring, que hoy, red blood, since morning, sleeve, through my, y no
  70: 102 and, a plan, algo, alone, dicen, dont think, erection, has come, his eyes, is sleeping, it when, mande, me dicen, meds, pale and
  70: pressure in, she keeps, skips, some of, this afternoon, tiene un, time i, y las
  69: and has, away when, belt, cant put, catheter, cleaner, coming down, con ustedes, cough and, coumadin, cup, de tres, doctor a
  69: eye went, hace un, he got, her back, his last, hour, if you, im so, lie, pain right, se tomo, stinks, tengo como, testicle since
  69: the pain, today she, your clinic
  68: and blurry, bebe no, blown, blown up, choked, come round, coughed, dejo, el frio, funny, half hour, have fever, have very, lay
  68: lights, minutes now, missing, mucha, off in, pego, pego en, pounding, queasy, se pego, siento, since this, table and, the cut, today
  68: touch, used my, water broke, worse than
  67: a pop, abuela, and another, bigger, breathing, charcoal, chest when, crying, die, doesnt know, dolor, eye at, feeling, garganta
  67: glass and, gonna, hour and, hoy, hurting, la garganta, las tengo, pills and, said she, sentence, shotgun, siento que, sitting
  67: something pink, stent, swallowed a, the shotgun, thinking, to die, water on, yesterday i
  66: and all, blue, bugs on, dog bit, dont, dont know, en una, esposo no, everything i, fell out, fever, furnace, hardly, hardly get
  66: her phone, herida, in an, is short, la herida, looks grey, ocho, pale, past my, people who, please dont, shaking with, shes off
  66: sores, sugar is, sunk, swell up, that doesnt, to stop, tylenol and, wont be
  65: 210, 87, a refill, deep, dias y, duele mucho, encima, every time, fainted in, frasco de, headed, heart was, her nightgown, hours and
  65: hrs, im sweating, is like, its hard, la maquina, machete, maquina, me dijo, music, one hour, she says, shes got, sleep it, so ive
  65: stomach bug, stopped my, suddenly, sweat, telling, the baby, tonight and, with fever, wont go
  64: a beet, a rope, and painful, battery from, be honest, beet and, belly pain, blood presure, burn on, degrees, dormida, elderly
  64: her pupils, honest, last night, little round, looked like, pastillas para, presure, quiet, rash that, real, saddle, says theres
  64: se puso, see and, si la, the shot, three hours, throat is, to put, today at, todos en, tonight or, tres toallas, wiped, woke up
  64: y veo
  63: 103, 29 weeks, and bigger, and its, been thinking, belly cramps, belly is, cant feel, crushing, dark, del pecho, elephant, encima del
  63: even, even sitting, fiebre y, fits, gave the, hard, hard and, hasta el, hot and, hypotension, i couldnt, in between, inhale
  63: is closing, la madrugada, le puse, leg is, legs are, luz, madrugada, morados, my face, picking, piedra, piedra y, tengo los
  63: the pillow, the size, the toilet, took all, transplant, white as, with blood, y estoy
  62: a stitch, and drunk, and her, appointment with, bigger than, blacked, blacked out, blades, brinca, cant swallow, daughter took
  62: dormido, drank, drowsy, drunk some, e, fever 102, hacia, i blacked, i gave, i wait, i wanted, i wipe, jaw aches, me puso, minutes
  62: nightgown, now cant, now im, on warfarin, other one, otherwise just, past the, ribs, right now, swole, the knee, threw up, tip hurts
  62: to end, today hes, weird, yesterday is, yesterday morning
  61: agarro, am shaking, and stinks, been at, bleeding and, boiling, boiling water, breastbone, bumped, cant hold, clammy, cuando me
  61: de su, didnt, dio un, doll, doll when, durmio, faint, got my, hard as, having the, he wont, i almost, im dizzy, it hurts, jelly
  61: la noche, minutes ago, minutes and, minutes at, my bowels, my breastbone, my newborn, not answer, pulls, purse, re, rings, saw got
  61: she takes, shoulder blades, sleepy, stuck a, super, that wont, the mouth, the stairs, to swallow, twitching, up cant, urine is
  61: very hot
  60: 500 and, a terrible, am vomiting, amanecio, and his, are cold, ayer no, bathroom and, been black, bother with, breathes, by a
  60: can not, chest since, cloudy, coffee grounds, count was, days ago, de fiebre, desmaye, digoxin, doctor le, doing nothing, dont want
  60: double, el dice, eyes look, given, got the, grounds, he take, i changed, if we, in his, lado derecho, leaking, like coffee, loaded
  60: los labios, lower right, mama esta, mate, me desmaye, me mate, me not, my bottom, my port, now theres, only get, operaron, popped
  60: pulsing, red streak, see spots, smells, spitting, staggering and, sweating and, the house, the laundry, the tongue, three words, thru
  60: to use, too sleepy, twice my, up on, wake, was doing, was eating, wheezing, white count, with right, woke
  59: a sudden, all night, and there, angry, anymore, around for, been throwing, blisters, blood when, boot, bottom lip, burning up
  59: calf is, cara, choked on, climbing, cold and, con diarrea, coughing up, cry, days after, desmayo, el pie, good afternoon, grandma
  59: hace 2, hand, hands are, he not, her heart, hermana se, his room, is coughing, kind and, la cara, la semana, laundry, left hand
  59: lie down, light headed, making a, midnight, missing and, muy cansada, nostrils, now shes, on sudden, own spit, pecho que, port
  59: puking, putty, raro, room, says call, se desmayo, shiny, since midnight, sleeping in, slipped in, surgery yesterday, swallowing
  59: that come, the right, through to, trembling, watching the, wipe and, y casi, y esta, yesterday he
  58: 33 semanas, 38.5, 40 de, 41 and, 84, and dont, are weak, around his, booked, by mistake, cant talk, cant walk, chest hurts, cola
  58: comb, could send, cream and, cuesta, cuesta mucho, do what, down for, down over, dragging, drowsy and, el pecho, esta frio, face and
  58: floppy, from yesterday, gone through, hace media, hernia surgery, home cuff, huge bruise, la luz, let, lips, lips are, lips look
  58: look, me duerme, my belly, my left, my toes, night ive, of 100.8, outside, que algo, que le, quick, recepcion, rectal, right after
  58: rock, roja, roommate says, sangre roja, she isnt, side of, since breakfast, stopped sweating, sucking, sucking in, swelling is
  58: temperature is, the door, the face, think im, tight and, times since, to reschedule, tomo un, turning, una hora, vodka, was nine
  58: weight check, yesterday my
  57: 8 days, am alone, amarillo, at once, bad headache, barriga, be fine, be over, bother, bowel, breastbone and, cajon, clots and
  57: coca cola, coming from, creo, creo que, de repente, de un, el cajon, eyes rolled, food and, headache is, her temp, hijos, hit the
  57: i fell, im sorry, in like, insulin but, keep her, kitchen table, knife and, la barriga, la pared, le pico, leg he, lights have
  57: methotrexate, mi tia, mis hijos, my vision, numb and, ojo, only say, pain, pain like, para mis, pared, por todo, presure is
  57: purse and, repente, rest and, right in, ronchas, siento la, since noon, splashed, splashed in, steak, sudando, sweet, terrible pain
  57: the battery, thrown, thrown up, tia, to breathe, today my, up but, urine since, where i, years was
  56: 3 minutes, 78 40, abeja y, added, aire, all at, and feels, and passed, and purple, arm and, around, ate dinner, bat, bat in
  56: be needing, been tight, behind my, big as, big bruises, bunch of, bursting, cabeza, can barely, cant lie, cierra, cierra la, corte
  56: coughed up, day he, de embarazo, dizzy and, dormida y, embarazo, feel ok, fluids, get air, got in, got that, guts, had no, hand wont
  56: headache on, hearts, hes going, his coat, his words, hurts like, i ran, im just, in there, is bursting, is white, its swollen
  56: knowing, la sangre, left a, let go, like somebody, look after, machine, me corte, morning he, need it, outlet, piso, reads 78
  56: red since, refusing, school has, shoulder tip, so maybe, staggering, stitch, swolen, the aide, the lights, the nebulizer, throw up
  56: tied, to another, toddler got, too many, tried cold, un dolor, urinary, vomito, went dark, window, wipe, wrong pen
  55: 38 weeks, a purple, a sentence, about killing, accident, and hurts, and let, arm is, breath, breath is, cant stand, clear water
  55: clonazepam, el justificante, eye looks, fell over, fingers white, floaters and, for refills, from that, glass, going hard
  55: grandmas purse, gray and, groceries, hang, hanging, he cant, he looks, here, herself, him awake, hoy la, im on, in sun, into grandmas
  55: is turned, its going, ketones, killing myself, le dio, le huele, lie flat, looks white, lucecitas, lunch and, off her, only now
  55: painful, painful and, perked, perked up, phone and, right hand, said goodbye, sale, severe, shoot, siento como, since last, stiff and
  55: straighten, sun and, the back, the wall, throat feels, tingly, tip, to lie, took a, type 1, use it, veo lucecitas, vomits, watching
  55: weak and, weakness, without my, wont let, you could
  54: 15 year, 2 hrs, a 15, a fit, a knife, a mess, alone in, armpit, azules, been jittery, bit his, black like, bleeding from, blood with
  54: bowl, breathe in, brought up, but now, but what, cant bend, cant tell, carry groceries, coagulos, collar, color, cracked, cup of
  54: cut and, dark and, doubled over, even after, fall down, fast and, for tooth, grita, gums bleeding, he breathes, hes been, his tongue
  54: is breathing, is missing, it he, jittery, la tengo, lithium and, magnet, makes a, me operaron, mess of, min ago, mom, music that
  54: my armpit, one more, out again, own and, pain so, purple and, recliner, scratch, screaming, screams, shaking chills, she wont
  54: shes making, since thursday, so bad, stars, stomach flu, student with, sweating so, sweaty and, talks, text me, the recliner
  54: the soft, the way, think my, those laundry, tiene fiebre, tore, under the, vomit and, week ago, white and, will not, words come
  54: yellow all
  53: a appointment, a wet, also had, and quiet, beach ball, been putting, bp is, breath and, chest and, cold on, confused and, couldnt get
  53: cuff, day it, dear doctor, dice hi, diez minutos, do this, doesnt answer, dolor de, each time, extra, feel alright, feel it
  53: forty minutes, frio y, hand in, hasnt slept, he doesnt, hes crying, home is, i believe, i hit, im drooling, im throwing, is 8
  53: is numb, is red, is soaked, ive got, ive missed, ive thrown, la mitad, like hes, like shes, little spotting, mailbox, me today
  53: mistake, mitad, morning im, much and, my cataract, my mouth, my ribs, not breathing, on neck, one arm, over on, presents with
  53: real weak, right arm, round them, says he, sentado, she asked, she cries, shes breathing, shook, sit in, soaked through, still out
  53: stomach hurts, stuff, sugar, sweaty, the chest, the cvs, the mailbox, the point, then another, there was, today and, tomo, took her
  53: took his, unas, units of, very kind, vomitando, what day, with sudden, with water
  52: 100.8 rectal, 2 days, 2 meses, a bunch, alacran, and bleeding, and check, and right, at about, back and, bad i, bad im
  52: bruises everywhere, bunch, calentura, came down, cant answer, cant eat, chest pains, cold juice, cries, de 2, derecha
  52: estoy temblando, find words, flaring, foam, for many, fuerte, fuerte en, good day, got pain, headache and, her in, her throat
  52: hermano en, hijo, hot potato, i fainted, i slept, i think, is past, it wrong, just sat, los dias, loved, man, me baja, message
  52: mi hijo, much i, neck and, new blood, new mom, not able, now her, out on, pads since, percent and, pico un, pills of, potato in
  52: pressure on, rapido, rest, says lo, see from, shes asking, side, sleep and, sooner, take warfarin, temblando, terrible headache
  52: testiculo, the kids, the window, thinking about, this time, time they, two days, un alacran, under, up this, us woke, waist
  52: was going, water all, way, whistling noise, who to, wont do, y el, y la, you for
  51: 2 hours, 29, 38.9, 39.8, 4 anos, 5 weeks, a minute, all morning, am dizzy, and go, and please, anoche me, apreto, apreto el, arm
  51: been sitting, bees, between, big, black as, both arms, bread to, breath in, bringing, coming out, con dolor, con mucha, cuello hasta
  51: de 4, down my, el pulso, ella, en 35, fever 38.9, few minutes, goes down, hasta que, having vomiting, hearing music, i carry
  51: i swallowed, ida, in here, in one, kill me, laid, leaking yellow, loss of, lower stomach, many people, me apreto, medio
  51: morning thinking, my eye, my hearts, my incision, no, nurse can, off me, old girl, on standing, over 120, pepto, picking at, pistol
  51: pouring off, pulso, pupils are, purple rash, sangre por, sat on, shaking and, she hasnt, shoulder hurts, sit on, sitting up
  51: something like, stung twice, telling me, theres blood, things, toes, verde, whole week, with chills, with pain, yo my, you call
  50: 28, 34 weeks, a bug, a fruta, a gun, al respirar, am using, and hit, and hypotension, and that, and tonight, and woke, barking
  50: barking cough, boca, bp at, brazo izquierdo, break, breath now, brother, bumped her, cabinet, cant hardly, cant wake, chattering
  50: cold water, confundida, confundida y, coughing and, deep like, desde ayer, dont call, drooling and, epi, estomago, feels cold
  50: fentanyl patches, finger machine, fire, for like, for maybe, fruta, gave my, get my, glass test, go in, goes up, half, has not
  50: he was, hes pale, hes stopped, his mom, his shirt, hit by, i passed, i threw, i used, i vomit, im eight, im shaking, in room
  50: inhaler isnt, into, into my, is peeling, is vomiting, its still, izquierdo, jerked, jerking, just going, kidney transplant, la boca
  50: la de, lado de, like wood, lost the, lung cancer, minutes then, my pressure, my words, new antibiotic, noise, over i, really bad
  50: recliner with, respirar, rigors, round battery, round the, saliva, saw, say that, seat area, shaking so, she cant, she feels
  50: shes dizzy, shes talking, shes too, sits, six days, slow, tablet and, take him, takes coumadin, teeth chattering, than any, the air
  50: this a, tiene, toothache, un lado, up pink, up twice, using it, vomiting and, went down, what i, wont stop, wore, write you, you also
  50: you dont
  49: 75 40, a black, a gray, a loop, and figured, and so, anything down, anyway, ate it, bandage, bend my, blacking, blacking out
  49: borracho, breathing like, brown and, but last, cafe, cant keep, cant lift, cause of, cold shower, como borracho, did one, dizzy
  49: doesnt recognize, down like, dressing, dusky, eating grapes, evening my, for you, grandpa, grapes, grapes and, he turned, he vomited
  49: headache that, hello doctor, him a, his left, his lips, i suddenly, im gonna, its an, keep blacking, know who, loop of, magnets
  49: maybe one, mi esposo, mistake for, my jaws, new baby, newborn is, now since, old boy, out since, packets, pulse on, pus, recognize
  49: roommate, screams if, several, shes been, shot records, snake, some because, sparkly, stabbing, stridor, stung, sunday and, theres
  49: thinner for, thru my, tramadol, un pie, van, vision, voice is, what must, winded just, with headache, words out, y nada
  48: 40, 58 and, a 70, a marathon, a towel, alright now, and feel, and isnt, and shes, and skipping, and tongue, ball and, bluish
  48: bright and, cant bear, cant get, changing, chest pain, climb the, comes out, cuff is, daughter in, de lado, dice, dizzy on, down at
  48: duro, every ten, feel faint, feet are, foot is, for after, frothy, gibberish, had my, her feet, her fork, high fever, his nap
  48: hour later, house and, how late, i went, in no, it gas, it popped, it through, just finished, just now, ladder, like someone
  48: machine is, me out, minutos y, muchas, muscle, my handicap, my pee, my tummy, night pain, of nowhere, of sores, old, on thursday
  48: pads, peaceful, pee at, picking up, racing and, ran, real bad, sausage, sees double, senor, seven minutes, she, shot at, shut
  48: since evening, skin is, skipping, snake got, spitting in, straight, streak, streaks, temple, than it, the tea, the war, threw, throw
  48: tile, tongue and, turned black, voice sounds, war, warfarin and, we didnt, weight and, went black, wife says, with cold, wrists
  48: yesterday night
  47: 120, 3 yr, 30 weeks, 33, a seizure, a weight, afternoon, again i, and talk, and wheezing, are tingling, awful, be here, breathing for
  47: candle wax, cement, de cabeza, dialysis, didnt know, doesnt, eye, feel a, fingers, gas station, gone a, havent passed, he started
  47: he stood, her cup, hes coughing, his sisters, i ate, i woke, im supposed, in chest, is hurting, is showing, knives, like 30
  47: locked and, my whole, nowhere, oh and, ok now, on him, open my, opens, out and, pain very, paper and, pulse is, put no, queue
  47: quick with, quita, reschedule the, says her, se quita, she only, shes taking, showing, slurred, slurring, so sore, so we, soaked in
  47: suddenly cant, swollen, temp under, temperature, the job, the meds, the swelling, think tonight, thirsty, to message, to pass
  47: today its, tome, took like, turned blue, weeks old, what my, while he, while lifting, wrong again, yesterday im
  46: 15 minutes, 2 months, 3 of, 48 and, a basketball, a bat, a fork, a voice, alone with, and gone, and hr, and sweaty, as candle
  46: back down, basketball every, becoming, began, big and, blood, blood sugar, bring him, cant pee, carbon monoxide, changed and, de dos
  46: decided to, doctor hello, el jueves, epipen 20, evil, eye is, eyelids, eyelids are, feels that, feverish, fiebre de, for ed, fruity
  46: go because, he only, hijo de, his bottle, hoarse, hours now, hurting something, i drank, i figured, i wasnt, ibuprofen and, im winded
  46: inches past, is 28, is blue, is swelled, ive only, keep him, keeps, keeps asking, keeps falling, kind, last evening, lay on, le duele
  46: left from, like drowning, like i, lo tengo, look like, maybe a, me sale, monoxide, muscles, muy dormida, my roommate, my temp
  46: night and, off a, only see, out but, parked, pass out, pen line, plus the, puked, putting voices, rock hard, run a, say i, se me
  46: seeing little, seem to, she breathes, shes run, since today, six minutes, stood up, swallowed some, tablespoon, the furnace, the tap
  46: the walls, them in, then hes, to bed, to cry, today morning, tome todas, track, uti, voices in, walls, was weak, wax and, we call
  46: we thought, went off, were at, wheel, wont touch, wont wake, yesterday, you were, youve
  45: 36, 6 days, 7 in, a bed, a lump, a wasp, about 15, afternoon he, again about, all the, an exam, an opening, and over, antidepressant
  45: anybodys, are very, at me, be made, belly has, blew, board, boca y, breathing fast, bright green, cabeza a, cant close, clearing
  45: cough syrup, cuerpo, dear, diarrhoea, dont tell, dorm, drain, drain cleaner, driving my, drowsy i, each breath, ed, exam at, eye and
  45: eyes, face looks, feel my, flapping, floor this, flushed, gave, goodbye to, half of, ham, happened, hasta, hes gonna, hes thrown
  45: himself, hold so, hold the, home with, hot like, i coughed, i live, in sheets, into a, is 82, is hanging, is sucking, its back
  45: just tell, knows, labios medio, leg, leg on, legs feel, man has, me on, me that, my bill, my c, my shirt, needing, new pill, night he
  45: of vision, old woman, on face, paro, pila de, posted goodbye, raw, se trago, since supper, since you, so drowsy, st, started and
  45: station, stiff neck, straight and, strip, stuff and, sweat and, take a, tar and, temp is, that hand, that new, the crossword
  45: the office, the pump, things and, think hes, tiene los, tingling, to him, to people, trago, trago una, una pila, up from, up under
  45: used, waking, was yesterday, wasp, what year, whispering that, wouldnt, y se, y tengo, year it, youve got
  44: 140 and, 40 and, a blue, a bottle, a drop, a lobster, a pasar, a sweat, advil, after the, ago i, al brazo, also my, am 30, an allergy
  44: and face, and hands, and hard, and hell, and leaking, and something, answering, are mottled, are not, around ten, been out, belly and
  44: blood in, bottle of, bowel movements, bp was, c section, call but, changing table, city, cotton, cut off, doesnt go, dont blame
  44: el ombligo, encias, esta muy, eyes red, floppy and, gaps, going back, got, got into, got stung, hand quit, hard like, having a
  44: her bp, holding, i make, inches, is 84, is cold, is hot, is open, it happened, its gone, karate, kicked, kicks, las encias, lobster
  44: lying flat, moved down, movements, my bowel, my injection, my tablets, my voice, nearest, no appetite, not moving, off and, ombligo
  44: ombligo y, on xarelto, one side, only 29, passed, pharmacy and, pills since, pin, quiet and, section fever, seeing, sees, shes cold
  44: shiny and, sight, slip, speed, staring and, stung by, sugar and, swelling, talk just, the changing, the pool, the worst
  44: theres something, thirty, till morning, to be, trouble for, ulcer, up, urine, very hard, was hit, watery, went well, will take
  44: with sugar, working out, xanax, y habla
  43: 20 minutes, 220, a message, a saddle, afib, and bp, and clammy, and cold, and could, and leg, and sweating, and vomiting, are better
  43: are numb, babys, backs been, became better, been hurting, blue one, breathing in, but today, case, catch, chest has, clinic because
  43: clip, contractions every, diabetic and, do it, doctor greetings, doing the, doy, drank the, esposa, feel myself, fingernails look
  43: fresh blood, gave birth, get her, giving, got sickle, grunts, hair and, half a, he is, he seems, head pain, her bladder, her up
  43: hes grey, hes gurgling, hi dr, his fingernails, his regular, hurts bad, hurts way, i cant, i climb, ill just, im bleeding, im scared
  43: kept on, kill, killer, know what, la vista, left arm, lying, man with, maybe the, me whether, month old, morning i, not sure
  43: not working, now she, of his, of steak, pad, passed only, pastillas de, put a, que esta, quit, refill of, right ribs, salbutamol
  43: she woke, shellfish, six week, slipped, so thirsty, stand, started an, stiff now, stop thinking, stopping, stops breathing, stove
  43: student, sudden i, swelled, swole up, syrup, the pen, the shower, the towel, the words, their own, three of, to trouble, toilet bowl
  43: typing, usually, vista, vomiting green, wake her, way worse, went numb, what looked, wire, y, y me
  42: 38.6, 53, a sheet, a shot, a stabbing, a yellow, aliento, also wanted, and 2, and confused, and floppy, and fluids, and giving
  42: are here, area and, arrastra, ask but, at 30, at nine, before but, brazo, but woke, c, cant finish, coming on, derecho que, descanso
  42: doctor my, el aliento, evening he, evening she, everything and, feel feverish, feels thick, fingers are, finish a, fluid, for hours
  42: for water, four hours, ganas, ganas de, get out, granny, hears, her sleep, her the, hes got, hot, hurts so, i keep, im at
  42: is pounding, is telling, is very, it began, its coming, just left, last day, left alone, left nut, left the, light on, lips got
  42: look bluish, lower belly, meter, mi bebe, muy fuerte, my legs, my parents, nauseous, neighbours, nut, of my, old son, on myself
  42: orange, peor, pins, please excuse, puked and, que me, question over, real slow, respira, ribs are, said 172, scratch on, since his
  42: sleeves, slid down, something, something i, spoon, spot is, sudando frio, tell me, temp was, the bandage, the glass, the gun
  42: the touch, theres a, tonight she, turned the, two of, up hard, up his, up my, vaso, vomiting since, walking to, was positive
  42: went all, when we, wife had, with rope, woman
  41: 35 weeks, 9 hours, a hernia, a lemon, a pulse, also need, and had, arm went, as big, at dinner, ate, bad, bathroom floor, be given
  41: been drinking, but since, central, colored part, coming, con escalofrios, corner and, dark urine, doing anything, dolor fuerte
  41: dont send, dont wanna, down but, duele el, first days, flops, from today, grey and, gurgling, has sudden, her chest, hernia repair
  41: hes gone, his balls, his chin, hr, i had, is shaking, ive fever, juice and, kicked me, kids are, later, left leg, lunch today
  41: marathon, mistake and, muy, my stomach, my teen, my windpipe, neck i, nose bleed, numb from, of 104, of breath, pass urine, people
  41: piernas que, quetiapine, repair, rolled back, since dinner, slept on, so weak, son had, spotting and, stuff that, swallow my, teen
  41: tengo calentura, the colored, the throat, the vodka, then so, there with, tight fingers, times and, today ive, tonight he
  41: tummy hurts, uncle, up past, wait, warfarin, was bitten, we got, windpipe, with towel, wont drink, years with, yesterday ive
  40: 140, 2 am, 40 minutes, a copperhead, about an, acting, all grey, and ate, and dizzy, and in, and jerked, and no, and pus, and she
  40: anos que, are puffy, baby, baby is, back it, be that, because its, blisters in, boil, bottom, breakfast, breathing deep
  40: breathing super, breathless, but about, cant lay, chemo and, church and, cloro, college, como con, copperhead, done last, drooling
  40: even when, feel, for that, gone numb, habla raro, hard my, has never, have an, have them, he cannot, hes throwing, hes white
  40: his legs, how to, im clammy, im coughing, im down, inside, is left, is pale, is sunk, is swole, it wont, its because, jump
  40: keeps dropping, lay flat, left side, me tomo, meter just, metoprolol, minute, minutes he, mistake this, my bp, my good, my pap
  40: my tongue, my urine, now is, nursing home, of bright, on chemo, on or, on plavix, orders, oven, part since, peed, plavix, pupil, put
  40: right leg, right through, scared, se cayo, seems ok, sertraline 100, she will, skillet, skip tomorrows, sorry for, squeezing, started
  40: steam, stools and, straight through, sunk in, table, taking two, talking gibberish, the boys, the drive, the spot, then a, then she
  40: to dr, to god, to nurse, tomorrows dose, took insulin, touch it, two tylenol, wake up, walking like, water, weeks late, when im
  40: yesterday evening, yesterday his
  39: 60 units, a car, a stiff, an hour, and chills, and drink, and fever, and screams, and talking, ankle, better now, bloating is
  39: but for, by accident, car on, carne, chemo last, crying and, dog is, dropped like, fever came, found, from work, gone like, he a
  39: headaches, her left, her whole, hes breathing, hes real, his belly, his insulin, his knees, home health, i found, i havent, in my
  39: is hard, is saying, ive gone, just had, lift her, me just, moradas, more time, my bike, my dead, not one, now, of everything, of like
  39: of water, one kidney, one since, pages for, papeles, parents, pie y, pot, press, puffy and, rib, ribs and, roof, says once, says shes
  39: seat, section, shade, shivers, site, so figured, so this, sparkles, stop bleeding, ten in, that stinks, the bladder, the cold
  39: the hip, the shelf, the wheel, then again, theres purple, to walgreens, todas, todas las, toes are, truck, two nights, water since
  39: what to, wood, you said
  38: 3 days, 40 min, a board, a dog, a drum, a man, after my, and eyes, and lay, and too, are bleeding, at a, baby i, battery, believe my
  38: belly hurts, blisters and, blood bright, breathes and, breathes in, brother is, bunk, can feel, cant do, cats, costillas, crab
  38: crackers, cuando respira, dehydration, dont go, down low, eat and, eight days, en el, fall when, fell down, food to, four nights
  38: handful, have another, he gets, he says, hes making, him to, his lap, his meds, hold him, hospital is, hunden, hunden las, i didnt
  38: is five, is picking, it went, its already, its swole, keeps swallowing, kind of, las costillas, le acabo, le hunden, le silba
  38: leg wound, like 40, like she, mes, metformin and, mole, my sleeping, need something, night it, nine times, no relief, noise on
  38: now got, off all, off by, on me, one word, over, press the, pure, put her, red with, she told, should have, side she, silba, silba el
  38: since night, sitting on, sleepy and, stomach, take iron, tampon, tearing, tearing pain, teeth, the left, there and, tiny pupils
  38: to wake, tomo la, tongue feels, towel, towel i, tree, tried to, trying, up bright, up three, was on, weeks and, wet towel, what you
  38: whistle, wiggle them, with clots
  37: 103 since, 12 times, 2 year, 500 for, 6 after, a sausage, alive, and diabetic, and huge, and shaking, and some, and sort, and want
  37: area, at all, ayer, batteries, be grateful, beats, been crying, been over, been sick, blotchy, borroso, by wednesday, calentura de
  37: cannot, color of, como piedra, counts, de 40, decided, do better, dropping, dropping her, dry as, eyes are, faint when, fell and
  37: fever 103, fifth, forward, get here, goes hard, got you, grateful, grateful for, green and, has black, he does, he said, he screams
  37: hes hot, him, his eyelids, i straighten, i told, i turned, im seeing, im walking, in after, in size, insulina y, is evil, its 2
  37: jerked for, just says, kitchen knife, lean, lean forward, leaning, leaning on, left, loop, maybe thirty, meters, mother says, mottled
  37: mottled and, mushrooms, nearly passed, nodding, nodding off, now but, now in, on their, other thing, pacemaker, pap, pico, pills the
  37: red, roof all, see how, severe headache, she threw, sheet and, shes, sister is, so just, soaked the, somebody parked, somethings
  37: started in, starting to, stopping it, straighten them, talking nonsense, the color, the family, the plaster, theres red, through
  37: took it, trouble swallowing, truck on, turn the, up at, veo borroso, very little, we use, we wait, weeks has, what dose, while ive
  37: wild, wild mushrooms, with barking, write about, y tiene, years fell, you cant
  36: 1 in, a bowl, a fifth, a high, a pad, a soft, a straw, a swarm, a vise, absent, again because, and kicks, and only, and stiff
  36: antifreeze, are blue, at it, at least, awful pain, blood and, bp 80, bp machine, broke, brought in, but she, but that, calls
  36: cant think, carbon, comes to, coughed and, country, cut his, day the, days old, drenched, drew a, eat one, estoy sangrando, eye pain
  36: fifteen minutes, fifth of, filled the, fine again, flat round, front of, furosemide, gagged, gave juice, get up, gnats, gnats and
  36: gray curtain, has fever, he, heavy, her tonsils, high pitch, his hands, hit me, hour since, how it, i want, ill have, im drenched
  36: im lying, is 36, is brought, is puffy, is sweating, it felt, just wait, keep water, like stone, like tea, me back, morning at
  36: my bottle, my teenager, my teeth, my thigh, neck, never had, night at, noche, numb i, nursing, of vodka, oh, only one, open and
  36: pain of, pain vomiting, pee is, perdi, pitch, please cancel, poking, red jelly, sangrando, sangrando mucho, sat, say a, seconds and
  36: shaky, shall we, she gagged, shes 9, si me, smells bad, some came, spit down, straw, stuck i, supper, swarm, swarm of, swollen hard
  36: tengo el, that gets, the belly, the treadmill, this night, though so, through her, to wait, today his, toma, tuesday or, us have
  36: vise, vision in, wait one, want it, was some, waves, we take, went, years is
  35: 500 mg, 78 and, a 3, a ladder, a shadow, all down, and doubled, and when, are falling, as i, at 22, at ten, ayer y, between ribs
  35: board and, cant find, cayo, clear to, cold even, come over, crossword, day doctor, desde el, didnt want, dish towel, door, down his
  35: every 2, every half, eyes keep, facial, fainting, feels too, fever of, figured id, flip, foggy and, foot turned, four of, from groin
  35: goes pale, got out, green like, greetings, grown, having heaviness, he came, heaviness in, her belly, her eyes, hes, high and
  35: hurts to, husband he, i drive, id been, im going, isnt touching, it used, jam, jaw locked, knees up, lasted, like a, me but
  35: medicine for, min, mom says, morning hes, movement, my class, my epipen, my rings, my uncle, noise breathing, noon and, now its
  35: pad every, pain that, perro, pop in, pulls his, push it, putting, say, semanas, shadow, shaky and, she forgot, she missed
  35: smells like, something shiny, stop for, stop throwing, sudden severe, sure, swollen and, take her, testicle, testiculo desde
  35: that eye, the eyes, the leg, the port, the runs, think about, three week, through three, too tight, touching, touching it
  35: tramadol for, un testiculo, unconscious, up blood, vomited twice, was around, wife, wiggle, with twins, yesterday she
  34: 39, a fuss, a pounding, a scratch, a stove, also im, also what, an odd, and, and belly, and is, and said, and sleepy, and smells
  34: antibiotico, around my, basketball, been in, but his, cant move, cara y, chin down, clots like, cosas, crisis, crisis since, cut
  34: dad has, de 12, doctor kindly, eliquis, embarazada, epi pen, evening im, for something, fuss, goodbye and, has leukemia, he dont
  34: he lie, he woke, hola, i peeled, im about, in sweat, is coming, is done, is looking, is talking, it side, juice for, just need
  34: lamictal, left ribs, leukemia, like im, like wet, lo tiene, look yellow, los papeles, lot and, mama de, mi esposa, morning now
  34: my depression, nonsense, noodles, noodles i, now six, of 103, party, peeled, peeling off, pen needles, pounding head, purple dots
  34: pushed, relief, see in, shes not, side and, sitting in, stood, swimmy, swollen like, test was, texted, the light, the room, there is
  34: third day, throat, times the, too and, turning a, up straight, upright, wait till, was changing, water down, we tied, went limp, wet
  34: wet noodles, when sitting, whole body, with some, work and, work tomorrow, worst of, wound is, wrapped, y sudando, yesterday around
  33: 37 weeks, 4 days, a tampon, abdominal, all of, and lots, and needles, and tummy, and vision, are yellow, arms and, as if, at lunch
  33: at practice, awake, because she, been dry, been sleeping, believe, body, book a, burning hot, busy, by the, cannot move, cant sit
  33: crying when, currant, dark red, dice q, did some, doesnt want, down, drunk and, dry since, esta en, eye just, fell from, football
  33: for 8, full of, gone down, groin, hand on, hard when, he coughs, hearts going, her blood, higher than, honestly, hope, hour back
  33: hurts and, i count, im talking, im using, in bathroom, is 180, is 38, is expected, ive decided, jaw is, just sleep, keep having, kept
  33: la manana, laid on, later she, lie on, like currant, limp and, low sugar, machine says, me by, me go, my back, my life, my surgeon
  33: my xanax, nanny, needles down, nose has, now his, of fluid, one leg, pain started, pins and, po, que ya, really, right eye, rock and
  33: saw stars, shorter, six hours, something is, sometime, spotting, stop, surgery on, the flat, the machine, the nanny, the parents
  33: thing and, through a, tiene el, tight like, tissue, toda, took him, took one, treadmill, tres semanas, two fingers, up stuff
  33: upper belly, was right, wheelchair, woman with
  32: 18 month, 2, 2 now, a cat, a cup, after four, air, also i, and cannot, and cramps, antibiotic from, as you, available, be kept
  32: chest is, college and, coming up, creeping, crying now, doing, dont fit, fighting, flu and, for him, froth, gibberish and, had an
  32: had to, he coughed, he put, he stops, head is, heart beats, her ribs, her to, his neck, his seizure, hit my, hold her, hour after
  32: i look, i throw, in and, in front, incision, insulin, is feeling, is terrible, is two, it goes, like when, live alone, make no
  32: message you, minute with, mom but, motion, my elbow, my partner, my purse, nausea and, none of, order and, oven cleaner
  32: pastillas que, patient, pulse 128, pushed up, right and, room and, scan at, she have, she vomited, sheets, shes having, since about
  32: since our, sit, someone at, sucks, the big, the nursery, the truck, then he, tightness in, to sit, tonsils, tonsils out, touched it
  32: twice its, under his, up good, up green, very sleepy, vomited and, wanted, was better, wet and, wheezing on, yesterday was
  31: a few, a real, a while, abdominal pain, ago my, also some, am afraid, an ache, and down, and fell, and hot, because they, both legs
  31: bottle, bowl of, bring her, can use, card is, chest that, cleaner in, cold sweat, corner, cuenta, dijo, dose of, drifting, drink
  31: dusky and, eases when, father is, faxed, five days, gentleman, green, had what, hand and, he barely, he threw, heating, heaviness
  31: hello im, i mean, i must, i stood, im 33, im wondering, in even, it an, it i, leave the, like, live, maroon, me like, mi papa, mouth
  31: my zoloft, myself my, nights and, note and, now i, numbness, of dark, old was, one week, out every, past, person, pillow then, pink
  31: pinkish, plaster, pls dont, preguntar, reads, real sleepy, rotten, shes pale, side so, since friday, sink, something at, sus
  31: swallowing over, ten times, the sink, visit for, was blood, week of, week when, whether my, which has, years back
  30: 72 on, a clot, and breathing, and one, are also, baby in, back for, back in, backs, bed rest, been saying, better though, can help
  30: can stop, cant wiggle, choked me, crying with, days not, did get, died, expired in, fever with, going straight, halos, has started
  30: head on, headache of, her, her arm, her one, hip is, home, hour ago, ice cold, is after, it as, ive cut, ive quit, just small
  30: justificante, kids and, killing, know and, leg looks, lie back, looks shorter, mucho, my surgery, my wife, of that, office this
  30: on like, organizer, overnight, pain but, pcp, pill organizer, proud of, reads hi, shes crying, since 3, since then, skin of
  30: so sleepy, soft lump, swallow the, swelling and, tell my, test and, than other, the mother, the peanut, they feel, third baby
  30: thoughts, tight, to go, to one, to sleep, try to, two children, un senor, until i, up into, very painful, was sharp, was sleeping
  30: we do, who do, wife delivered, worst headache, you again
  29: 2 and, 7, a dark, ago now, ago the, almost, and soaked, and theres, and turned, and yesterday, antidepressant is, as paper, backache
  29: been coughing, been on, before then, both feet, bp, but this, calf, cant breathe, constant, cuatro dias, cut way, dead, dog
  29: down passed, due for, dust, eaten, el martes, few hours, floor with, forearm, gave him, give banana, give him, go away, going up
  29: good evening, grease, hands, hard to, hasnt had, he pulled, he thinks, headache ever, her on, his weight, hurt so, i bend, i left
  29: im between, im three, injection in, is 2, is 88, its open, jaw, jaw and, law is, like its, looking, meds not, mi, mid, morning ive
  29: my ankle, my forearm, my sister, my sugar, night guard, nonstop and, normal so, of chest, of it, opens her, out drooling, oxycodone
  29: oxycodone and, pregnant, sack, see out, she opens, shes just, short of, signature and, smelling, so im, soak, stepped
  29: stopped breathing, the batteries, the bed, the shoulder, the stove, the table, the trip, the urgent, the van, tiny purple, to shaking
  29: told me, walk straight, walk to, week is, wet the, with long, wont take, y muy, you to, you told, zyrtec
  28: 10 weeks, 101, 3 years, 32, 5 days, a sunday, after each, after it, and fast, and grunting, and numb, at 33, belly he, bent
  28: black blisters, blurry vision, cant look, catch my, cayo en, cheese, chueco, chueco la, clot, coke, coughs, cousin had, cutting
  28: days only, depression, dice que, dont take, esposo se, feed, fifteen, following week, found my, fourteen, from hospital, going like
  28: gone and, grunting, hace una, hasnt eaten, have some, her cousin, higher, his, his ribs, his skin, hit her, hours, hr is
  28: im breathing, ink, is 5, is yellow, its all, just got, kid, kidneys, know where, la carta, label says, le cayo, le chueco, line
  28: look down, maybe, medicine and, morning doctor, my dog, my employer, my eyes, my inhaler, neck until, normal and, notices, of us
  28: on tuesday, pelvic pain, penicillin, pool, pounding and, prednisone, que el, roofer, see, semana pasada, sent me, shes limp
  28: shes thrown, shes very, so stiff, soaked, speak, still need, stomach pain, sunday, take second, this, tightness, time he, times
  28: toda la, touched, tummy, turned, two hours, up for, up like, urticaria, vision is, water in, weak she, weed, went funny, were in
  27: 39 weeks, 7 weeks, 86, a benadryl, a mi, a question, a un, abuelita, all i, allergic, allergic to, and coughing, and doesnt, and laid
  27: and then, apartment, are like, as far, asking about, at our, because he, before she, between the, bitten, bitten by, blisters all
  27: breathing real, but we, cansada, cant even, carried, cold so, del dia, didnt go, drank a, en dos, end in, fade, far as, feel numb
  27: fiebre, fingernails, flare, floaters, forty, fresh, got cut, got him, got welts, hard the, have gone, having, held, held my, her chin
  27: her legs, hes calm, his pills, hives on, hoarse and, hold a, home visit, i carried, i move, immune, is having, itching and, its not
  27: ive, ive put, knees and, la cabeza, late i, least, level, lining, listed, long gaps, long until, messages, mg has, mi abuelita
  27: muddled, navel, nothing like, now and, oil and, on lisinopril, on our, pain on, plan before, pm, poop, puffer, quimio, racing
  27: round my, she been, she lost, skull, some, stares, sun, swollen since, tengo, than i, the foot, the navel, the side, the toes
  27: there are, thirty years, this morning, thursday, time and, to hospital, today im, todo el, turned dusky, two or, very tight
  27: was given, we give, works and, worry about
  26: 125, 52, a belt, a cotton, a drunk, a party, a sack, after eating, ago he, and doing, and hes, and not, and very, annual to
  26: antibiotic safe, appt is, are bad, bed rattles, been to, brought, chlorine, close out, counted, decided i, difficult to, down to
  26: esposo, for weeks, giving me, go under, gone, hearing a, heart pill, heavy for, her brother, her head, here for, hes burning, hoping
  26: horas, horse, hospital, hurts my, i filled, i meant, i miss, im 76, it all, kindly give, known, light hurts, like my, lines, mass
  26: me what, morning for, mustard, my account, near the, neck hurts, needs her, of two, old ate, on main, or three, perhaps, playing with
  26: pressure pills, puffy, says im, scalps been, seeing two, she finished, she take, shes 10, skipped my, sorry to, swelled up, t
  26: teeth and, that dont, that i, the stock, tighter, to eat, today i, tres, two minutes, two pills, unreal, up i, up so, was playing
  26: we put, week old, whenever i, word, write, years from
  25: 20 years, a temperature, account number, ago, and jaw, are heavy, are tiny, because it, being, black stuff, boxes of, boy
  25: breath smells, bump in, burned, burned my, button yesterday, can hardly, casi no, charley, check for, cold, cup and, diaper
  25: doctor comes, dont feel, drum, ends in, every bump, every few, for thirty, goes away, greetings from, had the, have any, he choked
  25: heart 140, heart failure, her friends, her way, hold, husband says, husbands methadone, i touch, ice cream, im peeing, insulin and
  25: is so, is tight, it would, just wants, list is, little boy, mattress, me clear, methadone, methadone by, minute or, my 2, my kitchen
  25: new referral, nonstop, now it, number ends, of 3, of low, ok but, on right, on that, ought i, out i, papa, partner, point, porch
  25: pulled the, rouse, sick, side with, singing, size of, slid, sodium, sort, sort of, start the, still gardening, surgery was
  25: than before, the other, the porch, the sun, then, then my, think she, to talk, understand, using, very bad, visit note, wears
  25: well be, what im, whistle when, white like, with blisters
  24: 168, 78 over, a piece, able, aches and, actually, all, and pale, and throwing, and to, as a, asking the, authorization for
  24: b12 injection, badly, because were, believe that, cabeza toma, candle, changed the, chewed, clinic on, crackly, days on, deep and
  24: dropped, el trabajo, elbow, empty, everybody, fax 555, feel like, gotta, had loose, had two, has bad, he went, he will, hes being
  24: hours but, i gotta, i stand, is now, is over, it been, keep, keep vomiting, last friday, legs that, like nail, manana, match
  24: mixed up, my best, my joints, my skin, nail polish, nebulizer, necklace, off the, on 6, or six, our baby, over 40, pain under
  24: piece of, pills, proper, question about, ran out, rash all, rescue, right, right side, said to, says the, see white, settle
  24: she doesnt, she took, shot in, size, sleeping, sleeping and, so is, spinning, the injection, the neck, thought id, tired of, to write
  24: trouble, turned out, wake good, was put, water and, weaker, weeks with, without any, you are, your side, youre
  23: 12 days, 39 male, 45, 500, a hammer, afraid, an, and left, and other, and today, anos y, apixaban 5, b12 shot, band round, basement
  23: besides, burning, christmas, diabetic, discharge is, doctor good, down into, drove, father in, for 2, fork, from 5, going to, grade 2
  23: grocery, had one, hammer, hands around, have it, have to, having fever, her lips, high, i drove, i hear, i quit, i set, in lower
  23: is smelling, it but, its moved, its now, know how, life hit, list of, living, long flight, loose motion, mama se, me and, me my, numb
  23: nursery, nuts, one small, order the, out for, out to, pills in, put his, rash, remember, rubbing, said im, shaking all, she can
  23: she just, she wants, shes shaking, sided, sister, so please, socks, take another, take apixaban, the discharge, the grocery
  23: the mailman, the ribs, the tub, they did, tight band, til, to bring, to my, tub, vaginal, who gets, wobbly and, works as, y le
  23: years old
  22: 52 years, a rock, according, according to, and white, antibiotic my, around the, ate a, be enough, because, bed is, bit my, block
  22: but he, check last, cirrhosis, cita es, doctor i, dont fade, el brazo, en los, first of, for some, from her, from your, gone to
  22: got hit, he also, hes staggering, hit in, house, hypertensive, is 12, is his, is hypertensive, is this, mixing, morning with, my 15
  22: on one, out, pasado, passed a, perdi la, positive, pregnant with, puffed, puffed shut, quit sweating, rather have, rather not
  22: right lower, sharp pain, shunt, side is, sleepy today, smell, smile, somewhere, staring, started round, strange, swole and
  22: the building, the calf, they havent, thinking it, tired and, trazodone, vomited five, vp, vp shunt, walking bent, want me, well visit
  22: wks, you can
  21: 56 female, 6 and, 62 year, 8, 9 days, a 62, a curtain, a train, about half, after tomorrow, all four, and how, and swollen
  21: any tricks, anymore and, appointments in, are coming, at breakfast, atrial, atrial fibrillation, black for, bleed when, boss, but its
  21: buy the, bypass, cant catch, changed over, climb, days as, days back, dots, duele, during, esta, ever since, expect, fast
  21: few seconds, fibrillation, from nose, fue muy, garage, goose, had stomach, halos around, has got, hello from, hes just, it from
  21: it too, its anxiety, ive been, local, lower side, lump on, making sense, me toca, mg twice, mom to, move the, my arm, my boss
  21: my knees, my therapist, not making, one has, pacing, pain in, pasada, patch, placenta, polish remover, progesterone, quiet on
  21: really want, remover, same question, saved, shes so, side like, soft spot, something stuck, sorry if, standing up, still no
  21: sweats all, talking like, tell, text, than that, the county, the garage, the medicine, the milk, the redness, the stomach, they come
  21: thinks, to your, today shes, toddler, tricks, went on, while
  20: 20 year, 5 hours, 60 and, a burn, a deep, ache in, am 34, anyone, arm for, assume, asthma inhaler, baby move, because last
  20: been having, by my, can someone, checks, clammy and, come off, coming off, completed, cup or, dark blood, discharge, el antibiotico
  20: examination, eye with, eyes puffed, fell off, fill it, half an, hands shake, have anything, heart racing, him with, hope you
  20: hpv shot, i assume, i might, if thats, im following, im writing, is 80, is throbbing, it it, it started, itching, its white
  20: keeps clearing, las, le puedo, left lower, light, me crazy, menos, monday when, mother is, mothers, my brother, my mind, my one
  20: nickel and, of 5, of neck, on lithium, on your, out the, possible to, pressure pill, prior authorization, private, puedo dar, put the
  20: put to, q, sat in, says to, scared to, seconds, shot for, small mark, so if, spot and, still coming, sucks in, sweats, talk
  20: test after, than a, thanks for, the ankle, the walker, the wrong, think straight, throbbing, to run, tv, twenty minutes, we tried
  20: week visit, wife is, with shivering, with you, you make
  19: 103 and, 24, 30 year, 75 and, 9 months, a glass, a hard, a nail, acabo, am feeling, an awful, and got, and half, and see, aqui
  19: asks me, bend, bottle at, camina, card changed, cleaning the, coworker, dad had, daughter, dias, down the, er, esta manana
  19: evening doctor, everything, eye man, for long, getting, go to, habla, had, husband has, husbands, i cough, i counted, i write
  19: in feeding, is 1, is 130, is changing, is empty, it helps, it the, keep in, kids, la otra, left calf, left testicle, looked, lunes y
  19: me know, media, meses y, mum is, my coworker, my foot, my third, needles and, nene, opened, other than, pass, period is, pounds since
  19: prueba, put in, rehab, right upper, safe in, see it, seeing things, she has, she is, shes fine, shivering so, shows a, side since
  19: son is, still and, stop my, swelling in, the bottom, the couch, the letter, three and, twins, under my, up the, white, whole, with
  19: working, xarelto, ya me
  18: 400, 8 months, a big, a crowing, able to, after one, ago was, also did, also it, am 8, an eye, and urine, azithromycin, bad pain
  18: body pain, bowels, changing to, check was, chewing on, contractions, crowing, daughter says, deductible, delivered, dr i, energy
  18: estoy sudando, eye on, few, forward to, he drank, he say, her age, his foot, hysterectomy, i talk, in ice, is bent, is blotchy
  18: is clear, is poking, it possible, its turning, izquierdo y, lady on, last time, lawn, lying on, my fingers, near, negative and, not
  18: nursery and, of this, off, off at, on left, paracetamol, phone said, plus, poking out, pulse, se le, she sees, sickle cell
  18: something to, started suddenly, stiff, stone from, suffering, the bone, the lawn, the liver, the odd, the place, therapist and
  18: this one, through it, to her, up high, very severe, voice and, walks like, week so, whoever, whoever does, wondered, wondered if
  17: 170, 31 first, 8 years, a brown, a bulge, a muscle, about 6, abuelo, also going, am 7, amoxicillin, and blood, and it, and keeps
  17: another, appointment or, are swollen, artery, been vomiting, before that, belly artery, belly button, bisoprolol, bone, bulge in
  17: but hes, button and, can take, chewing, children, circles, combination, complaining, coughing nonstop, dry and, el nino, eleven
  17: for two, four times, fruity and, funny and, god, handle, have cold, havent, idea how, in circles, in last, injection, is needed
  17: is real, it isnt, it still, keeps saying, keys, left shoulder, like tree, looks, mi nino, milk or, most of, mouth and
  17: my immunization, my name, needed for, normal after, over after, patch 50, pressed, proud, rabies, rather than, referral they, see if
  17: seems to, seven, she complains, sickle, six a, six times, spot on, stuck, taking new, the car, the dog, the home, the pills
  17: the sheet, the spots, the tip, then came, this is, to call, tomorrows, typed, um, underwear, use at, vez, wake him, watching a
  17: we can, went out, whole day, wife has, with his, wrote
  16: 40 years, 66 years, 8 and, ac, ache and, age 31, also has, and you, ask you, back is, been, belly with, breakfast i, cambiaron
  16: cambiaron el, can see, cold air, desde, empagliflozin, fell asleep, field, flu clinic, girl, glipizide, goes, had in, had some
  16: he hasnt, her breath, his friends, his hip, housekeeping, i was, is 78, is how, is old, it ok, its, just sitting, know it, le
  16: like in, lithium, month visit, my first, my mothers, next visit, nine months, of those, on monday, on saturday, one of, only, panadol
  16: passing, physical therapist, pila, plan is, pop, recall, sciatica, seal, sleepy with, son says, sorry, still cant, stock, take at
  16: texting, that comes, the keys, them and, twice by, un, was 140, y a, you want
  -16: 50, a hole, after a, alright, also when, am 52, and again, and atorvastatin, and everything, and off, and pressure, and tender
  -16: anoche, any harm, are fine, arm since, asking for, at 66, auth for, beet, bit, calle, can send, cancer, changed, coming and
  -16: completely, cottage, error, for 3, forget it, four months, give her, harder to, harm in, has the, having dry, hello ive, hi
  -16: hi doctor, home in, hung, im pregnant, immunization, in left, in mouth, it done, it helped, it need, it okay, joints, keep an
  -16: la calle, la direccion, la farmacia, labs in, le pueden, le salio, lid, like this, make it, me here, months should, mornings work
  -16: my fiance, my seizure, night my, now a, on and, on her, on levothyroxine, one to, or have, or whoever, ought, out by, palms, pecho y
  -16: pink and, pregnancy test, red in, requested, resend the, say its, she needs, shots for, sign on, so many, started on, started with
  -16: tengo una, that it, that normal, the cholesterol, the stockings, the top, them to, there, theyve been, throat since, under a, waited
  -16: wants proof, way to, we travel, with vomiting, work best, you open, your signature
  -17: 2.1, 40 for, 5 oclock, a machine, about ten, after walking, along and, another said, are we, as each, ate my, before i, box of
  -17: can give, cancer center, carry on, come after, daughter is, day this, despues de, do the, doctor told, dont do, erection is, es el
  -17: esomeprazole, esomeprazole 40, feel okay, fmla, for 4, for getting, four a, gets a, girl at, hands have, has two, have given, hi i
  -17: his sister, how can, in about, in time, insurance sent, is fixed, is racing, ive never, labs at, levothyroxine 50, long should
  -17: lunch, marks, marks on, may was, mi nina, milk and, mr, my backs, my dads, my knee, my warfarin, new doctor, note for, oclock
  -17: of eye, ok and, on clopidogrel, one off, pain for, park, pee since, pregnant and, prescribed, refill lisinopril, return, right back
  -17: second trimester, see somebody, sent to, service, she do, stairs, surgeon, take, take aspirin, take paracetamol, tender but
  -17: the body, the bump, the cancer, the coach, the elbow, the life, then settles, to you, tried the, trimester, unos, urgent, wanting
  -17: wanting to, waste, waste of, we come, year boy
  -18: 10 and, 15 years, 20 weeks, 24 days, a horse, a knee, a knot, a la, a nurse, am in, and what, at school, bath, bit haywire, caliente
  -18: called me, can be, carpet, charged for, coat, complains, covered, covid booster, ct in, days then, days with, de manana
  -18: diagnosed with, doctor for, ears are, eggs, fax is, fear that, finished, finished the, flat and, for hay, for the, friends are
  -18: get it, good no, haywire, hija dice, hole, hose, i add, i hold, i still, im told, in simple, is ok, it, it makes, its been
  -18: kindly reply, knee, knot, lisinopril 20, mandar, me quedo, middle, morning my, morning the, much of, much time, my, my breast
  -18: needs the, neighbors, new name, night when, nobody, often should, okay on, old refills, on holiday, please change, pounds, prolapse
  -18: recently, said, says one, simple words, since saturday, so it, some light, still i, stone of, tablet, tablet can, tell the, test at
  -18: tests normal, than, the carpet, the ent, the file, the windows, the year, this tablet, those little, thought, took my, tsh was
  -18: urine and, visit friday, watch says, we have, week no, weeks back, well visits, when i, yearly eye, you got, your office, yr old
  -19: 10 years, 110, 30 female, 65, also she, also want, and started, and well, baby and, back after, both ears, breast cancer, bridge
  -19: can she, cancelled, cell, clinica, come back, come for, como media, day next, denied my, disc, does he, dorms, eight months
  -19: expect the, fill in, for life, forget, gas and, get, get enough, go without, gone from, googling, gums bleed, harder, holiday
  -19: i also, i drop, i forget, in her, is really, is worse, it cleared, it says, its turned, letter with, little blue, mi cita
  -19: minutes with, mouth dry, mum, my grandson, my old, name is, ni, nose block, off two, office, or wait, patches, pill bottle
  -19: please answer, please start, plum, release at, set up, shift at, shingles, shingles vaccine, shoulder ache, show, since one, swing
  -19: swing by, table two, tacrolimus, taken out, ten months, that going, the dorms, the heat, the screening, to push, vaccine on, walk
  -19: wednesdays, when, when u, works, you in
  -20: 128 82, 24 hour, 6 6, 85, a job, a special, accountant, address is, air in, am 42, and knee, and shingles, apixaban for, as soon
  -20: asleep, at last, at noon, bit lost, breaking, call, camp wants, cigarette, comes back, como diez, complete, con la, copies
  -20: copies of, day as, day same, do they, doesnt hurt, every 3, every six, filled out, first opening, flu, for blood, go on, her name
  -20: hes very, how i, if the, im 54, in pregnancy, is 11, is around, is back, is only, is out, is stuck, it fine, it said, job in
  -20: lansoprazole, last fall, last tuesday, me it, me the, month to, my two, needs your, new address, nicotine, normal only, noticed
  -20: of six, on apixaban, on waking, one in, only few, over to, panic, pierna, press it, propranolol, rash on, records for, reschedule
  -20: second pregnancy, she still, shingles vaccines, so id, somebody, soon as, still there, temperature of, tennis, thank you, the covid
  -20: the devil, the friday, the levothyroxine, the shots, thinning, time the, to it, to say, usual, was in, was started, weekly for
  -20: worms, you renew
  -21: 12 years, 37, 51, a patient, a peer, a spoonful, a statin, all week, also got, am 23, am worried, and mri, as the, assisted
  -21: assisted living, babies, banned, behind on, bit tender, by any, cae, cambiar, chew, choose, come, come out, coming in, coronary
  -21: did not, dijeron, dijeron que, dose, dr said, due last, eyelid, fine to, for her, found out, four weeks, gone now, he gave
  -21: he passed, he takes, he wants, hepatitis, her id, i always, i chew, i dropped, i have, i send, im 41, im 63, im a, im behind, im out
  -21: initial, insurance company, is 70, is 9, is cheaper, is low, it back, it they, ive used, judge, la piel, leaflet, lets, lost, love
  -21: mail it, mall, means, medicine is, mixed, moved to, my hips, my question, neck is, never got, now nothing, oclock the, or so
  -21: paid the, pantoprazole 40, peer, peer to, pena, permission, piel, pneumonia, potato, renew levothyroxine, scalps, sees the, she got
  -21: should we, someone else, someone to, spoonful, spray, stool, that came, the, the allopurinol, the leaflet, the mall, the pill
  -21: they never, theyre waiting, this and, this fear, to peer, was clear, wasnt, website, weight has, whether i, while running, wont eat
  -21: year for
  -22: 20 mg, 44, 49, allowed, already, am asking, and loose, another one, any problem, are ok, azucar, bed for, bed since, bee stung
  -22: better each, by lunch, cardiology, change, could somebody, could the, covid, cranberry, day four, el azucar, evening and, father has
  -22: foot, forms, gets, go back, half years, have heartburn, have never, he have, hes 14, i press, id, in this, instead, it for
  -22: killing me, kindergarten, late on, leg feels, little girl, load, lost between, matter that, me three, me va, might, mom has
  -22: morning since, moved over, my neurologist, my pulse, neighbor says, night sweats, nine years, normal in, one get, one time, or from
  -22: or with, over in, paper for, part of, planned, post office, progesterone 100, proxy access, ramipril, ramipril 5, record, ringing
  -22: script for, shoulder aches, si, sinus, speech, start folic, sweats and, tambien le, thats been, the afternoon, the pink, the post
  -22: the small, there anything, they wont, tired, use cotton, we, we get, white discharge, worse, you remove, you write
  -23: 126 79, 5 and, a helmet, a spot, about, after three, also normal, and nearly, at my, at weekends, average, azucar en, band, bit more
  -23: both, breast milk, bring, casi, cetirizine for, charts, child, clinic for, coming back, course, daily for, day with, dentist wants
  -23: diagnosed, done, done in, el carro, everything is, fax it, february and, fix it, friday and, getting less, got an, guarderia
  -23: have no, heartburn when, helmet, hes back, his big, husband is, hypertension, i ask, i dye, if its, if possible, in law, in spring
  -23: increase, is daily, it burns, it good, it normal, it post, la guarderia, landlord for, law, lipid, meant, mg be, my finger
  -23: my friends, my landlord, my tsh, names are, non, number for, of hepatitis, ok with, on my, one last, only on, or two, otra, ozempic
  -23: paper on, past a, pepper, physical on, porque, refill on, remove my, reset, sleepy after, somebody there, sticky, stings
  -23: surgeon said, take magnesium, test for, that bad, that left, the epipen, the plan, to after, to leave, try again, viendo, visit with
  -23: was checked, we go, we leave, weeks to, worries, wrong, y hoy, you fix
  -24: 3 week, 7 has, a two, access to, advance, affect my, ahead of, allopurinol 100, also on, also take, at 5, atorvastatin and, be back
  -24: be tested, bless, bruise on, by friday, by some, calm, checked at, checked my, coach needs, coffee, comes, complete the, cough for
  -24: cuando le, da, day, dentist asked, detox, dont trust, down from, eye doctor, faxed you, file is, fixed, for days, friends and
  -24: from a, from last, grandson, he refuses, health, help at, i type, im 46, in march, insurance people, is 81, it better, it thats
  -24: just sore, lantus, las vacunas, lost 4, lot, low, lunchtime, lung function, make, med, medicare, medicines, mg once, months can
  -24: my 9, my fear, my phone, not started, of lantus, old knee, on kettle, on tamsulosin, one month, one or, people want, per, pick up
  -24: pinching, pinching the, quite well, reasonable, refuses, results and, run the, sabado, scar is, she saw, similar, sized
  -24: sunday after, take cetirizine, take tablets, test in, tested when, the claim, the gums, them all, this or, to send, trip in, un dia
  -24: urine protein, versus, we need, well and, went from, when needed, with salt, with tea, worried about, yard, you give, you send
  -24: you twice
  -25: 130, 25 mg, 4 with, a bag, a risk, a routine, about 3, about five, along, am 29, am 37, and husband, appeal, be done, be my
  -25: because the, been so, both eyes, buenos, buenos dias, cant see, cause it, change my, colour to, comer, como una, contact lenses
  -25: dance, diarrhea, doctor gave, else to, esa, exam, farmacia, felt a, few years, finish, for another, for reading, get an, gummies
  -25: have nausea, his fingers, how much, im 49, im due, is, kettle, kettle road, lenses, less, lets me, liver, looks a, maybe two
  -25: month and, months all, months and, my english, next friday, only need, only pill, otherwise, otherwise and, pero, pharmacy changed
  -25: physical in, please tell, ready, said no, says see, second baby, shake, sign it, since 6, skin test, slept funny, so now
  -25: steroid spray, tablet is, thank, the 90, the bath, the card, the garden, the note, the referral, the visit, they need, times in
  -25: to a, to back, to four, to move, trip, up a, visit and, was 15, was clean, went to, were, wife wants, would not, year at
  -25: yearly exam, years
  -26: 10 days, 100, 118 76, 14 has, 2 month, 5 mg, 6.4, 7.3, 9, a lady, a pillow, a test, aches when, again with, airline, along with
  -26: an issue, and cetirizine, and take, are, are finished, atorvastatin 20, beach, between jobs, bloating and, breast pump, burns, burnt
  -26: calm the, couch, cream for, currently, cut to, density test, desk with, do people, doesnt need, drink more, fee and, feels tight
  -26: few days, flexible, for, for years, form and, gi, going in, good sugar, got a, hpv, i pulled, i sign, i twisted, im 48, insurance is
  -26: is always, is melatonin, is same, isnt till, issue, it out, it twice, its a, ive done, las de, left but, life insurance, long run
  -26: lose, march and, me how, me podria, molesta, monday, month which, months dry, months in, move me, my 3, my arms, my copay, next week
  -26: ninety days, now they, of bed, of insulin, of redness, off because, one the, or is, or will, paper with, paperwork is, pay cash
  -26: plan, platelets, podria, pops, saturday is, set, she had, she walks, showed a, since five, since im, since the, son 7, still about
  -26: stressed, sugar was, switched to, te, term, test normal, the airline, the knees, the move, the vaccine, throat on, thumb and
  -26: to answer, tonic, trulicity, twice about, twisted my, up milk, wear them, whatever, when touched, with high, worse after, worse in
  -26: you have, you see
  -27: 124 78, 16, 35 male, 6 in, a regular, accept, and egg, ask if, ayuda, bear, been stressed, before period, but my, can u
  -27: checked last, clinic and, day supply, day then, days so, doctor please, drool, each night, each year, eat the, estradiol, excited we
  -27: function creatinine, girl and, go by, has changed, head and, health class, her fault, home or, i push, if he, im 38, im 45, im also
  -27: in 2021, in august, is he, it in, it something, it worth, its for, last spring, lots of, lung, march, mind is, minutes is, mornings
  -27: mrs, my toddler, new card, normal sugar, november, of our, on it, on metformin, over it, pharmacist said, pills is, place
  -27: playing and, prostate, pulse in, roads, said some, same appointment, samples, says error, settles, she gets, shed, shower
  -27: small soft, so excited, somebody look, soon after, started three, starting the, tablets or, take with, tests and, texts, thats due
  -27: the camp, the month, the physical, the reason, the scar, their, there something, these days, they dont, thyroid tests, till the
  -27: to lift, travel to, use an, visits, warm washcloth, was negative, week before, weeks i, will, y con, you fax
  -28: 6.8, 66, a podiatrist, a tractor, after 2, alguien, and id, and joint, asleep in, at 6, attached, august, baby next, be able
  -28: bend it, both sides, bottom of, but if, but still, campus, cant make, cash, check up, clopidogrel 75, colour, complaint, cough
  -28: cuando, days late, direccion, dont start, dosis, el lunes, every spring, febrile, first baby, for around, fridge, gives me, he hit
  -28: hes healthy, hpv positive, hr says, i lift, i swap, ibuprofen, in 12, in bed, is an, is complete, it at, it feels, it make
  -28: january is, kindly tell, lady named, leave for, left on, less each, levothyroxine 75, me up, morning but, my bone, my mood
  -28: my neighbor, my nephew, my water, new plan, next month, number, off kit, oxygen, physical was, physical with, podiatrist
  -28: prescription for, puedo tomar, quit my, referrals, scan in, she said, showed hpv, so that, sofa, soft, sore arm, special, start til
  -28: swap, swap to, take levothyroxine, takes, tape, testing, the agency, the approval, the numbers, the okay, the rash, the tablets
  -28: the treatment, they say, to whom, total, triple, trust, vacation, walker order, we start, while breastfeeding, whom, whom it, whose
  -28: year before, years same
  -29: 10, 100 mcg, 12 months, 2022, 6 mg, 75 mcg, a hair, a statement, after that, agua de, agua y, and iron, and sugar, and thick
  -29: any day, any morning, appendix, are negative, as planned, aspirin, away but, back now, been three, been up, books, both have
  -29: breasts, but i, but whenever, children get, cleared me, clopidogrel, closing, cold sore, could it, couple of, daily and, do about
  -29: does this, ecg three, enough or, family is, filled in, for allergy, for labs, for period, gassy, good idea, grip is, hace tres
  -29: he goes, her finger, how soon, im 71, in september, insurance changed, is attached, is nearly, it will, ive attached, keep on
  -29: kidney function, leak, levothyroxine 100, lifting a, light work, lot of, morning it, my medical, nothing has, old address, on light
  -29: once in, page two, plan needs, psychiatrist, pulling, resend, said i, said was, salio un, salt water, same one, signs of, since 1
  -29: sleep through, sore for, sound, statin, stick and, stop checking, stopped the, strength is, stump, suitcase, swell, that just
  -29: that week, there some, thing with, think it, thursday and, tiny pink, to 88, to shift, town, triamcinolone, two from, two year
  -29: university, until the, urologist says, visit so, we moved, weve, what it
  -30: 180, 4 years, a heart, a miscarriage, a referral, after sitting, afternoons are, and red, any reason, ask to, asked for, aunt had
  -30: bisoprolol 2.5, blood pressure, box, can wait, cant hear, carrying, con comida, course of, died of, does insurance, down since
  -30: eat at, eight weeks, family says, five years, for my, for sex, getting me, getting worse, googled, gracias, had that, have white
  -30: her ear, his inhaler, his tummy, how many, i finished, i googled, im 55, in internet, in morning, infection, insurance cover
  -30: insurance covers, internet, is from, it mean, itch a, its my, ive not, ivy is, last one, last years, league, let her, lighter
  -30: long does, looked and, made, miscarriage, morning this, my bank, my omeprazole, nearly, nena, new script, new year, night to
  -30: nothing new, one is, out with, packet, peeling now, people say, period came, pharmacy wants, print the, que siempre, reach
  -30: removed by, ride fell, risk of, same since, september, since 8, since age, slower, small bulge, soccer league, that my, the flu
  -30: the piano, the ring, them with, three year, through for, tick, tomar, waiting for, way since, wednesday, wednesday and, will it
  -30: would saw, y lo, years not, you kindly, you take
  -31: 4 and, 50 mg, a cream, a printed, a reaction, a scratchy, a second, a strap, all good, also get, an itemized, and have, any way
  -31: approved, arm the, at any, before they, better than, both cheeks, brown spotting, bueno, but id, calcium and, came, capsule
  -31: chart since, check, checked in, cold since, copy of, count normal, day is, doctor wants, doesnt take, doxycycline, emergency contact
  -31: expires, finally, fly in, fmla paper, for 90, for carrying, for school, for what, hair on, has glaucoma, hepatitis b, i buy, i do
  -31: im 60, im 68, im reading, im trying, is green, itemized, itemized receipt, just keep, kneecap, lie there, light brown, lol
  -31: looks good, lower left, make my, many more, meant to, medicine to, months back, mornings for, my annual, my card, my colonoscopy
  -31: my ear, my prostate, need antibiotics, needs it, next door, now just, of waiting, on cheeks, or a, painful at, placard renewal
  -31: poops, porque me, preventive, printed, questions, rain, referral is, same day, same like, same on, scratchy, scratchy throat
  -31: screening colonoscopy, send you, shes happy, splitting, stand up, strap help, tablet a, ten years, the gi, the girl, the kneecap
  -31: the shingles, therapy and, they, they sent, to 555, to finish, to have, to schedule, to sign, todos, tuesdays, visit if, wants him
  -31: wants it, was 14, we set, which vaccines, with birth, with the, within, would you, wrist, ya se, yearly visit, years one
  -31: yesterday showed, you sent, yrs
  -32: 145, 212, 29 and, 4 times, 90 days, a grape, a nutritionist, a six, ache on, after gardening, allopurinol, already made, and every
  -32: and saw, and wednesdays, any weekday, are best, ask whether, be doing, been since, before a, better with, bones, breakfast mostly
  -32: bump on, can cause, can go, can you, cancer at, cant open, choking, code, colchicine, come from, company, copd, could she, days a
  -32: days same, denied, dry skin, due, duele la, enlarged, es la, fast before, female, feo, first, fixed it, for this, for twenty
  -32: found at, get this, got two, granddaughter, grandkids, grandmother, grape, half year, have done, have left, im 20, im 21, im 37
  -32: im good, in february, is down, is what, it become, it if, it left, just checking, just wondering, last tetanus, low iron, mg for
  -32: mg from, months i, much coffee, necesito que, need, next one, next to, now only, nutritionist, on an, on june, only little, pharmacy
  -32: pink line, por un, saying i, scheduled, sent the, sertraline 50, shot and, son has, tadalafil, tadalafil 5, the autumn, the hernia
  -32: the omeprazole, the same, theyre, thin pink, to 11, twin, uncle had, up about, visita, voy a, walks, wedding, weekday, were normal
  -32: which seems, wisdom, wisdom tooth, would a, years after, years no
  -33: 10 minutes, 12 now, 12 year, 122 76, 138, 3 hours, 82 and, 9 year, a doctor, about it, about three, aches by, aching, achy
  -33: allergist, and vitamin, anxiety, approved the, are worn, attorney, back when, bad for, be giving, been for, behind the, blood on
  -33: breast, bumps around, butter, can your, carro, chart before, compression stockings, crawling, disappear, dizziness, do yoga, dye my
  -33: each month, esta bien, father had, fever since, filling, fish oil, food no, forehead, forty years, friday is, genetic, get that
  -33: get the, has tiny, have vertigo, havent changed, he walks, head of, healthy as, hi its, his own, his records, hours of, i checked
  -33: i fast, i know, i roll, if ive, im 26, insurance approved, is full, is it, is negative, it matter, itch and, its on, its two
  -33: june is, kick, lady said, left in, little bit, loose stool, mg, much is, must i, my eyelid, my late, new number, none, off on
  -33: once a, or first, ought to, patient there, penis in, pens, period, place on, por lo, potassium, referred, said all, says ask
  -33: school on, seen it, sigue, since maybe, some days, speech therapy, stockings help, stop it, synthroid, the allergist, the box
  -33: the heating, the patch, the sofa, they have, thing, tiny white, tired since, to set, travelling to, upper back, use a, waiting list
  -33: we had, website is, weve had, white bumps, why did, would that, yesterday no
  -34: 13, 90 day, a baby, a bruise, a copy, a prior, after food, again, all came, and after, and cough, and hair, appetite, are doing
  -34: at 80, at this, both of, cardiologist said, cast, comi, costco, could do, days before, dermatologist said, dmv, doctor in, done on
  -34: ends, enough for, every single, everything else, ex husband, facility, falta el, few months, friday with, given me, golf
  -34: growing well, had tummy, have grapefruit, heart attack, help i, hpv vaccine, hsa, im 40, im worried, imaging, in 3, in evening
  -34: is eating, is in, is lovely, is one, lisinopril and, little after, little blood, little tight, lower lid, mcg, me pueden, meat
  -34: month when, my diabetic, my levothyroxine, new phone, new years, nose, number is, of refills, ok, old paper, on school, on thursdays
  -34: once at, only to, orthotics, report, requesting a, retired and, return to, safe with, same as, scan showed, school mornings
  -34: send the, sessions, shot record, sigo con, single, sisters, sore from, store, sumatriptan, sumatriptan 50, telmisartan, test showed
  -34: tests negative, tests were, the dmv, the inside, the insurance, the past, then headache, they can, they stop, tight but, to ride
  -34: transport, tsh is, tummy aches, ups, used today, vaccines are, was last, was my, was normal, wearing, were both, what time
  -34: wrong birthday, year like, your call, yours
  -35: 2 30, 2 diabetes, 2021, 59, 82, a payment, a wellness, a1c was, aches, allowed to, and god, and knees, and skin, and sneezing
  -35: any medicine, any of, asked, at 1, at 7, at present, auth again, be free, because my, been sore, been walking, before school, bite
  -35: both are, bought a, boxes, changed to, check and, chin, clean, close my, cold weather, colonoscopy on, count as, dentist is
  -35: dropped off, ear, easier, eggs and, en espanol, espanol, fast in, fever is, find the, follow up, for cataract, forgot one, friend
  -35: has cold, home aide, hurt just, im 39, im 59, is safe, it healed, it necessary, it since, ive no, jobs, july and, just needs, los
  -35: mailed it, me before, month instead, morning and, most, move to, nasal spray, need is, now 38, on losartan, on scan, one injection
  -35: one who, out after, owe, panic attacks, playing, pongo, red patches, same thing, season is, shows, since lunch, statement lists
  -35: still a, still come, switch, test, the lisinopril, the sleep, the statement, the week, the weekend, theirs, there another, to normal
  -35: up now, wait and, weekly, weeks ago, wind, wondering, working in, would it, ya casi, you, your billing
  -36: 12, 200, 38 male, 47, 500 twice, 74 bp, a coin, a dry, a first, a look, a thin, a todos, ache at, ago after, also the, always the
  -36: and healthy, and on, and set, are normal, back since, baja, be on, bee, beer, bit of, bleed a, breathe for, cetirizine, charge
  -36: cutting out, done with, early this, every month, flashes, for ninety, for six, for soccer, found in, gabapentin 300, good and
  -36: grapefruit, have hair, hearing aid, her last, his checkup, i follow, i get, i wake, it be, it have, it please, it stop, ive a
  -36: just for, late and, le hace, lisinopril, little bumps, marks are, matter, mesh, migraine, moderate, mri, mri shows, my blood
  -36: my breath, my children, my migraine, my visit, naproxen, nephews, nerve test, next time, nos, note that, numbers on, of metformin
  -36: on both, pressing, que, read it, showed it, so all, so thats, soaking, some reason, stool test, swimming or, takes my
  -36: the amlodipine, the care, the dentist, the winter, thin and, times a, type 2, vision 6, was diagnosed, was it, week, weekend
  -36: while on, who had, why i, winter and, you tell, you the, youd recommend
  -37: 14, 30 from, 40 mg, 50 with, 6 weeks, a charge, a form, a little, a phone, a row, a week, acid is, add, after so, after supper
  -37: also ive, am 35, amlodipine, and still, antes, appetite is, approve, approve the, away, bedroom, before we, bit puffy, brain
  -37: but not, by for, camp form, cap, charged twice, clinic get, comes when, could i, cure, date, day of, days is, did physiotherapy
  -37: doctor about, drinking, eat mango, every april, fax the, feet since, form has, fria, fue, g, glasses, good then, got flat, has only
  -37: have time, helps me, hers, holidays, husband sleeps, i open, i started, im 44, im proud, is injection, it stopped, ivy, la pastilla
  -37: lens, light spotting, looked at, low down, mango, meat and, medicine, migraine shot, moment, moment its, mondays and, month
  -37: month since, my ekg, my tuesday, new employer, nothings, notice, old name, on hold, only the, or would, pepper soup, pharmacist told
  -37: please help, please note, poison ivy, present, refund, replaced, requires, row, said its, said your, same old, same visit, saw a
  -37: says stop, shopping, stable on, stool kit, surgeon saw, talked, that a, that says, the bedroom, the best, the change, the lord
  -37: the lump, the moment, the report, then the, those, trabajo en, travel, treatment, tuesday, ultrasound and, want my, wash, way home
  -37: whenever you
  -38: 11 weeks, 14 days, 14 months, 148, 204, 30 days, 300 mg, 8 year, a child, a mole, access, already and, alta, an early, and baby
  -38: and for, and which, any good, at 3, at every, b positive, bank, be checked, been aching, birthday, both in, botox, breastfeeding
  -38: by plane, came up, can, come in, complaints, could someone, cover, dog ate, dry on, each day, english, estimada, estimada doctora
  -38: expired and, factor, fall in, fellow, fine just, fine no, first one, fly to, fmla paperwork, getting married, gives, goes in
  -38: going round, himself but, hips, holidays i, hospice, hydrocortisone 1, i bring, im 35, in december, in english, is 10, it taken
  -38: it time, jury, jury duty, last sunday, levothyroxine for, me about, mother had, mother has, must the, my 12, my 8, my pharmacist
  -38: new one, no complaints, nurse, off my, on paper, order, panel, pillows, please do, plugged, reading about, required, runs around
  -38: said normal, shingles jab, should, sitagliptin, soccer, spanish, sports, stitches came, sugar fasting, talked to, tamsulosin and
  -38: teacher says, testes, the dermatologist, the lab, the portal, the prescription, the school, they faxed, thyroid pill, time is
  -38: travel by, us to, was charged, was told, week after, what else, which one, while im, will come, worth trying, would botox, write me
  -38: year i, years worse, you put, yrs male
  -39: 2.5, 45 am, 7.2, a medical, a physical, ago x, always all, antibiotics, appointment is, appointments on, appreciate, as ever
  -39: baby also, begin, better or, billed twice, bit sore, bit stiff, blood count, blood tests, boss is, can somebody, capsules, cell and
  -39: cold for, cut out, date with, did urine, discount, does metformin, dog in, duty, essential, ever, fast for, fear, folks, found two
  -39: good but, had her, handicap placard, have small, hearing test, i billed, i garden, i manage, i would, if theres, im flying
  -39: in november, in your, is going, is killing, is off, just the, keep going, lots, medicina, memory, milk, missed my, mri of, my cat
  -39: my doctor, my new, name, name and, names, need another, need the, night both, of 30, of 6, on file, on page, one day, or worse
  -39: pickup, safe to, send, sign off, since dr, since many, sleep, so any, sports physical, such, tell them, that morning, thats fine
  -39: the annual, the fax, the full, the lady, the real, the stitches, the system, the thyroid, thin, this for, throat and, to look
  -39: toe is, two week, two years, upload it, urine clear, vacunas, what they, why was, will bring, with metformin, within two, worn
  -39: worried
  -40: 128, 14 weeks, 201, 4 weeks, ached, age 25, am 33, am 36, and 6, and back, and low, and runs, anything else, anything or, are enough
  -40: at 40, attack of, been steady, bit pink, bleeds a, burning in, called, cat, cause, cayo un, clinic, coach wants, could dr, could get
  -40: could you, cracking, do, domingo, drinking and, dry cough, dry now, each, el bebe, el domingo, evening gone, everybodys, everyones
  -40: eye pressure, feel good, get nervous, goes back, gripe, have my, having trouble, hepatitis a, hes asleep, i could, i first, i just
  -40: im 36, in week, inr, it affect, la pierna, lab results, letter says, link, little when, low dose, mailing, mood is, my pill, my work
  -40: nada mas, need a, needs his, night like, normal ct, of next, omeprazole 20, or leave, physical form, physical from, portal says
  -40: propranolol 10, renewal of, resubmit, roll over, saber cuando, sample, says it, see her, sent a, sentences, shot, someone look
  -40: spring and, stops in, that im, the cracking, the link, the money, the page, the sports, the water, time to, to about, to foxglove
  -40: to his, to once, to try, tuesday after, upload, veins in, will my, with it, words for, worth the, you please
  -41: 118, 33 year, 9 weeks, a dental, a lot, after 3, after ten, after years, and hepatitis, any, as before, as every, ask, avoid
  -41: been feeling, before, better since, billing office, bought, bp 118, bp good, but shes, cae el, came out, can bring, casa
  -41: cholesterol one, confirm, counselor, cuatro, dates of, day but, day so, do that, do want, dying, eleven months, else is, enough
  -41: exercise, february, feel well, for his, for over, forming, game, get another, going on, good, great on, han, has one, has to
  -41: have enough, have gas, have stopped, hearing, hes eating, hey, how about, hr lady, hurt any, i book, i come, i remove, if so
  -41: if somebody, im 47, im in, is fine, it came, it go, it worse, itchy eyes, just likes, knee replacement, last summer, letter from
  -41: log, mark, married, may i, me cae, med list, mind, murmur, my dry, my friend, my shift, nose and, offered, old mother, one was
  -41: over a, over my, pack, para el, pills left, placard, please clear, plenty of, pop it, remove it, roll, rolled my, same dose
  -41: say they, says is, scan, schedule for, started it, test again, the names, the summer, the two, the waiting, them on, then fine
  -41: they ask, three weeks, tired in, to pick, to stay, toothpaste, training, treated for, trigger, try, turn, ward, was treated
  -41: weeks for, when its, who has, work, would an, y yo, yo me
  -42: 1, 126 74, 128 76, 4 mg, 57, 57 and, 77, 80 126, a 90, a cruise, a skin, a1c is, ache, afternoons, age is, agency, am 25, am 27
  -42: am taking, an order, anyhow, applying, arde, as its, at 4, b12, baby have, bajo, be worth, been well, benefit, book my, bp 128
  -42: broken wrist, can it, cant come, carrier, cbc, cheerful, difference between, discomfort, dont sleep, due a, either way, ex, except
  -42: eyes feel, familia, fasting sugar, finger in, five weeks, fmla form, glaucoma, good for, good until, handicap, have both, have fear
  -42: have not, have one, heart clinic, heartburn at, history, i completed, i eat, i never, i retired, i watch, im 57, im back, in january
  -42: in july, in town, is 4, is happy, it can, it gets, its 90, keeps me, knees ache, lake, last period, late, made me, make the, man got
  -42: manden, maybe three, me arde, message me, methylphenidate, most days, my 10, my cardiologist, my regular, my thyroid, my wedding
  -42: necessary, need any, night the, nothing since, off for, optometrist, pastilla, photos, pill and, plan wants, play, please i, pleased
  -42: program, reach up, real good, safe for, same size, second, seen on, septum, septum and, sex, shes already, shots, should i
  -42: sore after, spits, spits up, start at, stress test, summer camp, the difference, the power, times last, to become, trust the, u send
  -42: walked at, was at, white of, works well, worth it, would, years i
  -43: 1 year, 23, 5 months, 5 years, 80, 80 and, a bill, a blister, a family, a heavy, a scan, about 7, about a, all normal, am still
  -43: and can, and neck, animal, approval, are all, are over, ask about, at 2, audiologist, baby had, be an, bebe se, before bed
  -43: bowels regular, brother in, brown marks, but it, can live, can swim, cooking, does that, downstairs, duct, due on, ekg, ekg from
  -43: everyone, flushes, for camp, get heartburn, had breast, has given, have sex, he get, healthy, hearing is, here since, here with
  -43: hot flushes, hour monitor, i called, i pay, im tired, in church, in future, in winter, it come, its healed, its time, left big
  -43: live with, long time, looks great, me puede, minutes in, monitor, my age, my mum, my pharmacy, my portal, my teens, necesito
  -43: neither, new boots, newspaper, next, now no, nurse last, of you, op, or you, our, pay the, phone is, physicals, refill, rolling
  -43: school wants, sells, since 10, since ten, snow, so ill, splint and, stay on, switch my, take one, teens, the dose, the nasal
  -43: the newspaper, this cold, to pee, to remove, turn into, turns, until april, usual pharmacy, weather, which of, who is, you doctor
  -44: 104 110, a disc, a fee, a frozen, a text, again to, and ill, anticoagulante, are still, at what, be removed, biopsy, call for
  -44: called it, came normal, change anything, cheeks since, colonoscopy, come by, couple months, days of, dermatologist, do u, dont mind
  -44: dry mouth, escitalopram 10, five hours, fix, foxglove, gave me, good or, gritty by, has for, hay fever, helps some, i begin
  -44: i finally, i forgot, i play, ibuprofen with, insurance application, is more, it causes, it comes, living wants, lose the, mail
  -44: maybe twice, mg three, months now, more water, much should, my ankles, my aunt, my grandmother, nothings wrong, of years, oil drops
  -44: okay, one steroid, or only, ox, parade, patience, phone visit, please check, pulled a, pulse ox, quedo, reason, redone, self
  -44: shift the, shoes, sitting and, soon, stockings, surgeon checked, tablets for, taking escitalopram, the code, the high, the mornings
  -44: the parade, time it, tingling in, to carry, trabajo, una copia, vaccines on, walking the, was covered, was happy, we are, wear the
  -44: what age, which the, with someone, written, year or, years doctor
  -45: 12 weeks, 15 and, 240, 54, a head, a month, a receipt, addressed, addressed to, agua, all five, amitriptyline, and aches, and an
  -45: and they, appetite good, are moving, autumn, become, birth of, blank, born, chance, changes, cheerful and, clear my, closed, cold is
  -45: cost, counseling, coupon, delivery, do you, doing a, doing well, done and, doses of, every two, feel tired, festival, fine for
  -45: first thing, for new, former, friday at, friend says, from you, function, go through, going with, great, have on, how
  -45: hydrochlorothiazide, i start, i turn, im 65, in summer, is pulling, it because, it lasts, last three, late for, levetiracetam
  -45: like to, liver test, long for, long term, meet on, moving, my boy, o tengo, off since, on 4, on thigh, only asking, opinion, penis
  -45: pick the, please, please give, receipt, reduced, ringing in, risk, sad, same strength, scratching, she use, small, statement for
  -45: stomach ache, summary, swears by, that one, the itch, the papers, the pre, the shin, the stroke, the tablet, till dark, to close
  -45: tos, tos y, trabajo que, tsh, two go, uploaded, visit summary, visit to, waiting on, walking on, weeks since, were all, where can
  -45: why does, withdrawal, wrist that, years like, years now
  -46: 2 pm, 418, 7 months, after lunch, am going, an updated, and do, ano pasado, any test, app shows, been great, bien el, both my
  -46: came back, check with, checkups, claritin, costs, ct apt, daughter who, days to, december, dedo, del ano, del martes, doctor to
  -46: does my, escuela, eye drops, for a, four and, from three, frozen shoulder, gave you, go over, got married, heartburn after, hes in
  -46: hours form, i check, i fly, i lost, i sleep, in june, just quit, keep getting, la escuela, lady is, like her, mailed, married in
  -46: maybe once, me bajo, mg refill, monday and, my asthma, my dad, my sons, needed, needed or, new hearing, new insurance, next day
  -46: no reply, or use, otra semana, pee and, pharmacy to, play the, prior, records, release, reply needed, right to, saw it, school bus
  -46: second grade, showed, since she, six weeks, skin check, so and, so for, so i, sons, stamped, that has, the bruise, the doctor
  -46: the evenings, the hair, the hydrocortisone, the plant, the rain, the spray, the surgeon, therapy is, to fast, toenail, tomar te
  -46: tres meses, us at, visit yesterday, was found, was sore, we share, well on, will call, wine with, would going, yearly physical, yet
  -46: yet but
  -47: 100 mg, 50 better, 6.5, a doctors, a kid, a picture, a walker, all fine, always, an empty, application, back at, bill for, broke a
  -47: can pick, card, charged, check if, cold washcloth, come with, company needs, cuatro meses, dad here, day program, do more
  -47: driving to, earlier, empty stomach, exactly, eye check, feel great, first steps, five of, found on, from here, front desk, future
  -47: health anxiety, his asthma, i paid, i pee, i stop, im 18, im eating, in may, in neck, in two, infection again, is 60, is returning
  -47: is sore, it gives, jab, june and, just want, leave it, made my, magnesium, monthly, my a1c, my cough, newborns, next year
  -47: nose since, of school, of your, office and, one for, page 2, platelets are, please book, please fix, print, proof of, pueden
  -47: red meat, remove, resting, se lo, see me, shes back, shes nine, silly question, sneezing, speaks, strap, tetanus, that for, the lake
  -47: the operation, the poison, the test, there any, tickets, til the, told wait, too so, two winters, vacunas de, wet diapers, when to
  -47: will be, worked, worth having
  -48: a chest, a garden, a school, a tight, ache before, age 45, airport, all flat, and good, and wants, and weight, any point, arms are
  -48: back about, back last, bag of, been a, before every, best, beta, beta blocker, big toe, blocker, but they, calcium, calling
  -48: card when, cheaper, chewing the, culture, day to, doctor sign, does cranberry, doesnt seem, ear is, eight years, ent, every year
  -48: falling out, feel the, fine otherwise, flat now, for eight, fridays, get headaches, good as, had it, haha, hair fall, help or
  -48: her nose, hes doing, home for, how should, i showed, i teach, im 42, im doing, in both, in ten, is flat, is no, is scared, is three
  -48: joint, keep it, la nariz, le mando, may and, may we, meet, much water, nariz, nasal, next tuesday, nose no, old wont, one doctor
  -48: physical, please move, receipt for, renew my, retina, run, same, scanned twice, scratched, shoes help, signed, sigo, sleep study
  -48: slept well, son in, stiff in, stones, stop aspirin, supply, support, teach, tested for, the iron, theres no, they make, three kids
  -48: u pls, urine culture, visit was, wants the, warfarin 5, what, when would, woke with, would cutting
  -49: 132, 132 80, 68, 88 at, a bit, a cough, a diet, a whole, ages ago, am 60, an mri, and dr, are on, asking me, asks for, back its
  -49: been cancelled, before its, brown skin, bucks, bucks last, buenas, bump, can they, cards, comes and, date for, do for, dont work
  -49: dose and, dose to, evenings, fasciitis, feet swell, flat feet, foot for, get better, go for, harmless, has it, help, hes growing
  -49: hija ya, hiking, him for, i change, if she, in place, information, is medical, is she, it online, it painful, itches like, june
  -49: la casa, la vacuna, label has, latanoprost, letter saying, like mad, log in, male from, me esta, metformin 500, mood, mouth since
  -49: moves, mri for, my tetanus, of walking, pair of, plant, por el, regular, reply, runs, seizure medicine, shes growing, shots and
  -49: signs, since starting, six and, six months, sticky note, study, swears, that itches, the broken, the labs, the plane, the second
  -49: the sticky, therapy, there for, this month, times every, to mail, to wear, turned yellow, united, vacuna, vacuna de, walked, warning
  -49: was done, you recommend
  -50: after moving, aid, all gone, already had, amlodipine 10, apnea, asks about, calves, can any, carry his, checking, church
  -50: compression, copia, copia de, do at, drops in, due in, duloxetine, fee, few drops, five minutes, foreskin, from when, he retired
  -50: i pop, if my, im numb, iron pills, is helping, is well, its fine, january he, lab order, lasts, line on, low back, many years
  -50: melatonin, million, mocos, mondays, month it, nada, no change, o, of wax, or no, our old, peace, physical before, problem and, proxy
  -50: quisiera, referral for, same name, saw the, script, so can, some colour, splinter, steady, surgery date, test negative
  -50: the dietitian, the warning, the yellow, time if, to swim, todos los, twice for, wants a, was for, we lost, week but, what can
  -50: whats a, y mocos, yes or, yoga
  -51: 11, 30 and, 6.1, a date, aceite, affect, after menopause, after thanksgiving, again same, ahead, also do, and both, appointment on
  -51: atorvastatin 40, be better, be taken, bills, bingo, blood work, bone density, breast last, bulge no, camp, cause my, chicken
  -51: computer, cough is, could, creatinine, dangerous for, day at, density, density scan, dental, does duct, early, easing
  -51: everything was, fall and, fall asleep, fax, file, flu shots, fly, flying, forma, forma de, go ahead, handles, have the, he stop
  -51: helpful, hes six, i missed, i swim, i switch, i thought, im 24, in five, injection or, is finished, kidney stone, la forma
  -51: la rodilla, letter for, location, makes, manana como, marido, me at, me llego, medicaid, mi marido, my reading, necesito la
  -51: need from, numero, office says, ointment, old last, our son, our twins, pineapple, poco, que numero, refill for, reminders, rodilla
  -51: screening, see you, shoulders at, si se, since spring, small bump, small lump, some benefit, statements, stress cause, take vitamin
  -51: tengo medicaid, tetanus shot, the heart, them for, time for, to know, together, travelling, two left, ultrasound shows, un poco
  -51: which pillow, wondering if, yo tengo, you po
  -52: 3 to, also have, also he, and sometimes, ankles from, anything over, as two, at 11, broken, clear and, come again, dietitian
  -52: difference, doctor says, except the, expensive, fax number, for 12, form is, generic, given it, growing fine, has since, have two
  -52: heat, her shots, his account, husband and, id like, in cold, in six, in to, is about, is dry, isnt in, long before, losartan
  -52: massage, may, month i, my sisters, now on, nurse at, off last, on wednesday, online, only for, phone, please reply, post op, protect
  -52: reaction, sin, stomach hurt, sulking, take ibuprofen, thats all, the afternoons, the computer, the metformin, to cold, to protect
  -52: trucks, updated, was good, went away, with dr, with us, work in
  -53: 33 and, a cold, afraid that, after dinner, an old, and already, and gas, and get, and metformin, and pick, and pulse, any other
  -53: as good, asi, asi que, be the, been using, bread, but the, can my, chiquito, clearance, contact, cpap, crown, del 20, diet, do those
  -53: doctor said, down and, dry from, es que, feet at, for 20, fui, fui a, glass of, grade 1, hacer, hollow, how long, i bit, i drink
  -53: i even, i stay, is 555, is there, isnt until, mail me, makes me, many sessions, me off, membership, months, my allergy, my calves
  -53: my chin, my toe, name as, need more, of wine, one on, only when, or, or four, our house, partner and, phone number, please schedule
  -53: poor sleep, referral, rubs, saturday because, si ya, six month, sore and, splint, still good, supplies, swim yet, team, thats
  -53: the church, the copay, the scan, the screen, the splint, therapy or, three or, top shelf, twinge, urine tests, video visit
  -53: wednesday at, weight, wellness visit, what about, you on
  -54: 122, 3 pm, 7.4, a low, any time, aunt, baby so, be taking, billed, bottle says, choir, cita, cita de, copy, days in, del jueves
  -54: dias necesito, do if, dollars and, drinking fine, duct tape, el dedo, en mayo, entire, expire, finish the, flu shot, heart doctor
  -54: hermana, i finish, i use, in april, ir en, is dr, it expire, it takes, last visit, last year, lemon juice, like me, lips since, lord
  -54: mayo, mi hermana, move for, my cheek, my cholesterol, my church, my doctors, my ears, my referral, my shoulders, negative
  -54: neurologist, or get, para, piano, pick, picture of, poison, quickly, reading, results in, rosuvastatin, says they, scanned
  -54: should it, shows my, simple, sore on, stay, stop the, take my, testosterone, the button, the entire, the line, the one, then or
  -54: thought that, to swimming, todo, twice a, voy, walker, was born, wets, wets the, whats the, when does, with lemon, yesterday it
  -54: you do, you print
  -55: 142, ache after, after antibiotics, am not, are hard, as it, ask for, away from, b, bites, book the, can walk, card and, cast came
  -55: current, day after, de noche, de siempre, dogs, dont use, eating and, else, every other, finger is, he use, high school, hill
  -55: his age, i read, i run, i step, im 50, it asks, labor day, lists, me again, more than, morning or, my chart, night but, no problem
  -55: normal no, old daughter, or does, para mi, perfect, pill at, records to, renew the, says hello, season, second one, shake hands
  -55: since january, since we, sore no, squeeze, stay away, still do, sugar normal, swim class, the dogs, the fridge, the list
  -55: the picture, there a, they are, they be, to prevent, tums, two weeks, visit, well controlled, will she, work or, year ago
  -56: 3 yrs, 6 months, 76, ages, allergy pill, am driving, and two, anything, auth, blister, change in, chest x, cleared, control refill
  -56: cut the, dancing, dark marks, doctor checked, doctors, ears feel, epipen for, feel full, flaking, from now, gone in
  -56: grandmother says, gritty, growing pains, hablar, hablar de, hearing clinic, helped, home from, hotel, im 32, january, le pongo
  -56: left knee, me podrian, mean the, mostly, moving to, my insurance, my lab, my lip, my physical, no rush, pair, password
  -56: pharmacist says, podrian, prior auth, puedo ir, renewed, rush, scalps flaking, skin doctor, still got, still weak, story of
  -56: teeth coming, the address, the blood, the cat, the evening, the phone, they said, this week, time change, to fly, todo bien
  -56: toenails, was five, wear a, what should, winters, write a
  -57: a brace, a paper, a woman, about once, albuterol inhaler, alguna, and will, approval for, ate the, blood test, booster, brace
  -57: can both, care of, credit, cut down, do i, does the, dog and, drops for, excited, for four, for our, gato, get tested, hi there
  -57: i are, i wear, ir, is due, is gone, knitting, lady, last name, levothyroxine, llego, medication, mi pastilla, mi suegra, my email
  -57: my order, papers, pick it, plan for, pm on, prescriptions, read, refills, requesting, saturday, see my, siento bien, since i, start
  -57: started the, suegra, take it, tengo que, the allergy, the antibiotic, the desk, the flight, the mri, the shop, the stress
  -57: the yearly, theyd, three years, time in, to approve, two months, up fast, va mejor, vertigo, wants me, went up, year is, you asked
  -58: a living, a trip, a1c, after her, anything that, brings, check in, coffee table, dont get, el dia, fine and, follow, food, for all
  -58: forgive, hungry, i work, igual que, july, labor, mg at, mostly when, my morning, my yearly, on everything, or ice, pasa, passing it
  -58: please my, please take, possible with, preschool, refill please, renewal, sister takes, small white, so no, stitches, stump fell
  -58: time off, told it, wants, was two, with my, you from, zombie
  -59: 124, afford, alcohol, allergy, and yellow, ankle yesterday, be ten, billing, biting, book, de los, doctora, draw, drugstore
  -59: each other, first few, for yearly, gone after, hair, hair is, i close, is whether, keeps it, kit, lab open, limit, llevar, long do
  -59: manage, me quedan, my vitamin, new patient, new statin, number do, on mondays, or do, parking, rebook, right knee, share, sister got
  -59: taking over, the drugstore, the hearing, the store, these, they will, to show, tooth is, traffic, viaje, week three, where do
  -59: will he, years because
  -60: 135, allergy pills, beat, before the, can he, como un, desde esta, does it, five months, for us, forgotten, hace dos, hands in
  -60: hear his, heartburn, i need, i shake, in 2022, is doing, its about, lady at, last month, leaving, letter, me puedo, months is
  -60: moved my, options, pharmacy says, proof, pull, read that, refilled at, the handicap, there since, three months, thrush, thyroid
  -60: to date, told not, tunnel, we talk, weeks left, wine and, with no, ya esta
  -61: 126, a bear, a visit, and itchy, asking if, back to, been going, better, car is, checkup, does black, dos semanas, ears, es bueno
  -61: grade, grapefruit with, ha, hello dr, hot pack, ir a, iron, la tarjeta, likes, likes to, me a, montelukast, more, my coffee
  -61: my thursday, nueva, or not, packs, para la, pregnancy, read about, runny, said they, sign, sign something, slot, spins, statement
  -61: talking with, tamsulosin, tarjeta, ten days, tested, that night, the kind, the morning, todavia, vitamin, walks to, what does
  -61: y todo
  -62: 181, 555, a sore, about gone, and same, antes de, apart, apart from, apt, back from, better today, bill and, bite on, chapped, club
  -62: dangerous, del, dentist, did it, dos meses, expediente, fell through, garden, his annual, id kill, is healed, kill for, last winter
  -62: many times, medical, missed your, nervous, numbers, october, of wet, out at, payment, payment plan, please send, poner, power
  -62: pressure and, recommend, run out, said my, says no, school, shop, someone told, stress, surgery that, swollen but, to lose, was i
  -62: water pill, we will, wear, when can, which cream
  -63: 43, am i, are my, bien con, blood draw, day in, desde hace, ended, eye clinic, five, foxglove drugs, is playing, is stiff, is that
  -63: it hurt, know when, lunch yesterday, my hair, nervous before, now has, ok for, paper, plan de, post, runny nose, safe, siempre
  -63: something else, the date, the hole, to report, when it, when may, white coat, would like, years ago
  -64: about eight, about the, and need, boots, bring the, but thats, contacts, ct, do anything, fasting, gone by, his first, i find, im 43
  -64: in october, is good, is healing, its called, late husband, make me, many hours, night that, one year, paid, para tres, quiere que
  -64: starts, the regular, video, yes
  -65: a year, at most, cancel my, cholesterol, four years, muscular, other day, que ir, quiere, should my, teacher, thats my, the app
  -65: the pharmacist, the white, to take, with this
  -66: 2.4, 90, age, app, april, as always, cada dos, causes, chart, cheeks, easter, fasting labs, growing, i avoid, i like, insoles
  -66: just like, letter that, mi nieta, my fasting, nieta, often do, omeprazole, order for, order no, paperwork, per the, pica, puedo usar
  -66: scalp, tests, the cream, there an, to cut, to pay, usar, wait a, waiting, were going, wife and, you like, you so
  -67: 178, 9 40, ago with, and nobody, are those, checked, class on, controlled, crack, for calling, gum, hay algo, is surgery, page 3
  -67: please renew, por fax, quedan, soft and, sticker, swallowed his, talk about, than usual, the atorvastatin, the front, tren, un ano
  -67: up quickly, vaccine, which
  -68: 2020, came off, cardiologist, freezing, he needs, healed, im 28, interpreter, is best, makes my, mando, no refills, or just, pay
  -68: que lo, reading glasses, renew, seis, stiff for, stopped in, summer, the spring, they want
  -69: annual, at 9, bleeds, by evening, class, desk, dry, first time, free, give the, loose, mine, months after, nose bleeds, photo on
  -69: says you, schedule, still aches, that be, whats, worth
  -70: and goes, bill, bit red, diaper rash, entre, is a, it or, it safe, its only, los cuatro, lovely, named, nina le, pharmacist
  -70: pill makes, queda, school nurse, since 2, toe, what is, will the, wine
  -71: drops, how do, i be, i call, itchy, knee is, metformin, only in, pasta, routine, since monday, system, to keep, u, vaccines, well
  -71: why
  -72: after i, ago when, and eating, been there, can i, dress, email, mammogram, my milk, one at, queda un, salio, smaller, the cruise
  -72: the photo, wellness
  -73: be in, but is, daughter has, dollars, every week, form, have had, i worry, in three, my mammogram, nearly gone, the fall, when is, x
  -74: cream, do not, es normal, every winter, healing, heard, height, months ago, my hip, only want, prevent, quite, sleep on
  -75: 4 months, eating, have pain, how often, or the, por, smoke, stable, treated, want the
  -76: a book, a day, a vaccine, alright to, daughters, fine, hot flashes, i cut, it alright, my daughters, photo, replacement, retired
  -76: shift, steps, ultrasound, washcloth, when do, yearly, yo
  -77: a tiny, cruise, daily, give me, lab, spring, tienen, would i
  -78: does a, ecg, happy, helps, necesita, refill albuterol, six years, swim, the paper
  -79: a letter, address, copay, down stairs, fair, i go, loose stools, shoulders, since my, sore
  -80: a small, ano, el de, frozen, mal en, my last, needs, nunca, patch on, puedo, sin fiebre, this year
  -81: agosto, en agosto, labs, minutes late, normal, old one, that day
  -82: am having, insurance, muy bien, page, the appointment
  -83: arrived, bumps, does, reminder, results, update
  -84: open the, portal
  -85: are there, daycare, heat or
  -86: el plan, la doctora, often
  -87: all right, atorvastatin, do we, igual, needs a
  -88: at night, hay, swimming, uso
  -90: are the, bien, es
  -91: tengo la
  -92: dos, sobre
  -96: eso
  -97: al dia, is my
  -99: itch
  -100: dia
  -101: de mi, itches
  -103: winter
  -104: de todo, what are
  -110: solo
`;

/** By word, or two words with a space between. */
export const readWeights = (): ReadonlyMap<string, number> =>
  new Map(
    LEARNED.trim()
      .split('\n')
      .flatMap((line) => {
        const [weight, said = ''] = line.split(': ');
        return said.split(', ').map((one) => [one, Number(weight)] as const);
      }),
  );
