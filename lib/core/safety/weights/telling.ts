import type { Weights } from '../scales.ts';

/**
 * What words weigh for (or against) a message's being told like an emergency. Made by scripts/learn.ts from messages of our own
 * (tests/eval, split "dev"), not by hand.
 */
export const TELLING_WEIGHTS: Weights = {
  bias: -25,
  learned: `
  125: gun
  124: bleach
  119: puking
  116: goodbye
  115: tylenol
  114: one eye
  113: fits, rope
  112: tongue is
  111: ardiendo, fentanyl, pupils
  110: encontre
  108: 38.4, vomit
  107: cramping, dormir, por todo
  105: escalofrios, knife, la cara, shaking, wheezing
  104: saddle, veo
  103: bit me, to hurt
  102: both ends, el corazon, ojo, sangre, smile, temperatures
  101: a tree, di, eye went, her phone
  100: el bano, hoy, temp, woozy
  99: y casi
  98: old man, tumble
  97: every breath, grounds, gush, old with, went off, ya no
  96: 29 weeks, calling me, desde la, dough, goes up, mucha, passed out, peed, since tuesday, through my, vomiting
  95: caught, dropped to, los ojos, machete, my bottom, nitro, since noon, wont quit
  94: 38.6, 41 and, bano, brinca, desde ayer, hes going, labios, mate, ojos, swallowed, tight like
  93: and felt, bum, curtain, feel it, gave my, looking through, singed, spit, swimmy, temple
  92: and just, bat in, blankets, cant finish, get her, glass, herida, la herida, since midnight, sit up, the temple, the wardrobe
  92: three hours, wardrobe
  91: barely, chemo, espero, for sleep, hammer, hands like, id been, on warfarin, pads, piernas, sausage, stent, table saw, the glass
  91: the laundry, washed
  90: 100.9, a rock, answer me, climbing, coffee grounds, knives, la mano, limp, mano, minutes now, pain right, pond, since breakfast
  90: that doesnt, unas, went dead
  89: and painful, cant swallow, halfway, hearts, in them, jelly, la panza, little round, panza, ring the, slept in, thermometer, traigo
  89: trembling, with fever, y no, your patient
  88: 33 weeks, and couldnt, as if, be needing, boot, catheter, doesnt know, im just, jerking, las piernas, lunch and, moved down, off like
  88: pastillas para, pouring, puked, que desde, shivering, slime, sore to, the face, wire
  87: 102 and, and cold, and isnt, cry, dialysis, dog wont, durmio, even the, eyes rolled, gracias por, her back, sister and, used my
  87: weeks old, y un
  86: 31 weeks, and didnt, be honest, belly pain, black like, down in, feel ok, fell over, its like, me huele, my tablets, over 500
  86: pastillas, scarlet, se tomo, shaking with, shivery, the tea, the warfarin, twice since, wrapped
  85: belt, dormida y, gonna, his hand, nina de, off in, out my, que no, quimio, rinsed, since friday, something pink, stepdad, the cats
  85: thumping, tonight, walk like, y veo
  84: asked why, been putting, boiling, cant walk, cosas, cough and, dryer, fentanyl patch, huge, jug, negra, peas, some of, terrible
  84: the neighbour
  83: 100.8, began, candle, charcoal, chests, coloured, del pecho, drips, drowning, everything i, feel faint, glove, heart was, left hand
  83: lino, lugar, olla, que se, rato, right half, shes limp, sparkles, sudden, the door, this afternoon, too sleepy, vomiting and
  82: a headache, aire, boil, both arms, clots, coumadin, day it, deje, estomago, his mouth, knife and, nut, ribs are, right ribs, sack
  82: sleeps through, suddenly, the diaper, to breathe, turned blue, vodka, wont stop, wont touch, wont wake
  81: a bird, a lemon, a purple, and slept, been running, breathe, can only, chest when, grunts, hours ago, i fainted, insulina, los labios
  81: me today, muddled, my chest, now cant, pill box, pinch, port, purple, swollen like, tonight when
  80: breaths, cant move, chattering, clots and, el pie, empty, finish a, fresh red, green like, heads, i wipe, im gone, im sorry, in since
  80: into my, lips and, night i, nothing but, now her, packing, pees, pupil, pus, puse, seizure, shotgun, since this, skips, so sleepy
  80: sweating, the flat, the pillow, tongue, trago, wont go, wringing, yesterday she
  79: 101.2, apreto, apreto el, ayer no, black and, cant wake, coughed up, coughing, derecho, diarrea, dragging, drank, fainted, hands wont
  79: have fever, heart racing, hurting, jerk, le di, lucecitas, me apreto, mug, off her, pico un, she takes, she told, shes stopped
  79: since morning, the crossword, the watch, to die, vomite
  78: a sack, board and, breathing in, chapopote, cleaned, cleaner, como chapopote, creeping, cut my, desde anoche, die, dormido, doubled
  78: hand is, huele, in order, lado, like wet, of one, severe, shook, sweating and, text me, the shot, turned the, uti, voice, vomita
  78: vomito, waist, while i, white as, y anda
  77: 2 hours, a plan, all morning, be around, behind my, cant talk, de un, dizzy and, dolor, dusky, dusky and, gatorade, half of, just sat
  77: left eye, legs have, luz, minutes ago, my head, red like, roommate says, skull, swallow, telling me, the belt, the catheter, the wife
  77: throats, trousers, walks like, white and, winded
  76: 140 and, a fever, big pads, blisters, bruises, bunk, cant stop, didnt want, el patio, feels like, fishing, hes stopped, hoy me
  76: left nut, nail, of nowhere, on xarelto, patio, posted, right hand, she wont, skipping, soup, sprayed, sweatin, sweaty and, teatime
  76: testicle, that new, the ladder, toilet bowl, veces y, weak
  75: 30 weeks, between my, can see, cant lift, cool, dont call, elephant, fell out, fits since, got my, her mouth, it hurts, kinda
  75: las pastillas, let go, like someone, maybe twenty, move and, my words, new antibiotic, picking at, saliva, shoulder hurts, tar and
  75: the bathroom, the coal, tingly, walk to, wound, y estoy, year old
  74: 101.1, a bulge, awkward, before she, belly cramps, bleeding and, cold like, con un, crab, croaky, dont think, encima, hard as
  74: heart rhythm, hoarse, hot like, i woke, is i, jam, la lengua, la luz, lengua, night he, or anything, preguntar, purse, respira
  74: ripping, round them, since yesterday, sleeve, soaked in, stinks, the fence, then came, today the, toy, up pink, woke up
  73: an ache, and looks, belly like, bellys, breastbone, breathing for, clip says, cold and, cuesta, doing nothing, drain cleaner
  73: fainted in, fence, flank, for no, headache, headache is, hour since, i ate, is 190, lad, landed on, like theres, lips went, mushrooms
  73: pills and, since thursday, sink, stars, think the, tip of, toothache, trapo, wait for, welts, wiped, woke, yesterday lunch
  73: yesterday morning
  72: a breath, arm went, bebe de, bicycle, borroso, bright red, cashew, chills, clip, comb, copperhead, dejo, dormida, egg, epi, espero a
  72: from yesterday, full of, gave her, grey, head is, hes hot, his right, is red, moans, my hearts, nowhere, plank, puffer, rigid
  72: rinsed a, rock hard, sentence, sink and, sleep it, swapped and, the mouth, then another, to cry, toast and, tonight she, took all
  72: tried cold, veo borroso
  71: 103, 39.8, a terrible, an orange, and something, are numb, at about, barking, buckets, cafe, came with, cold on, done the, drunk
  71: fourteen, from today, gone like, gone quiet, held, his pills, i swallowed, is missing, laundry, meter just, mottled, my throat
  71: my toes, now pain, pacemaker, pastillas de, ran out, says shes, scratch on, shake him, short of, sick, slid down, smells, this isnt
  71: weird, wobbly
  70: 102, a plum, acabo, acting, alone with, antacid, ayer, blacking, blacking out, breathless, bust, calentura, calf is, cement
  70: colour of, couldnt, do what, doctor im, double and, dribbling, funny and, guts, hand and, happens, her blood, hes lying, his tongue
  70: i blacked, is after, jerk on, jerked, kicked me, left the, lie back, me not, my breastbone, my shirt, myself, of me, out twice
  70: outside, peeing, purse and, que hoy, right foot, she keeps, sitting at, table and, talking to, thinners, tip, to kill, week ago
  69: 35 weeks, acabo el, agarro, and light, and thirsty, blurry, bowl looks, bp machine, but this, cant feel, clammy, codeine, de fiebre
  69: didnt feel, down over, erection, fever and, fingers, fist, floaty, flushed, foots, garganta, gasping, hasnt eaten, him and, honest
  69: i held, im drooling, im so, la garganta, leg is, my flatmate, nightgown, now she, ocho, reaching, red as, siento como, staggering
  69: stomach bug, sudando, sunk, the hallway, thinking, this weekend, tidy, to bed, today ive, was doing, washing, with every, y vomito
  68: a lobster, a stabbing, and swears, antibiotico, collar, de embarazo, dias y, dont want, frio y, god, had four, he not, im kinda
  68: keeps asking, la vecina, leather, lobster, making sense, oven, over all, panting, plavix, shiny, six days, the red, the tongue
  68: the voice, theres blood, thermometer says, washed it, words out, y ahora, y que, y se
  67: 172, 3 of, 78 over, and next, and stinks, around for, bathroom, blacked, blacked out, coming down, de cabeza, digoxin, drain, engine
  67: feverish, gave birth, grandpas, has not, her throat, ketones, last evening, lemonade, milking, morning he, mums, of dr, one word
  67: open and, pego, picks, pounding, rose, se me, se pego, sleeping in, stung by, the bandage, the colour, the cup, the milking, threw up
  67: through to, today he, touching it, twice its, tylenol and, wall and, y esta
  66: a biscuit, a trout, all night, an accident, blades, cans, chest, church and, cough syrup, couldnt get, didnt know, dripping
  66: every half, eyelids, floppy, he choked, he looks, him a, im shaking, insurance form, is coughing, is picking, is sleeping, it used
  66: it wrong, its up, jaw locked, let the, more of, my muscles, my vision, n my, pulsing, red in, roofing, sleep and, sorry for, stabbing
  66: staying with, stop and, stopped my, temperature, that wont, the cut, the eyes, the machine, the tiles, things and, throat is
  66: throwing up, tightening, to pull, trazodone, tripped, trout, voice went, wall, was going, was grinding, water since, weeks so
  66: woman with, written to, xanax
  65: 114, a bug, ahorita, alacran, and since, and vomiting, are tingling, at breakfast, big as, boca, breakfast, breathing, coming out
  65: confused, counting, door, down both, down low, esta muy, face is, fever, flush it, found her, he cannot, her tea, hes pale, huele a
  65: im talking, it when, jump, killing, know who, la boca, lay, lightning, mirror, my lad, of blood, outta, pees like, queasy, says her
  65: seventy, so hot, some blood, talking, the boat, the drawer, the mirror, the tip, the window, tiles, to swallow, tonight and
  65: twitching, typing this, un alacran, wake her, with pain, y hoy
  64: 38.9, a football, a fruta, a teardrop, adderall, an exam, and bleeding, ate it, bat, be over, been at, been sitting, bigger
  64: brought up, cant get, confused and, cuff, cup of, down my, dozing, drawer, drenched, eyes roll, faint, fruta, gave him, gone to
  64: got in, hes breathing, i slept, in between, is talking, it felt, keys, lap, like coffee, my lips, my ribs, n i, nose has, now theres
  64: of water, past my, quiero, real bad, red line, ribs and, rings, says 84, scratch, shade, shallow, shivering and, shoulder blades
  64: skins, socks, spitting, suppose, sweats, that eye, the edge, today she, toilet, tomo, took her, two nights, vecina, walking like
  64: watching the, wet the, where they, wont come
  63: 34 weeks, also need, and clammy, and talking, and tight, antibiotic from, at practice, at supper, back like, blanket, breath
  63: choked me, cut off, drank the, each breath, el pecho, epi pen, feels, for him, get out, gray and, hasta que, he keeps, he put, him up
  63: im tired, is white, ive taken, kind and, like old, lips, movements, my palms, newborn is, now the, of breath, on chemo, orina, poop
  63: pulled the, round my, shaking chills, since four, sleepy, splashed, strong pain, sudor, swapped, teardrop, the keys, to one
  63: today hes, trae, vida, was eating, was sick, went down, went grey, wheeze, wipe and, words come
  62: 210, alot, and quiet, and there, appt is, been sleeping, been taking, belly, blotchy, bright, cant bend, cloth, cloudy, como si
  62: dont fade, face looks, fell down, foot is, grapes, gray, him awake, hurts, jaw and, keep having, know me, lay on, me duerme
  62: methadone, mi esposo, mid sentence, minutos, mouths, muscles are, mustard, not sure, old son, otherwise just, pain that, popped
  62: quiet and, right arm, rigors, slept on, swallowing and, the soft, the toilet, the way, un dolor, up straight, vomited, was yesterday
  62: water down, weight check, whole body, window and, wont be
  61: 3am, a beet, a fit, anymore, bebe, breath in, breath is, bubbles, changing table, chest hurts, clear water, clots like, cold water
  61: contractions, crawl to, get air, got stung, granny, groceries, gums bleeding, habla, hasnt been, head in, hed been, hours later
  61: in chest, is pounding, like something, lips look, little finger, min ago, new glasses, of sores, out again, pecho que, pinkish
  61: sat up, shaky, sharp pain, she isnt, she says, shes been, shiny like, sips, sores, stars and, stomach flu, sweat and, tablet and
  61: the changing, the clock, the milk, third time, through it, very sleepy, walking to, water tablets, wee, weirdly, wipe, yesterday he
  61: yesterday im
  60: all the, and see, are blue, bathroom floor, battery i, bees, blown, burning up, c section, came on, cant straighten, chemo and
  60: cierra, coughed and, diarrhoea, drooling and, droopy, eyelids are, few minutes, going like, her bp, hubby, i make, i peed, i sound
  60: is brown, is peeling, isnt like, its swollen, just says, know what, legs, like a, me dio, me puso, my port, off me, off mid, old boy
  60: over her, pego en, poos, pressure is, pressure pills, red streak, resident, ribs, right through, says hes, shaking so, slurring
  60: son says, squeezing, standing over, steam, stitch, stuff, stung, sudando frio, the aide, the baby, the boys, the ear, the shower
  60: the swelling, the wall, the words, up since, very painful, wet and, wont do, wont drink, y tiene
  59: 120, a fish, a man, a minute, a pounding, a seizure, and passed, and this, angry, away when, belly hurts, cant think, choked, cloro
  59: como, coughed, crying and, dont go, drowsy, embarazo, far away, field, frio, grapes and, hardly, he quit, hell, her hip, her right
  59: his neck, home at, hot and, hot as, i count, i expect, i washed, is numb, is sweating, is your, just sitting, like somebody
  59: like wood, look like, mouth is, my belly, my right, newborn, over 40, piedra y, poking, seat, she fell, shoulder tip, sick and
  59: smells of, soft spot, sore i, speed, that makes, the hay, tight as, times and, tired and, todays, too big, tore, tried to, tummys
  59: un lado, ve, went white, whistle, wont
  58: a smell, a sock, and over, batteries, battery, bleeding, bunch of, but also, but since, coughs, couldnt tell, deep like, del bano
  58: didnt tell, flap, forty minutes, frame, grandpa, hanging, happened, have gone, his face, his knees, is paining, its hard, jumping
  58: kind, laid, light hurts, lighter, locks, mesa, minutes then, my eye, my temp, now nothing, now shes, of bright, one side, open it
  58: pale and, paper and, piedra, pit, puffing, rhythm, rock, screaming, se trago, shes gone, shes off, siento, station, steak, stiff and
  58: stopped sweating, straight through, stuck out, the curtains, the news, the seat, the shade, the sink, thigh on, threw, today and
  58: toddlers, touching, trago una, una pila, under three, was nine, whistling, you said
  57: 190, and her, are weak, around ten, black for, cold juice, comes in, comio, counted, doll, dont tell, down like, embarrassed, estoy
  57: face, flatmate, frog, furnace, gone through, hang, headache and, headache that, hes talking, i ran, keeps swallowing, kids to
  57: lado derecho, leaking, like tea, made a, muscles, my pupils, needing, nodding, nodding off, noise, not working, oh and, one arm
  57: round, rouse, sat on, sick with, sitting up, slipped in, swole, tengo como, then i, they were, thing in, this evening, times since
  57: to touch, today, today morning, toes, tome, twice in, type 1, veo lucecitas, wanted, was about, white like, with blisters, wrists
  57: write this
  56: a melon, a sentence, all over, and cant, and dont, and feeling, and woke, beach ball, belly is, brazo, burn on, but tonight, cai
  56: came round, can hear, candle wax, cola and, curled, down there, fella, found the, fuerte, hand, he drank, he slept, he took, her arms
  56: her heart, hija de, hit by, how to, i carried, i coughed, is blue, it after, it through, la quijada, legs feel, lights, like ropes
  56: melon, mi bebe, my hand, my jaws, needles and, now its, numb and, on in, one hour, only now, out but, pecho, preguntar si, prescribe
  56: pulse is, pupils are, putty, quijada, reckon, ropes, se cayo, shes had, shes talking, six hours, skipped, sugar is, sweaty, temp is
  56: the fast, the stairs, the treadmill, to reschedule, tonights, took, two of, typing, ulcer, voice sounds, words, y tengo
  56: yesterday evening
  55: about forty, abuela, abuelo se, all down, and belly, and doesnt, answer, aqui en, are tiny, arm for, bed with, benadryl, blisters and
  55: bother, bucket, bulging, burst, check my, cola, crying, days after, days back, down a, dressings, fell in, felt like, fever 39, fight
  55: flapping, funny, grass, head, heaviness, hes gone, his left, home cuff, hurts bad, hurts to, i didnt, in an, just tired, killer
  55: landing, latch, left is, lift my, like little, load, long flight, look down, mid, middle and, my face, my handicap, my necks
  55: nonstop and, over on, pee, pension, perro, put him, radiator, saw stars, seeing little, side and, side like, sitting on
  55: stop thinking, stuff and, sugar, the battery, the hour, the yard, then again, to drive, toes are, tongue feels, wallpaper
  55: water broke, week old, where i, wont hold
  54: a curtain, a sausage, abdominal, and hurts, ankles like, borracho, breathes, cant go, cant stand, cheeks are, comes out
  54: como borracho, dark and, deep, dont know, dont remember, doors, down his, dry since, embarrassed to, face and, feeling, flower, flush
  54: green, gums, he screams, his eyelids, hour ago, hurts like, i bruise, idk, into a, is big, is sunk, its coming, knuckle, le cayo
  54: mandan, morning im, my skull, need new, off the, press, pressure on, puso, ran, reaches, rectal, round it, seeing, sheets, slid
  54: soaked, spoon, streaks, sucking in, sunk in, tar, the blanket, the farm, the lino, the plaster, the spoon, the towel, the wedding
  54: to eat, towels, two days, up into, which day, with chills
  53: 38 and, a high, a knife, a rope, a stitch, about 15, and cried, and wont, as milk, because she, been sick, both feet, breathing deep
  53: breathing like, cant pee, cant remember, choked on, de lado, dont see, dove, every 4, feeds and, feel my, fever 102, for weeks, froth
  53: get this, grunting, hallway, handful, he vomited, her left, her on, her up, hit, hit me, hour and, i counted, i double, im only
  53: im seeing, inhalador, jaw, leg, make them, mirror and, much and, mucho, my mole, only get, pills ran, probably, put his, raw
  53: seconds and, seeing double, shot in, still coming, stomachs, stove, swole up, tambien, teeth chattering, the chair, the high
  53: the kids, the leg, the optician, the snow, thinking it, thirsty, this a, through her, to lie, tonight or, touches, we gave
  52: a gray, ac, aint, and feel, and tongue, as though, ball and, bathroom and, because its, been bad, been throwing, best for, but last
  52: catch, cheek, crossword, cunada, dicen, didnt, eased, edge of, flat on, glue, half hour, ham, he coughed, he dont, he sees, hijos
  52: his coat, hop, im having, insulin and, is 38, is hot, its still, its stuck, kicks, la orina, left arm, legs are, lift her
  52: methotrexate, mi cunada, muy dormida, my one, not stopping, now hes, pad every, pads since, paining, pee is, puerta, raccoon
  52: really bad, saved, shake so, she put, sick in, skins gone, soaked through, something is, strawberry, swarm, teeth and, the barn
  52: the bed, the boy, the car, the mat, the pool, the shoulder, thought i, throwing, thrown up, to message, today my, ulcers, up this
  52: weak and, with clots, you also
  51: 9 days, a benadryl, a board, a bucket, a load, a pop, and he, and she, and yesterday, arm and, at nine, bad headache, before but
  51: bent, blown up, bout, breastbone and, cant keep, casi no, chest feels, coughing up, couple weeks, cream and, curtains, days ago
  51: esposo, even when, everyone says, fat, gaps, hard i, heart pills, her feet, hes clammy, hes crying, his chin, horse, hours and
  51: hours now, i breathe, i suppose, i wont, im sweating, insulin but, is like, ive tried, juice and, kim, kissed, la semana, like an
  51: limp and, machine, meter, meters, minutes he, morning on, my left, my lola, my roommate, my teeth, my voice, now he, nurse can
  51: of her, other one, pale, pot, pushed up, queria, respected sir, round with, she hasnt, shes got, sight, since last, singing, sits
  51: skinny, slate, slept through, started in, telly, the loo, the sugar, to end, to thank, today her, unos, upright in, very well, vision
  51: wake up, warfarin, worst headache, y la, ya le, yesterday i, yesterday my
  50: a duck, agony, alone, and shes, anti, are not, balls, bowl, coal, coca cola, cupboard, deep and, epidural, eye and, feet are, fluid
  50: fluids, hand on, held my, her chest, hes grey, hes thrown, high fever, his words, hurts so, i changed, i look, im breathing, in after
  50: is breathing, is hanging, is too, ladder, le puse, lo tiene, making a, me just, months old, muscle, my back, my tummy, negro, pico
  50: poked, prawn, pretty, return it, screams, she sees, shirt is, sitting, smelling, so bad, so its, squeaky, swelling and, telling
  50: the chest, the good, the pain, the porch, thrown, tired to, too tired, want it, weakness, wet, with some, with water, would do
  50: y desde
  49: 164, all have, bandage, bluish, bottle, burping, cant, cant hardly, crackles when, diabetic and, dizzy, dumb, fever 103, from both
  49: hasnt slept, he breathes, heart pill, hijo de, his chest, i climb, i live, i touch, im after, im drenched, la puerta, last nite
  49: letters, maybe thirty, morning she, most of, my bike, my sister, nite, not moving, pass out, post and, put her, queria preguntar
  49: reads, roof, screams if, se le, se puso, shaped like, she cant, shut, sickness, since sunday, so sore, spots, still out, stomach pain
  49: through a, tight, towel, transplant, up and, up stuff, voice is
  48: a fork, and bp, ando, back up, been under, biscuit, brazo izquierdo, climb the, clock, clumsy, color of, contact lens, crackles
  48: crawl, days now, dry as, even, evening she, felt, fingers are, found my, got that, grown, has her, headed, her neck, her sleep
  48: here and, hijo, his last, his lips, home now, i straighten, i wait, if someone, is past, it wont, last night, leche, live alone
  48: long one, look at, m, man, mi hijo, my side, my tongue, nonstop, ok now, old girl, onto the, over his, pain, peaceful, poured
  48: putty and, record for, roommate, shes very, shunt, slow, smiles, so weak, spot is, stain, straw, teeth, the ankle, the color
  48: the lights, the little, today its, towel and, twice this, vision is, visit is, wasp, way worse, we put, with long, wood, you to
  47: 40 minutes, a hammer, a sheet, after the, and smells, and sort, and theres, bitten, box in, bringing up, came down, chewed, clearing
  47: compression socks, constant, corner and, dinner and, drive me, duck, every few, eye is, fade, feel like, floppy and, fork in, got up
  47: have turned, he says, hes real, higher than, his eyes, his jaw, hiv, hurts and, i gave, i mixed, is soaked, its white, kicked
  47: la madrugada, lie flat, line from, madrugada, mat, meds, motion, neck, need one, neighbour, now my, of steak, old woman, opened
  47: own spit, pain started, press the, racing, red blood, ribs that, say to, screams when, second dose, side is, side with, sign the
  47: since ive, since saturday, since today, sit on, skin and, swallowing, the telly, there in, theres something, two minutes, vomits
  47: wears, went back, where the, work and
  46: a cat, a temperature, a towel, and slid, backache, bins, board, bottom, breath and, breathing fast, but now, cant even, delivered
  46: descanso, do this, door and, eighty, eye, fierce, fingernails, fit, for maybe, fussing, gave the, he still, her ears, hes been
  46: hes had, high and, his shirt, his side, his voice, honestly, hot, i keep, i took, id a, is already, its an, ive stopped
  46: keep dropping, lie, lips are, me by, mum says, my stomachs, orange, poisoning, postman, puffy and, que esta, quiet, real, scream
  46: seeing two, she stopped, shorter, side has, stiff neck, stood up, swallow and, swallowed a, sweat, swelled, swelling, the fingers
  46: the nebulizer, the sun, thighs, think im, tiene, tummy and, two fingers, up last, up like, up under, voices, waiting for, worry about
  46: yesterday
  45: 103 and, a 15, and hes, and tummy, are puffy, at me, barn, bruise, came to, cayo, changing, chest is, fast and, fellas, first and
  45: from that, full breath, go in, had to, hands, havent passed, he threw, hes a, i fell, i went, im embarrassed, im throwing, im writing
  45: injection in, its down, last thursday, le, left a, like hes, loop, me this, mule, my fingers, my teen, night it, of putty, out since
  45: painful, people in, pills, poker, poking out, pulse, rag, right and, right leg, sense, she goes, shopping, sided, snake, spat
  45: spotting, sucking, super, swinging, talks, testiculo, the breast, the chemist, the shivers, the truck, them and, then she, thrice
  45: tile, tip hurts, to wake, uncle, up what, urine is, vaccine record, wouldnt, y el
  44: 20 minutes, 4 month, a belt, a pen, a scratch, ache in, addisons, against the, anda, apixaban for, arms, bars, blood in, both legs
  44: breathe in, by my, color, coughing and, cup and, diclofenac, doubled over, drip, duele mucho, four times, he cant, help for
  44: her school, i reckon, just had, kitchen floor, knew, know how, like cola, me whether, mouth, my boyfriend, my mate, my pee
  44: neighbours, news, oddly, of an, on purpose, pain like, pants, pass urine, pressure cuff, quick one, re, reckons, red, said i
  44: shed and, shoveling, silent, since night, since supper, streak of, sunup, talking like, tengo, the babys, the dog, the house, the pen
  44: the ribs, them up, twice by, up past, very, was right, water in, we wait, went
  43: a bunch, a drum, a lovely, a retired, a yellow, and now, arm, babys, black, bunch, by a, cabeza, call in, cant lie, cara, clinic is
  43: cut, daughter in, dont wanna, dressing, drooling, el brazo, fever of, fine but, flutter, getting off, gone black, grain, groin
  43: hes coughing, holding his, holes, i threw, i wanted, in his, is yellow, ish, it began, its moved, its now, its swole, ive thrown
  43: lamp, left and, like and, like nail, like she, locked, low on, minutes, missing, monday for, mottled and, my inhaler, my lap, now im
  43: now is, of dark, one leg, pad, pods, rang, results of, right eye, rotten, round the, services, shes cold, shes shaking, shivers
  43: something like, stands, started that, stiff as, still feels, stopped, straighten, swollen, the bath, the bridge, the bus, the hip
  43: the mattress, the night, the pills, the size, the skins, the stove, the toes, thinner for, to answer, to wait, told him, tomorrow, um
  43: up when, upright, we havent, wife had, y me, yesterday and
  42: algo, and im, and sleepy, answers, antidepressant, ayer y, cant hold, cant wiggle, creo, cup, day since, days old, desmayo, dropped
  42: drowsy and, el nino, esta como, excuse, forearm, fresh, giddy, girl, going up, he asked, he stood, heating, hes sleeping, his ear
  42: hope you, i cough, irregular, is 36, keep water, lamps and, larger, laughing, lie on, like i, liver test, my arm, my mouth, nebulizer
  42: numb, over me, pain under, parked, pee at, pharmacy changed, pushed, que me, quit sweating, refer, semanas, she asked, shes breathing
  42: side in, sides and, six of, sleeping it, spilled, sube, texted, the ceiling, the mailbox, then my, throat, todas las, today his
  42: too tight, tummy, visit i, walls, wood and, you for, you refer
  41: 12 days, abajo, about an, also im, also my, are very, aspirin and, back and, bag, breathe and, chosen, closing, combine, dads
  41: day doc, duele, eliquis, empezo, eyes look, fell, fry, get up, gibberish, hard like, havent slept, he doesnt, his hands, hour later
  41: i move, in it, in one, is hard, is telling, its back, keppra, kid, killing me, knitting, last day, like, loo, marcus, me my, me since
  41: monday to, my thighs, on every, one more, overnight and, para mis, passed, purple and, purple dots, purpose, quick, rattles, restart
  41: scared, seventy nine, she thinks, she took, shes only, sister, sort of, sound, the field, the left, the room, the table, the weekend
  41: tissue, to another, underwear, up hard, using it, without my, wont lift, years is
  40: a coffee, a strong, all his, are cold, back it, back with, been two, being, being pulled, black in, boca y, both my, bp is, calpol
  40: cant tell, cats, chest pain, climb, days not, dog, double, down it, drops and, fell and, ferry, from my, got welts, grey as, hasnt
  40: hasnt had, he came, him in, himself, his legs, im walking, is tight, jeans, just wait, just wanted, lasted, le doy, like shes, lleva
  40: lying, minutes and, my c, my eyelids, my jaw, my newborn, my tooth, my whole, night my, no one, not making, pasada, puedo pasar
  40: quit the, red and, respected, right on, se, sewing machine, shoots, sleeping, so ive, stared, stops, straighten it, strong, than the
  40: the epidural, the fish, the knee, the runs, the worst, then he, there was, tingle, to sleep, tome todas, tube, tummy ache, was put
  40: wicked
  39: a 3, ahora, aleve, am using, and keeps, and shiny, anyway, at two, both hands, calls, can use, car keys, car seat, clinic on, cobra
  39: decent, depression, does not, embarrassing, en el, eyes, for you, fourth, had none, hard to, hes burning, hold her, hot potato
  39: i couldnt, i wasnt, in bathroom, in her, inches, is sucking, its gone, left leg, lock, me tome, my legs, my mind, nicely
  39: nursing home, open my, pacing, picking, pins, pins and, presents, sandwich, she breathes, she doesnt, shes never, shiny and, side to
  39: someone elses, sucks in, swallow my, the cat, the elbow, the party, the shed, then goes, they tell, think, throbbing, through his
  39: to side, today i, tranexamic, tuesday or, up twice, use it, use them, was like, was not, will take, you do
  38: 37 weeks, a dare, also wanted, and breathing, and hot, and i, and its, and sweating, anything in, arrastra, as you, ate, be fine
  38: been drinking, been up, beyond, blue and, boss, breakfast and, burning hot, carried, cita del, clammy and, coca, cold, con dolor
  38: doc my, ear and, evening my, eyelid, feeding, front of, gas, got the, gut, have anything, have some, he told, he wont, headaches
  38: hes 3, hes out, him, his belly, his pulse, hit in, how late, hurry, i told, i vomited, in and, inner, justificante, know that
  38: la carta, looks like, lunch ive, marble, medio, my bellys, my nieces, new pill, nieces, nino, not able, now his, out and, pain low
  38: please and, please look, recliner, sand, says theres, shoe, sick on, since his, sing, skin is, test results, the colonoscopy
  38: the mammogram, the neighbor, the recliner, the spot, the trip, theres been, thing i, tight and, time i, to work, una hora, under the
  38: up by, up his, valve, very quiet, voucher, wiggle, yard
  37: 22 weeks, a blue, a straight, a su, abuelita, and hard, and said, and wet, apixaban, are full, arms and, ask the, at it, bed, bits
  37: blood with, boat, bumped, cant open, chemist, cuatro dias, diazepam, dice, didnt go, drum, eight days, even with, feel, flare
  37: hanging out, hard and, hard the, having a, he is, her in, her legs, hermano, it all, it i, its getting, ive gone, izquierdo, jaw is
  37: just tell, just to, kept on, kind of, known, mi abuelita, mi hermano, mom has, necks stiff, operator, or thursday, out a, out on
  37: painless, peanut, plum and, potato in, puffed, said a, semana pasada, shape, she cries, since 3, since wednesday, slept, smells like
  37: stayed, stuff that, stupid, syrup, take a, tall and, tell if, thanks for, the cvs, the hall, then a, think my, thinking about
  37: thoughts, time this, to school, tomato, took it, we didnt, we give, with each, wore
  36: 140, 86, a rag, a stove, a tummy, ago my, and numb, and today, are bleeding, baby in, backwards, bad pain, been vomiting, belly since
  36: boyfriend, but today, cab, chest and, cranberry juice, dare, deaf, died, doesnt want, dont, dorm, ed, falling, farmacia de
  36: fever came, fine now, grey and, hard, he only, hed, her lips, hes on, him out, hondo, hope, hurts too, i dont, i write, im his
  36: indoors, it then, know it, metformin and, my girl, needle, off and, on him, on standing, one small, operaron, orange juice, pain on
  36: pass, plum, pregnant with, rain, relief, removal, senor, she walks, she went, shes run, si me, since ten, sirve, sister is, teeth are
  36: the letters, the side, the tv, the woodpile, this one, thought, took two, touch, touched, tummy bug, use at, vape, voice has
  36: warfarin and, we call, weaker, went on, what time, woodpile, worse than, you were
  35: 10 min, 40 and, a 50, again about, again and, and face, and leg, and screams, and swallowing, and when, are white, area, arm is
  35: artery, be here, been lying, been waiting, bit more, bp was, candles, ceiling, chair, como una, corazon, cramped, creo que, dos dias
  35: eaten, everyones, feel a, fish and, going back, good afternoon, have his, he got, he will, hello doctor, her eyes, her hands
  35: her head, herbal, herself, hes, him to, hurt my, husband says, i already, i cant, i figured, ice, if youre, im scared, im supposed
  35: kill, last couple, like the, live, lower belly, mom and, my friends, my list, my thigh, past the, pila, placement, putting, quit
  35: same pharmacy, sat, says call, says hi, settle it, she only, she was, shes in, sick twice, since 4, slapped, talking nonsense
  35: tell my, that side, the tablets, the thing, there is, this morning, thump, time they, toca la, valid, vino, wanted to, watch, water
  35: water bottle, wife is, windows, woman, xarelto
  34: 2 now, 33, a bag, a mouth, a work, after that, against, and jerked, and tonight, antibiotic for, arguing, asking the, bed and
  34: believe my, between the, blow, but hes, by mistake, can hardly, cat, compression, days since, did some, dio, dolor de, everyone
  34: four hours, fryer, got some, had in, has gone, have enough, her toes, holding, in front, it happened, items, its going, last two
  34: lifting, look, marble and, metal, mi nino, mother says, mouth and, mucho y, music, my bill, my smear, my vitamins, night so, numbness
  34: of his, off all, on myself, once more, out his, perhaps, plus the, pushing, says to, setting, shaking and, string, ten and, the belly
  34: the check, the shakes, thirsty and, thursday so, tight band, tightness, to reduce, to sit, tonight hes, turning, used the, wake
  34: watching, weed, went stiff, when we, whens my, wont let, wont take, y
  33: 15 minutes, a weight, a whistle, after my, alarm, almost, also had, an egg, and eyes, and very, breath smells, brown stuff, bug, bugs
  33: cant put, daft, dear dr, desde el, drive to, elbow and, fast, fault, foam, forward to, gone all, had our, he hasnt, heavy, her face
  33: hes drooling, his heart, his nap, his old, hrs, hurts way, idea how, if im, is his, is open, is she, jaw aches, jaws, just need
  33: leaning, light headed, like marble, like tree, little girl, machine is, minute, my eliquis, my eyes, night and, nino se, nuts
  33: ombligo, on ice, ours, paracetamol, peeling, plan on, prednisone, proper, pulls, pulls his, put a, queria saber, rainbows, remember
  33: saturday and, says she, school form, shirt, sickle cell, sip, splashed in, stays, stood, sunday and, the bread, the spine, theres
  33: today im, tonight he, treadmill, tree trunks, tres veces, trunks, us all, want me, when his, whispering, will not, word, write for
  33: yogurt
  32: 7 weeks, a 6, a bat, a button, an allergy, and coughing, and hands, and his, and in, any more, arches, as a, at once
  32: atrial fibrillation, bath, big and, blue, but im, but ive, clonidine, colour, come off, dad has, de don, dear doctor
  32: doctor greetings, drop the, edges, el frasco, esposa, expired in, fibrillation, fifteen minutes, flight and, grandmothers, hace diez
  32: has never, have another, he didnt, hear, heart is, her brother, hes sitting, in no, in stomach, is having, lola, mass, me sale
  32: meses y, mom says, mouth more, muy, my leg, my machine, my shin, nappy, number in, on them, one after, out from, parts, please just
  32: pulled, put the, remover, she, sleepy and, smear, so maybe, so thirsty, stand, tablets for, teen, tengo el, than before, that she
  32: that since, the edges, the lower, these days, todas, tongue and, vaccination, was positive, weak i, went black, with one
  31: after eating, am writing, an hour, and 2, and came, and which, appreciate, are mottled, baby is, better now, cannot, changed my
  31: claritin, diabetic foot, drove, dura, faucet, fifty, figured, first so, foreskin, gone, had the, hands are, hep b, her ribs
  31: house and, in there, is cold, isnt on, it got, kidney transplant, la noche, le salio, lean, lens, lie down, lumps, me dijo
  31: morning hes, my asthma, my bowel, my kids, my skin, night at, nonsense, other than, pain and, passing, patient of, peach, please dont
  31: popsicle, rojo, round his, says once, she feels, sickle, sitting in, so im, spell, spelling, still get, supper, tearing, ten times
  31: the back, the kidney, the legs, the pressure, think about, told her, twelve days, us are, vivo, wanting to, warm, was from, we still
  31: went out
  30: 2 days, 6 days, a go, also i, and been, and once, antibiotic, appointment with, are like, are yellow, as usual, at work, awful, bad
  30: bad i, body is, breathes in, brother, brother says, brush, carta, casi, copay was, dark blood, dates and, decided to, desde, down the
  30: drum and, en las, everythings, fast like, feed, fell on, film, get off, got his, hands and, he woke, headache on, his arm, i guess
  30: i turned, in 2009, is 8, it an, lamps, like he, los ninos, mueve, my forearm, neck and, nobody, not one, note for, on his, out like
  30: phone said, pregabalin, que es, recall, right side, sera, shall we, smell, sorry to, sort, stomach, strep, surgeons, tampons
  30: the balance, the cake, the company, the job, the kitchen, the oven, the toddler, them all, theres a, thought id, tonsils out
  30: tummy hurts, very bad, vez, weeks and, y camina, y le
  29: 70 year, a drunk, a lump, a sip, a while, and go, at his, bag of, coke, come for, come home, counts, drink, eases, el antibiotico
  29: far, food and, for everything, four days, fun, getting worse, half a, hija, his ribs, hour after, im going, im on, in next, into
  29: ive an, just now, lads, like rice, lithium, looking, machine and, mainly, maybe, maybe a, me and, me operaron, me out, mi hija
  29: mistake, mobile, mom, mom said, mom to, morning i, my brother, my mouths, necks, need my, new baby, next time, non stop, off a
  29: pupil looks, rescue, rolled, scarf, shakes, sharp, shes having, side, side of, since the, size, snoring, so is, so just, so this
  29: still cant, stuck in, stuck to, that gets, the furnace, the life, three days, tied, times today, to quit, track, up from, way home
  29: weeks i, were coming, wet himself, weve a, when they, whenever i, zyrtec
  28: 36 weeks, 7 in, a bruise, a foot, a pain, a soft, a weird, ache and, again i, air, also ive, amarillo, and cannot, and down
  28: and going, and my, and some, and took, anybody, at all, at six, been to, before that, blotchy like, bowl of, boys, broke a, by the
  28: cabinet, carbon monoxide, client, deck, dentist and, despues del, dots, el trabajo, every hour, fiebre, flu jab, foggy and, her chin
  28: here, hes sleepy, hit the, hives on, i dropped, im too, it helps, keeps clearing, knees and, knees up, me duele, mention it, monoxide
  28: my pulse, nausea, now as, now i, nursing, over and, pressed, pump, que le, question on, rainbows round, rash, respected doctor
  28: running, says dont, she can, shouldnt, side since, sideways, something in, stiffness, such a, the garage, the right, to begin
  28: to play, toast, toddler, tomorrows, tonight i, walks, was sharp, waves, we thought, went in, when he, you dont
  27: 18 month, 38, a dog, a question, a refill, a sharp, a wet, ago he, and another, and so, at her, became, been off, belly and
  27: bigger than, birthday and, but when, button and, cambian, cant hear, chest since, crackers, cranberry, dark, down, doy, estaba, fish
  27: five days, gas station, gone down, gone pale, got me, had my, he also, he gave, head on, hip is, i gotta, i think, ice cold
  27: im typing, it belongs, just wants, kindly advise, left one, looked, lying on, makes a, new blood, no, pain in, pale as
  27: question about, reading the, right as, room, say the, says the, scrotum, seal and, siete, since 5, size of, slide, something
  27: spreading, squeezed, swollen and, the pump, the twins, then said, there and, thing is, this or, three of, tingling, to my, to walk
  27: toda, touch it, up, veins, wait until, waking, wanting, watch says, went for, who do, with any, you sell
  26: 5 days, 5.2, al, and fast, and feels, and floppy, ankle, are so, at 3am, at three, azul, belongs, belongs to, between, body, booking
  26: bring her, bypass, call my, can somebody, children, come over, cramps, dollars for, edge, faint when, for like, forgot to, got to, he
  26: he was, hello im, her whole, his friends, home is, hope this, hour, hugged, hugged me, hunting, i looked, i picked, i wrote
  26: insulin pump, its all, its not, las manos, manos, me how, my boys, my elbow, my hands, my pressure, my surgery, nail polish, navel
  26: nine, nine pounds, noon, now they, of everything, of them, out now, pain since, painkiller, pap, pero yo, piso, progesterone, require
  26: se fue, seconds, see, serious, seven pounds, since you, sir my, sixteen, slipped, stools, streak, stuck, tambien le, that its
  26: that started, the birth, the drive, they look, they put, tin, to it, today shes, treat, turned, two hours, up green, very strong
  26: vomiting since, we got, week when, weeks late, went all, where to, with food, wks, won, word and
  25: 16 and, 39, a beer, a black, a code, a race, a time, ambulance, and then, anoche, as he, as i, at lunch, ate a, bajando, band round
  25: better but, better though, bike, burnt, closer, cries, date please, days worth, dead, dias, dios, down on, eleven years, every time
  25: fainting, for this, found, game, gastritis, grandma, have it, have never, heart, hes fine, hes just, hes white, hi dr, home and
  25: i filled, i skipped, is very, kettle, laugh, law is, list of, me lo, me or, me which, menos, mention, minus, my shoes, nurse line
  25: ones and, out so, out to, photo of, pillow, please cancel, pregnant and, price is, private, pure, real sleepy, rug, say i, seven
  25: she had, shes on, so much, sock, someones, sweet, take warfarin, tea and, that dont, the forms, the groin, the home, therapy for
  25: tiene el, took the, units, wife, with all, wont lie, worry
  24: 29, 3rd and, 5 hours, a funny, a fuss, a jar, a rash, a shot, a wee, and fell, and pale, as im, back now, beet, below, bottle of
  24: butter, calf, college and, doctor my, dont send, dropping, eight weeks, evening i, expired, gums are, half, half my, have you
  24: he went, head at, higher, hours, hurt, i believe, i passed, in my, is expected, is over, is sitting, it like, it normal, itching
  24: keeps, kids and, kitchen, knees, left, legs that, lies, lift, lift the, lightheaded, like them, lunch, mande, mi esposa, mixed up
  24: moved up, my mum, need it, ninth, plaster, please excuse, right upper, rub, said to, shes, shes a, so a, spinach, take iron, tears
  24: ten minutes, the ambulance, the calf, the light, the mother, things, this time, to me, to talk, took a, toward my, twenty, we book
  24: wheel, white, whole day, with me
  23: 110, 3 days, a bowl, already and, and has, and needles, as her, asking for, atrial, bedroom, bottom half, burning, can u, clonazepam
  23: closes at, date on, diapers, drive the, each time, eusebio, feeling in, feels too, for more, formula, garlic, hasnt come, her
  23: hes got, hip, hives, if he, im 16, im putting, in for, in like, inr, inside, is 2, just keep, k, kept, le duele, loose motion
  23: mailbox, morning my, my sugar, now, oclock, old has, old was, or three, people who, prednisolone, refrigerator, regarding, says im
  23: settled, she take, should have, sister in, smelly, so thats, spot, started at, sunset, tap, taxes, the bedroom, the hand, the quilt
  23: the yellow, there like, thinks, tonight my, truck stop, turkey, two children, un, wait till, wanna, we use, window, with him
  23: wound is, written
  22: 17 year, 4 days, a bottle, adhd, and did, and last, and says, and swollen, appt, are going, aspirina, at rest, because ive, bit my
  22: book a, buy the, by two, calls me, camina, can still, cleaning, con el, cotton, curry, dawn, dental, desk job, doesnt, doing
  22: dont trust, elbow, esta, everything looks, expect, fact, failure, food to, gave, goes away, hands shake, he did, he said, he snores
  22: her for, her insulin, i drive, i havent, i thought, im 74, it goes, it must, itll, la manana, lincoln, list for, little holes
  22: lose my, man with, manana, me da, me pico, meant to, mine is, my youngest, noodles, on right, out of, pen, pena, right now, sat down
  22: seemed, since it, since lunch, so here, stand the, student, sunday, talk to, that i, the bone, the bump, the tractor, the walls
  22: the walmart, thigh, to ten, toma, twice, two or, una carta, under his, up but, was hit, wind, work nights, you are
  21: 230, a box, a kitten, a tack, abuelo, accident, and stopped, anything after, are ringing, ashamed to, asking me, at dinner, baby
  21: bad and, be at, blame, but its, caffeine, calm, carbon, changed the, cold as, cricket, dad, daughter says, diabetic, era, esta manana
  21: feed store, finished the, football, given, googled, grandmas, guy, half the, have this, hears, his, hoping to, i been, i found, i saw
  21: i see, in leeds, in with, is not, is only, just a, kids, leeds, life insurance, looks, lungs, me like, me on, monday so, mum is
  21: my knees, my name, my thumb, nora, on me, on that, our son, overnight, plate, puffed up, puffs, pumpkin, reschedule, rest, results in
  21: seen it, sharp as, she go, something for, spine, staring, still need, tack, the city, the feed, the middle, through three, throw
  21: up i, up in, veces, water and, way more, what day, what i, where im, whole, without, writing
  20: 101, 125, 79, a bullfrog, a hernia, a muscle, a tap, about to, and all, and also, and ate, answering, are in, around, asking, at four
  20: at one, azucar, backs, belly button, bitten by, bleeds, boy, bullfrog, cant breathe, cita para, coin, coming, coming up, days if
  20: de las, diaper, dicen que, did a, doing the, doses, dry and, duele la, filling, finger, getting the, had an, having to, her belly
  20: her sister, hers and, hes not, is up, its due, mama no, me back, me what, ml, my way, nose bleeds, now since, oh, ok but, on all
  20: on neck, one was, out, puffy, push it, que dios, ring, said the, same question, sciatica, shes not, signature and, so he, soles
  20: sorry, splitting, spot on, sticky, strike, test was, that something, the arm, the bottom, the disc, the small, to feed, toilet paper
  20: took one, tooth, up again, what to, you guys
  19: 171, 500 mg, a list, a tube, allergy shot, am 34, and that, are swollen, back for, bed for, big, brown and, car, chili, complaining
  19: could send, cuando le, cussing, cutting, days, days out, doctor to, eleven, eleven weeks, estamos, flew, for his, fork, four of
  19: glucose, gone up, heartbeat, home, i feel, i increase, im burning, im drowning, in that, in under, info, is about, know of, la tarde
  19: laughed, liquid, los papeles, lost the, madam i, me va, mi nina, missed the, mum, my copay, my inr, my neck, nap, old, one that, onto
  19: order and, papa, passed a, pattern, said id, says he, says i, seems to, sertraline, since we, stares, straight, stronger, the finger
  19: the tub, through, told my, tonsils, too and, tree, tuck, tummy tuck, two times, up so, watch and, we dont, week or, when hes
  19: whether you, wish, y dice, years with
  18: 108, 2 months, 3 am, a camera, a heavy, a m, a red, accidentally, all her, also she, am feeling, and what, and with, ants, arent
  18: ashamed, be that, been, been in, bird, bladder, busy, call it, can stop, centre, christmas, crisis, cuello, daylight, dolor en
  18: due date, el bebe, epipen, es por, feet, flat, from her, from here, get on, goes, havent been, her voice, hi its, hr is, i know
  18: i stood, i talk, if we, im between, insulin, its worse, ivf, jab, juice, jumped, la receta, lisinopril 10, loss, lying down, me that
  18: mi mama, milk or, mri in, my own, my stomach, office on, on since, over, photo, place of, pop, shot at, since, table, the bad
  18: the deck, the garden, the ice, the injection, the insulin, the skin, there with, theres an, they sent, third, this, three times, tide
  18: to find, to stand, to stop, trouble for, tv, two small, village, when im, wife says, write to, you again, you could, you see
  17: 45 and, 52, 62, a beach, a que, about two, am asking, and blood, and making, and no, and to, at weekends, bit, bleed, blood
  17: cannot move, cebu, central, dear, down and, drug, extra, eyes are, family doctor, fan, going in, good evening, hacen, has a
  17: her breath, high, hold a, holds, i hope, i meant, i press, im 22, isnt, it hasnt, itd, jar, know my, let me, like 30, losartan and
  17: making me, marks on, month old, month so, my babys, my wife, new referral, night, normally, note and, of my, paid the, papeles
  17: paracetamol and, peak, pink, raise, really, recepcion, sat in, says his, since and, sleeping and, sucks, the exam, the eye, the hair
  17: the travel, the urgent, then it, this is, thought it, titers, to make, to write, tongue has, tub, up on, urine, wait, wake him
  17: walk in, was last, we took, weight and, were at, whether my, wrote, years male, you get
  16: 168, 170, a big, account of, and, and about, and sleeps, as rain, be great, brick, can give, check for, check on, circles, comida
  16: coming off, corner, day doctor, decided, disability, drawn, energy, familys, for ten, get his, give him, going, guess, had no, hasta
  16: having, hep, her to, hold the, hormone, hose, i carry, i did, i might, i moved, ibuprofen and, im 15, im diabetic, in circles
  16: iron tablets, is 5, its done, its two, kidney, like im, madam, mattress, move them, my 11, my boss, my employer, my hips, my pap
  16: my uncle, my water, needs her, nose spray, off his, on this, pains, pharmacy gave, pregnant, quilt, quince, rest of, right after
  16: rolls, rubbish, rusty, second time, seconds then, see if, sees, she wants, so when, something at, started, stretching, tablets
  16: take apixaban, tea, tells, the kettle, the liver, the price, the results, the weather, their own, then, therapist, three and, time he
  16: to pee, to use, told the, using, walking, week i, whens the, whoever does, wi, wont have
  -16: 1.5, 150, 15th and, 3rd, 4 kg, 58, 70, 75 and, 8th and, a current, a tiny, about nine, advice, after two, also the, another
  -16: another day, are out, asking about, at 8, at college, beating, before, best, bump, business days, can you, chin, cold sore, college
  -16: come on, comes when, despues, dish, doctor gave, done at, drops, eastgate, every two, february, finished, forgot one, form for, good
  -16: guys, have no, he wants, hello from, holiday, hypertension, i skip, im 48, in hospital, initial, insists, is off, it looks, its one
  -16: its over, join, kidney function, knuckles, le escribo, letter for, long to, looks a, lung, midwife, mother of, must, my fiance
  -16: my kitchen, my passport, my pcp, need a, new ones, next month, night guard, once at, or a, or tuesday, or you, organizer
  -16: our insurance, palpitations, proxy access, puppy, refill, refuses, regards, right back, road, run the, salio un, send the, shot and
  -16: sir i, so could, so she, spironolactone, st, strong and, switching to, taking it, text to, that from, the 14th, the 2nd, the road
  -16: tips, to see, tsh was, us a, us to, vaseline, visit for, walks to, we had, we need, week, work at, would a, would it, wrong and
  -16: you fax, you print, your end
  -17: 1.3, 2nd and, 30, 71, a photo, a week, asks me, aspirin, bar, basket, before i, bells, beneath, biopsy, both sides, bring it, bueno
  -17: buy, calling, can the, cold is, come back, could someone, day no, deleted, el doctor, every 3, exams, faded, figured id, first day
  -17: garden, glad, gone but, hes 2, hey, his annual, home in, how many, i owe, i sit, if so, if that, im 27, im 36, insurance company
  -17: is more, is out, ive heard, just want, lagos, liver tests, manila, maybe three, mismo, my first, my phone, need, next visit
  -17: nothing has, nurse, of those, one go, only asking, ovulation, para mi, pile, pills in, plan, pounds, prostate, pueden cambiar, push
  -17: refills left, saber, says if, school, sealed, sells, since starting, slip, spray and, started the, take two, test to, testing
  -17: tests negative, thats, the bag, the post, the program, the top, the video, thursdays, to back, to put, twin, vasectomy, was great
  -17: was just, was so, wash, wine, with no, years back
  -18: 2 to, 24, about as, about three, according, according to, after 4, after dinner, ago so, alive, am 35, an empty, and weve, any use
  -18: appointment, autumn, be signed, been a, been going, birthday, but could, cause it, charge, charged, check up, co op, colchicine
  -18: continue, cvs on, doctor, doesnt seem, figure, folks, for a, form from, foxglove, give a, glasses, gripe, has me, he have, here with
  -18: honey, i never, i only, im 41, in about, insurance changed, is black, it become, it out, just asking, l5 s1, la casa, la pierna
  -18: large, leave, lenses, lifted, list is, lump in, lump on, many days, marathon, matters, me puedo, meant for, meningitis, mi suegra
  -18: mins, my 3, my 4, my vaccine, my weight, new school, nurse says, one finger, only got, only if, pages, pero, pharmacist told
  -18: pharmacy on, physical is, piel, platelets, play the, possible, post, prescribed, primary care, pulse in, reflux, respond, review, s1
  -18: sale, shy to, so ill, start at, suegra, surgeon says, takes, than i, thank you, thanks to, the box, the man, the nurses
  -18: the pharmacy, the steroid, think its, three weeks, time is, to add, to our, trust, waste, we did, we switched, went to, when you
  -18: will that, worried about, writing because, year at, you recommend
  -19: 1.9, 11 weeks, 14th, 2 yr, 20th, 56, 6, a new, a scan, a special, acid, after 2, again for, all week, along, alright, also take
  -19: am 26, and still, antes del, anything, apartment, baby and, be tested, become, birth control, bring, but it, call me, carta para
  -19: check was, company, consult, cycles, day four, diarrhea, dose, down but, download, due, each, ears, finding, firm, following week
  -19: for lunch, for monday, for ninety, for that, form on, form that, free for, gel, gout, he can, how long, hrt patches, i forget
  -19: i teach, i worry, ill be, im 29, im 60, in law, in network, in right, iron, is closed, is getting, is how, is saying, is what, its a
  -19: la nina, laparoscopy, let her, lifestyle, low dose, mean, morning and, my mood, my wrist, name, near the, night both, ok, okonjo
  -19: on june, one time, packet for, physical from, podria, pointed, pops, por correo, race, reliable, restless, said it, saline, salt
  -19: scan, send it, since with, small, sports, steroid injection, story, summit, the 30th, the copay, the doctor, the emergency, they get
  -19: they took, thin, to dr, to push, to their, to them, to tulsa, twins, very much, wakes, was diagnosed, was it, we move, what was
  -19: white spot, will i, work, year before, you, you just, youve got
  -20: 12 months, 2019, 21, 3 6, 30 days, 31 and, 55, a bus, a job, a wedding, accountant, an order, and come, appointments, are five
  -20: are still, as before, better and, birth, both of, building, business, cake, called me, came in, cancer, cant make, cap, car and
  -20: cereal, check, cheerful, coming back, complete, computers, concern, dad says, daughter 4, day before, day so, day would, do, dull
  -20: el martes, english, estan, every night, everything since, find the, fine just, five times, friday with, good morning, had this
  -20: he fell, help me, helping my, hydrocortisone, i must, i set, i still, ill, im doing, im trying, in their, inside the, is putting
  -20: it fine, it twice, know about, long should, lots, many months, marks, member id, metformin 1000, moderate, month for, more often
  -20: moving, my liver, my mums, my period, nana, obliged, of july, off two, on clopidogrel, one i, one month, ought to, paper, paso
  -20: phones, physical on, pico una, play, poor, ray shows, record, rib, saber si, same form, saturday, school in, second, she gets, ship
  -20: sleeping all, so forgive, so that, so theres, spacer, stroke, sun, sure its, takes aspirin, teach, texting, the card, the dose
  -20: the eastgate, throat and, to an, to rebook, too but, trabajo en, tretinoin, tsh is, unit, va a, vamos a, weather, who are, will
  -20: you ask, you take
  -21: 12 years, 14 days, 2 for, 20, 3 weeks, 31, a nutritionist, a trip, after three, and coeliac, and eats, and hair, and they, be moved
  -21: because of, beige, both have, braces, can, carry the, change my, clean, collect, colonoscopy, company is, day of, day the
  -21: del trabajo, do have, dog is, dorms, drop, dropped the, else, except, fin, financial, first, fluticasone, for life, for my
  -21: for something, get pregnant, gives me, gluten, gluten free, had it, her at, hermana, i completed, i get, im 64, is it, is low
  -21: it comes, june 1, kg height, la direccion, lactase, late to, law, lemon, like this, loud, me pidio, medicine, miscarriage, moon
  -21: movers, must it, my 8, my barber, my hsa, my job, my moms, my tsh, never came, of attorney, okay for, on fridays, on losartan
  -21: one tablet, one too, or give, or something, oregon, perfectly, phase, phone visit, pidio, please do, please release, position
  -21: power of, program wants, que hora, repeat, retired, safe and, said no, senorita, she does, should she, sold, sorted, sounds like
  -21: stick with, study, teacher, thank, the auth, the carpet, the dogs, the hospital, the lisinopril, the mail, the page, the second
  -21: then in, they only, they told, those, timing, travel clinic, trip, tubes, use a, vaccines, was my, was stung, whats the, whole life
  -21: youll, your side
  -22: 1 30, 1 so, 135, 3, 30th, 44, 5 and, 8 years, a no, a pillow, a separate, again at, all my, also want, am 24, and again, and iron
  -22: and off, annual exam, are good, assistance, at 10, attack, attacks, back at, balance, been three, before my, breaking, buenas
  -22: but theres, can upload, chlamydia, close at, closed for, contract, day next, day supply, deadline, ends, even though, fills
  -22: first opening, for 10, forgot, function, got an, has now, has started, i continue, id love, if dr, im 52, in 3, in june, in spring
  -22: is 9, is moving, it better, it done, its normal, keep a, la puede, las 4, leaf, length, lid, lisinopril 20, list, maternity
  -22: maybe two, molar, months and, morning it, my arms, my children, my granddaughter, my new, my thursday, name and, non, none of
  -22: normal to, notarized, now ive, of these, on tuesdays, one and, one on, opening, out i, para la, periods are, pharmacist said
  -22: pharmacy is, place, please reply, por el, preventive, promise, put on, rather, records from, referral for, refill of, refill sent
  -22: register, rehab, result, same with, saying i, season is, see her, self pay, should, showed, shows the, stamp, still the, still there
  -22: t4, test, texas, that same, thats due, the 20th, the cover, the ct, the friday, the moon, the receptionist, the same, the social
  -22: therapy, they are, to lift, travel, try for, wellness visit, will have, will this, wont get, your
  -23: 18, 20 mg, 2014, 5 months, 64, 6th and, 8th, 9 month, a provider, a ride, accept, after 3, after visit, agency needs, ahead
  -23: amlodipine and, an email, and can, and havent, are back, at five, b12 shot, been told, beforehand, behalf, behalf of, better
  -23: blood on, break, breastfeed, buddy, by tuesday, carrier, compresses, could, court, dated within, day 5, do you, drop it, effect
  -23: either, either is, em, fix it, food, for six, form, found in, friday night, gave me, go if, hands have, hes the, i need, im 19
  -23: im taking, in august, in blue, ink, is asking, it at, it be, it before, it cleared, it early, job, just got, kitten, la rodilla
  -23: la senora, left on, lined up, matter, me at, medicare wellness, mejor, member, mg to, mornings for, moved to, my breath, my cough
  -23: my mothers, my question, my scalp, my shot, my upper, nails, name of, necesito, new job, north, note from, notes, of new, office has
  -23: office i, officer, okay to, on behalf, or should, or they, or will, otro, our old, picture, possible to, referred me, retired and
  -23: says it, send you, sent to, service, shingles vaccine, should take, should the, shoulder aches, specialist, spent, swab, take my
  -23: teething, thanks, the 8th, the cap, the gp, the name, the scar, the status, the summer, the vaccine, think it, thinner, thumb and
  -23: tick, to have, to set, toca el, toward, trips, vamos, viral load, visit that, waiting, was at, which is, will it, with your, yawning
  -23: yearly visit, you sign
  -24: 10 years, 20th and, 28th, 45, 8 and, 84 and, a gentleman, a release, achy, acidity, after a, after long, all at, and mri
  -24: antibiotics, appetite, ask that, b12, back since, becomes, bloody, bothers, bottle says, calamine, carpet, checkups in, conduction
  -24: could dr, could i, credit union, cualquier dia, date and, dates, del, does your, due the, email it, error, esta en, evening and
  -24: fibroadenoma, fine no, fine to, for years, fully, go on, had three, halloween, hepatitis, his tummy, how, i call, i push, i quit
  -24: im out, in on, it just, it so, its fine, june 30, leave a, like you, longer, looked in, mantoux, marriage is, metoprolol and
  -24: midwife said, my age, my card, my company, my knee, my nursing, my ride, my thyroid, nerve conduction, new employer, nights and
  -24: nomas, numbers are, of tea, ok with, okay, one be, or must, order, otherwise i, over a, over it, pharmacy in, price, road and
  -24: same week, script for, season and, she do, silly question, sit down, start over, stool test, student from, telehealth, test showed
  -24: texts, that has, the 18th, the 28th, the credit, the doctors, the eliquis, the fax, the hearing, the market, the one, the potassium
  -24: the wait, their fax, there were, they gave, thing or, this age, times in, to 555, to walgreens, tomatoes, trabajo, tuesday and
  -24: up is, va, voided, was supposed, way to, weight loss, when its, which means, y salio, you a, your signature, zoloft
  -25: 10 months, 1000, 14 months, 18th, 1st, 24 hour, 2nd, a physical, ages, all tests, also like, and by, and mild, anxiety, any medicine
  -25: applying for, asking if, aunt, b, be all, be back, beds, been that, bloating, brothers, but my, campus, can feel, carries, choir
  -25: cita de, clinic, clinic says, club is, come after, daily and, de manzanilla, do the, dolares, el lunes, er, escitalopram, ese dia
  -25: fall, fax is, friend, get it, has to, hear it, hiccups, home to, horas, i find, in september, instead, is thursday, it means
  -25: it stopped, itemized receipt, know whether, la misma, laptop, letterhead, levothyroxine 75, loose stool, mail order, married in
  -25: mg for, michigan, my 5, my fathers, my gums, my migraine, nothing in, nurses, o la, of june, office at, or can, our, over in, panic
  -25: para, pay cash, plan which, por un, prefer, proof of, propranolol, rate, removed, right that, root, route, salt water, school starts
  -25: see dr, seizures, seven weeks, shame, signs of, snores, so you, somebody elses, stage, stamped, stop it, sugar was, suite, sus
  -25: swell, syringes, te de, teenager, tell the, the address, the bank, the code, the heart, the holiday, the main, the month, the senior
  -25: the shingles, them to, theo, to any, to sign, transfer my, uploaded, urgent, vaccines are, vermont, video, walgreens on, want my
  -25: wants proof, water pill, week so, week with, weekends, whey, woke with, wonder, would, year like, years, your call, yrs
  -26: 1 mg, 100 mg, 12 and, 178, 3 hours, 30 or, 8.9, a disc, a ladder, a peer, a person, a ring, a row, a single, age 30, agency, also do
  -26: also on, always, am 25, am going, and at, and id, and needs, and playing, ask, at 2, bc, be sent, bee, been constipated, benefit
  -26: bottom of, brandt, call to, camino, casa, chance, collection, count is, denver, dexa, dob, doctora, eggs, else is, enough for
  -26: escribo porque, every six, factor, fading, father was, flushes, for 8, for each, for us, forms, friday and, friday the, from dr
  -26: from it, gas and, gets a, glad to, going for, gracias y, great, haul, he walks, heels, honduras, i could, id like, im 31, im 37
  -26: in 2021, insurance, is okay, it worth, keep my, lapsed, laredo, leaves, letter of, like snow, me about, moment, muchas gracias
  -26: my former, my test, necessity, nombre de, normal for, nose and, offers, official, only lets, only to, or go, override, parte, peer
  -26: peer to, physicians, pick it, pickup, place on, pregunta, prior, quarter, quedo, recommend, record on, reply, row, said your
  -26: saturdays, says insurance, says they, scheduled for, script is, she said, shingles, should i, signing, social security
  -26: something else, spring and, switched, switched from, te, test in, the following, the imaging, theres nothing, to help, to peer
  -26: to stay, too large, twice daily, vitamin c, we will, weve been, white then, wondering, years as, your office
  -27: 1 and, 3 months, 60 days, 66, 75, a cold, a drop, a fitness, a second, a statement, about five, after her, am 33, and rosuvastatin
  -27: and send, and well, anos, application, arizona, assisted, assisted living, at eight, away at, back by, being a, bend it, beneath the
  -27: blood thinner, by morning, can come, cancellation, card, carry, cell, certificate, change, child, cita, clearance, clears, contacts
  -27: costs, department, doctor has, doesnt hurt, drives, early, fitness, flashes, follow up, for half, found out, from them, g, gives
  -27: gym, hace falta, hepatitis b, her name, hes in, hi there, husband and, i watch, if my, im 44, in january, in october, in tulsa
  -27: is named, it gives, it had, it here, it mean, it okay, kg, lower back, malaria, march and, maybe once, me again, me esta, meeting
  -27: metformina, million motility, minute drive, mm, months, months back, my auntie, my checkup, my life, my shift, new insurance
  -27: new years, night to, no longer, normal and, oestrogen, omeprazole 20, one or, one page, only needs, or have, osteopenia, partner
  -27: pay you, percent, phone, please suggest, provider, received it, referred, relatives, scheduled, scheduler, school district
  -27: school on, set, shell, shot, shows, sigo con, since 2016, since monday, soaking, software, sore, student health, such, surprised
  -27: swing by, synthroid, t score, taken out, the 24, the insurance, the labs, the metoprolol, the order, the test, theyve asked
  -27: theyve got, to 10, to know, to move, to remove, until, up as, up now, vacunas, visit on, visits and, was clear, was negative
  -27: way back, wedding is, weekly, weeks in, will you, years for, you send
  -28: 200, 23, 29 and, 54, 7 has, a hair, a one, a very, again or, all clear, an issue, an itemized, analysis, apparently, are there
  -28: as two, august, be a, been fine, by thursday, by wednesday, cabin, can ask, can do, change from, cholesterol pill, clinics, coach
  -28: cold weather, copy of, could it, cream for, day as, day my, daycare needs, due for, ear infection, eating, eight months, envelope
  -28: es la, es que, ese, exactly, fan on, first time, five, five years, for 14, for 3, for 4, for mr, frozen shoulder, going round, guide
  -28: had her, hair fall, hello sir, honeymoon, i signed, id go, im 46, im 51, in 6, in december, in lagos, in two, is better, is booked
  -28: is right, isnt a, l5, la de, lab draw, labeled, lacquer, lawn, living on, manager, mart, me when, million, more than, my blood
  -28: my english, my insulin, my questions, name on, need the, number, number of, office visit, one day, order but, original, owe, paid in
  -28: particular, pastilla, pill bottle, planned, please put, please tell, problem, renew, repeat in, reunion, river, sign, soccer
  -28: sports physical, straight to, suffering from, suit, switched to, teenage, tests normal, text says, the county, the dmv, the generic
  -28: the lacquer, the lawn, the plan, the receipt, the roads, the year, there any, thing on, time of, to a, trip in, trying for, ttg
  -28: tuesdays and, ultrasound said, until the, us has, useful, viaje, voy a, wants, wants my, was normal, weeks after, weeks on
  -28: with salt, you at, yr old
  -29: 0.9, 1.8, 11, 118, 15 and, 180, 25 mg, 30 day, 4 times, 9 months, a copy, a letter, a message, a routine, a spot, a strange, about 4
  -29: absolutely, appointment for, appointment is, approval, arms are, arrange, as ever, bajo, basically, been getting, bilirubin
  -29: blood and, bp 134, came home, can drop, can hand, can my, center, cheeks, comes and, corps, covid, despues de, do i, dos meses
  -29: drinking, earlier, engineer, escaleras, every year, fathers, fev1, folic, folic acid, foods, for another, for over, gold, gym and
  -29: hrt, hsa, i noticed, i try, im 20, im 68, im an, interest, is attached, is whether, it for, it makes, itemized, keep on, kindly tell
  -29: last in, letter, lobby, lost my, march, me an, my niece, my warfarin, next tuesday, note that, november, october, off at, ok and
  -29: old wont, or, peace corps, period, pneumonia vaccine, portal shows, print the, remind, requires a, same place, send, she couldnt
  -29: shift, side effects, signed in, sin, since i, speaking, starting the, statement, submitted, swap to, that mean, that or, thats when
  -29: the allopurinol, the approval, the autumn, the bill, the day, the dermatologist, the original, the student, them so, they have
  -29: they need, to avoid, to let, to take, to upload, together and, together with, totally, train, vacation override, vacuna, virus
  -29: visit with, was found, wednesdays, which, would you, write the, year and, you referred
  -30: 3 and, 51, 59, 90 day, a phone, a slight, again with, amh, and should, and takes, annoying, at 11, at 7, at our, avoid, before he
  -30: begins, besides, boring, bounce, bring a, but you, by fax, cancel my, case, cast, company wants, dancing, deductible, distance
  -30: do so, domingo, ear is, ejaculation, el domingo, el jueves, exam, falta, flashlight, flying to, for both, for next, from ohio
  -30: furosemide, gave us, girls, go there, grade, hace dos, hair, he feels, hello dr, i would, id take, ill have, im 56, in our, it keeps
  -30: judge, last one, last physical, later in, leaving for, let you, like mad, lil, love to, made my, maiden, maiden name, mg
  -30: my deductible, my maiden, my mammogram, my meds, my prescription, my toddler, need something, need your, needs to, nine years
  -30: ninety tablets, noticed my, of you, on 5th, on scan, on wednesday, one the, out when, piles, powder, preferably, ramadan, ready for
  -30: reports, requests, runner, score, scuba, sent it, since spring, spirometry, spoken, start, steady at, switching, test before
  -30: that it, that ive, the 1st, the ent, the hpv, the insurer, the rest, then nothing, there something, they require, theyd like
  -30: to donate, to live, travel to, tulsa, twitch, two months, university, uses, vaccine card, visit friday, was for, was the, we come
  -30: wear mascara, week before, what dose, what it, why i, year of, year or, you order, youd
  -31: 10 mg, 12, 14, 20 weeks, 2011, 500 twice, 80, a bear, a fan, about it, after lunch, afternoon in, age 45, along with, an old
  -31: and vitamin, and wants, and would, as last, as needed, been around, bloods, can bring, can your, carry on, chaperone, dapoxetine
  -31: dapoxetine 30, date of, days a, dermatologist said, desk, detailed, detailed written, discharged, dmv, does she, done on, dont have
  -31: dr, due friday, eat the, either way, every feed, explain, fax it, fax number, fixed, form signed, four months, from 4, gi
  -31: glimepiride, goes in, good and, got hit, hiatus, hiatus hernia, his father, hpv, i allowed, i booked, i pulled, i received, i work
  -31: in jan, in savannah, invoice, is full, is metformin, island, it can, it make, it matter, its about, its the, la fecha, lactose
  -31: leftover, less, mark, miles, must i, my iron, my neighbor, my sleep, needs the, needs your, new plan, nickel, now only, of insulin
  -31: of next, old paper, one doctor, or does, or laser, oxycodone, paid, parking, please, psa, put me, received, repatha, rivaroxaban
  -31: said they, same, savannah, scale, scar, screen, set the, shed like, shop, show up, shows a, so now, speech, started on, starts on
  -31: stiff in, tabs, tape, terbinafine, the dentist, then headache, to become, to check, to switch, toothpaste, topiramate, transmission
  -31: triamcinolone, ultrasound, visa, visits, with my, with us, would i, yo, young, yr
  -32: 0177, 23rd, 3 30, 4 mm, 400, 50000, 555 0177, a colonoscopy, a la, a part, a regular, a replacement, a small, add a, all right
  -32: allopurinol 300, american, an office, apply, as she, ask my, at an, ate the, attaching, attorney, baby aspirin, be possible
  -32: be refunded, be so, be switched, beach, beans, below the, benign, block, bones, boxes, cambiar mi, chalk, chart and, checking on
  -32: coming to, couch, could they, de mi, diagnosed, done before, feels tight, for four, forget, form and, from 9, give the, grade 1
  -32: happen, has decided, health, hola, hundred, i bring, i pick, i started, im 34, im 61, im 69, im attaching, in manila, inactive
  -32: insurance needs, is doing, it removed, its own, iui, job in, just wondering, keep an, la consulta, last month, letter about
  -32: license number, licensed, like to, lobe, makes me, me as, medicare wants, misma, monitor, month, most days, mri, my aunt, my bone
  -32: my check, my lower, new phone, nice, nos, nutritionist, office sent, our church, our first, over my, pack, paperwork for, pedir
  -32: picture of, planning, positive for, proof, refunded, responsible, returning, sabado, same visit, second one, see it, send me, si ya
  -32: signed for, since 2, since college, snow, so it, split, suggested, tablet is, tardes, tb, ten years, tenia, that a, that would
  -32: the 23rd, the blood, the early, the only, the parking, the time, there on, thinning, to approve, to fast, two pages, two weeks, uric
  -32: uric acid, visit, we fly, went away, when should, will be, will bring, wondered if, works, year for, years i, you think
  -33: 10, 100, 19th, 2 month, 50, 5mg, 9, a friday, a sore, a statin, acne, alternate, an odd, and keep, and pick, annual physical, as its
  -33: at 1, at last, avisar, bakery, be my, beginning, blood tests, booklet, both cheeks, bring them, button is, by hand, by mail, by now
  -33: cajas, can dr, closes, cm, come in, comer, cualquier, dentist is, diet, do these, el mismo, ex, fatty liver, fill, first week
  -33: five of, flu shot, foto de, given me, glipizide, got her, grandfather, grateful, ha, harmful, hearing test, heat, home or, i eat
  -33: i fill, i turn, if your, im afraid, im flying, in left, it back, it have, it will, jar of, jolene, june, june and, know before
  -33: la farmacia, law has, le mando, lets, likely, mall, manzana, meals, melatonin, monday or, mountain, moving in, my doctor, my file
  -33: my gp, my memory, my shoulders, natural, need an, needles, network, new year, normal last, now on, office in, office needs, old one
  -33: others, out that, paperwork, per, please note, poison, puede, quedan, quiere, receptionist, registration, repeated, request, semen
  -33: sent home, sex, since im, slightly, state, storm, stress test, tadalafil, tb test, the 19th, the afternoon, the attached, the bakery
  -33: the clinics, the drops, the mall, the pharmacist, there since, three kids, till the, to you, treated for, try again, tuesday the
  -33: tuve, until november, up thursday, voicemail, wait and, weekday, well, with four, with them, work on, xl, you be, you fix
  -34: 134, 6.8, 6th, 81 and, a payment, a problem, account, aches, airport, and wednesdays, asked for, assume, at 5, authorization is
  -34: ayuda, bd, be from, before theyll, bupropion, by me, calcium, carotid, coat, crew, denial, do for, donate blood, down from
  -34: each month, each way, echo normal, else in, eyelid has, fever is, flip, gp says, had breast, heart murmur, heres, i are, i assume
  -34: i attached, i both, i check, i request, i suspect, i twisted, ibs, id number, imaging center, immunizations, in any, in july
  -34: in ohio, insurance card, is that, it a, jobs, la cocina, lasik, license, like last, little pink, magnesium, make it, mal, medical
  -34: mild eczema, mismo dia, month and, motility, my daughters, my health, my prescriptions, nanas, naturally, new script, ninety days
  -34: of last, of september, office, office is, only and, oral, oyelaran, pepper, pharmacist says, physical, pink and, portal has
  -34: portugal, preferred, primary, printed, prior auth, providers, pulled a, que la, ray, reactive, referral number, released, returned
  -34: says a, security, semester, shot record, siempre, so all, social, someone told, something you, soy, stay on, still have, stitches
  -34: street, sulfa, sunday so, suspect, take something, telmisartan 40, that in, that just, that ok, that on, that week, thats the
  -34: the cost, the housing, the line, the statement, the surgeon, their, theirs, they call, thing for, time my, to collect, to repeat
  -34: to your, tunnel, uni, vandermoss, visiting, vyvanse, was treated, we leave, where do, with three, written order, years no, you very
  -35: 10th, 131, 300, 4 mg, a dot, a medical, a referral, actual, addressed, addressed to, after food, and their, annual, any, any morning
  -35: at 4, at any, at bedtime, back to, box and, brain, can it, closed the, contractor, cried, date, date with, dated, daughters, day but
  -35: dermatology, did it, doxycycline, egfr, es el, fax, fed, ferritin, foxglove drugs, gain, getting married, happy to, harm, hi doctor
  -35: his checkup, i ask, i avoid, if there, if theres, im 66, immunization, is a, is good, is possible, it said, its only, just let
  -35: kerala, lead, letter saying, makes, me dieron, me i, meat, medication list, mondays, month since, move me, much is, murder
  -35: my annual, my bank, my bunion, my late, naltrexone, never got, non smoker, nurse visit, on any, orchard, papel, para pedir, passport
  -35: pay for, physical was, physician, please help, proof i, psychiatrist, reached, readings, refilled at, reminder, repeat the, right to
  -35: rosuvastatin, rush, said normal, said repeat, saw the, scalp, sent, settles, showed mild, sign and, sons, still do, stop the
  -35: tacrolimus, take his, tank, term, test negative, the 21st, the community, the lady, the paper, the practice, the tube, theres any
  -35: to carry, tour, union, until april, varicose, varicose veins, vase, visit next, was 14, we are, what they, wondering if, would the
  -35: years same, you may, you the, young man
  -36: 16th, 4 on, 5 mg, a travel, address, ads, affect, aid, and do, and out, and skin, and were, any day, any time, are normal, ask for
  -36: attached, attn, available, back then, benign and, blank, book club, breast milk, but only, but still, called, came up, camper
  -36: can he, can pick, caremark, cash, checkup on, comfortable, creatinine, day in, day which, dexcom, doc i, doctor is, doctor signs
  -36: dose to, driver, echo and, el carro, enough or, evenings, eye check, facebook, fatty, febrile, folder, for days, for one, gallstones
  -36: gel for, generic, go for, h, heel, height, help at, hi doc, hy, hy vee, i begin, i stay, im 23, im 58, im 59, improving, in april
  -36: in six, injections, is best, is there, it affect, it grow, it harmful, it post, ive no, last spring, late, leave on, maam, mammogram
  -36: married, me its, medical statement, migraine, monday and, mondays and, morphology, murmur, my ankles, my appt, my landlord, my old
  -36: my work, new one, nodule, now a, now just, offered a, often should, on metformin, once a, or else, patch on, postpartum, pre
  -36: questions, reading, receipt, requested, retina, routine colonoscopy, saw it, shots, simvastatin, skin test, something or, spoil
  -36: stuck behind, submit, substitute, switch to, tax, the 16th, the label, the university, them on, to 90, toenail, tsh, turned yellow
  -36: two kids, two years, urologist, urology, vee, waiting on, walgreens in, wants an, warehouse, was never, weight, well and, worms
  -36: you have
  -37: 1, 12th and, 2016 and, 21st, 25, 4 years, 47, 99, a garden, a stone, a wart, aches when, add, aid on, am 52, amlodipine
  -37: amlodipine 5, an annual, and after, and sign, and sugar, apria, as soon, baby boy, be good, before school, behind a, bisoprolol 2.5
  -37: bless, cancelar, cancels, candesartan, change to, check if, coeliac, come by, computer, d, day or, days of, days then
  -37: diagnosed with, diga que, dijeron, dijeron que, doctors office, doesnt matter, dont do, down since, dreams, drink more, echo
  -37: except the, exception, fear, flexible, flu vaccine, for an, form filled, from you, from your, frozen, give me, have done, have time
  -37: he get, heart attack, here i, hot flushes, hysterectomy, i pay, im in, in november, is staying, it or, it turn, july, keep going
  -37: ldl, losartan, make the, many times, market, me a, me off, mutual, my wellness, nursing program, one line, one steroid, open on
  -37: option, order for, our new, over from, pa, permanent, physical with, physiotherapy, please give, please send, poquito de, required
  -37: resend it, rite aid, santa, see my, sent you, ships, sixty, so please, soon as, spicy food, telmisartan, tests, the 10th, the camp
  -37: the dead, the er, the file, the front, the referral, they ask, they do, they go, they had, to confirm, truck and, vacunas de
  -37: vegetarian, visit summary, was one, wed, wed like, wednesday for, whose, will my, worth the, yes, you give
  -38: 0.4, 0.6, 1.4, 13th, 1998, 2 years, 2022, 77, a bump, a dry, a fax, a follow, a mile, a mirena, a script, about 20, adults, ahead of
  -38: all normal, allopurinol, and atorvastatin, and set, and will, at every, at school, be okay, be ten, bingo, cancelled, cancer at, cbt
  -38: cedar, collapsed, con los, covid booster, de sangre, dentist says, diga, doctor in, dos, duluth, dye, employee, everything is, exact
  -38: express scripts, eye exam, fertility, fibroscan, fisico, floor and, fmla, good for, got one, gp, gps, hepatitis a, her nose
  -38: household, i log, im planning, in may, it took, its called, ive done, keep getting, kilos, lady said, letter from, levocetirizine
  -38: little bit, lupus, married on, mean i, medicine is, might, movicol, my marriage, my physical, nada, no rush, now so, of every
  -38: of town, on thursdays, one at, one from, onward, opinion, or not, or the, otherwise, park, passes, patients, pick, piden, por
  -38: protein, pueden, que diga, que si, replacement, right for, same as, says is, scans, screening, sea, sertraline 50, should ask
  -38: simple, slot is, stay, summary, surgeon said, test at, the 13th, the amlodipine, the authorization, the change, the link, the spring
  -38: the wash, the winter, them with, theyve been, time to, to finish, to prevent, typhoid, united, wants a, weight on, work in, worn
  -38: worth it, x ray, years after, your okay, yours
  -39: 10 and, 30 and, 43, 6 years, 78 kg, a baby, a day, a vacation, a wellness, adding, age, agent, albuterol, approved for, as every
  -39: as long, baby girl, be there, before a, before friday, benazepril, bill, bp 128, can sign, carpal, carpal tunnel, carro, claims
  -39: coded, combined pill, copy, could we, counselor, december, do with, dollars, donuts, el papel, escitalopram 10, every single
  -39: exercise, expires, express, ezetimibe, first thing, for 20, for 90, friend says, gaviscon, ground, handout, have her, have one
  -39: home from, how much, how soon, i asked, i buy, i qualify, i test, im 54, in 2014, in early, it matters, it need, it there, jan
  -39: january, just for, kit, la vacuna, las vacunas, leave for, leave it, marriage, med list, mexico, mmr and, months of, my a1c, my plan
  -39: my sons, next day, none, number and, o tengo, of network, omeprazole, on hold, only the, or is, ozempic, pay by, pays, pharmacy
  -39: phone number, plan needs, polymyalgia, por favor, post office, potassium, pregnancy, rather than, records, replace, requesting
  -39: rheumatology, ride fell, said my, senior, since forever, six weeks, so long, so no, sodium, spicy, spring, suitcase, swears by
  -39: tamsulosin, test for, text reminders, than usual, that he, that last, the exercises, the inhaler, the kind, the lake, the week
  -39: them the, there a, three months, to try, transfer, tuesdays, us at, use my, visit but, visit from, went up, when my, work for
  -39: ya puedo, you on, you open, you sent
  -40: 15 i, 2 30, 39 and, 4 yrs, a blood, a charge, a notary, a positive, aching, across town, adapalene, add my, age is, am taking
  -40: and goes, and loose, anything the, appts, as it, barber, be done, been there, better or, book, brand, can pull, claim, clotrimazole
  -40: collagen, con mi, confirmed, copays, courthouse, cuando, doc said, doctors, elevator, email is, every 2, faxed it, fine, finishing
  -40: fit my, for any, for reading, go over, granddaughter, helped, her ear, his cholesterol, hold off, hyderabad, i book, i drink, i drop
  -40: i finish, i wake, im 55, im hoping, imaging, in three, infusion, insurance approved, it gets, it only, just checking, last visit
  -40: lisinopril and, long as, lymph, lymph node, make me, mandar por, may, mcg, means, medicare, mri shows, my email, my levothyroxine
  -40: needed, needs, negative for, new doctor, node, node in, notary, now no, numbers on, off as, olive, olive oil, only that, open the
  -40: our daughters, panic attacks, part of, pay, pharmacist, pharmacy says, please explain, policy, print, quisiera saber, quit smoking
  -40: reduced, refax, retest, sachet, safe, said drink, same day, saw me, say no, scar is, sent a, set up, showed a, sign up, signed
  -40: since childhood, since teens, soap, sperm, statements, stones, tamsulosin and, taught, teens, ten days, ten weeks, that one
  -40: the courthouse, the mountain, the neighbors, the script, the shots, the visit, to drop, to once, try, u, waited, was clean, while on
  -40: y mi, years not, yet
  -41: 15th, 40 mg, 65, 7 months, 9 year, 90, a ct, a text, a year, ahi, amazon, and sent, april, april 15, at this, attach, attention
  -41: auth for, because my, been since, bien y, bmi, bottles, burning in, can i, checkups, correct, cough for, could the, county, date for
  -41: decir, delay, dieron, district, doctor wants, dont mind, dry cough, dry mouth, eczema cream, emails, endocrinologist, farmacia dice
  -41: farmers, feel well, firma, five months, florida, for 5, go by, grandmother says, happy with, hello my, i go, i repeat, i swap, i use
  -41: if not, im good, initials, is taking, it could, july and, lake, lang, lantus, lately, limpio, living in, loratadine, mando la
  -41: me pueden, methylphenidate, mi cita, mine, move to, my chart, my dentist, my gym, my hip, my nails, my number, nasal, needed or
  -41: needs one, next week, niece, nov, november and, of their, off on, or after, or later, order is, other day, packed, paying, periods
  -41: physical for, pressure and, rays, received a, refill my, rep says, safe to, safeway, scout, second baby, sgpt, sign it, single
  -41: special, steady, sticky note, store, suggests, surgeon, switch, taper, the brand, the chart, the e, this month, to travel, turn into
  -41: version, visit and, was told, watch for, what should, when may, which was, worried, x, zip
  -42: 2021 and, 240, 6 mm, a dental, a kid, a real, a signed, adenoma, advised, alendronic, alendronic acid, allergy, amitriptyline
  -42: and back, any good, applying, appointments on, approved the, asked if, assigned, back i, cannery, coach wants, come again, complaint
  -42: completely, conmigo, cover the, ekg, felt a, fine by, first baby, fish oil, flu shots, fluoxetine, follow, form as, former, found it
  -42: found on, friday at, has my, have mild, have my, have two, health care, hearing is, him for, hpv vaccine, i fly, im 40
  -42: im constipated, im thinking, im told, in 2, in remission, is back, is enough, its on, jardiance, joint, kg and, llevar, mometasone
  -42: mother had, my coffee, my insurance, my last, my visit, my wedding, nappies, need antibiotics, no show, numbers, offered, only need
  -42: only shows, pens, places, plant, please i, plz, prescribers, recheck, remission, requires, reyes, rosacea, rugby, rules, scanned
  -42: send new, shingles shot, signs, sized, speech therapy, stay in, steps, supply, support, take aspirin, the 15th, the 6th
  -42: the computer, the exact, the release, there anything, they cant, to match, together, twice for, unchanged, vaccine, visits for
  -42: vitamin d, wants it, was three, whether the, yearly checkup, years now, yoga
  -43: 2021, 20mg, 28 and, 4 and, 6 weeks, 68, a lab, a morning, a prescription, a slot, and our, any of, approve, approved, arranged
  -43: arrive, ask them, at night, authorization, both ears, buenos, buenos dias, but not, caseworker, chirping, cranky, cream, creatine
  -43: de mis, direccion, dubai, easier, eeg, esperamos, esperamos a, essential, estradiol, fitted, fly to, forever, forgive, gap
  -43: goes through, have small, hers, hmo, housing, hsg, i yawn, in case, intermittent, it go, it says, jueves, la troca, label, lahore
  -43: like her, like my, log, long message, mail, mailing, makes it, me over, meal, monthly, nada mas, necesito que, night the
  -43: o esperamos, oatmeal, one year, or worse, otherwise and, out under, page, pea sized, pediatrician, permission, phone call, pick up
  -43: picked up, present, recipe, redone, refill for, remove, routine, same afternoon, shes two, sign in, signature, since age, staff
  -43: tension, terrace, test last, the agent, the district, the schedule, the street, them my, thyroid, tmrw, tmt, translate, treatment
  -43: troca, trulicity, verification, wear the, whats, you doctor, you hold, zero refills
  -44: 10 30, 380, 5.6, 5th, 72 hours, 9 30, a heart, a two, also can, and baby, and ill, and two, antihistamine, anything for, attached it
  -44: be asking, by phone, called the, certain, charts, chequeo anual, closed, combined, come at, come from, cycling, day at, do not
  -44: drink water, dry, duty, each year, ekg from, ended, esta bien, farmers market, fasciitis, fee, for all, form but, grapefruit, hacer
  -44: hearing aids, help, how can, i come, i now, i sign, im 42, im now, in 2017, is for, is ok, isotretinoin, it burns, it healed, itchy
  -44: its in, ive read, keeps coming, ketoconazole, ketoconazole shampoo, laughs, lifelong, link for, lipid, mans, many more, may and
  -44: me twice, me until, meantime, mercy, months or, moves, my family, negative, next year, note on, now got, npi, offered to
  -44: office says, ohio, on january, on levothyroxine, plantar, plantar fasciitis, qualify, qualify for, reach, regular, rejected, salaam
  -44: sample, saturday so, scan was, scheduling, script, scripts, send again, shingrix, shy, skin doctor, soon, still in, strength
  -44: surgeon saw, system, teaching, the 4, the account, the camera, the desk, the farmers, the flight, the hives, the morning, the online
  -44: the routine, the website, they faxed, they stop, this friday, to 2, town, training, vacation, vaccine on, was up, week after
  -44: weight gain, wren, wrestling, y en, you check, you refill
  -45: 10 20, 10 days, 122, 2020 and, 22nd, 30 for, a 90, a little, a signature, a thing, acne on, age 34, aids, alt, alta, army, asks
  -45: asks for, at birth, ayunas, be able, be written, both are, bought a, but nothing, camp wants, cancel, cardiologist said, celiac
  -45: centerwell, changed to, chart, checked, colesterol, day off, days no, delivery, do we, doctor told, does, does it, drops for
  -45: en ayunas, epley, esr, extend, family who, feeds, festival, file, finger in, for 12, go through, going on, grow, habit, hate
  -45: have ridges, hb, hba1c, his own, i add, i broke, i paid, i stop, in 2020, in to, intake, is 4, is one, is well, it safe, it take
  -45: its soft, last year, lists, manage, marca, medicina, migraine with, mile, mix, my lip, my losartan, neurologist said, of all
  -45: on cheeks, on page, once in, one who, or to, papers, planning a, played, plumber, pump supplies, referral to, renewal of, rep
  -45: ridges, root canal, says you, seen at, signed by, skin on, starts, still says, sundays, supplement, thats it, the 22nd, the campus
  -45: the epley, the physical, the picture, the plumber, the return, to keep, to wegmans, true that, when it, whether it, worth, x rays
  -45: year is
  -46: 2 pm, 2020, 33 and, 4 year, 50mg, 9 40, 9th, a boy, a friend, a great, about 10, address is, also have, and for, and pulse
  -46: any reason, as of, auth, been diagnosed, biotin, bring the, charges, chewable, childhood, choose, confirm the, could one, day that
  -46: days with, dermatologist, diagnosis, do both, doctor for, doctor said, does one, during the, enrollment, essential tremor
  -46: every other, filled in, foot and, for 6, from 6, have sex, history of, honor, i manage, im 43, im 47, im 49, im retired, im usually
  -46: intermittent fasting, ir, is down, itch, its better, joining, just confirming, just the, last years, likes, long term, mail it
  -46: minutes with, mornings, must have, my nephews, my three, needs it, neurologist, neurology, new card, normal, notice, nunca, on here
  -46: one car, page two, pasta, pide la, placard, please write, plenty of, printer, program, pylori, read that, recording, refills for
  -46: repaired, request for, reset, robot, salio, self, shes happy, should go, signature on, speaks, statement for, statement that, statin
  -46: still got, tape it, telefono, that be, the 7th, the okay, the phone, the plant, the sports, the spray, there for, there said
  -46: they can, theyd, three years, to something, upload, we lost, week but, which foods, whichever, would magnesium, yes or
  -47: 00, 00 on, 17th, 2024, 3 45, 3 pm, 6.1, a cruise, a doctor, a month, a paper, airline, am a, and wed, any other, apple, approve the
  -47: audiology, be in, been feeling, boise, camp, can go, can one, cetirizine, checking, checkup, club, consulta, controlled
  -47: could somebody, course, cover, day this, discharged me, doing well, en mi, favor, faxed you, fine in, first visit, five hours
  -47: form with, from now, golf, grandsons, grind, guard, handicap, hospital with, i forgot, i grind, i start, in nov, in your, insurer
  -47: is gone, it over, it worse, la hoja, left knee, loose, lower lid, me here, me la, molina, my cholesterol, my middle, my nans
  -47: my portal, nasal spray, ointment, optumrx, or shall, pa for, packet, pague, parent, pharmacy to, phone in, plays, please book, proxy
  -47: queda, referral, referral is, rehearsal, return to, risk, say they, secondary, see that, sensitive, sent the, sets, signature for
  -47: that you, the 17th, the 9th, the airline, the evenings, the pneumonia, the sign, this normal, thyroid normal, to duluth, toe
  -47: updated, vision 6, visit if, was sent, well controlled, with aura, would dr, yellow fever
  -48: 124, 2022 and, 24th, 31st, 555, a bill, a fee, a night, a tick, a1c, after i, am 31, am 36, and good, any afternoon, any harm
  -48: any point, any test, at present, bad for, been steady, better with, bill for, birchmart, book my, bppv, buenas tardes, called and
  -48: calprotectin, class and, cyst, damage, debit, debit card, depot, dog ate, done and, draw, due in, everything else, final
  -48: five minutes, for twenty, form has, general, geographic, geographic tongue, gift, i first, i like, ideal, in 2022, internet, is due
  -48: is fine, is ideal, jury duty, lessons, like me, lisinopril, location, massage, meaning, menopause, mg three, monday at, month to
  -48: months but, months now, mood, my heel, my yearly, named, newspaper, normal in, old name, old records, omega, omega 3, on everything
  -48: para el, placard renewal, psoriasis, read it, recovered fully, refills, renew the, respectfully, same month, same morning, saw a
  -48: stress, suggest, take them, tech, tell them, tens, that im, the 2, the 31st, the 5th, the allergy, the birchmart, the newspaper
  -48: vitamin, walking the, want the, we tried, wear, wellness, when to, which one, who is, winter and, works well
  -49: 1 year, 11th, 3 yrs, 5 years, 7.4, a counselor, a discount, a form, after ten, after thanksgiving, always has, and theyre, antes
  -49: appeal, at what, be sure, black coffee, bloods done, call about, call them, cholesterol, class, coordinator, daily, doctor saw
  -49: downtown, dry in, due on, ended up, free, had gout, happily, harbor, hat, hay fever, hockey, hold my, hungry, i plan, i swim, id ask
  -49: im 21, im sure, it seems, it too, keep it, lab results, last autumn, lazy, leader, league, like his, lista, live in, login, mild
  -49: mirena, monday after, my pharmacy, my plans, my toe, naproxen, nephews, nicotine, nothing since, on an, on for, on march, one but
  -49: one visit, pillows, plenty, pneumonia, prefer the, quickly, quoted, r, reference, refil, refill to, release, renew my, resend
  -49: says any, school bus, sigo, since birth, soft and, stable, sumatriptan, swim, thanksgiving, the 11th, the 24th, the airport
  -49: the choir, the dietitian, the lab, the meantime, the omeprazole, the portal, they want, to date, tricare, uncle had, was charged
  -49: whatever, worse in, would an, year the, yearly, years like, you say
  -50: 19th and, 2016, 204, 21 and, 3 month, 6 in, 90 tablets, a diet, a picture, a tetanus, address to, am not, and take, answered
  -50: autopay, avenue, be an, boss is, brace, calves, cambiar, cardiology, checked in, chequeo, clerk, compania, counseling, ct
  -50: doctor and, duct, e b, flying, four years, from me, h e, handicap placard, hasnt changed, history, i finally, i notice, im 32, im 50
  -50: im her, in full, interpreter, interpreter for, is sore, ivy, last fall, may i, me before, me pide, moved my, my church, my schedule
  -50: my student, nipple, numb at, number do, oct, omaha, on file, online, optometrist, pharmacy said, poison ivy, premium, prescriptions
  -50: psoriasis on, referral be, report, sams, send to, sensors, silicone, small lump, smoking, so do, square, started it, the health
  -50: there or, to 1, to fly, to mail, to pick, to swim, told us, versus, visit by, was there, we share, wet diapers, wondered
  -50: your billing
  -51: 2023, 5k, a school, adjunto, aug, ave, big toe, booster, botox, byram, citas, clear my, complaints, con su, copay, could do
  -51: dangerous, deficiency, dentist, difference between, direct, do anything, do at, easy, entire, es, extended, farmacia, ferrous
  -51: fine and, good or, guilty, hace tres, here on, hes eating, his name, ignore, im 71, in 2018, in cold, in english, in person, in town
  -51: it as, levothyroxine, male from, many years, metformin 500, might you, months with, my notes, my tuesday, neighbors, nightly
  -51: no complaints, off before, page for, pair, parkinsons, patient there, patient with, personal, phone is, puedo, questionnaire
  -51: science fair, ser, slight, slot, strict, sugar normal, the calcium, the metformin, the photo, thurs, type 2, wart on, working in
  -51: write a, yearly physical, you remove
  -52: 12 weeks, 30 to, 57, 6 months, a bank, a better, a frozen, a low, a tb, accounts, ad, after so, all in, and mine, and resend
  -52: and your, antes de, at st, be ready, be worth, biopsied, bit stiff, bp 118, called it, cardiologist, chest x, chronic, costco
  -52: dates of, do that, does the, doing a, dont use, dry skin, eight years, fall and, feb, files, fine i, from an, from when, front desk
  -52: gave up, growing pains, guadalajara, have pain, im 24, im 28, im 39, im 45, im 57, in feb, in writing, is sensitive, ive filled
  -52: kindly guide, lansoprazole, laser, les, listed, long before, manufacturer, me puede, merged, metformin, months ago, my ears
  -52: my license, name is, neighbor says, next one, night that, of april, only when, openings, osgood, osgood schlatter, penis, permit
  -52: pill or, please call, please have, prevent, read, rerun, scared of, schlatter, separate, sept, shes nine, shoulders, store and
  -52: sunscreen, tetanus shot, that for, the 8, the calendar, the clerk, the rep, the screen, the sleep, the white, the young, urine clear
  -52: uterus, vendor, volunteer, voy, which cream, ya esta, you keep, you or, you picked
  -53: 25 and, 50 mg, 7th, a bone, amlodipine 10, and same, and weight, anytime, are the, at 9, blood clot, blood draw, book me, bookkeeper
  -53: breastfed, calendar, cancel the, card and, clinic in, community, confirming, crown, doha, family history, fellow, filled out
  -53: for eight, gabapentin 300, getting less, has only, holidays, i be, i lost, i squat, in 2016, in ten, insurance wants, is dry, legal
  -53: limit, llevar a, loves, medicines, nobodys, of years, on paper, one with, or no, patience, pending, pharmacys, physical in, picky
  -53: portal keeps, read about, real thing, rinse, said its, says both, sign something, slot on, splint, split them, spring break, squat
  -53: supplies, testosterone, that says, the 10, the evening, the levothyroxine, this spring, to pay, tooth out, us from, validate
  -53: validate parking, was meant, weeks for, when can, whitcomb, your system
  -54: 12 month, 13 and, 2000, a first, a receipt, access to, and are, and asked, benefits, blood work, bounced, brand of, bump on, bumps
  -54: by evening, camp form, card attached, causes, centile, clear and, con las, days ahead, dedo, discount, do they, does that, drop off
  -54: expensive, facility, first pregnancy, for anything, form i, foster, go ahead, go swimming, have not, health form, heard, i change
  -54: i prefer, is healed, is safe, may we, membership, mon, mri of, my tetanus, need is, night when, no refills, number on, of refills
  -54: off for, old plan, on mondays, out with, physical before, prueba, que ir, quisiera, reissue, ringing in, rule, says 0, says no
  -54: scope, season, selling, sello, send that, since many, specialists, starts monday, stating, syndrome, that day, thats my
  -54: the mornings, the pa, this fall, thrifty, thrifty white, til the, time for, times daily, travelling, tums, visit to, we make
  -54: we repeat, wear a, whatevers, willing, would like, ya se
  -55: 0, 0119, 49, 5.1, 555 0119, 8 30, a way, after antibiotics, also does, and itchy, and soft, are both, at desk, atenolol, audiologist
  -55: been well, bone density, boys have, bunion, call the, capsule, capsules, certificate for, changes, close my, confirm, credit
  -55: day after, day on, days late, days to, del jueves, density, dientes, doctor says, does a, email, escuela, fair, farrow, fasting
  -55: from 12, ghana, glass of, glaucoma, got married, help or, house is, i missed, i read, i wear, ill get, in morning, interview, is 15
  -55: is to, it always, it asks, la calle, la escuela, la walgreens, look for, my appointments, my bills, my flu, navy, no change
  -55: nothing new, number for, old knee, one for, one is, only come, page 2, pays for, please renew, podiatrist, poquito, practically
  -55: pravastatin, pruitt, puedo tomar, receipt for, refill pls, rink, said ask, samples, see me, since she, sir im, that long, the claim
  -55: the full, the lobby, the renewal, the store, the va, they offered, thyroid pill, tickets, trade, triglycerides, twice a, ugly
  -55: unless you, update, vietnamese, walgreens de, was 11, while my, will the, you asked
  -56: 4 months, a mild, a physician, a yearly, about once, admitted, are due, bring my, by email, cleared, current, cut the, darker
  -56: day to, difference, each other, enlarged, every three, fast before, fell through, fix, fodmap, for our, genetic, ghost, goes back
  -56: great on, growing, happy, her first, holter, hydrocortisone 1, im breastfeeding, in 2019, in denver, is 11, is no, just say, link
  -56: log in, long do, low fodmap, mines, month of, my 9, my address, my second, needs his, next door, otra semana, papel de, parrot, pide
  -56: pilates, pizza, recovery, safe with, scan showed, site, smooth, splinter, stretch, tablet a, tdap, that still, the 4th, the army
  -56: the papers, the yearly, three refills, tier, two left, video visit, weeks then
  -57: 2015, 4th, 50th, a kidney, and nobody, arm in, asleep in, atorvastatin, bottle and, brings, calle, code, correo, do u, dont get
  -57: duane, esa, everything to, exercises, foot doctor, for 9, fui a, get them, google, grow out, gummies, handles, here since
  -57: is correct, is our, isnt in, keyboard, know is, la tarjeta, lab, labs, manden, my medicine, need from, need refill, office and
  -57: office or, pen needles, perfect, precautions, protein powder, quest, reason to, safe for, send one, since my, six years, slowly
  -57: sore arm, sore from, test normal, the 9, the result, the specialists, the waiting, tiempo, treated with, trimester, was shut
  -57: what would, whats a, when is
  -58: 132, 2018, 76, a pdf, a pea, ache after, animal, authorize, been with, breastfeeding, but thats, but they, buying, check in, cure
  -58: daughter who, days in, decide, delete, dia, dye my, es para, ex husband, for camp, for school, forms for, fui, hay, in 2023
  -58: incomplete, it online, juniper, just as, kroger, larkspur, last name, line on, long ago, looked at, meet, mild asthma, mood is
  -58: morning but, mortgage, my referral, nairobi, parade, phlegm, pide el, puedo ir, scalps, shows my, so any, sore after, stressed
  -58: the rain, the thyroid, thx, turn, up until, wegmans, what the, will do, year i, you charge, you forward
  -59: a las, access, alto, and sat, and who, anniversary, anual, are fine, autorizacion, been like, before we, blocks, cambia, cheaper
  -59: click, coding, confirmation, could have, cvs, disease, el de, el recibo, elementary, flaky, foods should, freeze, freezing, got no
  -59: habra, harm in, have both, hospital in, humira, im 18, im 25, is 555, it since, labor day, last summer, last winter, losing, my chin
  -59: my glasses, my in, neither, of benefits, outer, per the, physio says, please fix, pls, portal is, prediabetes, recibo, revision
  -59: says just, scars, son in, south, suits, summer, survey, talk about, tarjeta, team, than my, the cruise, the holidays, the text
  -59: the walgreens, this mean, time as, to 3, tomar, wife and, y yo
  -60: active, am having, and fine, and laughs, are those, at that, bills for, birchwood, cough is, daughter has, dietitian, dishes, donate
  -60: examined, familia, gutters, gynae, has it, he needs, here is, how do, is dr, isnt until, it along, labs in, las 9, meanwhile
  -60: month i, nebraska, need any, none since, nothings, now or, nurse practitioner, on weekends, only in, or just, orientation, persona
  -60: portal, power, practitioner, reasonable, rebook, renewal, rheumatologist, scoliosis, seasonal, skin check, symbicort, test again
  -60: tetanus was, the difference, the fall, the losartan, there some, todavia, twenty years, up about, vitiligo, was that, was two
  -60: was with, what about, year checkup, you so
  -61: 3 times, a pharmacy, agreed, and happy, any tips, anything that, as always, asi que, aura, boarding, carvedilol, certified
  -61: chewables, copia de, could my, did my, endometriosis, entresto, further, georgia, gone by, hoja, hotel, in week, insoles, is stiff
  -61: it every, left my, mascara, mask, payment plan, plans, potty, recoger, show, so can, so sorry, target, the envelope, this year
  -61: thursday at, told it, top shelf, total, trust the, vanished, what is, will he
  -62: 26th, 6 am, accepted, allergists, and gas, and yellow, atorvastatin 40, billing, can a, chance of, d is, doc says, does my
  -62: every month, glucosamine, gone now, has mild, he goes, heading, heading to, help my, helps, herpes, hydrochlorothiazide, i bit
  -62: kenya, la familia, letter says, mailed, mi seguro, my profile, nearly gone, needs a, needs an, no problem, or only, paper one
  -62: pharmacist at, pharmacy wants, share, solo, swap, tengo que, the 26th, the allergists, torn, truly, van a, volleyball, walker
  -62: warning, which the
  -63: a doctors, about eight, alla, also he, ana, and tell, anthem, at age, at kroger, away from, cambie, cambie de, can they, changed in
  -63: cocina, constipation, cpap, crack, cutting out, done it, down stairs, eczema, has since, hctz, i promise, im back, improved
  -63: iron pills, is 3, its improving, just one, leaflet says, long does, me piden, message me, morning or, my statement, of november
  -63: of times, one last, one trip, ordinary, osteoarthritis, poner, roads, schedule, scratched, someone look, take ibuprofen, the power
  -63: the y, too soon, un poquito, waiting room, was i, was seen, wedding in, with our
  -64: 2.4, a brace, agree, and neck, and need, been quiet, buses, card says, clicks, comparing, covermymeds, cruise, four and, good but
  -64: group, growth chart, helpful, information, ingrown, ir a, is ready, is under, mandaron, months after, mosquito, moved from, older
  -64: one signature, optum, pero el, plow, recovered, remain, sad, say so, small white, summers, the cardiologist, time change, toss
  -64: treated, vacuna de, volver, waiting list, weeks since, what else
  -65: 142, all fine, altitude, any chance, blood test, book it, cigna, concert, coupon, ecg, ent, entro, filling out, foto, his first
  -65: humidifier, i cut, i sleep, if ive, in first, ingles, jaja, lab open, ladies, likes to, maker, minivan, new patient, nifedipine
  -65: nuevo, or stop, pagar, peace, please move, puberty, rubs, scare, see you, six month, still a, still come, tattoo, the atorvastatin
  -65: thursday and, wait on, walgreens, wonderful
  -66: as good, asks about, came as, caps, crashed, days is, dispense, doxazosin, eats, effects of, el numero, every winter, heartburn
  -66: how should, if any, in 2015, jaw clicks, lady at, me im, me llego, my grandsons, okay with, or leave, pdf, plan wants, resubmit
  -66: sessions, shins, solid, swimming, that night, time on, to normal, true, una hoja, ups, vet, weeks left, years ago
  -67: 9 15, 94, apt, ask if, been using, bucks, clicks when, duct tape, easter, electronic, en espanol, excited, fasting labs, glasses and
  -67: hed like, hv, it because, lancets, normal no, physical and, please take, podemos, printout, reading glasses, sore on, stye
  -67: the allergist, the numbers, time does, ultimo, vitreous, why does, wisdom tooth, y lo
  -68: 100mg, 4mm, 95, ago with, alright to, appendix, box of, daycare, gritty, healthy, in five, in winter, is scared, la oficina
  -68: medication, montelukast, my 10, my day, my lab, nutrition, of 30, podrian, publix, san, scene, sensible, smaller, the app
  -68: the drugstore, trucks, twinge, upload it, well on, were going, when does, whos, winter
  -69: better since, car is, card to, check whether, clicked, count as, do if, dying, el formulario, el referido, futbol, harmless
  -69: it shows, it true, jury, libre, lipoma, meijer, out after, paediatrician, poster, prescriber, quantity, quiero cambiar, reaction
  -69: referido, second grade, sneakers, still wets, they will, tiene que, too early, what can, y luego
  -70: 160, 2 yrs, a chest, albuterol inhaler, dairy, ecg echo, have had, humana, is surgery, just dont, landline, lane, levetiracetam
  -70: my refill, need another, nombre, page 3, please forward, schedule for, seis, the date, the hotel, the stress, tienen, write it, yawn
  -70: you put
  -71: allergy pill, an early, arthritis, constipated, copia, del doctor, denied, eye clinic, gloves, helps me, how often, in summer, inbox
  -71: is 7, is my, many hours, me podrian, moving to, off since, por fax, profile, resting, ridge, spins, started with, the cream, zinc
  -72: 126, 2017, a book, am i, anything to, billed, down with, ent says, funeral, his account, hold music, id have, it cause, lived
  -72: lotion, my reading, my record, necesito una, night but, of wine, or at, process, ready to, refill was, renewed, rsv, same time
  -72: school and, sentences, since january, stretches, the monday, tingles, was born, were given, when do
  -73: a mole, a trabajar, cost, estate, ganglion, gone since, hemorrhoids, id need, it never, itchy eyes, labor, mine was, mystery
  -73: offices, please to, stye on, the bottles, to wear, trabajar, vertigo, way since, with dr, yet but
  -74: a living, agosto, analisis, clobetasol, contour, did i, drugstore, entrance, i open, mando, old daughter, payment, que lo, runny
  -74: school physicals, shampoo, sigue, sobre, the vet, the vitamin, ticket, tiras, una vez, yesterday it
  -75: asi, bill and, boda, campamento, finasteride, la boda, navarro, nurse at, nurse said, on sundays, pharmacy keeps, release my, rx
  -75: se lo, should my, since 2017, tired in
  -76: 310, all gone, bien, feel great, fsa, in yet, it right, lasts, lemon juice, letter that, me no, necesita el, only want, options
  -76: pleased, ring finger, si se, stroller, trigger, vivimos, what does, y todo
  -77: choice, cuanto, did you, eating and, every week, healed, i play, is active, offer, with iron
  -78: are my, broke my, cut out, directions, it alright, left me, llama, mudamos, nos mudamos, oficina, packs, paeds, same for, se llama
  -78: you gave
  -79: 98, bills, consent, flat feet, kindergarten, my fasting, often, onetouch, pineapple, preschool, tested, walmart, wart
  -80: cambio, dos semanas, flights, graduation, hair is, hicieron, hydroxychloroquine, matches, me hicieron, physical to, they be
  -81: ano pasado, desde hace, el dia, formulario, nueva, plain, reminders, retirement
  -82: 0.1, allergist, bites, hiking, my pill, ok for, roller, un ano, yeast
  -83: 2.5, 7 and, al dia, allergies, divorce, espanol, healing, or get, para que, records to, shoprite, tengo la, wednesday at, wets
  -83: wets the
  -84: 90 dias, biting, can both, makes my, medicaid, my allergy, o, poco, the button, trick, un poco
  -85: but is, como un, mi nieta, the appointment, then and, tres meses
  -86: a date, browser, fecha, his age, latanoprost, marzo, missed your, off last, password, physicals, to report, what are
  -87: can walk, multivitamin, se puede, there an
  -88: comiendo, in half, runny nose, you like
  -89: copies, giant, gum, lice, sneezing, traffic
  -90: are you, loose stools
  -91: hot flashes, please the, sticker, warts
  -92: app, arrived, es normal, high school, sleep on
  -93: and eating
  -94: came off, literally
  -95: llego, nieta
  -96: eso, la crema, washcloth
  -97: la doctora
  -98: expediente, nervous, thats all
  -99: ano, gaining, minutes late, sin fiebre
  -100: diciembre
  -102: apellido
  -104: numero
  -106: debo
  -108: de todo, muy bien
  -110: itches
  -111: mayo
  -113: necesita
  -123: igual
  -132: crema
`,
};
