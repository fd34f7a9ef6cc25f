/** Who it is about, where age decides how grave a sign is. */
export const PREGNANT = [
  ...[
    'pregnant',
    'pregnancy',
    'preggo',
    'weeks along',
    'weeks gestation',
    'weeks pregnant',
    'gestation',
    'gestational age',
  ],
  ...[
    'trimester',
    'expecting',
    'gravida',
    'primigravida',
    'g1',
    'g2',
    'g3',
    'g1p0',
    'g2p1',
    'g3p2',
    'embarazada',
    'embarazo',
  ],
  ...['semanas de embarazo'],
];
export const AFTER_BIRTH = [
  ...[
    'postpartum',
    'post partum',
    'gave birth',
    'after birth',
    'since birth',
    'after delivery',
    'since delivery',
    'c section',
  ],
  ...['had (my|the|a) baby', 'delivered', 'cesarean', 'csection', 'di a luz', 'parto', 'cesarea'],
];
/** Under about three months: any fever is an emergency. */
export const INFANT = [
  ...['newborn', 'new born', 'newborns', 'neonate', 'preemie', 'recien nacido', 'recien nacida'],
  '(1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (week|weeks|wk|wks|wko) old',
  '(1|2|3|4|5|6|7|8|9|10|two|three|four|five|six) (day|days) old',
  '(1|2|one|two) (month|months|mo|mos) old',
  '(bebe|hijo|hija|nino|nina) de (1|2|3|4|5|6|7|8|9|10|11|12|una|dos|tres|cuatro|cinco|seis|ocho) (semana|semanas)',
  '(bebe|hijo|hija|nino|nina) de (1|2|3|4|5|6|7|8|9|10|dos|tres|cuatro|cinco|seis) dias',
  '(bebe|hijo|hija) de (1|2|un|dos) (mes|meses)',
];
export const BABY = [...INFANT, 'baby', 'infant', 'babys', 'infants', 'bebe', 'month old', 'months old'];
export const CHILD = [
  ...['child', 'childs', 'son', 'sons', 'daughter', 'daughters', 'toddler', 'kid', 'kiddo', 'little one', 'little boy'],
  ...['little girl', 'my boy', 'my girl', 'grandson', 'granddaughter', 'month old', 'hijo', 'hija', 'nino', 'nina'],
  '(1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six) (year|yr|yrs) old',
  '(1|2|3|4|5|6|7|8|9|10|11|12) (yo|y o)',
];
export const BLOOD_THINNER = [
  ...[
    'blood thinner',
    'blood thinners',
    'warfarin',
    'coumadin',
    'eliquis',
    'apixaban',
    'xarelto',
    'rivaroxaban',
    'pradaxa',
  ],
  ...[
    'dabigatran',
    'plavix',
    'clopidogrel',
    'heparin',
    'lovenox',
    'anticoagulant',
    'anticoagulants',
    'anticoagulation',
  ],
  ...['anticoagulante', 'anticoagulantes', 'anticoagulated'],
];
