/**
 * Common English words that are never read as a slip of another: those of SCOWL (sizes 10 to 50; docs/NOTICES.md) that
 * spelling would else take for a word that safety or the clinical lexicon listens for ("chess", "beach", "strike"), or for
 * two of them ("football", "lighthouse"). Made by scripts/common-words.ts; what is missing here costs a needless look.
 */
export const COMMON_WORDS: readonly string[] = `
  abased abasing abort aborts abound acing aerial afterbirth aftercare aftereffect aftereffects afterglow
  afterlife aftershock aftershocks afterthought afterthoughts afterword afterwords aground airways alleged
  alleging allergen alongside ambient amused amusing angles anklet anklets answerable anther antiknock antiseptic
  aquiline archest arching arenas armrest arose ashing asphyxiated asphyxiating aspiring assent asthmatics atria
  automate azures babes babiest babysits babysitting backache backaches backbite backbites backbiting backbitten
  backboard backbone backbones backdrop backdrops backed backfire backfired backfires backgrounds backhand
  backhands backing backless backpacking backrest backs backslid backslide backslides backsliding backspace
  backspaced backstabbing backstairs backstop backstopped backstopping backstops backstories backstroke backtrack
  backtracks backward backwater backwaters backyards badder bagged bailing baiting ballpoint ballroom bandaged
  bandaging banded bandstand banked banned bare barged barley basely bathers bating batten batter batters battle
  battles beach beading beaming beaning bearable bearing bearskin beast beasts beater bedside beefed beefing
  behinds bellyache bellyaches bellyaching bellybutton belting beltways bender berating besting bestride
  bestriding betide betting bettor biding bight biking bilges billows binding binds binged birdhouse birthdays
  birthplace birthrate birthright birthstone bitter bittern blackball blackballs blackberries blackbird blackboard
  blackcurrant blacken blackhead blacklist blacklisting blames blander blandness blanked blanking blankness blanks
  blares blaster blasters blazes bleated bleating bleats bleeped bleeping bleeps blench blenching blended blending
  blends blight blinder blindside blindsided blinked blinking blinks blockhead blockhouse blocs blonder blondness
  blonds bloodless bloodshot bloodthirsty blots blotted blotting blueberries bluebird bluebottle bluebottles
  bluefish bluejacket bluenose blunder blur blurbs blurs blurted blurting blurts blush blushing bluster blustered
  blustering blusters boardroom boardwalk boardwalks boated boating boats bodywork bolder bondage bonded boned
  bonehead boneless bonged boos bootblack bootblacks bootee booth bootlegs bootless bottleneck bottomless bough
  boughs bounder bowers bowing bowling bowls boyfriends brainchild brainchildren brainless braise braised braises
  braising branching bravos breach breached breaches breaching breadth breadths breaststroke breastwork
  breastworks breathable breathtaking breech breeding breeds bricklaying bride bridgehead bridgework bridging
  bridle brinks brisks broiling broker bronco brothel brothers brownstone bruins brunch budged budges budging
  bugged bugger bugging bugled bugles bugling bulked bulking bulldozing bulled bullfighting bullheaded bulling
  bummed bunged bunging bunked bunkhouse buried burped burping burred burring burrs burying bushing busting butter
  butteries buttery buttonhole buttonholes buzzkill buzzkills buzzword buzzwords cabled caging caking calfskin
  calked callable callused calluses callusing calmed calved calving camped camping camps caning cannon caraways
  carboy careless caring carton carves carving carvings cashed cashes cashing casing castaway castrate catchword
  catchwords caves cawing cello cerebra chaired chairlift champed champing champs chanced chancing changeable
  changeover chanted chanter chanters chanting chapped chapter chapters charmed charted charter chartered
  chartering charters chaster chattel chattels chattier cheats cheekbone cheekbones cheeping chess chestnuts
  childbirth childcare childless childlike chilly chipped chloride chocked chocking chomped chores chowed chowing
  clacked clacking clammed clamming clampdown clams clanged clanging clapped clapping claps clashed clashing
  clasped clasping clasps clatter clattered clattering clatters cleanser cleansing clearer clearing cleaver
  cleaving clement clewed climes clinching clinking cloches clocking clogged clogging clomped clomping clomps
  cloned clones cloning clopped closeness closets clothed clothesline clotheslines clothespins clothing clotted
  cloture clouted clouting cloves cloyed cloying clucking clumped clumping clumps cocked coffeehouse coffer
  cohered coked cokes coking collusion coloreds colorless column columns comatose combing comeback comedown comma
  commandants commando commandos commend commended commending commends compete complaints comportment compounds
  concession confess confound confounded confounding confounds confuse confuted confuting conic conned consuls
  contactable contested contracts contraptions contused contusing contusion convulse cooing cooked cooking coping
  copped copperheads cordless core coring corked correlate couched couching countable countdown countless coupe
  couplet courted coveted cowered cowing crackled crackling cradling crammed cramming crams craning cranked
  cranking crapped crapping craps crating crazing crests crewed crewing cricked cricking crimped crimping crimps
  crises crisps croaked crocked crooned cropped crouch crowding crowning crumbled crusted crusting crutch culled
  curbed curdled cured curlew cursed curtail curved dabbled daring darkroom daubed dawned daybed dazing deadbeat
  deadbeats deadbolt deadlines deadlocked deadlocking deadlocks deathblow deathless deathlike deceased deckhand
  deckhands decoded decree defector delicious delis delivers deportment derided derives deriving desired desiring
  deterrent dialyses dibble dibbled dibbles dibbling dicing diking diluted dining dioxin dipper dippers dipping
  disclose discloses disclosing discover discuses dismay dismayed dismaying dismays dives divine dizzied dizzying
  doable doling dollhouse doming donned doorstep doorsteps doorways doping dormer dosing doting doublet doublets
  doubly doubted doubting doubtless downbeat downbeats downcast downfall downfalls downing downloaded downright
  downsize downstairs downswing downswings downtime downturn downturns downwind dowsed dragged dreading
  dressmaking dries drinkable dripped drivel drivels driven driveways droll drollness droned droning droplets
  dropsy droves drowsed drowsing drudged drugging drumstick dubbed duding dueled dueling dulcet dunces duping
  eased easing ejection elating elbowroom elderberries eldercare elected election elsewhere emboss enduing enter
  enters entice equine erected escape escaped escaping evacuated evacuating evacuee evergreen everlasting evermore
  everyplace excrement existed existent explore explored exploring eyestrain faceless failing fallows fares faring
  farther fatherless fatter fearing fearless feather feinted feinting feints felled felling fellows fells fending
  feuding fiasco fight fillet filling filmed finder finders finer fingerboard finis firearms fireball fireballs
  firebomb firebugs firefighting firehouse fireplace fireplug fireplugs firepower fireside firewall firewalls
  firewater firstborn firsthand fishbowl fishhook fishwife fitful flakes flaking flambes flaming flashest flatfeet
  flatfish flatfoot flatiron flatter flattered flattering flatters flattest flawing flaying fleshes fleshing flied
  flightless flints flipped flipping floorboard flophouse flopped floppies flopping flowed flowing flumes flushes
  flushing fluster flustered flustering flusters fluttery foaling fogy foodstuff football footballs footbridge
  footfall footfalls foothold footlights footloose footnote footnotes footrest footsore footstep footsteps
  footstool footstools footwork foreheads forevermore forgo forklift forming formless forwards fountainhead
  fourteen frames framing freeing fresco fright frighting fueling fullback fulled fulling gabbed gabbing gabbled
  gabled gagged gallop galloped gallops gambled gaming ganging gaped gapes garbed gargled gargling gashed gashing
  gassed gassing gating gauging gauntness gayness gazed gazing ghostwrite ghostwriting ghostwrote gibing gigging
  girlfriends giveaway glads gland glared glowing goodnight goodwill gooseberries graced graces gracing graded
  grades grading grander grandpas grands granny granted granting grants graphs grasped grasping grated grates
  grating graved graves graving grazed grazes grazing greasepaint greed greenback greenhouse grimed griming
  grimness gripes grippe gristly groped gropes groping groundless groundswell groundswells groundwork growling
  grubbed grubbing gulled gulling gummiest gusted gusting gutting hales halfback halfpenny halftime halftimes
  haling halves halving hammerhead hamming hamper handball handballs handcuff handheld handing handmade handpick
  handpicked handpicking handshakes handshaking handstand handwork handwriting hangnail hangnails hangover
  hardback hardball harden hardheaded hardier hardily hardness hared haring harked harking harmless harness harped
  harping harts hating hatting haven havens hawed hawing haying hazing headband headboard headdress headfirst
  headless headlight headlights headline headlined headlines headlocks headlong headphone headquarter headrest
  headroom headstone headwaters headwind headword headwords healed heaped heaping hearse heartache heartaches
  heartbroken heartfelt hearth hearths heartless heartsick heartthrob heartthrobs heated heating heats heaved
  heavyweight heeded heeding hell helpless helpline helplines helpmate herded herder herding hereabout hereafter
  herein herewith heroic heron herring hieing highball highballs highborn highboys highchair highlight highlighter
  highlights highways hiking hinging hinting hiring hitched hitching hiving hoarder hoariness hocked hocking
  hoeing holdover holing homebody homeboys homecoming homeless homemade homeroom homesick homework homing honcho
  honing hooding hooping hopping horded hording horned horribly horseback horsepower horseshoes hosing hotness
  hourglass housebroke housebroken housecleaning household househusband househusbands housekeeping housemother
  housewife housework hunched hunching hunted hunting hurled hurling hurtled hurtling hyping hypocritical
  hypoglycemia hypoglycemic hypoglycemics impeding incense inched inches inching incurs infested inflamed
  inflected inflection infraction inhalator insomniac insuring intent intents intolerably intoxication inured
  inuring invested ironwork itchiness jacked jaundiced jaundicing jerkin jerkins jerkwater joins joists keeling
  keened keening kickback kickstand kidneys kilning kilter kinked kinking knaves knifes knothole knotholes
  knowable lacing lacked lacking laded lading lager laming lampblack lamppost lampshade lanced lander larded
  larder lashed lashing latecomer latte latter lauded lazing lazying leaded leading leafing leaping learning
  leasing leather leathers lees lefter leftover legion legions lesson lessons letterhead levelheaded licking
  lifeblood lifeless lifelike lifeline lifelines lifelong lifetime lifetimes lifework lifeworks lighten lightening
  lighthouse lighting lightweight liking lilting limbless liming limning limped limpness linefeed linger lining
  linked lipstick liquids lisping listed litter littered littering litters livelong loafed loaned loaning locket
  lofting logger loner longed longhand longtime loomed looming looped loophole loopholes looping loosed looses
  loosing looted looting loots loping lorded losses lovebird loveless lovely lovemaking lovesick loving lowing
  lucked lucking lumpiness lusted lusting macing madness magneto magnetos mamma manageable mange manna mantled
  mares marking masking massed massing mating matte maxing meatball meatballs medial medias mediation medicinal
  meditation meditations melding menage mending menial messed messes messing meting mewing miking milepost
  milestone milkshakes milkweed mingled minibike minuet minuets minuses minutest misled missive mistaken misted
  misting misused misusing moaning mochas moleskin molesting mooing mooning moping moreover morrow motherboard
  motherless moths mourning mouths movers mowing muscled muscling mussed mussing nameless nauseatingly neatly
  neckline necklines needled needlepoint needless needlework needling nevermore nicked nieces nightclothes
  nightfall nightlife nightshade nightstick nighttime ninepins nineteen noiseless nonevent noontime nosediving
  noshing notching noted notepaper noticeable noticeboard noting novice numberless openwork opined opining
  oppression otters outset outsize overacting overanxious overbalance overbear overbite overbites overboard
  overcame overcast overcome overcomes overcoming overdoes overdoing overdone overdress overdressed overdressing
  overdrive overeaten overeating overexposed overfull overgrowing overhand overhands overhang overhanging
  overhangs overhead overhear overheard overhearing overhears overheat overkill overlaid overlaying overloaded
  overlong overlook overlooked overlooking overlooks overlying overmuch overpasses overpays overpower overrate
  overreacted overreacting overreaction overriding overrunning overruns overseeing overseen oversees overshadow
  overshadows overshoes overshoot overshooting overshoots overshot oversight oversleep oversleeping overslept
  overspreading overspreads overstay overstays overstep overstepped overstepping oversteps overtake overtaken
  overtaking overthink overthinking overthinks overthought overthrew overthrow overthrowing overthrown overthrows
  overtimes overtook overturn overturned overturning overturns overused overuses overusing overweight overwork
  overworking overworks overwrite overwriting pacing packed paddle pailful painfully painkiller painless
  painstaking painted painting paintwork paired pairing paleface palefaces palled palling panicked panned panning
  paperback paperboys papergirl paperweight parade paradox paralyzing paramedic paramedics parameter paranoia
  paranoids parasite parlay parlayed parlaying parlays parodied parodying parred parsed parses parsing parted
  partly passable passel passels passkeys passwords pasted pastes pasting patched patchwork patchworks patent
  paunches paused pausing pawned pawning peacemaker pealed pealing pecked pecking peddle peeked peeking peeper
  peeping peering peeving penned pennyweight peppery peppier perked peroration picket pickled pickling piddle
  pieing piked piking piled piling pimping pinched pinches pined pinged pining pinked pinking pintos pipped pissed
  pisses pissing pistil piston placental plainness planed planing planked planking planted planting pleas plopped
  plugging plugin plugins plumed pluming plumping plunged plunging pluses pocked pocking pointless polestars
  poling poll polled polling poohed poohing pooled poorhouse popping pops poring portable ported portended
  portending porthole portholes posed posing posited posses possibly potted pouncing pouted pouting powerhouse
  powerless prepped presentable preset presets presetting presume prevent preventing prevents pricked pricking
  primate primates prison prisons privatest psychoses puffier pullet pulley pulped pulping pulsed puncturing
  punned punts pupped pupping puree purled purling purposeless pursing pusses quarterback quarterdeck quartet
  questionable quire racking radial radials radiant raging raiding raising raking rally rapids raping rapped
  rapping rapture raptures raring rashest rashness ratted rattier ratting raving razing reached realty reasonable
  rebounds rebuses redound redress refracting refuges refutes refuting regally reheating relied relies rental
  renting repealing repeals repenting resound respiration respire respondent responds restless restroom resultants
  retina retinas retracing reuses reusing revels rewound ribbing ricing ridding ridging riffle riling riming
  rinsing rippled rippling risking roadblock roadblocked roadblocking roadblocks roadhouse roadkill roadside
  roadways roadwork robber robbery robbing roiled roiling roomer rooter rooting rotating roundabout roundhouse
  routing rubberneck rubier ruining rumbling rupturing rushes rusted rusting rutting sacked sacking sacks sacred
  sadden saddened saddening saddens safeguarding safekeeping safely sailed sallow sangs sapped sating sawing
  scabbed scabbing scaled scaling scalped scalping scammed scarfed scaring scarred schoolboys schoolchild
  schoolchildren schooldays schoolgirl schoolhouse schoolmate schoolroom schoolteacher schoolteachers schoolwork
  scolded scolding scooting scoots scoped scoping scored scrabbled scrams scrapped screwball screwballs scrimp
  scrota scurry seabed seared searing seated seating seats secondhand seconds seeding seeking seeming seeping
  seers selfless selfsame selling sells senseless sentience serous serve served serving settee setting sevens
  seventeen sever severs sewing sexing shacks shaded shades shading shagging shakiness shallot shallowness shamed
  shames shaming shammed shaped shapes shaping shares sharing sharked sharking sharks sharped sharper sharpers
  shaved shaven shaver shavers shaves shaving sheered sheering sheers shelled shelling shells shied shilled
  shinbone shinbones shiners shines shingle shininess shinned shinning shirted shirting shirts shitting shoeing
  shooed shooing shoos shooter shopped shopping shored shores shoring shortchange shortchanged shortchanging
  shortcoming shortcuts shorten shortens shortfall shortfalls shorthand shortlist shortstop shortstops shortwaves
  shouted shouting shouts shovel shoving showery showier shucked shucking shucks shutdown shying sicken sicking
  sickly sidearms sideboard sideburns sidekick sidekicks sidelight sidelights sideline sidelined sidelines
  sidelong sidereal sides sidesaddle sidesplitting sidestep sidestepped sidestepping sidesteps sidestroke
  sidetrack sidetracks sidewalk sidewalks sidewall sidewalls siding sifting sighed sightless sightseeing signboard
  signet signpost signposted silting sincerest singe singed singeing singling singly sings sinker sinks sinned
  sinning sipping siting sized sizing skeptic skilled skimped skimping skinhead skinless skinning skintight skying
  slabbed slabbing slacked slacks slaked slakes slaking slaying sleeking sleepless sleepwalk sleepwalking
  sleepwalks sleepyhead sleeting sleets sleety slewed slicing slicked slicker slicking slimmed slinging slings
  slinking slinks slipping slitting sliver slivered slivering slivers sloped sloping slopped slopping sloshed
  sloshing slotting slouching slowdown slower slowing slued sluiced sluing slummed slumming slurped slurping
  smalls smarted smarting smashing smelled smelts smiled smocked smocking smocks smokehouse smokeless smoother
  snacked snacks snagging snakebite snakebites snaked snaking snapped snared snares snaring sneaking sneaks
  sneered sneering sneers snicker snider snipped snipping snitches snoots snorted snorting snorts snowed snowing
  soaped soaping soared soaring socked socking socks sodden softball softballs soled sopped sopping sorehead
  sorted sorter sorting sorts soughing soundless soundtrack soundtracks soured souring sourness sowed sower sowing
  spaceflight spacewalk spacewalking spacewalks spacey spaded spammed spamming spams spanks spanning spared spares
  sparing spars spatting spayed spaying spays spearing spears specking specs speechless spells spiced spidery
  spied spieled spineless spitball spitballs spited spitfire spitfires spiting splashing splatting splayed
  splaying splays spliced spline splinting spoiled spooled spooling spools sported sporting spotless spotlight
  spotlights spouting sprats spread sprint sprinter spryness spurned spurning spurns spurred spurring spurs squeal
  squealed squealing squeals squint squinted squinting squints squire squired squires squiring squirm squirmed
  squirming squirms stabled stables stabling stacked stacking stacks staged stages staging stains staked stakes
  staking staled stales staling stalling stamping stamps standoffish standpoint standstill stared starling starred
  starring startled startling starts starves starving stashed stashing stated states stating stats staved staves
  staving steakhouse steaks steamrolled steamrolling steeds steeled steeling steels steep steeped steeping
  steepness steeps stepbrother stepchild stepchildren stepdads stepdaughter stepdaughters stepladder stepmother
  steppingstone stepsons sternness sticker stickpins sticks stillbirth stillborn stilled stinging stingrays stings
  stinking stints stirs stocked stocks stoke stoked stoking stolen stomachache stomachaches stoned stonewall
  stonewalls stonework stoning stoop stooped stooping stoops stoplight stoplights stopover stored stores storing
  stowed stowing straggle straggled straggles straggling straightaway straighter straightforward strain strained
  straining strains stranglehold strayed straying strays stream streamed streaming streams strike string stripped
  strobe strode stropped stropping strove stubbed stubbing stumped stumping stumps sucker suckle suckling suction
  sugarless sulking superbest superhuman superpower supersize superstars supervise supervision supervisions supped
  sureness swabbed swabbing swaddle swagger swaggered swaggering swaggers swagging swashed swashing swats swaying
  swearing swears sweatpants sweeping sweetness sweets swellhead swellheaded swigged swigging swigs swilled
  swilling swills swines switches tabled tables tablespoon tacking tacks takeover tallness taming tangle tangled
  tangles tangling tanking taping tapped taring tarpon tarpons tasking tastes taxing teaming teasing template
  temptingly tenderfoot tenon tenser tented terribly testable testiness thanking thereabout thereafter therefrom
  therewith thighbone thighbones thinker thinkers thinness thinning thins thongs thorough thoughtless thrall
  threat throbbed throes thromboses throwaway throwback thumbed thumbing thumbnail thumbnails thumbscrew
  thunderbolt thunderhead thundershower thunderstruck tickle tightrope tiled tiling tilled tilling timeless
  timeline timelines timetable tinder tinge tinged tingeing tinges tinging tings tinkle tinkled tinkles tinkling
  tinny tinted tinting tipped tippled titled titling toiled toiler toking tolled tolling toothache toothaches
  toothless toothpick topped torched torches torching touchdown touchstone towered towering towers traces
  tracheotomy tracts tramped trebled trebling treeless trees trespass trespassed trespasses trespassing tress
  tricks trifle trill tripe triplet triplets triply trite troubleshoot troubleshooting troubleshoots troubleshot
  trough troweled troweling trowels truckle trucks trumped trumping trumps tubeless tuned tuning turfed turfing
  turkeys turnabout turnaround turnkey turnkeys turnover turntable twine twits twitted twitting typecast typeface
  typefaces typewrite typewriting typewrote unassigned unbearably unbeatable undated underacting underarms
  underbelly underclothes undercuts undercutting underdone underexposed underfeed underfeeding underfoot undergoes
  undergoing undergone underground undergrounds underhand underline underlined underlines underlying underpants
  underpass underpasses underpinned underpins underrate undershoot undershooting undershoots undershorts undershot
  underside undersign undersigned undersigns undertake undertaken undertaking undertook underused undervalue
  undervalues underwater underweight underwent underworld underwrite underwriting underwrote uppercuts
  uppercutting uptight urinal urinals usable vales valueless valves vamping varies vices viola violas violet
  visibly voiceless waders wading wafers wafted wagers waging waistband waistline waistlines waists waiters waked
  waling walkways wallboard walleyes walling wallpaper waned waning wantonly washing wasted waster wasters
  waterboard watercolor waterfall waterfalls waterfront waterline waterlines waterside watertight waterways wavers
  waving waxing weaken weakfish weakling weaned weaning weaponless wearer weaved weaver weaving weekended
  weekending weeknight weigh weighs weightless weightlifting wended whatever wheeled wheeling wheels whenever
  whiled whined whisked whisker whiskeys whitefish whiten whitewall whitewalls whiting whittling whopping wight
  wildfire wildfires wildlife wiling willpower winced windburn windfall windfalls windshields wined winged wining
  winked wireless wiring wishbone wishbones wisher witching withheld withhold withholding withstand wonted wording
  workable workdays workhorse workhouse workplace worksheets workweek workweeks worming wreaked wreaking wrests
  wright wristband writs wrongdoing wrongheaded yesterdays zapping zipped
`
  .trim()
  .split(/\s+/u);
