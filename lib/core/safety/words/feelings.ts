/** How much, how fast and what it feels like, in English and Spanish. Accents are folded before words are compared. */
export const PAIN = [
  ...['pain', 'pains', 'painful', 'painfull', 'hurt', 'hurts', 'hurting', 'ache', 'aches', 'aching', 'achy'],
  ...[
    'discomfort',
    'cramp',
    'cramps',
    'cramping',
    'dolor',
    'dolores',
    'duele',
    'duelen',
    'dolia',
    'doliendo',
    'tenderness',
  ],
];
export const SEVERE = [
  ...['severe', 'severely', 'worst', 'excruciating', 'unbearable', 'intolerable', 'terrible', 'horrible', 'awful'],
  ...[
    'agony',
    'agonizing',
    'extreme',
    'extremely',
    'intense',
    'horrific',
    'violent',
    '(really|so|very|super|real) bad',
  ],
  ...[
    '10 out of 10',
    '10 10',
    'ten out of ten',
    '9 out of 10',
    'doubled over',
    'doubling over',
    'screaming',
    'on the floor',
  ],
  ...[
    'out of proportion',
    'writhing',
    'cant take the',
    'cant stand it',
    'brought me to my knees',
    'ripping',
    'tearing',
  ],
  ...['muy fuerte', 'fuerte', 'insoportable', 'intenso', 'terribles', 'crying in', 'crying from'],
];
export const SUDDEN = [
  ...['sudden', 'suddenly', 'all of a sudden', 'out of nowhere', 'abrupt', 'abruptly', 'acute', 'acute onset'],
  ...['de repente', 'repentino', 'repentina', 'subito', 'subita', 'just now', 'woke up with', 'came on fast'],
];
export const SWOLLEN = [
  ...[
    'swell',
    'swells',
    'swelling',
    'swelled',
    'swollen',
    'swole',
    'swolen',
    'doubled in size',
    'twice its size',
    'twice the size',
    'huge',
    'bigger',
    'enlarged',
    'puffy',
    'puffed',
    'blew up',
    'ballooned',
  ],
  ...[
    'edema',
    'angioedema',
    'hinchado',
    'hinchada',
    'hinchan',
    'hincha',
    'hinchando',
    'hinchazon',
    'inflamada',
    'inflamado',
  ],
];
export const NUMB = [
  ...[
    'numb',
    'numbness',
    'tingly',
    'tingling',
    'pins and needles',
    'went dead',
    'goes dead',
    'dead weight',
    'no feeling',
  ],
  ...[
    'cant feel',
    'cannot feel',
    'lost feeling',
    'loss of feeling',
    'loss of sensation',
    'paresthesia*',
    'entumecid*',
    'dormido',
  ],
  ...['dormida', 'adormecid*', 'hormigueo'],
];
export const WEAK = [
  ...[
    'weak',
    'weakness',
    'weaker',
    'paralyzed',
    'paralysed',
    'paralysis',
    'limp',
    'wont move',
    'hemiparesis',
    'hemiplegia',
  ],
  ...['not moving', 'wont work', 'stopped working', 'gave out', 'cant move', 'cannot move', 'cant lift', 'cannot lift'],
  ...[
    'drift',
    'weaker',
    'like jelly',
    'jelly',
    'rubbery',
    'wont do what',
    'debil',
    'debilidad',
    'no puedo mover',
    'no puede mover',
    'paralizad*',
    'heavy and useless',
    'useless',
  ],
];
export const BLOOD = [
  'blood',
  'bloody',
  'bleeding',
  'bled',
  'bleeds',
  'clots',
  'sangre',
  'sangrando',
  'sangra',
  'sangrado',
];
/** 38.0 to 41.9 °C, to the tenth: a bare "38" or "40" is an age, a week or a dose. */
export const CELSIUS = ['38', '39', '40', '41'].flatMap((whole) =>
  ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((tenth) => `${whole}.${tenth}`),
);
export const FEVER = [
  ...CELSIUS,
  ...['fever', 'fevers', 'feverish', 'febrile', 'chills', 'rigors', 'burning up', 'feels hot', 'feels very hot'],
  ...['fiebre', 'calentura', 'escalofrios', 'temperatura', '100.4', '100.5', '100.6', '100.7', '100.8', '100.9'],
  ...['101*', '102*', '103*', '104*', '105*', '106*'],
];
/** "cannot" and its kin, as the beginning of a phrase. */
export const CANT =
  '(cant|cannot|can not|couldnt|could not|cant even|unable to|not able to|barely|hardly|no puedo|no puede)';
