import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { CLOUDED, THROWING_UP, UNROUSABLE } from './groups.ts';

/** Sugar, pressure, poison and medicines: what was taken, and how one is since. */
export const poisonAndSugar: Readonly<Record<string, readonly Pattern[]>> = {
  'blood-sugar': [
    nearby(
      12,
      'diabetic, diabetes, insulin, sugar, glucose, diabetico, diabetica, azucar, insulina',
      `${UNROUSABLE}, ${CLOUDED}, combative, slur*, drenched, soaked in sweat, clammy, glassy, unconscious, seizure, shaking all over, cold sweat, foaming, sudando frio, temblando, pasmad*`,
    ),
    nearby(
      12,
      'breath, breathing, aliento',
      'fruity, nail polish, acetone, juicy fruit, rotten fruit, like fruit, fruta, acetona',
      `sugar, diabet*, ${THROWING_UP}, sick, thirst*, peeing, belly, sleepy, breath*, insulin`,
    ),
    nearby(
      14,
      'thirsty, drinking gallons, drinking nonstop, drinks and drinks, cant get enough water, drinking everything, drinks everything, sed, tomando mucha agua',
      'peeing, pees, bathroom, wet the bed, wets the bed, diapers, orina',
      'lost weight, losing weight, weight, pounds, skinny, tired, sleepy, vomit*, throwing up, breath*, weak, blurry, bajado, peso, cansad*',
    ),
    near(
      7,
      'sugar, glucose, meter, monitor, dexcom, libre, cgm, glucometer, azucar, glucosa, medidor',
      'says hi, reads hi, just says hi, says high, reading hi, just reads, error, off the chart, off the charts, wont come down, not coming down, keeps climbing, wont come up, not coming up, keeps dropping, keeps falling, wont stay up, no baja, no sube, four hundred, five hundred, 400s, 500s, thirties, forties',
    ),
    near(
      10,
      'insulin, lantus, humalog, novolog, pump, insulina',
      'ran out, run out, out of, without, none left, no more, quit working, stopped working, skipped, missed, lost, cant afford, sin',
      `${THROWING_UP}, fruity, ketones, thirsty, peeing, belly, sick, weak, breathing, 300, 350, 400, 450, 500, two days, three days, days`,
    ),
    '(took|gave|injected|shot) … (wrong insulin|the fast|fast acting|the wrong one|double|twice|ten times|ten fold|instead of my) … (insulin|lantus|humalog|novolog|units|long acting|one)',
  ],
  'blood-pressure-crisis': [
    near(
      5,
      'top number, upper number, systolic, first number, bp, pressure, presion, cuff, la alta',
      '185, 188, 192, 194, 196, 198, 202, 204, 206, 208, 212, 214, 216, 218, 222, 224, 226, 228, two hundred, over 200, two ten, two twenty',
    ),
    near(6, 'bottom number, lower number, diastolic', '120, 122, 124, 125, 126, 128, 130, 132, 135, 140'),
    nearby(
      10,
      'bp, blood pressure, pressure is, pressure was, presion',
      '(170|172|174|175|176|178|180|182|184|186), through the roof, sky high, por las nubes, very high, muy alta',
      'headache, chest, vision, blurry, numb, confus*, nosebleed, breath*, seeing, dizzy, vomit*, cabeza, vista, pecho, borroso, mareo',
    ),
    nearby(
      10,
      'bp, blood pressure, pressure is, pressure was, presion',
      '(60|62|64|65|66|68|70|72|74|75|76|78|80|82|84|85|86|88) over, 80 40, 80 50, 70 40, 75 40, 85 50, 82 50, in the 70s, in the 80s, bottomed out, tanked, muy baja',
      'dizzy, faint*, pass out, weak, stand, gray, clammy, confus*, cold, mareo, debil',
    ),
  ],
  'overdose-or-poison': [
    near(
      8,
      'took, taken, takes, swallowed, swallow, downed, chugged, popped, ate, drank, gulped, tome, tomo, trague, trago, se tomo, me tome',
      'too many, way too many, too much, way too much, whole bottle, entire bottle, bottle of, half a bottle, half the bottle, the rest of the bottle, all of them, all the pills, all my pills, all his pills, all her pills, handful, handfuls, fistful, a bunch of, whole pack, whole box, a whole strip, every pill, everything in the cabinet, everything in the medicine, todas las, un punado, frasco, todo el, muchas',
      'pill, pills, tablet*, capsule*, tylenol, advil, ibuprofen, aspirin, benadryl, sleeping, sleep aid, xanax, ativan, klonopin, ambien, trazodone, medicine, meds, medication*, antidepress*, percocet, oxy*, norco, vicodin, metoprolol, beta blocker, heart, cabinet, lithium, insulin, bottle, melatonin, nyquil, cough syrup, pastillas, pildoras, medicina, medicinas',
    ),
    near(
      3,
      'took, swallowed, downed, popped, ate, take',
      '8, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 40, 50, 60, eight, ten, twelve, fifteen, twenty, thirty, forty, fifty',
      'pills, tablets, tylenol, tylenols, aspirin, aspirins, benadryl, advil, capsules, gummies, sleeping, xanax, percocet, percocets, ibuprofen, of them, of my, of the',
    ),
    near(
      3,
      'took, taken, takes',
      'twice, two doses, 2 doses, both doses, double dose, a double, doubled, three times, an extra, a second dose',
      'by mistake, by accident, accidentally, on accident, forgot, heart, blood pressure, insulin, thinner, warfarin, digoxin, metoprolol, seizure, methadone',
    ),
    near(
      8,
      'by mistake, by accident, accidentally, on accident, mixed up, grabbed the wrong, thinking it was, thought it was, por error, por accidente, confundi, sin querer',
      'took, taken, swallowed, drank, gave, injected, tomo, tome, trago',
      'pill, pills, dose, doses, tablet*, medicine, meds, medication*, bleach, cleaner, insulin, dogs, cats, husbands, wifes, moms, dads, eye drops, ear drops, methadone, suboxone, morphine, liquid, cup, bottle, pastilla, pastillas, medicina, cloro',
    ),
    near(
      3,
      'took, swallowed, ate, taken',
      'husbands, wifes, moms, dads, mothers, fathers, grandmas, grandpas, dogs, cats, sons, daughters, roommates, somebody elses, someone elses',
      'pill, pills, med, meds, medicine, medication, insulin, heart, patch',
    ),
    near(
      12,
      'toddler, baby, infant, kid, kids, child, son, daughter, grandson, granddaughter, little one, little guy, little girl, little boy, twins, year old, month old, niece, nephew, nino, nina, bebe, hijo, hija, nieto, nieta, chiquito, chiquita, dog',
      'got into, gotten into, got hold, got a hold, found, drank, drink, ate, eaten, swallow*, chew*, licked, licking, sucked, sucking, in his mouth, in her mouth, mouth, empty bottle, open bottle, cap off, lid off, missing, spilled, tomo, trago, comio, chupo, metio, se comio, se tomo, se trago',
      'bleach, drano, drain cleaner, detergent, pod, pods, tide pod, dishwasher, cleaner, windex, lysol, ammonia, antifreeze, gasoline, gas, kerosene, lighter fluid, lamp oil, tiki, paint thinner, turpentine, nail polish remover, perfume, mouthwash, sanitizer, vape, vape juice, nicotine, nicotine pouch, zyn, cigarette*, pill, pills, pillbox, pill box, tablets, blood pressure pills, heart pills, diabetes pills, medicine, meds, medication, vitamins, iron, gummy, gummies, edible*, weed, thc, brownie, brownies, beer, vodka, mushroom*, berries, oleander, foxglove, rat poison, roach, ant trap, pesticide, weed killer, fertilizer, mothball*, essential oil, button battery, battery, batteries, magnet, magnets, coin, quarter, penny, nickel, dime, water beads, water bead, screw, nail, cloro, cloralex, fabuloso, detergente, pastilla, pastillas, medicina, pila, pilas, iman, imanes, moneda, veneno, insecticida, gasolina, acido, sosa',
    ),
    nearby(
      12,
      'snor*, gurgl*, breathing slow, breathing real slow, breathing so slow, barely breathing, slow breaths, pinpoint, tiny pupils, pin pupils, blue, purple, nodding, nodded off',
      'pills, oxy*, percs, percocet, fentanyl, heroin, methadone, dope, drugs, used, patch, patches, morphine, xanax, needle, opioid*, norco, suboxone',
      'wont, cant, wake, answer, lips, breath*, shake, pupils, up, respond*, cold',
    ),
    near(
      8,
      'narcan, naloxone',
      'gave, used, sprayed, twice, second, two doses, didnt work, not working, hit him with, hit her with',
    ),
    near(
      10,
      'cant wake, wont wake, passed out, out cold, unconscious, not waking, throwing up in, no despierta',
      'drank, drunk, vodka, liquor, whiskey, tequila, shots, alcohol, keg, beers, borracho, borracha, tomo',
    ),
    nearby(
      14,
      'carbon monoxide, co alarm, co detector, detector, furnace, generator, gas smell, smell gas, smells like gas, grill inside, heater, car running in the garage, exhaust, monoxido, calenton, boiler, olor a gas',
      'headache, headaches, sick, dizzy, sleepy, nausea*, vomit*, throwing up, throw up, cherry red, passed out, confused, all of us, everyone, whole family, woozy, dolor de cabeza, mareo, mareados, dormid*',
    ),
    nearby(
      12,
      'mixed, mixing, breathed, breathed in, inhaled, fumes, sprayed, respiro, inhalo, mezcle, mezclo',
      'bleach, ammonia, chlorine, pool chemicals, chemical*, smoke, pesticide, cleaner, cloro, amoniaco, quimico*',
      'cough*, breath*, chest, throat, burn*, eyes, lungs, tos, respirar, garganta, pecho',
    ),
  ],
  withdrawal: [
    nearby(
      14,
      'quit, stopped, ran out, run out, out of, cold turkey, without, off, cut off, last drink, last dose, detox*, havent had, no more, sin, deje de, dejo de',
      'drinking, alcohol, booze, vodka, beer, liquor, whiskey, xanax, klonopin, ativan, valium, benzo*, lorazepam, alprazolam, clonazepam, diazepam, baclofen, methadone, suboxone, buprenorphine, oxy*, heroin, fentanyl, opioid*, phenobarbital, gabapentin, clonidine, prednisone, hydrocortisone, tomar, beber, alcohol',
      'shak*, shaky, trembl*, sweat*, drenched, seeing, hearing, bugs, spiders, crawl*, skin is crawling, jitter*, hallucinat*, seizure*, fit, convuls*, racing, pounding, heart, confus*, puk*, vomit*, throwing up, cant stop, twitch*, zaps, shadows, climbing the walls, temblo*, temblando, sudando, cosas, bichos, convuls*, voces',
    ),
    '(bugs|spiders|ants|snakes|rats|people|shadows|faces|bichos|aranas) … (on the wall|on the walls|on my skin|on his skin|under my skin|that arent there|not there|arent real|nobody else|en la pared|en las paredes)',
  ],
  'drug-danger': [
    nearby(
      14,
      'rash, blisters, blistering, sores, raw, hives, ampollas, llagas',
      'mouth, lips, eyes, peel*, skin is coming, sheets, private*, genital*, boca, labios, ojos',
      'new, started, antibiotic, sulfa, bactrim, lamictal, lamotrigine, tegretol, dilantin, allopurinol, medicine, med, pill, dose, pastilla, medicina, medicamento',
    ),
    nearby(
      12,
      'lithium, digoxin, dilantin, phenytoin, tacrolimus, tegretol, depakote, theophylline, methotrexate',
      'shak*, trembl*, stumbl*, wobbl*, slur*, confus*, vomit*, throwing up, puk*, diarrhea, the runs, twitch*, blurry, yellow, halos, mouth sores, mouth full of sores, bruis*, fever, drunk, double',
    ),
    nearby(
      12,
      'antidepressant, zoloft, prozac, lexapro, sertraline, haldol, risperdal, zyprexa, reglan, compazine, antipsychotic, psych med, psych meds, abilify, seroquel',
      'rigid, stiff, locked, locking, jaw, tongue, eyes stuck, neck twist*, fever, burning up, twitch*, jerk*, agitat*, sweat*, shaking all over, drenched, confus*',
    ),
    nearby(
      10,
      'thinner, thinners, warfarin, coumadin, eliquis, xarelto, pradaxa, anticoagulante',
      'fell, hit my head, hit his head, hit her head, banged, bleed*, black stool, black poop, tarry, nosebleed, bruise is, bruises everywhere, huge bruise, pee is red, red pee, pink pee, headache, golpe, sangr*, caida',
    ),
    near(
      7,
      'potassium, sodium, inr, digoxin level, lithium level, hemoglobin, platelets, creatinine, calcium, troponin',
      'critical, critically, dangerously, panic, too high to, lab called, called me at, alarm*',
    ),
  ],
};
