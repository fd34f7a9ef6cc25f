/**
 * Common English words that are never read as a slip of another: those of SCOWL (sizes 10 to 50; docs/NOTICES.md) that
 * spelling would else take for a word that safety or the clinical lexicon listens for ("chess", "beach", "strike"), or for
 * two of them ("football", "lighthouse"). Made by scripts/common-words.ts; what is missing here costs a needless look.
 */
export const COMMON_WORDS: readonly string[] = `
  abased abasing ability ablution abort aborts abound accountable accountants aces ached acing addressable adenoid adjustable aerial affords
  afterbirth aftercare aftereffect aftereffects afterglow afterlife afterlives aftershock aftershocks afterthought afterthoughts afterword
  afterwords aground airways alight aligns alleged alleging allergen alongside ambient amused amusing angles angleworms anklet anklets
  answerable anther antiknock antimatter antiseptic antitrust applesauce applies aquiline archest arcing arenas aright armrest arose arrowhead
  arrowroot ashing asphyxiated asphyxiating aspirant aspirants aspiring assent asthmatics atria autoimmune automate automated automating
  averted averting averts azures babels babied babiest babying babysits babysitting backache backaches backbite backbites backbiting
  backbitten backboard backbone backbones backdate backdrop backdrops backed backfield backfire backfired backfires backgrounds backhand
  backhanded backhanding backhands backing backless backpacked backpacking backpedal backrest backs backslid backslide backslides backsliding
  backspace backspaced backstabbing backstairs backstop backstopped backstopping backstops backstories backstroke backtrack backtracking
  backtracks backwater backwaters backyard backyards badder bagged bagging bailing baiting baking balding balking ballet ballets ballpoint
  ballroom bandaged bandaging banded bandstand bandstands bandying banging banked banking banned banning barbing bare bared bareness barged
  barging baring barked barley baroness barred barricade barring basely basemen baseness basking basted bather bathers bathhouse bathmats
  bating batten batter batters battle battles bawling beach beached beaching beading beaming beaning bearable bearing bearskin beast beasts
  beater bedding bedside beefed beefing beforehand behinds beings bellyache bellyaches bellyaching bellybutton bellybuttons belting beltways
  benched benching bender berating bested besting bestride bestriding betide betting bettor biding biggie bight biking bilges billet billets
  billows binding binds binged birdbath birdcage birdhouse birthdays birthmark birthmarks birthplace birthrate birthright birthstone
  birthstones bitter bittern blabbermouth blackball blackballs blackberries blackbird blackboard blackcurrant blacken blackguard blackguards
  blackhead blacklist blacklisting blackmail blackthorn blames blander blandness blanked blanking blankness blanks blared blares blaring
  blaster blasters blazes bleated bleating bleats bleeped bleeping bleeps blench blenching blended blending blends blight blinder blindfold
  blindfolded blindside blindsided blinked blinks blobbing blockhead blockhouse blocs blonder blondness blonds bloodbath bloodless bloodshed
  bloodshot bloodthirsty blots blotted blotting blowguns blubber blubbered blubbering blubbers blueberries bluebird bluebottle bluebottles
  blued bluefish bluejacket bluejackets bluenose blueprint bluing blunder blurbs blurted blurting blurts blush blushing bluster blustered
  blustering blusters boardroom boardwalk boardwalks boated boating boats bobbed bobbin bobbins bobbled bobbling boding bodyguard bodyguards
  bodywork bogging boilerplate bolder bombing bondage bonded bonding bonehead boneless bonged boning boobed boobing boobs booing bookcase
  bookkeeping booklets bookmaking bookmark bookmarks bookstore bookworms boos bootblack bootblacks bootee booth bootlegs bootless bootstrap
  bootstraps botch botched botches botching bothersome bottleneck bottomless bough boughs bounder bowers bowing bowler bowls boxing boyfriends
  brackish brainchild brainchildren brainless brainwashing braise braised braises braising braking branching branding bravos breach breached
  breaches breaching breadfruit breadfruits breadth breadths breakable breakneck breakthrough breakwater breakwaters breastplate breaststroke
  breastwork breastworks breathable breathtaking breech breeder breeding breeds brickbats bricklaying bride brides bridgehead bridgework
  bridging bridle bridles brigs brinks brisks broiler broiling broker brokering bronco brothel brothers brownstone brownstones bruins brunch
  brushwood bubbly bucking bucks buckyball buckyballs budged budges budging bugged bugger bugging bugled bugles bugling bulked bulking
  bulldogs bulldozes bulldozing bulled bullfight bullfighting bullfights bullfrog bullheaded bulling bullring bullrings bumbled bumbling
  bummed bumming bunged bunging bungle bunked bunkhouse bunted burbled burbling burdensome buried burred burring burrs burying bused bushed
  bushing busied busting bustled butler butted butterfingers butteries buttermilk butternuts buttery buttonhole buttonholes buzzkill buzzkills
  buzzword buzzwords cabled cabling cached caches caching cackled cackling caging caking calfskin calked calking callable callused calluses
  callusing calmed calming calmness calved calving camerawoman camped camping camps candlelight candlestick caned caning canker cannon canoed
  canted canter capsuled capsuling carats caraways carboy carded carding cardsharp carefree careless caret careworn caring carped carpel
  carted carting carton carts carves carving carvings cased caseload casework cashed cashes cashing casing casino castaway castrate catchword
  catchwords cawing ceased ceasefire ceaseless ceasing cello censer centerpiece cerebra certainties chafed chafing chaired chairlift
  chairlifts chairperson chairwoman champed champing champs chanced chancel chancing changeable changeover chanted chanter chanters chanting
  chants chapped chapter chapters charmed charms chars charted charter chartered chartering charters chaste chaster chats chattel chattels
  chatterboxes chattier cheats cheekbone cheekbones cheeked cheeking cheeks cheeped cheeping cheeps cheery chess chestnuts chicks chided
  chiding childcare childless childlike chilled chilling chilly chinstrap chinstraps chipping chloride chocked chocking chocks chomped chopper
  chores chowed chowing chucked chucking chucks cider circlet circlets clacked clacking clammed clamming clampdown clanged clanging clapped
  clapping claps clashed clashing clasped clasping clasps clatter clattered clattering clatters cleansed cleanser cleansing clearer clearing
  cleaved cleaving clement clever clewed clewing climes clinch clinched clinching clinking clipboard clipper clipping cloches clocking
  clockwork clockworks clogging clomped clomping clomps cloned clones cloning clopped closeness closets clothed clothesline clotheslines
  clothespins clothing clotted cloture cloud clouted clouting clovers cloves cloyed cloying clucking clumped clumping clumps clutter clutters
  coated coating cocked cocking coddles coffeehouse coffer cohered coherence coiling coked cokes coking collar collusion colons coloreds
  colorless column columns comatose combine comeback comedies comedown comers comma commandants commando commandos commend commended
  commending commends compete complaints comportment compounds concession conchs condole confess confound confounded confounding confounds
  confuse confuted confuting conic conking conned consuls contactable contest contested contesting contests contracts contraptions contused
  contusing contusion convulse cooed cooing cooled coolie cooling cooped cooping cootie coping copped copperheads corded cording cordless core
  cored cores coring corked corking cornea cornerstone cornerstones cornet cornier corning coroner corral correlate cortex costar costed
  costing cotes cotter cotters cottonseeds cottonwood couched couching cougar countable countdown counteracting counterattack counterattacked
  counterattacks counterbalance counterpart counterparts counterpoint countersign countersigned countersigns countersink countersinking
  countersinks countersunk counterweight countless coupe couplet coups courted courting courts covens coverlets covert coverts coveted covets
  coveys cowered cowers cowing coyness crackdown crackly cracks cradled cradling crammed cramming crams crane craned cranes craning cranked
  cranking crapped crapping craps crass crassness crating crawlspace craws crazing created creating creeds creeks creels creepier creepiness
  crepes crests crewed crewing cricked cricking crimped crimping crimps crises crisps croaked crocked crooking crooned cropped cropping crops
  crossbars crossbeam crossbones crosschecked crosschecking crosschecks crossfire crossfires crossover crosspiece crossroad crosswalk
  crosswalks crossword crosswords crouch crowding crowning crumbled crusted crusting crusts crutch culled culling cunts curbed curbing curdled
  curdles curdling cured curing curlew curliness currying cursed cursing curtail curtails curter curtness curved curving cuter dabbled daemons
  dammed damning damped dandling danger dankness daredevil daring darkroom darning dartboard dashboards dateline datelined datelines
  datelining dating daubed dawned dawning daybed dazing deadbeat deadbeats deadbolt deadlines deadlock deadlocked deadlocking deadlocks
  deadwood deathblow deathless deathlike deathtrap deceased deciding deckhand deckhands decoded decree decrees defector defenses delicious
  delis delivers demoed demoing demonic demos demoted demoting departmental deport deportment derided derision derives deriving desert
  deserted deserting deserts desired desiring desperate dessert desserts deterrent dialyses dibble dibbled dibbles dibbling dicing digger
  diking diluted dimer diner dining dioxin dipper dippers dipping direst disclose discloses disclosing discolor discover discuses dishtowel
  dishtowels dismay dismayed dismaying dismays dives divine dizzied dizzying doable doling dollhouse domed doming donned doormats doorstep
  doorsteps doorways doping dormer dosing doting doublet doublets doubly doubted doubting doubtless downbeat downbeats downcast downfall
  downfalls downhill downing downloaded downpours downright downs downsize downsizes downstairs downswing downswings downtime downturn
  downturns downwind dowsed doyens drabness drafting drafts dragnets drainpipe draped draping drawling dreading dreadlocks dressmaking dried
  dries driftwood drinkable dripped drivel drivels driven driveways droll drollness droned droning droplets dropsy droves drowsed drowsing
  drudged drugging drumstick drunker drunks dubbed ductless duding dueled dueling dulcet dunces dunner duped duping duress dustless
  earthshaking earthwork earthworks earthworms eased easing easygoing ejection elating elbowroom elderberries eldercare elected election
  elsewhere emboss enduing enter enters entice equine erected escapee escaping evacuated evacuating evacuee evenhanded eventide evergreen
  everlasting evermore everyplace exact exacts excrement existed existent exiting expert expertness experts explore explored explores
  exploring eyestrain fabled faceless facet facing failed failing faking fallow fallowing fallows falter famed familial familiar farces fares
  faring farther faster fatherless fating fatten fattened fattier faultless fazing fearing fearless fearsome feather feathers feds feinted
  feinting feints felled felling fellows fells fended fending fetter feuded feuding fiasco fieldwork fiend fiends figurehead filing fillet
  filmed filming finance finder finders finer fingerboard finis firearm firearms fireball fireballs firebomb firebreak firebugs firecrackers
  firefight firefighting firefights firehouse fireplug fireplugs firepower fireside firetrap firewall firewalls firewater firewood firstborn
  firsthand fishbowl fishhook fishwife fitful fitter flakes flaking flambes flaming flapped flapping flashback flashbulb flashest flashguns
  flashlight flashlights flatboat flatfeet flatfish flatfoot flatiron flatter flattered flattering flatters flattest flawing flaying fleas
  fleshed fleshes fleshing flied flightless flints flippant flipping floorboard flooring flophouse floppier floppies floras flouting flowed
  flowing flumes flushes flushing fluster flustered flustering flusters fluttery foaled foaling fodder fogy foldaway fonder fondly fondness
  foodstuff football footballs footbridge footbridges footfall footfalls foothill foothold footholds footlights footloose footnote footnotes
  footprint footrest footsore footstep footsteps footstool footstools footwork forceps forded foreheads fores forevermore forgave forge forged
  forger forgers forges forgettable forgetting forgiven forgo forked forklift forklifts formed forming formless fortes forwards foundling
  fountainhead fourfold foursome fourteen framed frames framework frameworks framing freehand freehold freeholds freeing freeload freeloaded
  freeloading freestanding freethinking freeways freewheel freewill fresco freshwater fried friendless friendlies friendship friendships
  friezes fright frighted frighting frights fringe fronted fronting frontispiece fruitless fueled fueling fullback funereal furled furling
  gabbed gabbing gabbled gabbling gabled gagged gaggles galleon galleons gallows gambled gambling gaming ganging gaped gapes garbage garbed
  garbing garbs gargled gargling gashed gashing gassed gassing gassy gating gauging gauntness gayness gazed gearboxes gearwheel genial
  ghostwrite ghostwrites ghostwriting ghostwritten ghostwrote gibing gigged gigging giggly ginned ginning girlfriends giveaway glads gland
  glared glazing glittery glosses glossy glowing glowworms goggled goggling goodnight goodwill googles gooseberries gotta graced graces
  gracing graded grades grading grander grands granted granting grants graphs grasped grasping grasps grasses grassy grated grates grating
  gravel gravels graven gravest gravies graving grazed grazes grazing greasepaint greed greenback greenhouse grimed griming grimness grinds
  grins gripes grippe gristly groped gropes groping groundless groundswell groundswells groundwork groves growling grubbed grubbing guardhouse
  guardroom gulled gulling gummiest gusted gusting gutting hackneys hairbrush haircuts hairdressing hairless hairline hairlines hairpiece
  hairpins hairsplitting hairspring hales halfback halfpenny halftime halftimes haling hallow hallways halted halting halves halving
  hammerhead hamming hamper hampered hampering hampers handball handballs handbook handbooks handguns handheld handling handmade handpick
  handpicked handpicking handpicks handsets handshake handshakes handshaking handsome handspring handstand handstands handwork handwritten
  hangnail hangnails hardback hardball hardcover hardcovers harden hardheaded hardier hardily hardness hardship hardwood hared haring harked
  harking harmless harness harped harping hasted hasting hatched hatches hated hater hating hatred hatted hatting haven havens hawed hawing
  haying hazing headband headboard headdress headgear headless headline headlined headlines headlining headlock headlocks headlong headphone
  headquarter headrest headroom headsets headwaters headwind headword headwords healed healer healthcare heaped heaping hearse heartache
  heartaches heartbreak heartbroken heartfelt hearth hearths hearties heartless heartsick heartthrob heartthrobs heated heath heather heating
  heats heavyweight heeded heeding hellhole hellholes helpless helpline helplines helpmate herded herder herding hereabout hereafter herein
  herewith heroic heron herring hideaway hieing highball highballs highborn highboys highchair highlight highlights highways hiking hillside
  hinged hinging hinting hiring hitched hitching hither hiving hoarder hoariness hockey hoeing hogged holdover holed holiness holing homebody
  homeboys homecoming homeless homemade homepage homering homeroom homesick homework homing honcho honeybees honeycomb honeycombed
  honeycombing honeycombs honeymoon honing honked honking hooded hooding hooked hooking hookworms hooping hopping horded hording horned
  horribly horseback horsehair horsehide horsepower horseshoe horseshoes horsewoman hosing hotness hourglass hourglasses houseboat housebreak
  housebroke housebroken houseclean housecleaned housecleaning housecoat household households househusband househusbands housekeeping
  housemother housemothers houseplant houseplants housewife housework hulling humankind hummingbirds hunchback hundredfold hundredweight
  hungover hunted hunting hurdling hurled hurtled hurtling hyping hypocritical hypocritically hypoglycemia hypoglycemic hypoglycemics idealist
  immure impeding importer incense inched inches inching incurs infested inflamed inflected inflection infraction inhalator innermost
  insomniac instanced instancing insuring intends intent intolerably intoxication inured inuring invested ironwork itchiness jabbing jacked
  jading japing jaundiced jaundicing jaunted jaunting jawing jellybean jerkin jerkins jerkwater jetting jibbed jibing jitterbugs jobbed joins
  joists jotting joying jumbos jumpiness junked junking justness jutted keened keening keenness kettledrum kettledrums keyboards kickback
  kickstand kickstands kidder kidneys kilned kilning kilter kinked kinking knaves kneecapping kneeing knell knelled knelling knells knifes
  knitted knothole knotholes knotting knowable knowledge lacerate lacing lacked lacking laded lading lager lame laming lampblack lamppost
  lampshade lanced lancing lander lapped larded larder larding lashed lashing latecomer lather lathered lathering lathers latte latter lauded
  lauding lazing lazybones lazying leaded leading leafed leafing leaped leaping learning leased leasing leatherneck leaved lees lefter
  leftmost leftover legion legions lending lesson lessons letterhead levee levelheaded lifeblood lifeboat lifeguard lifeguards lifelike
  lifeline lifelines lifelong lifesaving lifetime lifetimes lifework lifeworks lighten lightening lighthouse lighting lightweight liking
  lilted lilting limbless liming limitless limning limped limpness linefeed linger linked linking lipstick liquids lisping listed litter
  littered littering litters livelong llamas loadable loafed loafing loaned loaning loaves lockable locket lockout lockstep lofted lofting
  logger loner longboat longed longhair longhand longtime loomed looming loonie looped loophole loopholes looping loosed looses loosing looted
  looting loots loped loping lorded lording lordship losses lovebird loveless lovelies lovely lovemaking lovesick loving lowercase lowing
  lucked lucking lumber lumpiness lunchroom lunchtime lunchtimes lusted lusting macing madness magneto magnetos mailboxes malefactor malted
  malting mamma manageable mange manias manna mantled marbling mares markdown marking masking massed masses massing master matched matching
  matins matte matted matting maxing meaning meanness meantime meatball meatballs meddle meddled medial medias mediation medicinal meditation
  meditations melded melding menage mending menial menstruation meowing messed messes messing meted meting mewing middleweight miking milepost
  milestone milestones milkshake milkshakes milkweed miming mindless minefield mingled minibike mining minuet minuets minuses minutest miring
  miser misers mislead misled misreads missive mistaken misted misting misused misuses misusing modest moistly molehill moleskin molestation
  molted molting moneymaking monkeys monthlies mooing moonbeam mooned mooning moonlight moonlighter moonlights moonshot moonshots moonstone
  moonstones moonstruck moping morals morass morasses morays moreover morrow mosses motels motherboard motherless moths motionless motocross
  motorboat motoring motormouth motorways motto mourning mousetrapped mousetrapping mousse mouthpiece mouths movers muddied muddle muffed
  muscled muscling mussed musses mussing mutate muting mutter nailbrush nameless nauseating nauseatingly neatly necklace neckline necklines
  neckties needled needlepoint needless needlework needling neutron neutrons nevermore newspaperwoman nicety nicked nieces nightclothes
  nightfall nightlife nightshirt nightstick nighttime ninepins nineteen nineties noised noiseless noisiness noising nonesuch nonevent noontime
  nosediving noses noshing notching notebook notebooks noted notepaper noticeable noticeboard noting novice numberless nutshell oblige
  oceangoing openhanded openwork opined opining oppression orderlies otters outset outsize overacting overanxious overbalance overbear
  overbite overbites overblown overboard overbook overbooks overburden overcame overcast overcoat overcome overcomes overcoming overcooked
  overcooking overdoes overdoing overdone overdrawing overdraws overdress overdressed overdressing overdrew overdrive overeaten overeating
  overexposed overfull overgrowing overhand overhands overhang overhanging overhangs overhead overhear overheard overhearing overhears
  overheat overhung overkill overlaid overlaying overlays overlies overload overloaded overloading overlong overlook overlooked overlooking
  overlooks overlord overlying overmuch overpaid overpasses overpays overpower overprint overrate overreach overreaching overreacted
  overreacting overreaction overriding overrunning overruns overseeing overseen oversees overshadow overshadows overshoe overshoes overshoot
  overshooting overshoots overshot oversight oversleep oversleeping oversleeps overslept overspread overspreading overspreads overstay
  overstays overstep overstepped overstepping oversteps overtake overtaken overtakes overtaking overthink overthinking overthinks overthought
  overthrew overthrow overthrowing overthrown overthrows overtimes overtook overturn overturned overturning overturns overused overuses
  overusing overweight overwork overworked overworking overworks overwrite overwrites overwriting overwritten paced pacing packet paddle
  pageants pailful painfully painkiller painstaking paintbrush painted painting paintwork paired pairing paleface palefaces palled pallet
  pallid palling panicked panned panning panthers paperback paperboys papergirl paperweight parabolas parade paraded parades parading paradox
  paralegal paralyzing paramedic paramedics parameter paranoia paranoids paranormal parapets parasite parches pardon paring parlay parlayed
  parlaying parlays parodied parodies parodying parred parring parsed parses parsing parson parted parting partly partnership passable
  passbook passbooks passel passels passkeys pasted pastes pasting patchwork patchworks patent patents patted patting paunches paused pawned
  pawning payed peaceable peacekeeping peacemaker peacetime pealed pealing pecked pecking peddle peeked peeking peeped peeper peeping peered
  peering peeved peeving penned pennyweight peppery peppier pepping perked perking peroration persona personable photon photons picket pickled
  pickling piddle piecework pieing pierce piing piked piking piling pillboxes pillowcase pimped pimping pineapple pineapples pined pinged
  pining pinked pinking pintos pipeline pipelines pipped pipping pissed pisses pissing pistil piston pitches pitchfork pitching placental
  placer plaids plainer plainness plaints plaits planar planed planing planked planking planks planner planted planter planting played player
  playing pleas plopped plopping plugging plugin plugins plumed pluming plumped plumping plumpness plunged plunging pluses pocked pocking
  pointless polecats polestars poling polity poll polled polling ponds poohed poohing pooled poorhouse pops pored poring portable ported
  portended portending porthole portholes porting posed poses posing posited positing posses possibly postcard postdate postmark postmarks
  postpaid potted potting pounced pouncing pouted pouting powerboat powerhouse powerless prated prating preferable preferring premised prepped
  presentable preset presets presetting presume prevent preventing prevents preyed preying pricked pricking primate primates printable prison
  prisons privatest prizefight prizefighting prizefights profane profound program project propel propertied properties propping prosper
  prostrate protest prying psychoses puffball puffballs puffier puffin puffiness puffins pullback pullet pulley pullover pulped pulping pulsed
  punchline puncturing punned punted punting punts pupped pupping puree purled purling purposeless pursing pushiness pushover pusses
  quarterback quarterdeck quarterfinal quarterlies quartet quaver quavered quavering quavers queer queered queerer queering queerness queers
  questionable queued queuing quieting quiets quietuses quills quilting quire racehorse racetrack racetracks raceways racking radial radials
  radiant raging raglan raiding railroads raining raising raked rally ranging ranking ranter rapids raping rapped rapping rapture raptures
  rareness raring rashest rashness raster ratted rattier ratting rattletrap raving razing reachable reached readable readjust readying
  realizing realty reaming reaping rearing rearmost reasonable rebounds rebuses recite recover redound redress reflex refracting refuges
  refuted refutes refuting regal regale regally regent regents regrettable reheated reheating reheats relent relented relenting relents relied
  relies relived remove rending rental renting repaid repairable repealed repealing repeals repented repenting repents replayed repute resale
  resent resented resenting resents resolver resound respiration respite respondent rested restless restroom resultants retracing reused
  reuses reusing revels revenged revenging revert reverted reverting reverts reword rewords rewound ribbed ribbing ricing ridding ridging
  riffle rigging rightmost riling riming ringlets ringside rinsing ripeness rippled rippling risking riverfront riverside roadblock
  roadblocked roadblocking roadblocks roadhouse roadkill roadside roadways roadwork robbed robber robbers robbery robbing rocket rockier
  roiled roiling rollback roomer rooter rooting rootless roping rotating rotted roughhouse roughneck roundabout roundhouse roundworms routing
  rubberneck rubier rubies ruining rumbling runaways runway rupturing rushes rustiness rustled rustling rutted rutting sacked sacking sacks
  sacred sadden saddened saddening saddens sadder safeguard safeguarded safeguarding safeguards safekeeping safely safeties sailed sallow
  salmonella saloon salter salts saltwater salving salvos sample sampler sandbar sandbars sandier sanding sandpiper sands saner sangs sapped
  satin sating satraps saucier sawing scabbed scabbing scads scaled scales scaling scalped scalper scalping scalps scammed scammer scammers
  scanted scarfed scaring scarred scarring scents schoolbook schoolbooks schoolboys schoolchild schoolchildren schooldays schoolgirl
  schoolhouse schoolmate schoolroom schoolteacher schoolteachers schoolwork sciatic scoffed scoffing scoffs scolded scolding scolds scones
  scooting scoots scoped scoping scored scoring scrabble scrabbled scrabbles scrabbling scram scrams scraping scrapped scratchiness screenshot
  screenshots screwball screwballs scribbled scribbling scrimp scrota scruffs scuds scuffled scuffling scupper scurry seabed sealants seals
  sealskin seamed seaming seams seared searing sears seated seating seats secondhand seed seeding seeking seeming seeped seeping seeps seers
  selfless selfsame selling sells semicircles semifinal semiprivate semiweekly sender senseless sensing sentience serape serous serve served
  serving settee settees settling sevens seventeen sever severs sexing sexting shacks shaded shades shading shadowboxes shagging shakedown
  shakiness shallot shallowness shamed shames shaming shammed shaped shapeless shaping shares sharing sharked sharking sharks sharped sharper
  sharpers shatter shaved shaven shaver shavers shaves shears shedding sheered sheering sheers shelled shelling shells shied shilled shills
  shimming shimmy shinbone shinbones shiners shines shingle shininess shinned shinning shinny shipboard shipload shipmate shipper shippers
  shipshape shipwreck shirted shirting shirts shirtsleeve shirtsleeves shirtwaist shitting shoeing shogun shooed shooing shoos shooter shopped
  shopping shored shores shoring shortbread shortchange shortchanged shortchanging shortcoming shortcuts shorten shortens shortfall shortfalls
  shorthand shortlist shortstop shortstops shortwaves shouted shouting shouts shoving showery showier shred shreds shrewd shrewdness shrikes
  shrinks shucked shucking shucks shutdown shutterbugs shying sicken sicking sickly sidearms sidebars sideboard sideburns sidekick sidekicks
  sidelight sidelights sideline sidelined sidelines sidelining sidelong sidereal sides sidesaddle sidesplitting sidestep sidestepped
  sidestepping sidesteps sidestroke sidetrack sidetracking sidetracks sidewall sidewalls siding sifter sifting sighed sightless sightread
  sightseeing signboard signet signpost signposted signposting sills silting simile simmer simper simpletons simplex simply sincerest singe
  singed singeing singletons singling singly sings sinkable sinker sinkhole sinkholes sinned sinning sipping siring sited siting sized sizing
  skeptic skewing skilled skills skimming skimped skimping skinhead skinless skinning skintight skippers skying slabbed slabbing slacked
  slacking slackness slacks slaked slakes slaking slammers slander slapping slapstick slash slated slaughterhouse slaving slaying sleeked
  sleeking sleekness sleeks sleepiness sleepless sleepwalk sleepwalked sleepwalking sleepwalks sleepyhead sleeted sleeting sleets sleety
  sleeveless slewed slewing slicing slicked slicker slicking slicks slimmed slimming slinging slings slinking slinks slipcover slipcovers
  slipknot slippage slippery slithers slits slitter slitting sliver slivered slivering slivers sloped sloping slopped slopping sloshed
  sloshing slotting slouch slouched slouching slowdown slower slowing slowpoke slowpokes sludge slued sluiced sluices sluing slummed slummer
  slumming slums slurped slurping slurps smallness smalls smarted smarting smarts smashing smears smelted smelting smelts smiled smiting
  smocked smocking smocks smokehouse smokeless smoother snacked snacking snacks snagging snakebite snakebites snaked snaking snappier snapping
  snapshot snapshots snared snares snaring sneaking sneaks sneered sneering sneers snicker snider sniped sniping snipped snipping snitch
  snitches snoots snorted snorting snorts snowball snowballs snowboard snowdrift snowdrifts snowdrop snowdrops snowed snowfall snowfalls
  snowing snowshoe snowshoes snuffed snuffing snuffs soaped soaping soared soaring socked socking sodden softwood soled someplace somewhat
  somewhats somewhere sopped sopping sorehead sorter sortied sorting sorts sough soughed soughing soughs soundless soundtrack soundtracks
  soured souring sourness sowed sower sowing spaceflight spaceship spacewalk spacewalked spacewalking spacewalks spacey spaded spammed spammer
  spammers spamming spams spanks spanning spared sparely spares sparing spark sparked sparking spars spatting spayed spaying spays speakeasy
  spearhead spearheaded spearheading spearing spears specking specs sped speechless speedboat speedways spellchecked spellchecking spellchecks
  spiced spices spicing spidery spied spieled spiels spiffy spiking spillways spineless spitball spitballs spitfire spitfires spitted
  splashdown splats splatter splatting splayed splaying splays spliced splices splicing spline splinting splutter spoiled spooled spooling
  spools spooned spored sporing sported sporting spotless spotlight spotlights spouting sprang sprats spreadsheet spreadsheets spreed sprig
  springboard springtime springy sprint sprinter sprung spryness spurned spurning spurns spurred spurring spurs sputter squash squashed
  squashing squashy squeal squealed squealing squeals squiggly squint squinted squinting squints squire squired squires squiring stabled
  stables stabling stacked stacking stacks staged stages staging stain stained staining stains staked stakes staking staled stales staling
  stalling stalls stamping stamps stanch standoffish standpoint standstill starched starching starkly starkness starling starred starring
  startled startling starves stated states static stating stats staved staves staving steads steakhouse steaks stealing steamboat steamroll
  steamrolled steamrolling steamrolls steamship steamships steeds steeled steeling steels steep steeped steeping steepness steeps stemmed
  stemming stems stepbrother stepchild stepchildren stepdads stepdaughter stepdaughters stepladder stepmoms stepmother stepmothers stepparents
  steppingstone steppingstones stepsister stepsons sternness stewing sticker stickpins stiffed stiffer stillbirth stillborn stilled stills
  stinging stingrays stingy stinted stinting stints stirs stitch stocked stocks stocky stoke stoked stokes stoking stolen stoles stomachache
  stomachaches stonewall stonewalls stonework stoning stoop stooped stooping stoops stopgaps stoplight stoplights stopover stoppage stopwatch
  stopwatches stored stores storing stovepipe stoves stowed stowing strafed strafing straggle straggled straggles straggling straightaway
  straightedge straightedges straighter straightforward strait straits stranded stranding strands strangeness stranglehold strangleholds
  strangler strapless strapping strawberries strawed strawing straws strayed straying strays stream streamed streaming streams streetlight
  streetlights stride strides strife strike strikes string stringer strings striped striping stripped stripping strive strives strode stronger
  stropped stropping strops strove stubbed stubbing stuffed stuffing stuffs stumped stumping stumps stunts stutter subbing suchlike sucker
  suckle suckled suckling sugarcoat sugarless suited suiting sulked sulking summerhouse summertime summery sumps sunder sundry superbest
  superhuman superintend superpower supersize supersizes superstars supervise supervision supervisions supped suppler supportable surefire
  sureness sureties swabbed swabbing swaddle swagger swaggered swaggering swaggers swagging swampier swamping swashed swashing swatch swats
  swearing swearword swearwords sweatpants sweatshirt sweeping sweeps sweetbread sweetheart sweethearts sweetmeat sweetness sweets swellhead
  swellheaded swigged swigging swigs swilled swilling swills swines swiped swiping switchable switchback switchblade switchblades switchboard
  switches swooped swordfish tabled tables tablespoon tablespoonful tacked tacking tacks tagging tailing takeover tallness tamable tamale
  tamales taming tamper tangling tangoed tanking tanks tanned tapering tapeworms taping tapped tarpon tarpons tarred tarring tartness tasked
  tasking tatted tatting taxing teamed teaming teased teasing tempera template tempter temptingly tenderfoot tenon tenons tenser tented
  tenting terminal terribly testable testament testaments tested testiness textbook textbooks thanked thanking thankless thereabout thereafter
  therefrom therewith thicker thighbone thighbones thinker thinkers thinness thinning thins thongs thorough thoughtless thrall threads threat
  threefold threesome thresh threshed threshing throbbed throes thromboses throwaway throwback thrush thumbed thumbing thumbnail thumbnails
  thumbscrew thunderbolt thunderhead thundershower thunderstruck thyroids tickle tickled tickling tidewater tidewaters tightrope tiled tiling
  tillable tilled tilling timeless timeline timelines timepiece timetable timeworn tinder tinge tinged tingeing tinges tinging tings tinker
  tinkle tinkled tinkles tinkling tinny tinted tinting tipped tipping tippled tiring titled titling toasted toastier toasting toiled toiler
  toking tolled tolling tolls tomahawked tomahawking tomatoes toothless toothpick toothpicks toothsome topped torched torches torching torpid
  torques torrid touchdown touchstone touchstones toughness toughs towered towering towers toying trace traced traces tracheotomy tracing
  tracts traded trading tramped trapdoor trapping trapshooting trash trashed trashing trawling tread treasuries trebled trebling treeless
  trees trendies trespass trespassed trespasses trespassing tress trialing tricking tricks trifle trill tripe triplet triplets tripling triply
  tripods trite troubleshoot troubleshooting troubleshoots troubleshot troublesome trough troweled troweling trowels trucking truckle
  truckling truckload trucks truing trumped trumping trumps tubeless tucker tuned tuning turfed turfing turkeys turnabout turnaround turncoat
  turnkey turnkeys turnover turnstile turntable twine twits twitted twitting typecast typeface typefaces typesets typesetting typewrite
  typewrites typewriting typewritten typewrote unassigned unbearably unbeatable undated underacting underarms underbelly underbrush
  underclothes undercoat undercover undercuts undercutting underdogs underdone underexposed underfeed underfeeding underfeeds underfoot
  undergoes undergoing undergone underground undergrounds underhand underhanded underlays underlies underline underlined underlines
  underlining underlying undermine undermost underpaid underpants underpass underpasses underpays underpinned underpins underrate undershirt
  undershoot undershooting undershoots undershorts undershot underside undersign undersigned undersigns understandable understanding
  understands undertake undertaken undertakes undertaking undertook underused undervalue undervalues underweight underwent underworld
  underwrite underwrites underwriting underwritten underwrote unseal unzip unzips uppercase uppercuts uppercutting uppermost uptight urinal
  urinals usable vales valueless valves vamping varies varnish vibrant vibrato vibratos vices vicing videodisc videotape vigilant violas
  vireos visibly vising voiceless wacker wadding waders wading wafers wafted wafting wagers waggle waging wailing waistband waistcoat
  waistline waistlines waists waiters waiving waked waled waling walkways wallboard walled walleyed walleyes walling wallpaper waned waning
  wantonly warding warping warring washerwoman wasted wastepaper waster wasters wastewater wasting watchband watchdogs watchword watchwords
  waterboard watercolor watercolors waterfall waterfalls waterfront waterline waterlines watermark watermarks watershed waterside watertight
  waterways wavers waxing weaken weakfish weakling weakly weaned weaning weaponless wearer wearying weaved weaver weaving webbed webbing
  wedded wedging weeded weeding weeing weekended weekending weeklies weeknight weigh weighs weightless weightlifting welled welling wellspring
  welted welting wended wending wetness whatever wheeling wheels whelks whenever whetting whichever whiled whiles whiling whined whines
  whining whisked whisker whiskeys whisper whispered whispering whispers whist whitefish whiten whitens whitest whitewall whitewalls
  whitewashing whither whittle whittled whittling wholesale wholesome whopping widescreen widespread widows wielded wielding wiggly wight
  wildcats wildfire wildfires wildlife wildness wiling willpower winced windbreak windburn windfall windfalls windscreen windshields windsock
  windsocks wined wineglass wineglasses winged winging wining winked winnow winnows wireless wiring wishbone wishbones wisher witches witching
  withdraws withdrew withheld withhold withholding withholds withstand withstanding withstands withstood witting womankind womanlike wondered
  wonted woodcuts woodcutter woodcutters woodcutting woodshed woodwind woodwork woodworking worded wording workable workbook workbooks
  workdays workhorse workhouse workplace worksheet worksheets workstation workweek workweeks worldwide wormed worming wraparound wrapping
  wreaked wreaking wrests wriggle wright wristband wristwatch wristwatches writhes writs wrongdoing wrongheaded wronging yakked yearbook
  yearbooks yearlies yelping yesterdays zapping zipped zippier
`
  .trim()
  .split(/\s+/u);
