import type { Pattern } from '../concept.ts';
import { CHILDREN, near, nearby } from './shared.ts';

const DEPENDENCE =
  'xanax, klonopin, ativan, valium, benzo, benzos, lorazepam, alprazolam, clonazepam, diazepam, baclofen, methadone, suboxone, buprenorphine, oxycodone, morphine, opioids, oxy, tramadol, gabapentin, clonidine, phenobarbital, prednisone, hydrocortisone';

/** Self-harm, violence, poison, withdrawal and dangerous medicines, as laypeople say it. */
export const mind: Readonly<Record<string, readonly Pattern[]>> = {
  'self-harm': [
    '(dont|wont|not|doubt) … (be around|be here|be alive) … (next|much longer|tomorrow|anymore|christmas|for the)',
    '(decided|know|figured out|planned|chosen) how (im|i am|ill|to) … (do it|end it|die|go)',
    '(found by|who finds me|find my body|find me dead|finds my body)',
    '(theyd|theyll|they would|everyone would|everybody would|kids would|family would|would all|will all|all be|be) (fine|better|better off|happier|be fine|be better|be happier|be better off|be ok|be okay) without me',
    near(
      10,
      'pills, tablets, meds, pastillas',
      'lined up, laid out, counted out, letters to, goodbye, despedida, carta de',
    ),
    near(8, 'gun, rifle, pistol, pistola', 'drawer, loaded, better off, my head, beside me, ready, mouth, bala'),
    '(driving|drive|drives|crash|crashing|steer|steering|swerve|swerving) … (into|off) … (overpass|tree|bridge|wall|traffic|pole|median|cliff|truck)',
    '(cuts|cutting|slashing|slashed|slit|cut her|cut his) … (arm|arms|wrist|wrists|thigh|thighs)',
    '(ya no aguanto|no aguanto) … (vivir|vida|pensado|quitarme|nada)',
    '(quitarme|quitarse) (de en medio|de enmedio|del medio)',
    '(ojala|quisiera|quiero|prefiero|prefiriria) no (despertar|despertara|amanecer|haber nacido|existir|estar aqui)',
    '(no quiero|ya no quiero|no quiere|ya no quiere) … (vivir|viviendo|seguir aqui|existir)',
    '(pensado|pensando|pienso|piensa) en (matarme|matarse|morir|morirme|quitarme|suicid*|hacerme)',
    '(estarian|estaran|estan) mejor sin mi',
    '(i cant|i cannot) (keep going|keep doing this|keep living|do life|carry on)',
    near(
      8,
      'easier, better, best',
      'if i was not here, if i wasnt here, if i wasnt around, if i was not around, if i did not exist, if i didnt exist, if i just disappeared, if i disappeared',
    ),
    '(nobody|no one) would … (notice|miss me|care) … (gone|disappeared|died|here|not here|was gone)',
    '(dont|do not|cant|cannot) see (any|a|no) (way out|other way out|other way)',
    '(planning|plan|want|wanted|wants) to (jump|hang|drown|shoot|disappear|end things|end everything)',
  ],
  'harm-to-others': [
    '(voices|voces|voice) … (tell*|order*|command*|dicen|dice|saying|say)',
    near(
      8,
      'picturing, thoughts of, images of, urge to, urges to, keep thinking of, keep seeing, afraid i will, scared i will',
      'hurting, hurt, harming, harm, drowning, drown, smothering, smother, stabbing, shaking, throwing',
      'baby, newborn, kids, son, daughter, child, him, her',
    ),
    near(
      12,
      'neighbors, neighbours, chips, fbi, cia, government, cameras',
      'in him, in her, in me, watching, spying, poison*, put',
      'knife, knives, gun, sharpen*, weapon, thinks, believes, convinced',
    ),
  ],
  'danger-at-home': [
    near(
      6,
      'ex, husband, boyfriend, partner, wife, girlfriend, pareja, marido, esposo, novio, stepdad, father',
      'beat me, beats me, hit me, hits me, punches, punched, choked, strangled, kicked me, apreto, golpea, golpeo, pega, amenaza, amenazo, threatens, threatened, hands around my neck, gun, knife',
    ),
    '(he|she) (choked|strangled|beat|beats|punched|choke|hits|attacked|raped) me',
    '(hands|squeezed|grabbed|put his hands|gripped) … (around my neck|my throat|my neck)',
    near(8, 'hiding, locked ourselves, locked myself', 'kids, closet, from him, bathroom, outside, bat, ex'),
    '(me|la|le) (apreto|aprieta|agarro|ahorco) (el|del) cuello',
    '(me|nos) (golpea|pega|golpeo|pego|amenaza|amenazo|quiere matar)',
    '(was|been|got|were) (raped|sexually assaulted|drugged|assaulted|molested)',
  ],
  'overdose-or-poison': [
    near(
      10,
      'magnet, magnets, battery, batteries, antifreeze, bleach, windshield, washer fluid, lighter fluid, pods, detergent, lamp oil, gasoline, pesticide, rat poison, drain cleaner, cloro, anticongelante, gasolina, veneno, pila, iman',
      'swallow*, gulp*, ate, drank, drink, mouth, trago, tomo, bebio, got into, licked, chewed, sipped',
    ),
    near(
      4,
      'swallowed, downed',
      'all of my, all my, the rest of my, every pill, all his, all her, all of the, whole bottle',
    ),
    near(6, 'took, taken', 'weeks pill, whole weeks, whole pill box, entire pill'),
    near(8, 'tomo, tome, trago, trague', 'punado, todas, frasco, monton', 'pastillas, pildoras, medicina, medicinas'),
    near(
      12,
      CHILDREN,
      'found, got into, got hold, opened, ate, swallowed, chewed, missing, gone',
      'oxy*, oxycodone, pills, pill, tablet, tablets, gummies, edible, edibles, vape, heart pills, iron pills, methadone, suboxone, xanax, clonidine',
    ),
    near(
      5,
      'double, twice, too much',
      'methadone, oxycodone, morphine, fentanyl, insulin, digoxin, lithium, opioid*, suboxone, clonidine',
    ),
    near(
      10,
      'injected, took, gave, shot',
      'units instead, instead of, wrong insulin, ten times, 10 times',
      'insulin, units, humalog, novolog, lantus',
    ),
    near(
      12,
      'nodding off, nodding out, dozing off, gurgl*, pinpoint, tiny pupils, small pupils',
      'breath*, breathes, pupils, blue, methadone, oxy*, heroin, fentanyl, wake, opioid*',
    ),
    nearby(
      14,
      'alarm, detector, furnace, generator, car running',
      'headache*, sick, dizzy, sleepy, nauseous, vomit*',
      'all of us, we all, everyone, whole family, carbon monoxide, beep*',
    ),
  ],
  withdrawal: [
    nearby(
      14,
      'no alcohol, no drink, quit drinking, stopped drinking, last drink, had a drink, off alcohol, off the booze, sin tomar alcohol, sin alcohol, sin beber, dejo de tomar, deje de tomar',
      'trembl*, shak*, sweat*, see people, see things, seeing, spiders, bugs, snakes, fit, seizure, hallucinat*, walls, veo cosas, temblor*, temblando, ve cosas, racing, confus*',
    ),
    nearby(
      14,
      'off, stopped, ran out, quit, without, out of, skipped, cold turkey, cut off',
      DEPENDENCE,
      'trembl*, shak*, sweat*, seeing, fit, seizure, hallucinat*, fever, rigid, locking, locked, racing, vomit*, confus*, spasms, faint, dizzy, pass out, crawling',
    ),
    '(veo|ve|oigo|oye) (cosas|gente|voces) … (pared|no estan|no existen|nadie|cabeza)',
    '(see|sees|seeing|saw) … (people|bugs|spiders|things) … (arent there|not there|isnt there|on the wall|on the walls)',
  ],
  'drug-danger': [
    nearby(
      16,
      'started, new, since starting, began',
      'pill, pills, antidepressant, medicine, medication, med, sulfa, lamictal, lamotrigine, bactrim, antibiotic, allopurinol',
      'rigid, boiling hot, skips, cant stand, slurring, stumbl*, locking, muscles cramp, peeling, blisters, pass out, turned yellow, skin yellow',
    ),
    nearby(
      14,
      'blisters, blistering, peeling, sores, raw',
      'mouth, eyes, lips, sheets',
      'since, after, started, lamictal, lamotrigine, sulfa, bactrim, antibiotic, allopurinol, pill, medicine, tegretol, dilantin',
    ),
    nearby(
      12,
      'lithium, digoxin, dilantin, phenytoin, tacrolimus',
      'slur*, stumbl*, shaky, vomit*, the runs, diarrhea, confus*, unsteady, yellow, blurry',
    ),
    nearby(12, 'clozapine, clozaril, methimazole, carbimazole, tapazole', 'fever, sore throat, mouth sores, fiebre'),
  ],
};
