/**
 * Common English words that are never read as a slip of another: the most frequent ones, and those frequent ones that
 * stand one letter, or one doubled letter, from a word that safety or the clinical lexicon listens for ("chess", "beach",
 * "strike"), or are made of two ("football", "lighthouse"). A word that is missing here costs a needless look at most.
 */
export const COMMON_WORDS: readonly string[] = `
  able abort abound about above abuser abuses access accidents according account across actin action active
  actor actually added addition additional aerial after afterlife aftershock afterthought afterword again
  against agree aground aircraft airways album alcohols align alleged alleging allergen allergy allowed almost
  along alongside already also although alumina always ambulances among amounts amused amusing aneurysms angles
  announced another anther antibiotics antibody antipsychotic antisense antiseptic anyone anything appear
  appeared appears appetites appointed appropriate approximately arching archive archived area areas arenas army
  arose around aroused arouses arrests artic articles artist artists arts aspiring assaults assent associated
  association atria attach attached attack attacker attacks attended august author autofocus automate available
  average award awarded awards away baal babes babysitting back backbeat backbone backdrop backed backfired
  background backgrounds backhand backhouse backing backlight backroom backseat backstop backstroke backwater
  backwaters badged bagged bailing balanced balances ballpoint ballroom band bandaged banded bandmate bandstand
  banger banked banned barley base based bathers batten batter batters battle battles beach beaming bearing
  beast beasts beater beatings became because become becomes been before began beginning behind being believe
  below belting berating best besting better betting between birthdays birthright bitter bittern black
  blackboard blacker blackface blackwater blade bladed blames blanco blanked blanking blaster blasters blazes
  blench blended blending blends block blockable blocked blockhouse blocking bloodless bloods bloodshot
  bloodthirsty blotch blowback blueberries blur blurbs blurs bluster board boardroom boardwalk boating boats
  body bodywork bolling bondage bonne book books boos booth border born both bother bottled bottleneck
  bottlenose bottomless bottoms bought bowers bowes bowling bowls boyfriends brainchild branch branching breach
  breached breaches breaching breadth breakdowns breaststroke breathable breather breathtaking breathy breech
  breeding breeds brickwork bride bridged bridgehead bridges bridle broker brother brothers brough brought
  bruins bruiser bugged bugger bugging building buildings built bulge bulger bulges bumper buried burling burner
  burnet burnings burnside burying business butter buttery cabled caesarean calculated callback called caller
  calmed calving came campaign camping camps canada caning cannon cannot capital carbo carbons career caregiving
  careless caring caron carron carton carves carving carvings case cases cashed cashing casing castaway
  catchweight categories category caves cellmate cello center central centre century cerrado certain chaired
  championship champs chance chang change changeable changed changeover changer changes chanting character
  characters charge charged charging charmed charted cheats chemicals chess chestnuts chief child childbirth
  childcare childe childless childlike children chiles chill chilli chilly china chinese chipped choke chopper
  chores choses church city civil claim clamping clamps clashed clashing class cleaned cleaners clear clearer
  cleaver clinching clinic clocking cloned clones cloning close closed closer closers closest closet closets
  closings closures clothed clothing clotting cloves club clutches coach cocked coding coffeehouse coking
  collection college color coloured comatose combing come comeback comma commander commando commandos commend
  commended commending commends comment comments commercial committee common community companies company
  compartments compete competition complain complaint complaints complete completed completes compounds
  concession concussions confess confuse confuses confusions conic conned consensus considered constants
  construction consuls contains content contested continued contraction control controls conus cooked cooking
  coping copyright cordless couched could council countable countdown countless countries country county course
  court cover coverage covered coveted cracker cranked crashes create created crests crewed crises crisps
  cropped crouch crusher crushes crutch culled culture curran current currently curtail curtains cuttings
  darkroom data date daughter days deadlift deadlocked death debate debut deceased decided decision decrease
  decreases decree deepwater degree degrees delete deleted deletion delicious deliver delivers department
  departments depressions deriving described design designed despite detachments detergents deterrent developed
  development diabetics died different dioxin dipper dipping directed director disappears discharged discharges
  disclose discloses disclosing discover discussion dismay dismayed dissections district diving division
  dizzying doable does doing done dosing doublet doubly doubted doubting down downbeat downed downfall downing
  downright downside downstairs downtime dragged draper drapers dressings drinkable droll droppings drops during
  each earlier early easing east eastern edit editing edition editor editors edits education eight either
  ejection elected election electrics elephants emergence endings english enough entice entire episode episodes
  equine escape escudo espada especially established even event events eventually ever evergreen everlasting
  evermore every evidence examinations example excrement explode explodes explored exploring explosions
  explosives expose exposes extremes eyeballs faceless facelift fact failing failures fainter fallback families
  family famous fares farther fastback fastball father fatherless fathers fatter fearing fearless feather
  featured features feedback feelgood feelings felling fells female fending festival fett feuding fiasco fibre
  field fight file filling film films final find findable finder finders finer fingerboard fingernail finished
  fire first firstborn firsthand five flakes flames flaming flared flashed flattering fleshing flightless
  flights flints flor flushes flushing followed following football footballs footbridge foothold footnote
  footnotes footwork force forces forget forgo form formed former forming found founded four fourth fractures
  fraktur framing franco free french fresco fright from front fruit fruits fueling full fullback functions
  further future gabled gambled game games gaping gasper gassed gassing gave general generalised generalize
  generalizes generally genital genus german girlfriends give giveaway given glasshouse glowing going gold good
  goodbyes goodnight goodwill goodyear google government granddaughters grandsons granting grasped grasping
  greasy great green greenback greenbelt greenhouse greenlight gren groping ground groundless groundwater
  groundwork group groups growling grund guitar gunshots gutting hacker half halfback halfpenny halftime hall
  hallucination halving hamed hammerhead hammers hamming hamper hand handball handing handmade handover
  handwriting hangings hangover hardback hardball harden hardness hardworking hardy haring harmer harmless
  harness harper harping harts hating hatting have haven havens having hawking hazing head headband headcount
  headdress header heading headlamp headless headlight headlights headlong headnote headquarter headroom
  headshot headwater headwaters healed health heaped hearings hearse heartache heartbeats heartbroken heartfelt
  hearth hearths heartless hearty heated heating heats heavyweight heeded heeding heights held hell hells help
  helpless herded herder here hereafter herein hereinafter heroic heroine heron herring high higher highlife
  highlight highlights himself hinting historical history hocking holdings holdover hombre home homecoming
  homeless homemade homeport homeroom homesick homework homicides homing homme honing hopping horribly horse
  hospitals hourglass hours house household housemate housewife housework however human hummer hunted hunting
  hurled hurling husbands hypoglycemia idea image images immobilize impales important incense inches incisions
  include included includes including incurs independent india individual industry infanta infante infections
  infested inflamed inflected inflection information infraction injection injectors injure injures insomniac
  instead institute insured insuring interest international into intoxication introduced invested involved
  ironside ironwork irregulars island issue issued issuer issuers issues itself james japan john johnsons joined
  joins joists jumble just keep keepable kell ketone kickback kicker killed killings king know known label
  laborer labourer labouring labours lack lacked ladders lake land lande lander landes langer language large
  largemouth largest lashed lashing last late later latte latter lauded lauder lead leader leading league
  leanings leaping learning leasing least lees left leftover legal legion legions less lesson lessons letterhead
  letterpress lettre lettres leukaemia level library life lifeless lifelike lifelong lifetime lifetimes light
  lighted lighten lightening lighters lighthouse lighting lightweight like likeable likely liking limited limped
  line linger lingua lining link links lipstick liquid liquids list listed listing litter littered littering
  litters little live living livings loaning local located location locker locket locking lodge lodger lodges
  logged logger loner long longed longer longhouse longtime look loomed looming looped looping loos loosing
  looted looting loring losses lossless lost love loveless lovely lovesick loving lower lymphomas maas made
  madness magazine magneto main major make makeover makes making makings management mandibular manet mangle many
  march mares mark market marking maron maroons married marron masking massed massless match material mating
  matte matter mean means media medias mediation medical medicinal medicines medico medina meditation
  meditations meet melding member members membrane mending menial mentioned merge messed messes metalwork
  metalworking middle might military million mingled minister minute miscarriages misled misses misused moaning
  model modern modify molester molesting money montes months more moreover mornings morphing morrow mosher most
  mostly mother motherboard motherhouse mothers moths motorcycles mourning mouthparts mouths move moveable moved
  movement mowing much multiple museum music must name named names national native near nearby neatly need
  needed needless needlework needs neonates network never news next night nightfall nightlife nightshade
  nighttime nominated nomination none noose north northern notability notable notching note noted nothing notice
  noting novel november number numerous obstructions office officer official often once online only open opened
  opener openings operate operates operations opined opining oppression orbitals order organization original
  originally other others otters outside over overboard overbridge overcame overcast overcome overcoming
  overdone overdoses overdrive overexposed overground overhand overhang overhanging overhead overhear overheard
  overhearing overhears overheat overkill overlap overlaps overlong overlook overlooked overlooking overlooks
  overnight overpass overpasses overreacting overreaction overriding overrunning overseeing overseen overshoot
  overshot oversight overtake overtaken overtaking overthrew overthrow overthrowing overtime overtook overturned
  overturning overused overusing overweight overwork overwrite overwriting owned page pages painfully painless
  painstaking paintball painted painting paired pairing palabra panicked panned panning papillary paralyze
  paramedic paramedics parameter paranoia parasite park parodied parodying parra parsed parses parsing part
  particular particularly partners parts party passable passe passer passover passport password passwords past
  pasted pastes pasting patched patchwork patent patients paused pauses pausing pawned pease peeping peering
  pelvic penna people peopled peoples perforations performance performed perhaps period periods person personal
  pesticides piled piling pinched pining pissed pissing pistols piston pitcher pitches place placed placental
  play played player players playing plays pleas please pleased pleases point pointless points poisonings
  poisons poisson police policy political politician polled polling pooled pooling popper popping pops popular
  population portable posing position positives possible possibly post power practice prelature present
  presentable preserved preset presets president press pressroom pressured pressures presume prevent preventing
  prevents previous previously primary primate primates prior prison private probably problem problems process
  produced producer production professional professor program project projectiles projective promoted
  proportions proposed propped provide provided public published puffery pulled pulling punches punto punts
  purposed purposes pusher pushes quadrants quality quarterback quarters quartet quartier question questionable
  questions quire quite raccoons race racking radial radians radiant radiata radiate radiates radio raging
  raiding railway raking rally range rapids raping rapped rapping rapture rather rating ratio rattlesnakes
  raving razing razorback reached reaching reactions read real really realtime realty reason reasonable reasons
  rebounds received recent recital recognised recognises recognized recognizes record recorded records recusing
  redacted redaction redirect redress reduce reduces refer reference references refuges refuse refused refutes
  refuting region regular rejections related relationships release released reliable relied reliefs relies
  remained removed rental repeals repent repented replaced replacements report reported represented request
  required rescued rescuer rescues research resection respiration responded responder responds response rest
  restless restroom result results retina retraction return returned reuses reusing reveal revels review rhythms
  ribbing ridding ridings right rights rigor ripper rippling rising river road robbing rock rockaway role roller
  roofed roofless roommates rother round route royal ruining rule rupturing rusher rushes rusted rusting sacked
  sacking sacred saddened saddleback saddled saddler saddles safeguarding safely said salina salvia same sanga
  sanger sangha sango sanitized saving sawing saying sayings says scaled scare scares scarred sceptic school
  schools science scolded scoping scored scorpions scramble scrambles scratches scream search season seatbelt
  seated seating seats second section sections seeding seeking seem seeming seems seen seeping seize seizes
  selfless selling sells senior sensations senseless sent sentenced sentience separate series served service
  services setting seven sevens sever several severs sewing shaded shades shading shake shaken shaker shakers
  shales shallows shamed shaming shaped shapes shaping shared shares sharing shaved shaving sheet shelled
  shelling shells shelly shied shine shiner shines shingle ship shipped shipping shirts shocker shooter
  shootings shoots shopped shopping shores short shortcoming shortcuts shorten shortens shortfall shorthand
  shortstop shorty shots should shouted shouting shouts shove shovel shoves show showed showers shows shrimps
  shutdown sickles sickly side sidekick sidekicks sidelight sidelights sidenote sidereal sidewalk sifting
  sightseeing signed significant silting similar simply since singe singer singing single singled singles
  singlet singly sings sinker site siting sittings size sized sizing skelly skeptic skincare skinhead skipper
  slashed slaying sleepless sleeps sleepwalking slinging slings slipper slipping slitting sloped sloping
  slowdown slower small smalls smell smelled smelling smoother smothers snakebite snakes snapped sneaking sneeze
  snelling soared soaring social society socked socking softball sold some someone someones something somethings
  sometimes song songs soon sorted sorting sorts sound source sources soured south southern space spain spammed
  spamming spared spearing special species specific speechless spelled spelling spells spineless splashes spline
  splitting sported sporting sports spotless spotlight spotlights spouting spreads spreadsheets sprint spurred
  spurring spying stabled stables stabling stacked stacking stage stains stair staked stakes staking standard
  standpoint standstill staple star stared starred stars start started starter startled starve state stated
  states station stats statue statues status staying steak steaks stepped stepping steven sticker still
  stillborn stinging stings stinking stirs stitched stocked stocking stockpile stockpiles stoke stoked stolen
  stomachs stomping stoned stoning stoop stoops stopover stopper stored stores storied storing story stowed
  straightaway straights strain strained straining strains strang stranger strangle strangler strangles stratus
  stream streamed streaming streams street stresses strider strike strobe strode stroked strokes strong strove
  structure struggled stubbed stubbing student students studies studio study stuff stuffs style subject
  subsequent success successful such sucker suckling suction suffocated sugary suicides summer supercritical
  superfamily superfast superhuman supermassive supervision supper support sure suture swapped swaying swearing
  swears sweater sweeping sweetness sweets sweety swinger switches syndromes system systems tabled tables
  tacking take takeaway takedown taken takeover takin taking takings talk talkback taming tangle tangled tangles
  taping tasking tastes taxing teachers teaches team teaming teams teasing technology tedder television teller
  temperatures template tended tenders term terms terribly testable tested tester testers tests text than
  thanking thanks that their them then there therefore these they thing things thingy think thinker thinkers
  thinned thinning third thirst thirty this thorough those though thought thoughtless threat threaten three
  throats throbbing throes through throughout throwaway throwback throws thumbnail thus tighten tightrope
  tilling time timeless times timetable tinder tinge tinged tipped title today toddlers together toile toiles
  toilets tolled tolling tongues took toothache toothless topic torched total touche touches tour tournament
  towards towering towers town track training transients transplants trapped traumas trees trespass trespassing
  trifle tripe tripled triples triplet triplex trist trite troubled troubles troubleshooting trough true trying
  tuned tuning turkeys turner turnkey twister type typecast typeface typefaces unbeatable uncontrollable
  uncontrollably under union unit united units university until uploaded upon upperparts urinal usable used user
  username users uses using usually vaginal vales value valued valueless valves varies various version very
  vices video view village violet virion visions vitamin vocals voiced voiceless voiceover vote waders wading
  wafers wagers waging waited waiters waiting walkable walkabout walkover walling waned waning want waring
  washing wasted water waterfall waterside watertight waving waxing weaken weaned weaning weapons wearer wearing
  weaver weaving website week weekdays weeklong weeknight weigh weighs weightless weights weighty well wellbeing
  went were west western what whatever wheeled wheeling wheels when whenever where whereafter whether which
  while white whiteboard whitehead whitewater whiting whole whom whose wife wight will william winder winged
  winning wishbone with withhold withholding within without withstand witnesses woman women word wording
  wordless words work workable workaround worked workhouse working workings works world worries would wreaked
  wreaking wright writer writing writings writs written wrongdoing wrote year yearlong years yellows yesterdays
  york young your
`
  .trim()
  .split(/\s+/u);
