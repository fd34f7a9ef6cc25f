import type { Source } from './concept.ts';

/** Published lists that the concepts follow. Facts are taken from them; the wording of patterns is our own. */
export const SOURCES = {
  acep: {
    title: 'ACEP: Know When to Go',
    url: 'https://www.emergencyphysicians.org/article/know-when-to-go',
  },
  medline: {
    title: 'MedlinePlus: Recognizing medical emergencies',
    url: 'https://medlineplus.gov/ency/article/001927.htm',
  },
  nhs999: {
    title: 'NHS: When to call 999',
    url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  },
  heart: {
    title: 'American Heart Association: Warning signs of a heart attack',
    url: 'https://www.heart.org/en/health-topics/heart-attack/warning-signs-of-a-heart-attack',
  },
  stroke: {
    title: 'American Stroke Association: Stroke symptoms',
    url: 'https://www.stroke.org/en/about-stroke/stroke-symptoms',
  },
  lung: { title: 'MedlinePlus: Breathing difficulty', url: 'https://medlineplus.gov/ency/article/003075.htm' },
  anaphylaxis: {
    title: 'AAAAI: Anaphylaxis',
    url: 'https://www.aaaai.org/conditions-treatments/allergies/anaphylaxis',
  },
  lifeline: { title: '988 Lifeline: Warning signs', url: 'https://988lifeline.org/help-yourself/' },
  nimh: {
    title: 'NIMH: Warning signs of suicide',
    url: 'https://www.nimh.nih.gov/health/publications/warning-signs-of-suicide',
  },
  alcohol: { title: 'MedlinePlus: Alcohol withdrawal', url: 'https://medlineplus.gov/ency/article/000764.htm' },
  opioid: {
    title: 'MedlinePlus: Opiate and opioid withdrawal',
    url: 'https://medlineplus.gov/ency/article/000949.htm',
  },
  pressure: {
    title: 'American Heart Association: When to call 911 about high blood pressure',
    url: 'https://www.heart.org/en/health-topics/high-blood-pressure/understanding-blood-pressure-readings/when-to-call-911-for-high-blood-pressure',
  },
  poison: { title: 'America’s Poison Centers', url: 'https://poisoncenters.org/' },
  hotline: {
    title: 'National Domestic Violence Hotline: Warning signs',
    url: 'https://www.thehotline.org/identify-abuse/domestic-abuse-warning-signs/',
  },
  hearHer: {
    title: 'CDC Hear Her: Urgent maternal warning signs',
    url: 'https://www.cdc.gov/hearher/maternal-warning-signs/index.html',
  },
  aap: {
    title: 'HealthyChildren.org (AAP): Fever, when to call',
    url: 'https://www.healthychildren.org/English/health-issues/conditions/fever/Pages/When-to-Call-the-Pediatrician.aspx',
  },
  heads: {
    title: 'CDC HEADS UP: Concussion danger signs',
    url: 'https://www.cdc.gov/heads-up/signs-symptoms/index.html',
  },
  sepsis: { title: 'CDC: About sepsis', url: 'https://www.cdc.gov/sepsis/about/index.html' },
  neutropenia: {
    title: 'CDC: Fever and chemotherapy',
    url: 'https://www.cdc.gov/cancer-preventing-infections/patients/fever.html',
  },
  gi: { title: 'MedlinePlus: Gastrointestinal bleeding', url: 'https://medlineplus.gov/ency/article/003133.htm' },
  abdomen: { title: 'MedlinePlus: Abdominal pain', url: 'https://medlineplus.gov/ency/article/003120.htm' },
  clot: { title: 'CDC: About venous thromboembolism', url: 'https://www.cdc.gov/blood-clots/about/index.html' },
  torsion: { title: 'MedlinePlus: Testicular torsion', url: 'https://medlineplus.gov/ency/article/000517.htm' },
  eye: { title: 'MedlinePlus: Eye emergencies', url: 'https://medlineplus.gov/ency/article/000054.htm' },
  cauda: {
    title: 'AAOS: Cauda equina syndrome',
    url: 'https://orthoinfo.aaos.org/en/diseases--conditions/cauda-equina-syndrome/',
  },
  glucose: {
    title: 'American Diabetes Association: Hypoglycemia',
    url: 'https://diabetes.org/living-with-diabetes/hypoglycemia-low-blood-glucose',
  },
  asthma: { title: 'AAFA: Asthma attack, when to get help', url: 'https://aafa.org/asthma/' },
  wound: { title: 'MedlinePlus: Surgical wound infection', url: 'https://medlineplus.gov/ency/article/007645.htm' },
  criticalResults: {
    title: 'AHRQ PSNet: Communicating critical test results',
    url: 'https://psnet.ahrq.gov/issue/communicating-critical-test-results-safe-practice-recommendations',
  },
  npsg: {
    title: 'Joint Commission: National Patient Safety Goal NPSG.02.03.01',
    url: 'https://www.jointcommission.org/standards/national-patient-safety-goals/',
  },
} as const satisfies Record<string, Source>;
