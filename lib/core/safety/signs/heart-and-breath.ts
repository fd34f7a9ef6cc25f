import type { Pattern } from '../concept.ts';
import { near, nearby } from '../wordings/shared.ts';
import { FEVERISH, JUST_NOW, THROWING_UP } from './groups.ts';

const CHEST =
  'chest, breastbone, sternum, ribs, rib cage, ribcage, breast bone, middle of me, upper body, pecho, esternon, costillas';
const SWEAT =
  'sweat*, clammy, cold sweat, soaked, drenched, pouring off, dripping, sudor, sudando, sudor frio, ice cold, gray, grey, pale, white as, ashen, nausea*, queasy, sick to my stomach, breath*, winded, dizzy, lightheaded, palid*, mareo, mareado, nauseas, aire';

/** What a failing heart or too little breath makes one say and do. */
export const heartAndBreath: Readonly<Record<string, readonly Pattern[]>> = {
  'chest-pain': [
    near(
      7,
      CHEST,
      'elephant, anvil, brick, bricks, boulder, stone, rock, weight, truck, bus, piano, horse, cinder block, cinder blocks, sandbag, sandbags, sack of, someone sitting, somebody sitting, sitting on, standing on, someone standing, somebody standing, stepping on, kneeling, knee on, foot on, parked, pushing on, pushing down, pressing, pressing down, squish*, crush*, squeez*, wrung, wringing, clench*, clamp*, vise, vice, fist, tourniquet, blood pressure cuff, corset, bra is, too tight, belt, band, strap*, cinch*, rope, knotted, hug, caving in, cave in, split open, hot poker, knife, dagger, ice pick, sword, spear, arrow, hammer, sledgehammer, elefante, losa, piedra, pesado, pesada, pesadez, peso, loza, apret*, aplast*, apachurr*, oprim*, opresion, presion, punal, punalada, punzada*, piquete, piquetes, cuchill*, quemazon, quema',
    ),
    nearby(
      14,
      'jaw, teeth, left arm, both arms, my arms, inside of my arm, pinky, shoulder blade, shoulder blades, left shoulder, neck and, quijada, mandibula, brazo izquierdo, hombro izquierdo',
      'ache*, aching, heavy, heaviness, numb, tingl*, dead, pain, hurts, hurting, sore, throb*, tight, funny, dolor, duele, dormido, pesado, hormigueo',
      SWEAT,
    ),
    nearby(
      14,
      'stairs, uphill, hill, shovel*, mow*, climb*, walk*, walking, driveway, block, exert*, lift*, treadmill, subir, escaleras, caminar, caminando',
      'chest, jaw, breastbone, throat, left arm, both arms, pecho, quijada, brazo',
      'stop, stops, rest, resting, sit down, eases, goes away, settles, lets up, let up, catch, when i quit, descanso, paro, siento',
      'tight*, burn*, squeez*, pressure, ache*, aching, heavy, pain, hurt*, grip*, dolor, aprieta, presion, arde',
    ),
    near(
      10,
      'nitro, nitroglycerin, nitroglicerina, under my tongue, nitros',
      'twice, three, third, second, two of, still, nothing, again, not helping, didnt help, doesnt help, no relief, isnt working, didnt touch, didnt work, lost count',
    ),
    '(same|just like|exactly like|feels like|felt like|like) … (my|his|her|the|last) (heart attack|heart attacks|stent|stents|bypass|infarct)',
    near(
      3,
      'feel, feels, feeling, felt, think, thinks, thought, swear, sure, afraid, convinced',
      '(im|i am|hes|he is|shes|she is|i was|was) (dying|going to die|gonna die|about to die|checking out)',
    ),
    '(siento|sentir|creo) que me (muero|voy a morir|estoy muriendo|da un infarto|esta dando un infarto)',
    near(
      10,
      'indigestion, heartburn, gas, acid reflux, acid, agruras, tums, antacid, antacids, pepto, rolaids',
      SWEAT,
      'chest, jaw, arm, arms, back, shoulder*, wont, not helping, not touching, nothing, pecho, brazo, sweat*, clammy',
    ),
    near(
      6,
      'chest, pecho',
      'breathe in, deep breath, breathe, lie down, lying, lean forward, leaning forward, cough, respiro, respirar',
      'stab*, sharp, knife, pain, hurts, catch*, duele, dolor, kill*',
    ),
    near(
      10,
      'rips, ripping, tears, tearing, ripped, tore, shredding',
      'chest, back, shoulder blades, through to, spine, belly',
    ),
  ],
  fainting: [
    '(next thing|last thing) (i|he|she|we) (know|knew|remember|remembered|recall)',
    '(came to|woke up|woke|come to|coming to|found myself|found him|found her|wound up|ended up) … (on the floor|on the ground|on the tile|on the kitchen|on the bathroom|in the tub|lying on|laying on|face down|in the hallway)',
    near(
      5,
      'everything, world, vision, room, lights, todo, vista',
      'went black, went dark, went white, went gray, went out, went dim, faded, fading, closing in, tunneled, negro, nublo, oscuro',
    ),
    '(tunnel vision|whiting out|graying out|greying out|blacking out|blacked out|black out|pass out|passes out|passing out|faints|fainted|faint when)',
    '(hit the floor|hit the deck|hit the ground|dropped like|sack of potatoes|like a sack|folded up|knees buckled|legs went out|legs went from under|crumpled|went down like|toppled|swooned)',
    '(lost|losing|lose) (consciousness|time|a few minutes|some time)',
    '(dont|doesnt|didnt|cant) remember (falling|going down|hitting|getting to the floor|how i got)',
    '(nearly|almost|about to|came close to|think i will|going to|gonna) (faint|faints|fainted|black out|blacked out|pass out|passed out|go down|went down|collapse|collapsed|keel over|drop)',
    '(me|se) (desmaye|desmayo|desvaneci|desplomo|desplome|fui al suelo|fue al suelo|fue de espaldas|fue de boca|nublo la vista)',
    '(cai|cayo) (redondo|redonda|al suelo|al piso) … (despert*|sentido|conocimiento|nada|negro)',
    '(perdi|perdio|pierde) el (conocimiento|sentido)',
  ],
  'racing-heart': [
    nearby(
      14,
      'heart, heartbeat, heart rate, pulse, ticker, chest, corazon, pulso, palpitaciones',
      'racing, race, races, gallop*, runaway, hummingbird, jackrabbit, drum, drums, drumming, hammer*, pounding, thudding, skipping, skips, missing beats, stops and starts, out of rhythm, irregular, all over the place, going crazy, going nuts, out of control, flip*, flop*, fish, somersault*, quiver*, flutter*, wont slow, wont calm, wont settle, beating out of, out of my chest, in my throat, 140, 150, 160, 170, 180, 190, 200, acelerado, desbocado, brinca, brincando, galopa, saltos, a mil, se me sale',
      'dizzy, dizziness, lightheaded, light headed, faint*, pass out, passing out, out of breath, cant breathe, short of breath, winded, sweat*, woozy, weak, gray, black, swimmy, for hours, all night, at rest, just sitting, sitting still, watching tv, lying here, laying here, no reason, wont stop, cant stop, mareo, mareado, mareada, me voy, desmay*, sin hacer nada, acostado',
    ),
  ],
  breathing: [
    near(
      6,
      'breath*, breathe, air, lungs, respir*, aire, resuello, aliento',
      'straw, coffee stirrer, pillow over, bag over, plastic bag, underwater, under water, drown*, wet sponge, marathon, ran a mile, running a race, like a fish, out of water, squeezed out, sucked out, molasses, starv*, not enough, isnt enough, never enough, isnt reaching, wont go in, wont go down, wont fill, dont fill, halfway, half a breath, top of my lungs, gulp*, gasp*, panting, heaving, huffing, struggl*, fight*, grunt*, whistl*, squeak*, rattl*, gurgl*, crackl*, suffocat*, smother*, strangl*, labored, laboring, popote, ahog*, no entra, no le entra, no me entra, no llega, no alcanza, no me alcanza, batall*, agitad*, chifl*, hundid*, pecho hundido',
    ),
    near(
      8,
      'lie flat, lying flat, lay flat, laying flat, lie down, lying down, lay down, lays down, laying down, go flat, flat on my back, flat in bed, acuesto, acuesta, acostarme, acostado',
      'breath*, air, drown*, chok*, smother*, suffocat*, gasp*, gurgl*, water in my, cant breathe, respir*, ahog*, aire',
    ),
    nearby(
      12,
      'recliner, in the chair, in a chair, sitting up, sat up, upright, propped, three pillows, four pillows, 3 pillows, 4 pillows, pillows, by the window, open window, window open, on the porch, almohadas, sentado, sentada, parado',
      'breath*, breathe, air, drown*, lungs, suffocat*, smother*, gasp*, swollen, swelling, puffy, wet cough, ankles, respir*, aire, ahog*',
    ),
    near(
      8,
      'bathroom, kitchen, bed to, across the room, few steps, ten steps, couple of steps, tying, brushing, dressing, getting dressed, sitting still, sitting here, just sitting, at rest, in bed, doing nothing, talking, shirt, socks, chewing, eating, hablar, bano, sentado, quieto',
      'winded, puffed, puffing, panting, gasping, out of breath, no breath, no air, breathless, huffing, short of breath, cant breathe, gulping, sin aire, sin aliento, falta el aire, me ahogo, se ahoga',
    ),
    '(stop|stops|stopping|pause|pauses|pausing|rest|resting|break) … (between|every|after) (words|every word|each word|few words|two words|three words|sentences)',
    '(cant|cannot|couldnt|can only|can barely|too winded to|no air to|not enough air to) (finish|complete|get through) … (sentence|sentences|a word|talking)',
    nearby(
      12,
      'mouth, lips, nails, fingertips, skin, face, color, colour, boca, labios, unas, cara, piel',
      'blue, bluish, purple, gray, grey, dusky, slate, lavender, violet, ashen, morad*, azul*, gris',
      'breath*, cough*, wheez*, pant*, chest, limp, cold, gasp*, chok*, asthma, oxygen, inhaler, turned, turning, went, going, getting, look, looks, pone, puso, ponen, respir*',
    ),
    near(
      10,
      'stuck, lodged, jammed, wedged, went down wrong, wrong pipe, wrong way, atorado, atorada, atoro, atraganto, atragantad*',
      'throat, windpipe, gullet, food pipe, pipe, garganta',
      'cant, cannot, wont, breath*, swallow*, spit, saliva, drool*, water comes, talk, noise*, wheez*, hours, no puede, no puedo, tragar, saliva, baba, respirar',
    ),
    near(
      8,
      'oxygen, sats, sat, pulse ox, oximeter, finger clip, finger thing, finger monitor, o2, spo2, saturacion, oxigeno, oximetro',
      '(65|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89), seventies, eighties, low 80s, 80s, mid 80s, high 80s, dropping, keeps dropping, keeps beeping',
    ),
    '(stops|stopped|quits|quit|forgets|keeps stopping|keep stopping|pauses) (breathing|to breathe|her breathing|his breathing)',
    '(no puede|no puedo|deja de|dejo de|le cuesta|me cuesta|trabajo para|batalla para|batallando para) (respirar|jalar aire|agarrar aire)',
    '(me falta|le falta|se le va|se me va|no agarro|no agarra|no jala|no me llega|no le llega|se queda sin|me quedo sin) (el aire|aire|la respiracion|el resuello)',
    '(se esta|me estoy|se) (ahogando|asfixiando|ahoga|asfixia)',
    near(
      8,
      'shoulders, belly, neck muscles, stomach, ribs, collarbone, skin between',
      'every breath, with each breath, to breathe, when he breathes, when she breathes, breathing',
    ),
  ],
  'inhaler-overuse': [
    near(
      9,
      'inhaler, puffer, rescue, albuterol, nebulizer, neb, nebs, ventolin, proair, salbutamol, inhalador',
      'not touching, isnt touching, not cutting, back to back, every hour, hourly, every two hours, every 2 hours, every thirty, every 30, eight times, six times, seven times, ten times, a dozen, tenth, third time, fourth time, wears off, not lasting, isnt lasting, doesnt last, not holding, isnt holding, still wheez*, still tight, cada hora, cada rato, no le hace, no me hace, ni asi',
    ),
    near(
      6,
      'asthma, copd, asma',
      'flaring bad, really bad, so bad, worst, out of control, wont quit, wont stop, wont calm, terrible, muy fuerte, muy mal, ataque',
    ),
  ],
  'coughing-blood': [
    near(
      7,
      'cough*, hack*, hock*, loogie, lungs, phlegm, bring up, bringing up, brought up, tos, tosi, toso, flema, flemas, escup*, gargajo',
      'blood, bloody, bright red, dark red, all red, is red, was red, came out red, crimson, cherry, rust*, brownish red, maroon, clots, pink foam, pink froth, pinkish foam, sangre, rojo, sangr*',
    ),
  ],
  'airway-allergy': [
    nearby(
      14,
      'lips, lip, tongue, throat, face, mouth, eyelids, eyes shut, voice, uvula, labios, lengua, garganta, cara, boca, parpados',
      'swell*, swollen, swole, puff*, balloon*, blow up, blew up, blowing up, inflated, fat, thick, huge, double, twice, size of, golf ball, sausage, closing, closing up, closed up, close up, tight, tighten*, lump in, itch*, tingl*, scratchy, hoarse, gone, funny, hinch*, cerr*, gruesa, gruesos, pica, hormigue*, apret*',
      'ate, eating, bite of, bit of, sip, restaurant, takeout, just took, after taking, after i took, after he took, after she took, first dose, second dose, new pill, new med*, new blood pressure, new antibiotic, antibiotic, amoxicillin, penicillin, bactrim, ibuprofen, aspirin, lisinopril, ace inhibitor, shot, vaccine, injection, contrast, dye, sting, stung, bee, wasp, hornet, fire ant, fire ants, ants, cashew*, peanut*, walnut*, pecan*, almond*, nut, nuts, shrimp, crab, lobster, shellfish, clams, egg, eggs, milk, sesame, salmon, tuna, kiwi, mango, latex, granola, cookie, comi, comio, camaron*, mariscos, cacahuate*, nuez, nueces, abeja, avispa, picadura, pastilla, inyeccion, vacuna, antibiotico',
    ),
    nearby(
      12,
      'hives, welts, whelps, blotches, rash, itching all, itchy all, ronchas, urticaria, comezon',
      'cant breathe, throat, tongue, wheez*, faint*, pass out, passed out, threw up, throwing up, chest tight, hard to swallow, voice, lightheaded, garganta, lengua, labios, respirar, aire, mareo, mareada, mareado',
    ),
    near(
      6,
      'epipen, epi pen, epipens, auvi q, epinephrine',
      'had to use, just used, gave him, gave her, gave myself, jabbed, stabbed, injected, wore off, worn off',
    ),
  ],
  'fever-on-chemo': [
    nearby(
      14,
      'chemo, chemotherapy, chemo pill, chemo pills, last infusion, transplant, no spleen, spleen removed, spleen out, took my spleen, leukemia, lymphoma, myeloma, low white count, white count, white cells, counts are low, counts are down, neutro*, immune system, immunosuppress*, immune suppress*, anti rejection, rejection meds, tacrolimus, prograf, cellcept, my port, her port, his port, picc, central line, hickman, sickle cell, quimio, quimioterapia, trasplante, leucemia, defensas bajas',
      `${FEVERISH}, shiver*, shaking, sweating through, soaking the sheets, burning, hot, caliente, tiembla, temblando`,
    ),
  ],
  'sepsis-signs': [
    nearby(
      14,
      `${FEVERISH}, infection, infected, uti, bladder infection, kidney infection, pneumonia, cellulitis, abscess, infeccion, neumonia, sepsis`,
      'confused, delirious, out of it, mottled, blotchy, marbled, gray, grey, breathing fast, breathing so fast, panting, no pee, hasnt peed, havent peed, barely peed, barely peeing, hasnt urinated, cant stand up, too weak to stand, too weak to get, cant get out of bed, cant get up, cant stay awake, wont wake, hard to wake, teeth chattering, teeth are chattering, bed was shaking, bed is shaking, spreading fast, spreading by the hour, red streaks, red streak, blood pressure is low, low blood pressure, cold and clammy, ice cold hands, hands are ice, pale and, collapsed, pass out, passed out, hallucinat*, incoherent, rambling, doesnt know where, not making sense, isnt making sense, confundid*, delira*, no despierta, no orina, no ha orinado, palid*, respira rapido, manchas moradas, no se puede parar',
    ),
    near(
      8,
      'redness, red, purple, swelling, black, infection',
      'by the hour, every hour, each hour, in an hour, in a few hours, since this morning, past the line, past the pen, outside the line, crossed the line, doubled since',
    ),
    near(
      8,
      'spots, dots, rash, bruises, manchas, puntitos',
      'dont fade, doesnt fade, wont fade, dont blanch, doesnt blanch, press*, glass, purple, pinprick*, moradas',
      `${FEVERISH}, ${THROWING_UP}, neck, limp, sick, sleepy, headache, spreading, ${JUST_NOW}`,
    ),
  ],
};
