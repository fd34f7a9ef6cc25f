/** Words of our own, gathered by subject. What names a body, a feeling, an injury or a danger must never stand here. */

/** What an administrative request is about. */
export const BUSINESS = `
  appointment appointments appt appts apt visit visits slot slots schedule scheduled scheduling reschedule
  rescheduled rescheduling book booked booking cancel canceled cancelled canceling cancelling cancellation postpone
  move moved moving available availability opening openings calendar reminder reminders waitlist physical checkup
  checkups annual wellness telehealth video virtual zoom televisit in-person arrive arriving arrival late traffic
  parking park desk reception front check-in checkin checkout lobby office clinic location building suite floor
  directions address refill refills refilled refilling renew renewal renewed renewing prescription prescriptions
  prescribe prescribed script scripts rx pharmacy pharmacies pharmacist drugstore cvs walgreens walmart costco
  riteaid kroger optum express mail mailed mailing order ordered ordering orders supply supplies generic brand
  bottle bottles label dispense dispensed fill filled pickup ready stock substitute quantity dose doses dosage mg
  mcg tablet tablets capsule capsules pill pills medication medications medicine medicines meds med strips lancets
  cpap inhaler inhalers cream ointment insurance insurer insured plan plans coverage cover covered covers copay
  copays copayment deductible premium medicare medicaid aetna cigna humana bcbs tricare united bill bills billed
  billing invoice charge charged charges charging balance statement payment payments pay paid paying owe owed refund
  cost costs price cash credit hsa fsa claim claims denied denial deny appeal approve approved approval
  authorization authorisation authorize authorized auth preauthorization precert network eligible eligibility member
  portal mychart website site app login log logged password passcode username account accounts browser click link
  links screen upload uploaded download attach attached attachment attachments print printed printing pdf email
  emails emailed text texted texts message messages messaged call called calling calls phone phones number numbers
  voicemail fax faxed faxes faxing letter letters form forms paperwork document documents documentation record
  records copy copies chart charts release sign signed signature certificate note notes summary report reports page
  update updated updating info information details referral referrals refer referred specialist specialists
  dermatology dermatologist cardiology cardiologist orthopedics orthopedic neurology neurologist gastroenterology
  endocrinology endocrinologist urology urologist rheumatology podiatry podiatrist ophthalmology optometry allergist
  ent gyn obgyn gynecology dentist nutritionist therapist counseling imaging radiology xray mri ct ultrasound
  mammogram colonoscopy dexa lab labs laboratory labcorp quest bloodwork test tests testing result results screening
  panel fasting fast vaccine vaccines vaccination vaccinations immunization immunizations shot shots booster fmla
  disability leave school camp sports employer work job excuse accommodation handicap placard permit dmv jury travel
  equipment walker wheelchair brace supplier doctor doctors dr physician physicians provider providers nurse nurses
  assistant staff team pcp np pa receptionist thank thanks thankyou thx appreciate appreciated appreciation
  sincerely regards respectfully best cheers hello hi hey dear greetings hope happy merry sorry apologize apologies
  wish wishing kind please pls plz request requests requested requesting question questions ask asked help status
  confirm confirmed confirmation verify verified submit submitted receive received send sent sending resend provide
  process processed processing issue issued issues error mistake correct corrected change changed changing changes
  switched switching transfer transferred extend extension renewals replace replacement cancelations monday tuesday
  wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays january february
  april june july august september october november december holiday holidays vacation trip consultation
  consultations session sessions exam exams examination examinations evaluation cleaning procedure procedures
  surgery surgeries operation treatment treatments therapy therapies medical dental primary specialty psychiatry
  psychiatrist psychology psychologist counselor oncology oncologist hematology nephrology nephrologist pulmonology
  pulmonologist pediatrics pediatrician dermatologic surgical surgeon chiropractor physiotherapy physiotherapist
  acupuncture hearing audiology audiologist orthodontist optometrist rheumatologist gastroenterologist neurosurgery
  intake preop pre-op postop clearance financial assistance discount discounts afford affordable estimate estimates
  installment installments monthly charity income sliding receipt receipts itemized collections duplicate incorrect
  incorrectly overcharged waive waived waiver fee fees penalty name named birthday birthdate dob born maiden spelled
  spelling legal identification license licence passport reach contact contacted contacting preferred ramp elevator
  entrance access proxy consent cbc bmp cmp a1c tsh lipid cholesterol urinalysis antibody titer psa inr pen pens
  syringe syringes meter meters sensor sensors monitor monitors puffs units rather same biopsy pathology culture pap
  blank pages stays attorney lawyer involved expensive cheaper cheap goal goals cancer hepatitis shingles flu covid
  tetanus pneumonia measles hpv complaint formal confidential opinion opinions urgent routine priority consult
  consults patient patients prescriber requirement requirements policy policies hours weekends standing walkin
  waitlisted overbooked reschedules cancels books reset resets delete deletes deleted deleting archive unread inbox
  outbox outage glitch loading load loads reload spins tab tabs button buttons menu settings notification
  notifications verification authenticate enroll enrolled enrollment activation activate activated signup register
  registered registration registering timed expired zip scanner scanned scanning jpeg photo photos format spending
  flexible reimbursement reimbursements reimburse reimbursed subsidy marketplace obamacare cobra hmo ppo visa
  mastercard debit checkbook autopay payroll hr benefits benefit explanation eob coding coded codes allowable
  secondary tertiary subscriber dependent dependents group guarantor nursing admissions admission registrar coach
  scout scouts daycare preschool kindergarten elementary university internship employment employee employees
  supervisor onboarding background certification certified commercial cdl counter cashier technician tech clerk
  manager courier ups usps fedex parcel tracking shipment ship shipped shipping deliver delivered delivery
  deliveries overnight refrigerated override limit limits formulary tier step alternative alternatives substitution
  equivalent manufacturer discontinued backorder backordered shortage strength strengths autorefill sync synced
  blister pack packs vial vials inhalations according regulations notary notarized witness stamp stamped seal
  original originals translation translated interpretation accommodations accessible handicapped shuttle taxi uber
  lyft transportation ride rides subway metro commute commuting carpool airport airline cruise hotel abroad overseas
  itinerary babysitter babysitters sitter nanny caregiver carer fiance fiancee girlfriend boyfriend roommate
  neighbor neighbour landlord tenant lease meeting meetings presentation shift shifts overtime payday interview
  deployment deployed military veteran veterans va church wedding reunion anniversary concert recital tournament
  practice graduation convention festival colleague colleagues covering fill-in locum retiring replaced succeed
  successor nutrition dietitian dietician diet glasses contacts lens lenses orthotics insoles boots hose stocking
  stockings compression nebulizer oximeter thermometer cuff cuffs commode hospice rehab rehabilitation directory
  instructions instruction guidelines brochure newsletter survey review rating feedback suggestion questionnaire
  questionnaires density bone stat notices notify registry influenza fictional length loaner ticket attempt attempts
  invalid server upgrade version
`;

/** Dates, errands and what happens to a request on its way: as good a sign of business as its name. */
export const LOGISTICS = `
  lost lose day days week weeks month months year years hour minute minutes today tomorrow yesterday morning
  mornings afternoon afternoons evening evenings noon weekend weekday weekdays daily weekly yearly time times date
  dates deadline due am pm oclock season christmas thanksgiving easter last next past first second third earlier
  later soon sooner soonest early asap anytime someday sometime one two three four five six seven eight nine ten
  eleven twelve twenty thirty forty sixty ninety hundred half dozen few several couple pair whole full extra
  additional plenty many enough total come comes coming came bring brings brought drive drives drove drop dropped
  pick picked picking fly flying flight flights bus train car cars swap heard hear wait waits waiting waited answer
  answered answers reply replied respond responded response write writes wrote written read speak spoke talk talked
  told tell says said spell put puts forgot forget forgotten finish finished expect expected expires expire accept
  accepts accepted offer offers offered require required requires handle handles handled add added include includes
  included return returned returning buy bought choose chose chosen decide decided learn learned share shared use
  used using new old current currently recent recently previous previously usual regular different similar prefer
  prefers able possible convenient necessary separate nearest closest local main effective both home house city town
  state street road avenue county country north south east west area apartment college class classes grade teacher
  student students boss coworker company business agent rep representative department service services center
  centers hospital hospitals facility system store bank post box mailbox package envelope card cards money dollar
  dollars cent cents budget tax taxes file files filed folder list lines code picture pictures camera computer
  laptop iphone android internet wifi key regarding concerning re per attn cc fyi english spanish interpreter
  translator co explain explained confusing save saves saving savings disc postage training conference retired
  retirement semester game weather snow rain storm annually quarterly twice arrives block blocks downtown uptown
  swapped trade squeezed rush wear wearing outfit clothes shoes special specials particular specific general basic
  simple standard typical average cancelation flexibility welcome congratulations congrats blessing blessings bless
  enjoy enjoyed enjoying luck pleasure grateful gratitude respect regard gender adult adults minor minors teen teens
  twin twins million hoping hopefully relocate relocated relocating relocation plumber electrician fuss hassle
  bother inconvenience apology niece nephew married roads icy amount amounts traveling travelling chance chances
  tomorrows redo redone typo mistake mistakenly carrier single smaller larger size sizes setting retry retried
  repeatedly checked decision
`;

/** Offices, papers and people of business around a clinic. */
export const AROUND = `
  paper papers statement statements packet packets envelope envelopes stamp stamps letterhead sheet sheets proof
  permission program programs percent prior authorizations authorisations rebook rebooked rebooking resubmit resubmitted
  rewrite rewritten retype physicals qty quantity count counts cd dvd usb landline landlines robocall robocalls automated
  menu recording recorded reminds remind reminded extension initial initials initialed ink stapled stapler printer scanner
  copier keyboard typed typing typo typos spelling android captcha popup tab tabs checkbox dropdown download downloads
  scheduler schedulers accountant accountants bookkeeper lawyers notary notarize notarized agency agencies agent agents
  caseworker landlord employers campus university dorm dorms daycare preschool kindergarten coach coaches
  league leagues soccer football baseball basketball volleyball tournament rehearsal club choir membership semester
  semesters tuition scholarship application applications apply applies applying applied enrollment enroll enrolled
  enrolling library debit visa mastercard paypal venmo irs payroll paycheck manager supervisor coworkers job jobs career
  interview retiree deadlines lapse lapses lapsed expired expiring expiration pending electronic electronically faxes
  formulary tier coupon coupons voucher vouchers rebate rebates drive-thru aisle cashier counter grocery groceries shop
  shops union hr poa notarization transportation transport shuttle cab taxi uber lyft carpool van itinerary airport airline
  airlines hotel luggage renovation remodel remodeling contractor mechanic electricians warehouse preventive
  sport subscriber payer payers copayments invoices quote quotes itemization ledger timesheet shift shifts
  overtime workplace workday calendars rsvp agenda directory kiosk clipboard
  questionnaire questionnaires survey surveys newsletter flyer brochure pamphlet hotline helpline queue callback callbacks
  mailer mailers courier ups fedex usps tracking shipment shipments shipped shipping ships ship delivery deliveries
  deliver delivered delivering mailman signatures cosign legible blanks boxes checkmark lists listed listing
`;

/** People and the days around them: no strangers to a front desk, and no business of it. */
export const LIFE = `
  mx st srta lady ladies gentleman fellow fella girl girls boy boys guy guys folks everyones everybodys somebodys whoever
  whatever whenever wherever someplace stuff real kindly ahead following follow follows meant mean means start starts use
  uses ask asks say sat supposed theyd theyll youd mightve shouldve wouldve couldve mustve til thru um lol haha oh honest
  honestly realize realized recommend recommended wonderful lovely excited surprised surprise idea ideas ideal exact
  kindness worth zero double fifteen fifty fourth fifth sixth seventh eighth quarter brothers sisters husbands wifes
  nephews nieces cousins grandkids grandchild grandchildren grandbabies grandmother grandfather stepmom stepdad stepson
  stepdaughter fiance fiancee roommate honeymoon wedding weddings graduation reunion parade concert festival cottage condo
  farmhouse household laundry remodeled ticket tickets sunshine sunny machine machines movie book reading reads lined story
  stories teach teaches teaching sticky drawer cupboard shelf binder counted counting match matches matched mixed combine
  combined collect collecting collected addressed belongs belong behalf copied borrow borrowed depends entire entirely
  former helping helps helped helpful hurry merged promise promised promises driving writing style names versus bucks
  mall bakery museum music club party parties birthdays sake silly practically truthfully
  gladly cheerful cheerfully patience becoming became become retire retires retiring recall ought alike
  normally typically lunchtime weeknight weeknights weekends springs summers winters autumns
  awesome super yep yup nah gotcha sooo soo hiya howdy goodness gosh wow
  spelled wherever sounds belonged turns puts setup sets fits lasts begins rings skips skip ages grown
  grownup teenager teenagers tall middle nickname suffix hyphen
  hyphenated biweekly midday midweek mid rather plainly plan plans planned arrange arranged arrangement arrangements
  organize organized organizing bringing borrowing lending loan mortgage realtor movers suitcase suitcases packing unpack
  unpacked unpacking hallway sofa couch porch patio fence lawn mow mowing painting painter roofer handyman
  recipe recipes picnic barbecue potluck bake baked cookbook puzzle puzzles knitting quilting sewing crochet gardening
  fundraiser raffle bingo poker golf tennis bowling yoga pilates volunteer volunteering volunteers parish pastor priest
  rabbi synagogue temple mosque congregation retreat recital playdate carnival circus zoo theater theatre cinema theme
  upcoming ongoing eventual eventually meanwhile likewise besides whereas hence therefore furthermore regardless
  apparently evidently obviously clearly supposedly hopeful thoughtful considerate polite politely
  professional professionals friendly efficient efficiently promptly smoothly thorough convenience
  fantastic terrific amazing incredible marvelous brilliant delighted pleased satisfied impressed appreciative
  godson goddaughter inlaws relatives relative acquaintance acquaintances neighborhood
  comedy comic novel chapter magazine newspaper headline crossword podcast radio television tv channel
  episode remote auction antique antiques collection hobby hobbies craft crafts
`;

/** The rest of everyday English. It says nothing of a complaint, and nothing of a request either. */
export const EVERYDAY = `
  a an the this that these those here it its he she we they i you me my mine him his her hers us our ours them their
  theirs your yours myself yourself himself herself themselves ourselves who whom whose which what when where why
  how whether im ive id ill hes shes were weve well theyre theyve youre youve thats theres whats heres is are was be
  been being do does did done doing have has had having can could will would shall should may might must cant
  couldnt wont wouldnt shouldnt dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt cannot and or but nor
  so if then than as because since until till while though although unless once also too either neither all any some
  none no not yes ok okay yeah nope each every other another others else such only just even still already yet again
  anymore ever never always often sometimes usually of in on at by for from to into onto with without within about
  above after before between during over under up down off out through across along near ago via toward towards
  except instead much more most less least lot lots bit little night nights tonight spring summer winter fall autumn
  march go goes going gone went get gets getting got gotten take takes taking took taken make makes making made give
  gives giving gave given set let lets keep keeps keeping kept need needs needed needing want wants wanted like
  liked likes love loved try tries tried trying know knows knew known think thinks thought believe guess figure
  figured understand understood remember remembered see sees saw seen look looks looking looked show shows showed
  saying stop end ends ended run runs turn turned works worked working live lives lived living stay stayed staying
  leaving left leaves meet open opens opened close closed closes unable allow allowed seem seems seemed appear
  appears happen happened happens planned planning mind matter matters notice noticed assume feel felt good great
  fine nice better perfect easy easier hard free busy impossible right wrong sure certain clear normal short long
  longer quick quickly small large big willing glad important own direct directly complete completely completed
  exactly really very quite pretty maybe perhaps probably actually basically finally especially otherwise however
  anyway almost nearly together away far lower higher stable steady holding controlled hold held now thing things
  something anything everything nothing someone anyone everyone somebody anybody everybody nobody way ways place
  places type sort reason reasons case option options choice person people friend friends family wife husband spouse
  partner son daughter sons daughters kid kids child children mother father mom mum dad parents parent mothers
  fathers moms dads grandson granddaughter grandma grandpa sister brother aunt uncle cousin law age side online mr
  mrs ms miss etc back drops blue cross shield scan draw asking switch bubble pump pumps party part parts fit
  running ran started starting start begins begin began find found lunch dinner breakfast supper corner nearby
  around there fix fixed fixing push pushed pushing woman women man men male female bunch ton tons wonder wondering
  curious garage roof dog cat pet pets kitchen sink bathroom garden yard carry carried carrying standing lack lacks
`;

/** Of the logistics, what tells of an illness as often as of an errand: "today", "for an hour", "it came". */
export const NEITHER = `
  boss coworker coworkers manager supervisor student students teacher coach coaches
  days hour hours minute minutes today tonight yesterday morning mornings afternoon evening night noon
  weekend daily time times last past first second third earlier later soon now early one two three four five six seven
  eight nine ten eleven twelve twenty thirty forty sixty ninety hundred half dozen few several couple pair whole full
  extra additional many enough come comes coming came bring brings brought drive drives drove drop dropped pick picked
  wait waits waiting waited told tell says said speak spoke talk talked put puts forgot forget forgotten
  finish finished new old usual regular different same used use using home house husband box bag list lines line light
  month months week weeks year years know chance second weather snow rain wear wearing retired luck million able
  possible both code picture pictures game store married wake save saved handle read spell
  choose chosen decide decided return returned share shared
`;
