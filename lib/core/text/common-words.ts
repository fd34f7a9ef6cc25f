/**
 * Common English words that are never read as a slip of another: the most frequent ones, and those frequent ones that
 * stand one letter, or one doubled letter, from a word that safety or the clinical lexicon listens for ("chess", "beach",
 * "strike"), or are made of two ("football", "lighthouse"). A word that is missing here costs a needless look at most.
 */
export const COMMON_WORDS: readonly string[] = `
  abort abound above abuser abuses access accidents according account actin action active actor actually added
  addition additional aerial afterglow afterlife aftershock afterthought afterword against agitations agree
  aground aircraft airways album alcohols align alleged alleging allergen allergy allowed alongside already also
  although alumina always ambient ambulances among amounts amused amusing aneurysms angles announced answerable
  answers anther antibiotics antibody antipsychotic antisense antiseptic anyone appear appeared appears
  appetites appointed appropriate approximately arching archive archived area areas arenas army arose aroused
  arouses arrests artic articles artist artists arts aspiring assaults assent associated association atria
  attach attached attacker attacks attended august author autofocus automate available average award awarded
  awards baal babes babysitting backbeat backbone backdoor backdrop backdrops backed backfire backfired
  background backgrounds backhand backhouse backing backlight backroom backseat backspace backstop backstroke
  backward backwater backwaters badged bagged bailing baiting balanced balances ballon balloons ballpoint
  ballroom bandaged banded bandmate bandstand banger banked banned bare barley base based bathers batten batter
  batters battle battles beach beaming bearing beast beasts beater beatings because becomes bedding before began
  beginning believe belonging below belting beltline berating best besting betting bight biking binding binds
  birthdays birthplace birthright bitter bittern blackboard blacker blackface blacklisting blackness blacks
  blackwater blade bladed blames blanco blanding blanked blanking blaster blasters blazes blench blended
  blending blends blight blinking blockable blocker blockhouse blocky blocs bloodless bloodline bloodlines
  bloods bloodshot bloodthirsty blotch blowback blueberries blueline blur blurbs blurs blush bluster boardroom
  boardwalk boating boats bodywork bolling bondage bonne book books boos bootable booth bootlegs border bother
  bott bottled bottleneck bottlenose bottomless bottoms bough bowers bowes bowling bowls boyfriends brainchild
  branch branching breach breached breaches breaching breadth breakdowns breaststroke breathable breather
  breathtaking breathy breech breeding breeds brickwork bride bridged bridgehead bridges bridle broker brother
  brothers brough bruins bruiser brushing bugged bugger bugging building buildings built bulge bulger bulges
  bumper buried burling burner burnet burnings burnside burton burying business busting butter buttery buttons
  cabled caesarean calculated callback caller calmed calving campaign camped camping camps canada caning cannon
  capital carbo carbons career caregiving careless caring caron carron carton carves carving carvings case cases
  cashed cashing casing castaway catchweight categories category catheters caves cellmate cello cellphone center
  central centre century cero cerrado certain chaired chairlift championship champs chance chang changeable
  changed changeover changer changes chanting character characters charge charged charging charmed charted
  chartering cheats checking chemicals chess chestnuts chief childbirth childcare childe childless childlike
  chiles chill chilli chilly china chinese chipped chloride choke chopper chores choses chucking church city
  civil claim clamped clamping clamps clashed clashing class cleaned cleaners cleansing clearer clearing cleaver
  cleaving clinching clinic clocking cloned clones cloning closeness closer closers closest closet closets
  closings closures clothed clothing cloves club clutches coach cocked coding coffeehouse coking collage
  collection college color coloured comatose combing comeback comma commander commando commandos commend
  commended commending commends comment comments commercial committee common community companies company
  compartments compete competition complain complaint complaints completed completes compounds concession
  concussions confess confuse confuses confusions conic conned consensus considered constants construction
  consuls contains content contested continued contraction controls conus cooked cooking coping copyright
  cordless couched council countable countdown countless countries country county course court cover coverage
  coveted coworkers cracker crammed cranked crashes create created crests crewed crises crisps cropped crouch
  cruise crusher crushes crutch culled culture curran current currently curtail curtains cuttings darkroom data
  date deadlift deadline deadlines deadlocked debate debut deceased decided decision decrease decreases decree
  deepwater degrees delete deleted deletion delicious deliver delivers departments depressions deriving
  described design designed despite detachments detergents deterrent developed development diabetics diagnose
  diagnoses dibble diluted dioxin dipper dipping directed director disappears discharged discharges disclose
  discloses disclosing discover discussion dismay dismayed dissections district diving division dizzying doable
  dollhouse donne doorstep doorways dorr dosing doublet doubly doubted doubting downbeat downed downfall downing
  downright downside downsize downstairs downtime downturn dragged draper drapers dresser dresses dressings
  drinkable drivetrain driveways droll droplets droppings during dwelling each earlier early easing east eastern
  edit editing edition editor editors edits education either ejection elected election electrics elephants
  elevate elevates elsewhere emergence endings english enlarge enlarges entice episodes equine erected escape
  escudo espada especially essentials established event events eventually evergreen everlasting evermore
  evidence examinations example excrement exhausts explodes explore explored exploring explosions explosives
  expose exposes extremes eyeballs faceless facelift fact failing failures fainter fallback families famous
  fares farther fastback fastball fatherless fathers fatter fearing fearless feather featured features feedback
  feelgood feelings felled felling fellows fells female fending festival fett feuding fiasco fibre field fight
  file filed fille filler filles fillet filling film filmed films final findable finder finders finer
  fingerboard fingernail finished firearms fireball fireballs firefighting firehouse fireplace firepower
  fireside firewall firework firstborn firsthand flakes flame flaming flared flashed flathead flatiron
  flattering fleshing flightless flights flints flipside flor flushes flushing follow followed following
  foodstuff football footballs footbridge foothold footnote footnotes footwork force forces foreheads forget
  forgo forklift form formed former forming forwards founded fourteen fourth fraction fractures fraktur frames
  framing franco free freeing french fresco fright frontline frontlines fruit fruits fueling fullback functions
  furnaces further futures gabled gambled game games gaming gasper gassed gassing gating gazing general
  generalised generalize generalizes generally generators genital genus german girlfriends giveaway glasshouse
  glaze glazer glazes glowing gold goodbyes goodnight goodwill goodyear google gosse government grain grains
  granddaughters grandfathers grandmothers grandsons granny granting grants grasped grasping grazed greasy
  greenback greenbelt greenhouse greenlight gren groping groundless groundwater groundwork group groups growling
  grund grunt guitar gunshots gutting hacker halfback halfpenny halftime hall hallucination halving hamed
  hammerhead hammers hamming hamper handball handheld handing handmade handover handwriting hangings hangover
  hardback hardball harden hardline hardness hardworking hardy haring harmer harmless harness harper harping
  harts hating hatting haven havens hawking hazing headband headcount headdress header heading headlamp headless
  headlight headlights headline headlines headlong headnote headphone headquarter headroom headshot headwater
  headwaters healed health heaped hearings hearse heartache heartbeats heartbroken heartfelt hearth hearths
  heartless hearty heated heating heats heavyweight heeded heeding heights hell hells helmed helmer helmets
  helpless helpline herded herder hereafter herein hereinafter heroic heroine heron herring higher highlife
  highlight highlights highways hinting historical hocking holdings holdover hombre homecoming homeless homemade
  homeport homeroom homesick homework homicides homing homme honing hopping horribly horseback horsepower
  hospitals hourglass household housemate housewife housework however hummer hunted hunting hurled hurling
  hypocritical hypoglycemia idea image images imagined imagines imaging immobile immobilize impales impeding
  implantable implants important incense inches incisions include included includes including incurs independent
  india individual industry infanta infante infections infested inflamed inflected inflection information
  infraction injections injectors injure injures insecticides insider insides insomniac inspection instead
  institute insured insuring interest international intoxication introduced invested involved ironside ironwork
  irregulars island issue issued issuer issuers itself james japan john johnsons joined joins joists jumble
  keepable kell ketone kickback kicker killed killers killings king label laborer labourer labouring labours
  lacing lack lacked ladders lager lake land lande lander landes langer language largemouth largest lashed
  lashing later latte latter lauded lauder lead leader leading league leanings leaping learning leasing least
  lees leftover legal legion legions lesson lessons letterhead letterpress lettre lettres leukaemia library
  lifeless lifelike lifeline lifelong lifetime lifetimes lifting lighted lighten lightening lighters lighthouse
  lighting lightweight likeable likely liking lilting limited limped linger lingua lining link links lipstick
  liquids liquors list listed listings litter littered littering litters livings loaning local located location
  locker locket locking lodge lodger lodges logged logger loner longed longhouse longtime loomed looming looped
  looping loos loosing looted looting loring losses lossless loveless lovely lovesick loving lymphomas maas
  machined machines madness magazine magneto main makeover makings mamma management mandibular manet mangle
  manna march mares mark market marking maron maroons married marron masking massed massing massless match
  material mating matte matter mean meatball meatballs media medias mediation medical medicinal medicines medico
  medina meditation meditations mees meet melding member members membrane mending menial mentioned merge messed
  messes messing metalwork metalworking middle military million mingled minister minuet miscarriages misled
  misses mistaken mistakes misused misusing moaning model modern modify molester molesting money montes moreover
  mornings morphing morrow mosher most mostly motherboard motherhouse mothers moths motorcycles mourning
  mouthparts mouths mouton moveable mowing multiple museum music must named nameless names narrower national
  native nearby neatly needless needlework needs neighbors neighbour neonates network news next nightfall
  nightlife nightshade nighttime nineteen nominated nomination north northern notability notable notching noted
  notice noting novel november number numbers numerous obstructions office officer official often online opener
  openings operate operates operations opined opining oppression orbitals order organization original originally
  other otters outlets outset outsider overboard overbridge overcame overcast overcome overcomes overcoming
  overdone overdoses overdrive overexposed overground overhand overhang overhanging overhangs overhead overhear
  overheard overhearing overhears overheat overkill overlap overlaps overlaying overlong overlook overlooked
  overlooking overlooks overlying overnight overpass overpasses overpower overreacting overreaction override
  overriding overrunning overseeing overseen oversees overshadow overshoot overshot oversight oversize
  overstepped overstepping overtake overtaken overtaking overthrew overthrow overthrowing overthrown overthrows
  overtime overtook overturn overturned overturning overturns overused overusing overweight overwork overwrite
  overwriting owned pacemakers paddle page pages painfully painkiller painless painstaking paintball painted
  painting paired pairing palabra panicked panned panning papillary paralyze paralyzing paramedic paramedics
  parameter paranoia parasite park parodied parodying parra parsed parses parsing part particular particularly
  partners party passable passe passer passover passport password passwords past pasted pastes pasting patched
  patchwork patent patients pause paused pausing pawned peacemaker pease peddle peeping peering penna penned
  peopled peoples perforations performance performed perhaps periods person personal pictured pictures piled
  piling pillow pinched pinged pining pinner pissed pissing pistols piston pitcher pitches pitching placed
  placental planing planking planting play played player players playing plays pleas pleased pleases pointless
  points poisonings poisons poisson police policy political politician poll polled polling pooled popper popping
  pops popular population portable posada posing position positives possesses possibly postpone powerhouse
  powerless powertrain practice prelature presentable preserved preset presets president pressing pressroom
  pressured pressures presume prevent preventing prevents previous previously primary primate primates prior
  prison probably process produced producer production professional professor program project projectiles
  projective promoted proportions proposed propped provide provided public published puddles puffery puller
  pulley pulsed punches punto punts purposed purposes pusher pushes quadrants quality quarterback quarters
  quartet quartier questionable quire quite raccoons race racking radial radians radiant radiata radiate
  radiates radio raging raiding railway raising raking rally range rapids raping rapped rapping rapture rating
  ratio rattle rattled rattlers rattles rattlesnakes raving razing razorback reached reaching reactions read
  realtime realty reasonable reasons rebounds recalls received recent recital recognised recognises recognized
  recognizes record recorded records recusing redacted redaction redirect redress reduce reduces refer reference
  references refuges refuse refused refutes refuting region regular rejections related relationships relative
  release released reliable relied reliefs relies remained remembers removed rental repeals repent repented
  replaced replacements report reported represented request required rescued rescuer rescues research resection
  respiration respirator respirators responded responder responds response restless restroom retina retraction
  return returned reuses reusing reveal revels review rhythms ribbing ridding ridings rights rigor ripper
  rippling risking river roadblock roadblocks roadhouse roadkill roadside roadways robber robbery robbing
  rockaway rockfish role roller roofed roofless roofline roommates rooting rotating rother roundabout roundhouse
  roundtable route routing royal rubbed rubbers ruining rule rupturing rusher rushes rusted rusting sacked
  sacking sacred saddened saddleback saddled saddler saddles safeguarding safely salina salvia sanga sanger
  sangha sango sanitized saving sawing sayings scaled scaling scare scares scaring scarlets scarred sceptic
  school schools science scolded scolding scooters scoping scored scorpions scramble scrambles scratches scream
  screwball seabed search searing season seatbelt seated seating seats second sections seeding seeking seeming
  seeping seers segments seize seizes selfless selling sells sempre senior sensations senseless sentenced
  sentience separate series served service services serving sess setting settled settler settles sevens
  seventeen sever severs sewing shaded shades shading shadows shadowy shake shaker shakers shales shallows
  shamed shaming shaped shapes shaping shared shares sharing shaved shaven shaving sheerness sheet shelled
  shelling shells shelly shied shine shiner shines shingle ship shipped shipping shirts shocker shooter
  shootings shopped shopping shores shortcoming shortcuts shorten shortens shortfall shorthand shortstop shorty
  shots shouted shouting shouts shove shovel shoves show showed showers shows shrimps shutdown sickles sickly
  sidekick sidekicks sidelight sidelights sideline sidelines sidenote sidereal sides sidestep sidewalk sideways
  siding sifting sightseeing signed significant signpost silting similar simply singe singer singing singled
  singles singlet singly sings sinker sinks siting sittings sizeable sized sizing skelly skeptic skilled
  skincare skinhead skinks skinning skipper slasher slashes slaying sleepless sleeps sleepwalking slice slices
  slicing slide slider sliders slinging slings slipper slipping slitting sloped sloping slowdown slower small
  smalls smashes smelled smelling smokehouse smokeless smoother smothers snakebite snakes snapped snares
  sneaking sneaks sneeze snelling snider snowed soared soares soaring social society socked sockets socking
  softball sold some someones sometimes song songs sorted sorting sorts sound source sources soured south
  southern sowed spaceflight spaceport spacewalk spain spammed spamming spanning spared spares sparing sparkle
  spearing spears special species specific specks speechless spelled spelling spells spiced spicer spiders spied
  spier spike spiker spikes spiller spineless spinks spitfire splashes splayed spliced spline splinters splitter
  splitting sported sporting sports spotless spotlight spotlights spouting spread sprint sprinter spurned
  spurred spurring spurs spying squint squire squires stabled stables stabling stacked stacking stage staged
  stages staging stains stair staked stakes staking stalling standard standpoint standstill staple star stared
  starks starling starred starring starships starstruck start starter starting startled starts starve starving
  stashed state stated states stating station stats statue statues staves stayed staying steakhouse steaks
  steels steep steeped steepness steerable stepchildren stepdaughter stepfather stepmother steppe steppes steven
  sticker sticks stillborn stinging stingrays stings stink stinking stinky stints stirs stitched stocked
  stocking stockpile stockpiles stoke stoked stolen stomachs stomping stoned stoning stoop stoops stopover
  stopper stored stores storied storing story stowed straightaway straightforward straights strain strained
  straining strains strang stranger stranglehold strangler strangles stratus strayed straying strays stream
  streamed streaming streams street stresses strider strike string strobe strode stroked strokes strong strove
  structure struggled stubbed stubbing student students studies studio study stuffs stumble stumbles stumped
  stumping style subject subsequent success successful such sucker suckling suction suffocated sugary suicides
  summer superbike supercritical superfamily superfast superhuman supermassive superpower superstars supervision
  supper support sure suture swagger swapped swaying swearing swears sweater sweeping sweetness sweets sweety
  swerve swinger switches syndromes system systems tabled tables tacking takeaway takedown takeover takin
  takings talkback taming tangle tangled tangles taping tapped tasking tastes taxing teachers teaches team
  teaming teams teasing technology tedder television teller temperatures template tended tenders tendons term
  terms terribly testable tested tester testers tests text than thanking thanks then thereafter therefore
  therefrom therewith these thing thingy thinker thinkers thinned thinning thirst thirty thorough those though
  thoughtless threat threaten throats throes throughout throwaway throwback thrower thumbnail thus tickle
  tighten tighter tightly tightrope tilling timeless timeline timelines timetable tinder tinge tinged tipped
  title toddlers together toile toiles toilets tolled tolling tongues toothache toothless topic torched total
  touchdown touche touches tour tournament towards towering towers town tracheal track traction training
  transients transplants trapper traumas traveler travelled travelling treehouse treeless trees trespass
  trespassing trifle tripe tripled triples triplet triplets triplex trist trite troubled troubles
  troubleshooting trough true trying tumours tuned tuning turkeys turnaround turner turnkey turnover turntable
  twine twister typecast typeface typefaces unbeatable uncontrollable under union unit united units university
  until uploaded upon upperparts urinal usable user username users usually vaccines vales valued valueless
  valves varies various version vices video view village violet virion virions vitamin vocals voiced voiceless
  voiceover vote voting waders wading wafers wagers waging waited waiters waiting walkable walkabout walkover
  walkways walling waned waning waring washing wasted watching waterfall waterfront waterline waterside
  watertight waterways waving waxing weaken weaned weaning weapons wearer wearing weaver weaving website
  weekdays weeklong weeknight weigh weighs weightless weights weighty wellbeing west western whatever wheeled
  wheeling wheels whenever whereafter whether which while whisked whisker whisky whiteboard whitefish whitehead
  whitewater whiting whom whose wight william willpower winder winged winning wireless wiring wishbone withheld
  withhold withholding within withstand witnesses woman women wording wordless workable workaround worked
  workhorse workhouse workings workplace works workspace worries would wreaked wreaking wright writer writings
  writs written wrongdoing yearlong years yellows yesterdays york young your zombies
`
  .trim()
  .split(/\s+/u);
