import type { Weights } from '../scales.ts';

/**
 * What words weigh for (or against) a message's being told like an emergency. Made by scripts/learn.ts from messages of our own
 * (tests/eval, split "dev"), not by hand.
 */
export const TELLING_WEIGHTS: Weights = {
  bias: -26,
  learned: `
  123: bleach, gun
  122: tylenol
  117: 38.4
  116: puking
  115: pupils
  113: ardiendo, encontre, fits
  112: rope
  111: goodbye, vomit
  110: fentanyl
  109: el bano
  108: one eye, saddle
  107: a tree, knife
  106: cramping, la cara, shaking, went off
  105: desde la, old man
  104: por todo, veo
  103: gush
  102: el corazon, hoy, ojo, temp
  101: mucha, wire
  100: bum, di, labios, mate, nitro
  99: bat in, bit me, caught, dormir, escalofrios, passed out, singed, tongue is, ya no
  98: bano, little round, los ojos, ojos, sangre, wheezing
  97: and felt, calling me, puked, smile, temperatures
  96: 33 weeks, and cold, barely, charcoal, every breath, knives, que desde
  95: coughed up, curtain, goes up, hes going, the wardrobe, vomiting, wardrobe
  94: and just, answer me, climbing, cough and, glass, looking through, since noon, stent, the face, tight like
  93: 102 and, fell out, get her, my tablets, old with, pads, se tomo, since breakfast, sit up, spit, stepdad, unas, y casi, y estoy
  92: 100.8, 41 and, boot, feel ok, hands like, machete, out my, shaking with, slime, swallowed, swimmy, through my, to hurt
  91: 29 weeks, 38.6, black like, coloured, feel it, los labios, off like, rato, three hours, to breathe, with pain
  90: 100.9, brinca, her back, her phone, jelly, jerking, limp, pond, the glass, thermometer, trago, with fever
  89: candle, chemo, down in, fell over, fentanyl patch, hearts, lino, me huele, pouring, right half, shivering, shivery, since tuesday
  89: traigo, washed, weeks old, woozy
  88: belt, cant swallow, chest when, coumadin, deje, epi, grounds, id been, jug, my bottom, olla, pees, ring the, since morning, the tea
  88: the temple, trapo, tumble, y no
  87: 101.2, cant finish, catheter, cleaned, doesnt know, dropped to, eye went, hammer, in since, its like, la panza, on warfarin, over 500
  87: panza, peed, port, que se, sister and, temple
  86: a rock, and isnt, be honest, be needing, can only, cant walk, dryer, espero, i wipe, la mano, mano, panting, peas, piernas, rinsed
  86: sausage, slept in, the warfarin, tonight, turned blue, uti, y anda, your patient
  85: asked why, cry, desde ayer, empty, herida, his hand, im just, la herida, now cant, seizure, sparkles, that doesnt, the cats
  85: wont stop, wont touch
  84: and didnt, been running, belly pain, cashew, dialysis, diarrea, everything i, gasping, gave my, glove, let the, me today, minutes now
  84: pastillas, pinch, she told, shes stopped, some of, table saw, toilet bowl, trembling, up pink, walk like, wrapped
  83: as if, blankets, boiling, both ends, cant move, de un, desde anoche, dormida y, el patio, even the, hes lying, las piernas, lips and
  83: lips went, minutes ago, off in, patio, sack, since midnight, so sleepy, suddenly, swollen like, the laundry, the neighbour
  83: this afternoon, vomiting and
  82: and painful, del pecho, fainted in, fresh red, gracias por, hes stopped, his mouth, like wet, purse, quimio, sudden, table and
  82: terrible, the watch, to die, tongue, trae, used my, went dead
  81: 2 hours, 31 weeks, a beet, a bird, a headache, breathe, cant wake, chattering, chests, clots, cold on, cut my, dog wont, fainted
  81: feel faint, for sleep, green like, grunts, heads, knife and, lunch and, mug, my words, purple, que no, sleeps through, sweating
  81: thinners, throats, took all, vodka, vomite, white as, winded, wringing
  80: 30 weeks, and bleeding, began, between my, blacking, blacking out, breathing in, breaths, coffee grounds, dough, durmio, estomago
  80: hours ago, in them, insulina, negra, night i, puse, right ribs, shes limp, shotgun, since friday, something pink, text me, the door
  80: the ladder
  79: a purple, awkward, bebe de, been putting, black and, board and, cosas, croaky, day it, dont think, dragging, drips, elephant
  79: eyes rolled, halfway, im sorry, in order, left hand, luz, meter just, my chest, my head, ocho, open and, or anything, pain right
  79: pupil, purse and, pus, rigors, she keeps, since this, sweatin, twice since, voice, vomito, while i, wont go
  78: 3 of, and couldnt, blisters, cleaner, coughing, creeping, doubled, erection, gone quiet, into my, jerk, lugar, nothing but, nut
  78: packing, pastillas para, severe, she takes, the wife, theres blood, trousers, weak, white and, wont quit
  77: 101.1, a fever, and vomiting, bruises, calf is, can see, crab, didnt want, die, drank, flank, i fainted, i held, im gone, left eye
  77: lucecitas, move and, muddled, on xarelto, pill box, red line, shoulder hurts, since thursday, soup, swallow, teatime, the ear
  77: the pillow, tingly, tonight when, too sleepy, wiped, wont wake, year old
  76: be around, behind my, bowl looks, clots and, dizzy and, gonna, huge, i ate, im so, is i, just sat, kicked me, la lengua, lado
  76: laundry, le di, lengua, like someone, now her, off her, picking at, que hoy, scratch on, shake him, shook, sleeve, the diaper
  76: the fence, the shot, turned the, week ago, wound
  75: a breath, a bulge, a sack, are numb, bleeding and, chapopote, clip says, como chapopote, dont call, drowning, flush it, foots
  75: hard as, his pills, huele, is coughing, jam, lad, nail, of one, round them, saliva, sink and, the bathroom, the catheter
  75: the crossword, the flat, thermometer says, vomita, weeks so, yesterday lunch
  74: 140 and, a fruta, all morning, buckets, bunk, calentura, cans, cant lift, clip, dolor, drain cleaner, dusky, egg, feels like
  74: finish a, fruta, heart was, held, hurting, is numb, it hurts, kinda, la luz, la vecina, las pastillas, nina de, now pain, of nowhere
  74: pico un, red like, rinsed a, scarlet, since yesterday, sink, soaked in, stung by, tar and, woke
  73: 102, agarro, and clammy, and slept, at about, bright red, cant stop, chills, cold and, con un, didnt feel, dripping, encima, engine
  73: epi pen, eyes roll, fence, half of, hands wont, headache, her mouth, hoarse, i woke, jaw locked, my palms, pacemaker, smells
  73: staggering, stars, swapped and, testicle, that new, the coal, the cut, the mouth, then came, this weekend, throat is, toy, with every
  73: woke up, yesterday she
  72: ahorita, aire, are tingling, battery i, bellys, blacked, blacked out, boil, both arms, breathing for, cool, couldnt, derecho
  72: diarrhoea, el pie, for no, full of, grey, hes hot, is 190, is red, leather, left nut, lie back, my hearts, my port, my throat
  72: not sure, pastillas de, peeing, plank, respira, right hand, she wont, sitting at, skips, sleep it, staying with, stinks, stomach bug
  72: sweaty and, talking to, that eye, tip of, today he, toothache, wait for, was going, weird, where they, wobbly, y veo
  72: yesterday morning
  71: a terrible, adderall, an ache, antacid, ayer, belly like, but this, came with, doctor im, done the, dormido, fishing, from today
  71: gatorade, gave birth, guts, he looks, heart rhythm, his face, his right, hot like, hoy me, jerked, keeps asking, ketones, know who
  71: like old, like theres, morning he, n i, of water, pit, posted, ran out, sick, skipping, stuff and, things and, to kill, welts, y esta
  71: y un
  70: an orange, and light, apreto, apreto el, bicycle, blurry, bp machine, bust, cafe, cant feel, clear water, cloro, collar, digoxin
  70: down over, drunk, flatmate, fourteen, garganta, god, gone like, grandpas, hand is, have fever, his tongue, la garganta, legs have
  70: me apreto, me not, moved down, movements, nowhere, red as, shiny, sleep and, sorry for, sunk, telling me, the red, the tongue
  70: today the, veces y, walks like, yesterday im
  69: 103, a lemon, a plum, a trout, and looks, and swears, bathroom floor, before she, breastbone, cant talk, colour of, couldnt get, dejo
  69: dias y, drank the, dribbling, dusky and, fingers, fist, got my, hang, him and, im shaking, in chest, it used, ive taken, jerk on
  69: last evening, maybe twenty, myself, night he, out twice, oven, sentence, sprayed, thinking, this isnt, thumping, tired and, trout
  69: tylenol and, was doing, washed it, washing
  68: 35 weeks, 78 over, a man, breathless, cloudy, codeine, counting, didnt know, dormida, fever and, for him, got in, grapes and, head is
  68: headache is, heart racing, i sound, im drooling, it after, left the, lightning, newborn is, of breath, quiet and, right foot, se me
  68: sharp pain, skull, the edge, the machine, tidy, to cry, today ive, tomo, tonight and, touching it, water since, window and, xanax
  68: y que
  67: 114, a plan, a stabbing, arm went, barking, big pads, came round, cement, coming out, espero a, eyelids, fits since, floppy
  67: funny and, hand and, he not, him a, im kinda, is picking, lemonade, let go, light hurts, little finger, mesa, milking, moans, mustard
  67: my breastbone, my flatmate, my lad, my shirt, my toes, my vision, nose has, one word, pecho que, plavix, red in, rigid, ripping
  67: rock hard, sat up, sore to, stop and, sweating and, the colour, the seat, then another, tiles, tip, tonight she, tummys, waist
  67: wall and, words out, y se
  66: also need, an accident, and next, around for, bathroom, been throwing, belly cramps, breakfast, burn on, cuesta, dont want
  66: double and, drain, estoy, fell down, feverish, flushed, from yesterday, gave her, grapes, happens, her blood, honest, hot as, killing
  66: know me, landed on, leg is, lips look, mid sentence, mottled, mouths, needing, now she, otherwise just, pounding, queasy, real bad
  66: rings, seventy, shade, siento como, steam, talking, temperature, the belt, think the, third time, threw up, throwing up, tightening
  66: to pull, trazodone, upright in, veo lucecitas, wall
  65: all night, and since, and something, at breakfast, bigger, boca, breath in, breathing, candle wax, chest, copperhead, cuff, do what
  65: doing nothing, el pecho, fever, going like, i blacked, i swallowed, i washed, im talking, is sunk, la boca, minutos, mums, mushrooms
  65: my lips, only get, pain that, pego, roommate says, says her, se pego, standing over, stitch, sudando, sudor, sunk in, suppose
  65: tablet and, the milk, the tiles, the window, through to, up what, walk to, wont come
  64: 38.9, acting, alacran, an exam, and belly, and quiet, back like, bat, big as, blanket, breath, brought up, came on, cant get
  64: climb the, de embarazo, door, down both, down low, down my, esta muy, eyelids are, face is, face looks, faint, floaty, gray
  64: he cannot, he slept, her bp, her right, hija de, i peed, in after, in between, is after, is brown, is sleeping, it felt, it when
  64: its up, keys, mi esposo, minutes then, mirror, of blood, outta, over all, preguntar, puffing, pulled the, reaching, says shes
  64: se trago, shallow, shiny like, splashed, still coming, swallowing and, sweats, the eyes, the mirror, the soft, thigh on, to bed
  64: to swallow, today hes, toilet, trago una, un alacran, una pila, vecina, walking like, water broke, water tablets, went down, y ahora
  64: y vomito
  63: 210, alone with, around ten, at supper, ate it, ball and, been taking, blades, cant think, changing table, cierra, clammy, cold like
  63: como si, confused, cough syrup, cup of, deep like, fever 39, foot is, gave him, gray and, gums bleeding, had four, hasnt slept
  63: hes pale, him awake, is missing, is talking, jump, keep having, lap, lay, leaking, lips, me puso, my muscles, new antibiotic
  63: on chemo, outside, pads since, pills and, puffer, ribs are, she says, shes gone, skins, stabbing, stopped my, stuck out, sweat and
  63: the boys, the changing, the drawer, the shade, the toilet, the voice, today she, tome, took her, twitching, ve, vomitando, vomited
  63: wake her, was nine, wee, wet the, whistling, wont be, wont drink, yesterday he
  62: 120, 3am, a bug, and talking, and tongue, antibiotico, ayer no, belly, blotchy, but also, cai, cant straighten, choked, cloth, cobra
  62: cola and, feels, fuerte, gone to, got stung, has not, he put, her tea, huele a, hurts, i double, is white, jaw and, legs feel, locks
  62: making sense, more of, much and, muscles are, my necks, now the, now theres, of bright, old boy, orina, out again, pinkish
  62: pupils are, radiator, ribs and, right through, sick and, since four, sleepy, slept on, socks, soft spot, sore i, stars and
  62: tried cold, twice its, typing this, up straight, voice went, wallpaper, was yesterday, weight check, wheeze, wipe
  61: 172, a pounding, a teardrop, alot, and thirsty, anymore, appt is, away when, breath is, bright, can hear, cant bend, de cabeza
  61: dont go, drenched, drooling and, each breath, field, frio y, get out, he choked, i make, i slept, kind and, know what, like a
  61: like coffee, off mid, over her, poking, pulsing, ribs, rose, round my, says 84, says hes, shot in, skipped, sleeping in, sores
  61: swapped, the boat, the curtains, the keys, the treadmill, toast and, two nights, was eating, was sick, wipe and, you to
  60: 39.8, a fish, a smell, and feeling, and stinks, are tiny, are weak, bees, blown, burning up, c section, cold water, contractions
  60: crying and, drawer, esta como, every half, furnace, he drank, he keeps, her throat, his neck, just sitting, lay on, legs, like tea
  60: min ago, my pupils, my ribs, my right, new glasses, off me, old son, poop, rectal, round with, scratch, seeing little
  60: shoulder blades, sitting up, some blood, sweaty, that wont, the baby, the hallway, the sink, the swelling, the wedding, the words
  60: times and, to drive, toes are, type 1, ulcer, was grinding, weirdly, went white, where the, whistle, whole body, woman with
  59: 190, 34 weeks, a football, a lobster, a minute, acabo, acabo el, and see, and tight, are blue, battery, belly hurts, borroso
  59: chemo and, chest hurts, choked me, cold juice, comb, coughed and, crawl to, cut off, de fiebre, doll, dont fade, fell in, found the
  59: get this, gone through, hasta que, hed been, hes breathing, hes talking, him up, his knees, how to, jumping, keep dropping, knuckle
  59: like somebody, like wood, lobster, me dio, me duerme, morning im, mouth is, my belly, my skull, of dr, of me, open it, pale and
  59: past my, pego en, quiero, reaches, rouse, shaky, shes been, six days, slurring, so hot, stuff, swarm, swole, the bandage, the battery
  59: the shower, the tip, the way, the yard, thinking it, threw, tore, touching, veo borroso, vida, wont, wont do, write this, y hoy
  58: all the, and dont, and her, and there, and this, and woke, been sleeping, blisters and, brazo, cheeks are, como, coughed, feeds and
  58: flat on, found her, get air, grandpa, hardly, have gone, he took, headache and, her arms, her heart, her hip, hot and, hour since
  58: hubby, i climb, insurance form, is paining, is peeling, kind, lift my, lights, limp and, made a, mirror and, muscles, newborn
  58: now shes, one side, paper and, pressure is, really bad, resident, rhythm, shaking so, she put, shes off, smells of, son says
  58: spitting, station, stomach flu, stung, swole up, temp is, the clock, the hay, the hour, the optician, the spoon, the towel
  58: through it, today and, tongue feels, tonights, tried to, watching the, week old, went grey, wet and, with blisters, you said
  57: a knife, a melon, a seizure, abuelo se, and passed, angry, answer, at practice, bebe, black for, bleeding, bubbles, but since
  57: casi no, coming down, couldnt tell, del bano, fella, frio, half hour, hand, hanging, head in, heaviness, her neck, his left, i bruise
  57: i didnt, i expect, i ran, i suppose, im tired, in an, its hard, its swollen, la semana, like ropes, load, look like, melon, methadone
  57: my hand, my jaws, my one, n my, picks, popped, rock, roofing, ropes, saved, saw stars, shake so, shes had, singing, soaked
  57: something is, straight through, strong pain, the aide, the lino, the plaster, tight as, times since, today, today morning, toes
  57: tripped, up since, wanted, was about, wrists
  56: a duck, all over, and cant, belly is, bother, breathing like, bulging, bunch of, but last, cant go, church and, coal, cola
  56: confused and, counted, dozing, drowsy, dry since, eased, epidural, even when, feeling, fever 102, fight, flapping, funny, granny
  56: gums, habla, happened, hasnt been, hasnt eaten, he vomited, hes gone, is sweating, is your, it wrong, ive stopped, keeps swallowing
  56: kicks, kids to, latch, like something, line from, middle and, mucho, my eye, my face, needles and, nightgown, nodding, nodding off
  56: now its, only now, over on, pain low, pees like, piedra y, prescribe, pressure pills, putty, round, sat on, seat, seconds and
  56: shaking chills, shoulder tip, siento, slate, smelling, sugar, teardrop, telly, the chest, the farm, the high, the loo, the stairs
  56: the wall, then i, thing in, thought i, through her, to lie, to reschedule, tonight or, took, un dolor, under three, walking to
  56: white like, y tiene
  55: a curtain, a load, a sock, abdominal, and doesnt, antibiotic from, aqui en, bathroom and, been at, before but, benadryl, both feet
  55: breathing deep, bucket, burst, cant pee, comes in, coughs, couple weeks, de lado, diabetic and, down like, down there, edge of, face
  55: far away, few minutes, frame, gaps, hallway, hard i, he coughed, head, headache that, heart pill, her up, hes grey, hour ago
  55: hours later, i coughed, i count, idk, im seeing, is blue, isnt like, just says, la quijada, ladder, lift her, long flight, look down
  55: mum says, noise, off the, one arm, pecho, perro, piedra, pills ran, puerta, pulse is, quijada, screaming, se cayo, she isnt, sheets
  55: short of, sitting on, slid, slid down, slipped in, squeaky, steak, sucking in, sudando frio, that makes, the barn, the blanket
  55: the milking, the telly, this a, this evening, today her, todays, toddlers, two days, two of, water down, wont hold, worry about
  55: yesterday evening
  54: a fit, and hurts, been bad, breathes, clots like, coca cola, crying, curled, days after, deep, didnt tell, dove, down a, embarrassed
  54: face and, fat, froth, green, groceries, he screams, hell, help for, his words, hit by, i carried, im drenched, im having, im only
  54: insulin and, insulin but, is big, its coming, killer, lie flat, like little, maybe thirty, minutes he, my handicap, my temp, my tummy
  54: not working, of steak, one hour, peaceful, post and, press, pressure on, probably, put him, put his, ran, red streak, return it
  54: round it, she fell, side with, skins gone, spoon, squeezing, stiff and, tar, testiculo, the chair, the news, then again, they were
  54: to eat, to one, to touch, voice sounds, we gave, weak and, weakness, where i, words, written to, y tengo
  53: a bucket, a high, a sausage, a sentence, about forty, abuela, ac, aint, and bp, and wont, arm for, as milk, because its, been sick
  53: been sitting, cant stand, closing, corner and, days back, down his, duele mucho, feel my, flower, flush, he dont, he sees, her chest
  53: her left, hit, hour and, hurts like, i changed, its stuck, jaw, juice and, laid, leg, legs are, like nail, mandan, months old
  53: most of, nurse can, on in, over 40, pain started, pee, poker, prawn, raw, reckon, seeing, sight, sign the, sips, started in, stove
  53: streaks, sugar is, the ceiling, the leg, the snow, thirsty, tired to, today its, too tired, un lado, up into, urine is, very painful
  53: which day, you also
  52: 164, a board, a stitch, and cried, and feel, and he, bad headache, bent, burping, but tonight, contact lens, curtains, days now
  52: dizzy, dont know, doors, duck, dumb, esposo, got that, hand on, he breathes, hes a, his chin, horse, hurts to, i breathe, i wait
  52: i wont, ive tried, lado derecho, landing, methotrexate, mid, mule, my teeth, need new, neighbours, now hes, numb and, other one
  52: paining, poos, preguntar si, puso, put her, queria, she hasnt, shes got, sick in, sick with, sing, spots, stomachs, stop thinking
  52: strawberry, swallow and, teeth and, the fast, the pen, towels, twice this, unos, vision, vomits, want it, warfarin, worst headache
  52: y la
  51: a pop, a rope, a scratch, all his, and over, and she, are puffy, at nine, be over, because she, bed with, blown up, cant even
  51: check my, clumsy, compression socks, cunada, cupboard, dark and, days ago, didnt, doubled over, droopy, embarazo, feet are, felt like
  51: forty minutes, frog, grunting, he quit, hes crying, hes real, hijos, his coat, his eyelids, hours and, i counted, is breathing
  51: is like, la madrugada, la puerta, left arm, left is, madrugada, meter, mi cunada, my back, my left, my voice, now he, oh and, pale
  51: pee is, raccoon, reads, shoveling, side and, since last, sits, six hours, so its, so sore, soaked through, speed, the car, the cup
  51: throwing, thrown up, tight, tile, to answer, to message, to thank, towel, typing, up this, wake up, was right, wears, with chills
  51: with clots, would do
  50: a biscuit, a hammer, all down, alone, and shes, ando, arm and, as though, batteries, bowl, bringing up, cant lie, cant remember
  50: choked on, comio, eighty, eye and, flap, grass, handful, have turned, headed, her feet, hour later, hurts so, i look, if someone
  50: into a, is hot, is tight, its swole, kissed, la orina, like an, machine, mi bebe, muscle, my mole, my roommate, my side, of her
  50: old girl, over his, own spit, respected sir, ribs that, right and, right arm, sandwich, seeing double, shes talking, since ive
  50: still out, straw, swelling and, tambien, teeth chattering, tengo como, texted, the bed, the fingers, the kids, the little, thrice
  50: today my, too big, twice in, vaccine record, vision is, we wait, wet, words come, yesterday i, yesterday my
  49: 20 minutes, 38 and, 40 minutes, a pen, all have, arms and, bandage, bluish, bottle, cant, cheek, chest feels, chest is, color of
  49: coughing up, crackles when, cream and, cup and, dont remember, dressings, everyone says, felt, for weeks, from both, her on
  49: his chest, his lips, i mixed, i touch, im sweating, it through, kim, last nite, m, me by, meters, morning on, morning she, my bike
  49: nite, nonstop and, not stopping, now nothing, ok now, pad every, pee at, pot, pushed up, putty and, record for, red blood, roof
  49: roommate, screams, screams when, shaped like, she cant, shivering and, shut, side has, side like, sitting, skinny, slow, stain
  49: telling, the boy, the color, the mat, the pain, the pool, theres something, thrown, very well, was not, we put, ya le
  48: 9 days, a benadryl, a cat, a gray, and tummy, are not, are very, ayer y, beach ball, been vomiting, breathing fast, came down
  48: cant keep, catch, clearing, comes out, constant, dicen, diclofenac, dinner and, embarrassed to, even, feel like, fluids, found my
  48: glue, grown, he says, her school, hes clammy, high fever, hijo de, home at, home now, hours now, hurts and, i gave, im after
  48: inhalador, is past, is too, laughing, like cola, making a, missing, my inhaler, my sister, neck, negro, old woman, on purpose, pain
  48: painful, parked, pension, people in, puffy and, se puso, she stopped, shiny and, since saturday, so bad, spot is, stiff as
  48: stomach pain, stood up, talking like, the ankle, the sun, think im, tip hurts, told him, um, up and, valid, voice is, water in
  48: work and
  47: a temperature, a towel, about 15, agony, and theres, and yesterday, back up, balls, barn, bout, bruise, cant hardly, chewed, clock
  47: crackles, crawl, crossword, dressing, drive me, el brazo, every 4, eye, eye is, fast and, first and, got up, he still, heart pills
  47: hes been, hes sleeping, hes thrown, hijo, his eyes, his shirt, his side, hiv, home cuff, hot, im breathing, is 38, is pounding
  47: it wont, kicked, last night, letters, like she, make them, me just, me whether, mi hijo, motion, my fingers, my tongue, neighbour
  47: now my, one more, plan on, poked, poking out, poured, rattles, real, screams if, shirt is, side in, side is, since sunday, swallowing
  47: swelled, swelling, teeth, the babys, the house, the shoulder, thighs, tiene, today his, touches, towel and, uncle, upright
  47: without my, yesterday
  46: a sheet, after the, also wanted, and slid, ankles like, anti, antidepressant, arms, at me, best for, both legs, box in, changing
  46: daughter in, deep and, didnt go, dont tell, drip, fingers are, gut, havent slept, he threw, hes had, his jaw, hit me, hop, i keep
  46: i took, im embarrassed, its still, its white, ive thrown, kid, know how, le, le cayo, le puse, leche, left and, lighter, lips are
  46: lo tiene, long one, man, mat, my mate, nonstop, of putty, onto the, out but, pods, pretty, purpose, queria preguntar, quiet, rag
  46: se le, sit on, so weak, stared, sunup, sweat, the bath, the breast, the nebulizer, the porch, the skins, through a, to end
  46: transplant, up like, use them, very sleepy, wasp, went back, with long, with water, wood
  45: a 15, a bunch, against the, algo, and hes, and sort, biscuit, board, bottom, breastbone and, breath and, breathe in, bunch, but now
  45: cant hold, cayo, clinic is, do this, fit, four times, fresh, gave the, groin, hands, he cant, here and, higher than, i went, id a
  45: is already, is hanging, is telling, just had, just tired, last thursday, lie, like hes, live alone, look at, loop, low on, mouth
  45: my lola, my pee, my stomachs, news, night it, oddly, of sores, opened, orange, pain like, pain under, pico, pills, racing, removal
  45: rotten, sand, seventy nine, she breathes, she thinks, shes cold, shopping, sickness, silent, slapped, stopped sweating, stupid
  45: sucking, super, swallowed a, the life, the runs, tome todas, too tight, two minutes, up stuff, up when, voucher, we didnt, went
  44: 4 month, a yellow, abajo, also im, also my, and smells, anyway, arguing, bars, bitten, blood in, borracho, by my, cabeza, calpol
  44: color, como borracho, coughing and, dont see, eliquis, every few, fever 103, fluid, fork in, full breath, girl, gone black, he stood
  44: hurts bad, i reckon, is soaked, ish, it began, its down, its moved, justificante, like and, my eyelids, my list, my mouth, of an
  44: one leg, one small, over me, please and, press the, quick one, quit the, red, results of, right leg, round the, said i, scream
  44: seeing two, sense, services, sewing machine, she sees, she took, side to, sides and, skin and, sort of, spat, spotting, stands
  44: swinging, swollen, the lights, the pills, the toes, then she, to side, tomorrow, ulcers, up twice, up under, waiting for, way worse
  44: with some, wood and, y desde
  43: a fork, a straight, am using, arm, at two, back it, backache, bins, black, by a, came to, cats, ceiling, cup, descanso, door and
  43: drowsy and, embarrassing, evening she, for maybe, fourth, gibberish, go in, had to, havent passed, held my, high and, hit in
  43: holding his, i fell, i live, just wait, keep water, knew, locked, me my, me this, me tome, meds, minutes, mom has, monday for
  43: my boyfriend, my jaw, now im, out since, pasada, pharmacy changed, postman, pulse, que esta, re, reckons, right eye, say to, scared
  43: second dose, she goes, shes shaking, shorter, shunt, since his, since supper, sleeping it, smiles, so ive, stiff neck, stopped
  43: straighten, tengo, the chemist, the dog, the epidural, the hip, the mattress, the shivers, the size, the sugar, them and, then my
  43: thinner for, through his, very, visit is, voices, y me, yesterday and
  42: 103 and, 37 weeks, a drum, addisons, and im, and now, and sleepy, anda, are cold, babys, been up, brazo izquierdo, cut, deaf, decent
  42: delivered, duele, fade, fell, fellas, fierce, fingernails, forearm, get up, getting off, grain, ham, he doesnt, her ears, her legs
  42: his ear, his hands, his legs, honestly, i wanted, im throwing, im writing, in his, jaw aches, lamp, le doy, like, minutes and
  42: muy dormida, my c, my whole, nebulizer, new pill, overnight and, pass urine, poisoning, purple dots, pushed, quick, quit sweating
  42: rang, shes breathing, shes very, since night, slept through, someone elses, sube, the bread, the fish, the knee, the night, the worst
  42: them up, thoughts, throat, to wait, to wake, tummy, tummy and, using it, wife had, with each, wouldnt
  41: a belt, about an, ache in, artery, ask the, back and, bag, been under, being, bit more, call in, depression, dog, drooling, dropped
  41: dry as, empezo, excuse, eyes look, flutter, fussing, going up, grey as, he asked, he told, hes coughing, him in, his last, his voice
  41: holes, hot potato, i straighten, i wasnt, in her, in one, is hard, it happened, just wanted, lamps and, left a, like i, liver test
  41: mottled and, my legs, numb, pressure cuff, puffed, restart, says call, says hi, shaking and, shape, shed and, six of, talks, tall and
  41: the bus, the cvs, the elbow, the field, the left, the room, the shed, the stove, the tv, there in, throbbing, tight and, todas las
  41: today i, twice by, up hard, up past, was put, wont lift, yard
  40: a strong, and breathing, and shiny, answers, anything in, arrastra, aspirin and, been waiting, black in, bp is, burning hot, cab
  40: calls, chest pain, dads, day since, double, ferry, fever of, floppy and, hard like, hard the, hasnt, he came, he will, im scared
  40: im walking, its getting, killing me, lasted, lying, my arm, my mind, necks stiff, nicely, no one, on every, on myself, open my, pad
  40: passed, popsicle, prednisone, pregnant with, presents, purple and, que me, respected, she asked, she doesnt, shes never, shes run
  40: since today, sister, slept, snake, started that, stops, tell if, test results, the mailbox, the ribs, the trip, the truck
  40: the weekend, there was, toca la, tranexamic, underwear, up by, voice has, was like, we havent, wicked
  39: 12 days, a 3, a blue, and its, and keeps, and tonight, antibiotic for, beyond, breathe and, cant tell, cara, creo, day doc, down it
  39: el nino, en el, eyes, fine but, fry, gas, got the, hasnt had, have his, he wont, heating, her lips, her sleep, hes out, his old
  39: i cough, i couldnt, i told, i write, in bathroom, in it, inches, is 36, is sucking, is yellow, its now, jeans, keppra, last day
  39: lleva, lock, loo, my nieces, my tooth, nieces, not able, not making, now is, out a, pants, peanut, potato in, red and, right on
  39: says theres, se, shoe, skin is, so thirsty, something like, sound, straighten it, thanks for, then a, then goes, think, tissue
  39: to another, under the, up last, use it, walls, went on, worse than, y el
  38: 22 weeks, a coffee, a mouth, a rag, ahora, and hot, and i, and jerked, and said, apixaban, are bleeding, ate, back with, bed and
  38: bits, blue and, boat, cant wiggle, car keys, clinic on, cold, days old, died, does not, dorm, eaten, even with, evening my
  38: farmacia de, from my, going back, grey and, hard to, hermano, hes burning, hes on, him, hope you, i already, i vomited, im his
  38: its an, its going, ive gone, jaw is, kept on, kill, knitting, la carta, last couple, left leg, looks like, mi hermano, my bill, nino
  38: nursing home, orange juice, out and, pacing, painless, past the, picking, plum, refer, semana pasada, semanas, sided, sleeping
  38: spilled, stuff that, than the, the mammogram, the table, they tell, thing i, thinking about, thirsty and, tingle, to sleep, tube
  38: tuesday or, tummy ache, up his, vino, warfarin and, years is, you refer
  37: a stove, and face, and sweating, at it, backwards, bed, been two, being pulled, belly since, breakfast and, bumped, can use, cita del
  37: clammy and, climb, coca, compression, cuatro dias, dear dr, desmayo, dice, doc my, dura, eight days, everyones, fault, feel
  37: fever came, got welts, had in, have anything, having a, he is, he only, her in, his belly, his pulse, hondo, i threw, in and, in no
  37: indoors, it then, just tell, kind of, know that, leaning, lola, medio, metformin and, mom and, monday to, my bellys, my thighs
  37: now his, pass, pass out, putting, queria saber, quit, said a, says she, senor, shivers, sister is, strong, sucks in, syrup, ten and
  37: that since, the colonoscopy, the woodpile, theres been, this one, thought, vape, weaker, woodpile, word, you do
  36: 2 now, a 50, a bag, a dare, a retired, again and, and came, and hard, and screams, and swallowing, and very, and wet, and when
  36: arches, as you, baby in, bad pain, be here, blood with, both my, boyfriend, but today, carried, cat, changed my, chest and, chosen
  36: combine, diazepam, doesnt want, dont, drive to, drops and, el frasco, fell and, four hours, front of, had our, hard, hard and
  36: has her, have enough, he hasnt, hed, her eyes, hes 3, hes sitting, him out, himself, his nap, hope, i dont, its gone, kitchen floor
  36: larger, marble, me since, mueve, my lap, my skin, night my, on standing, perhaps, pins, relief, settle it, si me, sick on, sick twice
  36: since 3, since ten, smells like, splashed in, take a, talking nonsense, the cake, the cat, then he, tonight i, took it, two fingers
  36: used the, valve, very quiet, visit i, watch, wiggle
  35: 15 minutes, a lovely, a su, a tummy, a whistle, ago my, aleve, also had, and leg, are full, arm is, at once, azul, bath, but hes
  35: chair, chemist, come off, con dolor, dos dias, drum, feeding, fish and, good afternoon, had none, have some, he got, hello doctor
  35: her head, her toes, herbal, hes, him to, hurts too, hurts way, husband says, i cant, idea how, im supposed, it i, known, last two
  35: lie on, lifting, light headed, like shes, like the, like tree, lower belly, metal, mouth more, my friends, my girl, my kids
  35: my newborn, new blood, night so, off and, on him, or thursday, other than, out on, pain on, parts, passing, peeling, please look
  35: plus the, proper, rain, same pharmacy, she was, since wednesday, stayed, streak of, sunday and, teeth are, the belly, the party
  35: the thing, there is, this morning, time i, times today, to reduce, to work, today im, told her, touch, touched, tree trunks, trunks
  35: tummy bug, us all, us are, wake, wanted to, water, wife is, will take, with food, wound is, y, you dont
  34: 33, a black, a weight, abuelita, and hands, and once, and today, apixaban for, are yellow, area, at 3am, be fine, been drinking
  34: been lying, between the, both hands, bp was, bugs, by mistake, can hardly, cannot, corazon, cramped, creo que, dark blood, days since
  34: did some, dio, dolor de, dont wanna, eyelid, falling, foam, for everything, for you, fryer, got some, headaches, her face, her hands
  34: if im, isnt on, it an, items, look, marcus, mi abuelita, mom said, my eyes, my thigh, needle, numbness, nuts, para mis, paracetamol
  34: pins and, plum and, pulls his, rainbows, recliner, remember, rescue, sat, says to, she only, stand, stays, stood, that side
  34: the bridge, the good, the hall, the neighbor, the recliner, the side, the tablets, this or, tightness, to sit, tongue and, turning
  34: twelve days, vivo, water bottle, we give, whens my, windows, with any, woman, you for, you were
  33: 140, 40 and, 7 in, 7 weeks, 86, a 6, after that, against, an egg, and 2, and coughing, and eyes, and which, appointment with, big and
  33: blue, boss, breath smells, breathes in, brother says, bug, car seat, colour, como una, dare, desde el, drum and, fast, feel a, fifty
  33: gone all, got me, hanging out, has gone, has never, have another, he also, herself, his ribs, holding, hour after, hrs, hurt my
  33: i guess, i move, ice, irregular, is having, it all, its back, just to, marble and, mi nino, minute, mother says, mouth and, music
  33: my teen, need one, nino se, nonsense, not moving, of dark, on ice, once more, out now, placement, pulls, pushing, saturday and
  33: she walks, since 4, squeezed, stools, string, tell my, the kidney, theres, think about, three of, thursday so, tomato, took two
  33: una hora, up green, weed, weeks late, whenever i, whispering
  32: 6 days, again about, almost, and another, and been, and down, and his, and numb, anything after, appreciate, are like, asking the
  32: azucar, baby is, bag of, blow, casi, chest since, clonidine, copay was, daft, dear doctor, el antibiotico, faucet, fiebre, flare
  32: from that, heavy, her brother, her ribs, hes drooling, his heart, hold her, house and, how late, if youre, in there, is 8, is she
  32: it belongs, it got, izquierdo, know it, lens, lie down, mass, maybe a, me dijo, muy, my asthma, my smear, navel, night and, now they
  32: of his, off all, ombligo, one after, ours, out like, pain and, patient of, phone said, please dont, please just, pulled, put a
  32: put the, says once, she, she went, shes only, sitting in, sleepy and, sort, strep, tengo el, the balance, the job, the letters
  32: the lower, the pressure, the spine, the spot, thump, time they, tonight he, was positive, went all, went in, wet himself, what time
  32: when his, when they, when we, with one, wore, xarelto
  31: alarm, and in, are white, as a, at his, atrial fibrillation, bad, believe my, boca y, brown stuff, but im, but ive, cabinet
  31: cant open, cant put, dad has, desde, doy, ear and, ed, everyone, expired in, feed, fibrillation, fifteen minutes, figured, film
  31: flight and, game, get off, giddy, gone, got his, had the, hands are, he didnt, headache on, his arm, hurry, i dropped, injection in
  31: inner, is cold, is his, is open, jaws, lightheaded, like rice, live, machine and, mom, my bowel, my mouths, my shin, my vitamins
  31: nappy, night at, nobody, number in, operaron, rainbows round, rash, remover, school form, seal and, shall we, sickle cell, smell
  31: so maybe, sorry to, still get, stuck in, the shakes, tied, time this, to school, tonsils out, track, use at, very bad, we call
  31: wont let, wont take, yogurt
  30: 10 min, 70 year, a bat, a go, a lump, a work, am writing, an allergy, antibiotic, at work, body is, cambian, coke, decided to, deck
  30: down the, drink, eight weeks, elbow and, en las, everythings, fast like, fine now, food and, forward to, from here, grandmothers
  30: hear, heart is, i figured, i gotta, im going, im too, in front, just need, like he, lumps, machine is, mainly, me and, me sale, minus
  30: mistake, mobile, mom says, morning hes, my forearm, my leg, neck and, need my, new baby, not one, now as, operator, out from, pain in
  30: puedo pasar, que le, question about, require, right side, round his, scarf, sera, setting, shirt, shoots, shouldnt, sickle, sirve
  30: size, smear, still cant, tablets for, that gets, that she, the back, the legs, the oven, the toddler, them all, theres a, toast, toda
  30: todas, today shes, tonight hes, waking, was from, waves, we still, weeks i, went black, went stiff
  29: 125, 2 days, a drunk, a refill, a wee, a while, an hour, awful, band round, better now, birthday and, boys, broke a, brother, brush
  29: by the, carta, crackers, dates and, de don, despues del, diabetic foot, doctor greetings, dots, drove, eases, edges, el trabajo
  29: every hour, flu jab, foggy and, four days, hands and, have it, he woke, hes sleepy, ice cold, im typing, is 2, ive an
  29: kidney transplant, knees up, lamps, looking, maybe, mention, mention it, morning i, my machine, my surgery, noodles, nurse line
  29: nursing, on his, pap, reading the, rolled, say i, seen it, she feels, shes having, side, sip, snoring, so is, so just, stiffness
  29: stomach, supper, swallow my, ten times, that started, the birth, the check, the company, the edges, the furnace, there and, treadmill
  29: tres veces, up from, walks, wanting to, warm, we thought, weak i, weeks and, weve a, where to
  28: a button, a pain, a question, a sip, and my, and so, and some, as he, at four, at six, bad i, before that, bigger than, bypass
  28: cant hear, carbon monoxide, claritin, cramps, dark, date please, days worth, dead, diapers, dollars for, far, fell on, gone down
  28: hace diez, had my, half a, hello im, here, hija, hugged, hugged me, hurt, i picked, im on, in stomach, insulin pump, into, it helps
  28: kindly advise, knees and, la noche, lads, le duele, lean, los ninos, me back, me lo, me or, me out, mi hija, monoxide, necks, need it
  28: next time, out his, over and, painkiller, peach, que es, recall, regarding, sharp, shes in, side of, side since, since the, so im
  28: something, spelling, spreading, still feels, stuck to, surgeons, swollen and, tampons, tearing, the forms, the kitchen, the right
  28: the twins, these days, thought id, tingling, to my, tomorrows, tonight my, tummy hurts, vaccination, very strong, wait until
  28: was sharp, worry, y le
  27: 36 weeks, a bottle, a bullfrog, a foot, a fuss, a wet, ago he, and cannot, and go, and going, any more, at all, beet, belly and
  27: better but, body, bowl of, bullfrog, button and, days not, down, fish, five days, foreskin, getting worse, gone pale, gums are
  27: have never, head at, hes fine, hip is, his friends, hit the, hope this, i think, in 2009, its not, like marble, lithium, lying on
  27: mama no, me duele, meses y, my brother, my elbow, my thumb, nine pounds, ninth, now i, on since, or three, pila, pillow
  27: please cancel, pregabalin, pregnant and, right now, running, says the, scrotum, seven, shakes, so this, streak, stuck, such a, teen
  27: the walls, they put, thing is, throw, to play, touch it, toward my, up, veins, watching, went out, when he, write for, y camina
  27: zyrtec
  26: 17 year, 3 days, 38, 5.2, a funny, a rash, a sharp, a shot, a soft, after my, also ive, and then, anybody, as usual, ate a, atrial
  26: bajando, became, been off, candles, come for, down on, edge, esposa, feeling in, found, garlic, half my, he, he gave, he snores
  26: he was, head on, heart, her chin, hour, i wrote, in leeds, its all, just now, keeps clearing, kettle, le salio, leeds, left one
  26: lunch ive, meant to, my mum, my pressure, nausea, nine, no, non stop, note for, of everything, of them, pain since, please excuse
  26: pressed, private, progesterone, pump, pupil looks, pure, question on, respected doctor, right as, room, says dont, see, serious
  26: she cries, she had, sideways, since 5, since lunch, sixteen, size of, spell, take iron, tea and, than before, that its, the pump
  26: three days, tight band, tin, to it, to walk, toddler, took a, two or, vez, vomiting since, want me, wanting, watch says, whole day
  25: 3rd and, 5 days, a dog, a race, after eating, al, also i, amarillo, ambulance, and fast, are so, as i, been to, between, blotchy like
  25: butter, calf, can stop, counts, curry, dawn, drop the, dropping, estaba, for like, getting the, her voice, her whole, hes just
  25: home is, hoping to, in next, is very, itching, just wants, laugh, law is, looked, me operaron, mom to, mucho y, mum is, my pulse
  25: nail polish, noon, off a, old was, on them, pale as, pero yo, piso, real sleepy, refrigerator, rub, shes, sir my, slide, slipped
  25: someones, sunset, tambien le, the drive, the garage, the groin, think my, this time, tiene el, to begin, to quit, to talk
  25: toilet paper, treat, turned, two hours, under his, units, we book, we got, week when, went for, were coming, wife, with all, wont lie
  25: word and
  24: 110, 16 and, 29, a bruise, a code, a muscle, a time, about to, and did, and fell, and floppy, and took, ankle, anoche, are mottled
  24: ashamed to, at lunch, back for, back now, be that, because ive, belongs, belongs to, better though, bike, bottom half, client, coin
  24: come home, come over, cotton, dias, dicen que, disability, doctor my, eusebio, expect, feels too, find me, first so, forgot to, fun
  24: gas station, given, got to, half, hands shake, have this, he went, hep b, her belly, hes white, higher, hives on, home and, hours
  24: hunting, i been, i turned, im burning, in for, inr, inside, keeps, knees, la manana, left, lunch, mixed up, monday so, moved up
  24: my boys, my hands, my stomach, my sugar, on me, ones and, out to, pena, plaster, plate, price is, que dios, rojo, rug, say the
  24: says im, shes a, smelly, sock, something in, stand the, tap, tears, the calf, the home, the light, the mother, they look, thigh
  24: things, tide, took the, twenty, una carta, who do, window, with him, written, you sell
  23: 18 month, a bowl, a jar, a weird, again i, air, and pale, answering, appt, aspirina, at her, bedroom, bird, bit my, burning, burnt
  23: but its, but when, caffeine, changed the, college and, could send, cries, cuando le, date on, dios, drive the, each time
  23: eleven years, energy, esta manana, evening i, every time, expired, faint when, feed store, food to, for more, gave, grandma, guy
  23: have you, he said, her, hes got, hip, i filled, i see, if he, in my, in under, is only, is over, it goes, kids, kitchen, lift
  23: like them, list for, mailbox, mande, me what, menos, mine is, my eliquis, now, oclock, on all, one was, prednisolone, puffs, rest of
  23: right upper, seconds, seven pounds, siete, since you, so a, so here, something for, spine, sweet, taxes, ten minutes, that dont
  23: the bedroom, the bone, the city, the feed, the girl, the yellow, there like, to me, toma, turkey, un, veces, watch and, way more
  23: we use, white, won, you are
  22: 39, ache and, am 34, and all, and also, and feels, at three, backs, bad and, below, bitten by, booking, can somebody, can u, carbon
  22: centre, children, cleaning, clonazepam, con el, dad, days out, de las, diabetic, doesnt, doing, dont trust, duele la, esta, estamos
  22: fact, failure, fainting, filling, finished the, gastritis, had an, hair and, half the, he did, her for, i havent, i passed, i skipped
  22: i thought, im 16, im 74, im putting, info, is expected, is not, is sitting, it normal, itll, k, legs that, lift the, little holes
  22: loose motion, makes a, me how, me that, my boss, nhs, nora, note and, our son, out of, overnight, she can, she take, shes on, so much
  22: so thats, soles, spot, started at, sunday, the ice, the real, the travel, there with, thinks, through three, to stand, tonsils
  22: truck stop, twice, two children, water and, way home, wheel, where im, whole, will not, without, work nights
  21: 101, 171, 4 days, 45 and, 500 mg, 79, a kitten, and has, and says, as her, as im, asking for, at rest, belly button, big, bring her
  21: central, check for, closes at, cricket, crisis, dentist and, did a, era, football, formula, get on, goes away, googled, heartbeat
  21: her insulin, her to, his, hives, i believe, i drive, i saw, i stood, in with, it must, it takes, its due, just a, just keep, kept
  21: las manos, laughed, life insurance, little girl, looks, los papeles, manos, my knees, my name, my pap, my youngest, old has, on neck
  21: on right, on that, out so, pumpkin, push it, quince, seemed, since we, spinach, student, that i, the ambulance, the bump, the hand
  21: the middle, the walmart, theres an, tree, up but, visit be, we dont, what i, wks, writing, you could, your clinic
  20: 5 hours, a beer, a box, a hernia, a red, a tack, and last, and needles, and swollen, and what, ashamed, asking me, at weekends
  20: be great, bled, book a, boy, bruise on, busy, buy the, call my, calls me, calm, can still, cant breathe, cita para, closer, coming
  20: coming up, cussing, daughter says, doing the, dont send, dry and, el bebe, elbow, eleven weeks, finger, fork, four of, gone up, hacen
  20: having to, her sister, hi dr, home, hr is, i found, i looked, im drowning, is up, it like, its worse, keys and, kids and, lies
  20: lisinopril 10, lose my, loss, madam i, manana, me like, me on, me pico, missed the, ml, my shoes, ok but, one that, onto, order and
  20: out, papa, people who, photo, puffed up, ring, says he, settled, sharp as, she go, she wants, should have, sorry, splitting, straight
  20: stronger, tack, take warfarin, test was, the tractor, to ten, too and, took one, up in, wait till, week or, wind, with me, you again
  19: 2 months, a camera, am asking, am feeling, are ringing, are swollen, asking, baby, baby has, becoming, blame, blanco, cold as, days
  19: days if, diaper, doses, es por, get his, hasta, hears, hes not, i feel, i increase, im 22, in like, is 27, it hasnt, jar, know my
  19: list of, lungs, marks on, me da, morning my, my 11, old, over, pen, puffy, quito, rest, rolls, said the, same question, says his
  19: says i, sciatica, sees, signature and, so he, staring, stomach is, talk to, the bottom, the deck, the garden, the results, third
  19: through, to feed, to stop, tuck, tummy tuck, two small, two times, up again, up i, village, was last, when im, your time
  18: 170, about two, abuelo, adhd, already and, arent, around, at dinner, been, been in, bleeds, bottle of, by two, cant see, car, cayo en
  18: circles, complaining, daylight, desk job, down and, eleven, everything looks, family doctor, fan, feet, few seconds, for this
  18: girlfriend, girlfriend says, hasnt come, hers and, hi its, high, hold a, hose, i hope, i press, i talk, if we, im 15, in circles
  18: is about, isnt, ivf, jumped, me which, mi esposa, milk or, minute and, mum, my copay, my neck, night for, normally, nose bleeds
  18: now since, oh, please could, point, pop, putting the, receta de, reschedule, said id, said to, sat down, sat in, seems to, sertraline
  18: shes not, since, since and, since it, spot on, sticky, tea, that something, the arm, the finger, the injection, the skin, the tub
  18: therapy for, three times, to pee, tooth, tv, using, walking, wanna, was hit, week i, weight and, were at, what day, when hes
  18: whether you, wi, wife says, wish, y dice, years with
  17: 108, 168, a glass, a tap, a word, accidentally, all her, allergy shot, and 3, and about, and making, and stopped, and to, are going
  17: are in, at one, bed for, bit, blood, brick, but what, call it, can give, chest tightness, cutting, day doctor, day is
  17: doctors signature, drawn, drug, every morning, figure its, flat, for two, forty years, glucose, goes, good evening, got him, grandmas
  17: has a, he sleeps, her breath, hold the, i carry, i know, i meant, i moved, i pass, in that, insulin, it the, jab, kidney, la cabeza
  17: la receta, la tarde, like 30, list and, losartan and, lying down, mi nina, month old, month so, my employer, my inr, my own, my wife
  17: names are, nap, new referral, night, noon and, off his, on this, paid the, papeles, passed a, peak, really, se fue, seconds then
  17: see if, she still, sleeping and, so when, stares, still on, table, the eye, the insulin, the kettle, the late, the lawyer, the small
  17: then, then it, then said, they sent, this, this is, titers, to find, to write, up on, urine, using the, we took, what to, which of
  17: whoever does, write to, wrote, years male, you get, zumba
  16: 3 am, 62, 83, a big, a horse, a list, a long, a que, and, and ate, and blood, and no, and sleeps, apart, be at, caliente, cannot move
  16: chili, dear, dental cleaning, diez, doctor to, dolor en, extra, eye on, eyes are, fire, for 7, for ten, furniture, going, had no
  16: havent been, having, he does, hormone, house on, i did, i got, i might, is 6, its two, keep, knows, la molestia, let me, like im
  16: liquid, madam, me three, meant, mi, mi mama, molestia, move them, mri in, my babys, my metformin, my uncle, needs her, of my
  16: on monday, pains, photo of, pregnant, que ya, quilt, raise, recepcion, results in, right after, rubbish, saving, she is, shot at
  16: sister in, spread, started, started a, still need, stretching, sugar and, sunburn, tells, the hair, the liver, the most, the price
  16: the quilt, the stool, the weather, their own, therapist, thought it, three and, tres semanas, tub, turns, up so, visit or, wait
  16: wednesday and, weeks back, worst, you guys, you see
  -16: 1.5, 15th and, 3rd, 4 kg, 71, a current, a fresh, a nice, a steroid, allopurinol 100, and c, and still, another day, apartment
  -16: ask you, at five, b and, back from, be the, been sore, before i, beneath, best, both sides, bothered, bring it, can you, charge
  -16: chin, coffees, coil, collect, coming back, diarrhea, doesnt seem, done at, drops, dull, ears, eastgate, el doctor, elbows, finished
  -16: for how, garden, glasses, gripe, growth, hace, had this, hung up, hypertension, i sit, ill be, im 27, im 36, in hospital, is always
  -16: is getting, is showing, it by, joints, la dosis, la pastilla, letter for, los, lung, manila, me it, me puedo, morning and, mothers
  -16: my ex, my fiance, need, need a, new ones, next month, next visit, of this, of those, on route, one go, our insurance, out till, pile
  -16: pills in, plan, playing, please answer, push, recojo, refuses, road, said it, see a, see her, signing, since he, sofa, sounds like
  -16: spray and, status, suit me, swears, switching to, tests negative, that got, the 2nd, the copay, the shin, this for, to back, to put
  -16: tues, us a, wants the, we need, we used, wont get, work at, would it, your end, your patients
  -17: 1.3, 3 weeks, 67, 70, 8th and, 9 years, a pulled, a week, about as, after two, agua, all week, also the, am 26, another
  -17: asking about, asks me, at college, autumn, babea mucho, bar, basket, be enough, beat, before, came in, can the, college, come back
  -17: cookies, could someone, dad says, day no, every night, everything since, exams, first day, for a, form for, foxglove, grandson
  -17: hace anos, had tummy, has changed, have no, hello from, his tummy, home in, how many, in last, insurance changed, insurance company
  -17: iron, is black, it from, join, l5 s1, lagos, le escribo, mandar, must, my first, my mood, my phone, nana, nurse, nurse says
  -17: one finger, only for, only if, or tuesday, otra, pages, pero no, picture, pounds, pueden cambiar, pulled muscle, refill, reflux
  -17: right back, run a, run the, s1, saber, saline, send the, shame, shoulder aches, since 2020, slip, so hes, spironolactone, strong and
  -17: take two, takes, the 14th, the man, the program, they get, thirty one, to add, to our, vaseline, w my, week, wine, worried about
  -17: you fax, you recommend
  -18: 138, 205, 2nd and, 30, 4471, a family, a photo, a scan, about nine, according, according to, advice, along, am 35, an old, and by
  -18: and weve, appointment, are out, aspirin, auto, be signed, been a, been going, better and, but no, buy, call me, charged, colchicine
  -18: cold is, come on, company, cvs on, doctor, every two, figured id, finding, folks, for lunch, for ninety, form from, form that
  -18: forty people, glad, good morning, guys, had it, has me, hasta el, he wants, his records, i never, i only, i still, if so, if that
  -18: im 19, in law, in right, is more, is out, it become, it out, ive heard, just asking, la senora, leave, lenses, let her, let it
  -18: lifted, looking for, lump on, matters, me queda, metformin 1000, miercoles, mins, my weight, new school, not had, note from, obliged
  -18: on june, one time, or give, or you, packet for, pero, pharmacy on, physical is, podria, por un, possible, primary care, que hora
  -18: scan, school, sealed, so ill, start at, started the, still the, summit, sun, ten months, testing, text to, thats, the 40, the box
  -18: the doctor, the dose, the page, the pharmacy, the plane, the road, throat and, thursdays, to let, to them, toca el, too long, toward
  -18: tretinoin, up is, vasectomy, very much, visit for, wakes, wash, wax, weve had, when you, will i, wrong and, you just, youve got
  -19: 14th, 24, 34 and, 55, 56, 6, 9 month, a new, a nutritionist, a special, accountant, acid, after 2, after 4, again for, alive, anyhow
  -19: anything, appointments, at eight, baby and, be tested, both of, bring, bueno, but could, cancer, car and, carry the, cheerful, co op
  -19: continue, could dr, dar, day so, delphine, dish, dose, due, each, el martes, faded, february and, few days, figure, firm, flashes
  -19: for that, form on, free for, friday with, gel, got an, he have, hola mi, honey, how long, hrt patches, hydrocortisone, i owe
  -19: i teach, i worry, im doing, in network, in their, inside the, is closed, is saying, is what, it cleared, its a, its normal
  -19: just want, know about, laparoscopy, left on, lifestyle, low dose, many days, marathon, marks, me at, mejor, moving, my moms, name
  -19: name of, night both, night guard, nothing has, of tea, off two, one i, one too, only got, ovulation, pharmacist told, phase
  -19: phone visit, physical from, platelets, play the, pops, post, prescribed, pulse in, ray shows, record on, refills left, rib, said no
  -19: saying i, send it, senorita, she gets, shes just, since with, sit down, small, so forgive, so that, sports, steroid injection, story
  -19: sure its, surgeon says, tell the, texting, than i, thank you, thanks to, the 30th, the eastgate, the market, the second, tips, to an
  -19: to rebook, to their, trabajo en, twin, twins, unit, was diagnosed, was my, we had, we switched, we try, weather, went to, will that
  -19: year at, you
  -20: 1.9, 10 years, 12 months, 12 years, 150, 20th, 21, 3 6, 31 and, 58, a bus, a trip, after three, again at, agency needs, ago so
  -20: all i, all my, alright, an empty, an order, and coeliac, and eats, and iron, beating, birth, birth control, birthday, building
  -20: business, can feel, cereal, check, colonoscopy, complete, computers, concern, consult, daughter 4, day would, disculpe, do, dog is
  -20: dorms, download, dropped the, ends, english, find the, first opening, following week, for monday, function, get pregnant, gluten
  -20: gluten free, gout, help me, her at, here with, hired, i completed, i forget, i must, if dr, im 29, im 41, im trying, is low
  -20: is moving, it fine, it looks, it twice, la puede, leaf, long should, lots, lump in, many months, maternity, medicare wellness
  -20: medicine, moderate, moon, more often, my ride, my shot, notarized, ok, on fridays, on losartan, one tablet, or something, ought to
  -20: paper, physical on, piel, play, por el, race, reliable, repeat, retired, route, salt, saturday, second, she just, should it
  -20: should she, sorted, spacer, still there, stroke, teach, texts, the bag, the ct, the dogs, the hearing, the post, thinner
  -20: three weeks, to dr, to push, to tulsa, trust, va a, vaccines, was great, was it, we move, wellness visit, white spot, will, work
  -20: yawning, year before, you ask
  -21: 14 days, 2 yr, 20, 2019, 30th, 31, a no, a wedding, acidity, after long, also take, also want, and come, and they, annual exam
  -21: any use, are good, as before, attacks, become, beige, both have, breaking, but it, can, can upload, carpet, closed for, day 5
  -21: day of, day supply, do have, drop, else, except, financial, fine just, for 10, for my, gas and, he can, helping my, hermana, hes the
  -21: holiday, i call, i continue, i get, i push, id love, ill, im 52, im 60, in june, in spring, is it, it better, it just, keep a
  -21: lactase, large, las 4, late to, law, lemon, lisinopril 20, liver tests, looks a, mean, mi suegra, miscarriage, molar, month for
  -21: must it, my card, my hsa, my passport, my tsh, near the, never came, north, nurses, of july, ok with, okay for, on clopidogrel
  -21: on tuesdays, opening, oregon, para la, perfectly, please do, please reply, pointed, put on, retired and, same form, school in
  -21: send you, ship, sigo con, sleeping all, sold, stick with, suegra, t4, takes aspirin, teacher, texas, that from, thats due, the auth
  -21: the gp, the holiday, the hospital, the lisinopril, the mail, the moon, the scar, the vaccine, the wait, therapy, there were
  -21: they only, thin, those, trip, tsh is, vamos a, whole life, youll, your
  -22: 1 30, 1 so, 3, 30 days, 44, 8 years, a job, a separate, a spot, achy, after visit, am 24, and again, and hair, antes del, are five
  -22: are still, at 10, attack, aunt, back at, back since, bajo, because of, been that, bells, cake, calamine, change my, clean, close at
  -22: company is, contract, dated within, day the, either, even though, fin, first, fix it, for half, for life, for something
  -22: friday night, hands have, has now, he feels, hepatitis, i need, ill have, im 64, im out, in 3, in blue, is 9, is how, it comes
  -22: it early, it means, june 1, kg height, leave a, like this, lined up, list, matter, me esta, member id, mg to, mornings for, moved to
  -22: my 8, my children, my liver, my period, nails, necesito, non, of attorney, of these, official, okay to, otro, over in, over it
  -22: periods are, pharmacist said, pharmacy is, phones, place, please release, poquito de, possible to, power of, program wants, promise
  -22: quedo, rather, records from, refill of, rehab, respond, restless, road and, same with, season is, seizures, sent to, service, she do
  -22: shingles vaccine, should, spent, stamp, start over, test, test showed, thank, the cover, the potassium, the receptionist, the same
  -22: the social, then in, they are, they told, they took, timing, to set, travel clinic, use a, way back, we did, what was, whats the
  -22: who are, yearly visit, years as, you sign, you take
  -23: 18, 20 mg, 20th and, 6th and, 8 and, a pillow, a release, after 3, ahead, and can, and off, antibiotics, appetite, assistance
  -23: b12 shot, be moved, been told, better, bloating, bottle says, bottom of, buddy, buenas, but theres, carrier, carta para, checkups in
  -23: chlamydia, conduction, could, court, cualquier dia, day next, deadline, deleted, do you, doctor tengo, doctora, due the, effect, em
  -23: fills, fluticasone, food, for six, forgot, found in, friday and, gave me, had three, he fell, i set, in august, in on, ink
  -23: is asking, is full, it at, it be, it before, it done, it so, its fine, job, la direccion, la rodilla, laptop, leaves, length, lid
  -23: longer, marriage is, mismo, my barber, my new, my wrist, nerve conduction, new employer, new job, nomas, normal to, officer, one on
  -23: or should, or will, poor, position, pregunta, preventive, price, rate, referred me, refill sent, register, saber si, she does
  -23: should take, showed, shows the, somebody elses, specialist, study, swell, that has, that same, the 20th, the card, the friday
  -23: the plan, the steroid, their fax, thing or, to have, travel, try for, tuesday and, vamos, vermont, viral load, was at, was stung
  -23: was supposed, waste, which is, which means, will have, will it, with this, with your, y salio
  -24: 1000, 11 weeks, 5 months, 8th, a gentleman, a person, a provider, accept, after a, age 30, ages, an email, and havent, and mri
  -24: and takes, are back, b12, balance, before my, beforehand, behalf, behalf of, blood thinner, bothers, braces, break, by tuesday
  -24: cant make, carries, casa, could i, date and, dates, del, do the, does your, drop it, ear infection, either is, el lunes, email it
  -24: er, error, es que, evening and, fibroadenoma, form, from them, frozen shoulder, go if, has started, heels, how, im taking, is booked
  -24: is putting, it mean, it stopped, just got, know whether, leftover, letter about, letterhead, levothyroxine 75, like you, lobby
  -24: mail order, me pidio, member, metoprolol and, mg for, midwife said, my company, my cough, my insulin, my mums, my nursing, none of
  -24: notes, of new, office has, okonjo, on behalf, one be, or must, order, otherwise i, our old, out i, over a, panic, paso, pay cash
  -24: pharmacy in, pidio, prefer, record, referral for, result, river, said your, salio un, says it, script for, self pay, seven weeks
  -24: silly question, so you, soccer, stool test, student from, take my, telehealth, thanks, the 18th, the 8th, the address, the cap
  -24: the emergency, the one, the status, the summer, they gave, thumb and, tick, times in, to 555, too but, uploaded, voided, week so
  -24: weekends, weeks in, when its, white then, will this, woke with, year like, you a, your signature
  -25: 1 mg, 14 months, 18th, 1st, 24 hour, 28th, 2nd, 45, 5 and, 64, 7 has, 8.9, a drop, a physical, a row, agency, am 25, amlodipine and
  -25: and mild, and rosuvastatin, and well, any medicine, ask that, asking if, b, be all, be back, be sent, beds, been constipated
  -25: been three, breastfeed, by thursday, call to, called me, cell, check was, cholesterol pill, cita de, clinic, credit union, daily and
  -25: day four, de manzanilla, dolares, early, enough for, estan, falta, father was, fax is, fine no, fine to, flashlight, friday the
  -25: fully, gets a, go on, has to, hepatitis b, home to, horas, i could, i find, id go, id like, june 30, keep my, list is, mantoux
  -25: married in, michigan, moment, morning it, movers, my age, my fathers, my granddaughter, my job, my knee, my life, my mothers
  -25: my question, name and, no longer, normal and, normal for, numbers are, office i, okay, one month, one the, or can, or they, our
  -25: physicians, plan which, proof of, recommend, reply, root, row, safe and, same week, saturdays, school starts, script is, season and
  -25: sells, shingles, social security, something else, sore, stage, stamped, stop it, te de, teenager, the 28th, the credit, the doctors
  -25: the fax, the insurance, the main, the name, the shingles, theo, theres nothing, this age, time is, to move, to sign, to stay, trips
  -25: trying for, urgent, vaccine card, vitamin c, walgreens on, wants proof, way to, weeks on, went away, with salt, wonder, would
  -25: write the, yrs, zoloft
  -26: 10 months, 100 mg, 2014, 29 and, 30 or, 66, a bear, a peer, a second, a statement, about five, all at, all tests, also do, am 33
  -26: an issue, and at, and id, anxiety, applying for, ask, ate the, bc, bee, before he, being a, bend it, brandt, brothers, by morning
  -26: campus, can do, can my, carry, child, choir, cita, clinic says, clinics, coach, corps, count is, dexa, dob, doctor has, escitalopram
  -26: ese dia, every six, factor, fall, for each, for over, for years, friend, from dr, get it, glad to, gracias y, gym, her name
  -26: honduras, i watch, im 31, in 2021, in september, instead, is thursday, it okay, it worth, itemized receipt, la de, labeled, lapsed
  -26: letter of, loose stool, march and, mart, minute drive, mm, months, months and, my auntie, my thyroid, my upper, necessity
  -26: new insurance, nose and, offers, ok and, one and, only needs, or go, our first, override, para, pay you, peace corps, peer, peer to
  -26: pepper, pick it, pickup, place on, please tell, pneumonia vaccine, prior, propranolol, says they, scheduled for, scheduler
  -26: school district, shot, should i, signed for, software, sugar was, suite, switched, switched from, synthroid, teenage, test in
  -26: text says, the 24, the heart, the month, the order, the senior, the student, them to, think it, to lift, to peer, to walgreens
  -26: trip in, twice daily, video, visit that, want my, water pill, week with, xl, years, you think, your office
  -27: 2 for, 23, 3 months, 54, 60 days, 75, a cold, a ride, a single, all clear, also like, also on, always, am going, and needs, and send
  -27: anos, at 2, away at, be a, been getting, begins, blood and, bupropion, but my, by now, by wednesday, cabin, can come, case
  -27: certificate, change, change from, club is, collection, come after, costs, day as, daycare needs, department, eggs, fading, fan on
  -27: fitness, flushes, foods, for 8, for us, from it, g, gives me, going for, great, hace falta, had her, hair fall, hear it, hi there
  -27: husband and, i quit, if my, im 37, in january, in october, in tulsa, insurance, is attached, is okay, it gives, it here, kg, kitten
  -27: l5, la misma, let you, loud, malaria, million motility, my 5, my former, my gums, my migraine, my questions, my test, new phone
  -27: new years, nights and, nothing in, number, office at, omeprazole 20, on 5th, one page, partner, percent, phone, provider
  -27: received it, remind, removed, requests, same place, scheduled, see dr, she said, shell, side effects, signs of, since 2016
  -27: since spring, spring and, steady at, straight to, student health, surprised, sus, te, teething, thats when, the bank, the carpet
  -27: the code, the day, the following, the imaging, the metoprolol, the rest, there something, theyve asked, to 10, to a, to any
  -27: together with, too large, totally, trabajo, train, transfer my, ttg, tuesdays and, until, up as, vacunas, visit friday, visit on
  -27: visit with, visits and, waiting, wedding is, weekly, weight loss, will you, you send
  -28: 0.9, 1 and, 1.8, 15 and, a fitness, a one, a phone, a ring, a routine, a slight, about it, after her, again or, again with
  -28: an itemized, analysis, application, appointment is, arizona, as two, august, basically, beach, becomes, bilirubin, bloody
  -28: cambiar mi, card, chance, chaperone, cold weather, comes and, contacts, copy of, could it, covid, denver, doesnt hurt, drives
  -28: due for, fax number, five years, follow up, for 14, for 3, forms, found out, furosemide, guide, gym and, haul, hello sir, honeymoon
  -28: i signed, im 46, im 68, in 6, in december, in two, it can, it for, jar of, lab draw, laredo, living on, looked in, lost my, maiden
  -28: maiden name, me about, meeting, million, months back, muchas gracias, my 3, my arms, my checkup, my maiden, my thursday, my warfarin
  -28: need the, nombre de, noticed my, oestrogen, of june, office visit, or have, order but, original, osteopenia, owe, planned
  -28: please suggest, portal shows, problem, ramadan, referred, relatives, renew, repeat in, right that, salt water, send, set, shows
  -28: siempre, sign, snores, sports physical, swing by, switched to, syringes, t score, tests normal, that ive, that or, the afternoon
  -28: the allopurinol, the autumn, the bill, the dmv, the eliquis, the generic, the labs, the practice, the receipt, the roads, the test
  -28: the year, theyve got, time of, to donate, to know, to live, to upload, together and, tomatoes, until the, up now, useful
  -28: vaccines are, wants, wants my, was for, was negative, was normal, we will, weight on, what it, which, with us, wondering, years for
  -28: youd, yr old
  -29: 12 and, 30 day, 4 times, 400, a copy, a friday, a very, about 4, absolutely, amh, and playing, and vitamin, and wants
  -29: appointment for, approval, arrange, as ever, as last, at 7, at our, back by, been fine, beneath the, benefit, block, bloods, bp 134
  -29: center, clearance, clears, compresses, cream for, do i, due friday, eating, ejaculation, else is, envelope, ese, every year, explain
  -29: fathers, fev1, five, folic, folic acid, for another, for both, for mr, going round, grade, grandfather, ha, hace dos, hair
  -29: halloween, hes in, hrt, hsa, i noticed, i pulled, i try, im 44, im 51, in savannah, invoice, is better, itemized, judge, keep on
  -29: lacquer, last physical, lawn, mal, march, mark, maybe two, my iron, my prescription, my scalp, my sleep, my toddler, name on
  -29: needs to, needs your, next tuesday, november, nutritionist, october, of you, one day, one or, or, paperwork for, particular
  -29: print the, reports, requires a, runner, savannah, says insurance, school on, see it, shed like, signed in, snow, starting the
  -29: submitted, such, swap to, taken out, the county, the housing, the hpv, the lacquer, the lawn, the original, them so, then headache
  -29: there any, they have, to avoid, to remove, to take, toothpaste, triamcinolone, two pages, ultrasound said, us has, vacation override
  -29: viaje, was clear, wednesdays, worms, would you, you at, you order, you referred
  -30: 10 mg, 11, 118, 180, 25 mg, 3 hours, 51, 59, 90 day, a disc, a hair, a letter, a message, a replacement, aches when, after lunch
  -30: and would, apparently, assisted, assisted living, at 11, at an, beans, bounce, box and, bring a, by mail, can drop, can hand
  -30: cancelled, chart and, cheeks, closed the, coming to, con los, conmigo, dancing, date of, days a, de mi, deductible, do so, done on
  -30: dos meses, eight months, exactly, for 4, gave us, glimepiride, he walks, hello dr, hiccups, home or, i started, i work, i would
  -30: id take, in jan, in lagos, in our, interest, is named, is right, is whether, isnt a, kindly tell, last in, letter, like snow, lobe
  -30: love to, made my, manager, maybe once, me an, me i, mg, more than, must i, my blood, my breath, my meds, my niece, night to
  -30: nine years, nos, note that, number of, o la, off at, old paper, on wednesday, or laser, paid, paid in, patch on, period, please put
  -30: quarter, reunion, right to, rivaroxaban, said they, screen, send me, sent home, sent it, shift, should the, since i, so now, speech
  -30: spirometry, start, starts on, statement, suffering from, suit, switching, tabs, test before, that it, the 1st, the dermatologist
  -30: the ent, the insurer, the line, the only, the time, them with, they need, they require, theyd like, to check, to switch, toenail
  -30: tulsa, turned yellow, up thursday, uses, voy a, waiting on, was found, was the, weeks after, weve been, what dose, whey, why i
  -30: year and, year or
  -31: 12, 200, 500 twice, 50000, 80, 9 months, a sore, aching, afternoon in, along with, american, an office, and out, and should
  -31: annoying, avoid, be refunded, behind a, boring, by fax, can bring, can your, cried, cualquier, cycles, dapoxetine, dapoxetine 30
  -31: dermatologist said, detailed, detailed written, discharged, distance, dont have, drinking, earlier, either way, el jueves, el papel
  -31: escribo porque, every feed, exam, febrile, fever is, flying to, form filled, form signed, from ohio, gi, girls, give the, given me
  -31: gives, good and, got hit, hearing test, hi doctor, hiatus, hiatus hernia, hpv, i allowed, i booked, i received, im 20, im 69
  -31: insurance card, is metformin, island, it keeps, it matter, its about, lactose, last one, later in, leaving for, like mad, makes me
  -31: me again, meningitis, metformina, mismo dia, monitor, moving in, much is, my bunion, my deductible, my english, my neighbor
  -31: need something, need your, needs the, new plan, ninety days, ninety tablets, now ive, of insulin, office in, on scan, one doctor
  -31: only lets, only to, out when, pedir, please, preferably, psa, put me, que la, received, refunded, returning, sabado, same, scar
  -31: score, scuba, shot record, showed mild, soaking, speaking, started on, sulfa, tacrolimus, tadalafil, ten years, terbinafine, that on
  -31: the approval, the dentist, then nothing, thing on, thinning, to fast, topiramate, travel to, twitch, two months, ultrasound
  -31: university, uric, uric acid, va, virus, visa, we fly, with four, with my, would i, years i, yo, young, yr
  -32: 14, 2011, 3 30, 4 mm, a fan, a part, a payment, a regular, acne, actual, add a, age 45, all right, alternate, apply, are there
  -32: as needed, ask my, at 4, at last, attaching, available, be from, been around, benign, camino, cancels, cast, checking on, checkup on
  -32: come in, couch, date with, desk, diagnosed, dmv, donate blood, done before, dr, eat the, el carro, es la, escaleras, feels tight
  -32: foto de, from 4, gallstones, go there, gold, grateful, happen, health, hola, id number, im 56, im 61, im an, im attaching, im flying
  -32: in july, in left, insurance needs, is doing, it had, it have, its the, iui, la consulta, law has, less, lets, licensed, likely, lil
  -32: lower back, me as, me when, miles, month, mri, my aunt, my bone, my lower, my memory, my shift, new script, new year, now only
  -32: of next, of september, or does, pastilla, per, picture of, pink and, printed, receptionist, referral number, said repeat, sex, shop
  -32: sin, slightly, split, spoken, suggested, tablet is, tb, telmisartan 40, that a, that in, the blood, the clinics, the community
  -32: the early, the pharmacist, time my, tmrw, to become, to repeat, tuesday the, vase, visit, visit next, vyvanse, wear mascara
  -32: year for, years same, you fix, you may, young man
  -33: 100, 19th, 20 weeks, 23rd, 300, 50, 5mg, 6.8, 9, a small, aches, and wednesdays, annual physical, as its, as she, asked for, at 1
  -33: at any, attorney, bakery, be possible, be switched, below the, blood tests, boxes, but only, by hand, came up, camper, can ask
  -33: cancellation, carry on, cm, could they, day my, del trabajo, dentist is, do these, domingo, each way, ear is, egfr, el domingo
  -33: el mismo, ex, fatty liver, fax it, fed, fixed, flip, for next, forget, form and, four months, from 9, generic, glipizide, harmful
  -33: heart murmur, his father, i bring, i eat, i pick, i turn, im afraid, inactive, infusion, it a, it back, it make, it makes, it will
  -33: its only, its own, job in, june, june and, know before, last month, leave on, license number, like to, mall, meals, medical, misma
  -33: month and, month since, most days, mountain, my check, my doctor, my mammogram, my prescriptions, naltrexone, natural, needles
  -33: never got, nice, now so, nurse visit, office needs, office sent, old one, oral, others, our church, out that, over my, oxycodone
  -33: para pedir, physical with, piles, planning, please note, portal has, portugal, positive for, proof, que si, quiere, request
  -33: responsible, saw it, scale, scalp, sea, semen, soy, state, still have, take his, tape, tardes, tb test, that ok, thats the, the 19th
  -33: the 23rd, the attached, the bakery, the mall, the statement, theirs, they call, till the, to help, to you, treated for, try again
  -33: two weeks, until november, vacuna, visits, voicemail, was 14, we come, weekday, well, will be, will bring, works, worth the
  -33: your call
  -34: 0177, 10, 2016 and, 3 and, 555 0177, 6th, a bump, a problem, a statin, account, addressed, addressed to, airport, and were
  -34: authorization is, baby boy, bd, be okay, beginning, bring them, by me, cajas, can dr, cancel my, closes, covid booster, crew, dated
  -34: day which, diet, do for, down from, each month, echo and, echo normal, es el, evenings, facebook, fill, first time, first week
  -34: five of, flu shot, getting married, goes in, harm, heat, i are, i attached, i check, i request, i suspect, if theres, immunization
  -34: improving, is possible, is that, it harmful, it or, it removed, jolene, just wondering, keep an, la farmacia, lasik, last spring
  -34: like last, make the, medicare wants, monday and, motility, my daughters, my gp, nanas, naturally, network, normal last, office
  -34: office is, pa, pack, papel, parking, pay for, pharmacist says, physical, pill bottle, preferred, primary, prior auth, proof i, ray
  -34: reactive, registration, repeat the, repeated, requested, said normal, same visit, second one, security, semester, set the, settles
  -34: show up, shows a, si ya, since 2, since monday, so it, social, someone told, sons, stay on, stop the, street, sunday so
  -34: surgeon said, suspect, ten weeks, that mean, that week, that would, the parking, the surgeon, their, there on, there since, tunnel
  -34: tuve, until april, urology, was treated, week before, where do, whose, years no
  -35: 0.6, 10th, 131, 4 mg, 4 on, a dot, a la, a medical, a mile, a strange, a travel, ads, albuterol, and after, and do, and keep
  -35: and pick, any, are normal, ask for, assume, at 5, at every, back to, be my, be so, before theyll, besides, bones, booklet
  -35: both cheeks, brain, breast milk, calcium, can it, can pick, carotid, collagen, company wants, contractor, creatinine, date, day but
  -35: doctor is, doctor signs, does she, dye, else in, engineer, fax, ferritin, five months, flu vaccine, from your, gain, got one
  -35: gp says, h, he get, heres, i assume, i avoid, i both, i fill, i stay, i twisted, ibs, if your, im 66, in any, in ohio, is a, is good
  -35: it said, it took, jobs, july and, la cocina, ldl, le mando, license, make it, many times, manzana, medical statement
  -35: medication list, mild eczema, mondays, morphology, movicol, murmur, my annual, my bank, my file, my health, my late, my shoulders
  -35: need an, nickel, nodule, now a, now on, on metformin, only and, only that, our new, paperwork, physician, please help, poison
  -35: potassium, reached, released, repatha, reyes, rosuvastatin, rush, says is, sent, sertraline 50, shots, sign and, since college
  -35: since im, sixty, something or, something you, storm, stress test, take something, tank, tax, the cost, the lady, the lake, the tube
  -35: theres any, they ask, to approve, tour, transmission, truck and, tsh, uni, union, vandermoss, varicose, varicose veins, visiting
  -35: wants an, we leave, what they, with them, work on, written order, you be, you have, you the, you very
  -36: 134, 178, 77, a blood, a colonoscopy, a follow, a referral, address, affect, after food, amlodipine, and their, annual, any day
  -36: apria, as soon, at bedtime, attention, be good, benign and, bien y, bisoprolol 2.5, but still, called, can he, carro, clotrimazole
  -36: coeliac, collapsed, combined pill, come by, computer, con mi, daughters, days of, denial, doesnt matter, dose to, doxycycline
  -36: dreams, escitalopram 10, fatty, foxglove drugs, from you, gel for, got her, grade 1, happy to, heart attack, height, home from
  -36: hundred, hy, hy vee, i ask, if there, im 23, im 59, imaging center, in april, in manila, in six, injections, is best, is there
  -36: it affect, it turn, ive done, july, kerala, kilos, la fecha, letter saying, lisinopril and, losartan, maam, magnesium, makes
  -36: mammogram, market, married, meat, monday or, mondays and, murder, mutual, my appt, my hip, my marriage, my old, nappies, new one
  -36: now just, of every, often should, old wont, on any, onward, or after, otherwise and, passport, physical was, please send, powder
  -36: pre, providers, psychiatrist, puede, questions, ready for, receipt, replacement, resend it, retina, returned, right for, says a
  -36: since forever, soon as, stiff in, still do, stitches, stones, substitute, surgeon saw, switch to, term, test negative, than usual
  -36: the 10th, the 21st, the exercises, the kind, the university, them on, to 90, to carry, two years, urologist, use my, vee
  -36: visit summary, warehouse, was never, we are, wed, weight, with three, wondered if, work for, would the
  -37: 10 20, 16th, 2022, 21st, 25, 4 years, 5 mg, 78 kg, a baby, a dry, a fax, a prescription, add, add my, agent, aid, aid on, an annual
  -37: any morning, any time, attached, avisar, before a, before school, book club, candesartan, caremark, certain, chalk, change to, coat
  -37: d, days no, days then, dexcom, diagnosed with, diga que, do with, doc i, dont do, echo, employee, exact, exception, eye check
  -37: fibroscan, folder, for one, give me, good for, had breast, happy with, have done, help at, hold off, hot flushes, how soon, i pay
  -37: im 34, im 58, in november, in three, in to, it post, ive no, keep going, lead, levocetirizine, little bit, lupus, mans, married on
  -37: me dieron, me its, melatonin, migraine, my landlord, my wellness, nada, night the, non smoker, on thursdays, once a, one from
  -37: one line, opinion, option, or the, order for, passes, physiotherapy, quit smoking, reminder, requesting, required, rite aid, sachet
  -37: saw me, saw the, scar is, sent you, she couldnt, simvastatin, six weeks, skin test, so all, so please, spoil, summary, telmisartan
  -37: that just, the 16th, the camp, the drops, the file, the paper, the referral, the wash, the winter, they do, three kids, to collect
  -37: to confirm, to match, to your, two kids, vegetarian, version, walgreens in, wednesday for, well and, will my, worn, ya puedo
  -37: year of, yes, you give, you on, you open
  -38: 0.4, 1, 1.4, 13th, 2 years, 30 and, 43, 47, 99, a garden, a mirena, a script, a wellness, across town, an odd, and sign, and sugar
  -38: and will, assigned, at school, attn, baby girl, bill, blank, can sign, cash, claims, comfortable, counselor, cuando, day in, day or
  -38: de sangre, decir, dermatology, did it, dont mind, drink more, drink water, driver, emails, enough or, esta bien, every single
  -38: except the, faxed it, fear, finishing, flexible, for an, for four, friend says, frozen, go over, gp, hello my, her ear, her nose
  -38: household, housing, i asked, i begin, i wake, im in, im planning, in 2014, intake, it grow, it need, lantus, las vacunas
  -38: letter from, little pink, long as, me a, medicine is, might, move me, my ankles, my gym, my physical, my sons, new doctor, o tengo
  -38: of last, of their, off as, on hold, or else, or to, otherwise, panic attacks, part of, patients, pay by, permanent, por, postpartum
  -38: pueden, pulled a, quedan, rather than, reading, same as, santa, screening, since teens, slot is, soap, spicy food, test at, test for
  -38: tests, text reminders, that he, the 13th, the amlodipine, the authorization, the chart, the label, the link, the spring, they go
  -38: they had, theyve been, this normal, to try, united, vacunas de, wants a, was clean, wed like, when should, x ray, yours, zip
  -39: 15 i, 1998, 2 month, 380, 39 and, 4 and, 6 years, 81 and, a charge, a day, a morning, a two, a vacation, adults, age, age is
  -39: ahead of, all normal, allopurinol, allopurinol 300, am 52, am taking, amlodipine 5, and atorvastatin, as long, ayuda, baby aspirin
  -39: back then, be ten, been feeling, bingo, biotin, cancelar, carpal, carpal tunnel, cbt, cedar, check if, coded, colesterol, come again
  -39: comer, confirmed, copy, could we, december, despues de, diga, dijeron, dijeron que, doc said, donuts, ekg, elevator, exercise
  -39: expires, express, express scripts, fertility, fisico, fit my, florida, fmla, for 90, for any, go by, go for, have one, have time
  -39: health care, hepatitis a, hi doc, how much, hyderabad, i book, im good, immunizations, in may, initials, is staying, it matters
  -39: it there, its called, jan, january, just let, lady said, lake, late, marriage, mean i, med list, methylphenidate, months of, my a1c
  -39: my work, needs, next day, no rush, none, now no, of network, offered a, one steroid, only the, open on, or is, or not, over from
  -39: ozempic, park, pharmacy, pick, plan needs, please book, please explain, please give, polymyalgia, por favor, post office, que diga
  -39: quisiera saber, received a, refill for, routine colonoscopy, salio, scans, set up, showed a, so no, sodium, sperm, stay, suitcase
  -39: ten days, thats it, the dead, the er, the front, the mountain, the neighbors, the visit, the week, there a, three months, to prevent
  -39: to wegmans, tuesdays, twice for, typhoid, while on, worth it, years after, you hold
  -40: 12th and, 15th, 65, advised, and goes, applying, approved for, arms are, as it, asked if, at this, be done, be there, before friday
  -40: benazepril, better or, bless, book, but you, button is, can pull, claim, complaint, copays, courthouse, dentist says, doctor in
  -40: doctors office, doing well, dos, drops for, dubai, duluth, email is, every 2, eyelid has, farmers, fine, floor and, fluoxetine
  -40: fly to, follow, for 20, gps, have her, heel, here i, his checkup, his cholesterol, hysterectomy, i now, i repeat, i test, if not
  -40: im 55, im told, imaging, in 2, is ok, it only, its soft, joining, just checking, just for, la vacuna, leave for, leave it
  -40: long message, lymph, lymph node, make me, may, me off, means, medicare, mine, mix, mmr and, my dentist, my email, my three, nasal
  -40: needed, needed or, needs one, next week, niece, node, node in, number and, nursing program, of town, omeprazole, other day, oyelaran
  -40: pay, pays, pharmacist, piden, places, policy, pregnancy, print, protein, rays, records, refax, rheumatology, ride fell, rugby
  -40: said my, same day, see my, send new, sent a, sets, signed, single, special, spicy, spring, statements, stay in, support, swears by
  -40: tamsulosin, tamsulosin and, that be, the 15th, the agent, the courthouse, the inhaler, the schedule, the script, them the, time to
  -40: to drop, transfer, trulicity, try, turn into, visit and, wait and, was one, was three, watch for, when may, when my, worried, yet
  -41: 2 30, 2021 and, 28 and, 6 mm, 7 months, 90, a notary, a signed, a stone, a text, a year, about 10, about 20, adapalene, adding
  -41: and loose, and sent, and set, and skin, and two, antihistamine, april, attach, attached it, auth for, barber, be asking, because my
  -41: been there, bmi, bp 128, cancer at, checkups, completely, correct, cough for, date for, doctors, dry mouth, each year, ekg from
  -41: eye exam, ezetimibe, fine by, first baby, first thing, fish oil, fitted, found on, gaviscon, ground, handout, happily, helped
  -41: him for, i drop, i fly, i go, i qualify, im 42, im hoping, im retired, in early, is taking, its on, kit, lang, last visit, log, mcg
  -41: me pueden, migraine with, months or, mother had, move to, mri shows, my chart, my coffee, my plan, necesito que, negative for
  -41: notary, number do, numbers, numbers on, one at, open the, or later, orchard, pens, periods, pharmacy says, physical for, please i
  -41: recipe, reduced, rep says, request for, rules, safe, safe to, say no, second baby, senior, sgpt, shes two, shingrix, ships, shy
  -41: sign it, signs, sigo, since childhood, skin on, so long, staff, sticky note, store, switch, taper, teens, that one, the change
  -41: the flight, thing for, to once, translate, u, vacation, visit from, visits for, vitamin d, was told, went up, what should, which was
  -41: wondering if, x, years not
  -42: 2021, 20mg, 240, 4 yrs, 40 mg, 9 year, a ct, a dental, a lab, a positive, a signature, adenoma, ahi, allergy, also can
  -42: amitriptyline, antes, anything the, approved, april 15, avenue, be able, been since, brand, but nothing, by phone, camp wants, can i
  -42: combined, come from, could the, county, cream, delay, dieron, dollars, endocrinologist, farmacia dice, for 5, for reading, forgive
  -42: former, grapefruit, has decided, hate, have mild, have my, hearing aids, i drink, i use, im 54, im thinking, insurance approved
  -42: it go, ive read, keep getting, limpio, mailing, many more, mercy, my insurance, my levothyroxine, my toe, my wedding
  -42: need antibiotics, note on, november and, offered, on here, on january, order is, our daughters, out under, packed, paying
  -42: pediatrician, phone call, plant, premium, prescribers, present, reach, readings, recheck, redone, refill my, refilled at, remove
  -42: replace, requires, retest, said drink, same afternoon, scout, shingles shot, simple, sized, soon, submit, suggests, supplement
  -42: surgeon, the 10, the 6th, the account, the brand, the exact, they faxed, this month, to travel, together, treatment, unchanged
  -42: visit if, wants it, was up, whats, yearly checkup, you sent, zero refills
  -43: 10 30, 2 pm, 50mg, 6 weeks, 68, 9 30, a kid, a real, a slot, and baby, and back, and our, any good, approve, arranged, as every
  -43: at night, bottles, but not, charts, coach wants, cranky, day this, delivery, diagnosis, difference between, direccion, district
  -43: doctor wants, dog ate, done and, down since, dry cough, eeg, farmers market, fasciitis, fee, feel well, felt a, friday at, from an
  -43: going on, have ridges, have two, hb, hearing is, hers, history of, hmo, how can, hpv vaccine, i buy, i come, i log, im 40, in case
  -43: in remission, it could, it healed, it says, itchy, ive filled, kg and, lately, link for, loratadine, mail, makes it, manage, my last
  -43: my visit, negative, off on, ointment, olive, olive oil, one year, only need, or worse, page, permission, picked up, planning a
  -43: plantar, plantar fasciitis, printer, r, recording, remission, reset, ridges, routine, sample, says you, scalps, scanned, script
  -43: scripts, send again, sign in, signature, since age, steady, still says, supply, system, take aspirin, taught, teaching, that last
  -43: the camera, the computer, the desk, the e, the farmers, the morning, the omeprazole, the release, the shots, the street, them my
  -43: thyroid, to 2, true that, vaccine, vaccine on, verification, visit but, waited, weight gain, whether the, y mi, years now, yoga
  -44: 10 and, 2024, 22nd, 33 and, 5.6, 5th, 72 hours, a counselor, a heart, a thing, acne on, aids, alta, and ill, any reason
  -44: anything for, arrive, ask them, at birth, authorization, back i, both are, buenos, buenos dias, byram, called the, cancel, chest x
  -44: closed, confirm the, cover the, creatine, day at, de mis, do not, doctor told, easier, ended up, enrollment, epley, esperamos
  -44: esperamos a, estradiol, firma, five minutes, flu shots, for all, forever, form but, found it, granddaughter, grow, habit, have sex
  -44: help, hsg, hungry, i stop, i yawn, im now, in 2017, is 4, is enough, is one, it gets, it take, joint, jueves, ketoconazole
  -44: ketoconazole shampoo, la troca, lifelong, like his, lipid, llevar, mando la, me over, me twice, meal, mi cita, mile, minutes with
  -44: mometasone, monthly, moves, my nails, my nans, my number, my student, nov, now got, o esperamos, on cheeks, one who, optumrx
  -44: pea sized, phone in, phone number, pick up, plz, read that, regular, rejected, repaired, safeway, saturday so, says both, scan was
  -44: scheduling, signature on, speech therapy, still in, store and, sundays, that im, the 22nd, the campus, the picture, the return
  -44: the routine, the sports, the website, there anything, there for, three refills, tmt, training, troca, vision 6, wear the, week after
  -44: when it, which foods, wrestling, x rays, you check, you doctor, you refill
  -45: 2020 and, 30 for, a 90, a little, a wart, address is, age 34, airline, alendronic, alendronic acid, alt, and for, approved the
  -45: appts, asks, asks for, at present, auth, been steady, both ears, bring the, came home, caseworker, celiac, charges, chart, checked
  -45: childhood, cycling, day off, do we, doctor and, does it, dry, dry in, during the, duty, en mi, ended, esr, essential, every other
  -45: family who, file, fine in, for 6, form as, form with, from 6, had gout, handicap, has my, his own, i swap, im 49, in 2020, is dry
  -45: isotretinoin, it burns, it safe, its in, label, lahore, last year, laughs, like my, lists, living in, long term, mandar por, me la
  -45: my losartan, nasal spray, needs it, next year, numb at, offered to, ohio, old name, old records, once in, only shows, plays
  -45: pressure and, proxy, qualify, qualify for, recovered fully, referral to, rep, root canal, rosacea, salaam, same morning, see that
  -45: sensitive, sent the, ser, should ask, speaks, started it, starts, statement that, sunscreen, tenia, the 4, the 7th, the airline
  -45: the online, the physical, the white, they stop, to duluth, to finish, to keep, town, walking the, we lost, we share, wet diapers
  -45: work in, worth, y en
  -46: 17th, 9th, a doctor, a friend, a great, also have, always has, amazon, as of, aug, been diagnosed, book me, bought a, burning in
  -46: called and, can one, cetirizine, checking, chequeo anual, choose, come at, could somebody, course, cover, damage, debit, debit card
  -46: doctor said, does, duct, filled in, final, first visit, for 12, general, go through, goes through, grandmother says, guard, hba1c
  -46: his name, hockey, honor, hospital with, i like, i manage, i start, ideal, im 43, in feb, interpreter for, is for, is ideal, just the
  -46: likes, limit, location, lower lid, mail it, marca, may and, me here, meantime, molina, must have, my family, my license, neurologist
  -46: new card, nipple, normal, npi, oatmeal, of all, office says, omega, omega 3, on mondays, on page, one car, papers, pasta, pays for
  -46: pharmacy to, pide la, placard, please write, program, pylori, refil, rehearsal, renewal of, respectfully, return to, risk, say they
  -46: seen at, self, skin doctor, small lump, statement for, still got, strength, stuck behind, that you, the 17th, the evening, the okay
  -46: they can, they cant, theyd, this friday, three years, thyroid normal, updated, us at, was 11, whether it, winter and, ya se
  -46: your okay
  -47: 2020, 2022 and, 6.1, a bill, a month, a paper, after ten, after thanksgiving, am a, and wed, answered, any of, any test, bad for
  -47: be sure, boise, bppv, brace, buenas tardes, card and, checkup, class and, club, consulta, controlled, day that, days with, depot
  -47: discharged me, doctor for, due on, everything else, everything is, faxed you, feeds, form has, harbor, have small, hay fever
  -47: hold my, i add, i finish, i forgot, i paid, i sign, im 47, im constipated, in 2022, in full, in writing, in your, insurer
  -47: intermittent, is gone, it over, itch, jardiance, just confirming, keep it, last years, league, like me, loose, me before, me until
  -47: month to, mornings, notice, of refills, packet, pague, pillows, prueba, quoted, referral, secondary, signed by, steps, suggest
  -47: tell them, tens, the district, the epley, the phone, the plant, the sign, to something, uncle had, upload, was sent, well controlled
  -47: whichever, wren, year is, you forward
  -48: 00 on, 10 days, 13 and, 19th and, 24th, 3 45, 555, 5k, 6 in, 7.4, a cruise, a discount, a school, a1c, am 31, am 36, and pulse
  -48: and take, and theyre, and your, any afternoon, any harm, any other, any point, appointments on, be in, bill for, call them, camp
  -48: cardiologist said, changed to, clear and, cyst, dermatologist, extend, from now, gabapentin 300, here is, i notice, im sure
  -48: in english, is fine, is sensitive, is sore, is well, it seems, its better, like her, lisinopril, live in, many years, months but
  -48: mood, my pharmacy, my yearly, nada mas, named, neurology, newspaper, normal in, omaha, on for, one visit, optometrist, or shall
  -48: parent, patient there, personal, physical in, placard renewal, played, plumber, pneumonia, renew my, resend, rinse, school bus
  -48: should go, signature for, since birth, swim, tension, terrace, test last, thanksgiving, the 9th, the choir, the evenings
  -48: the newspaper, the plumber, the young, to 1, tooth out, tricare, vitamin, wear, week but, wellness, when to, yellow fever
  -48: you remove
  -49: 00, 12 weeks, 3 yrs, 31st, 4 year, 5 years, a fee, a form, a tick, am not, and good, and same, appeal, apple, approve the, ave
  -49: be an, better with, big toe, black coffee, checked in, chewable, chirping, cholesterol, could one, daily, dientes, do both
  -49: doctor saw, doing a, downtown, draw, easy, entire, essential tremor, ferrous, festival, finger in, flying, for twenty, four years
  -49: free, gap, gift, golf, hacer, hat, history, id ask, im 21, im usually, internet, ir, is due, is safe, it too, ivy, la hoja
  -49: last autumn, me pide, me puede, menopause, mg three, mild, mirena, my cholesterol, my lip, my middle, naproxen, night when
  -49: nothing since, on everything, on march, page two, pair, para el, pharmacy said, poison ivy, portal keeps, questionnaire, read it
  -49: refills, release, renew the, says any, send to, sensors, smoking, so do, soft and, stable, statin, strict, sugar normal, sumatriptan
  -49: supplies, the 24th, the 31st, the 5th, the airport, the lab, the pneumonia, the portal, there or, they want, thurs, to fly, to mail
  -49: type 2, vendor, visit by, voy, want the, wart on, was charged, we tried, with aura, works well, worse in, would an, would dr
  -49: would magnesium, yearly
  -50: 0119, 11th, 122, 2016, 3 pm, 50 mg, 555 0119, 9 40, a diet, a frozen, a picture, army, be written, blocks, bloods done, bp 118
  -50: brand of, calprotectin, cambia, can go, cannery, centerwell, class, clerk, complaints, con su, covermymeds, dedo, do at, does one
  -50: duane, e b, favor, for days, getting less, ghost, grind, h e, hasnt changed, i grind, i plan, i swim, ignore, im 32, in nov
  -50: in person, it worse, jury duty, lab results, levothyroxine, lista, listed, may i, medicina, months now, months with, my portal
  -50: my schedule, name is, no complaints, off before, on an, pa for, page for, pen needles, plenty, prescriptions, referral be, robot
  -50: said ask, saw a, shes nine, sign up, silicone, stress, take them, tape it, telefono, that says, thats my, the 11th, the meantime
  -50: the screen, the specialists, the spray, versus, whatever, which cream, which one, who is, yearly physical, years like, your billing
  -51: 1 year, 204, 90 tablets, a better, a night, a physician, a tb, all in, antes de, are the, at what, autopay, biopsied, birchmart
  -51: blood draw, book it, book my, booster, boss is, breastfed, cambiar, camp form, cardiologist, chronic, community, con las
  -51: coordinator, copay, costco, could do, crown, ct, cut the, deficiency, delete, dentist, direct, due in, files, five hours, for camp
  -51: front desk, grandsons, grow out, guadalajara, guilty, humira, i first, im 39, im 50, im 57, in 2016, in ten, is back, is to
  -51: it always, it as, lessons, meaning, merged, metformin 500, might you, my appointments, neurologist said, next one, nicotine, nunca
  -51: on file, on levothyroxine, on paper, one but, openings, plenty of, psoriasis, puedo, que ir, queda, sams, separate, slight, slot
  -51: sore from, the 2, the birchmart, the health, the hives, the levothyroxine, the lobby, this fall, to pick, toe, travelling
  -51: un poquito, validate parking, when can, write a
  -52: 124, 2023, 21 and, 30 to, 57, 6 months, 7th, a boy, a low, address to, adjunto, and asked, and weight, anytime, at desk, be ready
  -52: been well, blood clot, bookkeeper, called it, calves, dangerous, dates of, days late, do that, does the, doha, eczema cream, el de
  -52: el recibo, es, fall and, farmacia, feb, fine i, form i, from me, go swimming, handicap placard, help or, i broke, i lost, im 28
  -52: im her, in 2018, in cold, intermittent fasting, interpreter, is down, just say, kindly guide, lansoprazole, laser, lazy, leader, les
  -52: long before, male from, meet, metformin, monday after, months ago, my nephews, my tetanus, need refill, nightly, number on, oct
  -52: of april, one with, online, only when, osgood, osgood schlatter, outer, papel de, patient with, permit, pharmacy wants
  -52: physical before, please have, protein powder, quickly, recibo, recovery, reference, referral is, refill pls, report, rerun, rule
  -52: says 0, schlatter, sello, shes happy, since many, specialists, square, syndrome, tech, the 8, the rep, to pay, validate, we repeat
  -52: weeks then, wegmans, what would, wondered, ya esta
  -53: 5.1, 8 30, a bank, a bone, a first, a tetanus, a way, about once, and are, arm in, atorvastatin 40, audiology, ayunas, calendar
  -53: call the, capsule, cardiology, citas, clear my, darker, day after, do anything, eight years, en ayunas, entresto, family history
  -53: fellow, fine and, from 12, gave up, geographic, geographic tongue, growing pains, have not, heard, here on, i be, i missed, im 71
  -53: in morning, keeps coming, la calle, login, look for, massage, may we, medicines, membership, monday at, my ears, my notes, navy
  -53: need is, neighbor says, nephews, off for, pending, penis, phlegm, pizza, please call, real thing, same month, scan showed, scared of
  -53: selling, sept, splint, spring break, tdap, tetanus shot, the allergy, the calcium, the calendar, the full, the mornings, there said
  -53: thrifty, thrifty white, total, update, vietnamese, volunteer, wear a, willing, you or, your system
  -54: 0, accounts, after i, and mine, and nobody, asi que, at that, authorize, be worth, been like, blood work, bone density, botox
  -54: by evening, changes, chequeo, confirming, counseling, days ahead, del jueves, density, do they, do u, does that, dont use
  -54: everything to, foot and, for anything, for our, foster, genetic, glass of, good or, google, great on, growing, here since, i wear
  -54: ill get, im 24, im 45, in town, is correct, know is, last fall, legal, llevar a, manufacturer, mexico, mon, month of, my plans
  -54: need from, next door, no refills, nothing new, of years, page 2, poquito, potty, practically, pravastatin, prefer the, psoriasis on
  -54: read, read about, receipt for, refills for, safe with, said its, scope, season, slowly, smooth, starts monday, stating, tablet a
  -54: that day, the army, the dietitian, the metformin, the sleep, the va, this spring, time change, to date, told us, trust the, up until
  -54: urine clear, was meant, we make, while my, would like, year i, you asked, you keep
  -55: 25 and, 3 month, 49, a receipt, and itchy, and resend, and sat, and who, are both, are fine, at 9, bounced, bring my, buying, causes
  -55: cleared, confirm, correo, credit, day on, discount, doctor says, drop off, elementary, email, esa, every three, extended, fair
  -55: fasting, filled out, first pregnancy, for 9, fui a, got married, got no, gynae, handles, health form, holter, in denver, is healed
  -55: isnt in, its improving, looked at, mri of, my flu, my tuesday, neighbors, no show, office or, old knee, one for, or no, phone is
  -55: pilates, pill or, please renew, puedo ir, puedo tomar, refill to, says no, sir im, slot on, split them, symbicort, that long
  -55: the claim, the pa, the photo, the renewal, the store, thyroid pill, til the, time for, to swim, triglycerides, ugly, unless you
  -55: up about, us from, uterus, visit to, was there, whitcomb, will the, working in, yes or
  -56: 4 months, 76, a pdf, a pea, a pharmacy, a yearly, ad, also does, amlodipine 10, anything that, audiologist, away from, been with
  -56: benefits, birchwood, bit stiff, brings, calle, cancel the, capsules, card attached, compania, cough is, days to, ex husband
  -56: facility, fix, fodmap, foot doctor, from when, georgia, get them, go ahead, goes back, gone now, happy, has only, hes eating
  -56: i change, i prefer, i read, in 2019, in 2023, insurance wants, interview, is dr, is no, it asks, la walgreens, link, loves
  -56: low fodmap, mines, my 9, my address, my heel, needs his, no change, nobodys, office and, one is, patience, pide, pide el, puberty
  -56: quisiera, scoliosis, shoulders, since she, six years, the clerk, the yearly, trade, trimester, twenty years, twice a, whatevers
  -56: year the, you say
  -57: 12 month, 4th, 50th, access, after so, also he, anual, are due, at st, atenolol, bump on, bumps, but thats, call about, centile
  -57: check in, clinic in, daughter who, day to, difference, doc says, does a, each other, enlarged, exercises, expensive, farrow
  -57: for school, fui, ghana, glucosamine, holidays, hydrocortisone 1, infections, keyboard, la tarjeta, lab, labs, las 9, last name
  -57: log in, manden, my second, number for, one last, only come, persona, picky, pump supplies, says just, see me, since my, site, son in
  -57: target, that for, the 4th, the difference, the losartan, the rain, the waiting, tickets, tier, times daily, too soon, treated with
  -57: video visit, walgreens de, was two, weeks for, will do
  -58: 2015, 2018, admitted, and fine, and soft, are those, asleep in, boarding, bunion, certificate for, close my, code, cure, current
  -58: dia, dont get, dry skin, escuela, four and, habra, hace tres, have both, house is, humidifier, i squat, it every, it since, juniper
  -58: kroger, la escuela, leaflet says, mild asthma, month i, mood is, morning but, mortgage, my church, my referral, nebraska, need any
  -58: night that, orientation, parkinsons, per the, perfect, pharmacys, podiatrist, precautions, reason to, reasonable, reissue
  -58: ringing in, scare, shows my, so any, squat, stressed, test normal, the papers, they offered, two left, waiting room, was with
  -58: whats a, y lo, y yo, you so
  -59: 132, 2000, 9 15, a las, access to, ache after, active, anthem, atorvastatin, autorizacion, boys have, breastfeeding, but they
  -59: by email, can a, confirmation, cpap, days in, decide, did my, dishes, do if, duct tape, dye my, examined, familia, fast before
  -59: flaky, for eight, forms for, freezing, her first, hospital in, i finally, im 25, iron pills, is 11, is 15, is 555, labs in, larkspur
  -59: last winter, left knee, likes to, long ago, moved my, my bills, my glasses, nothings, nurse practitioner, of benefits, out with, pls
  -59: practitioner, quest, sad, science fair, see you, so can, so sorry, solo, tarjeta, team, test again, testosterone, tetanus was
  -59: the thyroid, tiempo, todavia, turn, vitiligo, volleyball, wait on, weeks left, what the, when is, will he
  -60: 3 times, a doctors, agreed, and gas, any tips, apt, billing, bucks, came as, car is, chance of, cheaper, coding, constipation
  -60: directions, disease, donate, entro, excited, freeze, glaucoma, has it, have pain, hay, hctz, he needs, how do, in yet, isnt until
  -60: it along, ladies, last summer, left my, mascara, meanwhile, my 10, my in, nairobi, none since, nutrition, old plan, physio says
  -60: portal, portal is, power, prescriber, rebook, renewal, rheumatologist, ridge, rink, show, sneakers, someone look, sore after
  -60: sore arm, summer, that still, the 9, the cruise, the text, this mean, thx, to 3, tomar, toss, vanished, what about, what is
  -60: you picked
  -61: accepted, am having, animal, before we, bottle and, can they, card says, certified, could my, coupon, cvs, daughter has, does my
  -61: es para, every month, foods should, further, gone by, herpes, im 18, is our, is scared, is under, just as, long do, mandaron, meijer
  -61: one trip, or just, parade, peace, please fix, prediabetes, revision, safe for, samples, san, scars, seasonal, send that, sessions
  -61: share, solid, splinter, take ibuprofen, tengo que, the walgreens, there some, this year, torn, upload it, van a, volver, was i
  -61: was seen, was that, well on, you charge
  -62: a mild, after antibiotics, and neck, anniversary, as always, aura, been quiet, changed in, cocina, comparing, cruise, cutting out
  -62: eczema, good but, group, growth chart, gummies, harm in, helps, hoja, i sleep, im breastfeeding, improved, in first, incomplete
  -62: jaja, just one, la familia, lab open, mi seguro, my chin, my profile, necesito una, no problem, now or, of november, optum, parrot
  -62: pero el, poner, recoger, remain, six month, skin check, small white, swap, talk about, the holidays, the y, thursday at, time as
  -62: to normal, told it, was shut, wisdom tooth
  -63: 142, 94, alla, ana, ask if, bills for, caps, dietitian, en espanol, help my, hotel, i cut, i promise, im back, in 2015, inbox
  -63: it because, maker, many hours, me im, message me, my medicine, needs a, on weekends, ordinary, out after, plans, prevent, roads
  -63: school and, smaller, stretch, summers, survey, the envelope, the stress, tums, waiting list, wedding in, weeks since, why does
  -63: with our
  -64: a kidney, altitude, and tell, at age, cambie, cambie de, clicks, concert, copia de, could have, crashed, dispense, eats, ent, foto
  -64: has since, how should, hydrochlorothiazide, i bit, information, is ready, is stiff, letter says, long does, losing, mailed, mask
  -64: me piden, months after, my statement, neither, nifedipine, nuevo, one signature, only in, or only, plow, podemos, scratched
  -64: started with, still wets, suits, than my, the monday, the result, treated, trucks, truly, vitreous, what else, which the, wife and
  -64: year checkup
  -65: a brace, about eight, agree, albuterol inhaler, allergists, and need, any chance, at kroger, buses, carvedilol, chewables, dying
  -65: ecg, el numero, ent says, he goes, heartburn, hed like, ingrown, ir a, is 3, lancets, line on, moved from, new patient, older
  -65: please forward, please take, recovered, schedule, schedule for, sign something, south, still a, stye, swimming, the allergists
  -65: the power, tiene que, tingles, vacuna de, walgreens
  -66: 95, and laughs, blood test, cigna, click, crack, done it, down stairs, endometriosis, every winter, glasses and, heading, heading to
  -66: hv, in week, insoles, is 7, it true, jaw clicks, la oficina, morning or, my record, nearly gone, okay with, osteoarthritis, pdf
  -66: physical and, please move, quiero cambiar, reading glasses, since january, spins, the atorvastatin, the fall, thursday and, una hoja
  -66: ups, walker, whos, yeast
  -67: 100mg, 6 am, anything to, been using, better since, card to, count as, effects of, el formulario, fell through, gutters, has mild
  -67: i open, if ive, lady at, need another, needs an, old daughter, otra semana, payment plan, pharmacist at, poster, printout, pruitt
  -67: quantity, reaction, say so, sensible, the allergist, the date, tienen, true, vet, warning, when does, winter, wonderful, years ago
  -68: 2.4, 4mm, a chest, ago with, alright to, and happy, and yellow, box of, clicked, clobetasol, el referido, electronic, fasting labs
  -68: futbol, healthy, helpful, humana, ingles, itchy eyes, just dont, medication, minivan, montelukast, mosquito, normal no, of 30
  -68: of times, or stop, pagar, paper one, por fax, referido, send one, sore on, still come, that night, the cardiologist, the drugstore
  -68: time on, twinge, ultimo, were going
  -69: 2 yrs, all fine, an early, copia, d is, del doctor, denied, easter, gloves, his first, id have, in five, kenya, landline, lane
  -69: lived, lotion, me llego, moving to, my lab, my reading, my refill, night but, offices, or leave, paediatrician, second grade
  -69: sentences, tattoo, the app, the cream, the numbers, was born, were given, what can, write it, y luego
  -70: 26th, asi, asks about, check whether, clicks when, doxazosin, ecg echo, filling out, hemorrhoids, in winter, it cause, it never
  -70: it online, jury, mystery, pleased, podrian, profile, resubmit, runny, scene, shins, should my, stye on, the 26th, the vitamin
  -70: they will, too early, vertigo, when do, you put
  -71: a book, arthritis, bill and, constipated, daycare, entrance, harmless, have had, hold music, if any, lemon juice, my day, navarro
  -71: plan wants, resting, rubs, same time, stroller, time does, trigger, y todo, yawn
  -72: a trabajar, alto, am i, analisis, billed, contour, dairy, down with, ganglion, his account, hydroxychloroquine, in summer
  -72: is surgery, lasts, mine was, nurse said, or at, page 3, physical to, please to, que lo, renewed, the vet, trabajar, yesterday it
  -72: zinc
  -73: 160, 2017, 7 and, a mole, allergy pill, appendix, as good, choice, estate, gone since, id need, is my, labor day, me podrian, nombre
  -73: on sundays, ring finger, si se, ticket, una vez
  -74: 126, consent, cost, cut out, every week, eye clinic, fsa, helps me, it shows, nurse at, oficina, options, pineapple, publix
  -74: refill was, shampoo, sigue, since 2017, stretches, the hotel, they be, tired in, to wear, with dr
  -75: did i, drugstore, flat feet, mando, me no, my grandsons, of wine, often, records to, tiras, top shelf, vivimos, yet but
  -76: a living, funeral, how often, i play, letter that, levetiracetam, lipoma, off last, payment, pharmacy keeps, ready to, rx
  -76: the bottles, wart, way since
  -77: bien, bites, campamento, cuanto, days is, divorce, feel great, finasteride, it right, left me, my pill, necesita el, only want
  -77: packs, paeds, release my, traffic, warts, what does
  -78: agosto, ano pasado, desde hace, formulario, healed, libre, onetouch, para que, same for, tested, walmart
  -79: allergist, are my, bills, boda, did you, dos semanas, gritty, healing, is active, it alright, la boda, matches, ok for
  -79: school physicals, sobre, the appointment, the button, there an, with iron
  -80: 98, all gone, eating and, kindergarten, llama, medicaid, offer, process, rsv, se llama, se lo, seis, un ano, wets, wets the
  -81: broke my, el dia, hair is, labor, mudamos, my fasting, nos mudamos, off since, preschool, retirement, shoprite, tengo la
  -82: 2.5, browser, hicieron, me hicieron, my allergy, or get, password, reminders, runny nose, to report
  -83: al dia, es normal, fecha, graduation, makes my, marzo, plain, then and, wednesday at
  -84: a date, espanol, giant, o, sneezing, what are, you gave
  -85: 310, arrived, can both, latanoprost, roller
  -86: 0.1, 90 dias, como un, gum, minutes late
  -87: allergies, cambio, flights, hiking, physicals, tres meses, trick, you like
  -88: copies, high school, his age, mi nieta, nieta, nueva, se puede
  -89: are you, but is, came off, literally, poco, un poco
  -90: biting
  -91: app, comiendo, multivitamin
  -92: sleep on, washcloth
  -93: can walk, missed your, please the
  -95: gaining, in half, loose stools
  -96: la doctora
  -97: llego, nervous
  -98: and eating, thats all
  -99: sticker
  -100: ano, diciembre, lice
  -104: apellido, expediente, hot flashes, la crema
  -105: muy bien
  -106: necesita
  -107: de todo, sin fiebre
  -108: eso
  -109: debo, itches
  -110: mayo
  -113: numero
  -123: igual
  -137: crema
`,
};
