/**
 * Medicines that patients most often ask a refill of, generic and brand (ClinCalc DrugStats, top of 2023:
 * https://clincalc.com/DrugStats/Top300Drugs.aspx). Naming one is part of a request.
 * Lactase is none of them: unknown, it would be read as a slip of "lactate".
 */
export const MEDICINES = `
  lactase atorvastatin lipitor metformin glucophage levothyroxine synthroid lisinopril zestril amlodipine norvasc metoprolol
  toprol lopressor losartan cozaar omeprazole prilosec gabapentin neurontin albuterol ventolin proair rosuvastatin
  crestor sertraline zoloft pantoprazole protonix hydrochlorothiazide hctz escitalopram lexapro simvastatin zocor
  montelukast singulair furosemide lasix fluticasone flonase amoxicillin pravastatin bupropion wellbutrin fluoxetine
  prozac trazodone tamsulosin flomax citalopram celexa duloxetine cymbalta meloxicam mobic clopidogrel plavix carvedilol
  coreg venlafaxine effexor insulin lantus basaglar humalog novolog ozempic wegovy semaglutide mounjaro tirzepatide
  trulicity dulaglutide jardiance empagliflozin farxiga januvia sitagliptin glipizide glimepiride pioglitazone
  spironolactone cetirizine zyrtec loratadine claritin allegra fexofenadine famotidine pepcid cyclobenzaprine
  buspirone aripiprazole abilify quetiapine seroquel lamotrigine lamictal topiramate topamax levetiracetam keppra
  propranolol atenolol bisoprolol diltiazem verapamil valsartan diovan olmesartan benicar irbesartan telmisartan
  benazepril enalapril ramipril chlorthalidone hydralazine clonidine isosorbide nitroglycerin apixaban eliquis
  rivaroxaban xarelto warfarin coumadin aspirin ibuprofen naproxen acetaminophen tylenol prednisone methotrexate
  hydroxychloroquine allopurinol colchicine alendronate fosamax estradiol progesterone norethindrone drospirenone
  levonorgestrel birthcontrol testosterone finasteride sildenafil viagra tadalafil cialis oxybutynin symbicort advair
  trelegy spiriva breo azelastine latanoprost timolol adderall vyvanse methylphenidate ritalin concerta atomoxetine
  alprazolam xanax clonazepam klonopin lorazepam ativan zolpidem ambien tramadol hydrocodone oxycodone buprenorphine
  suboxone methadone tizanidine baclofen vitamin vitamins folic iron potassium magnesium calcium ezetimibe zetia
  fenofibrate nexium esomeprazole lansoprazole ondansetron hydroxyzine mirtazapine nortriptyline amitriptyline
  paroxetine paxil lithium risperidone olanzapine valacyclovir acyclovir doxycycline azithromycin sumatriptan rizatriptan
  epipen tretinoin clobetasol triamcinolone hydrocortisone mupirocin ketoconazole liothyronine armour methimazole
`;
