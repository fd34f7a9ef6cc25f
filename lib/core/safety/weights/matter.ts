import type { Weights } from '../scales.ts';

/**
 * What words weigh for (or against) a clause's speaking of something clinical, not of an errand. Made by scripts/learn.ts from
 * messages of our own (tests/eval, split "dev"), not by hand.
 */
export const MATTER_WEIGHTS: Weights = {
  bias: 2,
  learned: `
  197: your patient
  179: headaches
  176: queria
  170: and see
  169: to it
  166: stronger, whether i
  165: ring the
  162: gallbladder
  161: her in, worried
  160: reflux
  159: pacemaker, physio
  158: gp, leaflet
  157: made me
  156: of these, optician, station
  155: months if, preguntar
  154: a bug, at me, sex
  153: to stop, wind
  152: problem, shy, swimming
  151: laser, sensible, since starting
  150: same size
  149: azucar, be needing, digoxin, matters, the porch
  148: neighbour, say i
  147: anxiety, box in, me by, periods
  146: and off, write to, y no, year before
  145: again this, doses, knife, next time, paracetamol
  144: coming up, copay was, date for, doesnt know, for him, glove, last in, licence, warm
  143: advice, amoxicillin, goodbye, heat, ma, the knee, wants me
  142: comer, cotton, hrt, hydrocortisone, muscle, never had, smear, the pill, three days, through it, words
  141: are so, migraines, negative, nuts, rope, still need
  140: also need, antibiotico, discharged, he told, smile, temperature
  139: and doing, count is, cycles, egfr, four weeks, lad
  138: everything i, i really, iron, lactose, mix, mums, push it
  137: better for, flushed, i ran, ive an, lid, pregnancy, surgeons, this isnt, uti, wine
  136: basketball, furnace, i play, midwife, treatment, while i, y tengo
  135: he did, honest, peroxide, shunt, to pull, writing about
  134: and doesnt, anos, autumn, both ends, calling, cleaned, every night, falling, jabs, justificante, or leave, stopping, the shower
  134: to bother
  133: dad has, difficult, male, nervous, no change, psychiatrist, runs the, same question, she asked, starting to, taste, was sharp
  133: when can
  132: and hasnt, asthma, be from, crash, finish the, he not, hiv, it come, numbness, once more, platelets, she wont, steroid, the aide
  132: worry
  131: be enough, called it, epilepsy, eye drops, followed, for days, gloves, he reads, missed two, out again, recommend, returning, scared
  131: scratched, sitting at, skipped, staying with, the machine, turmeric, ultrasound
  130: alarm, flushes, fungus, had it, me not, my maternity, next day, peed, pregabalin, protein, says we, that she, toe, toothpaste
  130: treated, wall, was fine
  129: and isnt, and swears, battery, burns, doubled, first time, fits, heartbeat, itch, melatonin, miscarriage, needle, other one, retina
  129: see two, shook, since thursday, since you, the job, the runs
  128: eyelid, just wait, moved down, mucha, ramiro, read about, respira, six week, stretching, ten years, thermometer, yrs
  127: as usual, benadryl, fingernails, giving, hair fall, i request, lipoma, mum, of three, only now, she goes, trazodone
  126: alt, colour, creeping, daft, dementia, dont like, dont tell, dosis, even the, fourteen, inhale, lap, mat, nerves, one word, or would
  126: plaster, psyllium, quiet, saliva, should ask, the reason, toast, urgent care, y esta
  125: at practice, butter, dont call, fiebre, first period, lithium, or anything, patch, pressures, queasy, shes not, sickle, swap to
  125: temple, testosterone, think about, tiene la, toallas, tylenol
  124: any good, asks if, buy, coming out, con ustedes, drunk, five days, foots, glucose, i look, is low, johns, la constancia
  124: last thursday, marks, not so, on two, pains, physiotherapy, rang, statin, the bathroom, transplant
  123: a teacher, about half, an allergy, because ive, been like, blowing, bypass, day it, drive to, gave her, he tried, hello dr, just sat
  123: know who, likely, micrograms, motility, right hand, sprayed, strap, swallowed, the injection, three hours, told her, tv, underwear
  123: watching the, wax, work as, write about
  122: ache, been out, began, brain, calm, can hear, centile, dont think, helped, in manila, infection, keppra, kidney, my mind, nobody is
  122: palms, prostate, sleeps, sofa, tiredness, wait for, worth it
  121: avoid, beers, botox, by morning, chickenpox, cm, done the, edge, frio, ganas, ganas de, get up, grow, hoy, i miss, is his, ivf, kg
  121: law is, ldl, little one, me her, neurologist, new glasses, port, sit on, sweatin, takes the, that be, the shot, they look, waste of
  121: winded, worked, ya me, you say
  120: affect, after it, are up, as if, bra, cant bend, con losartan, cure, de un, depression, dissolve, ent, for reading, friend told
  120: headed, is small, just like, lagos, lumps, or ask, plates, please guide, records for, sing, sir i, teething, the evenings, topper
  120: trembling, two children, una hora, weed, years no
  119: a boat, aint, and to, appetite, are those, at weekends, ate it, bebe de, bigger, bilirubin, bloating, booked for, cardiologist
  119: doesnt want, dont trust, embarrassing, formula, he take, im tired, in jan, it wrong, lean, left the, lost his, menopause, mri
  119: my foot, nhs, palpitations, reduce, rinsed, sign a, syndrome, tennis, tests, that matters, the surgeon, the yellow, to reschedule
  119: unas, veo, waiting for, we would, will my
  118: a plan, a refill, ask whether, beer, calls the, constipated, daily, five hours, forgot one, gave birth, hysterectomy, id a, in year
  118: killer, malaria, maybe, me ive, minutes now, mood, move up, muddled, poor, pregunta, pretty, radiotherapy, rash, steady, tacrolimus
  118: the evening, uni, washed, wire
  117: and takes, and working, bajando, bled, bones, coughs, dolor, dont take, eases, ecg, espero, foam, heads, hernia, hurt, i eat
  117: let the, long before, long until, married two, mole, over it, patches on, peak, poured, pulses, quimio, scalp, sera, something at
  117: stubborn, the boat, tsh, vodka
  116: alive, and going, any point, bathroom floor, breastfeeding, darker, diclofenac, drinks, drop to, durmio, factor, for low, generally
  116: heating, ibuprofen, know im, mate, medicine to, nappy, nausea, new baby, over in, pushing, se cayo, seeing, so nobody, sound
  116: still get, surgery, the ceiling, the shingles, the table, they did, to thank, touching it, turning, weights
  115: a row, and in, and still, antihistamine, bleach, but this, convinced, days after, del azucar, due to, elderly, fear, for how
  115: for phone, frozen, get about, he asked, im after, in after, isnt like, keep dropping, kill, less, lip, mention, methylcobalamin
  115: more of, of walking, oil, operated, opinion, row, sleep it, stiffness, strep, testing, the farm, the left, the snow, trousers, uk
  115: vaseline, was yesterday, went through
  114: acting, altitude, antenatal, antibiotics, blame, came off, claritin, coil, does this, el pie, es por, exactly the, freezing
  114: get better, heartburn, hgv, hijo de, holes, im due, im getting, induction, is telling, it used, laid, looking through, magnesium
  114: mri in, operation, ortho, pad, painkiller, purse, reaction, reckon, recovered, removed, restart, rounds, slower, sock, soup, the op
  114: the warfarin, thinking of, thump, told i, too many, turned the, went away, would an
  113: about once, after her, and sees, aside, aspirin, belt, cashew, cuff, diabetic, disease, doctor says, drip, faint, ferritin, flutter
  113: i came, i stay, its hilarious, methotrexate, on warfarin, pinkish, postman, sickness, sits, soap, speed, strong, that hand
  113: the stove, we wait, weight check, when does, who to, you think
  112: a hair, acne, also on, and soft, bat, bath, been without, boil, cai, cairo, call it, chemo, damage, else in, exams in, garlic
  112: healing, itchy, its white, jogging, knuckles, lbs, morning for, nail glue, of two, on sertraline, or only, ounce, piernas
  112: please what, shotgun, sneezing, swimmy, the pills, the surgery, tomo, ulcer, ultrasonido, walked, ward, we missed, weekly
  112: weeks after, whole room, wig, xanax, ya no
  111: a book, a fever, ac, also has, are we, at his, babies, blocked, bothered, bumps, c section, clothes, contraception, descansar
  111: drained, drowsy, fellas, fight, flush, goes dark, hes going, just so, mile, my third, necessary, nipple, ojos, on losartan, pasta
  111: peanut, positive, pulled the, pupils, raving, retest, socks, steam, stones, sure if, temp, the curtains, the optician, the spots
  111: through my, tonsils, track, urologist, work medical
  110: aleve, alternate, and cannot, and playing, borderline, does not, egg, epley, fine for, flops, for long, four years, frightened
  110: has got, he say, hearts, her heart, im sick, improved, it matters, it take, lighter, make them, meat, mild, milk, my doctor
  110: my waters, not able, not good, of family, out now, pacing, palsy, plavix, por todo, question on, repeat, someone told, stools, storm
  110: tension, the heating, the lamp, the nose, the steroid, the sun, the vascular, traigo, vascular, was going, wiggle, y va
  109: a woman, an issue, at breakfast, bed for, bites, chips, comes back, count to, degrees, drink, failure, fluid, four a, future
  109: in lagos, itches, knuckle, me puedo, me saying, meter just, mins, mometasone, morning im, mortified, my nails, new heart, on now
  109: once in, pipe, polyps, pongo, postpartum, queria pedir, rheumatologist, serious, settles, she keeps, snores, spoons, stressed
  109: the hall, the sleeping, thin, tmt, valve, we call, we give, white ones, you guys
  108: absent, and lives, bisoprolol, boiled, by lunch, c negative, cafe, catheter, chills, crab, dont bother, dorm, family doctor, flare
  108: forearm, funny, he calls, her whole, hsg, it worth, los ojos, none since, not one, of new, only two, ovulation, pediatrician
  108: presion, probably just, puff, results of, soy de, spits, swallow, tender, tested, the sugar, the tongue, the word, viagra, vomito
  108: weeping, went on, wood, worth the
  107: a bird, adding, and about, and fine, are full, arms, back for, charger, chlamydia, claim to, climbing, covid booster, eardrum
  107: eleven pounds, everythings, fault, figure its, her back, him up, holter, hurry, injection, it cleared, light, lil, loose, make my
  107: mental, mi senora, minutes ago, moderate, one time, optometrist, sangre, shivery, should my, shouldnt, since noon, singed, sometimes
  107: stepped, that its, the breast, thoughts, to bed, together with, toma, tome, washing, will that, without any
  106: a stomach, an accident, arde, are fine, awful, backache, bandage, been taking, calpol, centre, cracked, dangerous, doc, fibroadenoma
  106: gun, headache, la pared, lately, let go, mans, mis hijos, music that, my contact, my wedding, neighbours, off with, on day
  106: on tamsulosin, one eye, open them, or so, pared, please reply, progesterone, rodilla, say it, since breakfast, since monday
  106: since spring, sinus, six hours, the hallway, thousand, tiene el, tips, took her, tub, vegetarian, wrapped
  105: a fight, age, also have, am going, and needles, and tried, as good, at week, bano, bit more, blanket, cajon, carry on, chemist
  105: constipation, cool, could tell, coumadin, each time, el cajon, el justificante, endometriosis, eyelids, for ages, friends, hay fever
  105: healed, heel, home for, home with, hymns, ive heard, knitting, laughs, level, loss, mainly, managed, massage, me hacen, miralax
  105: mirena, move them, mujer, my little, my period, necklace, parkinsons, pit, porque se, respirar, sarah, se queda, seizure meds, semen
  105: she take, sick, smoker, something shiny, spoon, still feels, taper, tea, the gp, the point, the trazodone, them out, this a
  105: through a, village, we put, whole day, y como, yogurt
  104: a chair, also tell, and eats, at christmas, baby is, boot, bugs, cant come, carried, cheek, clears, desk job, doing the, drank, dumb
  104: emergency department, enlarged, epi, era, expect, fade, finishes, from it, get pregnant, grandmas, have gone, her water, his back
  104: his trucks, hormones, i make, in january, ive just, jelly, lazy, left and, marriage is, my boyfriend, not answer, not working, ocho
  104: perked, pill box, pillows, rice, sausage, screamed, shallow, soaking, some of, something for, something is, something to, stent
  104: the cast, the swelling, the wig, throws, we found, we tried, weeks later, what can, when may, wife thinks, would that
  103: a gate, adenoma, advice on, all night, an exam, and very, ayurvedic, biopsy, bowel, brown, carotid, cita de, course, creatine
  103: cuarto, cut out, el corazon, fingertips, harm, he wont, helpful, hes sat, if youve, improving, is any, it works, jam, knees
  103: looks yellow, medial, my barber, my dentist, my trousers, nitro, out as, per day, po, reaching, repeated, rings, sachet, shoes
  103: skin tag, small ones, spine, squirting, started the, stopped my, suck, surgeon says, syrup, take sertraline, the ladder, the room
  103: the stitches, they offered, to travel, tripped, vomits, was from, was last, week then
  102: a tree, a while, a yellow, about four, after one, and english, and got, and using, and vitamin, bite, bleed, boyfriend, can not
  102: car keys, car seat, clear my, cried, dialysis, dog wont, each day, engine, finished the, floaters, four nights, from lahore
  102: hace ano, heavier, heavy, help for, his father, hoodies, i increase, i tell, isnt until, it stop, it three, it turn, kissed, lahore
  102: lungs, mushrooms, my youngest, not stopping, not sure, only says, press, risk, same name, school form, seconds, she needs, skips
  102: soles, suddenly, sudor, sweats, talking, the price, the wife, to lose, towel, trying for, vino, wait till, waking, walk to, we used
  102: wondered, wreck
  101: and check, and didnt, before that, blind, came round, clear, constancia de, crawling, days running, de embarazo, doctor gave, echo
  101: embarazo, felt, fever of, four months, get her, he sat, hid, home now, i find, it okay, keeps it, kinda, la cara, lamps, lang, lens
  101: mad, maroon, mobile, mustard, my neighbour, my prostate, my watch, nightly, now only, old has, puffed, que esta, see well, sgpt
  101: sickle cell, slept, snap, stand in, the laundry, the nitro, the operation, there at, threw, touched, two nights, up high, upset
  101: useful, vitreous, want my, was up, waves, where to, with blood
  100: a dios, a night, and started, ando, annoying, answer me, been coughing, big pads, cant go, clotrimazole, contacts, controlled with
  100: counselling, desde la, diet, done for, dont wanna, dos dias, estaba, examined, exercises, fainted, flew, flow, flying, for ramadan
  100: forget, got better, gracias a, hed be, held, hot as, in feb, is short, it available, jab, joints, knives, llega, mano, me what
  100: myself on, normal in, normal no, on clopidogrel, or more, pineapple, please answer, please can, pregnant, pulse, rubbing
  100: same colour, screaming, shade, she hasnt, squeeze, stripe, stung, sudando, sugars, text me, the best, the bigger, the clock
  100: the half, the neighbour, the sports, the spray, the tv, then did, thinking, this for, twice this, two next, vitiligo, voice, wanna
  100: we took, when im, whistle, wont touch, y se
  99: a cat, a trout, a white, addisons, and does, blankets, carbimazole, cleared in, cosas, cousin says, cyst, dare, de comer, de lado
  99: diarrhea, dunno, eggs, encontre, essential, ever since, father is, fertility, flutters, foods, gatorade, gaviscon, gives me, gonna
  99: grass, have had, he put, hospital in, hubby, huele, i walk, im eight, in eight, it always, its moved, llega la, mints, my arm
  99: my newborn, my thumb, natural, plays, prawn, quickly, review, sparkles, static, stopped, tan, the bag, the milk, there like
  99: these days, tip of, triglycerides, trout, tums, twitching, vecina, wringing
  98: about to, after an, alone, and down, and make, antibiotic for, apixaban, as shes, asking if, at school, back since, becomes
  98: been through, bien, bit me, bladder, bulging, but still, but what, caffeine, coffees, cot, cough, curtain, days since, dribbling
  98: drips, feeds, gaining, getting less, groin, hairs, he sees, he took, heard it, hemorrhoids, hours ago, how to, i forget, is two
  98: it passed, juice, kindly advise, meals, measure, mildly, ml, month old, my forearm, my liver, my room, nodule, noggin, peaceful
  98: please resend, points, rabies, raw, shape, sleep with, sour, spitting, still use, the belly, there since, thinning, throw up, tick
  98: treat, unmarried, until it, virus, way worse, weeks along, wont come, wont say, woozy, year or, zigzag
  97: again for, air, anxious, bd, beyond, blow, brinca, burn on, can use, citalopram, clot, cold as, consultant, cousins wedding, cramped
  97: dano, dengue, dermatologist said, died, elbows, first baby, fria, going off, good sign, granny, gynecomastia, hallway, he still
  97: his brother, hour monitor, it helps, ive kept, kick, left hand, list for, morning the, my tablets, nightgown, now theres, nurse line
  97: ok now, pcos, plus one, round them, she sees, she wakes, spotting, texas, the fall, the past, then goes, this mean, throat, tin
  97: tissue, trae, try for, weak, what to
  96: a proper, a student, all morning, also had, am a, at home, backs, bp was, brushing, checked at, cloudy, coke, couple days, dad says
  96: days ago, diez, doesnt hurt, door shut, drenched, dust, es normal, far away, fell on, figured, first month, get off, go for, handful
  96: happened, he was, hurting, i ate, i count, in dubai, in leeds, is more, iud, kicked me, leeds, letrozole, liquids, live alone
  96: long to, mamografia, mefenamic, minutes it, morphology, my asthma, my pulse, niece is, normal, pea, perro, picking at, planning a
  96: pond, red on, right as, right that, scar, shaving, shes off, since four, stone, suggest, support, teeth, the chemist, the flight
  96: the hair, through to, to stand, tomando, unchanged for, urine, viral, vit, vitamin c
  95: a sheet, a temperature, adjusted, and couldnt, at what, baby was, benign, breathless, by itself, by our, checked, cleaner, clip
  95: complain, confused, corner when, couldnt get, diagnosed, drinking, drool, feeling, fell over, fine with, fish oil, foggy, free for
  95: getting harder, going for, gone by, googled, halo, hangs, harmful, he stands, his face, housewife, i also, i puked, i stand, ibs
  95: ice on, im sweating, in hospital, is around, jar, jump, know me, lady on, landing, latch, lifting, like before, locks, loo, me dont
  95: microwave, month or, mower, mowing, my hands, my heart, my hip, new tablets, next thing, now hes, off it, paper when, pees, pistol
  95: please help, por semana, puffer, seein, seizures, sense, shoulders, stares, student health, sugar, taken off, telling, the bed
  95: the body, the gel, the microwave, the mower, the thyroid, the watch, this the, to complain, turn my, weight on, wheeze, wondering
  95: wont do, y anda
  94: a test, an antibiotic, analysis, and wife, anti, asked why, be cut, both eyes, bothers, cheeks, clammy, clinic is, colposcopy
  94: cycling, dead, dear dr, dog in, drain, dreams, drooling, dull, eight weeks, embarrassed, every half, evil, four or, fracture, he got
  94: her phone, her three, hoping, i expect, is saying, it had, it worse, kneeling, leave them, lump, methadone, morning to, mostly
  94: new tablet, nostrils, nurse said, or five, poisoning, prednisone, puked, question for, reckons, saddle, salami, screams, shake, sip
  94: snoring, the autumn, them down, thick, tiles, to quit, today hes, today it, toes, understands, used it, wart, went all, wound
  93: afraid, and calcium, and came, and had, and walking, ankle, any reason, are having, as genotype, ashamed, assume, at her, at rest
  93: batteries, beard, bedsore, breaths, bruises, climbs, coming down, commode, cranky, desde el, ears, epidural, eye check, fat, finished
  93: first few, flashes, fork, function, gelatina, genotype, ginger, give her, gluten, gritty, gut, have some, hips, hours later, hr needs
  93: i assume, i dropped, i wanted, intercourse, its about, las pastillas, left of, lola, lotion, me da, me write, milking, miscarriage at
  93: movicol, my travel, number three, one side, pan, pants, peas, pimples, please suggest, poo, psoriasis, rapido, ridges, settle
  93: since friday, slurred, sore, strawberry, swallowing, the calf, theres blood, thigh, through her, tiembla, trigger, what dose
  93: whitcombs
  92: a question, a smell, and some, and walks, antibiotic, are normal, be honest, been dry, bent, bled a, bottle on, bringing up
  92: calprotectin, cant stand, cirrhosis, climb, como si, condom, could send, counsellor, curry, delay, diabetes, doctor im, dozing, ear
  92: everything is, gliclazide, goes away, got off, hb, her blood, here with, its purple, ive taken, kilos, kitten, la vecina, lacquer
  92: lactase, languages, let him, lights, like hes, liver, makes me, manzanilla, months with, mouth, my ankle, my head, my records
  92: my shirt, nine months, not eating, one was, pattern, pops, puking, punch, ring finger, rouse, say that, schlatter, shakes, sorted
  92: stain, start the, thanks for, the lacquer, the leaflet, the methotrexate, the stairs, the temple, the thinners, the walker, today is
  92: tres veces, two languages, two teeth, up past, vaginal, walking, what are, wife cant, wrist
  91: a slight, alta, any medicine, apnea, barely, been chewing, bout, cant finish, check on, choked, cpap, cries, cry, dapoxetine
  91: dizziness, down in, dripping, eating well, eeg, erection, estoy, every breath, fine now, flatmate, flick, for sleep, gasp
  91: gastroscopy, hair on, have done, help or, his mouth, hizo, humidifier, hypertension, i landed, is after, its coming, laughed
  91: long acting, lozenge, me through, mess, messed, morning she, mustard on, my family, my teens, nearer, nut, of nowhere, old woman
  91: paediatrician, pee, piles, plugged, poison, prednisolone, pylori, quad, redness, rhythm, roofing, says dont, sent home, shin, shoots
  91: should take, since two, so hot, stepped on, stitches, suggests, talks, telly, that eye, that matter, the head, the pain, the tablets
  91: the walk, thinking about, to avoid, to remove, twice daily, up between, vaccine on, very pale, where they, work tomorrow, wouldnt
  91: year student
  90: a mark, a soft, and laughs, around it, ashamed to, at about, beach, below if, big as, blood on, both arms, boy is, brother says
  90: brushes, by friday, came back, casi, cbt, cetirizine for, changing, cholesterol one, clinics, crackers, cramps, doppler, doy, dry
  90: ectopics, espero a, fine to, gave way, got some, had that, have fever, high up, hugged, hugged me, hv, hypothyroid, ill list
  90: la encontre, left is, lift the, mareo, me toca, medicine is, motion, my gp, my mum, need antibiotics, next visit, of me, ok in
  90: only take, painful, polymyalgia, potty, question is, roofer, round it, rubs, safe for, she feels, shins, sleeping, sleeping pills
  90: slurring, soccer, soft and, soiled, sores, st johns, stinks, stomachs, strengths below, teen, the hay, the loo, the mat, the oven
  90: the pressure, the strengths, the wardrobe, think im, tingle, up about, voices, vomit, wardrobe, weakness, wheezing, whens
  90: which seems, worse
  89: advise, also can, and getting, and slept, at birth, bunk, bus pass, chennai, dark urine, doctor told, dryer, dura, el patio, ever had
  89: fog, forehead, gain, gave my, gave up, girl of, glued shut, gran, hair is, hanky, have his, her age, higher, it comes, it safe, jerk
  89: just back, kampala, kicks, la mitad, ladder, little blue, mg twice, mitad, moisturizer, months back, mug, my cheek, my job, my palm
  89: my shin, my thyroid, patio, pill on, placenta, platelet, poking, polish, pop, porridge, que hoy, ra, reaches, safe, section was
  89: shampoo, shes taking, should the, since morning, sips, started it, stretch, take cetirizine, teatime, ten in, the heat, thinners
  89: thumping, tranexamic, two and, ulcers, undetectable, week or, weeks showed
  88: a better, a car, a fit, a nail, above it, achin, and sits, any use, auntie, back and, be tested, bins, bother with, brother had
  88: but now, can still, compresses, daddy, discharge, dont sleep, dramatic, eased, en dos, fibroscan, floppy, for after, get headaches
  88: grapefruit, hard as, harmless, heart rhythm, her tonsils, hes out, hope, hour after, i bend, i fell, id been, in texas, in them
  88: is missing, knee arthritis, kumasi, la cabeza, lie, lightning, living on, looks a, medio, my palms, nap, noisy, normal delivery
  88: nowhere, ombligo, on eliquis, on nothing, once at, over a, pain is, popsicle, prendimos, prendimos el, rato, rescue, right for
  88: ringing, say to, scream, se puso, she stopped, shoved, siento, since lunch, sleepy, slippers, snake, started, started to, stockings
  88: swelling, tablespoon, tablets for, tambien le, test again, the bins, the change, the commode, the glass, tiene un, tightness, to add
  88: took one, trago, tremble, twisted, varicocele, veces, vomited, vomiting, wetting, woke me, y desde, years now
  87: a normal, acabo, aura, black and, breasts, bruise, bulge, bumped her, cant hardly, cant straighten, clicks, clopidogrel and, cramp
  87: crisis, cystoscopy, di, diarrea, dont feel, duct, empezo, exercise, fell, ferrous, flank, for something, found at, gagging, gained
  87: guarderia, halfway, her mother, hes had, hours now, how soon, i spat, i stopped, in december, is cold, it gets, it removed
  87: la guarderia, le doy, meal, my knees, my shoulders, nans, nortriptyline, nose, on fire, oxygen is, piece, poquito, queria saber
  87: relevant, says hes, scrotum, se tomo, seco, shivering, since one, slaps, so hard, soaked, sperm, sube, taking it, tambien el
  87: the antibiotic, the sofa, toca la, toy, two more, veins, was nine, words out, working in, written to
  86: a beer, a button, a funny, a marathon, a steroid, acaba, and water, anoche, appointment with, cada rato, children, con un, confusion
  86: creatinine, de fiebre, did nothing, disability, do up, down there, drawing, each other, elses, eyes, feel full, freezer, freezing at
  86: giddy, he drank, head, hed come, hiccups, im walking, is nearly, is picking, jerk on, jokes, just me, laps, little round, looks white
  86: mexican, mexican mom, my bowel, my c, my flank, my psychiatrist, newborn is, nothing comes, numb, old man, passed out, quiere
  86: related, returns, rugby, same since, smaller, smelly, spinach, spot on, started on, steak, stood up, suffering, swell, take only
  86: teacher says, that doesnt, that have, the crossword, the freezer, the pen, the scar, the shade, therapist, times daily, tingly
  86: to work, tried cold, tried the, typing this, una vez, wanted, wear, wee, y un, zinc, zyrtec
  85: a biscuit, a bite, and light, at first, attacks, babys, been since, behind my, biopsied, black for, bowels, breast, can he, cebu
  85: clip says, coagulos, continue, diarrhoea, didnt come, doc says, everything through, finish a, food, forty minutes, furniture
  85: grinding, growing, he leaves, he never, help at, her sleep, herida, hurts way, i stop, i woke, igg, it daily, it eases, it healed
  85: it post, its now, la herida, la presion, la semana, legs, little blood, maybe twenty, me how, minoxidil, months ago, my bowels, my bp
  85: my mammogram, my neck, my teeth, my words, now shes, of insulin, of water, often, on holiday, orina, pressure is, que desde, quite
  85: ramipril, rooms, scratch, seemed, siento que, since childhood, six days, steps, stitch, stop it, streak, t, ten months, that comes
  85: the drops, the face, there was, third one, to eat, tonights, tonsils out, took two, trailer, unos, waist, was right, we want
  85: week ago, wet, you recommend
  84: a pea, a sock, after each, are swollen, are there, arrastra, as before, aspirin pantoprazole, been putting, belly button, better
  84: bloody, burning, colour of, dear doctor, diazepam, distance, dry mouth, el azucar, el papel, false, father had, fell out, he need
  84: her nightgown, higher than, his arm, his sister, hit the, im cold, in six, in summer, le, leche, lips, mango, minutes after, mirror
  84: months after, my doxazosin, my eyelid, my face, my tooth, myself without, neck, new pill, noticed, on him, one hand, onions, papaya
  84: pedir la, pinch it, planning to, poos, recliner with, says shes, scoliosis, she told, showed, sitagliptin, skip, slight, so sleepy
  84: splits, stable, streaks, stupid, tastes, the brain, the mirror, the rash, toenail, told no, tooth, towels, wake her, wake up, wart on
  84: wasp, width, wondering if, wont quit
  83: a gun, after dinner, after so, and saw, anticoagulante, arm, at age, babea, blames, blisters, bloods, blue ones, bolita, both legs
  83: botox or, came down, camina, collar, copd, crawl to, crawls, cuello, did a, didnt tell, didnt want, draining, dressings, eating
  83: eighteen, el bano, elbow, even ice, fine at, garganta, glucosamine, got this, half year, hasnt come, hasnt eaten, havent slept
  83: held my, hes making, hoy me, i might, i passed, im looking, in right, injections, is red, it burns, it felt, its sore, know what
  83: la garganta, la orina, laparoscopy, lasik, limp, longer than, migraine, months and, my bike, my flatmate, my mood, my pants
  83: on plavix, only on, poop, prevent, puberty, radiator, rest, reversible, rivaroxaban, rojo, round like, shall we, small hard, speak
  83: stabbing, stomach ache, stopped in, tampons, the blanket, the chest, the football, the spoon, the weekend, the wrist, this evening
  83: threads, tongue, toothache, tore, trait, trimester, twice in, up i, want her, woke, yesterday he
  82: a bruise, a heavy, a liner, about eight, am taking, angry, as normal, bad, been watching, big blisters, breastbone, causes, clozapine
  82: cold sore, come back, company wants, completely, compression, cramping, crawl, days only, done last, dormir, dragging, dye, eyes just
  82: feels, fist, for eleven, foreskin, goodbye to, had this, hes gone, his coat, his poo, im using, internal, it smells, keep taking
  82: lightheaded, like an, like someone, liner, making me, maybe one, me duele, months or, my hearts, my lola, nina de, nothing but
  82: one and, one minute, open it, otherwise well, outside, panic, pimple, poked, polyp, seeing two, shes had, side in, since five
  82: sleep at, sleeve, splint, stage, swelled, talks to, test is, the belt, the carpet, the cream, the fence, the toilet, the treadmill
  82: thirsty, tightening, to hurt, tonight, travel to, twenties, up and, warts, what else, y si
  81: a hernia, a low, a problem, a virus, a watermelon, all weekend, arthritis tablets, be worth, bells, better when, biotin, boca
  81: both cheeks, burnin, but a, buzzing, calf, cant have, cant keep, cheeks are, contact lens, cord, crying, cups, davao, days back
  81: do them, donate, dos veces, dropping her, due a, esr, far apart, febrile, feet, first so, fluttery, found on, from davao
  81: frozen shoulder, goodbye on, hands flap, has that, he makes, high blood, his nose, hrs, i cut, i skipped, if someone, is expected
  81: is high, it get, it going, its getting, jaw, keyhole, la boca, la piel, leg, maintenance, me tome, morning doctor, my mate, my urine
  81: ojo, olla, on xarelto, other side, piel, pierna, privates, proper, refuses, rigors, salio un, same building, sciatica, screams if
  81: shaking, shaky, shoulder, since tuesday, snack, stomach, talkin, that god, the arthritis, the colour, the groin, the milking
  81: the towel, the veins, the wall, thinner, to crawl, toilet, un poquito, wallpaper, watermelon, we stop, year boy
  80: a dark, a second, actual, after long, and even, and higher, and which, any harm, bedroom, been giving, benigno, blood in, bugging
  80: bugging you, calf is, can feel, chokes, combined, combined pill, comes out, couple weeks, derecha, desmayo, does he, dont even
  80: drop the, eleven years, faulty, find a, fine no, fingers, fortune, gardening, gray and, hands have, has never, hes sitting, his hands
  80: how often, i broke, i finished, i read, i shake, im supposed, it wait, ive hardly, keeps asking, la dosis, la panza, last night
  80: lymphoma, maternity certificate, maybe two, metal, mushroom, my back, my children, my left, on scan, one arm, one last, our son
  80: panza, pastilla, pension, phase, pouring, ran out, red jelly, roommate says, rub, shes been, side is, sin, since dinner, since then
  80: spoil, staggering, stayed, sweat, sweating so, tambor, the bedroom, the cup, the flat, the leg, the maternity, the neck, the words
  80: thing is, tilting, times in, todo, treadmill, tries to, visit in, we still, weaker, whether my, worse when, worst ive, x ray, yall
  80: you to
  79: a blood, a risk, a strong, a wasp, all fine, also going, amitriptyline, an orange, and doctor, and mild, and wont, been having
  79: calentura, can see, cause, clinic for, cold, colonoscopy, como un, contact lenses, copperhead, cut, de alta, dio de, doctor tengo
  79: doesnt go, eight months, el bebe, endocrinologist, esta como, family is, felt like, fentanyl, for water, found her, four days
  79: gluten free, going down, grown, gums, hides, i test, in an, intermittent, is green, it an, it i, its back, jaundice, kept on
  79: la insulina, like after, low down, lower than, lung, mouth after, mueve, my teen, my visions, nairobi, need proof, not moving
  79: otherwise healthy, peeing, por la, press a, racing, rainbows, saline, saw stars, she make, sickle trait, smell, the back, the check
  79: the cold, the ear, the window, thirty times, throbbing, toenails, tremor, triglyceride, try, ttg, una semana, up too, visual
  79: was eating, was ok, water tablets, we gave, when ive, whispering, will it, with him, y camina, y hoy
  78: a box, a grape, a loop, a pad, abuela, also is, amanecio, and dont, and over, and sort, and want, are back, bleeds, bmi, boiling
  78: boots, burping, catching, chilli, chin, cloth, cold shower, comb, complaints, compression socks, day three, deep, dentures, do they
  78: droopy, dropped a, escalofrios, every question, feeling well, fiancee, half and, having a, hello sir, his nap, hit in, how should
  78: i reach, i wiped, increased, increasing, is hard, is increasing, is little, is surgery, it even, its like, kidneys, killing me
  78: larger, lies, lino, loop of, loose stools, lupus, machete, mop, morados, mottled like, my belly, my fiancee, my wee, nappies, nino
  78: nose spray, office on, one hour, panting, plenty of, pos, pounding, pupil, red as, relations, scan, she only, she thinks, spells
  78: square, stitches or, swab, that her, the consultant, the dressings, the nasal, theres something, thighs, think the, tile, turn the
  78: twice today, two week, visions, vomite, washed it, water broke, wobbly, wont hold
  77: a hot, a scratch, again in, aire, am suffering, and lift, and looks, and wear, antibiotic from, are a, as rain, been feeling
  77: been saying, been wearing, before hed, belly hurts, breath, by evening, cierra, cricket, days then, diagnosed with, dog is
  77: dont touch, effects, eye is, father was, felt fine, fever is, fierce, for ed, forgot to, grandpas, grapes, grease, hands like, hdl
  77: he answers, head on, hearing music, her knees, i wear, im having, im just, indoors, infant, is normal, its day, jars, leggings
  77: more or, my handicap, narrowing, negra, new antibiotic, off mid, old boy, one sachet, over his, passed a, quedo, reactive, reflex
  77: repeat in, right eye, right half, runny nose, safe with, sight, sir my, skipping, slightly, smooth, spill, spit, stuck on, stuck out
  77: tears, the coach, the diaper, the spine, the telly, times since, tummys, turmeric capsules, two times, vision, walk the, was clear
  77: week old, weight is, were normal, wheals, will he, will the, year old
  76: a sore, a wheeze, aches, aching, active, after walking, aide, and itchy, and low, armpit, at our, azithromycin, be checked, bed with
  76: bigger than, black in, blue inhaler, but sleep, cabeza, cancer, cant move, cant put, clean, coin, coughed, covers, dolor de, esposa
  76: esta muy, except that, feel, hardly any, he doesnt, his lips, his ribs, his shirt, im drooling, in remission, keep an, ketones, luz
  76: making sense, me today, mouths, my leg, nmol, now her, one a, one that, pain, pastillas, pulled a, put him, remission, se me
  76: should he, signs of, so sore, swinging, take warfarin, the combined, the light, the rooms, the tea, the test, the wait, the wheel
  76: the whites, to kill, tomato, tonight or, too long, un pie, up her, vertigo, visit i, was shoveling, welts, went numb, what is, whites
  76: whites of, with any, with twins, yesterday afternoon, yesterday was
  75: a chest, a cough, and hot, and pain, back normal, been doing, before she, blew, blood thinner, both sides, breathing, brother died
  75: burst, but from, caliente, cant pee, cataract, cold is, convulsion, coughing, diaper since, difference, discharged me, down stairs
  75: each morning, edges, elephant, fainted in, fills the, fluids, forever, front of, gracias por, grape, green like, gynae, had an, halos
  75: has started, headache is, heart is, her insulin, his body, hormone, housemate, hpv, hrt patches, i begin, im still, is fat
  75: is nothing, is talking, lower, lower back, lump behind, lying, mama and, many times, menopause at, min ago, monday so, morning i
  75: mouth more, moves, mucho y, new blood, one doctor, over all, past my, please tell, porque me, pulled, recheck, run to, running out
  75: runny, shes a, shoulder like, sister had, sleep, snore, spirit, still on, stool, take for, tea towel, ten times, the edges, the hpv
  75: the knees, the seat, the shakes, the tub, the woodpile, throwing up, tied, tramadol for, trapo, using, uterus, vest, walked into
  75: went for, went right, wont go, woodpile, working, worn, worry about, yeast
  74: a ball, a kid, a work, all gone, and lots, and skinny, baby so, back after, bag is, bed is, bench, bend the, bloat, bp, brush
  74: by wednesday, casi no, change her, check my, college student, cut my, day doctor, dentist says, dont know, down his, dried, duele
  74: eds, el pulso, every ten, finger in, g, gastritis, gel, gel for, guide, his arms, hoarse, husband has, i pinch, i wake, is yellow
  74: just lies, labios, laugh, like bubble, living in, loads, long distance, los labios, medical form, miedo, muscles, my sugars, n i
  74: needed for, negro, of what, old college, out the, pale, pastillas de, phlegm, pillow, plate, please could, please give, pulso, pus
  74: ray, request my, running down, salt water, seeing double, shoveling, since a, spell, standing over, stomach flu, test to, the bath
  74: the cramps, the iron, therapy, this one, to swimming, took, ultrasound in, un ojo, vomita, was doing, wear a, weight, went down
  74: white as, wife she, woke with, yawning
  73: a sip, acid, advised, after eating, after food, after four, around ten, bathed, been lying, belly, bloated, boring, bp is, bumps in
  73: but for, but wednesday, cant close, cant hold, couldnt see, debo, dizzy on, doing nothing, dont drink, down my, erection is
  73: face looks, from knee, fry, fuerte, gush, had hip, he came, heatwave, help, her head, him and, his stomach, i bruise, i fainted
  73: is changing, is huge, it bled, it causes, las piernas, morning its, motrin, my arms, my cough, my heel, my socks, nearly, necks
  73: not making, nurse in, of steak, of stopping, on levothyroxine, operaron, over me, paeds, pecho, pins, puede ir, pulse is, pulsing
  73: rag, ray and, reschedule, ribs, right side, rinse, school time, she got, she hides, since school, since teens, skin, skinny, smoked
  73: speech therapy, sputum, stand up, stepdad, stiff, still do, stomach bug, stops breathing, switch to, talking to, tap, test was
  73: that wont, the fingers, the mouth, the road, thrown, thrown up, to reduce, to run, toys, tramadol, tummy, week at, worried about
  73: wrists, yawn
  72: a dare, a mirena, a plaster, a private, adhd, after sitting, and blood, and cries, and jaw, and there, answers every, antibiotics for
  72: aqui en, borracho, cai en, can i, cant talk, chiropractor, chronic, codeine, comiendo, como borracho, complain about, con las, crib
  72: cupful, daflon, del bano, extraction, few, fine in, for no, girlfriend, given, glass, glaucoma, good afternoon, hand is, has big
  72: her the, hour ago, i felt, im about, insurance will, into my, it feels, it must, its an, iui, jerked, just wants, lenses, like rice
  72: many more, maybe thirty, my fingers, my jaws, my nans, navel, nicely, night at, nosebleed, of dr, poking out, refused, rock hard
  72: ruido, see white, she took, since theyre, slept in, slime, still out, straw, sweating, terbinafine, the eyes, the furniture
  72: the inside, the tap, there i, this afternoon, this computer, tingles, to mention, to one, vit d, write the, y estoy
  71: a benadryl, a jar, a tumble, alcoholic, and bit, and jerked, and oxygen, and thin, and wants, babbling, baby hasnt, baja
  71: been sleeping, cant think, change my, chests, chew, coal, dose of, dove, ex smoker, eye on, face is, fainting, fan, faucet, fifteen
  71: fish bone, floaty, flonase, go anywhere, gone up, grande, grip, hand on, hes lying, his chest, his side, hour before, i blacked
  71: i held, i squat, it hurts, its hard, its spread, la noche, lado, last one, laws bp, left eye, mention it, months in, multifocal
  71: mum had, my girl, my nose, normal for, oven, over faint, pass urine, putting the, rehab, rigid, seizure, shaking so, shes mottled
  71: shy to, slept through, smelling, squat, stiff in, stye, sucks in, that side, the edge, the pillowcase, the shed, this weekend, tibia
  71: today its, tried to, tumble off, twin, wake, walls, was good, went dark, when to, woke up, wont lift
  70: a board, a bulge, a plum, a snake, achy, alot, amh, and feel, and hearing, around for, babeo, ball, barriga, been there, beta
  70: beta blocker, black, blocker, bright, cant sit, cause it, derecho, dropped to, dry and, ejaculation, em, english at, eyes are
  70: eyes roll, feel better, friend, gps, guts, him in, hit by, i almost, i fast, i lift, i reduce, i yawn, id stopped, im shaking
  70: in order, km, la barriga, lemonade, lifelong, mandan, marvellous, me dijo, moans, my eyelids, my friends, my jaw, my lad, my writing
  70: nebido, new referral, normal at, now or, on nebido, on sudden, open and, opened, or give, patching, people say, pillowcase, poco
  70: poos every, puffing, pupil looks, raccoon, root, see halos, shadow, shes just, shes panting, skins, slapped, spewing, stomachs like
  70: strip, sugar was, sulfa, tell if, the coffee, the floor, the sheets, tingling, toes are, tumble, two minutes, un poco, was like
  70: while breastfeeding, with each, without my, yesterday i, you dont, you were
  69: a bat, a good, a minute, a voice, all better, and cold, and face, and floppy, and mometasone, and slid, and stinks, and swollen
  69: and tender, as per, away when, becoming, been so, but there, but theres, cant speak, ck, cola, confess, constancia, cuatro dias, d is
  69: desde ayer, desde hace, disc bulge, do a, dormido, easily, flush it, gas and, gone down, gone for, grey as, hands wont, hed been
  69: hit me, holds her, hot flushes, i meant, i worry, im constipated, im shivering, in future, in kuwait, in october, inactive, incision
  69: it harmful, it popped, ive not, just one, keeps dropping, keeps swallowing, kuwait, last couple, leaflet says, low back, med, mom to
  69: month so, muscles are, muy dormida, my stepdad, off two, old wont, on lithium, one year, or blow, or laser, or you, osteoarthritis
  69: out twice, perimenopausal, pint, pressure, queue, rheumatologist says, screening, seventy nine, should i, sick on, sister says
  69: smiling, soft spot, stand there, sucks, sweaty, taken, the agency, the ankle, the daycare, the epidural, the office, the plate
  69: the soft, tired, up to, usual, vomiting green, when needed, wife delivered
  68: a rag, alright to, an envelope, and ate, and babbling, and clammy, and kind, and pink, and purple, any test, arm is, ate a, baby has
  68: back all, better now, blotchy, blown up, breathe, buckets, bump, but sometimes, caesarean, chef, chewing, chocolate, clonazepam
  68: cloro, closing up, concert, cuff is, cutting out, day four, die, dirty, doesnt recognize, dots, down on, drooped, escalofrios que
  68: feel a, feel it, foot is, full breath, glasses, got up, got welts, grounds, grunting, grunts, hace una, he said, heart murmur, helmet
  68: her mouth, him at, hot bottle, i continue, i press, i tripped, im bleeding, in winter, is sleeping, it fine, it stung, its all
  68: just went, lack, las manos, lay on, little red, low dose, low on, manos, mother on, my feet, my legs, my own, my right, nigerian
  68: our plan, paining, pantoprazole calcium, peeling, period, provider is, recognize, screams when, she fell, shut like, tell the
  68: temp is, the breastbone, the plaster, the remote, the skins, the walls, then she, throws up, towel number, tunnel, twice since
  68: until then, upright, very worried, was about, water, weeks, weeks old, who gets, with bits, woman with, worth trying
  67: a pen, af, aged, and knee, and sleeps, ankles, anyway, arches, azelaic, azelaic acid, blacking, blacking out, breastfed, but today
  67: can barely, carpal, carpal tunnel, chapopote, coeliac, como chapopote, complains, corrido, cussing, dark room, duerme, dusky, el nino
  67: eritrea, espalda, floor like, flopping, from eritrea, full of, gallstones, get utis, group home, grow out, have very, helps for
  67: her feet, her hip, him a, his age, his head, hot, i vomited, im drenched, im pregnant, inr, is hot, is pushed, izquierdo, jack
  67: la espalda, la lengua, last june, lengua, like theyre, mad at, marriage, months baby, morning with, my milk, my ribs, my sgpt
  67: my sugar, normal last, now since, off like, on standing, overnight, reduced, round his, said goodbye, says his, se le, shingles
  67: should we, since saturday, since supper, skin doctor, slightly low, spit down, stand the, swarm, that my, the key, the legs
  67: the number, the potty, the weight, the world, too sleepy, unreal, utis, vents, was green, we got, which tablet, with salt, world
  67: would do, years was, yesterday she, you doctor
  66: a lobster, a medical, also get, and lay, and painful, and talking, bad for, battery i, bed in, bit puffy, blown, breastfeed
  66: bubble wrap, cant walk, choked me, choked on, cinco, cycle, deficiency, dengue in, donor, dose, duct tape, estomago, even know
  66: feel as, fine but, flakes, for baby, girl, got my, had dengue, he holds, hearing aid, hes drooling, hijo se, him to, his teeth
  66: hot to, i scream, i sit, i sound, i straighten, i walked, im talking, im thinking, into his, iron pills, it clears, it normal
  66: its embarrassing, legs jerk, light on, lips and, lobster, mama esta, me one, me siento, my auntie, my spit, my temp, nail
  66: nasal spray, nerve, nite, ob, old son, one next, pads, passed, pressure on, restless, right foot, rubber, saw my, see from, she cries
  66: shes shaking, sit up, soaked through, some days, somebody elses, squishy, suffering from, surgeon saw, swallow the, tear, than before
  66: the couch, the hernia, the washing, tidy, tight, tight as, time and, times and, to change, touches it, walks to, was pink, was three
  66: which isnt, whole body, wicked, y el, y veo
  65: a sausage, a towel, a wee, all done, and blurry, and kicks, ankles are, at times, baler, be out, been puking, blacked, blacked out
  65: blades, bloods done, cant stop, catch, charcoal, day before, doctor said, does that, down into, dry in, everything including, feel ok
  65: girlfriend says, gripe, gripe water, hajj, half hour, hammer, has cold, he choked, heart rate, him, hour later, hunched, hungry
  65: i carry, i take, if my, in stomach, is it, is wobbly, it become, it stopped, know if, la hora, long flight, male from, may be
  65: medicine for, my eye, my throats, night the, night to, of breath, peel, pico, planning pregnancy, police, private clinic, proportion
  65: read that, says her, says is, second dose, see in, seguro es, shake it, sink, slept on, son has, spots, stairs with, stared, swollen
  65: take apixaban, tall and, te, terrible, that make, the balance, the catheter, the elbow, the pillow, the soles, then he, there any
  65: tight when, to drive, to go, vitamins, wait until, well controlled, went off, which foods, worse in
  64: a mild, a seizure, a teardrop, aid batteries, and aches, and cramps, and pulse, and red, at work, back like, back pain
  64: bit embarrassing, brazo, brought the, call in, candle, cant remember, clumsy, coming with, crack, croaky, do nothing, energy, fed
  64: feel fine, first day, fit, ganglion, good day, gout, grey, havent passed, her ear, his breastbone, house out, i slipped, im kinda
  64: im puffing, in few, is heavy, is home, it happened, it will, just sitting, keep fainting, know and, leaning, looked like, looks
  64: lugar, mirtazapine, my brain, my food, my incision, my mouth, nursery, oddly, of pink, off me, open my, paint, pego, pelvic
  64: physical therapy, plank, plum, pooped, psa, result, same thing, se pego, she started, she went, side effects, soon, sore to
  64: started that, stinks the, straight line, stridor, stung by, suggested, testicle, the stone, the toes, time as, to breathe, to play
  64: tortillas, totally, tummy bug, upright in, walk a, was grinding, when will, y vomito, yesterdays
  63: a bump, a dull, am diabetic, an eye, and hit, and sleeping, and throwing, anything else, back at, been hot, bit my, blood presure
  63: body is, breaths are, bumped, calcium, came normal, came with, cant pinch, chest, dizzy, does she, embarrassed to, eye looks
  63: eyes feel, flower, for around, found a, fresh red, frightened me, froth, got stung, hacia, has had, height, his old, his words
  63: hot like, i feel, in both, in march, is safe, its my, keep having, la rodilla, letter to, like im, list the, little holes, lucecitas
  63: mammogram, maybe a, me esta, me huele, me when, miles, molar, mom has, months, my tummys, nina, nonsense, of vodka, on water, on with
  63: one big, out from, pasado, pena, pero yo, pin, presure, review in, round the, second tablet, skull, slid, smells, smoke, stick
  63: still no, sugar is, sweating a, take iron, tengo calentura, tengo como, the lawyer, the nurse, the worst, thermometer says, throats
  63: to both, to start, today i, tongue has, treated with, tsh was, turned blue, un lado, uncle had, us to, vision is, walking to
  63: was diagnosed, whey, which has, wiggle them, years
  62: a deep, a muscle, a pain, a red, a tummy, allergic, and keeps, and talk, and woke, and yesterday, are ok, at two, ate, barking
  62: be the, but tonight, calcium metformin, cant answer, cant get, cardiologists, clear to, clots, da, dark red, deal, dont want
  62: drowsy and, eats, eyes rolled, faint when, flaring, flu jab, for two, getting off, giving me, goes in, hanging out, have cold
  62: her bottle, hes clammy, hurt there, hurts, i keep, in like, in place, is making, jerking, knees are, laptop on, last autumn
  62: last nite, lawn, leg on, letter for, lie on, loose motion, machine, me if, me pico, my bill, my elbows, my forehead, my pee, my scalp
  62: my smear, news, night, nodding, nodding off, node, note for, now cant, on lap, oxygen, picks at, preparing, preparing for
  62: psychiatrist is, pupils are, questions, ray is, saber, said normal, says its, says mama, sensitive, shes very, shoes in, sleeping all
  62: so hes, sparkly, stiff as, sucking, tablet for, taking, teenager, teeth were, thatd, thatd be, the clinics, the gallbladder, the lawn
  62: the odd, the soup, the statin, then i, they found, varicose, varicose veins, very well, wait, was positive, weeks late, will this
  62: yesterday
  61: a different, a license, a lot, a sudden, a sweat, alendronic, alendronic acid, and mri, and said, are blue, are not, ascending
  61: ask about, b positive, back with, bend my, bleeding, blurry, calling me, cant swallow, cup, days old, decided, devil, dimos, dough
  61: ef, encias, fast, feeding, feels like, fell in, fella, flat feet, foolishness, for heart, form to, fridge, from today, gas
  61: got really, got red, granuloma, guilty, hands are, he refuses, he threw, head is, headache like, her bp, her grandmothers, hes just
  61: his right, his throat, his tongue, hollers, i first, i guess, i quit, i saw, if we, in mornings, insulin, is injection, it affect
  61: it better, its normal, its spreading, its swollen, las encias, le dimos, makes it, milk or, minute with, mostly after, my hearing
  61: my insulin, my mums, my temperature, my vision, my wrist, node in, oats, off again, off last, orange juice, over something, over to
  61: pasada, popped, ready to, remember, respected, ripping, sangran, sangran las, scared to, sgpt is, shingles jab, shoulder tip
  61: since this, since yesterday, sixteen, skins gone, so by, stump, that makes, the hands, the lights, the rug, the stomach, the stool
  61: threw up, tightly, till monday, to comb, tsh is, very little, was well, which ive, wont eat, writes
  60: a drunk, a saddle, a shot, acne on, all have, all tests, and gave, and no, atrial, bit better, both feet, breathes, bum, burning up
  60: bust, but can, by about, by to, calcium score, calves, cant lift, cataract surgery, charged for, chattering, chin stuck, control
  60: couldnt tell, dientes, drawn, drops, each night, epi pen, every hour, eyelids are, feel like, fever, few days, from yesterday, fue
  60: go away, half marathon, having the, healed with, her tea, her toes, hpv vaccine, i gained, i push, i used, im only, im seeing
  60: is shaking, keep my, knee surgery, lado derecho, leaking, like its, long message, maybe six, mild carpal, mm, monofocal, much that
  60: mucho, my lips, my voice, necesito la, nguyen, normal and, noticed in, of purple, of right, omeprazole, only when, or multifocal
  60: penis, pharmacy and, pico un, piedra, pressure cuff, purple and, sheets, side only, silicone, since age, skin like, skinny if
  60: son says, spontaneous, surgeon, the boy, the ribs, thinner for, to lie, to live, to wake, today he, today morning, tube, walks
  60: walks like, was normal, we move, wears, word, worst of
  59: a stone, advise me, afraid of, again or, also ive, also my, and atorvastatin, and belly, and metformin, and spirometry, azucar en
  59: been constipated, bubbling, came from, canal, coca, cocina, cold weather, como una, con dolor, cough for, doesnt happen, every feed
  59: face, feel shame, fell down, fighting, filipino, found mild, goin, gone, grapes and, guy, happen again, he eat, heart was, her hands
  59: her lips, him out, i give, i repeat, im embarrassed, in five, inside, is scared, know that, la cocina, la luz, like tea, like treacle
  59: london, maybe once, morning hes, movements, must do, my mouths, my necks, my pressure, of dark, on chest, one pupil, phone said
  59: puffy, remover, said hes, scans, scratch on, seems, shame to, short of, side to, sir im, sitting, sleep on, sleeping it, smells like
  59: splashed in, spread to, teeth are, tell you, the name, then came, they get, thursday as, to prevent, to side, toca el, today she
  59: treacle, treated for, tubes open, twinges, ultrasound said, up when, voice is, was treated, wear the, week with, which day, wife says
  59: with aura, wont stop, years i, yr female
  58: a brick, a door, a duck, a rope, a statin, about a, and eyes, and pregnant, and something, and tsh, as paper, ask my, attack, bat in
  58: be an, bedtime, bouncing, bouncing on, bp good, breath is, brother has, brother is, bubbles, celiac, coconut, coffee cup, couple
  58: donate blood, effects of, el cuello, for some, gasping, go down, has gone, have sex, he aint, he screams, her ears, her eyes, herbal
  58: hes pale, him awake, his insulin, hurts too, i avoid, i talk, ice, in cold, ish, it began, ive a, kit, la mano, like chicken
  58: like cola, low, marks on, mother takes, my hips, my port, my tongue, night guard, non, of years, old with, on chemo, or it, own house
  58: painless, place on, quick with, red in, requesting a, scratchy, send the, since midnight, slipped, small bulge, someone elses
  58: spreading, stings, stop when, supper, teens, the company, the fork, the life, the nurses, the throat, thought was, throat is
  58: through his, to die, to donate, to swallow, two from, two hours, up every, voice sounds, was stung, went, were in, whats the
  58: while on, with cold
  57: a big, a bit, a blue, a headache, a kitten, a rash, agony, and been, and stopped, back i, been diagnosed, been up, bellys, bit sick
  57: but gave, but no, by her, climb stairs, come round, decide, dizzy and, empty, even after, fatty, flat, get on, god, hasnt pooped
  57: have mild, he cant, headache behind, heaviness, her left, heroin, his belly, hope the, i buy, i hear, i slept, insurance needs
  57: is coughing, is this, it cause, it started, juice and, jumping, little finger, mantoux, many, marble, maybe three, memory, mottled
  57: my employer, my tummy, nursing, op, ovarian, periods are, pure, put a, real bad, score, siempre, so bad, soaked in, sudden
  57: test results, the bandage, the fan, the flu, think straight, this age, to take, too sore, tubes, turned out, up by, up each, vez
  57: we didnt, wipe, year ago, years on, yesterday lunch
  56: a bowl, a dinner, a load, a que, a sentence, a tight, abnormal, alone with, also should, am vomiting, and breathin, and confused
  56: and drank, and just, and you, ardiendo, area, artery, at six, been running, been trying, been vomiting, blisters on, breast milk
  56: breathin, breathin real, cardiologist did, change to, checked last, cuff said, dice, dietitian, does it, duck, edge of, fast like
  56: fibre, fibroid, gaps, gp says, hace diez, he, hes hot, i nearly, i reckon, im coughing, in morning, iron tablets, is i, is looking
  56: itching, its maybe, laughing, left arm, like ive, like road, mas, my babys, my muscles, my stomach, need it, nicotine, ok last
  56: old daughter, old mother, out like, palm oil, parkinsons for, pees like, pego en, pinch him, powder, premature, putting, rash on
  56: ray says, ray shows, real fast, red line, refill be, ribs are, ribs on, road tar, run out, scared of, scarf, see him, she was
  56: some came, spirometry, squeezing, stuff in, sucking in, sunburn, surgeon said, talk like, temperature is, that i, the night
  56: the tiles, this morning, to continue, today one, touches, up the, visit is, vitamin, wake him, was due, who do, with fever
  56: would magnesium, write for, yellow
  55: a bakers, a balloon, a few, accidentally, after marriage, also wondering, am having, and sick, and someone, anos tiene, ants on
  55: are still, arguing, around his, atrial fibrillation, baby, bakers, bakers cyst, battery is, been eating, been sitting, both ears
  55: brand of, can change, chest tightness, coughed up, dentists, esta ardiendo, eyes and, fibrillation, fingers are, fully, goes through
  55: hes coming, hes limp, hes sleeping, hi doctor, his ankles, his hand, husband says, i travel, if youre, in everything, is blue
  55: is diabetic, it grow, its agony, last evening, leak, left side, lemon juice, lips look, lying on, me operaron, me with
  55: mild scoliosis, months gluten, my good, no one, now for, oestrogen, one every, pack of, pain came, pill, pneumonia, runs for
  55: shes talking, since and, smiles, some spotting, sore after, spicy, splashed, still has, tattoo, test all, the basement, the birth
  55: the drawer, the lino, the shin, the shivers, the side, them all, thigh on, third time, this time, thyroid normal, turned into
  55: urticaria, walk like, was swapped, we dont, wearing, weeks pregnant, wet diapers, whey protein, wisdom, with some, yellow when
  55: you know
  54: a glass, a setting, a stiff, after a, all scans, and burning, and fat, and kidneys, and muscles, and stable, and too, and vomiting
  54: back down, bebe, boxing, bp machine, bppv, by monday, came out, can only, cant breathe, cant wake, centile for, cervical, clopidogrel
  54: come again, confused and, drooling a, encontraron, encontraron un, every few, fell off, flapping, for maybe, go if, goes limp
  54: gone all, gone very, has mild, he ate, he is, her on, hi dr, hip surgery, his friends, i carried, i changed, i cough, im peeing
  54: is bigger, is breathing, jabs for, keeps clearing, lift my, low sugar, man, me yelp, months pregnant, my ankles, my colonoscopy
  54: my finger, my lap, my medicare, nickel, one i, or will, other says, over with, pain in, peanut butter, playing with, pods
  54: poking through, properly, purple, quit sweating, ramadan, recipe, refill of, rest the, root canal, second pregnancy, semanas
  54: sentence, spicy food, straight, swallowed a, the battery, the grocery, the jab, tingling in, tmrw, today and, two or, vaping
  54: wake good, was playing, were at, were told, white and, white spot, with little, yelp
  53: a belt, a bus, a fork, a los, a sunburn, allergy, and ecg, and egg, and gone, and leg, and right, and screams, and thirsty, and used
  53: anos y, as you, back when, belly at, black marks, breastfeeding fully, brought up, cause i, cheese, clicks and, clinica, color of
  53: comes and, complains of, correct the, dog on, drank the, el trabajo, even a, everything has, everything was, feeling in, fell asleep
  53: finishing, firm, for about, from a, gone yellow, had, hasta la, he dont, hes stopped, hes white, his eyes, his neck, hold my
  53: honestly, hope you, i chew, i threw, in left, irregular, is vomiting, just tired, kg in, la clinica, leaf, leg looks, like she
  53: looked at, looks shorter, lymph, lymph node, mm nodule, mule, my bellys, my child, my periods, my thighs, nor, of weight, ok
  53: on metformin, over for, plays football, prolactin, proxy access, put down, put on, question about, quit, rattles, receta
  53: remember what, rib, said its, said no, sat on, says wait, shivers, shoulder blades, side like, sized, slow, smells bad, spot is
  53: steamed, stuck to, sun, the aspirin, the color, the hand, the letter, the note, the skin, the trip, til it, to pee, up from, very hot
  53: very sleepy, walker, waste, weight gain, wet himself, wheezing on, wiped, worms, would a, y casi, your time
  52: a bag, a positive, a sandwich, abuelo, ana, and dark, and drooling, back now, bad idea, blisters in, burnt, clay, clean through
  52: collapse, coloured, crying and, drum, eat, el pecho, excuse, fat as, genetic, go in, grind, halos around, harsh, he sleeps, hiatus
  52: hiatus hernia, honey, i grind, im breathing, in our, is back, is metformin, it make, its size, know i, list on, long gaps, lump on
  52: me near, me tomo, me whether, much for, my chin, my gums, my inhaler, my roommate, night it, nino se, now at, on apixaban
  52: one steroid, pins and, pounding head, puse, red, reliable, sack, salio, saw, she cannot, she need, shes limp, shes too, shirt
  52: shows grade, so a, speech, spots on, stop bleeding, swole, swollen like, the bridge, the cut, the drain, the gas, the gun
  52: the housing, the right, throwing, times a, tired and, tongue is, trying, twice its, two months, was only, we did, weeks ago
  52: with every, with pain, with right, years back, yes or, yesterday morning
  51: a dvt, a week, ago at, al pararse, allotment, and after, and coughing, and fast, and swallowing, and sweating, and tight, and urine
  51: anticoagulante por, apixaban for, around my, attached the, been throwing, belly that, blue like, boy, but thats, cambiar la
  51: can somebody, cant climb, check for, clean the, clearing, con los, days in, del pecho, descanso, didnt feel, do we, doom, down from
  51: dvt, female, fever came, fodmap, fortnight, gags, get air, gibberish, gone grey, grandpa, hardly, heart, heart goes, heels
  51: her little, her up, hip, his chin, his pulse, his shoes, huge, hurts like, i breathe, i took, i wipe, im so, is being, is sleepy
  51: it makes, its improving, ive changed, jumper off, kidneys fine, le cayo, le puse, left knee, lin, load, low fodmap, madam, me baja
  51: minutes at, missed, muy, my breath, my dads, night and, noise breathing, nutrition, ocular, off her, off my, on his, one eyes, outer
  51: ozempic, pararse, pararse se, pee is, physio says, poked him, pulling, put them, putty, reach, really, right back, right down, round
  51: rusty, shaking with, she be, she gags, shes at, shiny and, since many, since marriage, steady at, the cholesterol, the lower
  51: the metoprolol, the quarry, things that, to left, to lift, top, touching, visita, was five, was missing, would rather, y al
  50: age is, an elephant, and fluids, and hands, asked me, clinic says, closed the, cold on, crackles when, curled, deje, doctor has
  50: done in, drink more, ex footballer, exam was, felt a, fentanyl patch, footballer, form needs, from that, gone dusky, hands shake
  50: have heartburn, having, he coughed, he says, head hurts, her belly, hes breathing, his left, i ask, if i, is paining, its fine
  50: ive stopped, kidney transplant, la pierna, last friday, lift her, make me, mi nino, mood is, my thigh, need a, newborn, now just
  50: of blood, of wet, off the, on right, operaron de, osgood, other than, oxycodone, pain right, pharmacy changed, pila, plane, put that
  50: rainbows round, real slow, sat up, se trago, seem, severe, she looks, shows a, since night, son had, spreading to, stable for
  50: step on, swelled shut, tar, teardrop, the bump, the cat, the crib, the liver, the ninety, the set, toddlers, trago una, twice by
  50: una pila, urologist said, voice has, was jumping, we use, weight loss, wet the, whenever i, worse at
  49: a lemon, a pillow, a rock, abdominal, ago it, and mouth, and neck, and wheezing, argue, argue with, arm for, at lunch, be around
  49: become, been drinking, bit, bit sore, bit wobbly, bitten by, book the, chills that, doctor i, doubled over, encima, flat on
  49: for insurance, galloping, get an, glucose test, gone black, have rainbows, he stops, her temp, hes crying, him his, his ear
  49: his trousers, i swallowed, if she, im gonna, is already, its worse, jumper, lay, legs are, like milk, low mood, mri normal, my one
  49: my toe, my tsh, night for, night with, now all, of one, out every, packing, pass, pleased, preschool, press it, ran, refer, rinsed a
  49: rug, send me, shes stopped, silly, silo, smell like, so if, stand straight, stress, sugars in, test normal, tetanus, the fish
  49: the pink, the pump, the silo, then maybe, they arent, thursday so, to cry, whistling, with milk, wound is, y que, ya le, you call
  49: you refer
  48: a retired, a sewing, a uti, all over, am feeling, and bp, and calling, and could, and limp, and sleepy, are dropping, are weak
  48: been steady, breathing like, cant wiggle, code for, constant, couldnt, crp, crying for, did some, doctor my, dont hurt, endoscopy
  48: exams, fatty hilum, ferritin was, fever and, flu, for years, fruity, goes up, going up, got an, got kicked, hace, had shingles
  48: hanging, have pain, he have, heart scan, her nose, hilum, his tummy, im also, is about, it true, leaking yellow, lift, like his
  48: like ripping, mande, midnight, mouth is, my friend, my groin, my throat, now she, of bed, on referral, or worse, oral, ordered
  48: pain when, pain with, pero a, phone on, positive for, que huele, rid, rid of, roommate, rust, school nurse, she breathes, shiny like
  48: sick in, sighing, so ill, so you, stairs, stool test, the coal, the two, then headache, time i, try to, used the, very bad
  48: very painful, was getting, with chills, with long, words come, years male
  47: a black, a first, a hard, a pounding, a pulse, a wicked, aches by, address for, after sex, all day, also does, and hard, and passed
  47: and white, ants, be my, been itching, big, blade, both tested, burning with, called the, cant feel, carta para, cleaner in, come out
  47: coughing and, cut off, d injection, de manzanilla, el examen, every single, feel the, felt my, fever since, going like, grain, gray
  47: group is, habla, hard, hard i, he breathes, he snores, her right, hes slurring, hold the, huele a, i move, i peed, i washed
  47: is crying, is giving, is numb, it out, its swole, las cosas, last week, limits, little box, lower lid, man comes, manage
  47: minutes then, mismo, monitor, mother says, my check, my hand, one tablet, pain very, pale as, posted, pressure pills, round my
  47: sangre por, scope, see yellow, shoulder blade, shoulder hurts, since ten, sit, smiling at, snow, some blood, stomach is, swelled up
  47: te de, testosterone gel, the cake, the car, the shoulder, the voice, there anything, thinks its, thought, to visit, took all, total
  47: truck stop, true, tuve que, viral load, washing machine, watch says, water down, week i, whistle when, who has, years after, years is
  47: yellow stuff
  46: a pop, a sports, about forty, ago, also and, and giggly, and lips, and quiet, and sent, and waxy, and who, ankles like, as milk
  46: at your, better or, bin, bluish, bottom, breakfast and, brother, bruise on, burned my, carta, cayo, chest feels, cold and
  46: cramps when, cuatro veces, day in, deworm, drinking from, eczema on, following up, gave, giggly, goes down, got it, gums are, had the
  46: has not, hes burning, holding his, how many, hyderabad, i deworm, i use, is stiff, isotretinoin, its down, knickers, la cita, le pico
  46: lipid all, liver test, lock, looking for, losing, me dan, meant to, milk and, mri shows, my age, my bottom, my cholesterol
  46: my knickers, night he, non smoker, nose has, now he, now its, on school, on sunday, osgood schlatter, pastilla de, planned, return it
  46: rubbish, safe in, school mornings, side with, slate, small hiatus, so just, still wets, stop, take with, talking like
  46: talking nonsense, the prescription, then again, they come, thumb, today, today shes, tres dias, up green, waiting on, walk it, waxy
  46: went in, what year, writing, writing from, year it, you for
  45: a frog, a spoon, a tick, after that, also she, and dry, and feels, and seeing, and tummy, apreto, apreto el, arms are, at dinner
  45: at four, ayer, bananas, bit after, buttock, buy the, cita del, coat, colchicine, contraceptive, core, core biopsy, cough syrup
  45: could not, de siempre, del estomago, dont need, dropped, even swallow, eyes have, eyes look, feel cold, from karachi, give it
  45: gone the, gone through, hace cuatro, hard and, he do, heart going, heart racing, her skin, i laugh, i run, i touch, ibuprofen for
  45: im scared, in waves, instructions, karachi, kneecap, knew, know whether, la carta, la pastilla, le molesta, left shoulder
  45: loose motions, madam i, manana, manchitas, manchitas moradas, me apreto, molesta, moradas, motions, mouth pulls, of putty
  45: only little, our first, pain like, plus the, pump, rash like, reason, red streak, respected sir, right arm, roll over, says it
  45: sebaceous, sebaceous cyst, shots for, should wait, shows mild, siento como, sixty, somethings, stye on, swelling in, the blue
  45: the kneecap, times, times yesterday, tomo las, twitch, waiting list, was found, was to, wets, wets the, will die, with headache
  45: you asked, you let
  44: a fruta, a melon, after antibiotics, also like, and pale, any pee, are bleeding, as anything, at football, ayer no, back arches
  44: been crying, been on, been sick, bleeding a, but when, came over, cheeked, chest pain, constant pain, dots in, end of, escaleras
  44: even when, folds, fork in, form signed, found in, fruta, hard on, healthy, heavy for, hes real, i put, i went, in two, inches
  44: is throbbing, it ok, keys, la olla, lips like, looks bigger, machine says, made a, melon, minutes he, my collar, of plums, on that
  44: plums, red is, removal, repeat the, right through, roller, semanas de, sick with, sitting up, skin is, sleeps through, so thirsty
  44: sunk, swole up, take ibuprofen, talk, talks like, tape, that lasted, the kind, the rattles, then a, thick and, thumbprint, to show
  44: to stay, to vomit, todo el, up hard, upper, visit if, warfarin for, was negative, weve a, what about, when hes, whens the, with iron
  44: wont wake
  43: a football, a seal, a stitch, acid is, and leathery, and shaking, and slow, bano negro, because of, belly cramps, benefit, borroso
  43: bowl looks, brown spotting, but since, called me, cant rouse, chest is, clipping, come down, cystoscopy all, doctors signature
  43: down low, dress, duele la, fell and, frothy, give a, glass of, gurgling, hand eczema, he stood, her arms, her chest, her face
  43: her speech, her voice, hes sleepy, hit, i counted, i hold, i lost, i set, if this, im breastfeeding, in november, in sheets, is clear
  43: is peeling, it might, jaw locked, just wondering, keep him, lads, leathery, left nut, lettuce, like old, map, may so, my calf
  43: my chest, my uric, necks stiff, night i, normal to, office of, only diet, option, pee at, pepper, piernas que, pushed up, reading
  43: recien, rotten, rouse him, severe headache, she just, side for, sign the, since, sorry for, squeaky, stopped the, straight through
  43: taken out, tea time, the bus, the horse, the records, they call, this normal, tired in, to burst, up in, up like, up with
  43: vaccines are, veo borroso, with blisters, worst headache, zinc and
  42: a wet, and bleeding, and breathing, and hurts, belly is, bit pink, bowl of, can she, cant even, charcoal grill, comadre, comes when
  42: cooking, cousins, crackles, dark blood, day doc, deep like, didnt, dubai, earliest, feel tired, for anything, frog, got hit, grill
  42: half of, have small, he cannot, her breath, hives, holding her, hot and, i pee, i skip, i sleep, in front, inhaler, injection at
  42: inner, is five, it the, it too, ive slept, jaw clicks, labral, labral tear, legs up, locked, look down, loose stool, loud, lunch hes
  42: made her, man has, measured, my birthday, my cardiologist, my long, nonstop, of who, on scalp, one leg, one month, options, over her
  42: own spit, pain that, period was, pink, plan is, please advise, push, results, says call, semana pasada, sir madam, sleeping and, some
  42: starts on, than it, thanks from, thats what, the coloured, the dogs, the end, thighs are, told it, tripped over, up straight
  42: up under, uric, uric acid, very swollen, was running, weak i, what food, with food, y me, years and, yesterday im
  41: a mouth, account of, and mumbling, and was, are tingling, as i, at end, balls, been, bent over, blood, blood count, brown stuff
  41: can send, come off, comida, daughter is, dear sir, doesnt seem, doha, ears are, first week, fished, fished him, floss, food to
  41: for camp, for tb, form for, getting better, going through, happy, he quit, headache that, health anxiety, hes thrown, i bought
  41: i drank, i floss, i told, ill take, in bed, in july, is whether, ive thrown, just wanted, knock, like tree, little bit, me puso
  41: most of, mumbling, number ends, of bumps, of red, of tea, olive, olive oil, on thursday, ought, red and, red like, red patches, rose
  41: round her, same with, seeing things, shes cold, since forever, since today, size, slipped in, smells of, sometime, spread, subir
  41: takes aspirin, the army, the bladder, the kids, the mug, think my, thought id, touch it, tree trunks, trunks, two of, using the, vape
  41: walk, weirdly, when would, whooshing, with it, y hace
  40: a bucket, a hammer, ache in, aches when, and another, and discharged, and felt, and its, and shiny, baby boy, bike, bone, burn
  40: but scan, celiac chest, chest hurts, clots like, cough is, ct, ct coronary, dermatologist, dogs, feet are, few minutes, few seconds
  40: fifty, gas station, hands with, has osgood, he talks, he vomited, heart pounds, her throat, hole, husband is, i go, i still, if shes
  40: im sweaty, is active, it from, it without, its up, joining, kidney stones, killing, kind you, le di, leg is, like dough, like he
  40: like you, look bluish, make no, me tiemblan, mosquito, mum is, my breast, my eyes, my sister, nearly gone, next month, nose bleeds
  40: nurse, on cheeks, on wednesdays, painful since, piso, plug, rabbit, referral in, rf, safe and, shaking all, shes run, shirt is
  40: shorter, showed a, sick to, tea and, than a, the door, the house, the plug, the truck, the van, tiemblan, to argue, uninsured, up but
  40: walmart on, wash, water in, wedding, went back, went dead, would take, zero calcium
  39: a stabbing, abortion, adderall, also been, an ache, and acting, and is, and says, anda, are numb, beat, both my, breathes in, bugs on
  39: canals, changing table, check up, clearance, corazon, coronary, dar, days is, dimer, doc i, down over, effect, el brazo, ever become
  39: face and, few drops, geographic, geographic tongue, go back, hands, harm in, having white, hearts going, hello doc, her fingers
  39: her tummy, hes up, his jaw, hit his, how late, i wish, in her, is showing, is soaked, it hurt, large, lie down, like little
  39: like marble, little, looking, lung function, minute maybe, minutes and, mum says, my brother, my pupils, name change, normally
  39: now nothing, of black, of it, of sitting, otherwise just, out a, out his, patient of, pressing, pulls, remove, right ribs, room goes
  39: seeing little, should, sitting higher, slams, so maybe, take anything, terrible pain, thats sore, the boys, the changing, the epipen
  39: the sink, the syrup, tight like, tiny, to another, touch, under the, up since, vaccine record, wanting to, we repeat, when we
  39: which i
  38: a whole, above, ache after, all are, all my, and cetirizine, as toast, back is, back of, band round, bat was, be better, before you
  38: branch, breath in, breathing fast, breathing in, bright red, by a, can we, cancer at, cannot, climbing the, cold like, company is
  38: con la, covid, cow, days and, desmaye, down like, endocrinologist says, essential tremor, fatty liver, feet and, friend says, going
  38: gym, had one, had some, has asked, have an, home at, i start, i want, in his, in stool, is big, is poking, it after, la quijada
  38: lampshade, lasted, like i, me but, me desmaye, mri brain, my ears, no appetite, noches, of that, oh and, old girl, on glimepiride
  38: or three, partners, puso, quijada, resend the, ribs when, rolled, seven, she wants, shivering and, size of, small, something pink
  38: stomach hurts, stop thinking, stops, sugar fasting, sunset, teeth chattering, the lampshade, the long, tight band, tonight she
  38: two days, up fast, want to, where does, wife threw, wondering about
  37: a beet, a curtain, a ghost, a su, a tooth, after tax, ahi, all normal, all of, ambulance, and having, are coming, are cramping
  37: back up, bad with, be copied, because lying, beet, bellys like, bit of, bits, blue and, booster, bump on, cannot move, f, fax number
  37: fear that, from home, ghost, got him, havent been, head in, hes coughing, his spoon, holiday, husband wants, i try, in sweat, in week
  37: insists, is having, is okay, is so, is sweating, jug, kidney disease, last tuesday, left leg, like coca, like wet, lips are
  37: little frog, mesa, more than, my cdl, my vest, neck is, neurologist said, normal after, one or, panting like, para la, patch on
  37: peeling off, pink and, pulse in, rests, sides, slot on, spanish, standing, steroid jab, stress echo, sweaty and, tablet a
  37: that smells, the dentist, the navel, the paper, tired to, to get, too tired, took his, typing, up now, urine clear, vacuna, weather
  37: wisdom tooth, woke him, you order, yr old
  36: abajo, after gardening, and his, and numb, and stomach, and stretching, appt is, are white, beats like, been two, black coffee
  36: day this, de cabeza, dont send, el otro, esposo, from bed, from one, fue la, has slight, have got, he fell, her chin, her legs
  36: his knees, i coughed, idk, in bathroom, in nine, is walking, itd be, its due, la molestia, large print, last period, law age
  36: like shes, looks grey, loss of, mi esposo, mi hermana, mid, molestia, mother, mushy, my skull, my toes, nearly every, night my
  36: now the, of bright, on left, pizza, pounds, pressure in, right to, scan normal, scan showed, sent to, she been, shes on, should it
  36: singing, sit in, slight tremor, stiff neck, stool is, stuff, sudando frio, tablet, taking new, ten weeks, test showed, test were
  36: the lamps, they tell, to friday, tonsil, tuesday or, tummy is, up cant, up froth, upper back, urine is, veo lucecitas, voice went
  36: walk straight, was great, was sick, went grey, where i, which the, with clots, with type
  35: a baby, a boy, a fist, a race, a streak, active and, after three, also im, an egg, and feeling, and liver, and smells, as her
  35: at present, basketball every, bed, between ribs, between the, bother, brace, cant, chest when, closes at, coffee grounds, cottage
  35: cream, days without, desde anoche, diagnosed by, dijo, door slams, egg on, evening my, feels tight, film, finger, first pregnancy
  35: going a, gums bleeding, hace falta, had two, hand wont, having headache, he cries, he walks, hi doc, his eyelids, his foot, his legs
  35: how long, hurts and, hurts to, husbands, i climb, is an, is dark, is eating, is next, it need, km daily, knee, le duele, left lower
  35: legs have, like a, like burnt, look, makes a, mano derecha, mom is, monthly, one glass, our daughter, pain and, please cancel
  35: poor sleep, por el, regarding, right leg, shoulder aches, side feels, six minutes, small bump, so its, so thats, so theres
  35: stopped eating, take, the meter, they sent, to know, to pass, today his, toilet paper, tongue like, two this, understand, up this
  35: very quiet, weeks on, when sitting, white spots, with my, with sweat, y ahora
  34: a bad, a breath, a foot, al pararme, alacran, and coeliac, and feet, are ringing, are tiny, be here, bebe esta, blood test
  34: blood with, body, bolt, bolt upright, bowl, breast cancer, buenas noches, but makes, carried the, cheeks after, clear and
  34: clear water, cough with, cuesta, dark patches, dental cleaning, double and, dropping my, drowning, even with, every morning
  34: grandmother, greetings from, had blood, had my, hasnt slept, her forehead, her ribs, hes, high, his voice, hurts bad, i drink
  34: in april, in august, is sucking, isnt, it doesnt, keep water, knees up, la receta, like, lot and, makes my, mareo al, me mareo
  34: my elbow, night she, normal with, one ear, pain on, paper for, pararme, pills, pinpricks, private, red blood, si ya, since sunday
  34: sleeping on, sore i, strong pain, teeth coming, test negative, the fridge, the group, their own, they havent, tomorrows, un alacran
  34: walk test, was under, we can, wedding next, you fax
  33: a basketball, a code, a cup, a drum, and repeat, answering, approved for, at church, away with, bead, because she, black dots
  33: bunch of, burning in, codes, come any, coughs up, diabetic since, dot physical, down both, dry like, eczema, epipen, food and
  33: for your, hace media, haciendo, had surgery, harder, helps, her way, home or, hot potato, hubbys, i always, i lie, im typing
  33: in first, in sun, is puffy, kept, knowing, last month, life, lifting the, like coffee, lying down, media hora, midwife said
  33: mild disc, mild eczema, mother has, my upper, noticed my, now my, nurse is, off since, on its, outta, pale and, parent of
  33: please dont, puffed up, pulls up, que no, relief, rocking, ruth, side has, since maybe, slid off, straighten them, taking creatine
  33: the after, the new, the plane, then last, think, tip hurts, up into, up pink, up stuff, wanting, water bottle, we need, whistle on
  33: white, white discharge, would it
  32: a beach, a prior, a tap, again, all down, and she, angio, are puffy, as she, been bad, belly like, boat is, bursting, came to, coach
  32: cold water, ct angio, curled up, cutting, doc said, each breath, eyes went, face for, for seven, fresh, gone numb, gone pale, gravel
  32: hard like, high fever, hose, id also, im asking, in september, is bursting, is from, is sunk, it shows, kinder, lamp, legs feel
  32: load undetectable, love, marathon in, mi suegra, mother in, never came, now has, of sores, ok with, on ice, on our, on waking, only a
  32: oxygen were, part time, potato in, proximo, quarry, said, see if, sertraline, shed, shes breathing, solo, something else, suegra
  32: sunk in, the district, the hour, then comes, today her, today my, tooth out, up twice, vomiting and, warts on, wont latch, worst
  32: worth, you may
  31: a frozen, a sharp, and he, attached is, banerjee, big for, book a, breathing for, bucket, but its, can get, cant open, challenge
  31: cries when, crowing, dad, dark, dolor en, drink water, even my, everyone, feel when, feel woozy, fell from, fluoxetine, follow
  31: follow up, for many, found, found the, google, had a, he looks, he slept, he smells, his tummys, hurts so, i drive, is blotchy
  31: is like, is pounding, is sitting, landed on, last was, leather, like wood, make a, many months, me sube, minnesota, my backs
  31: my record, my shoulder, needs her, ni, on an, or no, otherwise, pain under, photo, point, puts, real, refills if, renovation, report
  31: respected doctor, rolling, says about, see dr, started an, sweat and, swollen shut, syrup with, table, text to, the deck, the kettle
  31: the lake, them and, to be, to date, today the, tomorrow, too big, us at, water and, we thought, were all, when do, when his, window
  31: work out, yr, yrs male
  30: a coin, a full, a half, a nutritionist, a un, and sweaty, and tonight, and would, are mottled, big toe, broke a, bulb, child
  30: chin down, cleaning, cough like, days out, down between, drank juice, draws, floppy like, getting a, gone tingly, gums bleed
  30: had breast, hand flat, hands and, have it, he draws, her life, her neck, his toes, i didnt, is dry, is only, is really, is there
  30: is white, lie flat, like ropes, morning he, need new, need this, next spring, non stop, of wine, on in, on line, on neck, pass out
  30: peeling now, picks, potato, put off, rather not, red with, ribs that, ropes, shes, sort, spent, strengths, stuff that, suppose
  30: swallow my, sweating through, table saw, test for, that they, the home, the mornings, the open, them off, then nothing, thing in
  30: to wait, to walk, toes look, toilet bowl, told to, tretinoin, turkey, un, warfarin, was hot, what comes, with vomiting, wont
  30: you want
  29: a lump, a whistle, about ten, after lunch, al, all clear, and clotting, and has, and it, and wet, before it, believe my, belly pain
  29: black stuff, blood tests, breathing deep, bug, can u, ceiling, compression stockings, edges of, further, good, grey and, has bad
  29: head splitting, heart valve, hello doctor, hi im, hospital, i swallow, i write, in chest, is gone, is tight, itchy eyes, just to
  29: light hurts, like me, link for, me up, mentioned, months is, my breastbone, my dog, my lower, now his, of this, ok just
  29: please explain, prostate cancer, pupils huge, quiero, reads these, rings round, rock, said repeat, scuba, sharp pain, since they
  29: sister, sister in, sitting on, so should, suit, sweet, tells, that ive, the box, tide, to talk, tome todas, tylenol and, used my
  29: voy de, was bitten, weird, went white, when he, when she, where the
  28: a bullfrog, a copay, a faucet, a jerk, a purple, accountant, act, after stopping, after taking, after was, ago for, and already
  28: and blue, and grunting, and should, and skin, and tongue, anyone, are cold, baby girl, be seen, below, bit like, bullfrog, by ent
  28: call me, cannot swallow, carry, checkup is, childhood, choice, clear on, comes, comes up, cuatro, do i, drain cleaner, evening she
  28: faded, felt warm, fill out, flu vaccine, for this, gave the, good as, green, heart attack, heart skips, heartburn at, hurts when
  28: i lose, i rub, in it, it maybe, it mean, like drowning, like mad, like theres, lump in, monday for, mounjaro, my stomachs, my uncle
  28: needles down, offered a, old was, out in, plan covers, pm, pulling at, quiet and, remove it, says i, says she, scar is, se, seems to
  28: silent, since evening, since i, spat, sugar normal, take milk, tests negative, tests normal, the ambulance, the urgent, thirsty and
  28: to find, under his, up after, up he, very strong, whether she, will i, windows, worries, years fell, years of, you could, your clinic
  27: a small, and leaking, and loose, and once, arthritis, as ever, ask the, been at, been the, belly goes, between her, cardiac
  27: delivered, down, drank something, ear on, feel good, for that, got in, h, had gout, he went, here for, hes been, his bellys, his skin
  27: i looked, i must, i need, ibuprofen and, im hoping, imaging place, in hyderabad, injection in, is booked, is easier, it at, it right
  27: ive given, last tetanus, le huele, me on, mi nina, moment, my hair, my pills, nappy is, noise, now pain, numb at, odd, of life
  27: often should, pharmacist says, pregnant with, puffy and, put it, really bad, right, scan in, scarlet, she cant, side, signature and
  27: skin peeling, slid down, slightly when, soft, something, spirometry normal, stay, stitch under, streak of, tag, takes blood
  27: that dont, the baby, theyre waiting, todas las, today ive, twenty minutes, type, un dolor, what do, wont lie
  26: across my, adoption, and her, and needs, any more, back on, band, black like, breast pump, brings, broken, cant lie, cant look, carne
  26: cuatro anos, dry as, esta, every day, face are, feel my, feet cold, fine, floor, gave it, got into, great, hace un, had cold
  26: hes talking, hijo, his fingers, horas, it got, just before, kg height, lies on, look at, mattress, me so, mi hijo, more, mother had
  26: my boy, now is, para mis, prob, propranolol, puerta, seeing sparkles, send my, shake him, she, shoe, side when, smells rotten
  26: some seconds, something or, son was, staring, started again, take his, tax season, testiculo, the cvs, the state, the wedding
  26: then blue, time this, todays, tonight hes, weeks out, went stiff, when breathing, whistling noise, wish
  25: a boil, a mole, ago with, all the, and coughs, and iron, and thanks, anos le, are raw, as a, bags, behind it, breathing heavy, buying
  25: cut on, doctor, doxycycline, father, get a, has been, he woke, head off, hernia lump, hes cold, hes got, hijos, ibuprofen gel
  25: in june, is killing, it again, it or, kidney stone, kind of, lifestyle, local, meanwhile, mitral, my second, off a, on main, pain low
  25: rather have, real sleepy, referral letter, seat, she complains, she isnt, shin from, since last, smoking, stay on, still coming
  25: sure the, swelling up, takes me, tests were, the store, time he, urology, vomito algo, white then, will, with your, wrap
  24: a terrible, adapalene, after school, alcohol, also, also feel, and an, and doubled, and theyre, back, barking cough, being pulled
  24: bleeding and, bought the, breathing real, came on, camera, candle wax, card for, chemo and, como, coughing up, dads, doctor in
  24: dressing, electric, en un, escribo porque, for more, fuerte en, glimepiride, handicap, having heaviness, heard, heaviness in
  24: his file, im starting, in one, is black, it off, just, just want, kg and, lots, mouth ulcers, my partner, my place, nasal, noche
  24: noodles, now, on and, on my, phone in, premature ejaculation, quick one, round both, runs, said id, script for, seem to, sessions
  24: sleepy and, smell and, started with, stopped shivering, surgery on, take it, test, than the, the building, the colonoscopy, till the
  24: tmt all, toda, told, tongue are, tour, tuck, tuck in, tummy tuck, use computer, waiting, week for, well and, wife
  23: a cowboy, a family, allergic to, and shes, and sugar, apple, at night, breathe in, but i, but is, chasing, clotting, clotting tests
  23: concern, controlled, cowboy, cranberry juice, doing, dots on, drink the, echo normal, everyday, for friday, hand, hard lump, he pulls
  23: hives on, houston, im writing, it came, join, kenya, la casa, mins of, morning ive, mouths dry, move my, moved to, new order
  23: new people, number in, offered, ointment, on all, patches in, ringing in, said i, scar in, self, shaped, she does, shes gone
  23: so forgive, some brown, straight to, swallowing is, thing, this week, to fill, tummy ache, unchanged, upper lobe, watches, weak and
  23: when, when they, yesterday my, you resend
  22: a blind, a knife, a script, a spot, about my, always have, and kinda, ando con, are swelling, are they, bad headache, beach ball
  22: brazo izquierdo, cant tell, changed in, cierra la, coming off, could i, cvs on, dice que, dormida, evening, factory, family
  22: farmacia de, feel weak, fitness, flap, four times, give, gone quiet, hazy, hazy on, he held, hi, history, hit her, i bit, if they, im
  22: is hazy, la otra, left foot, like sunburn, lips went, lobe, m, me in, meantime, mi abuelo, months at, mother is, mri of, my ride
  22: my weight, nothing else, off and, off in, on monday, out till, prolactin normal, rash that, right upper, running, school wants
  22: she is, sick twice, so weak, some colour, someone pulled, spray, sudden severe, tell my, ten, the pool, the results, third, to try
  22: uncle, walking bent, was in, worker, works, wrote, xarelto, yesterday night, your bill
  21: a weight, again about, an accountant, and well, audiologist, back from, badge, be changed, be moved, begin, bought a, bppv diagnosed
  21: brought in, come for, comes in, date please, dexa, did have, does nothing, drooling and, examination, extra, eyes like, far
  21: feel myself, feels too, gone now, had her, hi its, him hard, insulina, is bent, is brought, is changed, is one, is over, is that
  21: itself is, just two, keep on, la madrugada, let me, liquid, lump under, madrugada, me duerme, meter, more from, much as, my kids
  21: my mother, my pcp, needed, ninos, nothing on, of pain, oil massage, old, on mirtazapine, one in, pain started, pee since, pink is
  21: request for, she felt, sized lump, the chair, the counter, those, tire, to his, use at, used to, vomited a, wake and, weekends
  21: went black, what, wiggle the, wont drink, yoga
  20: a marble, about, about an, algo, an hour, and did, and goes, arms have, blue one, bottle, bottom of, burned, calls, chicken
  20: cold juice, con, doll, fill the, for over, get one, growth hormone, have a, here in, hes on, ice cold, im burning, in lower, in my
  20: in ten, is also, it matter, its better, just had, kicked, la tarde, loved, lower belly, matter, mean, my son, needs your, new ones
  20: of a, one week, others, package, pad every, pecho que, perhaps, please do, prescribed, professional, puedo pasar, pulling in
  20: question, reads, runner, said it, take aspirin, that on, the high, to people, toca, troponin, try again, ultimo, un testiculo
  20: up what, vaccine, walking like, we havent, wonder
  19: a couple, a cream, a day, add, an office, and bring, and talks, and with, are yellow, as needed, bath mat, blister, breath smells
  19: budge, but woke, day as, dec, do my, eye, faltan, five minutes, folate, function tests, gabapentin, gone like, grateful for, hacen
  19: had tummy, have no, he stopped, hours, i cant, im lying, inside my, it was, keeps, liver tests, lose, makes, marido, me sale
  19: message you, mi marido, mild asthma, million, move into, nothing has, now and, now but, of weeks, or get, our insurance, playing
  19: podiatry, por correo, pregnancy test, pressure pill, purple dots, que le, que se, quick, ran the, says to, shaped like, shes only
  19: since dawn, software, started at, stood, stove, supervisor, tengo, the cats, the doctor, them for, theres been, theyve been, to dr
  19: to open, to use, trip to, una carta, was, would i, y con, yesterday is
  18: a scan, alto, and hes, and ive, any way, appointment to, are my, blisters and, calf in, can go, castellanos, come over, days i, deck
  18: deep and, echo holter, every month, eye man, fast for, find my, growth, has sudden, have any, have them, headache on, hearing
  18: hi there, husband, i wrote, in february, is brown, kidney function, legs that, manila, move for, much, my question, night when
  18: nurse says, of vision, on account, papa, play, rag doll, says, si me, six weeks, small lump, spare, sticks, stomach pain
  18: sweating and, tambien, the neighbor, the prior, them up, to answer, to finish, veins in, went funny, when lying, whether it
  18: who lives, with no, you are, you sign, zoloft
  17: a cold, a friend, and not, ankles have, attach, belly artery, birth control, blotchy like, burning hot, could you, de los, do what
  17: dog, down and, fell through, for four, for lunch, go up, had none, hard the, has black, hes grey, his dead, i am, insurance says
  17: kidneys normal, me is, mi esposa, old swallowed, on saturday, open a, over on, pea sized, petty, pharmacy gave, planning, pulls his
  17: que es, ride fell, runs out, showed mild, stuck, swapped, that from, the card, the corner, the dog, the emails, the walmart, throw
  17: tight and, time they, todas, todos, told my, tummy hurts, twins, very much, watching a, whether, white like, with barking, write this
  16: a sperm, abdominal pain, again at, agua, all since, and give, and this, ask if, at all, bad smell, bed rattles, been told, before i
  16: bulge in, closing, cook, corn, cousin, date is, doxazosin, el sabado, enough, five years, for ninety, forgive, giggling
  16: giggling then, goes, gone to, having fear, having to, he only, his pills, i change, i qualify, im drowning, is dragging, is puffed
  16: kettle, lie back, looked, marcus, metformin and, mild mitral, mitral valve, month for, murmur, never, no, nonstop and, on route
  16: one thing, prenatal, prolapse, ran a, ray normal, reception, since the, so cant, sperm granuloma, stand on, stopped sweating
  16: swallow spit, switched from, tabs, the bottle, the ice, the size, the summer, three of, to ask, to peer, tomar, urine protein
  16: vaccines, valve prolapse, whenever, with mild, yard, yesterday and, zumba
  -16: a dry, a gray, abroad, and baby, ask for, be on, been offered, bottle at, cant see, cat is, changed, could, cupboard, day, eight
  -16: fine by, fire, for allergy, for his, gi, he has, her sister, i can, i could, in may, insurance changed, it twice, it when, it wont
  -16: keeps saying, know its, la senorita, landed, looks like, my phone, myself, need from, new bottle, of the, or have, orange, paso
  -16: price is, punched, resident, rush, salaam, second time, send them, settle it, the front, the wrong, them by, there monday, two pages
  -17: a tack, awake, before, blanco, by ten, call the, cement, dawn, day would, de la, discussed, does a, dolares, drugs, er
  -17: following week, for height, for three, gives, goes by, her last, hes not, how do, how i, i called, jammed, kindly, landlord, mama de
  -17: my first, my landlord, my life, onto, past, possible, put me, refill for, should she, so he, so ive, someone to, tack, that you
  -17: the lisinopril, the receipt, the shots, to send, tres, we just, what the, write you
  -18: a nice, a regular, add my, along with, and for, and will, appts, bees, but, can stop, cancellation, cap, church, clinic, counts
  -18: daycare, diagnosis, eight years, en la, fasting, feed store, folic, folic acid, four, ghana, gutters, hctz, how can, i couldnt
  -18: im taking, incomplete, is needed, issue, ive never, last year, lives, lot, methylphenidate, mi papa, monday, mother of, my eliquis
  -18: my parents, pedir, per month, please fax, por, rain, recepcion, rosuvastatin, same pharmacy, since my, six, son is, special
  -18: talked to, term, test before, the feed, the statement, the tube, they are, trucks, turned, twelve, twenty, two, visit or, weve been
  -18: when the, who is, wife and, will take, with this, wont get
  -19: a fresh, a wedding, all that, and can, and theres, beneath the, blue, bone density, both hands, bridge, days with, density, dias
  -19: did it, ending, estamos, for, from them, gets a, girls, going in, guess, had to, how much, i pick, if that, injection is, it all
  -19: it one, it under, label says, lunch, medical necessity, mg, mg for, michigan, my husband, my husbands, my visit, needs the, nine
  -19: odd one, of medical, on them, or two, out and, peach, plus a, pt, routine, se la, shes in, so sorry, somewhere, sooner, stand from
  -19: sure, switched to, swollen and, tarde, thanks to, the allergy, the school, the water, theres no, they said, to put, trabajo en
  -19: two years, units, way more, when should, with me
  -20: a missed, a slot, about five, accept, and weight, and what, as we, asks me, at supper, behalf, behalf of, bicycle, but my, cant be
  -20: cant make, care, coming in, could it, daughter says, diga que, dob, duane, during the, en, final, from the, hermana, i been, i call
  -20: i lay, i received, if possible, it gives, it go, january, just the, like they, lipid, may concern, me out, moving, necessity from
  -20: ninety, of an, on behalf, or do, orders, pre, pueden mandar, replaced, sentences, sports form, the chart, the usual, they stop
  -20: to join, to move, to whom, us all, vaccine card, whom it, willing, zero
  -21: a machine, a part, as he, at, b and, bingo, bread, bubble, cambiar mi, campamento, campamento de, can have, change from, check
  -21: check the, client, con el, delivery, do both, eleven, has the, have been, have turned, hearing is, i cannot, i paid, impossible
  -21: is down, is new, is with, it can, it every, just says, kind and, kindly send, leftover, marca, medical statement, moving from
  -21: my daughter, my daughters, my metformin, my report, one box, one you, or a, over, per year, puedo, receive, recital, sat, since she
  -21: sleep in, tell us, that a, the, the lift, though i, time, torn, tuve, vi, wellness visit, youd
  -22: a dental, a knee, a person, and out, and weve, banana, desde que, done at, enero, form from, going to, gotten, great on, guard
  -22: hacer, hardware, hardware store, hello my, im an, in under, into it, it down, ive filled, kept a, la mama, list of, lo llevo, made
  -22: making a, my fasting, nurses, on top, one, passing, photos, picking, providers, reached, says my, services, she doesnt, shed like
  -22: summer, teams, ten minutes, the code, the difference, the hardware, the plant, the slot, the spironolactone, thirteen, this since
  -22: thru the, to touch, up thursday, van a, was out, way, what day, what does, with that
  -23: a vasectomy, abernathy, advance, and keep, any weekday, argument, backward, birth certificate, breaking, caught, change the, chip
  -23: fly, from our, get the, hes fine, i double, i havent, i mixed, i uploaded, if he, in a, job, just checking, lets me, lived, meses de
  -23: moms, mornings for, most days, n, new doctor, nights, office in, own, phone with, pie, plenty, porch, preventive, prior auth, saying
  -23: sees dr, sent me, several, shift, silver, since wednesday, that, thats been, the community, the mother, the nebulizer, the quilt
  -23: then my, they go, to, use it, was it, was paid, way home, weekend, whoever does, within a, you change
  -24: a straight, all i, apart, appointment on, be a, buenas tardes, buenos, buenos dias, but not, but the, by then, can a, close, country
  -24: died in, do any, folded, goes to, got that, half past, hearing test, hired, hondo, hr, i wasnt, id prefer, judge, like my, line
  -24: me this, mr, new address, of each, once, pay cash, people, presents, rung, saturday so, sets, so i, so long, so she, specialty
  -24: strangers, synthroid, take at, the account, they make, they need, they say, to write, tree, truly, twice a, unless, week and, weve
  -24: where it, you the
  -25: a way, an extra, and again, another, back as, bag of, but also, but we, chair unless, clinic gets, eleven days, ellos, eye exam
  -25: fish, game, gets authorization, glad, have this, hay, hes a, i swim, if its, im driving, in half, instead of, is a, it and, its on
  -25: job at, lantus, laws, lift chair, like them, me an, middle, min away, mixing, multivitamin, must have, my next, not had, oak office
  -25: only if, permanent, pharmacist, putting on, quilt, rabbits, refill on, renewing, saldo, since birth, spend, stars, that helps
  -25: then the, though, times to, to normal, to something, tonight i, uno, where im, you just, your oak
  -26: a thing, am asking, appointment for, at this, authorization from, be, because, been under, behind, books for, can it, can someone
  -26: carnival, corner, correo, cover, day at, different, dont match, drop off, eastgate office, el dia, facebook, gum, had no, here
  -26: his bottle, house is, house on, i only, is plenty, is same, is still, is taking, la pizca, loves, miss, my jeans, my niece, my sons
  -26: ninety tablets, official, oh, on hold, onward, order, perfect, perfectly, pizca, plus, que el, replacement, stands, substitute
  -26: sure its, the drive, the nursing, the shelf, the tip, there something, three, three months, to any, to say, topiramate, voy, whats
  -26: with an
  -27: a bottle, again on, ages, and both, and your, ano, as, asked, assisted, assisted living, back in, balloons, both, camp, can the
  -27: court, cuando, day is, everywhere, for what, from your, half an, has two, hasta que, hat, heart pill, hora, hours and, im not
  -27: in law, is my, it takes, kitchen, medicare advantage, minute drive, morning and, one the, promised, que dios, right out, same last
  -27: scanned in, she walks, staying, that came, thats, the babys, the eye, the phone, the toddler, the tomatoes, the trailer, they told
  -27: thursday, to tell, town on, up a, volver, we get, which, would you
  -28: a dog, a man, a word, agent, and eat, and get, and take, applying for, ate my, bad i, been three, buenas, comes on, could they
  -28: didnt know, dock, doctors office, employee can, en las, escuela, every week, fine and, got her, home on, hydroxychloroquine
  -28: is closing, its in, la escuela, law says, like it, mark, me like, me three, me voy, metoprolol and, morning this, names are
  -28: near the, need something, nurse wants, office employee, ohio, older, or, out on, patient too, pero le, prescription, rack, require
  -28: route, schedule my, since hes, so can, tearing, telling me, the vaccine, too early, two kids, under, until i, up last, visiting
  -28: vista, wants, wks ago, years at, years had, you do
  -29: also if, are like, be asking, been a, been around, been off, but in, can your, cup of, daughters, de, el miercoles, for old, gap
  -29: get this, got left, i think, if a, im between, is empty, is hanging, ive read, lancets, leaving for, left in, mean i, miercoles
  -29: needs billing, oakhursts office, operator, puede, saved, says if, she dont, shifts, so, so this, some kind, thank, the address
  -29: the file, though we, time if, what a, what time, years ago
  -30: a m, a two, after i, and lost, and one, baby in, belongs, belongs to, billing and, bring it, cant find, complete, dependent, do you
  -30: does the, filled out, floor with, found my, fresh copy, hacer una, half the, he just, his mother, in their, ir a, is finished
  -30: ive already, ive done, ive no, like last, maternity, must, my new, my two, need two, newspaper, off on, okay with, or seven
  -30: parking lot, pills for, priya, quisiera hacer, right after, right now, same, second one, sells, send a, site is, six or, sleeves
  -30: strips, the no, things, thirty, una cita, was i, whooping, whooping cough
  -31: a disc, add a, also a, as an, at least, completed, day one, director, exemption, give him, good for, grand, had in, happily, has a
  -31: have enough, he had, he will, hi this, husband took, im going, in last, in nov, is off, it isnt, its done, its time, its two
  -31: message, my ex, needles, niece, of his, only see, out this, pickles, referral to, return, saturday, se fue, sends me, showing
  -31: signed by, so it, spelling, split, that im, the month, the moon, the newspaper, to her, up again, visit summary, what should, yay
  -31: you again
  -32: a client, after his, allowed, an empty, an odd, and nothing, bendiga, born, but his, come, come home, con mi, covered in
  -32: cvs caremark, deaf, dog ate, el frasco, eleven months, fact, frasco, granddaughter, horse, i ever, i finish, i turned, it by
  -32: it just, ive gone, like something, little boy, me down, means, ms, on strike, opening, out that, over my, put his, que ya, read the
  -32: right one, save, says the, see the, serve, she did, shes got, shots, small white, so no, solid, somebody there, spring, status
  -32: sunup, tables, the church, the fire, the line, the sheet, the video, time the, to close, una, where do, yesterday evening
  -33: after easter, all for, amberly, amberly and, and havent, and next, any time, army, bar, bless, burn the, cake, call, call from
  -33: cedar hollow, coming back, complaint, cookie, do it, driving, es el, every year, everything else, fourth, get that, hollow, in from
  -33: is worse, it before, it if, like snow, new, of last, of our, off but, or does, pack, recovery, same day, so my, still cant, stroke
  -33: ten days, the desk, the one, to fast, turn into, year at, you kindly
  -34: allow, bank, be obliged, because the, been going, birth, campus, cartoons, cereal, choir, come on, despues, direccion, don, done two
  -34: eat the, everything, for everything, her first, his name, i turn, in there, invoice, it with, kitchen floor, lambing, left a, lemon
  -34: like somebody, me to, mean the, meant, mes, muchas, my cousins, my kid, my wifes, new patients, on weekends, ought to, possibly
  -34: prefer, requesting, sat down, says two, someone, spilled, take the, taking the, thats why, the kidney, they put, to call, to our
  -34: to sign, too soon, toward the, what i, wont move, youre
  -35: about two, and c, and gas, badly, been using, blood draw, bounce, but she, but shes, cab, cambiar, daughter has, dios los
  -35: doctor please, doesnt fit, doing a, drew, flu shot, for like, gets in, hago, handle, handwriting, homeschool, idea how, if
  -35: im planning, im the, in case, in fact, lawyer, line on, lisinopril, los bendiga, mandar, me something, metoprolol, months old
  -35: no rush, noon, nurse can, oiga, on it, other so, phones, r, rather, retired and, saving, say so, so the, strike, the insurer
  -35: the page, the post, the small, there in, thursdays, to refill, to switch, vacunas, whether the, with his, with one, write here
  -35: wrote a, y dice, ya se, year of, you get, zip
  -36: a double, a la, a tiny, agreed, all summer, and at, asks, been getting, brothers, bupropion, but nothing, can give, cardiology
  -36: charge, comes to, conduction, counting, daycare needs, de mi, dishes, domingo, eighty, el domingo, el seguro, fui, get my, half is
  -36: handicap placard, hasta el, hsa card, ice cream, in with, insurer, it seems, joined, known, labeled, lake, long should, mall
  -36: me back, my count, my memory, my mom, nerve conduction, new number, next to, of at, one after, out i, pressed, should like
  -36: started in, starts monday, suit me, tamsin, the inhaler, the list, the mall, the second, the specialist, this before, this is, to hy
  -36: wants an, when it, you can
  -37: a discount, a dot, a play, all in, anything i, appointment is, be at, been sore, beige, better on, but he, chat, check if
  -37: diabetic eye, employee, enough for, flagged, fmla, for forty, for weeks, fruit, get out, hablo, harold, hola, id be, keep it
  -37: keep one, let it, longer, meningitis, morning my, much is, muchas gracias, my card, my mothers, my pill, my usual, my way, no longer
  -37: open on, original box, otra vez, palm, rocks, she go, simple, slip, swears, symbicort, talk to, the mri, till i, to him, too tight
  -37: under my, vacunas de, wedding is, went to, you take, youd rather
  -38: a cookie, a paper, are under, been to, carro, confirm my, could have, counter medication, day so, didnt show, dose to, everything to
  -38: examen, explain why, five times, for good, forms on, front, generator, give sunscreen, go without, hes asleep, i just, in tulsa
  -38: kindly tell, kitchen table, lado de, lady, let you, my prescription, of times, on a, on the, permission so, pharmacy please, por un
  -38: proof of, ready, refrigerator, round with, see whats, shuts for, signature on, sumatriptan, swear, tb, the holiday, the movers
  -38: the warehouse, to make, to me, tulsa, was a, wont have, you look
  -39: also got, annual, any other, booking, box of, computers, de metformina, dont have, dont mind, email is, en espanol, exchange
  -39: for next, for you, from her, hang, her appointments, house, how they, is less, its own, like that, lines, lose my, may have
  -39: me puede, needs it, placard renewal, present, price, put my, scheduled for, sharp as, tells me, the day, the garden, the girl
  -39: the imaging, the red, there, there some, theyre, toward my, um, wednesday
  -40: be sent, beating, boss, both the, circles, como a, crossing, days ahead, driveway, eleven weeks, entonces, esta bien, fred
  -40: in circles, itemized receipt, mess up, morning on, moved, my chart, my flu, my granddaughter, my refills, my water, nov, of care
  -40: of your, on every, one more, opal, or something, papeles, plan of, please write, purpose, seguro, send back, sitting in, tablet is
  -40: telmisartan, the emergency, the piano, the therapist, them over, they were, to end, triamcinolone, twice and, use my, y mi, yearly
  -40: you need
  -41: a nombre, a one, a weird, around the, arrive, be all, can come, cats, change his, chest x, cross country, crossword, del, district
  -41: estradiol patches, for twenty, free, from both, grocery, growth chart, had three, hepatitis, i checked, i suspect, in next, in on
  -41: is for, it since, just in, la puede, language, levocetirizine, like this, personal info, picked up, por favor, reunion, says just
  -41: since ive, single, suspect, that gets, the provider, them, to verify, two left, using a, who can, y los, your drop
  -42: a heart, a physical, after ten, and back, and hold, and let, aspirina, authorization for, clobetasol, complaining, doctors, falta
  -42: fathers, from an, go on, he does, his dad, i owe, i please, inhalador, is bleeding, is putting, it as, it because, it looks, it said
  -42: just now, march, might be, my late, my passport, my portal, my sisters, neighbor, new prescription, notes, now ive, of their
  -42: on time, our kids, paid the, panel, party, pinch, please, please excuse, please send, power, road, room for, tengo un
  -42: text reminders, that for, the buttons, the program, the status, there with, thru, timing, to happen, trip in, until they, wheels
  -42: will have
  -43: a nurse, always been, and all, and five, and the, away from, but id, can take, casa, claim, comfortable, dot, drive me, february
  -43: fill it, find, fishing, from kerala, go to, gone a, gone out, graduacion, graduacion de, grandfather, hasta, heart pills, home to
  -43: id love, it did, it stops, la graduacion, life insurance, lincoln, meet, mosque, mothers, move to, my car, my email, my thursday
  -43: note from, office i, on one, only for, para, patron, processed, record on, sabado, saving up, senorita, simpler for, the fourth
  -43: the mosque, told me, told the, want the, watch for, which one, wife keeps, y nada, your side
  -44: access, and eating, and visit, as two, bring her, bringing, grandsons, health, hi i, i agreed, im gone, in and, in early, is up
  -44: is very, la consulta, latanoprost, letters, login, me now, mi mama, noon and, part of, party for, phone, practice, que hora
  -44: saturdays, season, si, sideways, sign it, take my, that means, the last, the only, the street, to a, told us, trader, turns, viaje
  -44: visit records
  -45: absolutely, an itemized, and uninsured, be possible, believe, birth weight, can do, can drive, central, checking on, coming to
  -45: confirming, due in, flying to, friday with, fridays, garrison, garrison avenue, heart tablet, i book, itemized, join the, karate
  -45: little girl, machine is, medication permission, meningitis vaccine, message about, monday after, more often, needs, officer
  -45: on garrison, only and, out with, page two, period is, program wants, referral number, submitted to, the meningitis, third grade
  -45: to do, today im, tomatoes, uninsured until, until open, until the, was never, were, while trying, with us, with you
  -46: all four, an attending, and hair, as well, ask, at once, atorvastatin, been real, been with, brand, but could, can my, caregiver
  -46: dijeron, dijeron que, each look, found out, i clean, infusion, is going, jueves, lab open, left over, little pink, locker
  -46: look plausible, loop, me dijeron, mine is, my cousin, on file, on for, or can, pharmacy in, pide la, plausible, reason i, said my
  -46: santiago, script is, send you, shot record, shows, tall, thanksgiving, that something, the late, the real, the receptionist
  -46: think its, uploaded, well visit, what was, you cant, you got
  -47: a letter, a time, am applying, am on, an updated, and that, as im, asking about, before the, between, born in, bring them, cada
  -47: cetirizine, closed, community, contact, days so, deleted, detailed, detailed written, diga, doble, dollars, dorms, fewer, ill be
  -47: is dr, labs in, old last, only has, our mail, patient, prom, que diga, said to, scanned, se puede, see me, sewing machine, shopping
  -47: simvastatin, system is, the books, the dental, the field, there is, tres semanas, uses, vermont, with a, youve got
  -48: a coffee, a very, abiodun, afternoon, and every, as they, beside, but hes, car, day the, december, excited, forty years, has an, hop
  -48: im down, in georgia, key, mutual of, my bottle, my kitchen, my schedule, of omaha, one who, pens, puffs every, remain, right there
  -48: roads, signed in, social, switched, target, the ct, the driveway, the three, they take, time today, ups, visit, we had, whitcomb
  -48: winter, you see
  -49: a phone, a replacement, a robin, and put, answers it, as far, ask that, augie, bend it, employed, english, estan, far as, for augie
  -49: for both, found it, freeze, got no, have my, hes walking, hy vee, i believe, im in, knocks, la senora, laptop, later, live in, mal
  -49: mama no, medication, my boss, network, new job, nothings, now that, over after, primary, provider has, puppy, rheumatology, robin
  -49: robin stamp, santa, signing, still come, the fax, the glipizide, the oldest, the student, through, unit, was all, way to, y tiene
  -49: you
  -50: a horse, a pizza, and awaiting, and good, and im, as hes, at camp, aviso, awaiting your, both have, cant leave, costco, cushions
  -50: el martes, favor, fax on, flip phone, from primary, hace tres, handles, hold, i be, i forgot, i teach, ill have, is retiring
  -50: it didnt, left my, librarian, mando la, november to, now it, oakhursts, on wednesday, part, please make, position
  -50: practitioner quarles, quarles, que la, retiring, right in, same one, screen, ship, something like, sunday and, supplement, the blood
  -50: the lady, the link, they, think i, tiene cita, titers, to april, update, who knows, will not, with our, y nos, you write
  -51: a breast, a job, agreed on, all at, and theyve, appointments, barn, blocks, cell, charged, computer, do not, early, easter
  -51: el viernes, en recepcion, en una, esperando, evaluation, evenings are, every other, fair, from cvs, from his, happen, hear it
  -51: her one, if the, ir, is fine, is what, keeps a, know it, la cuenta, la troca, law, me about, mg three, my deductible, night till
  -51: now they, number is, of all, one to, only got, or go, our, paper, physicals on, please remove, profile, quoted, read it, reasons
  -51: received a, refilled, reports, run a, scan and, sends, simply, skin test, statement for, telefono, the hip, the old, the others
  -51: the potassium, the sleep, to pay, troca, vacation, verify, website, why does, you mailed, youngest
  -52: a flight, about it, all good, also he, and a, antes del, asleep with, at kroger, both times, brainerd, came up, combine, copied
  -52: crew, cruise, do the, esta en, first visit, hep, here from, hot water, in brainerd, information, let her, like her, maternity leave
  -52: monday i, month to, must wait, new insurance, new years, nothing in, one page, our old, pueden cambiar, put two, request, ride
  -52: right over, section, seen on, signed a, sit with, somebody, the heart, up all, weeks of, y luego, you a
  -53: advantage, all afternoon, allopurinol, and live, and they, and two, begin with, brand new, break, cambio, come from, depot
  -53: described, described as, dicen, doctor to, evening with, flip, from saturday, he can, hello i, i moved, market, me again, my debit
  -53: naturally, october, on to, out after, para el, pay by, physical with, plumber, say they, shuts, so now, squeeze my, the drugstore
  -53: the four, the handicap, the plumber, the tetanus, to someone, until its, weeks in, when is, which my, you give
  -54: across, afternoon in, again with, agency needs, aid, annual skin, around five, associates, associates of, back out, been holding
  -54: bird, both boys, care associates, costs, could we, day supply, days to, for monday, has no, have the, hes very, hooked, hosting an
  -54: i now, i wont, in to, is doing, it became, la farmacia, laredo, lol, looking to, mask, me it, mmr, monday or, my nephews, needs dr
  -54: nephews, next opening, pay you, place is, plz, portal shows, q, real thing, resend, schools, self employed, shows up, statement that
  -54: test next, the airport, the cover, the eliquis, the metformin, the reminder, theyve, todavia, voy a, wendell
  -55: abren, already, applying, appreciate, are best, at five, because he, binder, bottles, cabinet, company, county says, cuenta
  -55: day after, deadline is, department, drive, enjoying the, farm, for labs, go ahead, golf, hola buenas, hope this, its only, jan, jobs
  -55: la misma, levetiracetam, necesito que, of us, online, or whoever, out last, pharmacy said, pile, pumpkin, put in, said they
  -55: said your, seis, specialist, summary, that is, that same, the family, their fax, thirty days, till, to their, to turn, type this, va
  -55: with both
  -56: a multivitamin, along, asked for, asking me, bottle says, consent, debit, debit card, deliver, diabetic foot, down a, drop, entire
  -56: excellent, fetch, form, got filled, her name, holding the, husband cant, i pulled, i swap, im free, isnt a, july, mg and, my house
  -56: not that, now on, of june, on sundays, para pedir, pay with, que en, says hi, says insurance, send, she do, she gets, show
  -56: stress test, student from, tens, that started, the bank, the eastgate, the social, theres an, to somebody, us are, was approved
  -56: water pill, with her, year i
  -57: a pumpkin, a shower, about six, at college, bills for, dollar, file with, front desk, garage, grab it, hotel, into the, it unless
  -57: its for, ive attached, least, lindqvist, log, me pueden, mi cita, mis, my middle, my whole, physician, picture of, piden, poker, rep
  -57: riding, sea, south, taught, the appointment, the zamboni, took it, trabajo, va a, we come, with nurse, zamboni
  -58: a fish, a mattress, a travel, addressed, addressed to, after my, afterward, aware, azul, basement, be ten, block, camino, can sign
  -58: changes, despues de, ed, get him, gracias y, im trying, is aware, it have, it to, la calle, la de, la oficina, losartan, month and
  -58: my grandson, my knee, no idea, off by, para mi, past the, relocating, relocating to, rig, river, saying i, september, speaks
  -58: still have, tamsulosin, taxes, than, that one, the rig, to thrifty, union changed, university, ustedes, was seen, where, who
  -59: airport, arrives, ashland, b, basket, before school, beginning, boy in, brick, change it, des, directly, for nothing, from blue
  -59: has my, husband and, id pay, im her, in before, in is, inhalers, is at, is getting, isnt in, kiosk, las vacunas, low in, my birth
  -59: my prescriptions, number, obliged if, on ashland, patel, peer, quarter, recojo, sent a, the lobby, the ones, the pharmacys, vamos a
  -59: vietnamese, wellness, you at
  -60: and are, booked my, bus leaves, button is, cajas, case, city, credit on, daylight, doctor is, doesnt do, drove, es la, f not
  -60: familys, faster, first two, for july, form that, good morning, interpreter on, legal name, my old, only the, page for, pen needles
  -60: phone call, please note, quantity limit, quien, retired, rite, salon, same dose, school can, see it, selling, she may, spoken
  -60: sticky, the cap, three refills, tired of, to wegmans, vanished
  -61: a vacation, after two, and happy, and thursday, authorization is, because it, closes, count as, day from, es, ese, familia
  -61: finasteride, for my, foxglove drugs, hundred, hung, iftar, ill come, inside the, it only, it still, jardiance, keep getting
  -61: me ayuda, my meds, my tattoo, new id, oct, of april, omnicare, our household, our physicals, paperwork, queda, quillfeather
  -61: reade on, she said, shipping, shop, six months, strandberg, the app, the website, then in, tues, two a, under a, wants proof
  -61: we live, where we
  -62: agree, an exchange, and were, any of, awaiting, boys have, centerwell, confirm the, cualquier dia, days at, desk, fit my, forward
  -62: getting the, health care, i asked, i send, is due, it ever, its going, ive told, land of, last physical, lined up, lists, mailbox
  -62: may, middle of, mismo dia, month of, my hsa, my insurance, my plans, needs a, new one, opens, osco on, plan needs, please bill
  -62: pointed, prior, reading glasses, said theyd, same morning, seen at, shingrix, so that, the audiologist, the land, the pharmacist
  -62: them at, to them, villasenor, was charged, will bring, your system
  -63: address, allowed to, and nobody, appointment, approved the, are going, bring a, check in, classroom, close my, confirmation, dance
  -63: delphine, do computers, doesnt have, dont lose, ese dia, family clinic, grateful, in or, joint, just for, kim, lady said, llevar
  -63: llevar a, made my, my annual, my moms, nice, northside, northside family, nos vamos, or not, passport, physical from, prove
  -63: share one, something called, sons account, such, swing, the third, this spring, to confirm
  -64: a provider, a stove, a window, because my, bits of, bottom half, box, building on, came in, confirmed, doesnt work, fred meyer
  -64: hosting, i drove, its one, lo deje, maam, me a, met, meyer, morning or, name as, nombre de, of town, only get, part from, place
  -64: reship, rite aid, says any, says they, signature for, sorry in, step, summit, surprised, tb test, test at, the driver, the original
  -64: the week, there are, to boise, tuesday and, van, visits for, week after, well visits, would not
  -65: and am, anyhow, bell, credit union, days a, enough to, fill early, fridays are, go out, him for, hours a, i fly, im up, its a
  -65: last wednesday, law has, maple, me they, meant for, mg to, moon, my book, my last, my work, names, now got, on mondays, or must
  -65: original, pencil, plus im, por fax, repatha, see that, should be, tank, telehealth, that he, the hearing, the thursday, they want
  -65: trampoline, ugly, video, was supposed, which is, which was, youll
  -66: a physician, a text, about as, and dr, aunts, beneath, bus, cheaper, date and, dexcom, directing, email from, express scripts
  -66: forty people, i would, id go, im retired, is approved, is not, it so, itll be, joplin, la compania, la metformina, me which
  -66: my pravastatin, need your, o, of november, off as, okay for, on each, only in, organizer, outfit, regular, sale, same doctor
  -66: self pay, shall, shell, signs, tengo que, the date, the exact, they will, time is, together, vyvanse, walgreens in, warranty, youve
  -67: a current, a fax, a spinning, and theyd, balance, be voided, before then, cancelled, capsule, carvedilol, checkups in, class
  -67: coverage, cuanto, did my, farmacia dice, for her, frys on, harris, harris teeter, here on, in blue, isnt on, it back, la walgreens
  -67: long do, maiden, maiden name, mail carrier, metformina, my maiden, navy, numbers, please to, said a, scale, seven weeks, sheet
  -67: supplies, sycamore, teeter, the county, the health, the senior, them on, thinking it, thyroid visit, to back, to pick, visits
  -67: walgreens de, wednesdays, ya esta, you sent
  -68: a real, ago i, aid on, al mes, and by, approve the, apria, aqui, back to, capsules, card attached, card says, chance of
  -68: chequeo anual, day prescription, dental, fluticasone, folks, furosemide, gone on, half months, have her, i noticed, including
  -68: jury duty, jury summons, listing, match, media, mill, month i, mountain, one on, packet for, pictures, plans, please release, puzzle
  -68: same month, say no, shopko, slide, speaking, summons, the authorization, the credit, the physical, through the, trip, wakes
  -68: what would, what you, written order
  -69: any office, book club, box with, business, camp form, computer spat, cookies, copy, deductible, everyones, february so, get to
  -69: just got, last time, night so, november, oldest, one envelope, paid, recibi, retired from, saw the, security, sent you, sliding
  -69: sobre, spat it, the city, the responsible, the scripts, whether you
  -70: adult, also wanted, bring the, by fax, by noon, cal, chase, dayton, dieron, drug, fills, from you, gentleman, have hair, his doctor
  -70: holds, home in, hydrochlorothiazide, is named, mail you, me dieron, middle name, o la, or they, physical for, rather than, realize
  -70: story, the gabapentin, the hsa, this month, to email, truck, us in, very strict, was the, you make
  -71: a binder, a receipt, a signature, aetna better, am the, anything after, better health, both of, by phone, called and, can tell
  -71: cant hear, current, dermatology, done it, emails, gave me, hers is, i are, i sent, june, lab, lets, list, me know, misma
  -71: my appointment, my pharmacy, of attorney, of benefits, old building, one for, please take, power of, publix on, receipt for, remind
  -71: talked, the camper, the computer, the schedule, the young, to approve, to remind, turn, vamos, writing for, you so
  -72: a release, a w, also the, and mine, app, be something, because your, bulls, button, can hardly, can they, folder, for it, got one
  -72: guadalajara, haul, highway, im putting, in this, inscribirla, medical, necessity, next one, office the, opening a, out for
  -72: para inscribirla, phone is, please i, reset, roosevelt, same insurance, six month, so all, social security, text, the button
  -72: the contour, the generic, the publix, the teacher, the winn, thrifty, thrifty white, to you, trade, up is, w, wednesday at, week is
  -72: well be, you i
  -73: a four, a payment, added, also do, and walk, any morning, appeal, appreciated, be in, birthday, by your, consulta, double stroller
  -73: else is, farmacia navarro, financial, georgia, hall, its good, last years, lot of, me here, months of, moved my, next week, packed
  -73: parking, piano, refill to, rep says, scan was, so id, the auth, the purple, the rest, they faxed, u, weve got, wide, yearly physical
  -73: your practice
  -74: attending, both came, cancel, center, co, conmigo, deadline, file, fill, for harold, his papers, imaging, it online, my losartan
  -74: my statement, name, of those, off at, old plan, plan, policy, refills for, since it, so use, than me, that we, the release
  -74: the winter, they can, they have, theyd, to just, to your, travel clinic
  -75: attached, aug, ayuda, before theyll, book, broadway, could my, ends, estradiol, fly to, foster, her at, home is, if theres, in about
  -75: kids at, la manana, manzana, of network, or shall, person, philippa, primary care, program at, seal, sent, switch, tengo el
  -75: the amlodipine, the cetirizine, the portal, the va, theyll, tucson, up at, vacation override, you on, you open
  -76: a bear, alaska cruise, and demands, and found, and fridays, and their, any chance, anything of, be signed, blue ink, bought
  -76: bus form, by me, cerro, clinic stamp, club is, courthouse, date, day with, demands paper, do so, feb, forty, guessing, hepatitis a
  -76: if it, im guessing, im his, link, make sure, mart pharmacy, moving to, regards, says one, starting, teach, the alaska
  -76: the courthouse, the friday, til, two weeks, where my, without it, you check
  -77: a statement, accept it, an early, and also, and rosuvastatin, at garfield, august, dates of, day and, day of, do all, dont answer
  -77: fix, garfield, he would, his asthma, i drop, i watch, im told, imaging center, initials of, insurance, it has, la hoja, last visit
  -77: morning is, must bring, name is, near my, notarized, physical is, pueden, records, ridge, school in, see my, shop waiting
  -77: sign something, team, the initials, the sign, thing on, tiras, to after, to match, to see, up as, who gave, whole first
  -77: you referred
  -78: a snowbird, agency, away at, backwards, bill says, camp tamarack, day long, delta, either, employer, exists, farmers market, foto
  -78: has more, hold on, host, i never, i sign, iced, in tow, insurance approved, leave for, note on, of july, on any, on paper, open the
  -78: or should, physicals for, please renew, portal has, que salga, records of, requires a, salga, saw a, see you, simpler, snowbird
  -78: so im, spins, survey, talked about, tamarack, the approval, the farmers, tow, u have, week before, with two, your word, zero refills
  -79: a doctor, allergist, amount, at walmart, bill for, doctor signs, doesnt need, frame, general, have access, he gave, help my
  -79: his kindergarten, ideal, im out, ink, internet, is ideal, it like, lady with, monday at, need refill, office is, osco, pa for
  -79: packs at, part c, possible to, renew, renewal of, resent, rsv, share, squeezed, than i, the allopurinol, the endocrinologist
  -79: they each, typed, unless i, visit from
  -80: a friday, accepts, agency wants, and amount, boxes, cancel the, dr, duane reade, easy, entered, five of, go there, insurance lets
  -80: isnt taking, just say, letterhead, license number, my former, of lake, owned, pages, pide el, plain, prefer the, reade, referral is
  -80: rental, run the, send new, set it, take her, time before, time it, torben, torben and, tuesday night
  -81: again the, and cheerful, annual physical, apparently, auto, be added, by mail, dicen que, drugstore, for eight, give me, i pay
  -81: it done, label, lemon bars, need all, number of, oak, one signature, only have, organizing, owe, passes it, please forward, separate
  -81: sign in, the extra, the folic, the specialists, them the, through those, to an, walmart in, whose name, year for, you be, you very
  -82: a chaperone, a message, a notary, albuterol, an order, and wed, answered, apply, are out, as of, assistance, base, be free, behind a
  -82: borrow, caremark, discount if, elementary, girl at, has to, have two, if your, ignore, just likes, my visits, never got, notary
  -82: of you, one with, open enrollment, oregon, our two, pool, sams, sav, script, stamps, stating, the dead, to collect, trees, wait on
  -82: you fix, your
  -83: and insurance, anthem, april, coming from, directions, drug plan, el mismo, frys, generic is, i work, it but, just put, lab results
  -83: mine in, now so, office at, pcp, printout, questionnaire, rahimi, san, school forms, since we, that goes, the allergist, the island
  -83: the renewal, the texts, them about, there on, time does, validate
  -84: a picture, a prescription, a trabajar, and come, and proof, are doing, as last, cancels, cherry, coded as, corps, dia, each way
  -84: equipment, farmacia del, fax is, goes out, helps me, initial, just let, let them, musical, neednt, nurse practitioner, other is
  -84: pantoprazole and, peace corps, practitioner, refill, refill was, robot, signed, the attached, the barber, the bill, the maple
  -84: toward, trabajar, upload it, weekday, wk, yolanda, you ask, you gave, you or
  -85: a photo, after thanksgiving, alaska, amtrak, at an, came as, captain, closed for, club, de mayo, drives, express, farmacia, flex
  -85: forms for, immunization, in at, in savannah, in town, is moving, just spins, leader, ledger, low salt, medicare wants, movers
  -85: my flex, my in, nada mas, name and, nurse visit, only need, or tuesday, payment plan, pharmacist at, physical, portal messages
  -85: pump supplies, renew my, same cvs, says a, send to, shows my, sorry i, state, statement, the billing, the estradiol, the fsa
  -85: the order, the practice, they do, they require, visit on, visit was, whoever
  -86: a cement, a visit, alto pharmacy, and april, atorvastatina, blue shield, cabin, due the, e b, every six, exchange student, for mr
  -86: glipizide, hotel in, hung up, i usually, i will, in process, is how, just dont, la tarjeta, land, later in, license, los dos
  -86: lovastatin, me queda, my neighbors, ninety days, nos, of atorvastatin, office needs, one car, oyelaran, parts, physicians, recetas
  -86: redone, savannah, se lo, send another, shield, tell them, their computer, theyd like, to duluth, trulicity, under dr, what it
  -86: whichever is, whos, will you, work for, your billing
  -87: and me, and resend, another day, assigned to, be safe, cambie, cambie de, clementine, either way, envelope, fairweather, filled the
  -87: fish tank, habra, in petaluma, ive used, kip, laminated, lapsed, llevo a, lobby, must send, my physical, my plan, neither
  -87: nobody gets, one trip, override, packs, petaluma, registry, respond, said the, says both, scripts, suite, they ask, took over
  -87: was born, you hold, young
  -88: a pdf, a school, albuterol inhaler, am not, card to, compania de, did i, each one, el doctor, ended, firma, happy to, his own
  -88: keep a, late for, leaving, lista, of things, one about, one is, our adoption, place for, preferably, prescription for, refund
  -88: resubmit, spring when, starts, still got, then im, though she, translate for, weight from
  -89: adjunto, aetna, an email, attorney, bhattacharya, but only, copay, elevator, enrollment, group, hy, i come, ill, it my, likes to
  -89: mailed the, md, me llego, my levothyroxine, or to, pero, proof, proxy, responsible party, switching, until, us from, vee on
  -89: walk over, wellcare, winifred, would love, yo
  -90: a mis, any afternoon, are five, atenolol, bc, can both, checkup, demands, dont work, duty, edgepark, example, faxed you, hes in
  -90: id sooner, is wilhelmina, keep the, leave the, oficina, only that, otherwise im, pediatric, pharmacys, school district, send it
  -90: the campus, the notes, with four, would have
  -91: amherst, as always, as instructed, as proxy, can hand, cello, childrens, code, dancing, documents, first opening, immunizations
  -91: inhaler is, instructed, labs, minutes late, npi, nueva, one got, orden, pharmacy, please start, proxy on, season please, st
  -91: still in, stock, the envelope, theyve asked, this friday, till they, visa, will be
  -92: a separate, ahead, be back, calle, fax it, festival, for fall, is right, letter from, los papeles, member number, office says, rule
  -92: rx for, sello, the brand, to mail, to set, tubing, up for, vendor, was that, wed, week of
  -93: a fee, also want, and ill, anything but, as long, be written, bring, dated within, did not, doctor you, dont agree, ekg, fisico
  -93: form as, he sent, hold music, its over, messages, my lab, need is, none of, of september, please keep, reference, secondary, stamp
  -93: thanks a, that got, thats due, una hoja, united, vials, you would
  -94: a gentleman, and home, any day, attached it, ave, cerca, cigna, duluth, el formulario, eustace, farmers, flu shots, i attached
  -94: i filled, mandaron, name was, patient there, receipt, referral be, same afternoon, submitter, than my, was meant, we leave, we will
  -95: account, ads, appointments on, boise, booked, covermymeds, does your, draw, exception, ezetimibe, filled, first thing, five kids
  -95: fix it, form i, form on, front and, hill, i both, i prefer, me at, montelukast chewables, neighbors, office just, only want
  -95: otherwise i, prescribers, print, replace, school starts, so please, the clerk, the most, thistlewood, to some, would be, yearly exam
  -96: amharic, arizona, called, cant do, certificate for, come by, compania, cualquier, electronic, estate, finding, go thru, have not
  -96: housekeeping, i say, is enough, its the, letter of, me pide, my tuesday, of every, office visit, paper charts, printed, received
  -96: referred me, start at, system, the script, them so, wilhelmina, your ok
  -97: address is, arm in, asi, attaching, before we, call for, chart, copies, day that, dixie, dixie in, finland, for all, hockey
  -97: id number, id take, im attaching, im home, lakeshore, me until, my bills, navarro, needs an, north, old one, one be, pay the
  -97: science, science fair, sent it, si se, sunny, the doctors, the hotel, the okay, to carry, unless the, verification, weeks off
  -97: will do
  -98: allergy pill, and send, approve, asks for, b in, camper, can pull, cd, contractor, could do, directo, do that, do these, espanol
  -98: fri, have me, health form, hsa, interview, it asks, kinney, kinney drugs, metformin er, my refill, on june, only needs, over from
  -98: pocket, requested, same visit, says you, sensors, since he, squared, squared away, that box, that would, tuesday the, vet, was my
  -98: week so, when its, winn, young man
  -99: a same, a signed, and sign, be there, bill, cedar, charges, confirm, copia, could the, del doctor, foxglove, gets out, halloween
  -99: i log, im off, kroger, licensed, marchetti, my checkup, nuevo, on here, one visit, places, referral, referred, registered, rerun
  -99: so anytime, so insurance, take two, terrace, the picture, the walgreens, thought of, tires, wegmans, would like, write a
  -100: a form, and mail, be switched, could somebody, desk with, ferry, friday at, give my, ladies, lady told, libre, merged, molina
  -100: mondays, mornings, needs to, pair, pharmacy to, sign, stamped, sticky note, the e, they filled, troop, until april
  -101: a dress, a line, access to, boarding, clinic in, doctor can, el referido, entresto, esquina, formulario, here is, hmo, i fill
  -101: know before, la esquina, long as, love to, matches, message me, offered to, optumrx, order is, ours, paying, received it
  -101: receptionist, refax, referido, send one, since our, stack, sticker, submitted, swears he, traffic, wants it, ximena
  -102: a yearly, autorizacion, chairs, comes from, county, cover the, donuts, even if, generic, got married, he thinks, honduras, id ask
  -102: is primary, jewel, learned, mrs, my medicine, new in, new school, no refills, notice, off everything, offer, process, school on
  -102: semester, set up, shipment, submit, swap, texts, the losartan, the online, the plan, til the, while my, yellow fever
  -103: a lab, amazon, an annual, attention, collect, collection, come at, due on, eob, i booked, in english, juniper, mayo, moved from
  -103: new date, orientation, otis, otro, patients, postcard, practically, register, scheduler, se casa, store, the visit, though my
  -103: whose
  -104: annual exam, booklet, cash, chaperone, facility, form has, friday night, gladly, i mean, in person, it there, its called
  -104: late morning, leave on, log in, nebraska, or after, or later, pick, place put, plant, please the, promise, reissue, resend it
  -104: sign up, signed for, thats it, vee, voided
  -105: a wellness, accounts, ahead of, and id, apartment, bars, birchmart, byram, chewables, coordinator, down with, ended up, harbor
  -105: i signed, island, katherine, my appt, nursing program, of school, paper one, placard, post office, records to, the birchmart
  -105: time to, yes, your end
  -106: and sat, anytime, ask them, avenue, blood work, book my, bring my, eastgate, exact, former, la familia, labor, marketplace
  -106: medicare, my gym, next door, or else, payer, plow, quiero cambiar, rehearsal, reminder, school bus, send again, tax, they called
  -106: you charge, you ever
  -107: a las, a tb, audiology, authorize, bounced, cannery, closer, delete, expediente, make the, number for, order for, physical was
  -107: rosario, ships, was sent, would dr
  -108: a bill, buildings, by thursday, choose, cita el, diciembre, es para, expires, flexible, formulary, from when, gus
  -108: insurance company, is ready, kitchen drawer, letter says, letter that, pick up, ser, sneakers, theyve got, to schedule, was for
  -109: a date, a referral, assigned, bookkeeper, caps, checkup on, dispense, forms, glad to, heres, les, mail, me piden, member id, obuya
  -109: pa, paperclip, papers, renewed, returned, riverside, supply, the golf, they had, think that
  -110: albertsons, arrange, fax machine, his account, hooray, it over, might you, modifier, numero, physical on, pickup, put attn
  -110: the claim, the pa, until november, you my
  -111: im sure, jolene, levothyroxine, my yearly, of next, of refills, orlando, pero el, philomena, quest, registration, rules, so nothing
  -111: the salon, too large, tricare, work on, write it
  -112: ambrose, bp and, calliope, for each, it says, one from, our new, pague, permit, pravastatin, requires, signature, specialists
  -112: stroller, sundays, the text, trabaja, visit with, which means
  -113: benefits, blank, brightharbor, dispute, in your, llego, long story, minivan, que ustedes, respectfully, rv, saint, slot, street
  -113: the present, vandermoss
  -114: auth, bakery, be filled, call to, caseworker, clinician, denial, dmv, his checkup, id need, look for, my profile, please move
  -114: print the, the bakery, the camp, the levothyroxine, tier, to help
  -115: at st, checklist, get copies, helping my, it could, letter saying, lives in, me before, mutual, paperwork for, personal
  -115: please have, tech, the atorvastatin
  -116: anual, are you, arrived, certified, coded, direct, dont get, esa, faxed it, labor day, listed, long form, portal, referrals
  -116: same week, silverscript, the following, you put
  -117: benazepril, bucks, can bring, charts, files, filled in, finally, gift, graduation, i bring, in full, initials, meijer, my bank
  -117: office, para que, recording, spring break, tarjeta, the dmv, whatever
  -118: business days, but they, card, download, everybodys, giant, got called, i handle, my address, optum, pagar, ranch, responsible
  -118: statements, the routine, translate, until october, we switched, year checkup
  -119: auth for, could one, dashiell, did you, entrance, insurance wants, is our, note that, program, rebook, site, skin check, tamp
  -119: tiene que, visit to, wants my, with them
  -120: approval, autopay, can pick, chequeo, could add, counselor, form with, fsa, go through, is attached, location, omaha, patience
  -120: pruitt, rejected, since im, that says
  -121: building, email, j, medicaid, only come, staff, thats when, the monday, walmart, warehouse, with dr, within the
  -122: bartells, call them, care to, cobra, denied, ipad, it along, last name, me manden, my wellness, named, rosalind, waiting room, wren
  -123: cards, cvs, fasting labs, has it, humana, is possible, la doctora, legal, likes, new card, offices, porque el, scheduled, suitcase
  -123: that week, what they
  -124: by hand, dates, de mis, dont use, i like, im usually, mine, my day, new plan, pide, provider, release, smiths, the agent
  -124: the university, theirs, they cant, transmission
  -125: a charge, credit, literally, needs form, recoger, the yearly, this so
  -126: discount, first one, manden, on tuesdays, pay, poster, requests, schedule, trash, y yo
  -127: bills, claims, contour, downtown, fecha, league, mailing, mando, mercy, nieta, reyes, rx
  -128: anchorage, fax, hoja, lane, permission, shoprite, their, whichever
  -129: antes de, attn, before he, calendar, click, cost, fellow, membership, number on, on january, page, portugal, strict, union
  -130: dated, drop it, jury, manager, my three, por mi, refil, routine colonoscopy, so do, the waiting, y en
  -131: copays, day off, from now, inbox, publix, rink, tickets
  -132: application, basically, necesita, nombre, reminders, updated
  -133: member, park
  -134: as every, scheduling, the rep
  -135: and our, honeymoon, my referral, thursday at
  -136: checkups, household, if not, kindergarten, packet, pdf, prescriber, video visit
  -137: ingles
  -138: billing, clerk, doesnt matter
  -139: prescriptions, version
  -140: approved, coupon, pays, volunteer
  -141: browser, length, safeway
  -142: accepted, hers, my reading, refills, should go, thurs, yours
  -144: billed, printer
  -145: fee, friday the, gave us, quantity, ticket
  -146: interpreter, walgreens
  -147: picture
  -148: for our, mailed, pending
  -149: payment, renewal
  -151: the vitamin
  -152: tab
  -153: new patient, upload
  -155: contract, physicals, same time
  -156: password
  -163: authorization, town
  -179: that day
`,
};
