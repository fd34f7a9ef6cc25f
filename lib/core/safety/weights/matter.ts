import type { Weights } from '../scales.ts';

/**
 * What words weigh for (or against) a clause's speaking of something clinical, not of an errand. Made by scripts/learn.ts from
 * messages of our own (tests/eval, split "dev"), not by hand.
 */
export const MATTER_WEIGHTS: Weights = {
  bias: 2,
  learned: `
  196: your patient
  182: headaches
  179: queria
  176: to it
  171: and see
  169: whether i
  168: ring the
  167: gallbladder
  165: stronger
  164: pacemaker
  162: her in
  160: made me, worried
  159: of these, reflux
  158: gp, optician, physio
  157: wind
  156: months if
  155: shy, to stop
  154: since starting
  153: digoxin
  152: a bug, azucar, leaflet, neighbour, sex
  151: box in, me by, problem, year before
  150: goodbye, laser
  149: and off, licence, preguntar, sensible
  148: advice, anxiety, at me, smile, station, the porch
  147: comer, doses, muscle, paracetamol, periods
  146: cotton, swimming, words
  145: doesnt know, next time, y no
  144: everything i, for him, he told, say i, the pill
  143: be needing, coming up, heat, hrt, hydrocortisone, matters, same size, through it, warm
  142: and doing, are so, cycles, ma, negative
  141: copay was, discharged, flushed, migraines, mums, smear, three days, write to
  140: basketball, four weeks, glove, jabs, knife, still need, surgeons, to bother, wants me
  139: also need, furnace, iron, justificante, lid, never had, rope, the knee
  138: alarm, i ran, i really, it come, lad, temperature
  137: antibiotico, better for, both ends, nervous, nuts, wine
  136: after it, amoxicillin, called it, date for, difficult, had it, hiv, the machine, to pull
  135: again this, and doesnt, anos, asthma, dont like, epilepsy, fits, hair fall, i play, numbness, pregnancy, starting to, staying with
  135: stopping, tiene la, treatment, while i
  134: autumn, be enough, benadryl, can hear, falling, heartbeat, keppra, lactose, midwife, out again, recommend, runs the, she goes
  134: the job, uti, when can, write about
  133: and swears, crash, finish the, first period, first time, honest, last in, male, mix, other one, peroxide, platelets, psychiatrist
  133: returning, skipped, steroid, ten years, the shower
  132: as usual, beers, calling, dont call, dont tell, followed, melatonin, missed two, peed, pregabalin, shunt, the aide, toe, was fine
  131: be from, even the, he not, he reads, same question, scared, the injection, toothpaste, ultrasound, was sharp
  130: and hasnt, been out, count is, egfr, for days, ive an, lap, lipoma, me not, only now, push it, queasy, says we, see two, she wont
  130: temple, the runs, this isnt, turmeric
  129: about half, any good, battery, cleaned, dont trust, every night, foots, itch, just sat, mucha, read about, she asked, since thursday
  129: that she, the reason, thermometer, told her, treated, worry, yrs
  128: day it, gave her, gloves, he did, i request, just wait, la constancia, me her, needle, once more, one word, pains, pressures
  128: sitting at, so nobody, the evenings, wall, writing about, y tengo
  127: an allergy, asks if, bilirubin, butter, cant bend, colour, dad has, dementia, eyelid, fingernails, glucose, law is, miscarriage
  127: my mind, protein, shook, statin, taste, think about, will my
  126: alt, and in, by morning, centile, daft, fiebre, likely, mum, no change, patch, physiotherapy, quiet, saliva, scratched, the shot
  126: trazodone, tv, tylenol, uni, ya me
  125: a boat, a plan, because ive, eye drops, flushes, fungus, giving, headed, shes not, six week, stretching, toallas, waiting for
  124: botox, burns, coming out, convinced, darker, de un, dissolve, he tried, helped, is his, just like, know who, lithium, my maternity
  124: none since, or leave, port, prostate, respira, swallowed, underwear, wait for, was yesterday, watching the
  123: and going, bleach, buy, calm, cm, con ustedes, dosis, generally, he take, i look, last thursday, long until, malaria, marks, mat
  123: move up, not so, or ask, plaster, please guide, rang, restart, right hand, sickle, slower, urgent care
  122: ache, ate it, bled, bloating, coil, depression, dont think, doubled, eases, hoy, infection, kidney, lost his, moved down, mri
  122: necessary, new glasses, next day, poured, ramiro, se cayo, sit on, sweatin, tennis, the bathroom, the ceiling, thinking of, to thank
  122: too many, topper, transplant, wax, worth it, years no
  121: as if, began, blowing, bones, bypass, chickenpox, cure, friend told, grow, in after, is low, keep dropping, kg, lagos
  121: methylcobalamin, mole, on two, opinion, or would, records for, retina, should ask, sir i, sleeps, testosterone, the surgeon
  121: three hours, vaseline, weed, went away, winded, work as, y esta
  120: a teacher, affect, aint, alive, and to, are those, avoid, bebe de, calls the, daily, doesnt want, drunk, edge, ent, espero, im tired
  120: is telling, ldl, lean, little one, married two, micrograms, my foot, neurologist, palms, plates, radiotherapy, sign a, sofa, speed
  120: sprayed, swap to, the snow, the table, they look, toast, tsh
  119: a book, at practice, beer, booked for, bra, brain, cashew, drip, embarrassing, five hours, frio, get better, heads, id a, is small
  119: its white, ivf, mate, maybe, me ive, minutes now, peak, poor, positive, reduce, shotgun, since you, tacrolimus, tests, that be
  119: the evening, the lamp, the shingles, two children
  118: after her, altitude, and isnt, and takes, antihistamine, any point, at weekends, blocked, constipated, done the, ganas, ganas de
  118: he asked, hello dr, im after, in year, left the, less, lumps, nerves, operated, or anything, over in, psyllium, rash, someone told
  118: strap, the boat, the op, the yellow, they did, unas, veo, waste of, would an
  117: a hair, appetite, bajando, bigger, cardiologist, del azucar, get up, goes dark, heating, hurt, i eat, i miss, i stay, ibuprofen
  117: long before, menopause, meter just, mood, nausea, pacing, pad, scalp, sneezing, steady, surgery, thump, to reschedule, una hora
  117: we would, weekly
  116: a refill, a row, alternate, and working, but this, disease, doctor says, dolor, ferritin, for low, frozen, garlic, gave birth
  116: he say, hernia, hes going, in jan, in manila, its hilarious, just so, magnesium, motility, of new, operation, postman, pregunta
  116: pushing, reckon, row, seeing, sing, something at, swimmy, the pills, the surgery, turning, uk, washed, weeks after, will that
  115: acne, acting, aspirin, bumps, chlamydia, con losartan, cuff, dont take, due to, ecg, for how, for reading, formula, future
  115: get about, hijo de, induction, it take, it used, killer, let the, medicine to, mention, methotrexate, more of, new heart, oil
  115: on losartan, painkiller, palpitations, plavix, purse, question on, recovered, rinsed, sera, shouldnt, sound, soup, stubborn, sure if
  115: the steroid, through my, white ones, ya no, you say
  114: and sees, and soft, and still, antibiotics, aside, bat, belt, coughs, creeping, days after, diabetic, diclofenac, drowsy, epley
  114: es por, factor, faint, family doctor, five days, fourteen, holes, hysterectomy, it wrong, nappy, nhs, nobody is, or only, ortho
  114: pasta, quimio, socks, syndrome, teething, the left, the optician, the warfarin, tiredness, urologist, who to, worked, xanax
  113: and lives, bath, bothered, cai, call it, came off, chemo, claritin, contraception, dont bother, drinks, drop to, egg, el pie
  113: exams in, foam, im due, im getting, inhale, itchy, knuckles, let go, looking through, morning im, muddled, my doctor, not sure
  113: ovulation, pretty, rounds, school form, sickness, sits, sock, stand in, still get, tension, tested, the heating, to lose, toma
  113: trousers, we give, we wait, work medical, you think
  112: also on, an issue, are full, boil, burn on, chips, controlled with, count to, cuarto, else in, era, fear, for long, for phone
  112: four a, frightened, from it, her back, lady on, lbs, not one, of three, ojos, on sertraline, palsy, please what, pulses, reaction
  112: removed, retest, skin tag, strong, takes the, the curtains, the stove, the sun, the tv, the word, traigo, ulcer, vodka, went on
  112: wire, y como
  111: a fever, about once, also has, and playing, at week, been like, breastfeeding, comes back, degrees, does not, does this, dorm
  111: durmio, elderly, expect, flops, grandmas, has got, in lagos, it stop, lazy, lip, lungs, mins, mortified, my wedding, on now, one eye
  111: patches on, peanut, piernas, pongo, pupils, steam, stools, temp, that matters, the hall, the sleeping, tmt, tomo, tonsils, trembling
  111: we call, weight check
  110: and fine, are up, are we, ask whether, at his, babies, bit more, blame, borderline, cairo, carotid, claim to, clear my, crab, drink
  110: el justificante, failure, flare, forearm, im sick, know im, make them, meat, mental, mild, milk, once in, ounce, over it, polyps
  110: queria pedir, sleep it, soap, something shiny, stiffness, stopped my, testing, that hand, the nose, the sugar, thin, through a
  110: to bed, told i, touching it, ward, went through, when does, wig
  109: aleve, and about, boot, cant come, catheter, chemist, chills, cracked, damage, drained, fellas, freezing, get pregnant, healing
  109: heartburn, injection, itches, laid, lately, los ojos, marriage is, miralax, mometasone, mujer, my third, my waters, new baby
  109: not answer, of walking, optometrist, por todo, probably just, pulled the, respirar, screamed, since noon, stones, stressed
  109: student health, tender, the breast, the farm, the stitches, this a, this for, valve, vegetarian, village, walked, we missed, yogurt
  108: ac, also have, awful, backache, bandage, by lunch, cafe, crawling, descansar, doc, enlarged, fluid, flutter, forgot one, four months
  108: funny, hearts, heel, her heart, holter, hsg, hurry, isnt like, mans, moderate, move them, my liver, nipple, not able, off with
  108: on day, open them, out now, pinkish, pipe, rabies, raving, repeat, serious, she keeps, snores, something for, sometimes, spits
  108: stepped, still feels, storm, the hallway, the swelling, the vascular, throws, to travel, turned the, vascular, vecina, viagra
  108: was going, where to, wiggle, wreck
  107: and needles, and vitamin, as good, been taking, bisoprolol, charger, climbing, drive to, endometriosis, epi, flush, four years
  107: home for, hoodies, i came, it worth, kissed, loose, minutes ago, mirena, my little, on tamsulosin, or so, pill box, pit
  107: please answer, rings, rubbing, sangre, seizure meds, shallow, should my, something to, strep, swallow, that its, tome, took her
  107: track, until it, vomits, weeping, what can, y va
  106: age, an exam, and cannot, are fine, arms, at school, bathroom floor, bed for, boiled, bulging, c negative, c section, clears
  106: clothes, creatine, doing the, dont wanna, father is, fertility, fine for, friends, getting harder, gun, harm, have gone, he calls
  106: headache, hid, hormones, hot as, it matters, jogging, kill, lens, light, lil, make my, mri in, music that, nurse line, on warfarin
  106: one time, only two, parkinsons, pediatrician, perked, presion, progesterone, repeated, rheumatologist, rice, seconds, she wakes
  106: since monday, sinus, skips, some of, soy de, sweats, taper, the milk, the wife, ultrasonido, wanna, want my, we found, weeks later
  106: weights, wondered, wood, worth the, you guys
  105: a bird, a woman, all night, an accident, and check, and using, baby is, back for, blow, calpol, cant go, carried, constipation
  105: de embarazo, dialysis, embarazo, engine, fibroadenoma, for sleep, gatorade, get her, hay fever, hed be, his back, improved
  105: mis hijos, morning for, my dentist, my nails, nightly, puff, sarah, say it, shivery, sick, since breakfast, spoon, tea, the bigger
  105: the tongue, the trazodone, them out, thoughts, tip of, tub, vomito, weight on, wheeze
  104: a white, a yellow, adding, advice on, also tell, and didnt, and very, at christmas, blanket, blind, bp was, cajon, cita de, cool
  104: course, cousin says, desk job, doctor gave, done for, dreams, each time, el cajon, eyelids, finishes, from lahore, got better
  104: healed, how to, i tell, isnt until, iud, ive just, jelly, knitting, knuckle, lahore, lamps, left and, loss, mad, massage, mile
  104: my period, my trousers, ocho, of family, picking at, pillows, please can, press, results of, sausage, settles, she take, small ones
  104: smoker, soaking, something is, suddenly, syrup, the cast, the gp, the spots, the wig, thinning, tiene el, tips, towel, trying for
  104: wait till, washing, way worse, week then, wife thinks, without any, wrapped
  103: a fight, a gate, absent, and eats, bano, big pads, biopsy, bites, brown, bugs, can not, cheek, cleared in, clotrimazole, coffees
  103: contacts, dangerous, diet, drank, emergency department, essential, everythings, fight, foods, for ages, for ramadan, good sign
  103: him up, i make, improving, is saying, la pared, llega, looks yellow, maroon, me puedo, minutes it, mushrooms, my barber
  103: my neighbour, my prostate, nail glue, nitro, not good, pared, postpartum, prawn, red on, right that, rodilla, screaming, see well
  103: semen, shoes, soles, spine, surgeon says, take sertraline, talking, the fall, the point, the pressure, the room, they offered
  103: thousand, touched, tums, up between, waves, whistle, would that
  102: arde, as shes, at breakfast, ayurvedic, been without, before that, clear, cosas, counselling, cried, cut out, echo, el corazon
  102: exactly the, fade, figure its, finished the, gives me, hairs, he sees, he wont, heavy, held, her water, is any, it works, ive heard
  102: list for, managed, myself on, of two, pineapple, plays, please reply, please resend, pregnant, reaching, round them, sachet
  102: se queda, she needs, since spring, slept, sorted, suck, sudor, sugars, the bag, then did, thinking, together with, unmarried, useful
  102: whole day, whole room
  101: about four, all morning, am going, and english, antenatal, antibiotic for, been through, beyond, bite, car keys, citalopram
  101: constancia de, could tell, de lado, eleven pounds, ever since, flew, floaters, four nights, get off, go for, hangs, hemorrhoids, hgv
  101: home with, i find, if youve, it passed, kindly advise, kneeling, knees, knives, lighter, llega la, long to, mainly, me saying
  101: mildly, mower, my boyfriend, next thing, not stopping, off it, ok now, planning a, plugged, po, polymyalgia, she hasnt, singed
  101: spoons, taken off, the clock, the mower, the nitro, the operation, these days, threw, tripped, upset, virus, waking, we used
  101: when may
  100: a night, a stomach, about to, after one, air, and does, and tried, annoying, apixaban, asking if, blankets, car seat, centre
  100: covid booster, cyst, dermatologist said, died, dog in, dog wont, dust, exercises, fainted, felt, fever of, fingertips, gaining
  100: gonna, groin, have had, her blood, hubby, i walk, it three, it turn, ive kept, jab, jam, jump, kinda, laughs, lotion, mi senora
  100: my contact, my forearm, my youngest, natural, necklace, niece is, not working, out as, paper when, poisoning, review, risk, sense
  100: shade, shape, sour, stung, support, text me, the best, the sports, to quit, twice this, two next, vit, was last, wringing, y se
  99: a chair, a tree, adenoma, after an, anti, benign, bit me, bleed, boyfriend, carbimazole, carry on, cot, cpap, dapoxetine, de comer
  99: dengue, embarrassed, estaba, fine now, flying, forget, gastroscopy, gaviscon, helpful, his trucks, hours later, humidifier, in eight
  99: is two, it helps, it okay, la cara, live alone, me hacen, morning the, my tablets, my travel, neighbours, normal in, on clopidogrel
  99: pan, pcos, per day, points, pond, puffed, reckons, she sees, sickle cell, stent, stopped, teacher says, the chemist, there at
  99: there since, tick, tingle, voice, we tried, woke me
  98: a student, a while, again for, and down, and make, ando, apnea, ashamed, baby was, bowel, brinca, bruises, caffeine, consultant
  98: cough, coumadin, couple days, curtain, dad says, dear dr, desde la, diarrhea, doesnt hurt, dribbling, each day, elbows, evil, fell on
  98: first baby, flow, getting less, googled, grass, hallway, halo, have fever, he took, her phone, her three, his brother, his face
  98: hospital in, i forget, i wanted, ice on, in january, is around, like before, little blue, mints, morning she, new tablet
  98: nortriptyline, plus one, pulse, punch, round it, scream, seein, sgpt, shoulders, since four, spitting, squeeze, started it, the belly
  98: the half, then goes, there like, tin, to complain, twitching, up high, vino, vitreous, was from, we put, with blood, wont touch
  98: year or, zigzag
  97: a slight, a trout, adjusted, afraid, also had, and couldnt, antibiotic, asked why, at rest, bd, becomes, by friday, by itself
  97: cleaner, coming down, complain, cramped, drain, drinking, dumb, examined, fria, he sat, heard it, hours ago, housewife, hymns
  97: i increase, id been, joints, juice, landing, left hand, me dont, me write, measure, morphology, mowing, mustard, my arm, my asthma
  97: my job, my newborn, my pulse, my watch, nodule, ok in, perro, placenta, please help, porque se, roofing, scar, shins, snap, snoring
  97: sparkles, start the, started the, still use, sudando, teatime, teeth, the neighbour, the past, the price, the spray, tomando, treat
  97: trout, two nights, una vez, walk to, weak, wont come
  96: a dios, a sheet, a test, and got, answer me, been coughing, bien, bladder, bothers, breasts, by our, cheeks, clammy, cold as, commode
  96: confused, dare, desde el, dunno, es normal, gave my, goes away, going for, gracias a, hair on, harmful, he put, he still, he was
  96: her whole, hes sat, home now, huele, hurting, in dubai, in leeds, in them, it cleared, its about, its moved, jar, kick, leeds, me da
  96: me through, meals, my ankle, my hands, nearer, normal, normal delivery, number three, old has, pea, peaceful, pylori, que esta, raw
  96: relevant, says dont, schlatter, shampoo, shes off, slurring, spotting, stitches, stone, tan, that eye, the laundry, tiles, toes
  96: two teeth, urine, vaginal, when im
  95: and started, anxious, are normal, barely, both eyes, breathless, brother says, brushing, came round, cbt, checked, cirrhosis, clot
  95: condom, curry, days ago, delay, did a, dos dias, dramatic, drenched, drooling, eeg, everything is, fault, feeling, fine with
  95: first month, flatmate, foggy, fracture, function, happened, her nightgown, i also, im eight, is short, keeps it, la encontre
  95: letrozole, lifting, like hes, loo, me what, medial, mefenamic, months with, motion, movicol, my shirt, my thumb, normal no, now hes
  95: question for, rescue, right as, same colour, says shes, soft and, sugar, telling, texas, the bed, the flight, the ladder, the watch
  95: thumping, triglycerides, we took, weeks along, what to
  94: alone, analysis, ashamed to, at home, auntie, be honest, bent, breaths, but still, checked at, clip, cloudy, couldnt get, cranky, cry
  94: days running, days since, didnt come, diez, dull, espero a, eye check, feeds, fish oil, flutters, four or, gain, gasp, gave way
  94: give her, gone by, granny, gynecomastia, hace ano, he got, heavier, her age, hes out, his father, hoping, hr needs, hugged, hugged me
  94: im sweating, in feb, it worse, jerk, kumasi, lang, las pastillas, little blood, lump, milking, ml, my heart, my teens, nightgown
  94: noisy, now theres, on nothing, or five, paediatrician, please suggest, prednisolone, puking, rapido, rhythm, screams, shake
  94: she stopped, since friday, sleep with, sore, sperm, static, stripe, the football, the gel, the temple, thick, this mean, through her
  94: today is, trae, tranexamic, vitiligo, walking, wart, wife cant, wondering, wound, y desde
  93: a normal, a temperature, am a, an antibiotic, back since, been dry, brushes, can use, clinic is, crawls, cycling, dano, diagnosed
  93: did nothing, doctor told, ears, encontre, figured, flashes, fortune, free for, hair is, handful, have done, here with, is picking
  93: it safe, its purple, johns, jokes, know me, lightning, liquids, long acting, mamografia, mareo, maybe twenty, methadone, mobile
  93: month old, month or, my bike, my head, my mum, my thyroid, nap, noggin, nothing but, old woman, only says, poison, privates
  93: same name, six days, six hours, sleeping, slippers, slurred, splits, squirting, st johns, stepped on, suggest, suggests, tablets for
  93: the stairs, the thyroid, throat, today it, used it, vaccine on, voices, what dose, where they, woozy, years now
  92: a beer, a better, and calcium, and sits, and some, ankle, any use, at her, backs, batteries, be cut, beard, biopsied, bother with
  92: bottle on, compresses, dead, diabetes, dryer, ear, eardrum, erection, every half, exercise, fat, finished, fork, gelatina, gliclazide
  92: gluten, harmless, heart rhythm, hypothyroid, i ate, i count, i dropped, i landed, i stand, intercourse, it always, it had, it healed
  92: kampala, kilos, latch, laughed, lift the, locks, makes me, mano, microwave, minutes after, morning to, mostly, my bowel, my hip
  92: now only, one side, only on, or more, pattern, pees, pill on, pistol, poo, puked, shaving, shin, so hot, stomach ache, stomachs
  92: swallowing, the autumn, the calf, the methotrexate, the microwave, the pain, them down, thigh, third one, tissue, to avoid, to stand
  92: tonsils out, understands, what are, wrist, year student
  91: a car, a smell, also can, and had, appointment with, as genotype, assume, at birth, behind my, blames, blood on, boy is, came back
  91: cant finish, cant stand, cetirizine for, choked, climbs, clinics, corner when, counsellor, cries, dont feel, drool, dry, far away
  91: fell over, genotype, girl of, gritty, he stands, her knees, hizo, i assume, i puked, ibs, is little, it felt, it get, its coming
  91: lights, liver, living on, lola, maintenance, manzanilla, meal, medicine is, months back, mouth, mustard on, my palms, nut, once at
  91: oxygen is, painful, pee, prednisone, radiator, ridges, settle, should take, since two, sip, sips, stares, take cetirizine, talks
  91: teen, telly, that matter, the hair, the loo, the mat, therapist, this the, through to, throw up, tiembla, turn my, twenties
  91: unchanged for, unos, viral, was right, week or, went all, wetting, wont do, work tomorrow, worse
  90: a gun, a marathon, a proper, and light, and wife, any reason, below if, both arms, casi, chennai, climb, colposcopy, copd, cramps
  90: dripping, drips, eggs, eight weeks, empezo, every breath, false, fever is, first few, for something, forehead, gave up
  90: good afternoon, halfway, hb, higher, hips, how soon, hv, ill list, just back, kicked me, miscarriage at, my bp, my cheek, my palm
  90: next visit, nine months, nostrils, not eating, olla, one was, pants, peas, piles, poking, pops, poquito, puffer, quite, roofer, rouse
  90: rubs, saddle, safe for, salami, same since, says hes, sent home, shakes, should the, snake, sores, stinks, strengths below, swab
  90: the commode, the iron, the strengths, the tablets, the wardrobe, times daily, try for, varicocele, veces, very pale, vomit, wake her
  90: wardrobe, wouldnt, you recommend
  89: a cat, a fit, and getting, and slept, any medicine, at about, back and, be tested, bunk, but now, cholesterol one, coke
  89: cousins wedding, crisis, de fiebre, down in, dozing, each other, estoy, fine to, floppy, furniture, going off, got off, gut
  89: he leaves, hiccups, hour after, i spat, in hospital, is after, is expected, is more, it eases, jerk on, la semana, la vecina, lacquer
  89: ladder, languages, left of, lie, like someone, making me, medio, my records, new pill, new tablets, nose, old man, only take, pimple
  89: prendimos, prendimos el, quickly, ring finger, ringing, seizures, shivering, siento que, since morning, slaps, sleepy, smooth, soccer
  89: spoil, stood up, stop it, stopped in, sube, tambien le, the head, the lacquer, the thinners, to add, to remove, told no, ttg
  89: two languages, ulcers, vitamin c, we want, weaker, weakness, wee, whens, year boy
  88: a soft, advise, after each, and came, and which, anticoagulante, are having, bled a, chokes, crackers, dear doctor, dont sleep
  88: doppler, doy, duct, ectopics, el patio, en dos, epidural, feel full, fentanyl, flick, fog, gagging, ginger, half and, have his
  88: have some, held my, her mother, herida, his mouth, hour monitor, hurts way, i bend, i fell, it available, it smells, la herida
  88: la mitad, laps, leave them, lozenge, me toca, mirror, mitad, monday so, my flank, my gp, my knees, my shin, need antibiotics
  88: of nowhere, on fire, over a, pain is, papaya, patio, polish, pop, porridge, potty, psoriasis, que hoy, question is, rooms, seemed
  88: siento, sitagliptin, spinach, stain, started, started on, started to, strawberry, tambien el, test again, that comes, that doesnt
  88: the change, the cold, the leaflet, the mirror, the pen, the wrist, think im, thinking about, thinners, toca la, took one, travel to
  88: tremble, tres veces, two and, two more, up about, veins, vomited, vomiting, we still, what else, which seems
  87: a mark, a question, all weekend, and higher, and laughs, aspirin pantoprazole, at what, big as, bins, bout, breast, bruise, but what
  87: cada rato, calprotectin, clicks, clip says, como si, creatinine, dark urine, doc says, doctor im, done last, eased, eight months
  87: eleven years, father had, fell, fine no, for after, freezer, got some, had an, hands flap, hands have, hard as, he never, hes had
  87: his coat, i passed, i stop, i woke, im looking, in order, in right, it gets, its now, ive taken, kitten, little round, looks a
  87: looks white, lupus, mug, my doxazosin, my flatmate, my room, nmol, nowhere, nurse said, of water, on eliquis, one hand, onions, piece
  87: poked, quad, returns, scrotum, since childhood, since lunch, since one, skip, so sleepy, suffering, the bins, the freezer, the nasal
  87: theres blood, today hes, tore, wallpaper, wanted, was up, wheezing, words out, working in
  86: alta, and walking, and water, angry, armpit, bedsore, big blisters, biotin, bringing up, bulge, buzzing, can he, children
  86: clopidogrel and, coagulos, confusion, copperhead, cups, everything through, eyes, found at, garganta, get headaches, grapefruit
  86: had this, hasnt come, hasnt eaten, head, hit the, hope, i stopped, just me, la garganta, longer than, moisturizer, my mood, my neck
  86: my shoulders, numb, of me, orina, pedir la, planning to, popsicle, proper, queria saber, redness, roommate says, round like
  86: same building, she told, so hard, soaked, steps, streak, stupid, swelling, ten months, the face, the flat, the rash, the scar
  86: the weekend, theres something, threads, tooth, trailer, typing this, up past, vomite, wear, wet, zinc
  85: a biscuit, a funny, a liner, a watermelon, above it, acabo, am taking, and want, anoche, are there, beach, burning, bus pass
  85: continue, convulsion, daddy, di, diazepam, disability, discharge, dressings, dry mouth, eating, el bebe, felt like, fist, food
  85: gained, giddy, growing, had that, his poo, hours now, hypertension, if someone, is missing, it burns, kept on, lactase, le doy, legs
  85: level, lightheaded, liner, lino, lips, minoxidil, my c, my eyelid, my family, my teeth, newborn is, otherwise healthy, otherwise well
  85: passed out, pierna, poop, poos, por semana, pressure is, prevent, rato, reaches, related, rigors, scratch, screams if, se puso
  85: section was, she make, sleep at, soiled, splint, spot on, stable, still do, take only, the body, the crossword, the walk, there was
  85: this evening, tiene un, tightness, to work, towels, trago, undetectable, wake up, wasp, watermelon, wont say, yawning, you to
  84: acaba, been saying, been since, belly button, better when, blew, bloods, bloody, bowels, can feel, can still, cant hardly, como un
  84: contact lens, cramp, cramping, cystoscopy, dentures, didnt tell, eighteen, far apart, got this, gray and, half year, hanky
  84: he answers, higher than, his arm, infant, infections, is red, kicks, la cabeza, la dosis, la orina, la presion, lasik, le, let him
  84: limp, mess, mexican, mexican mom, months ago, my bowels, my face, my hearts, nans, negra, nothing comes, now shes, often, one a
  84: platelet, quiere, ra, rest, right for, safe, say that, shes had, since five, smaller, steak, stretch, tablespoon, the brain
  84: the chest, the spoon, the towel, to eat, tongue, tonight or, tried cold, una semana, up her, want her, was nine, y anda, zyrtec
  83: a box, a bruise, a pea, an orange, arm, aura, babea, babys, bad, be worth, better, blisters, blue ones, camina, cant straighten
  83: collar, come back, crawl, cuatro dias, dizziness, dormir, elbow, ever had, finish a, flank, forty minutes, freezing at, hardly any
  83: hed come, hes gone, high up, hrs, i skipped, in six, in texas, is nearly, it comes, it daily, it i, keyhole, la insulina, leche
  83: left is, leggings, me how, my mate, my tooth, neck, noticed, ombligo, on holiday, one that, puberty, ramipril, say to, sciatica
  83: se tomo, she feels, shoots, smell, spill, stabbing, stockings, stomach, swelled, t, tears, the antibiotic, the cream, the heat
  83: the leg, the light, the oven, the walker, thing is, thirsty, tried the, twice in, twice today, we stop, weight is, whether my
  83: wondering if, wont quit
  82: a problem, a virus, about eight, after dinner, and wont, any harm, at first, attacks, been so, black and, blood in, both legs
  82: brother had, cebu, cold sore, company wants, con un, couple weeks, do they, dog is, door shut, dragging, eating well, eds, feels
  82: found on, glued shut, going down, grandpas, grey as, grinding, guarderia, havent slept, he drank, help for, housemate, how often
  82: i expect, i shake, in december, increased, indoors, its back, jaw, knee arthritis, la guarderia, la piel, leg, machete, metal, mom to
  82: months and, morning doctor, mottled like, my nans, my words, not moving, off mid, on him, panic, passed a, piel, pimples, ran out
  82: rojo, rub, salio un, scoliosis, shoulder like, shoved, showed, since dinner, speak, stitch, taking it, tastes, ten in, test is
  82: the blanket, the drops, the ear, the fence, the milking, the seat, the shade, the sofa, the words, thinner, tonights, twice daily
  82: twisted, up and, visit in, waist, wart on, week at, weeks showed, width, will he, woke
  81: a bite, a button, a hernia, a steroid, around ten, bed is, boca, both sides, calf, calf is, cant keep, cold, colour of, completely
  81: compression, crying, cuello, derecha, do up, dont even, drawing, esta como, family is, father was, faulty, febrile, feet, fell out
  81: fine at, fluids, goodbye on, gran, has never, he makes, he need, help at, help or, her sleep, hoy me, i cut, i might, i wiped
  81: injections, is cold, its sore, just lies, la boca, la panza, laparoscopy, maybe one, maybe two, migraine, morados, my children
  81: my psychiatrist, my urine, myself without, of insulin, ojo, one arm, one minute, panza, past my, pinch it, pint, please tell, polyp
  81: rainbows, seco, shaking, she got, shes been, shoulder, skipping, sleeping pills, sleeve, slight, stitches or, stuck on, sweat
  81: take for, tambor, thanks for, the carpet, the consultant, the dressings, the spine, the toilet, tightening, tingly, toenails, toilet
  81: too long, up i, up too, uterus, we gave, week ago, went numb, x ray, y un
  80: a low, a second, aching, after food, aide, amanecio, and saw, and wear, been giving, been having, benigno, botox or, breastbone
  80: burst, calentura, clozapine, comes out, compression socks, crawl to, diarrhoea, didnt want, distance, do them, donate, dos veces
  80: draining, el papel, elses, eyes just, ferrous, fierce, fingers, gums, heatwave, hides, his nose, his sister, hour later, im cold
  80: im using, its getting, know what, last night, lies, like after, lower than, lump behind, lung, moans, my left, my teen, nappies
  80: office on, paeds, peeing, pension, racing, scan, she only, she thinks, since tuesday, sister had, smoked, spirit, stayed, tampons
  80: tea towel, the belt, the check, the coach, the groin, the wall, the wheel, throbbing, tile, to hurt, to mention, took two, tries to
  80: trigger, triglyceride, was clear, was good, wheals, written to, y camina, y estoy, yesterday he
  79: a grape, addisons, also is, amitriptyline, and dont, and itchy, are swollen, around it, as rain, bag is, bedroom, been chewing
  79: been wearing, belly hurts, black for, bolita, cause, change my, changing, combined, combined pill, cut, deep, desmayo, dont know
  79: down stairs, droopy, dura, fibroscan, fluttery, for water, forever, four days, gel, gluten free, go anywhere, hour before
  79: intermittent, internal, it causes, it must, jars, just wants, ketones, kidneys, larger, mango, me tome, messed, min ago, moves
  79: mushroom, my back, my pants, nairobi, on xarelto, pouring, press a, pupil, recliner with, refuses, relations, repeat in, shaky
  79: shall we, side in, sin, since then, since theyre, sir my, spell, spells, swell, that god, the bedroom, the fingers, the test
  79: the treadmill, think the, tonight, trait, tremor, trimester, try, was eating, was ok, welts, were normal, when ive, will it, with any
  79: wobbly, yall
  78: a kid, a sock, a sore, active, after long, after sitting, alcoholic, and doctor, any test, at our, been putting, bench, bigger than
  78: bloat, blue inhaler, bmi, both cheeks, bugging, bugging you, bumped her, came down, contact lenses, cricket, davao, days back
  78: discharged me, drop the, el bano, esr, faucet, finger in, for ed, foreskin, from davao, gardening, glucosamine, gracias por, gynae
  78: having a, hello sir, her insulin, his hands, his old, how should, i read, in an, increasing, is increasing, is surgery, it post
  78: it removed, its like, lower back, maternity certificate, me duele, my belly, my leg, my sugars, my visions, need proof, negro
  78: new antibiotic, nino, normal for, old boy, one and, one doctor, one hour, one sachet, open it, over his, panting, pastillas, rugby
  78: side is, signs of, slime, smelly, spit, stage, still on, stuck out, stye, the back, the colour, the furniture, the glass, the hay
  78: the maternity, the telly, the veins, the window, therapy, tilting, times in, toenail, tramadol for, treadmill, tummys, turn the
  78: warts, was shoveling, went dark, whispering, wont go
  77: a bulge, a hot, a scratch, a strong, a wheeze, and looks, and lots, and walks, as before, baby hasnt, back after, back normal, bells
  77: bleeds, boots, breath, burnin, burping, change her, check on, chef, chin, cloth, comb, coughed, day three, days only, days then
  77: diarrea, does he, down there, due a, dye, effects, el azucar, esposa, even ice, every question, eye is, fiancee, found her
  77: frozen shoulder, guide, has big, headache is, heart rate, hpv, i broke, i finished, im having, into my, is hard, is normal, it wait
  77: its spread, jaundice, just one, laugh, like an, miles, mouth after, my arms, my fiancee, my lola, new blood, nicely, nina de
  77: on plavix, other side, plate, pos, pounding, proportion, pus, quedo, red as, red jelly, request my, reschedule, right eye, saline
  77: should he, slightly, snack, stepdad, still out, sugar was, sweating so, talks to, that have, the cup, the diaper, the tea, the wait
  77: todo, toothache, toys, tramadol, turmeric capsules, walk the, week old, worried about, worse when, y hoy, year old
  76: a blood, a nail, a tumble, abuela, aches, aire, all gone, and even, and jaw, are back, arrastra, as normal, azithromycin, be checked
  76: bed with, before she, blood thinner, boiling, brush, cancer, cant pee, cataract, causes, cold is, cord, coughing, cut my, de alta
  76: dio de, doing nothing, dropping her, esta muy, feel, forgot to, g, gel for, good day, goodbye to, grease, gush, hand on, hands like
  76: has that, hdl, head on, him to, his lips, his ribs, i wear, id stopped, im still, in summer, it stopped, keep an, keep taking
  76: keeps asking, keeps swallowing, killing me, last one, low dose, lower, making sense, mandan, medical form, menopause at, miedo
  76: months or, mueve, my girl, narrowing, on scan, one last, pain, pastillas de, reactive, reflex, shes just, sickle trait, sight
  76: since teens, snore, staggering, talkin, test to, the cramps, the neck, the shakes, the tap, the whites, the woodpile, thighs
  76: to crawl, tumble, using, vertigo, visions, was doing, washed it, water broke, went down, what is, whites, whites of, will the
  76: woke with, wont hold, woodpile, working, worry about, worth trying, y si
  75: a cough, a wee, after walking, alot, and hot, and low, and mild, and there, are a, baby has, baby so, bp is, brother died
  75: but wednesday, can see, cant close, catching, check my, cheeks are, clean, codeine, down my, each morning, endocrinologist
  75: extraction, find a, given, grape, hand is, heart is, help, hes making, hes sitting, his shirt, i bruise, im drooling, is huge
  75: is nothing, is talking, it even, leaflet says, lifelong, lying, lymphoma, mama esta, many times, mop, muscles, my heel, my wee
  75: nearly, out the, pillow, please could, refused, right half, ruido, run to, safe with, school time, seeing two, since school, sleep
  75: stand up, the bath, the combined, the mouth, the rooms, there i, throwing up, times since, visit i, wait until, water tablets
  75: went for, white as, worst ive, yesterday afternoon
  74: a benadryl, a dark, a heavy, a loop, a private, a risk, a wasp, achin, acid, after so, and cries, and over, and sort, barriga, bathed
  74: boring, breathing, but a, but from, but sleep, by evening, by wednesday, cabeza, caliente, cant have, casi no, chilli, cold shower
  74: colonoscopy, could send, daflon, dark room, deficiency, diagnosed with, down his, dried, duele, eritrea, except that, first so
  74: for no, from eritrea, girlfriend, glaucoma, grapes, guts, hace una, hearing music, heart murmur, hes lying, him in, hoarse, hormone
  74: i reach, i reduce, im walking, in future, is green, it feels, its day, la barriga, labios, las piernas, lemonade, like rice, loop of
  74: los labios, me today, months after, multifocal, mum had, necks, night at, now her, pale, pastilla, pero yo, pulled, que desde
  74: recheck, runny, salt water, shoveling, stomach flu, stomachs like, stool, straw, streaks, sucks in, swallow the, take warfarin
  74: tell if, tell the, the inside, the plate, the shed, the statin, the tub, to one, took, tumble off, two times, two week, vit d, walls
  74: wear a, which isnt, while breastfeeding, wife she, with each, with twins, yawn, yesterday i
  73: a snake, adhd, and babbling, and tender, and wants, antibiotics for, anything else, at age, at times, bad for, baler, belly, bloated
  73: breastfed, cause it, chew, complain about, concert, cuff is, day doctor, dentist says, diaper since, difference, easily, edges
  73: escalofrios, everything including, felt fine, fills the, fish bone, glass, he came, her head, his arms, his side, husband has, i felt
  73: i wake, im just, im shivering, in few, is high, is pushed, it an, it harmful, its all, leaning, like bubble, like theyre, living in
  73: mouths, my handicap, my lad, my temp, n i, nebido, needed for, not making, nurse in, of stopping, on levothyroxine, on nebido, pecho
  73: people say, phase, pins, por la, pulse is, putting the, rag, ribs, rivaroxaban, running down, se me, see white, shadow, shake it
  73: she hides, she started, since a, slept through, stiff, sweating, the ankle, the edge, the edges, the floor, the knees, thirty times
  73: tingles, to kill, two minutes, vision
  72: a mirena, a pad, a towel, again in, all better, and after, and kind, and pain, and slid, and swollen, answers every, babeo, bend the
  72: bp, can i, cant move, cant talk, chronic, cierra, college student, comiendo, corrido, devil, dolor de, eye on, fainted in, fan
  72: feel better, friend, front of, fry, grunts, he holds, her feet, her the, his nap, hit by, hour ago, i pinch, im puffing, im supposed
  72: inactive, it bled, it clears, it going, it popped, la noche, lenses, long distance, motrin, my fingers, my stepdad, my writing
  72: nosebleed, now or, oats, off like, old college, over me, over to, pass urine, porque me, put him, ray, rheumatologist says
  72: right side, runny nose, seizure, shy to, since saturday, skin, slept in, soaked through, son has, sparkly, stand there
  72: stops breathing, sucks, sulfa, the agency, the pillowcase, the walls, thrown, thrown up, toy, tummy, un poquito, visual, wake
  72: was about, weight, worn
  71: a minute, actual, after four, and blood, and blurry, and feel, and purple, and skinny, be an, been doing, been there, beta
  71: beta blocker, blocker, breaths are, but sometimes, but theres, cai en, cant put, clinic for, clonazepam, donor, dove, english at
  71: erection is, eyes roll, face is, flakes, flat feet, foot is, fuerte, green like, grown, hajj, halos, helps for, her hip, him and
  71: his body, his chest, house out, i blacked, im about, im shaking, it hurts, jack, jerked, keeps dropping, know if, lado, little red
  71: luz, mad at, mama and, mention it, morning i, my cough, my jaw, my jaws, my own, of steak, of what, off two, on with, our plan
  71: perimenopausal, pulled a, root, saw stars, second dose, shaking so, she cries, since supper, so sore, stinks the, ten times, test was
  71: that side, the eyes, this afternoon, tingling, trapo, tried to, ultrasound in, un ojo, un pie, vomitando, walked into, while on
  71: woke up, wrists, years was, yesterday was, you were
  70: a bat, a board, a chest, a plaster, a sip, a work, advised, amh, and jerked, and lift, and mometasone, and sleeping, and sleeps
  70: aqui en, arthritis tablets, away when, ball, battery i, black, breastfeed, bright, bumps in, by about, can barely, cant sit
  70: chiropractor, chocolate, covers, cussing, d is, desde ayer, die, dropped a, ejaculation, em, eyes are, fella, fifteen, fine in
  70: flopping, from today, get utis, gps, grounds, had hip, he doesnt, high blood, i begin, i fainted, i first, i held, in like
  70: in stomach, is fat, it become, its an, km, long flight, morning its, mucho y, my nose, my sgpt, operaron, or laser, our son, oven
  70: over all, passed, pillowcase, poking out, poos every, rigid, screening, seeing double, she fell, she took, shes a, shes mottled
  70: shes panting, should we, shut like, sister says, sit up, skinny, skins, slapped, standing over, take apixaban, terbinafine, that her
  70: that wont, the arthritis, the weight, this one, time and, to play, to reduce, today its, utis, vitamins, well controlled
  69: a jar, all fine, also going, and oxygen, and stinks, arches, arm is, around for, been feeling, been lying, been sleeping, before hed
  69: bit puffy, blotchy, but there, cant think, constancia, down on, elephant, few, got my, have very, him at, i continue, i meant
  69: i scream, i squat, i test, in everything, in remission, is home, is making, is sleeping, is wobbly, is yellow, its hard, ive hardly
  69: light on, low down, lugar, marvellous, months baby, months in, mouth more, muscles are, my friends, my milk, navel, night the
  69: one next, osteoarthritis, over faint, overnight, patching, plenty of, pooped, puffing, remission, result, reversible, rinse
  69: second tablet, see halos, should i, sick on, smelling, squat, still no, stomach bug, swarm, sweaty, switch to, tap, the world
  69: then she, this computer, to both, to run, to swimming, toes are, tomato, unreal, until then, vest, walks to, we got, with him
  69: wont lift, world, you doctor
  68: a dare, a mild, a plum, a seizure, aged, am diabetic, am suffering, and ate, and clammy, and cold, and painful, antibiotic from
  68: as per, breathe, brought the, bumped, but today, cant hold, ck, climb stairs, clumsy, coal, cola, doesnt go, dormido, dose of, dry in
  68: el nino, el pulso, embarrassed to, espalda, feel a, feel it, feel shame, flu jab, for around, gallstones, got up, gout, grip
  68: grunting, half marathon, his head, hit in, holds her, hot bottle, hot to, hunched, hurts too, i almost, i lift, in october
  68: insurance will, ish, it normal, la espalda, las manos, left eye, low on, manos, marriage, maybe thirty, more or, my brain, my feet
  68: my mammogram, oddly, one year, paining, peeling, planning pregnancy, poco, pressure, psa, pulso, pupil looks, queue, ray and
  68: right foot, round his, says his, shame to, skin doctor, soft spot, some spotting, squishy, stand the, started that, swinging, that my
  68: the coffee, the elbow, the hands, the hernia, the key, the remote, the road, then he, tied, tortillas, un poco, usual, vomita
  68: vomiting green, wear the, with salt, woman with, you dont
  67: a ball, a dull, a good, a rag, all have, an envelope, and bit, and floppy, and hit, and talk, ankles, ankles are, babbling, becoming
  67: been watching, bit better, black in, blacking, blacking out, calcium metformin, call in, calves, came with, cant speak, cant walk
  67: choked me, clear to, coeliac, coming with, complains, couldnt see, day four, deal, debo, del bano, dizzy on, do nothing, dots
  67: drooped, dry and, estomago, ex smoker, fainting, feel as, gastritis, gone up, gripe, gripe water, has started, helmet, her mouth, hot
  67: i fast, i press, i push, i tripped, in kuwait, in march, in winter, incision, into his, it stung, iui, ive not, just went, kuwait
  67: lawn, many more, me siento, med, much that, my legs, my right, my smear, my throats, nite, old son, old wont, on lithium, opened
  67: or you, outside, pads, paint, parkinsons for, pin, please give, private clinic, provider is, raccoon, read that, rock hard
  67: said goodbye, same thing, se le, seguro es, she went, smiling, spots, sputum, taken, talking to, the lawn, the stone, the toes
  67: the washing, they found, through his, up to, upright, very worried, was green, water, weeks, weeks old, when to, when will
  67: which tablet, whole body, would do, y el, yesterday she
  66: achy, af, aid batteries, and lay, and pink, and talking, ate a, azelaic, azelaic acid, back like, better now, bloods done, blown up
  66: borracho, bubble wrap, bubbles, but for, cataract surgery, chests, cloro, coin, como borracho, con las, days old, dengue in
  66: desde hace, dirty, disc bulge, doesnt happen, dont want, duerme, dusky, floaty, floor like, flower, flush it, for two, found a
  66: fresh red, gasping, getting off, gone down, granuloma, grapes and, had dengue, happen again, hijo se, him, him a, his stomach
  66: his words, hot flushes, hrt patches, hungry, i carry, i worry, i yawn, if my, is hot, is it, is safe, keep fainting, last june
  66: lay on, may be, morning with, mother on, my food, my forehead, my ribs, my spit, nail, nigerian, normal at, noticed in, open and
  66: orange juice, peel, pelvic, period, phone said, plank, plum, preparing, preparing for, pulsing, ray says, rehab, running out, saw my
  66: says her, see in, speech therapy, stiff in, suffering from, surgeon saw, swollen, tall and, than before, the balance, the gallbladder
  66: the hpv, the lawyer, the number, the office, the pillow, the soft, throws up, tidy, tired, to go, was like, went off, which foods
  66: who gets, with bits, with some, write the
  65: a lobster, a sausage, a voice, after eating, also get, and face, and hearing, and no, and red, and spirometry, ate, baja, blacked
  65: blacked out, blood presure, blown, bp good, brother has, bump, caesarean, cant stop, chapopote, charcoal, checked last, coconut
  65: como chapopote, confess, cupful, derecho, dizzy, doctor tengo, does that, dropped to, drowsy and, duct tape, eyelids are, feel ok
  65: first day, fit, from yesterday, froth, full breath, full of, goin, guy, half hour, has had, have cold, hearing aid, herbal, hit me
  65: i keep, i sit, i take, i talk, i walked, im constipated, im drenched, inr, it fine, lack, like its, little holes, lobster, machine
  65: male from, me when, my incision, my mouth, my socks, my vision, my wrist, nasal spray, nodding, nodding off, nonsense, normal last
  65: nose spray, off me, only when, painless, pasada, physical therapy, pico, place on, presure, rest the, round the, said normal
  65: says mama, sgpt is, sir im, somebody elses, son says, soon, square, stared, stop bleeding, suggested, tear, temp is, that make
  65: the catheter, the couch, the skins, the throat, the worst, tibia, tight, tightly, time as, too sleepy, uncle had, vision is, was pink
  65: wicked, will this, worse in, y veo, yeast, yesterdays
  64: a bump, a different, a saddle, a teardrop, also my, and kicks, anyway, atrial, barking, bit my, blades, both feet, buckets
  64: cant swallow, chin stuck, choked on, crack, crib, cup, dimos, doctor said, doesnt recognize, dont touch, even know, feel fine
  64: feeling well, fine but, flonase, glasses, go away, got welts, grande, grey, grow out, hammer, he choked, he refuses, her ear
  64: hes drooling, his breastbone, his right, i straighten, im kinda, im pregnant, im talking, im thinking, inside, insurance needs
  64: is changing, is i, is injection, is shaking, it will, its embarrassing, izquierdo, keep having, last autumn, le dimos, like im
  64: list the, loads, loose stools, low back, me dijo, medicine for, mirtazapine, mm, month so, months, my auntie, my sugar, nina
  64: note for, of breath, of dr, omeprazole, or give, over something, pasado, pego, police, recognize, red in, rubber, said hes, scratchy
  64: screams when, se pego, see from, sensitive, shoulder tip, slid, so by, spit down, stings, stridor, strip, stump, terrible, the fork
  64: then i, there any, thermometer says, to change, tongue has, towel number, tsh is, twin, us to, very well, was diagnosed, was grinding
  63: a drunk, a shot, advise me, afraid of, allergic, and aches, and gave, and said, and something, back pain, bit embarrassing, bit sick
  63: brazo, brother is, by to, calcium, cardiologists, catch, cervical, chest, closing up, cough for, croaky, decided, dientes, dont drink
  63: dose, energy, epi pen, eyes and, feeding, gas, gas and, hot like, hurt there, i quit, im embarrassed, in both, iron pills, it grow
  63: it happened, keep my, la rodilla, laptop on, looked like, looks, mammogram, mom has, mostly after, my elbows, my insulin, my mums
  63: my port, now since, of pink, on lap, open my, or blow, ready to, reduced, says is, says its, see him, skin like, slightly low, smells
  63: so hes, straight line, stung by, sugar is, take iron, te, tell you, testicle, the boy, the shivers, the stool, thought was, throats
  63: tight as, times and, touches it, tummy bug, un lado, walk a, was three, was well, weeks late, went right, whey, which has
  62: a pain, all done, and keeps, and knee, and throwing, and yesterday, are not, at work, attack, back all, back with, be out
  62: calcium score, cinco, clots, coca, complaints, does she, el examen, escalofrios que, faint when, for some, ganglion, hands are
  62: hands wont, harsh, he threw, healed with, heart was, her tea, hes coming, hes white, hurts, i feel, i give, i repeat, i sound
  62: in place, is heavy, jerking, knees are, la lengua, last couple, last nite, lemon juice, lengua, lucecitas, me huele, me one, me pico
  62: monofocal, movements, my eyelids, my hearing, my pee, my pressure, my temperature, my tummys, new referral, night, node, now cant
  62: on standing, or multifocal, own house, oxygen, pena, penis, pressure on, psychiatrist is, respected, saber, scans, shingles
  62: side effects, side only, sink, sixteen, skins gone, sleep on, smoke, someone elses, sore to, sucking, tengo como, that makes, the flu
  62: the legs, the plaster, the potty, then came, thigh on, to die, today i, treated for, tunnel, twinges, vents, wait, was treated
  62: we move, wet diapers, when needed, without my, y vomito, years, yesterday
  61: a red, a tummy, alendronic, alendronic acid, and belly, and screams, and thin, and woke, are blue, artery, ascending, at two
  61: attached the, back at, bed in, body is, by her, cold weather, come round, control, cutting out, drops, eyes feel, face, fed
  61: feels like, fridge, frightened me, girl, hanging out, hasnt pooped, have sex, he ate, head is, heaviness, her bottle, her little
  61: i slipped, im only, is coughing, it affect, its swollen, ive a, know and, la hora, laws bp, legs jerk, like cola, makes it, me esta
  61: me if, mild carpal, molar, necesito la, news, normal and, nursery, one big, out from, pico un, popped, pupils are, purple and, ray is
  61: restless, ribs are, ripping, scared to, sentence, shes shaking, shingles jab, since midnight, since this, slept on, splashed in
  61: spread to, step on, stick, stiff as, teeth are, the battery, the epidural, the sheets, the soles, this weekend, threw up, tight when
  61: to breathe, toca el, totally, twice since, was normal, was swapped, were at, were told, whey protein, wiggle them, wont eat, years i
  60: a medical, a setting, alone with, alright to, and someone, and you, are ok, around his, b positive, back when, bend my, bleeding
  60: blurry, burnt, but gave, but tonight, came normal, canal, cant lift, cant pinch, carpal, carpal tunnel, chewing, cocina, dark red
  60: eats, even after, every ten, eye looks, eyes rolled, fast, feel like, few days, fighting, flaring, from knee, gone for, got really
  60: group home, guilty, has cold, he aint, her bp, her toes, hes breathing, hes just, him out, his teeth, his throat, honey, in five
  60: is diabetic, it better, it cause, its normal, jabs for, la cocina, leaking, letter for, letter to, lie on, lips and, maybe a
  60: minute with, mucho, my babys, my eye, my lips, my tongue, my voice, nerve, non, off last, on water, op, pack of, pressure cuff, pure
  60: rash on, remember, ribs on, sheets, shes very, since yesterday, sitting, skull, smells like, so if, stairs with, tablet for
  60: the daycare, the name, the stomach, to start, today she, touches, vaping, week with, wife delivered, would magnesium, you know
  59: a pen, a rash, a sudden, agony, also ive, and confused, and pulse, arm for, be the, bedtime, burning up, cant get, chattering
  59: come again, da, decide, dough, empty, every hour, face looks, feeling in, fever, for heart, found mild, fue, girlfriend says
  59: giving me, goes in, halos around, has gone, havent passed, he eat, hed been, height, her lips, hes clammy, his age, hpv vaccine
  59: i avoid, i buy, i slept, insulin, is looking, itching, its my, just sitting, like treacle, my colonoscopy, my medicare, my necks
  59: my scalp, night guard, night to, no one, of right, of vodka, off her, ok last, old mother, old with, on sudden, pain came, phlegm
  59: piedra, questions, remover, review in, short of, side to, sleeping it, slipped, small hard, spreading, tengo calentura, that i
  59: the lights, the lino, the ribs, they get, thinner for, to drive, to lie, to side, to wake, today he, today morning, treacle, tubes
  59: turned out, up from, upright in, varicose, varicose veins, very little, visit is, voice is, walking to, were in, which ive, with cold
  59: with fever, wont stop, yellow
  58: a deep, a door, a kitten, a tight, all tests, an eye, and breathin, and eyes, and metformin, ants on, area, as paper, back i
  58: been puking, bellys, bouncing, bouncing on, breastfeeding fully, breathes, breathin, breathin real, but can, calling me, centile for
  58: clean through, clopidogrel, cold on, couple, cuff said, fell in, filipino, gone, he cant, he said, headache like, her eyes
  58: her grandmothers, her hands, her temp, his tongue, i cough, i guess, i reckon, ice, in morning, is this, juice and, jumping, kit
  58: leaf, like ive, like road, list on, long message, loose motion, low, marks on, mas, maybe once, me yelp, my bill, of dark, of one
  58: one every, one pupil, or it, palm oil, pantoprazole calcium, pneumonia, pods, powder, puede ir, puffy, quit sweating, real bad
  58: real fast, requesting a, rinsed a, road tar, runs for, sat on, sat up, score, seems, send the, shivers, since age, some days, speech
  58: stuff in, surgeon, taking, the breastbone, the clinics, the night, the odd, think straight, this time, throat is, to swallow, to take
  58: tubes open, turned blue, very hot, walks, walks like, was positive, was stung, went, which day, with little, yelp
  57: a belt, a bit, a headache, a lot, a muscle, a statin, abnormal, and atorvastatin, and burning, and cramps, and drank, at lunch
  57: azucar en, been diagnosed, boxing, bppv, breath is, bum, bust, can change, cant climb, change to, clean the, confused and
  57: couldnt tell, do a, el cuello, fast like, fat as, fentanyl patch, flat, for maybe, got red, got stung, gp says, hacia, hanging
  57: have mild, he dont, hi doctor, him awake, his belly, i carried, i changed, i saw, if we, im seeing, is bigger, is scared, it began
  57: its agony, its spreading, little finger, many, marble, me operaron, mottled, muy dormida, my lap, my mouths, my tummy, node in, nor
  57: oestrogen, of purple, old daughter, on chest, pero a, physio says, pins and, properly, quick with, red line, rug, scratch on
  57: stable for, sudden, temperature is, the tiles, third time, to comb, to left, to prevent, tube, turned into, ultrasound said, up the
  57: very sleepy, vez, voice sounds, wears, weight gain, wife says, wipe, write for, yellow when, yesterday lunch
  56: a glass, a license, a pillow, a rope, about a, acne on, allergy, also should, am having, am vomiting, and been, and mri, and stable
  56: anos tiene, ask about, atrial fibrillation, battery is, been running, black marks, brought up, chest tightness, con dolor, coughed up
  56: day before, dice, did some, dietitian, dizzy and, donate blood, edge of, encias, encontraron, encontraron un, fatty, fibrillation
  56: for baby, gaps, genetic, go if, her left, hes hot, hes sleeping, husband says, i hear, i nearly, i used, i vomited, is blue
  56: is metformin, kg in, la luz, las encias, leak, lift my, like she, like tea, london, mantoux, my chin, my hips, need it, now all
  56: now for, ob, off again, out like, out twice, peanut butter, pees like, picks at, pill, plays football, put a, put them, putting
  56: ray shows, remember what, run out, rust, sangran, sangran las, says wait, skinny if, spontaneous, sucking in, supper, swallowed a
  56: teens, teeth were, the company, the drain, the grocery, the hand, the life, thyroid normal, to donate, to live, treated with, up by
  56: up each, was due, weeks pregnant, worms, year ago, years on
  55: a dinner, a stone, a sweat, a uti, after marriage, and just, and too, and who, been eating, been vomiting, bp machine, candle
  55: cant remember, coffee cup, del pecho, down into, ef, every feed, fibre, fibroid, firm, get air, hace diez, he, he screams, hes pale
  55: holding her, honestly, if she, im peeing, is about, is breathing, just tired, la carta, laughing, lay, left arm, left knee, lump on
  55: lying on, mild scoliosis, milk or, months gluten, morning hes, my child, my groin, my inhaler, my stomach, my thighs, nickel
  55: night it, night with, nino se, now at, ocular, periods are, pounding head, put that, refill of, reliable, root canal, said no
  55: same with, school nurse, seventy nine, she was, side like, silicone, sized, slow, so a, so bad, soaked in, somethings, sore after
  55: spirometry, stuck to, sweating a, the basement, the bump, the cholesterol, the fan, the gun, the side, the soup, this morning
  55: to lift, today one, up when, wake him, was five, waste, we did, wearing, wet himself, wisdom, with aura, worst of, writes
  54: a black, a few, a pulse, a rock, after a, again or, and fat, and sick, and stopped, and tight, ardiendo, arguing, baby, back down
  54: bat in, been up, bit sore, bubbling, but no, but scan, clearing, color of, crying for, does it, drawn, drooling a, each night, eat
  54: fell off, fingers are, finishing, foolishness, get on, go down, hands shake, hard on, hardly, heels, heroin, his ankles, his eyes
  54: his hand, hollers, hurts like, i took, if youre, im coughing, in cold, in mornings, its maybe, kidneys fine, know that, la mano
  54: last evening, le cayo, leg looks, leg on, looks shorter, low mood, low sugar, maybe three, memory, must do, my muscles, my tsh
  54: now just, nursing, of bed, of weight, office of, one i, over with, oxycodone, pain in, poking through, quit, rattles, scared of
  54: scarf, shes at, shes talking, shoes in, since and, since night, spicy, splashed, steamed, sunburn, surgeon said, tetanus, the color
  54: the cut, the skin, them all, til it, till monday, too sore, touching, trying, vitamin, walk like, was found, whats the, white and
  54: with right, word, worse at, would rather
  53: a bowl, a duck, and kidneys, and quiet, and urine, been sitting, been throwing, been trying, belly at, both ears, called the
  53: cambiar la, came out, charged for, comes and, como una, complains of, cycle, dog on, drank the, duck, even a, everything was
  53: fell asleep, fell down, fever came, form needs, form to, fortnight, from a, hasta la, he have, he is, he sleeps, heavy for, her on
  53: hes limp, hiatus, hiatus hernia, hip, his insulin, i breathe, i gained, in left, is being, it started, its size, jumper off
  53: la pierna, lado derecho, left side, lips look, minutes at, missed, mood is, muy, my breath, my good, my gums, my periods, newborn
  53: nicotine, on chemo, or will, pego en, pharmacy and, pleased, poked him, premature, preschool, put on, rib, sack, said its
  53: shoulder blades, siempre, sighing, since many, smiles, squeezing, stop when, straight, sun, swollen like, the aspirin, the nurses
  53: the shin, the two, things that, this normal, to continue, to pee, tongue is, truck stop, twice its, two from, two or, up every
  53: wake good, weeks ago, with pain, would a, writing from, years back, yesterday morning
  52: a bag, a bakers, a big, a bucket, a first, a sentence, a stiff, a week, a wicked, aches by, after that, ago at, allotment
  52: also wondering, and ecg, and fluids, and muscles, and swallowing, and thirsty, and wheezing, anticoagulante por, as you, asked me
  52: bakers, bakers cyst, been constipated, burned my, but when, cant breathe, collapse, days in, dentists, doom, doubled over, eczema on
  52: exams, feel tired, for years, gags, galloping, gone yellow, have rainbows, having the, her up, hes stopped, his chin, his neck
  52: his pulse, i travel, im bleeding, irregular, is vomiting, it make, its improving, its worse, lymph, lymph node, made a, maybe six
  52: me near, me tomo, milk and, my finger, my thigh, need a, nutrition, off the, ok, only little, operaron de, ordered, osgood
  52: other than, over for, ozempic, playing with, purple, putty, rainbows round, really, right back, salio, saw, she gags, spewing
  52: spicy food, spots on, stress, swole, teenager, the bandage, the jab, the letter, the pink, the pump, throwing, today and, total
  52: was playing, we didnt, weight loss, wet the, words come
  51: a balloon, a brick, a dvt, ago it, all scans, and sent, and sweating, and tsh, and vomiting, around my, at six, back now, been hot
  51: been steady, bit pink, book the, breast milk, by monday, can only, celiac, coloured, contraceptive, crp, cuatro veces, do we
  51: doctor has, dvt, el pecho, encima, esta ardiendo, every few, excuse, for about, fully, gibberish, go in, goes limp, goes through
  51: going through, gone dusky, gray, grind, had, has mild, have pain, he says, heart racing, her ears, his friends, his left, hives
  51: i ask, i chew, i grind, i threw, ibuprofen for, iron tablets, is back, knee surgery, know i, lads, le puse, like milk, me with
  51: mi nino, mother takes, my ankles, my dads, night and, noise breathing, on apixaban, options, oral, pain right, pee is
  51: pharmacy changed, pinch him, plane, plus the, proxy access, pulling, put down, ramadan, receta, right down, rotten, sangre por
  51: second pregnancy, shaking with, shirt, should wait, smiling at, some came, tape, test all, the birth, the rattles, time i
  51: tingling in, tired in, top, tsh was, walker, wheezing on, whenever i, wiped, with every
  50: a blue, a bus, a sandwich, al pararse, also she, am feeling, ana, and drooling, and gone, and passed, anos y, apixaban for, bebe
  50: become, been drinking, belly that, bitten by, boy, cough syrup, crying and, doctor my, done in, down from, drum, el trabajo
  50: endoscopy, ex footballer, footballer, gone grey, grain, habla, had shingles, having, he coughed, headache behind, heart scan
  50: her belly, hes crying, his tummy, hold my, huge, hyderabad, i counted, i wipe, ill take, in two, is paining, it true, its swole
  50: ive changed, ive slept, jumper, lift her, like chicken, long gaps, man, man comes, me dan, mm nodule, monitor, months pregnant
  50: much for, my employer, my one, my roommate, my throat, on metformin, one eyes, one steroid, osgood schlatter, other says, out every
  50: ovarian, pain when, pararse, pararse se, posted, press it, question about, red, red is, refill be, round, round her, rusty
  50: seeing things, severe, she breathes, she looks, silly, since marriage, slate, small bulge, smell like, son had, stand straight
  50: take with, talk like, tar, test results, the quarry, the right, then maybe, they come, this age, to cry, todo el, tuve que, up with
  50: urologist said, urticaria, was missing, went in, y al, you let, your time, yr female
  49: a lemon, a los, a positive, a sewing, a sports, a sunburn, abdominal, abuelo, accidentally, and calling, and fast, and hands
  49: and mouth, and pregnant, and right, as milk, bananas, bit, both tested, brand of, can somebody, cant wake, carta, check for
  49: chills that, constant, crackles when, d injection, drink more, fatty hilum, felt a, fever and, flu, get an, going up, got an, got hit
  49: group is, hace, have heartburn, head hurts, heart, her arms, her right, hilum, i swallowed, if i, is five, its fine, ive stopped
  49: knock, la olla, las cosas, last week, legs are, lift, limits, looked at, manage, mri shows, my check, of blood, of plums, of red
  49: of years, pain very, pain with, phone on, pila, plums, prolactin, puse, se trago, shes too, shiny like, since ten, sleeping all
  49: so ill, stomach is, stye on, testosterone gel, thats what, the cat, the dogs, the metoprolol, the mug, they arent, toddlers
  49: trago una, two hours, two months, una pila, up fast, voice has, was negative, whistling, who has, with food, y casi, y que, ya le
  49: yes or, you call
  48: a pounding, a que, all over, and bp, and coughing, and leg, and lips, and neck, ankles like, apreto, apreto el, argue, argue with
  48: ask my, at end, bad idea, better or, bit wobbly, blisters in, blue like, breathing like, but thats, cant feel, cant wiggle, cause i
  48: cleaner in, clinica, closed the, code for, coronary, coughing and, couldnt, cut off, day in, del estomago, descanso, doctor i
  48: effects of, female, ferritin was, flapping, flat on, going like, gone all, grandpa, he snores, her chest, her nose, hes slurring
  48: his ear, his trousers, if this, im breathing, in sheets, isotretinoin, keep him, keys, la clinica, liver test, load, madam i
  48: me apreto, me baja, mother says, mouth is, mule, my bellys, my friend, my long, night for, non smoker, of putty, of wet, ok with
  48: on his, or worse, packing, pastilla de, reach, semanas, sick in, side with, so just, spot is, stairs, steady at, sugars in
  48: swelled shut, teardrop, test normal, thatd, thatd be, the bladder, the car, the trip, then again, then headache, times a, tmrw
  48: tomo las, twice by, warfarin for, was getting, was to, watch says, water down, what year, with headache, year it, years male
  47: a tick, ago, also does, an elephant, and could, and feels, baby boy, be my, buy the, called me, cant answer, come out, dont hurt
  47: dropped, dubai, even swallow, everything has, eyes have, feel the, felt my, fodmap, gas station, god, gone black, gone the, gone very
  47: google, hard, he breathes, health anxiety, healthy, hold the, holding his, how late, im gonna, is giving, it hurt, it too, its down
  47: jaw locked, last friday, left nut, low fodmap, madam, mande, map, me whether, minutes then, my birthday, my bottom, my hand, my toe
  47: necks stiff, night he, now she, ran, refer, return it, right to, round my, see yellow, shes stopped, shiny and, shows mild, silo, sit
  47: some blood, spreading to, still has, take anything, talk, talking like, talking nonsense, tattoo, the cake, the coal, the crib
  47: the note, the prescription, the silo, thighs are, times, touch it, very bad, waiting list, walk it, was only, was running
  47: washing machine, we dont, we use, wets, wets the, when we, who do, with blisters, with long, writing, years after, years is
  47: yellow stuff, you refer
  46: a fork, a hard, a retired, above, and egg, and giggly, and hard, and limp, and sleepy, and used, ants, because of, been crying
  46: been itching, been sick, big, blisters on, bottom, breakfast and, but since, cardiologist did, chest feels, cita del, colchicine
  46: curled, days out, de manzanilla, deworm, doesnt seem, doha, dont need, end of, eyes look, face and, feel cold, fever since, floss
  46: folds, following up, found in, from that, gave, giggly, got kicked, had two, hard and, heart going, her voice, him his, home at
  46: how many, huele a, i deworm, i floss, i put, i set, i sleep, i washed, im also, im breastfeeding, inches, is already, is crying
  46: is stiff, it makes, it ok, keeps clearing, like ripping, little box, lower lid, made her, nose has, now he, now nothing, on right
  46: on school, one tablet, pale as, pass, pump, reason, respected sir, rid, rid of, says call, school mornings, scope, sebaceous
  46: sebaceous cyst, shes cold, shes limp, shots for, sleeps through, small hiatus, so thirsty, still wets, straight through, sunk
  46: swelling in, talks like, te de, the blue, the bridge, the bus, the lower, the voice, there anything, thumbprint, thursday as, to stay
  46: today shes, true, try to, uninsured, up like, upper, viral load, visita, with milk, wound is
  45: a pop, a spoon, after antibiotics, and dark, and hurts, and leathery, and tummy, are still, are weak, be around, bit after, brother
  45: bruise on, cheese, clinic says, cold and, come down, comida, con los, ct coronary, dear sir, deje, didnt feel, dimer, dots in
  45: feels tight, fruity, gums are, gurgling, hard i, he do, he stood, heart goes, her breath, hes burning, hes real, hubbys, i skip
  45: i use, instructions, is numb, is sleepy, is throbbing, it the, just wondering, leathery, left shoulder, look down, looking, midnight
  45: minutes he, most of, my age, my collar, my sister, off my, on thursday, option, or no, outer, pee at, pressing, pressure pills
  45: que huele, real slow, recien, repeat the, roommate, rubbish, safe in, says it, seem, shoulder hurts, smells bad, starts on
  45: stool test, stop, subir, sugar fasting, taken out, the end, the gas, the ninety, the records, thought, today, up hard, up in
  45: walmart on, weeks on, when hes, where does, whistle when, with chills, worst headache, zero calcium
  44: a foot, a frog, a load, about forty, acid is, address for, all day, and dry, and pale, and shaking, are bleeding, as anything, bin
  44: bleeding a, bluish, bowl looks, bucket, clay, clicks and, come off, constant pain, core, core biopsy, daughter is, day this
  44: de siempre, dermatologist, down low, duele la, for tb, frog, give a, goes up, gone through, had the, hand eczema, happy, has not
  44: he stops, headache that, hip surgery, i pee, i peed, i run, i touch, i went, im scared, in bed, in november, in our, in waves
  44: it might, it out, kneecap, knickers, know whether, le pico, like old, loose motions, losing, make me, manana, me tiemblan, measured
  44: motions, mouth pulls, my knickers, my uric, now its, on referral, on sunday, on that, otherwise just, own spit, pain that, pepper
  44: plan is, planned, positive for, recipe, right arm, she be, she wants, shes run, shorter, should it, siento como, since, skin is
  44: so you, sorry for, swole up, tablet, the coloured, the kids, the kneecap, think my, thinks its, tiemblan, told it, took all, up green
  44: used the, vaccines are, visit if, will die, with iron, with it, you for
  43: a fruta, a melon, a mouth, a stitch, a wet, account of, after sex, age is, also like, and breathing, and white, are dropping
  43: arms are, at dinner, ayer, been, blade, brown spotting, changing table, charcoal grill, cheeked, chest is, chest pain, coat, comadre
  43: dark blood, effect, even when, for insurance, fork in, friend says, fruta, glass of, glucose test, grill, heart pounds, her skin
  43: hes sleepy, his shoes, im so, in first, injection at, is peeling, it from, its up, just wanted, knew, legs up, lettuce, like tree
  43: lock, looking for, looks bigger, machine says, manchitas, manchitas moradas, meant to, melon, moradas, my cdl, nonstop, normal to
  43: only diet, period was, piernas que, please advise, rash like, removal, results, roll over, semanas de, she need, shoulder blade
  43: sir madam, sixty, sleeping and, sometime, squeaky, sunset, tea and, that lasted, the army, the changing, the shoulder, the syrup
  43: then a, thick and, thumb, to burst, to visit, tree trunks, tripped over, trunks, two of, very painful, wash, wont wake, yr old
  42: a football, a whole, all of, and mumbling, and seeing, and slow, anda, back arches, before you, belly is, benefit, bent over, bits
  42: blood, borroso, bowl of, breath in, burning with, buttock, carta para, celiac chest, chest hurts, comes when, correct the, crackles
  42: cramps when, cystoscopy all, deep like, didnt, doctors signature, dont send, drinking from, ears are, fell and, for camp, for your
  42: from karachi, give it, harm in, have small, hi im, hit, hot and, i drank, i go, i hold, inner, ive thrown, jaw clicks, karachi
  42: leg is, loose stool, me puso, more than, mumbling, my cardiologist, my cholesterol, night i, nose bleeds, olive, olive oil, one month
  42: pain like, para la, pushed up, red like, red streak, resend the, severe headache, she cannot, sick with, size, slot on, some
  42: stomach hurts, stopped the, take ibuprofen, the house, the liver, thursday so, times yesterday, uric, uric acid, veo borroso, weak i
  42: whens the, wife threw, would take, years and, yesterday im
  41: aches when, also and, and discharged, and was, and waxy, at football, bano negro, bone, came over, can she, cannot, cayo, cooking
  41: cough is, cousins, doc i, fear that, few minutes, form for, getting better, goes down, hands, has asked, her face, her fingers
  41: her throat, holiday, i always, i start, i told, i try, is clear, is eating, it after, kidney stones, la pastilla, leaking yellow
  41: like dough, like he, like his, lipid all, lunch hes, mismo, mri normal, my calf, now has, on wednesdays, one leg, or three, ought
  41: out a, red and, red patches, room goes, send me, shows a, sitting up, snow, spread, standing, swelled up, takes aspirin, tea time
  41: the drawer, the epipen, the long, the set, they call, they sent, tired and, to another, to vomit, took his, tres dias, under the
  41: up but, up straight, up under, walk, waxy, week i, went dead, what about, white spot, whooshing
  40: all my, and bleeding, and felt, and its, and liver, and says, are coming, are tingling, as toast, at present, bat was, be better
  40: beat, been on, been two, breathing in, bugs on, cant rouse, cow, ct, desmaye, essential tremor, feet are, few drops, frothy
  40: geographic, geographic tongue, got him, half of, having headache, he quit, head in, hearts going, hole, husband is, i laugh, i want
  40: i wish, in bathroom, is easier, is gone, is next, is whether, itd be, jug, killing, knowing, le molesta, locked, look bluish
  40: me desmaye, mesa, molesta, mri brain, my chest, nearly gone, of bumps, on cheeks, our daughter, our first, over her, pink, pink and
  40: pulls, push, puso, rabbit, rolled, rouse him, seeing little, semana pasada, shaking all, she just, shes on, shoulder aches, side for
  40: sign the, since today, slams, slipped in, stops, test showed, than it, the horse, tiny, touch, using the, vape, very swollen
  40: we repeat, worst, y me
  39: a boy, a code, a curtain, a hammer, a stabbing, ache in, after three, an egg, and is, and shiny, and stomach, as i, at four, ayer no
  39: balls, because lying, bellys like, blood count, bump on, burn, clots like, corazon, cottage, day doc, days is, dot physical
  39: down over, el brazo, every single, for anything, form signed, from one, gym, hace cuatro, had one, have got, he talks, he vomited
  39: her tummy, hes thrown, i move, im sweaty, in her, inhaler, is active, is sweating, kidney transplant, labral, labral tear, last was
  39: le di, lie down, like marble, little bit, make no, mum says, my ears, name change, needs her, next month, normal after, of life
  39: oh and, on glimepiride, plug, pressure in, right through, safe and, size of, small, something else, something pink, stop thinking
  39: the plug, thought id, tight band, twitch, understand, up after, up since, was jumping, water in, wedding, what food, when would
  38: a beet, a streak, a tooth, abortion, ache after, all normal, appt is, are numb, are tiny, at your, bad with, be copied, beet
  38: belly cramps, body, booster, breathes in, bright red, brown stuff, can send, cancer at, check up, clearance, could not, double and
  38: el otro, escaleras, feet and, few seconds, food to, got it, hand wont, having white, hello doc, her legs, hes coughing, hes up
  38: his jaw, his spoon, hit his, husbands, i bought, i lost, in front, in his, in july, in stool, is dark, is poking, kidney disease
  38: la quijada, large, like little, like you, little, little frog, loud, man has, minute maybe, mosquito, mushy, my brother, my eyes
  38: neurologist said, no appetite, noches, nurse, ok just, old girl, painful since, panting like, paper for, pounds, quijada, right ribs
  38: rose, shirt is, should, shows grade, smells of, so maybe, stress echo, terrible pain, than a, the dentist, the door, the kind
  38: the sink, to friday, to show, tonsil, two this, typing, urine is, vacuna, veo lucecitas, weather, whether she, with sweat
  38: wondering about, y hace, you asked, zinc and
  37: a fist, a race, adderall, all are, also im, an ache, and repeat, and smells, are cramping, are white, back of, band round, bead, bike
  37: boat is, brace, breathing fast, bunch of, by a, came to, can we, cant open, climbing the, clipping, coffee grounds, company is, covid
  37: days and, diagnosed by, dogs, down like, earliest, fax number, fue la, go back, going, had my, had some, he cannot, he fell, hi doc
  37: his foot, how long, i still, insists, is big, is okay, is so, is soaked, la cita, lampshade, legs have, like wet, lips are, loss of
  37: mano derecha, meanwhile, mother, mum is, my breast, my pupils, neck is, night she, normally, of black, one glass, outta, peeling off
  37: pizza, pulse in, regarding, ruth, says about, scan showed, sent to, showed a, small bump, steroid jab, stuff, sudando frio
  37: sweaty and, test were, thanks from, the lampshade, the new, they havent, tight like, tired to, to argue, today his, too tired, up now
  37: urine clear, voice went, waiting on, which i, white spots, with type, you order
  36: a ghost, a seal, and acting, and blue, and coeliac, and having, any pee, because she, bit of, blue and, both my, bother
  36: buenas noches, cannot move, chest when, dental cleaning, eczema, egg on, even my, ever become, finger, fished, fished him, from home
  36: ghost, haciendo, he cries, his knees, hurts to, in april, in week, is from, is having, it need, joining, last period, lasted
  36: like shes, lips like, looks grey, lung function, makes my, midwife said, minutes and, my record, my toes, my vest, nearly every
  36: normal with, noticed my, now the, of it, of sitting, of tea, of that, on scalp, one ear, piso, rf, ribs when, scan normal, seven
  36: shed, since maybe, sitting higher, the boys, the fish, the lamps, the meter, the navel, the paper, to get, want to, wanting to
  36: was sick, was under, we can, weeks out, white discharge, will i, you fax
  35: a baby, a breath, al pararme, also been, ambulance, and another, and his, are puffy, are ringing, back up, basketball every
  35: clear and, cold like, cream, desde anoche, dijo, door slams, epipen, everyone, eyes went, fatty liver, first pregnancy, first week
  35: getting a, good as, hands with, has slight, have an, he walks, her chin, her ribs, his eyelids, his legs, home or, hurts and
  35: husband wants, i coughed, in august, in sweat, is showing, is sucking, is walking, it without, knee, large print, last tuesday
  35: law age, le duele, life, lifting the, like, like a, look, lot and, mareo al, me mareo, my skull, of bright, on left, out his
  35: pain and, pararme, partners, patch on, pharmacist says, photo, pills, poor sleep, proximo, pulls up, referral in, remove, roller
  35: scuba, she been, shivering and, side feels, since forever, singing, six minutes, slight tremor, smoking, sore i, stool is
  35: strong pain, take, teeth chattering, thats sore, the truck, tide, to date, to know, to pass, toilet paper, tomorrows, tonight she
  35: tooth out, two days, up froth, up pink, very quiet, were all, weve a, when sitting, which the, wisdom tooth, with clots, woke him
  35: y ahora
  34: a drum, a full, after tax, ahi, and feeling, and feet, and numb, arthritis, away with, back is, be seen, below, black coffee
  34: blood test, blood with, branch, breast cancer, canals, cant, carried the, clear water, con la, cough with, coughs up, de cabeza
  34: diabetic since, esposo, every morning, food and, for many, found the, from bed, going a, gone tingly, greetings from, handicap
  34: has osgood, hes, high, i climb, i drink, in chest, in nine, keep water, kind you, la molestia, la receta, last month, left leg
  34: left lower, like i, makes a, may so, mi esposo, molestia, my elbow, my uncle, night my, now my, number ends, of who, pain on
  34: pain under, puffed up, puts, referral letter, remove it, rests, rocking, sides, slid off, so thats, spanish, spat, straighten them
  34: sunk in, suppose, table, tablet a, taking creatine, teeth coming, that smells, then nothing, think, tip hurts, tongue like, tummy is
  34: up cant, walk straight, warts on, we need, wedding next, went back, went grey, window, with my
  33: a bad, a basketball, a sharp, a tap, a un, act, after gardening, alacran, and she, and stretching, and sweaty, angio, answering
  33: at church, beats like, bed, been bad, believe my, belly like, between ribs, between the, black dots, bolt, bolt upright, bursting
  33: but makes, can get, cant even, cheeks after, cold water, comes up, crowing, ct angio, cuesta, dar, dark patches, down both
  33: dropping my, drowning, dry like, face for, feel when, feel woozy, fell from, fluoxetine, for seven, fresh, gone pale, gums bleeding
  33: hard like, he smells, head splitting, hot potato, i lie, is bursting, isnt, it doesnt, it mean, it shows, its due, like drowning
  33: load undetectable, lying down, mild disc, my backs, my place, my second, next spring, off since, pinpricks, point, relief, right leg
  33: see if, sick to, side has, since sunday, sitting on, sleeping on, so its, swollen shut, test negative, text to, that ive, the after
  33: the fridge, the plane, they tell, tuesday or, un alacran, up into, up stuff, vaccine record, vomiting and, walk test, weird, weirdly
  33: when do, when she, white, your clinic
  32: a frozen, a su, about ten, and cetirizine, as her, bebe esta, big for, blood tests, closes at, codes, coming off, curled up, cutting
  32: days without, delivered, dress, endocrinologist says, evening my, f, fifty, follow, good, hace media, had blood, had breast, have it
  32: he slept, heartburn at, her speech, hose, hurts so, i write, idk, im asking, in september, in sun, is like, is sitting, is white
  32: it maybe, it right, just had, just to, leather, like burnt, like coffee, me but, me sube, media hora, mi hermana, mi suegra, mid
  32: mild eczema, minnesota, mom is, never came, on in, on our, one or, oxygen were, pale and, part time, please cancel, please dont
  32: potato in, private, quarry, reading, red blood, report, ribs that, shes breathing, signature and, spent, stiff neck, suegra
  32: the group, them and, then last, to be, to find, to walk, todas las, today my, too big, tylenol and, up twice, wanting, warfarin
  32: water and, water bottle, what comes, where i, whistle on, worth, yrs male
  31: active and, after lunch, again, al, all down, and he, and it, are mottled, as she, behind it, bowl, broken, bug, burning in, but its
  31: buying, carry, compression stockings, cough like, dad, dark, down between, drink water, each breath, even with, further, green, had a
  31: had surgery, hand flat, havent been, he looks, high fever, his toes, his voice, hope you, i didnt, is dry, is only, is sunk, is tight
  31: just before, kg height, knees up, legs feel, make a, many months, me so, monthly, morning he, my dog, my shoulder, my upper, of sores
  31: often should, on ice, parent of, pass out, peeling now, por el, potato, que no, renovation, respected doctor, rock, rolling, said
  31: sertraline, si ya, stopped eating, stuff that, sweat and, sweating through, that they, the hour, the van, the wedding, them off
  31: then comes, time this, today the, toes look, toilet bowl, un, up this, upper back, where the, wish, work out, worries, would it
  30: a purple, accountant, after taking, and tonight, big toe, breathing for, cannot swallow, cardiac, coach, drank juice, edges of
  30: hands and, heart skips, heart valve, helps, her neck, her way, is blotchy, is pounding, kept, landed on, last tetanus, le huele
  30: lie flat, like coca, like me, love, marathon in, mentioned, mother has, mother in, my boy, now his, patient of, please explain
  30: pupils huge, red with, says i, scarlet, se, something or, still coming, swallow my, the deck, the district, the kettle, their own
  30: thing in, to talk, used my, went white, when he, windows, with vomiting, wont, years of, you want
  29: a bullfrog, a half, a lump, a prior, a whistle, adoption, and coughs, and skin, and wet, anyone, be here, belly pain, black stuff
  29: book a, bullfrog, card for, carne, challenge, chasing, chin down, come any, comes, cvs on, do i, doc said, dolor en, down, draws
  29: film, floppy like, for this, found, gave the, grandmother, grey and, gums bleed, hacen, he draws, he went, heard, heart attack
  29: hi its, his tummys, hospital, hurts when, i must, imaging place, in it, is really, is there, km daily, la casa, light hurts
  29: like ropes, like wood, link for, me up, mi nina, mitral, monday for, need new, ni, noche, non stop, on line, only a, picks, pm
  29: rather not, real, real sleepy, refills if, ropes, said repeat, sharp pain, shes, silent, started an, syrup with, table saw, tag
  29: takes blood, ten weeks, the baby, the box, the high, the home, the mornings, the urgent, then blue, today ive, tomorrow, tretinoin
  29: turkey, un dolor, was hot, we thought, years fell
  28: a beach, a jerk, a nutritionist, all clear, and clotting, and grunting, and loose, are cold, ask the, baby girl, band, before it
  28: between her, bit like, breathing deep, broke a, ceiling, drank something, dry as, ear on, electric, faded, fine, gravel, h, hard lump
  28: harder, has bad, hasnt slept, her forehead, her life, hes been, hes cold, hes talking, hurts bad, i rub, it again, lamp, like theres
  28: lump in, matter, me in, my breastbone, my lower, needles down, now pain, odd, of this, of wine, on its, on main, on neck
  28: professional, prostate cancer, puffy and, quiero, reads these, side, sort, sugar normal, take his, take milk, tests normal, that dont
  28: the store, told to, voy de, was bitten, wont latch, xarelto, you could, yr
  27: a faucet, across my, also feel, and already, and an, and tongue, been the, bought the, by ent, cant tell, child, cries when, dexa
  27: do my, drain cleaner, evening she, feel my, follow up, glimepiride, gone numb, got into, had gout, his bellys, his skin, i need
  27: i swallow, id also, if they, in june, is an, is puffy, it came, it or, its better, kg and, lies on, like mad, my kids, my stomachs
  27: need this, old was, on waking, one week, out in, prob, pulling at, put off, rather have, right, rings round, seeing sparkles, she
  27: since they, sister in, sit in, slid down, slightly when, so should, solo, something, son was, spray, started again, stay on
  27: streak of, sweet, take it, test, the cvs, the state, them up, theyre waiting, tire, tome todas, tonight hes, type, up he, very strong
  27: wont lie, you may
  26: a boil, a mole, about my, adapalene, after stopping, ago for, and has, and leaking, and needs, approved for, are raw, belly goes
  26: black like, breast pump, bulb, camera, can u, candle wax, cant lie, cant look, cuatro anos, does nothing, feel good, felt warm
  26: got in, hace falta, having heaviness, he woke, heaviness in, hello doctor, hijo, hijos, his fingers, i drive, i lose, in hyderabad
  26: in ten, is booked, it off, itchy eyes, kinder, meter, mi hijo, more, more from, numb at, off and, otherwise, plan covers
  26: pregnant with, propranolol, puerta, quick one, quiet and, really bad, scan in, scar is, shake him, shaped, shes gone, shin from
  26: since evening, since i, skin peeling, some colour, spirometry normal, started with, stitch under, swelling up, takes me, tells
  26: test for, testiculo, than the, the ambulance, the nurse, the results, thirsty and, to people, to wait, today her, tongue are
  26: under his, vomito algo, week for, went stiff, what do, when breathing, white then, with your
  25: a cowboy, a cup, a small, a terrible, after was, again about, all the, also, and doubled, and her, and iron, and thanks, and well
  25: apple, badge, barking cough, being pulled, but is, childhood, choice, cleaning, como, coughing up, cowboy, cut on, doing, en un
  25: feels too, feet cold, floor, for that, get one, having to, he pulls, hernia lump, hes got, i looked, ibuprofen gel, injection in
  25: it at, it got, kidney stone, la otra, local, loved, m, me on, mounjaro, mouths dry, my hair, nappy is, new ones, noise, now but
  25: number in, on all, on my, para mis, put it, question, ringing in, says she, she cant, she does, side when, sister, smells rotten
  25: so theres, soft, stay, stopped shivering, tests negative, the colonoscopy, the lake, till the, time he, to try, toda, try again
  25: tuck in, was great, whistling noise
  24: a coin, abajo, ago with, and once, and shes, and with, anos le, are they, as ever, be changed, breathing real, call me, calls
  24: clear on, cuatro, dads, doctor, drink the, escribo porque, esta, face are, family, far, father, fill out, for friday, four times
  24: fuerte en, go up, gone now, great, had cold, has been, head off, here for, him hard, im writing, in one, is black, is killing
  24: lips went, me duerme, months is, my partner, noodles, now, offered a, on an, on mirtazapine, on monday, pain low, pain started
  24: premature ejaculation, runner, running, see dr, seems to, send my, she complains, since last, sleepy and, staring, straight to
  24: sure the, tax season, tests were, the housing, tmt all, told, tuck, tummy tuck, waiting, well and, wife, will, wrap, wrote
  23: a copay, a family, a knife, allergic to, always have, an accountant, and bring, and goes, and kinda, and sugar, any more, as a, back
  23: bad headache, bags, breathe in, breathing heavy, but i, came on, chemo and, cierra la, come for, cranberry juice, dots on, dressing
  23: drooling and, echo normal, find my, five minutes, for more, get a, gone quiet, hace un, hand, he goes, horas, ibuprofen and
  23: im starting, is that, just, just want, kind of, left foot, lifestyle, look at, lots, lump under, manila, mattress, mins of
  23: morning ive, mouth ulcers, ninos, package, patches in, pharmacy gave, phone in, podiatry, round both, scar in, seat, since dawn
  23: some brown, strengths, suit, surgery on, tell my, tengo, the corner, this week, time they, todays, tour, tummy ache, unchanged
  23: upper lobe, vaccine, weak and, when, worker, yesterday my, you are, your bill, zumba
  22: a scan, alcohol, an hour, and did, ando con, are swelling, at night, audiologist, bath mat, bleeding and, bppv diagnosed, checkup is
  22: chicken, clotting, clotting tests, could i, date please, dice que, doctor in, evening, eye, eye man, feel weak, flu vaccine, have a
  22: his file, hit her, im, im hoping, im lying, insulina, is changed, kenya, mi abuelo, mother had, move my, my weight, needed
  22: nothing else, nothing on, offered, oil massage, on and, on saturday, out till, pregnancy test, pressure pill, prolactin normal, runs
  22: seem to, she felt, sized lump, smell and, so weak, some seconds, someone pulled, the pool, thing, to his, to open, troponin
  22: una carta, vomited a, watches, when they, whether it, would i
  21: a blind, a couple, a weight, and give, and theyre, back on, beach ball, begin, blue one, bought a, brazo izquierdo, brings
  21: brought in, burned, con, controlled, days i, eyes like, faltan, farmacia de, gave it, give, had tummy, have no, hives on, hours
  21: i bit, im typing, is also, is bent, is brought, is one, let me, liver tests, lobe, meantime, mother is, mri of, my pcp, my pills
  21: my ride, needs your, now and, of pain, off a, ointment, on account, out under, pecho que, pee since, planning, prescribed
  21: purple dots, request for, right upper, runs out, say the, school wants, shaped like, she is, sick twice, swallowing is, taking new
  21: that on, the cats, the counter, un testiculo, use computer, used to, veins in, went black, when his, wonder, years old, yoga
  20: a cream, a marble, any way, appointment to, arms have, attached is, be moved, better to, birth control, bottom of, but woke, calf in
  20: changed in, concern, deck, every day, everyday, factory, gone like, growth, growth hormone, hazy, hazy on, he held, his pills
  20: history, i cant, id prefer, in lower, is hazy, is over, it was, ive given, join, just two, la madrugada, la tarde, legs that
  20: like sunburn, looked, lower belly, madrugada, makes, mandar la, me sale, million, month for, moved to, new order, notebook, of a, old
  20: pad every, pea sized, petty, pink is, prenatal, que le, rag doll, rash that, said i, script for, second half, so forgive, started at
  20: sticks, sudden severe, take aspirin, the travel, them for, throw, to fill, todas, ultimo, up what, walking bent, was, were going
  20: what, whether, wiggle the, wont drink, works
  19: about, after school, algo, and talks, and this, and when, ankles have, both are, bottle, breath smells, cold juice, comes in, crown
  19: date is, del trabajo, do what, doxycycline, echo and, el sabado, extra, fitness, folate, had her, hard the, he stopped, headache on
  19: here in, hi, husband, i wrote, in doha, in my, inside my, it matter, keeps, kidney function, mean, mild asthma, mixed up, moment
  19: months at, much, much as, my mother, nasal, now is, nurse says, off in, one in, open a, others, pulling in, pulls his, que es, quick
  19: ran the, said it, see someone, self, sessions, si me, six weeks, small lump, stomach pain, stove, supervisor, ten, the doctor
  19: the dose, the size, theyve been, third, three of, to use, us at, use at, wake and, walking like, wants the, we havent, when lying
  19: whenever, with no, yesterday night
  18: a day, a script, a spot, add, agua, and hes, and should, are yellow, back from, blisters and, blotchy like, can go, candles, closing
  18: dec, dog, doll, dormida, echo holter, enough, feel myself, flap, had none, has black, have them, her own, hi there, home cuff, i am
  18: ice cold, im burning, in february, insurance says, is brown, is puffed, kicked, lleva, lose, marido, message you, mi marido, move the
  18: my name, night when, one of, one thing, our insurance, over on, play, playing, please do, por correo, puedo pasar, que se, reads
  18: reception, said id, says, someone else, sweating and, switched from, tabs, the chair, the dates, the mailbox, the open, the walmart
  18: those, to finish, to message, todos, took me, twins, ve, was in, weekends, went funny, write this, yesterday is, you resend
  17: a friend, a sperm, afternoons, and dad, bad smell, been at, budge, burning hot, cdl, cita, cook, could you, de los, deep and
  17: did have, down and, expired, for lunch, forgive, gabapentin, happens, hearing, his dead, insulin pump, insurance covers, is dragging
  17: is on, is too, kidneys normal, left, long time, mi esposa, my son, nonstop and, of vision, old swallowed, on route, papa, people who
  17: shes only, shoe, showed mild, so cant, spare, sperm granuloma, that from, the bottle, the building, the neighbor, tight and, to ask
  17: tummy hurts, weeks back, white like, with barking, yard
  16: a lady, about three, accident, adults, all his, all since, and have, and ive, at nine, attach, be good, bed rattles, belly artery
  16: blister, bulge in, cat, cousin, day as, dentist, eating grapes, en el, escitalopram, fast for, fell through, fever with, first of
  16: for four, giggling, giggling then, glued, go, gone to, headache and, her to, hes grey, hes on, i qualify, im drowning, im throwing
  16: in when, itself is, kettle, lie back, metformin and, mi cuenta, mild mitral, mitral valve, monday to, move for, move into
  16: my question, nothing has, prolapse, ran a, ray normal, record for, refill my, ride fell, second baby, she isnt, software
  16: something awful, something in, stand on, stopped sweating, stuck, swallow spit, tambien, the mail, to look, tomar, trip to, turns out
  16: twenty minutes, uncle, urology, vaccines, valve prolapse, voucher, watching a, who lives, with mild, work at, y con, yrs ago, zoloft
  -16: a fresh, a long, a lovely, a tack, about five, an appointment, and for, and half, and yellow, are on, ask for, bc i, before
  -16: bottle at, by ten, changed, checking, cheerful, cholesterol, could, cupboard, divorce, do both, does one, during the, fire, full
  -16: goat, her sister, his bottle, hold off, how do, how i, i call, i sat, if possible, in under, just the, kindly, laying, must have
  -16: my report, needing, nine and, not had, of the, on elm, parent, passes, past, possible, preventive, put me, quisiera saber, recepcion
  -16: refill for, refill sent, resident, savings, tack, the big, the clinic, the lisinopril, the water, they are, they said, they still
  -16: to put, units, vitamin d, were coming, when the, y la, you move
  -17: a doctors, a person, american, and baby, are bad, awake, bag, bag of, bear, but, cara, cat is, church, day would, dolares, duane
  -17: face a, for allergy, hctz, helping, how much, i can, i couldnt, incomplete, is out, it gives, it one, le toca, letter, mama de
  -17: mg for, my metformin, needs the, new bottle, new doctor, off all, once on, or two, our church, photos, pt, puffs, rain
  -17: same pharmacy, se la, sentences, someone to, talked to, telephone, tell us, ten minutes, them by, there were, twenty, visit or
  -17: what does, with that
  -18: a call, a dry, a gray, a man, along with, and weight, and what, and will, be on, blue, bread, by myself, call the, cant make, cap
  -18: cement, certificate, change from, check the, could it, de la, dias, eleven, en la, folic, folic acid, for height, for what, four
  -18: girls, grandma, great on, he has, hermana, i called, i missed, if he, it can, it when, itd, january, just says, kept a, kindly send
  -18: la panaderia, label says, last year, looks like, lunes, medical statement, methylphenidate, mi papa, most days, my husband, ninety
  -18: nurse wants, one you, panaderia, por, pueden mandar, quilt, right out, said she, salaam, since she, so he, someones, somewhere, term
  -18: the difference, the statement, there monday, they stop, this year, turned, tuve, two, way more, we moved, weve been, you please
  -19: add my, and again, and can, and lost, and out, appts, asked how, been under, bees, bingo, blackout, blanco, bone density, but my
  -19: can have, cant be, clinic, daughter says, daycare, density, drugs, eight, ella, elm, fasting, feed store, for three, gives, gutters
  -19: he isnt, i received, is with, issue, it all, it every, just checking, keeps saying, know its, married in, may concern, michigan
  -19: monday, my husbands, need from, new year, puedo, rays, refill on, replaced, sent me, sided, since my, so ive, the chart, the feed
  -19: the lot, the spironolactone, thru the, to hold, to join, to whom, twelve, vaccine card, whats in, where im, who is, whom it
  -19: yesterday evening
  -20: a ride, all that, any weekday, as we, asks me, at, at this, banana, behalf, behalf of, breaking, campamento, campamento de, can stop
  -20: carnival, check, country, did it, discussed, done by, en, eye exam, fine and, for, from the, from them, guess, has the, her last
  -20: hes not, hours and, i cannot, i double, im an, is new, it under, keeps coming, leftover, lives, lunch, maternity, medical necessity
  -20: mg, my daughter, my nursing, my parents, necessity from, of medical, on behalf, onto, or a, orange, pre, rush, several, sewing
  -20: shes in, six, summer, sure its, switched to, take at, takes my, the usual, they make, tonight i, twelve days, way home, why i, zero
  -21: a missed, a wedding, advance, and theres, be a, been around, cant see, care, change the, counts, days with, do any, doctor for
  -21: dont match, ellos, er, going to, got that, gotten, hora, i havent, i paid, impossible, it down, it go, ive never, lantus, like them
  -21: like they, lipid, lived, marca, moving from, my daughters, my life, my visit, new address, nights, only if, or do, over, pedir
  -21: permanent, plus a, rabbits, sat, swollen and, tarde, the plant, the school, time, vi, we go, weve, when should, with me
  -22: am asking, and get, and weve, appointment on, bicycle, buenas tardes, can a, chip, clinic on, done at, found my, get this, goes by
  -22: gum, hacer, hay, hearing is, hi this, home aide, horse, hr, i mixed, i uploaded, ive filled, job, la mama, like my, list of
  -22: lo llevo, mateo, my jeans, my next, n, nurses, on top, onward, orders, passing, patient too, per year, pies, rate, require
  -22: rosuvastatin, sad, saying, sleep in, spend, sports form, stands, teams, thanks to, the, the babys, the lift, the mother, the shots
  -22: then my, to move, to something, two pages, was it, way, wellness visit, where it, within a
  -23: abroad, and keep, ano, appointment for, b and, cambiar mi, cup of, desde que, died in, diga que, eastgate office, final, folded
  -23: guard, have been, hello my, i ever, i swim, i wasnt, in a, ive gone, line, looking at, me out, me this, me three, minute drive
  -23: my synthroid, nine, now a, one, per month, plenty, porch, providers, receive, routine, saturday so, says my, second one, settle it
  -23: shift, silver, since wednesday, so sorry, stars, sure, test before, that, that a, the quilt, the sheet, this since, three months, to
  -23: to any, to say, topiramate, town on, twice a, two years, was paid, weekend, whats, you the
  -24: a knee, a slot, a thing, agent, an empty, and your, another, are like, bubble, can it, can someone, could they, fly, game, gets a
  -24: glad, got her, hardware, hardware store, have this, house is, if its, im driving, is plenty, its in, made, moving, once, out and
  -24: own, phone with, reached, replacement, right now, same last, schedule my, shes got, sooner, substitute, thats been, the hardware
  -24: the nebulizer, the tip, the toddler, times to, to write, tree, tuesdays, up a, volver, week and, when it, will take, youd
  -25: a disc, a vasectomy, an extra, and eat, as he, behind, bless, books for, buenos, buenos dias, but the, can the, caught, chair unless
  -25: clinic gets, close, corner, dawn, delivery, different, dob, done two, el miercoles, get the, gets authorization, had in, hat, here
  -25: home on, how can, in nov, its on, its two, kitchen, lets me, lift chair, like it, loves, me voy, middle, miercoles, min away
  -25: my fasting, need something, oak office, okay with, picking, pie, pills for, prior auth, saldo, since hes, so i, so long, that helps
  -25: the slot, they need, they say, to normal, to tell, to touch, trucks, two kids, up again, what day, would you, your oak
  -26: a machine, a part, back in, be, be asking, but his, but we, by then, coming in, cover, enero, estamos, fish, hes a, house on
  -26: hydroxychloroquine, i lay, in law, into it, is a, is same, it isnt, its time, judge, laws, making a, meses de, mixing, moms
  -26: multivitamin, near the, official, oh, people, perfect, presents, puede, send a, services, some kind, sunup, the account
  -26: the community, the phone, the red, they told, thirteen, though, three, too early, torn, truly, unless, up thursday, us all, use it
  -26: van a, was out, whoever does, wks ago, years ago, years at
  -27: a straight, after i, all i, as, balloons, because, but not, comes on, court, day is, dock, drop off, el dia, everywhere, filled out
  -27: from your, had no, half past, has two, his name, i only, im not, in half, injection is, instead of, is finished, is still, it and
  -27: it seems, ive done, ive read, lambing, law says, mark, medicare advantage, miss, morning my, my niece, or, out that, pero le
  -27: pharmacist, promised, putting on, que dios, right after, says if, sets, she did, she doesnt, take the, the code, theres no, thursday
  -27: until i, with an, yay, you change, you do
  -28: a word, ages, also if, and havent, and nothing, and take, asked, ate my, bad i, both, bupropion, burn the, deaf, hes fine, hired
  -28: his mother, i think, in with, is my, its done, ive no, job at, me an, my kid, my sons, names are, newspaper, office in, on hold
  -28: or seven, pack, plus, rack, route, she dont, signed by, since birth, six or, so she, so this, staying, tearing, telling me, ten days
  -28: that came, the allergy, the drive, the file, the nursing, then the, till i, you just
  -29: a two, applying for, at least, authorization from, backward, been a, camp, choir, complete, cuando, daughters, day one, de, dog ate
  -29: escuela, for everything, goes to, grand, i finish, i turned, im going, la escuela, lancets, metoprolol and, my new, no rush, ohio
  -29: older, on them, or does, order, pinch, por un, prescription, put his, saved, shifts, so, spilled, synthroid, thats, the address
  -29: the newspaper, there something, they put, things, thirty, time if, to call, to fast, turn into, under, uno, visiting, which
  -29: whooping, whooping cough, wrote a
  -30: a client, a way, about two, also a, argument, buenas, but nothing, call from, can give, cartoons, check if, correo, dependent
  -30: en las, everything else, facebook, fact, five times, give him, her appointments, ice cream, im planning, in last, is closing
  -30: is empty, is off, it if, ive already, la pizca, lake, leaving for, lose my, me to, meningitis, mes, morning this, my ex, off on
  -30: one the, out on, pizca, que el, renewing, return, rung, same, says the, se fue, she walks, so it, so the, thank, the page, the shelf
  -30: the vaccine, though we, time the, to switch, wants, you kindly, youre
  -31: a m, after his, again on, and both, and one, any time, apart, be sent, born, bounce, but her, coming back, cookie, do you, does the
  -31: dont have, eleven days, half an, happily, he just, it just, it takes, means, my memory, nurse can, of each, on strike, one after
  -31: one more, only see, pay cash, right one, sleeves, so can, solid, spring, stroke, tablet is, that im, the eye, the insurer, the no
  -31: the small, the video, the warehouse, there some, to sign, was i, we get, what should, who can, year of
  -32: add a, all for, all in, allowed, be obliged, been three, been using, belongs, belongs to, bendiga, bring it, brothers, but also
  -32: cake, chat, chest x, completed, conduction, day so, do it, doctor please, eighty, el frasco, for like, frasco, from our, fui
  -32: good for, got left, has a, have enough, he had, hearing test, heart pill, hondo, husband took, i turn, in from, insurer, ir a
  -32: it with, me down, message, metoprolol, must, my cousins, my two, need two, nerve conduction, next to, niece, oiga, ought to
  -32: out this, phones, read the, recovery, referral to, same day, scheduled for, shed like, spelling, stand from, the fire, the kidney
  -32: they go, thursdays, to close, toward the, visit summary, voy, what time, with his, wont move, you again
  -33: assisted, assisted living, bar, birth, box of, but in, come on, covered in, doctors office, eleven months, es el, every year
  -33: flagged, for twenty, fred, hablo, hacer una, i please, im the, in case, in fact, in their, it by, my card, my count, my pill, of our
  -33: off but, on weekends, parking lot, priya, quisiera hacer, saturday, see me, see the, sends me, showing, site is, so my
  -33: somebody there, specialty, split, started in, symbicort, the line, the mri, the specialist, toward my, una, una cita, what a
  -33: write here, years had, you look
  -34: a bottle, a cookie, a double, and c, as an, as two, back as, blood draw, but he, call, cant find, come, counting, cvs caremark
  -34: day at, despues, didnt know, direccion, district, driving, entonces, every week, exemption, generator, granddaughter, half is
  -34: half the, hasta que, im between, invoice, is very, left in, lisinopril, me something, meant, much is, my thursday, my wifes
  -34: ninety tablets, noon, other so, over my, round with, save, sells, shots, so no, strike, strips, the church, the month, the trailer
  -34: this is, to make, what i, you can
  -35: and next, been off, been real, beige, but she, but shes, cambiar, come home, didnt show, dios los, domingo, el domingo, employee
  -35: fourth, gap, get my, hasta el, her first, hola, idea how, if, its own, left a, let you, like snow, longer, los bendiga, morning and
  -35: muchas, my refills, my usual, needles, new, of his, on it, only and, perfectly, pressed, que ya, rather, scanned in, send back
  -35: serve, sideways, sitting in, swears, taking the, the holiday, the list, the moon, the one, there with, they were, to our, too soon
  -35: two left, vacunas de, wont have, y dice, you need
  -36: after easter, agreed, and at, any other, appointment is, asks, because the, can come, change his, circles, comes to, daughter has
  -36: days ahead, de mi, detailed, detailed written, dont mind, eat the, el seguro, everything, everything to, get that, he will, his dad
  -36: in circles, in tulsa, is bleeding, keep it, keep one, like this, may have, me back, mean i, mean the, months old, my car, new number
  -36: note from, operator, or something, proof of, requesting, saving, shuts for, someone, starts monday, suit me, tamsin, the girl
  -36: the inhaler, the piano, the second, the status, timing, to me, under my, vista, where do, whether the, year at
  -37: a play, and gas, army, baby in, booking, campus, charge, con mi, crossword, don, flu shot, fmla, for good, for next, fresh copy
  -37: from saturday, hago, handicap placard, handle, hes walking, i checked, in there, infusion, inhalador, is less, it before, it looks
  -37: joined, just in, lines, more often, moved, muchas gracias, open on, opening, otra vez, pickles, possibly, purpose, say so, says two
  -37: send them, single, slip, status, swear, the desk, the movers, too tight, tulsa, up last, vacunas, wants an, was a, was approved
  -37: went to, with us, ya se, you take, zip
  -38: a dog, a la, allow, also got, and back, and five, are under, at once, cada, cedar hollow, cereal, checking on, complaint, computers
  -38: daycare needs, director, dose to, esta en, exchange, falta, floor with, for forty, form from, from an, front, hang, harold, hollow
  -38: homeschool, i just, i suspect, if a, is hanging, known, lawyer, left over, let it, like that, mornings for, my mothers, of last
  -38: of your, on a, on the, out i, pay by, picked up, put my, referral number, she go, suspect, tb, tells me, the garden, there
  -38: triamcinolone, um, with one, y los, you cant
  -39: a nombre, a tiny, bank, cats, complaining, del, doesnt fit, eleven weeks, en espanol, esta bien, flying to, for old, handwriting
  -39: in early, in on, is putting, is worse, kindly tell, levocetirizine, like last, like somebody, little girl, long should, mandar
  -39: me puede, mess up, morning on, my mom, my passport, my prescription, my sisters, my water, of at, paid the, papeles, please write
  -39: power, received a, reunion, sat down, saturdays, script is, should like, tables, telmisartan, thats why, the post, theyre, to him
  -39: you get
  -40: a nurse, an odd, an updated, and hold, around the, authorization for, boss, brand, can take, cardiology, de metformina, drive me
  -40: driveway, ed, email is, examen, for you, forms on, free, gets in, graduacion, graduacion de, her one, hi i, house, hsa card, ill be
  -40: in next, la graduacion, lady, lemon, line on, my chart, my way, needs it, no longer, nov, on every, patron, please send, price, r
  -40: retired and, rocks, shopping, sumatriptan, that means, the imaging, to hy, wednesday, what was, which one, y mi, youd rather
  -41: a horse, after ten, arrive, aspirina, be all, be at, been sore, better on, blocks, but id, cab, crossing, doing a, employed
  -41: estradiol patches, file with, heart pills, how they, i owe, in and, kitchen table, labeled, levetiracetam, like something
  -41: medication, monday after, my granddaughter, notes, of their, of times, panel, period is, please excuse, position, practice
  -41: says just, seguro, sharp as, still cant, talk to, the day, the provider, them, there in, to verify
  -42: a one, a physical, and good, and let, away from, bringing, claim, como a, confirm my, could have, diabetic foot, explain why, farm
  -42: find, from primary, go without, has an, heart tablet, hepatitis, housing, i book, is for, kitchen floor, la consulta, language
  -42: letters, lincoln, maternity leave, me like, my flu, my portal, neighbor, pide la, please, refrigerator, road, signing, small white
  -42: that for, the cover, the ct, the last, them over, told the, viaje, was all, which my
  -43: a dot, and the, annual, annual skin, at kroger, bring her, caregiver, cetirizine, clobetasol, community, doble, doctors, dollars
  -43: enough for, fathers, from kerala, growth chart, hasta, i agreed, id be, it said, knocks, lab open, little boy, me now, might be
  -43: mothers, or can, our physicals, pharmacy in, por favor, que hora, ready, sabado, said to, simple, still come, that gets, the books
  -43: the eastgate, the hip, the real, the street, thru, to a, trader, trip in, twice and, ups, was never, we had, will have, yearly
  -44: a letter, afternoon, been getting, been going, brainerd, closed, counter medication, cross country, december, diabetic eye
  -44: each look, en recepcion, f not, fridays, give sunscreen, go to, golf, grocery, he does, in brainerd, join the, just now
  -44: look plausible, meet, meningitis vaccine, message about, mi mama, my cousin, new prescription, on one, one who, our kids, party
  -44: permission so, plausible, season, see whats, shows, the meningitis, the student, the therapist, titers, told me, until they, use my
  -44: y nada, you got, your side
  -45: a paper, and hair, and that, atorvastatin, badly, both the, dishes, dot, drew, february, fishing, friday with, from both, from her
  -45: grandfather, health, home to, hot water, i believe, ill have, im down, im gone, in georgia, itemized receipt, know it, la puede
  -45: lado de, march, mutual of, my house, needs, of omaha, officer, only for, out with, part of, puppy, reasons, record on, saving up, si
  -45: social, take my, the buttons, the sleep, there is, think its, to do, to her, to their, tomatoes, turns, unit, were, wife keeps
  -46: a heart, about six, absolutely, access, an itemized, and put, as far, ask, asking about, be possible, believe, both times, carro
  -46: confirming, described, described as, en una, estan, far as, gone a, gone out, hes asleep, hold, i be, it stops, itemized, la senora
  -46: latanoprost, life insurance, login, machine is, mama no, maple, month to, nothings, palm, para, party for, phone, prom
  -46: sewing machine, sign it, the dental, the emergency, the field, the only, they take, this before, union changed, until the, update
  -46: uploaded, using a, watch for, wedding is, well visit, wheels, why does, with a, with her, with you, you see, youngest, youve got
  -47: a phone, a robin, a time, all four, and eating, and live, and uninsured, around five, as well, at five, before the, between, brick
  -47: but could, came up, can do, can drive, can my, casa, cell, combine, comfortable, contact, costco, day the, days so, dijeron
  -47: dijeron que, english, esperando, fax on, found it, get out, here from, i forgot, id love, is going, loop, mal, me dijeron, monday i
  -47: my kitchen, on file, on for, para el, pens, poker, portal shows, real thing, robin, robin stamp, senorita, signature on, skin test
  -47: tall, text reminders, the heart, time today, to someone, uninsured until, until open, want the, weeks in, while trying
  -48: a pizza, agreed on, all summer, and im, answers it, as im, beating, both have, cushions, freeze, go on, hop, i teach, im in, is up
  -48: it as, it because, it didnt, it since, it unless, jueves, key, locker, mall, mine is, my boss, my email, new insurance, new job
  -48: nothing in, now ive, number is, omnicare, our mail, our old, out after, physicals on, please make, puffs every, room for, same one
  -48: santa, santiago, say they, scanned, screen, se puede, section, simvastatin, sit with, somebody, sunday and, target, thanksgiving
  -48: that something, the driveway, the late, the mall, to turn, way to, will not, y tiene, your drop
  -49: a flight, a multivitamin, am on, bird, central, charged, deleted, dicen, diga, evening with, every other, go ahead, happen, labs in
  -49: mando la, market, mosque, move to, my late, my schedule, necesito que, of all, on wednesday, only got, patient, personal info, q
  -49: que diga, quoted, read it, said my, send you, since ive, supplement, telefono, the mosque, the receptionist, tres semanas, voy a
  -49: weeks of, whitcomb, you
  -50: a shower, about it, applying, aviso, beside, birth weight, born in, but hes, can your, copied, depot, doctor to, due in, el martes
  -50: fill it, for weeks, got filled, have my, hes very, i clean, i now, in to, information, ir, it did, la cuenta, laptop, last physical
  -50: mask, me about, medication permission, mg three, monday or, my bottle, network, night till, only has, our, out last, part
  -50: practitioner quarles, primary, quarles, que la, remain, reports, self employed, shot record, switched, that started, the link
  -50: the oldest, the potassium, think i, today im, told us, uses, visit, website, who knows, winter, with our, yearly physical, you give
  -51: a weird, abren, am applying, and all, and every, antes del, anything i, as hes, asleep with, at college, barn, because he
  -51: begin with, bend it, cabinet, car, coming to, company, do the, down a, easter, enjoying the, evenings are, excited, fair
  -51: first visit, hace tres, handles, if the, interpreter on, karate, later, left my, little pink, me it, my deductible, my nephews
  -51: nephews, noon and, one to, our household, quantity limit, request, scan and, ship, shuts, submitted to, the fourth, the metformin
  -51: they, third grade, through, to happen, to pay, vacation, you write
  -52: a discount, a vacation, advantage, afternoon in, all afternoon, and a, and they, appreciate, as they, basement, bring them, could we
  -52: day after, do not, early, favor, fewer, for monday, fruit, got no, had three, her name, hundred, is fine, is what, jobs, kim, laredo
  -52: law, legal name, let her, librarian, live in, looking to, mg and, my debit, now that, off by, online, provider has, roads, schools
  -52: sends, simply, the family, the lady, the others, theyve, to end, todavia, type this, until its, up all, va a, water pill
  -53: a replacement, a very, all good, appointments, both boys, camino, cant leave, computer, delphine, department, hope this, july
  -53: keeps a, la misma, la walgreens, lol, me again, october, paper, please remove, present, reason i, ride, right in, run a, school can
  -53: so now, south, swing, tens, test next, that is, the blood, the drugstore, the three, tiene cita, university, verify, vermont
  -53: with both, you a
  -54: allopurinol, already, always been, asked for, associates, associates of, azul, be ten, bottle says, bottles, boy in, cambio
  -54: care associates, come from, costs, debit, debit card, doctor is, dorms, el viernes, flip, for labs, forty years, garage, grab it
  -54: have the, hear it, hosting an, hy vee, i wont, into the, la troca, must wait, naturally, not that, right there, river, share one
  -54: something like, sons account, specialist, squeeze my, student from, till, tired of, took it, troca, y nos
  -55: a mattress, addressed, addressed to, aid, anyhow, been to, been with, binder, break, credit on, days to, found out, grandsons
  -55: grateful, i moved, i swap, it became, la farmacia, my tattoo, my whole, now they, on sundays, on to, only get, past the, plumber
  -55: pumpkin, put two, rep, see it, seis, she do, she gets, show, shows up, summary, sycamore, the app, the appointment, the bank
  -55: the driver, the glipizide, the old, the plumber, the tetanus, the website, this spring, va, wants proof, was seen
  -56: after my, along, ask that, close my, consent, crew, deliver, drive, drop, fetch, finasteride, form, get him, hep, is at, is doing
  -56: it still, its for, ive attached, least, llevar a, mmr, my book, my grandson, of us, on each, only the, or go, placard renewal, plz
  -56: pointed, saying i, sea, statement that, taught, tengo un, the audiologist, the fax, to somebody, to thrifty
  -57: about as, afterward, and are, and two, arrives, booked my, cruise, cuenta, deadline is, directly, entire, first two, has my, he can
  -57: hello i, hola buenas, im free, im trying, it to, jan, kiosk, land of, my middle, my moms, oct, para pedir, please note, profile
  -57: pueden cambiar, put in, refilled, resend, same morning, self pay, selling, spoken, still have, tamsulosin, the airport, the hearing
  -57: the hsa, the land, the lobby, the ones, the program, vietnamese, with nurse, your system
  -58: a job, across, agree, all at, an exchange, and am, and nobody, aunts, block, change it, days at, ese dia, excellent, fill early
  -58: from his, front desk, gracias y, hooked, is approved, joplin, just for, lady said, las vacunas, log, new id, number, of june
  -58: of town, pay with, physical with, pile, retired, right over, see that, seen on, september, such, system is, that one, the zamboni
  -58: theres an, to confirm, we come, where, where we, ya esta, zamboni
  -59: a fish, an attending, and theyve, are going, aug, b, basket, been holding, beneath, by fax, cajas, card attached, classroom, dance
  -59: date and, day from, day prescription, daylight, des, despues de, doesnt do, ill come, im her, im up, it have, its only, la de, me a
  -59: mis, mismo dia, or must, paperwork, plus im, riding, rite, salon, says hi, send, shingrix, signed a, telehealth, than, the eliquis
  -59: thing on, to email, ugly, who, youve
  -60: a breast, a coffee, a physician, airport, and thursday, because it, before theyll, book club, both of, boys have, button is, changes
  -60: city, es, fit my, flip phone, for nothing, hotel, i asked, i drove, i pulled, inhalers, losartan, mi cita, now it, now on, of care
  -60: over after, part from, plan of, processed, que en, relocating, relocating to, seen at, stress test, that same, the auth, the cap
  -60: the pharmacys, the reminder, the senior, to wegmans, us are, vamos a, van, week after, y luego
  -61: address, again with, allowed to, asking me, bills for, centerwell, check in, closes, count as, coverage, desk, doesnt have, dollar
  -61: drove, faster, february so, for my, health care, holding the, i fly, in or, is due, is getting, it only, last wednesday, like her
  -61: lo deje, low in, may, me pueden, month of, needs a, on mondays, only have, opens, pen needles, physician, prior, queda, quien
  -61: recojo, said they, shop waiting, slide, taxes, the purple, the responsible, trabajo, was charged, wendell
  -62: a fax, a travel, and demands, because my, club is, confirmation, demands paper, do computers, familia, for july, foxglove drugs
  -62: getting the, im retired, it back, its going, jury duty, made my, me they, metformina, middle of, month and, my knee, my old, new one
  -62: now got, on paper, osco on, page two, para mi, phone call, picture of, pictures, piden, prove, roosevelt, same dose, shop, should be
  -62: six months, so that, surprised, team, the publix, to boise, two a, ustedes, we live, written order
  -63: adult, and happy, and rosuvastatin, and were, are best, ashland, back out, bits of, business, case, day supply, family clinic
  -63: familys, farmacia dice, harris, harris teeter, highway, isnt a, it ever, met, mg to, new years, northside, northside family
  -63: on ashland, or they, place, quarter, rig, said theyd, seven weeks, she said, signature for, six month, teeter, the pharmacist
  -63: the rig, the third, the week, to them, together, wellness, what would, year i
  -64: anything after, appointment, at camp, bell, building on, chance of, dexcom, dr, es la, has no, have hair, his doctor, hosting
  -64: i send, its a, long do, mail you, mailbox, my annual, my hsa, my insurance, my work, no idea, november to, or not, refill to
  -64: rite aid, speaking, speaks, statement for, sticky, the social, their fax, there are, to april, vacation override, villasenor
  -64: warranty, what you, which is, you mailed, you so, youll
  -65: aetna better, agency needs, also he, be signed, better health, brand new, bus, by noon, credit union, cuanto, everyones, fills
  -65: fridays are, good morning, husband and, i would, iftar, in before, inside the, is named, it so, ive told, joint, my prescriptions
  -65: names, need your, nombre de, only in, passport, program wants, said your, says insurance, she may, signs, the campus, the generic
  -65: the scripts, they will, tues, vanished, vyvanse, you at
  -66: a stove, any of, back to, balance, be voided, before then, chequeo anual, computer spat, confirmed, current, doesnt work, dont lose
  -66: express scripts, for her, forty people, from blue, frys on, get to, hung, including, is not, itll be, just got, la calle, llevar
  -66: maam, me ayuda, meant for, month i, months of, my losartan, navy, november, numbers, o, old plan, one on, paid, please to, puzzle
  -66: regular, said a, scale, spat it, step, tb test, the county, the date, then in, they want, through the, til, video, wakes, was the
  -66: where my, will bring, you sent
  -67: a pumpkin, a real, alto pharmacy, and by, anything of, at walmart, box, cant hear, class, directing, enough to, ese, folks, forward
  -67: fred meyer, gentleman, go out, hers is, initials of, isnt on, lindqvist, meyer, mill, moon, my last, my pharmacy, nice, of april
  -67: off as, office at, office visit, oldest, por fax, rather than, reade on, repatha, robot, sign something, supplies, the initials
  -67: the schedule, the thursday, them at, thirty days, three refills, tuesday and, visits, walgreens de, wednesdays, who gave, you i
  -67: you make
  -68: a provider, a spinning, a text, added, and found, at garfield, bottom half, card says, deductible, did my, for both, garfield
  -68: here on, hours a, husband cant, hydrochlorothiazide, i noticed, in is, in this, la hoja, lab, lets, lists, maiden, maiden name
  -68: match, me know, misma, my birth, my maiden, my meds, organizing, pencil, place is, please take, rsv, sale, same month, sent you
  -68: shall, shell, stamps, strandberg, test at, than i, the credit, them about, them on, trip, truck, u have
  -69: because your, by phone, capsule, cheaper, demands, done it, drug, financial, gone on, half months, have access, id pay, keep getting
  -69: la oficina, me dieron, moved my, of attorney, pharmacy said, please bill, please release, power of, recibi, rep says, same doctor
  -69: says they, story, tengo que, that he, the city, the computer, the handicap, the island, the physical, to approve, trade, under a
  -69: walgreens in, was supposed, well be, whether you, would not
  -70: a current, authorization is, cookies, copy, dieron, dont answer, for harold, him for, home in, i drop, isnt in, la compania
  -70: last time, moving to, my plans, next one, okay for, out for, physical from, physicals for, plans, program at, saw the, sent a
  -70: simpler, the original, to back, turn, vamos
  -71: a receipt, alaska cruise, and mine, and theyd, appreciated, be safe, bus leaves, chase, courthouse, doesnt need, either way, else is
  -71: georgia, got one, guadalajara, haul, hold on, id go, inscribirla, insurance lets, jury summons, list, manzana, medical, middle name
  -71: my appointment, next week, o la, one for, or shall, original, packed, para inscribirla, pharmacy please, physical for, please i
  -71: policy, retired from, saw a, says both, says one, seal, sheet, so id, sobre, summit, summons, text, the alaska, the courthouse
  -71: the friday, the gabapentin, the rest, the specialists, this month, time is, to just, u, you referred
  -72: a payment, a window, an early, and insurance, and walk, appointments on, aqui, can they, cancel, capsules, carvedilol, coming from
  -72: confirm the, conmigo, consulta, dental, do so, emails, entered, fluticasone, forty, furosemide, have her, i are, it like, its one
  -72: jardiance, law has, listing, morning or, mountain, night so, nos vamos, opening a, organizer, pa for, plan needs, reset, ridge
  -72: signed in, spins, squeezed, talked, talked about, the portal, the release, to after, trampoline, visits for, writing for
  -73: a binder, also wanted, before school, both came, button, camp form, day with, dayton, easy, file, frame, hall, iced, in blue
  -73: just put, just say, lady with, must bring, one page, or should, parking, realize, refills for, regards, something called, switch
  -73: theyd, thinking it, up is, us in, when is, with two, your practice
  -74: abernathy, also the, and also, app, apparently, attached, birthday, bring the, can tell, center, days a, ends, farmacia del, folder
  -74: gave me, helps me, holds, internet, june, just let, lot of, make sure, media, off at, page for, phone is, primary care, run the
  -74: same insurance, shipping, since it, so use, social security, sorry in, the authorization, the button, the four, the winn, thrifty
  -74: thrifty white, to mail, to your, tucson, weve got, wide, you very
  -75: a release, a signature, am the, amtrak, and fridays, appeal, approved the, are out, be in, blue ink, book, bought, boxes, by me
  -75: came in, camp tamarack, can hardly, checkups in, co, dicen que, estradiol, farmacia navarro, filled the, for eight, foster, from you
  -75: general, hepatitis a, her at, hold music, i never, im putting, imaging center, last years, low salt, mart pharmacy, name as
  -75: necessity, never got, one envelope, packet for, passes it, peer, person, reading glasses, says any, security, sent, share, shopko
  -75: tamarack, they can, they each, to pick, to see, week is, which was, you gave, you on, zero refills
  -76: an order, and wed, any morning, august, ayuda, cal, cancelled, could my, county says, cualquier dia, deadline, email from, fax is
  -76: form that, girl at, guessing, if it, im guessing, im his, la metformina, lab results, last visit, name, name and, need refill
  -76: otherwise im, plan, possible to, publix on, receipt for, remind, renew, savannah, school forms, so all, the health, the va
  -76: the winter, they have, to remind, to you, travel clinic, w, well visits, without it, you open
  -77: alaska, also do, annual physical, are doing, backwards, beginning, bulls, called and, cerro, day long, employer, faxed you, fly to
  -77: for it, glipizide, has more, i sent, ignore, imaging, in about, it has, it online, me which, mrs, name is, nobody gets
  -77: of atorvastatin, one with, pay you, pueden, reship, scan was, sliding, starting, the camper, the cetirizine, the exact, theyve asked
  -77: to collect, unless i, upload it, visit on, your billing
  -78: a four, a visit, agency, ago i, albuterol, any chance, approve the, are five, broadway, date, fill, from cvs, he would, i watch
  -78: if theres, im told, insurance, la manana, la tarjeta, link, montelukast chewables, morning is, notarized, office is, pide el
  -78: portal has, rahimi, same cvs, tank, teach, than me, the young, time it, torben, torben and, two weeks, visit from, weight from
  -78: you check
  -79: after thanksgiving, aid on, apply, bring a, do all, each way, el mismo, evaluation, fix, his asthma, his kindergarten, ideal, ink
  -79: is ideal, it done, lined up, los dos, me until, of benefits, office needs, override, owe, pages, philippa, piano, records
  -79: requires a, resend it, say no, script, set it, sign in, so im, tell them, that we, the attached, the billing, the maple, theyll
  -79: to duluth, trees, validate
  -80: a bear, a cement, a doctor, al mes, borrow, day and, drugstore, e b, feb, go there, goes out, home is, its good, kids at, let them
  -80: lovastatin, my former, my physical, one trip, osco, owned, physical is, pool, preferably, que salga, salga, the amlodipine, the bill
  -80: the dead, walmart in, we will, would have, would love, yolanda
  -81: a fee, a notary, agency wants, allergist, amount, and cheerful, answered, as last, as of, clinic stamp, day of, double stroller
  -81: drug plan, either, exists, i pay, i work, leave for, my visits, nos, notary, of those, one got, one signature, open the, oregon
  -81: packs at, pcp, school in, season please, tengo el, the contour, then im, they do, typed, under dr
  -82: accepts, april, attached it, attending, auto, be written, bill for, by mail, cherry, duane reade, due the, ended, five of, frys
  -82: gets out, have two, hotel in, in savannah, insurance approved, is moving, it there, label, lemon bars, musical, my bills, my in
  -82: now so, npi, of november, part c, reade, referral is, referred me, responsible party, see you, separate, st, the order, time does
  -82: to an, up at, visit was, what it, your
  -83: a chaperone, a message, a snowbird, assistance, at an, away at, de mayo, dermatology, dia, doctor you, drives, exchange student
  -83: farmers market, if your, im out, in at, initial, ive used, laminated, license number, mine in, number of, our two, plain
  -83: please renew, see my, signed, snowbird, statement, suite, the extra, the farmers, the texts, their computer, tiras, translate for
  -83: vendor, week before, wellcare, winifred, young
  -84: and amount, and me, as long, atorvastatina, compania de, el doctor, equipment, farmacia, first opening, his own, i sign, in petaluma
  -84: keep a, kip, later in, lista, movers, my levothyroxine, of july, of network, one about, our adoption, petaluma, send to, shows my
  -84: sorry i, the barber, the fsa, the practice, them the, was born, yearly exam
  -85: and come, bc, behind a, boise, cambie, cambie de, came as, can sign, cancel the, corps, give me, has to, host, hung up, i come
  -85: i will, in tow, inhaler is, land, ledger, me queda, my plan, neither, ninety days, nurse practitioner, one is, open enrollment
  -85: oyelaran, peace corps, place for, practitioner, prescription for, refill, registry, renew my, squared, squared away, state
  -85: switching, though she, tow, up as, weekday, whos
  -86: a friday, after two, amherst, an email, anthem, be added, bill says, cabin, can hand, doctor signs, express, firma, foto, hes in
  -86: in process, just dont, letterhead, license, md, my statement, note on, oak, of lake, only that, only want, physical, proof, proxy on
  -86: pump supplies, san, spring when, that goes, the allergist, the approval, the envelope, the okay, wednesday at, you or
  -87: a mis, a pdf, a prescription, a trabajar, aetna, again the, am not, caremark, clementine, club, copay, could do, dates of
  -87: directions, documents, elevator, five kids, go thru, group, help my, his papers, is how, lapsed, leaving, mail carrier, me llego
  -87: nada mas, neednt, nurse visit, nursing program, of things, office just, on any, other is, outfit, pantoprazole and, proxy, reference
  -87: rerun, rx for, since we, the sign, thyroid visit, trabajar, will be, work for
  -88: a picture, apria, blue shield, childrens, did not, duty, every six, i both, i filled, i usually, immunization, immunizations
  -88: is enough, is right, just likes, keep the, only need, optumrx, otherwise i, parts, printout, refund, said the, sav, says a, send it
  -88: shield, than my, the estradiol, up for, walk over, whose name, wk, you fix, you hold
  -89: and resend, and send, and their, assigned to, be back, card to, delta, does your, el formulario, example, facility, foxglove
  -89: he gave, its over, just spins, libre, lobby, navarro, needs an, nueva, office says, payment plan, pharmacys, prescribers, receipt
  -89: renewal of, same afternoon, still got, stock, take her, the most, the teacher, time before, to some, tuesday night, until april
  -89: vee on
  -90: a photo, a statement, as proxy, atenolol, awaiting, brightharbor, bus form, checkup, dont agree, dont work, first thing, fix it
  -90: generic is, honduras, i prefer, ill, is wilhelmina, leave the, me here, messages, my refill, orden, portal messages, resubmit, se lo
  -90: starts, submitter, sunny, survey, that got, the walgreens, they ask, toward, una hoja, until, when its, whoever, your word
  -91: a signed, ads, and sign, another day, before we, call for, calle, del doctor, ekg, envelope, fairweather, forms for, happy to
  -91: id sooner, im home, mandaron, member id, oficina, pharmacy, redone, resent, rule, school starts, stating, the folic, the renewal
  -91: they faxed, united, we leave, will you, yo
  -92: account, and ill, as always, as instructed, base, be free, copies, dixie, dixie in, elementary, festival, habra, hmo, instructed
  -92: labs, late for, long as, los papeles, stamp, thats due, the brand, the picture, tubing, visa, week of, week so, whole first
  -92: with four, year for
  -93: a dress, a school, a yearly, and april, and mail, anything but, but only, captain, closed for, code, compania, copia, cualquier
  -93: day that, ezetimibe, fisico, in town, llevo a, my bank, my medicine, name was, old one, pero, please start, questionnaire
  -93: receptionist, refill was, rental, sams, school district, send new, so anytime, still in, terrace, this friday, to match, took over
  -93: wed
  -94: a separate, an annual, booked, bring, by your, chart, confirm, desk with, did i, directo, do that, enrollment, front and, it but
  -94: it my, its the, letter of, licensed, likes to, metformin er, my neighbors, near my, neighbors, on here, on june, or after, packs
  -94: print, scripts, sign up, so nothing, the notes, there on, trulicity, tuesday the, would be
  -95: a gentleman, accounts, ahead, also want, and proof, arm in, bring my, can both, draw, estate, for fall, form as, form on, he thinks
  -95: it could, juniper, kinney, kinney drugs, letter from, need is, pharmacy to, please keep, received, semester, that would
  -95: the allopurinol, theyd like, tires, wait on, wants it, was meant, young man
  -96: amazon, annual exam, ask them, asks for, be something, be there, called, comes from, contractor, eastgate, finding, have me
  -96: i attached, i say, leave on, me before, medicare wants, message me, monday at, new in, or tuesday, pay the, physicians, referral be
  -96: registration, reissue, replace, respond, stamped, thats it, the doctors, they require, to carry, was that
  -97: a wellness, albuterol inhaler, bp and, certificate for, dancing, duluth, each one, exception, filled, formulario, hooray, hsa, hy
  -97: i fill, id ask, interview, it asks, letter that, my lab, new school, offer, patient there, records to, rehearsal, reminder
  -97: send another, that box, the e, the hotel, will do, would like
  -98: accept it, adjunto, amharic, any day, arizona, asi, bill, cancels, cd, cigna, could the, covermymeds, eustace, fax it, flex, me at
  -98: mondays, my flex, my tuesday, no refills, off everything, pair, physical was, prefer the, register, secondary, send again, sign
  -98: so please, the salon, they filled, til the, tricare, wilhelmina, ximena
  -99: a form, attaching, b in, cant do, collect, come at, faxed it, flu shots, have not, im attaching, is primary, my appt, my gym
  -99: needs to, of refills, one visit, otro, our new, ours, pediatric, pocket, post office, printed, referral, same visit, sello, thanks a
  -99: though my, to schedule, to set, unless the, was for, winn
  -100: and home, and id, any afternoon, attention, cerca, dispute, for all, former, friday night, halloween, leader, love to, mayo
  -100: modifier, nebraska, none of, number for, of you, place put, please the, practically, process, recetas, referred, says you
  -100: submitted, system, us from, vet, weeks off, whichever is, you ask, you would, your ok
  -101: a bill, a line, a same, access to, anytime, ave, be switched, collection, county, dont get, espanol, esquina, even if, farmers
  -101: finland, fri, friday at, he sent, his checkup, im off, island, it along, la esquina, member number, minutes late, mornings
  -101: of every, offered to, one car, promise, se casa, send one, sensors, shipment, si se, since he, store, to help, until november
  -101: verification, voided, was sent, wegmans
  -102: a date, by thursday, camper, cello, clinic in, doctor can, es para, form i, give my, got married, gus, harbor, hockey, is ready
  -102: know before, marketplace, my wellness, notice, or to, order for, please forward, refax, school bus, science, science fair, ships
  -102: signed for, sticker, tax, texts, the clerk
  -103: allergy pill, cash, coded as, coordinator, do these, eob, exact, generic, gladly, i log, insurance wants, letter says, must send
  -103: of september, pharmacist at, pick, riverside, swears he, the plan, the script, they called, they had, troop, vandermoss, work on
  -103: year checkup
  -104: birchmart, cedar, cover the, expediente, here is, id take, kroger, new date, or later, paying, requires, since our, the birchmart
  -104: till they, time to, traffic, vials, you ever
  -105: a las, address is, approve, authorize, autorizacion, bookkeeper, chaperone, dated within, delete, entresto, ferry, form has, log in
  -105: marchetti, me manden, one be, received it, set up, specialists, stack, sticky note, submit, take two, the camp, visit to, while my
  -106: apartment, assigned, blood work, boarding, charges, donuts, down with, expires, hill, i booked, in english, insurance company
  -106: its called, lives in, make the, me pide, me piden, medicare, molina, needs form, paper one, registered, the visit
  -107: and sat, anual, bars, care to, choose, electronic, minivan, my checkup, next door, optum, philomena, plant, postcard, pravastatin
  -107: requested, start at, tarjeta, trabaja, was my
  -108: call them, checkup on, cita el, for mr, forms, housekeeping, i mean, ladies, learned, les, mail, moved from, north, school on
  -108: the atorvastatin, whose, yellow fever
  -109: a charge, a tb, bounced, can pull, cannery, checklist, edgepark, el referido, for each, it says, la familia, nuevo, of school, otis
  -109: pruitt, put attn, referido, rules, rv, same week, the text, too large
  -110: a lab, blank, could one, dispense, due on, fax machine, flexible, i signed, in full, it over, katherine, labor, lady told
  -110: late morning, merged, only needs, orlando, pa, pick up, please have, portugal, quest, ser, supply, the losartan, them so
  -110: you charge, you put
  -111: arrange, attorney, audiology, benazepril, booklet, could somebody, ended up, everybodys, glad to, health form, im sure, in your, j
  -111: manden, matches, or else, paperclip, permit, personal, pickup, print the, signature, street, swap, the online, write it, yes
  -111: you be
  -112: ahead of, arrived, avenue, book my, clinician, coded, did you, his account, is attached, jewel, kitchen drawer, llego, new plan
  -112: nieta, one from, over from, patients, payer, reyes, rosario, sent it, so insurance, thats when, the golf, vee, we switched, you my
  -113: ambrose, denial, diciembre, formulary, get copies, heres, i bring, levothyroxine, note that, on tuesdays, papers, recording
  -113: which means
  -114: albertsons, autopay, calliope, got called, helping my, my yearly, ranch, referrals, rejected, responsible, saint, silverscript
  -114: slot, sundays, the claim, the pa, the routine, wants my
  -115: a referral, auth, auth for, can bring, caseworker, closer, come by, letter saying, look for, placard, plow, que ustedes, rebook
  -115: site, spring break, stroller, wren
  -116: anchorage, are you, at st, byram, form with, gift, is possible, la doctora, legal, listed, my address, omaha, orientation, program
  -116: quiero cambiar, renewed, think that, whatever, write a
  -117: bakery, buildings, but they, call to, caps, certified, chequeo, dont use, finally, id number, membership, numero, portal, rink
  -117: the bakery, theyve got, until october, visit with
  -118: by hand, de mis, dmv, in person, lane, meijer, of next, order is, pero el, places, tamp, transmission
  -119: be filled, business days, from when, location, long story, my day, my profile, office, only come, para que, physical on, pide
  -119: returned, routine colonoscopy, tech, that says
  -120: benefits, card, chewables, direct, graduation, i handle, is our, long form, manager, medicaid, might you, sneakers, the dmv
  -120: tiene que, with them
  -121: bartells, bucks, dashiell, denied, esa, files, filled in, has it, humana, im usually, initials, offices, staff, translate
  -122: cobra, download, email, first one, giant, id need, labor day, porque el, provider, requests, rosalind, the following, the monday
  -122: theirs, trash, y yo
  -123: can pick, cvs, go through, pague, schedule, skin check, suitcase, what they, within the
  -124: building, click, credit, dates, fellow, jolene, mutual, named, pagar, pay, the agent, waiting room
  -125: antes de, counselor, hoja, literally, mailing, my three, release, strict, the levothyroxine, the university, union
  -126: approval, cards, claims, could add, fasting labs, fsa, i like, kindergarten, on january, poster, refil, their, this so, walmart
  -126: your end
  -127: charts, downtown, fax, ipad, league, mercy, mine, my reading, park, rx, scheduled, scheduler, statements, updated
  -128: dated, jury, new card, page, paperwork for, por mi, publix, smiths, that week, the waiting, they cant, tier
  -129: application, bills, calendar, discount, entrance, last name, permission, recoger, shoprite, tickets
  -130: coupon, likes, please move, the rep, the yearly
  -131: and our, copays, mando, prescriber, since im, version, warehouse
  -132: before he, cost, from now, inbox, packet, patience, pays, prescriptions, reminders
  -133: if not, the vitamin, whichever
  -134: attn, nombre, so do, with dr
  -135: contour, member, necesita, volunteer
  -136: drop it, scheduling, should go, video visit
  -137: approved, as every, fecha, new patient, safeway
  -138: printer
  -139: browser, checkups, honeymoon, household, ingles
  -140: day off, friday the, number on, y en
  -141: hers, quantity, yours
  -142: billed, refills, ticket
  -143: basically
  -144: accepted, doesnt matter, my referral, pdf, tab, thurs
  -145: clerk, length, walgreens
  -146: billing, gave us, payment, picture, same time, thursday at
  -148: upload
  -149: fee
  -151: contract
  -155: pending, renewal
  -156: for our, interpreter, password
  -157: mailed
  -158: town
  -163: authorization
  -165: physicals
  -179: that day
`,
};
